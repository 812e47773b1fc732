public import ThaiText

/// Why two are not merged, or not taken apart again.
public enum DuplicateRefusal: Hashable, Sendable {
  /// `duplicate.same`: both are one already.
  case same
  /// `duplicate.two-numbers`: each has a national ID of its own, which one person never has; these, masked.
  case twoNumbers(String, String)
  /// `duplicate.changed`: something was written about one of them since they were compared: when.
  case changed(at: Instant)
  /// `duplicate.not-merged`: they are not merged with each other.
  case notMerged
  /// `duplicate.later-acts`: since they were merged something was done with them, which would be torn apart: the first, when.
  case laterActs(kind: String, at: Instant)
  /// `duplicate.told-apart`: somebody said already that they are two: when.
  case toldApart

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .same: "duplicate.same"
    case .twoNumbers: "duplicate.two-numbers"
    case .changed: "duplicate.changed"
    case .notMerged: "duplicate.not-merged"
    case .laterActs: "duplicate.later-acts"
    case .toldApart: "duplicate.told-apart"
    }
  }
}

/// What is to be decided of two that may be one.
public struct PairRequest: Hashable, Sendable {
  /// What.
  public enum Wish: Hashable, Sendable {
    /// They are one; the first is shown.
    case merge(Merged.How)
    /// They are not merged any more.
    case unmerge
    /// They are two.
    case tellApart
  }

  /// What.
  public let wish: Wish
  /// The one that is kept, or either.
  public let kept: SubjectID
  /// The other.
  public let alias: SubjectID
  /// The newest entry about either when they were compared; nil: they are compared now.
  public let compared: EntryName?

  /// A request about two people, or two households.
  public init(_ wish: Wish, kept: SubjectID, alias: SubjectID, compared: EntryName? = nil) {
    self.wish = wish
    self.kept = kept
    self.alias = alias
    self.compared = compared
  }
}

/// What the rules of merging read of two.
public struct PairFacts: Hashable, Sendable {
  /// What was decided of them.
  public let state: PairState
  /// Whether they are one, by this merge or by others.
  public let areOne: Bool
  /// Both numbers, masked, where both have one and they differ.
  public let numbers: [String]
  /// When something was written about either since they were compared.
  public let changed: Instant?
  /// Whether two others of those that would become one were told apart.
  public let isApartElsewhere: Bool
  /// What was done with either since their merge, or beside it: the first.
  public let later: Later?

  /// An act that stands in the way.
  public struct Later: Hashable, Sendable {
    /// Its kind.
    public let kind: String
    /// When.
    public let at: Instant

    /// An act of this kind at this time.
    public init(kind: String, at: Instant) {
      self.kind = kind
      self.at = at
    }
  }

  /// These facts.
  public init(
    state: PairState = PairState(), areOne: Bool = false, numbers: [String] = [], changed: Instant? = nil,
    isApartElsewhere: Bool = false, later: Later? = nil
  ) {
    self.state = state
    self.areOne = areOne
    self.numbers = numbers
    self.changed = changed
    self.isApartElsewhere = isApartElsewhere
    self.later = later
  }
}

/// Whether two may be merged, taken apart again, or told apart (DOMAIN: a merge is an alias; undoing or merging what has later acts is
/// refused at commit).
public enum PairRule {
  /// The roles of which one is enough.
  public static let roles: [Officer.Role] = [.reception, .approver]

  /// Asks.
  ///
  /// - Throws: `Refusal.duplicate`.
  public static func check(_ wish: PairRequest.Wish, _ facts: PairFacts) throws(Refusal) {
    switch wish {
    case .merge:
      if facts.areOne { throw .duplicate(.same) }
      if facts.isApartElsewhere { throw .duplicate(.toldApart) }
      if facts.numbers.count == 2 { throw .duplicate(.twoNumbers(facts.numbers[0], facts.numbers[1])) }
      if let changed = facts.changed { throw .duplicate(.changed(at: changed)) }
    case .unmerge:
      guard facts.state.kept != nil || facts.state.isToldApart else { throw .duplicate(.notMerged) }
      if let later = facts.later { throw .duplicate(.laterActs(kind: later.kind, at: later.at)) }
    case .tellApart:
      if facts.areOne { throw .duplicate(.same) }
      if facts.state.isToldApart { throw .duplicate(.toldApart) }
    }
  }
}

extension Act {
  /// Whether the act would be torn apart if two that were one by then were two again: whatever was done with them, and not only
  /// shown or counted.
  public var bindsMerged: Bool {
    switch self {
    case .merged, .unmerged, .toldApart, .identityRevealed, .printMade, .exportMade, .dayClosed, .noteOpened,
      .importFinished:
      false
    default: true
    }
  }
}
