/// Facts that are written in canonical form and read back: what a state may keep of an entry.
public protocol CanonicalFacts: Hashable, Sendable {
  /// Writes the facts in their documented order.
  func encode(into writer: inout CanonicalWriter)
  /// Reads the facts.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble)
}

/// So many kits of one lot, as an act moves them.
public struct StockLine: CanonicalFacts {
  /// The lot.
  public let lot: Identifier<Lot>
  /// How many, from 1.
  public let quantity: UInt64

  /// A line.
  public init(lot: Identifier<Lot>, quantity: UInt64) {
    self.lot = lot
    self.quantity = quantity
  }

  /// Writes lot and quantity.
  public func encode(into writer: inout CanonicalWriter) {
    writer.write(lot)
    writer.write(quantity)
  }

  /// Reads lot and quantity.
  public init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(lot: try reader.identifier(), quantity: try reader.unsigned())
  }
}

extension CanonicalWriter {
  mutating func write(_ lines: [some CanonicalFacts]) {
    write(lines) { $1.encode(into: &$0) }
  }
}

extension CanonicalReader {
  mutating func facts<Facts: CanonicalFacts>() throws(CanonicalTrouble) -> [Facts] {
    try list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try Facts(from: &r) }
  }
}
