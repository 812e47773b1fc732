/// One change of what lies where. Balances are plain sums of moves, never re-reduced state.
public struct StockMove: Hashable, Sendable {
  /// Which lot.
  public let lot: Identifier<Lot>
  /// Where.
  public let place: Identifier<Place>
  /// Kits in (positive) or out (negative).
  public let quantity: Int64

  /// A move.
  public init(lot: Identifier<Lot>, place: Identifier<Place>, quantity: Int64) {
    self.lot = lot
    self.place = place
    self.quantity = quantity
  }
}

extension Act {
  /// The moves of goods that the act tells of.
  public var stockMoves: [StockMove] {
    switch self {
    case .stockReceived(let facts):
      [StockMove(lot: facts.lot, place: facts.place, quantity: Int64(clamping: facts.quantity))]
    case .aidIssued(let facts):
      [StockMove(lot: facts.lot, place: facts.place, quantity: -Int64(clamping: facts.quantity))]
    case .aidReversed(let facts):
      [StockMove(lot: facts.lot, place: facts.place, quantity: Int64(clamping: facts.quantity))]
    default: []
    }
  }
}
