import ThaiText
import Welfare

extension Look {
  /// Kits by lot and place: by kit in the order made, then first to expire first.
  ///
  /// - Parameter moment: as it was then; nil for now.
  func stock(asOf moment: Instant? = nil) throws -> [LotLine] {
    var lines = try aid.lots()
    if let moment {
      let moves = try StockDays(tables: tables).onHand(asOf: moment)
      let onHand = Dictionary(
        moves.map { (Shelf(lot: $0.lot, place: $0.place), $0.quantity) }, uniquingKeysWith: +)
      lines = lines.compactMap { line in
        onHand[Shelf(lot: line.lot, place: line.place)].map { line.holding($0) }
      }
    }
    let kits = try states(of: .kit).map { $0.subject.identifier() as Identifier<Kit> }
    let rank = Dictionary(kits.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return lines.sorted { left, right in
      let ranks = (rank[left.kit] ?? .max, rank[right.kit] ?? .max)
      return ranks.0 == ranks.1 ? BagRule.expiresEarlier(left, right) : ranks.0 < ranks.1
    }
  }

  /// A lot in a place.
  private struct Shelf: Hashable {
    let lot: Identifier<Lot>
    let place: Identifier<Place>
  }
}
