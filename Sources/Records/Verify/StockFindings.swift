import Welfare

/// What the entries tell of goods that a rule would not have let happen: queries over the tables, never a fold.
struct StockFindings {
  /// The connection.
  let tables: Tables

  /// Every finding: places below zero, entries taken back twice, transfers that arrived twice.
  func all() throws -> [VerifyReport.Finding] {
    try belowZero() + reversedTwice() + arrivedTwice()
  }

  private func belowZero() throws -> [VerifyReport.Finding] {
    try AidReading(tables: tables).lots(onlyStocked: true).filter { $0.onHand < 0 }.sorted {
      ($0.lot, $0.place) < ($1.lot, $1.place)
    }.map { .belowZero(lot: $0.code, place: $0.placeTitle, onHand: $0.onHand) }
  }

  private func reversedTwice() throws -> [VerifyReport.Finding] {
    try tables.rows(
      "SELECT log, seq FROM stock_reversal GROUP BY log, seq HAVING count(*) > 1 ORDER BY log, seq"
    ) { .reversedTwice($0.entryName(0)) }
  }

  private func arrivedTwice() throws -> [VerifyReport.Finding] {
    try tables.states(of: .transfer).compactMap { _, state in
      guard case .transfer(let state) = state, state.arrived.count > 1 else { return nil }
      return .arrivedTwice(paper: state.sent?.facts.paper ?? "")
    }
  }
}
