/// The facts of `stock.moved`: goods went from one place here to another.
public struct StockMoved: CanonicalFacts {
  /// Where they lay.
  public let from: Identifier<Place>
  /// Where they lie now.
  public let to: Identifier<Place>
  /// What.
  public let lines: [StockLine]

  /// The facts.
  public init(from: Identifier<Place>, to: Identifier<Place>, lines: [StockLine]) {
    self.from = from
    self.to = to
    self.lines = lines
  }

  /// Writes from, to, lines.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(from)
    writer.write(to)
    writer.write(lines)
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(from: try reader.identifier(), to: try reader.identifier(), lines: try reader.facts())
  }
}

/// The facts of `stock.written-off`: goods are no longer there to be given.
public struct StockWrittenOff: CanonicalFacts {
  /// Why, as a code that stays in reports. No free text: what is to be said is in the paper it was decided by.
  public enum Reason: UInt8, CaseIterable, Hashable, Sendable {
    /// หมดอายุ.
    case expired = 1
    /// ชำรุด.
    case damaged
    /// สูญหาย.
    case lost
    /// อื่นๆ.
    case other
  }

  /// Where they lay.
  public let place: Identifier<Place>
  /// Which lot.
  public let lot: Identifier<Lot>
  /// How many, from 1.
  public let quantity: UInt64
  /// Why.
  public let reason: Reason

  /// The facts.
  public init(place: Identifier<Place>, lot: Identifier<Lot>, quantity: UInt64, reason: Reason) {
    self.place = place
    self.lot = lot
    self.quantity = quantity
    self.reason = reason
  }

  /// Writes place, lot, quantity, reason.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(place)
    writer.write(lot)
    writer.write(quantity)
    writer.write(UInt64(reason.rawValue))
  }

  /// Reads the facts.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(
      place: try reader.identifier(), lot: try reader.identifier(), quantity: try reader.unsigned(),
      reason: try reader.code(Reason.self))
  }
}

extension StockWrittenOff.Reason {
  /// The stable name in commands.
  public var code: String {
    switch self {
    case .expired: "expired"
    case .damaged: "damaged"
    case .lost: "lost"
    case .other: "other"
    }
  }

  /// Reads a stable name; nil for any other text.
  public init?(code: String) {
    guard let reason = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = reason
  }
}
