import ThaiText
import Welfare

/// How fast goods go today.
struct StockPace {
  /// The connection.
  let tables: Tables

  /// What went of the lots of one kit code.
  private struct Given {
    var kits: Int64 = 0
    var handOvers: Int64 = 0
    var first = Int64.max
  }

  /// By kit code: when its kits run out, if they go on as they went today; none where that is not to be told.
  ///
  /// Summed by lot, never hand-over by hand-over: the desk asks at every refresh, on a bag day too.
  ///
  /// - Parameter all: every lot in every place; what is carried or recalled is passed by.
  func runOut(of all: [LotLine], at now: Instant) throws -> [String: RunOut] {
    let lots = all.filter { $0.carrier == nil && $0.recall == nil }
    let codes = Dictionary(lots.map { ($0.lot, $0.kitCode) }, uniquingKeysWith: { first, _ in first })
    var given: [String: Given] = [:]
    try tables.each(
      """
      SELECT lot, -sum(quantity), count(*), min(at) FROM stock_move
      WHERE at >= ? AND at <= ? AND issuance <> x'' AND quantity < 0 GROUP BY lot
      """, .integer(Instant(now.day).milliseconds), .integer(now.milliseconds)
    ) { row in
      guard let code = codes[row.identifier(0)] else { return }
      given[code, default: Given()].kits += row.integer(1)
      given[code, default: Given()].handOvers += row.integer(2)
      given[code, default: Given()].first = min(given[code]?.first ?? .max, row.integer(3))
    }
    for (lot, quantity) in try takenBack(by: now) {
      guard let code = codes[lot] else { continue }
      given[code]?.kits -= quantity
      given[code]?.handOvers -= 1
    }
    let onHand = Dictionary(grouping: lots, by: \.kitCode).mapValues { $0.reduce(0) { $0 + $1.onHand } }
    return given.reduce(into: [:]) { found, pace in
      found[pace.key] = RunOut(
        onHand: onHand[pace.key] ?? 0, given: pace.value.kits, handOvers: Int(pace.value.handOvers),
        since: Instant(milliseconds: pace.value.first), now: now)
    }
  }

  /// Hand-overs of today that were taken back: what came back to which lot.
  private func takenBack(by now: Instant) throws -> [(lot: Identifier<Lot>, quantity: Int64)] {
    let cameIn = try tables.rows(
      """
      SELECT log, seq, lot, quantity FROM stock_move
      WHERE at >= ? AND at <= ? AND issuance = x'' AND quantity > 0
      """, .integer(Instant(now.day).milliseconds), .integer(now.milliseconds)
    ) { (entry: $0.entryName(0), lot: $0.identifier(2) as Identifier<Lot>, quantity: $0.integer(3)) }
    let journal = JournalTable(tables: tables)
    return try cameIn.compactMap { move in
      guard let entry = try journal.entry(move.entry),
        case .aidReversed(let facts) = try Act(kind: entry.kind, version: entry.version, facts: entry.facts),
        let issued = try tables.issuance(facts.issuance)?.issued, issued.at.day == now.day, !issued.isUnheld
      else { return nil }
      return (move.lot, move.quantity)
    }
  }
}
