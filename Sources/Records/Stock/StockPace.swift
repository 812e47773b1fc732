import ThaiText
import Welfare

/// How fast goods go today.
struct StockPace {
  /// The connection.
  let tables: Tables

  /// By kit code: when its kits run out, if they go on as they went today; none where that is not to be told.
  func runOut(at now: Instant) throws -> [String: RunOut] {
    let lots = try AidReading(tables: tables).lots().filter { $0.carrier == nil && $0.recall == nil }
    let codes = Dictionary(lots.map { ($0.lot, $0.kitCode) }, uniquingKeysWith: { first, _ in first })
    var given: [String: (kits: Int64, handOvers: Int, first: Int64)] = [:]
    try tables.each(
      "SELECT at, lot, quantity, issuance FROM stock_move WHERE at >= ? AND at <= ? ORDER BY at",
      .integer(Instant(now.day).milliseconds), .integer(now.milliseconds)
    ) { row in
      guard !row.bytes(3).isEmpty, row.integer(2) < 0, let code = codes[row.identifier(1)],
        try tables.issuance(row.identifier(3))?.isStanding == true
      else { return }
      let known = given[code] ?? (0, 0, row.integer(0))
      given[code] = (known.kits - row.integer(2), known.handOvers + 1, known.first)
    }
    let onHand = Dictionary(grouping: lots, by: \.kitCode).mapValues { $0.reduce(0) { $0 + $1.onHand } }
    return given.reduce(into: [:]) { found, pace in
      found[pace.key] = RunOut(
        onHand: onHand[pace.key] ?? 0, given: pace.value.kits, handOvers: pace.value.handOvers,
        since: Instant(milliseconds: pace.value.first), now: now)
    }
  }
}
