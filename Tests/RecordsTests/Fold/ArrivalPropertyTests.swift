import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Whatever devices wrote, and in whatever order it arrives, the tables come to what the entries say.
@Suite struct `Any acts in any order of arrival` {
  private static let seeds = 1...200 as ClosedRange<UInt64>
  private static let acts = 500

  /// What can be compared of tables.
  private struct Folded: Equatable {
    var states: [SubjectID: [UInt8]] = [:]
    var onHand: [Shelf: Int64] = [:]
  }

  private struct Shelf: Hashable {
    let lot: Identifier<Lot>
    let place: Identifier<Place>
  }

  /// What the entries say, by the reducers alone: each subject from its own entries, and stock as the sum of moves.
  private static func said(by logs: RandomLogs) -> Folded {
    var states: [SubjectID: SubjectState] = [:]
    var folded = Folded()
    for written in logs.inFoldOrder {
      let place = EntryPlace(of: written.entry, met: written.met)
      for subject in written.entry.about where written.act.shapes(subject.kind) {
        guard let old = states[subject] ?? SubjectState(emptyOf: subject.kind) else { continue }
        states[subject] = old.after(written.act, at: place, of: subject)
      }
      for move in written.act.stockMoves {
        folded.onHand[Shelf(lot: move.lot, place: move.place), default: 0] += move.quantity
      }
    }
    folded.states = states.mapValues(\.bytes)
    return folded
  }

  private static func held(in tables: Tables) throws -> Folded {
    var folded = Folded()
    try tables.each("SELECT kind, id, state FROM subject") { folded.states[$0.subject(0)] = $0.bytes(2) }
    try tables.each("SELECT lot, place, on_hand FROM stock_balance") {
      folded.onHand[Shelf(lot: $0.identifier(0), place: $0.identifier(1))] = $0.integer(2)
    }
    return folded
  }

  private static func moved(in tables: Tables) throws -> [Shelf: Int64] {
    var sums: [Shelf: Int64] = [:]
    try tables.each("SELECT lot, place, quantity FROM stock_move") {
      sums[Shelf(lot: $0.identifier(0), place: $0.identifier(1)), default: 0] += $0.integer(2)
    }
    return sums
  }

  /// Every row of the folded tables, as text; of what is counted none is none, whether or not there was one on the way.
  private static func rows(in tables: Tables) throws -> [String: [String]] {
    try Dictionary(
      uniqueKeysWithValues: Schema.foldedTables.map { table in
        (
          table,
          try tables.database.rows(of: table).filter {
            !($0.hasPrefix("'campaign_given'") || $0.hasPrefix("'tally'")) || !$0.hasSuffix(",0")
          }
        )
      })
  }

  @Test(arguments: seeds)
  func `fold to the states that their entries say, with stock the sum of its moves`(seed: UInt64) throws {
    let logs = try RandomLogs(seed: seed, acts: Self.acts)
    let said = Self.said(by: logs)
    // Each seed in an order of its own, every twentieth in three more, and folded again.
    let isLong = seed % 20 == 0
    var first: [String: [String]]?
    for arrival in 0..<(isLong ? 4 : 1) as Range<UInt64> {
      try Connection.scratch().write { tables in
        try tables.inWriteTransaction {
          let waited = try logs.arrive(in: tables, inOrderOf: seed &* 1_000 &+ arrival)
          #expect(waited > 0, "seed \(seed), arrival \(arrival): nothing ever waited")
          let held = try Self.held(in: tables)
          #expect(held == said, "seed \(seed), arrival \(arrival)")
          #expect(try Self.moved(in: tables) == held.onHand, "seed \(seed), arrival \(arrival)")
          guard isLong else { return }
          let rows = try Self.rows(in: tables)
          expect(rows, equal: first ?? rows, "seed \(seed), arrival \(arrival)")
          first = rows
          guard arrival == 0 else { return }
          try Rebuild(tables: tables).run()
          expect(try Self.rows(in: tables), equal: rows, "seed \(seed), folded again")
        }
      }
    }
  }

  /// Names the first rows that differ, table by table.
  private func expect(_ rows: [String: [String]], equal others: [String: [String]], _ when: String) {
    for table in Schema.foldedTables {
      let (these, those) = (Set(rows[table] ?? []), Set(others[table] ?? []))
      let (more, less) = (these.subtracting(those).min(), those.subtracting(these).min())
      #expect(more == nil && less == nil, "\(when), table \(table): \(more ?? "") instead of \(less ?? "")")
    }
  }
}
