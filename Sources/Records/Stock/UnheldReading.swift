import ThaiText
import Welfare

/// Hand-overs of what the record did not hold: open until a count of that place and lot made after them.
struct UnheldReading {
  /// The connection.
  let tables: Tables

  /// Those that stand and are not settled, oldest first.
  func open() throws -> [UnheldLine] {
    let ids = try tables.rows(
      "SELECT issuance FROM stock_move WHERE quantity = 0 AND issuance <> x'' ORDER BY at, log, seq"
    ) { $0.identifier(0) as Identifier<Issuance> }
    guard !ids.isEmpty else { return [] }
    let counts = try tables.states(of: .count).compactMap { _, state in
      if case .count(let state) = state { state.standing?.facts } else { nil }
    }
    let reading = AidReading(tables: tables)
    var shelves = Shelves(tables: tables)
    return try ids.compactMap { id in
      guard let state = try tables.issuance(id), state.isStanding, let issued = state.issued, issued.isUnheld,
        !counts.contains(where: { settles($0, issued) }), let given = try reading.given(id)
      else { return nil }
      return UnheldLine(
        given: given, lot: try tables.lot(issued.facts.lot)?.code ?? "",
        place: try shelves.shelf(issued.facts.place).title,
        shelf: StockShelf(lot: issued.facts.lot, place: issued.facts.place))
    }
  }

  private func settles(_ count: StockCounted, _ issued: IssuanceState.Issued) -> Bool {
    count.place == issued.facts.place && count.asOf >= issued.at
      && count.lines.contains { $0.lot == issued.facts.lot }
  }
}
