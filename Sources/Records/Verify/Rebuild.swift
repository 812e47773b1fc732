import GRDB
import Welfare

/// Empties the folded tables and folds the whole journal into them again.
struct Rebuild {
  /// The connection, inside a write transaction.
  let tables: Tables

  /// Folds everything that is not waiting, log by log in fold order.
  func run() throws {
    for table in Schema.foldedTables { try tables.database.execute(sql: "DELETE FROM " + table) }
    let journal = JournalTable(tables: tables)
    for place in try places(journal) {
      guard let entry = try journal.entry(place.name) else { continue }
      let act = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
      try Fold(tables: tables).fold(entry, act)
    }
    try LocalTable(tables: tables).setFoldVersion()
  }

  /// The places of all entries to be folded, in fold order.
  private func places(_ journal: JournalTable) throws -> [FoldPlace] {
    let waiting = Set(
      try tables.rows("SELECT log, seq FROM unfolded") {
        EntryName(log: $0.identifier(0), seq: $0.unsigned(1))
      })
    let logs = try tables.rows("SELECT id FROM log ORDER BY id") { $0.identifier(0) as LogID }
    var places: [FoldPlace] = []
    for log in logs {
      if try journal.isClosed(log) {
        places += try Branches(of: log, in: journal).folded.map { FoldPlace($0.entry) }
      } else {
        places += try tables.rows("SELECT bytes FROM journal WHERE log = ? ORDER BY seq", .id(log)) {
          FoldPlace(try Entry(bytes: $0.bytes(0)))
        }
      }
    }
    return places.filter { !waiting.contains($0.name) }.sorted()
  }
}
