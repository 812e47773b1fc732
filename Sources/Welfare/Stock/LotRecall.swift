/// The facts of `lot.recalled`: nobody is to be given anything of the lot.
///
/// A decision: like `lot.released` it takes the place of what it had seen. Where two stand that had not seen each other,
/// the lot is recalled: what may hurt people is kept back.
public struct LotRecalled: CanonicalFacts {
  /// Why, as a code that stays in reports.
  public enum Reason: UInt8, CaseIterable, Hashable, Sendable {
    /// ไม่ปลอดภัย: may hurt whoever eats or uses it.
    case unsafe = 1
    /// ชำรุดหรือบุบ: broken or spoilt goods were found in it.
    case damaged
    /// ของไม่ตรงรายการ: packed with other things than the recipe says.
    case wrongContents
    /// ผู้ให้เรียกคืน: whoever gave it asks for it back.
    case senderAsks
  }

  /// The lot.
  public let lot: Identifier<Lot>
  /// Why.
  public let reason: Reason

  /// The facts.
  public init(lot: Identifier<Lot>, reason: Reason) {
    self.lot = lot
    self.reason = reason
  }

  /// Writes lot and reason.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(lot)
    writer.write(UInt64(reason.rawValue))
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(lot: try reader.identifier(), reason: try reader.code(Reason.self))
  }
}

extension LotRecalled.Reason {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .unsafe: "unsafe"
    case .damaged: "damaged"
    case .wrongContents: "wrong-contents"
    case .senderAsks: "sender-asks"
    }
  }

  /// Reads a stable name; nil for any other text.
  public init?(code: String) {
    guard let reason = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = reason
  }
}
