import ThaiText
import Welfare

extension Look {
  /// คลัง.
  func stockBoard(at now: Instant) throws -> StockBoard {
    let lots = try stock()
    return StockBoard(
      lots: lots.filter { $0.carrier == nil }, places: try aid.places(),
      carryings: try CarryingReading(tables: tables).open(),
      transfers: try TransferReading(tables: tables).lines().filter { $0.state != .matched },
      unheld: try UnheldReading(tables: tables).open(),
      runOut: try StockPace(tables: tables).runOut(of: lots, at: now), officers: try tables.officers())
  }

  /// Kits by lot and place: by kit in the order made, then first to expire first, then by place in the order added.
  ///
  /// - Parameter moment: as it was then; nil for now.
  func stock(asOf moment: Instant? = nil) throws -> [LotLine] {
    var lines = try aid.lots()
    if let moment {
      let moves = try StockDays(tables: tables).onHand(asOf: moment)
      let onHand = Dictionary(
        moves.map { (StockShelf(lot: $0.lot, place: $0.place), $0.quantity) }, uniquingKeysWith: +)
      lines = lines.compactMap { line in
        onHand[line.shelf].map { line.holding($0) }
      }
    }
    let kits = try states(of: .kit).map { $0.subject.identifier() as Identifier<Kit> }
    let rank = Dictionary(kits.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      try aid.places().enumerated().map { ($1.place, $0) }, uniquingKeysWith: { first, _ in first })
    return lines.sorted { left, right in
      let ranks = (rank[left.kit] ?? .max, rank[right.kit] ?? .max)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      if BagRule.expiresEarlier(left, right) { return true }
      if BagRule.expiresEarlier(right, left) { return false }
      return places[left.place, default: .max] < places[right.place, default: .max]
    }
  }
}
