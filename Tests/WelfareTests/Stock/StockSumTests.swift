import TestSupport
import Testing
import Welfare

@Suite struct StockSumTests {
  private struct Shelf: Hashable {
    let lot: Identifier<Lot>
    let place: Identifier<Place>
  }

  private static func sums(_ acts: [Act]) -> [Shelf: Int64] {
    acts.flatMap(\.stockMoves).reduce(into: [:]) { sums, move in
      sums[Shelf(lot: move.lot, place: move.place), default: 0] += move.quantity
    }
  }

  /// Whatever other programs wrote, the figures past all figures included.
  @Test func `balances come to the same in any order of arrival, over 200 seeds of 500 acts`() {
    for seed in 1...200 as ClosedRange<UInt64> {
      var random = RandomActs(seed: seed)
      let kinds = ActCase.allCases.filter { !random.act($0).stockMoves.isEmpty }
      let acts = (0..<500).map { _ in random.act(random.one(of: kinds)) }
      let forward = Self.sums(acts)
      #expect(Self.sums(acts.shuffled(using: &random.chance)) == forward, "seed \(seed)")
      #expect(Self.sums(acts.reversed()) == forward, "seed \(seed)")
      let limit = Int64(StockMove.greatestQuantity)
      #expect(acts.flatMap(\.stockMoves).allSatisfy { (-limit...limit).contains($0.quantity) })
    }
  }
}
