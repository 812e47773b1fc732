/// Why a conflict cannot be settled like that.
public enum ConflictRefusal: Hashable, Sendable {
  /// `conflict.settled`: it was settled: at which device, by whom.
  case settled(device: String, by: String)
  /// `conflict.no-such-side`: none of its sides is that device's; these are.
  case noSuchSide(String, sides: [String])
  /// `conflict.keep-one`: two values of one field cannot both hold; these devices have one.
  case keepOne(sides: [String])
  /// `conflict.unexplained`: no reason was given.
  case unexplained

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .settled: "conflict.settled"
    case .noSuchSide: "conflict.no-such-side"
    case .keepOne: "conflict.keep-one"
    case .unexplained: "conflict.unexplained"
    }
  }
}

/// A settlement that is asked for.
public struct SettlementRequest: Hashable, Sendable {
  /// What is kept.
  public enum Keep: Hashable, Sendable {
    /// The side of the device with this letter.
    case device(String)
    /// Every side.
    case all
  }

  /// The conflict.
  public let conflict: Conflict.ID
  /// What is kept.
  public let keep: Keep
  /// Why, in words.
  public let reason: String

  /// A settlement.
  public init(conflict: Conflict.ID, keep: Keep, reason: String) {
    self.conflict = conflict
    self.keep = keep
    self.reason = reason
  }
}

/// Whether a conflict may be settled (JOURNAL, "Fold": a settlement is an edit that has seen both).
public enum SettlementRule {
  /// The log whose side is kept; nil: all are.
  ///
  /// One that was settled is left as it is, unless it was settled apart and differently. A mistake about a field is mended by
  /// editing it; about anything else a settlement changed nothing.
  ///
  /// - Throws: `Refusal.conflict`.
  public static func settle(_ request: SettlementRequest, _ conflict: Conflict) throws(Refusal) -> LogID? {
    if case .settled(let settlements) = conflict.state {
      throw .conflict(
        .settled(device: settlements.first?.device ?? "", by: settlements.first?.by ?? ""))
    }
    let sides = ascendingOnce(conflict.sides.map(\.device))
    let kept: LogID?
    switch request.keep {
    case .all:
      if conflict.kind.field != nil { throw .conflict(.keepOne(sides: sides)) }
      kept = nil
    case .device(let letter):
      let logs = Set(
        conflict.sides.filter { $0.device.utf8.elementsEqual(letter.utf8) }.map(\.log))
      guard let log = logs.first, logs.count == 1 else {
        throw .conflict(.noSuchSide(letter, sides: sides))
      }
      kept = log
    }
    guard !request.reason.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) else {
      throw .conflict(.unexplained)
    }
    return kept
  }
}
