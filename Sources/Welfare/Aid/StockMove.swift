/// One change of what lies where. Balances are plain sums of moves, never re-reduced state.
public struct StockMove: Hashable, Sendable {
  /// Which lot.
  public let lot: Identifier<Lot>
  /// Where.
  public let place: Identifier<Place>
  /// Kits in (positive) or out (negative).
  public let quantity: Int64

  /// More than this is no number of kits: a move counts as no more, so that sums of what other programs wrote
  /// come to the same in any order and never overflow. 1,000 million kits.
  public static let greatestQuantity: UInt64 = 1_000_000_000

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
      [StockMove(lot: facts.lot, place: facts.place, quantity: Self.moved(facts.quantity))]
    case .aidIssued(let facts):
      [StockMove(lot: facts.lot, place: facts.place, quantity: -Self.moved(facts.quantity))]
    case .aidReversed(let facts):
      [StockMove(lot: facts.lot, place: facts.place, quantity: Self.moved(facts.quantity))]
    default: []
    }
  }

  private static func moved(_ quantity: UInt64) -> Int64 {
    Int64(min(quantity, StockMove.greatestQuantity))
  }
}
