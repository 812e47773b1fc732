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
    case .aidUnheld(let facts):
      // Nothing moves; the line names the hand-over where others stand.
      [StockMove(lot: facts.lot, place: facts.place, quantity: 0)]
    case .stockMoved(let facts): Self.moves(facts.lines, from: facts.from, to: facts.to)
    case .stockSent(let facts): Self.moves(facts.lines, from: facts.place, to: nil)
    case .stockTakenIn(let facts): Self.moves(facts.lines, from: nil, to: facts.place)
    case .carryTaken(let facts): Self.moves(facts.lines, from: facts.place, to: facts.carrying.place)
    case .carryReturned(let facts): Self.moves(facts.lines, from: facts.carrying.place, to: facts.place)
    case .stockCounted(let facts):
      facts.lines.map {
        StockMove(lot: $0.lot, place: facts.place, quantity: Self.moved(signed: $0.difference))
      }
    case .stockWrittenOff(let facts):
      [StockMove(lot: facts.lot, place: facts.place, quantity: -Self.moved(facts.quantity))]
    case .stockReversed(let facts):
      facts.lines.map {
        StockMove(lot: $0.lot, place: $0.place, quantity: Self.moved(signed: $0.quantity))
      }
    default: []
    }
  }

  private static func moves(
    _ lines: [StockLine], from: Identifier<Place>?, to: Identifier<Place>?
  ) -> [StockMove] {
    let out = from.map { place in
      lines.map { StockMove(lot: $0.lot, place: place, quantity: -moved($0.quantity)) }
    }
    let into = to.map { place in
      lines.map { StockMove(lot: $0.lot, place: place, quantity: moved($0.quantity)) }
    }
    return (out ?? []) + (into ?? [])
  }

  private static func moved(signed quantity: Int64) -> Int64 {
    let greatest = Int64(StockMove.greatestQuantity)
    return max(-greatest, min(greatest, quantity))
  }

  private static func moved(_ quantity: UInt64) -> Int64 {
    Int64(min(quantity, StockMove.greatestQuantity))
  }
}
