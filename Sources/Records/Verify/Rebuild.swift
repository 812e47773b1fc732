import GRDB
import Welfare

/// Folds the whole journal again, in fold order.
struct Rebuild {
  /// Where the journal is.
  let source: Tables

  /// The journal of a connection.
  init(tables: Tables) {
    source = tables
  }

  /// Empties the folded tables beside the journal and fills them; inside a write transaction.
  func run() throws {
    for table in Schema.foldedTables { try source.database.execute(sql: "DELETE FROM " + table) }
    try source.run("DELETE FROM unfolded")
    let waiting = try fold(into: source)
    for name in waiting {
      try source.run("INSERT INTO unfolded (log, seq) VALUES (?, ?)", .id(name.log), .unsigned(name.seq))
    }
    try LocalTable(tables: source).setFoldVersion()
  }

  /// Fills the empty folded tables of `target`.
  ///
  /// - Returns: the entries that wait for a head not held here.
  @discardableResult
  func fold(into target: Tables) throws -> [EntryName] {
    let journal = JournalTable(tables: source)
    let long = LongFold(tables: target, source: source)
    let fold = Fold(tables: target, source: source, long: long)
    let (places, waiting) = try places(journal)
    try LostEntries(tables: target, source: source).keep()
    for place in places {
      guard let entry = try journal.entry(place.name) else { continue }
      try fold.fold(entry, try Act(kind: entry.kind, version: entry.version, facts: entry.facts))
    }
    try long.end()
    return waiting
  }

  /// The places of all entries to be folded, in fold order, and the names of those that wait.
  private func places(_ journal: JournalTable) throws -> (places: [FoldPlace], waiting: [EntryName]) {
    var places: [FoldPlace] = []
    var waiting: [EntryName] = []
    for log in try source.rows("SELECT id FROM log ORDER BY id", read: { $0.identifier(0) as LogID }) {
      var waits = false
      for entry in try entries(of: log, journal) {
        waits = try waits || entry.met.contains { try !journal.holds($0) }
        if waits { waiting.append(entry.name) } else { places.append(entry.place) }
      }
    }
    return (places.sorted(), waiting)
  }

  private struct Line {
    let name: EntryName
    let place: FoldPlace
    let met: [Head]

    init(_ entry: Entry) {
      name = entry.name
      place = FoldPlace(entry)
      met = entry.met
    }
  }

  private func entries(of log: LogID, _ journal: JournalTable) throws -> [Line] {
    if try journal.isClosed(log) { return try Branches(of: log, in: journal).folded.map { Line($0.entry) } }
    return try source.rows("SELECT bytes FROM journal WHERE log = ? ORDER BY seq", .id(log)) {
      Line(try Entry(bytes: $0.bytes(0)))
    }
  }
}
