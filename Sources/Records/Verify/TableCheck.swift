import GRDB
import Welfare

/// The tables against the journal.
struct TableCheck {
  /// The connection, on one unchanging view.
  let tables: Tables

  /// The first row that the journal does not bear out.
  func firstBad(quick: Bool) throws -> VerifyReport.Bad? {
    if let bad = try sums() ?? requests() { return bad }
    guard !quick else { return nil }
    let pages = try String.fetchOne(tables.database, sql: "PRAGMA quick_check(1)") ?? "ok"
    if pages != "ok" { return .table("sqlite", key: pages) }
    return try compareWithFold()
  }

  /// Balances are plain sums of moves, and of days.
  private func sums() throws -> VerifyReport.Bad? {
    try tables.first(
      """
      SELECT b.lot FROM stock_balance b WHERE b.on_hand <> coalesce(
        (SELECT sum(m.quantity) FROM stock_move m WHERE m.lot = b.lot AND m.place = b.place), 0)
      UNION ALL
      SELECT m.lot FROM stock_move m WHERE NOT EXISTS (
        SELECT 1 FROM stock_balance b WHERE b.lot = m.lot AND b.place = m.place)
      UNION ALL
      SELECT b.lot FROM stock_balance b LEFT JOIN (
        SELECT detail, sum(value) AS quantity FROM running WHERE name = 'stock_day' GROUP BY detail
      ) d ON d.detail = CAST(b.lot || b.place AS BLOB) WHERE b.on_hand <> coalesce(d.quantity, 0)
      LIMIT 1
      """
    ) { .table("stock_balance", key: ($0.identifier(0) as Identifier<Lot>).hex) }
  }

  /// A request came to entries that are there.
  private func requests() throws -> VerifyReport.Bad? {
    try tables.first(
      """
      SELECT r.id FROM request r WHERE r.first > r.last OR r.last > coalesce(
        (SELECT max(j.seq) FROM journal j WHERE j.log = r.log), 0)
      LIMIT 1
      """
    ) { .table("request", key: $0.text(0)) }
  }

  private func compareWithFold() throws -> VerifyReport.Bad? {
    let scratch = try Connection.scratch()
    return try scratch.write(tables.secrets) { folded in
      let waiting = try folded.inWriteTransaction { try Rebuild(tables: tables).fold(into: folded) }
      for table in Schema.foldedTables {
        if let bad = try difference(in: table, folded.database) { return bad }
      }
      return try unfolded(waiting)
    }
  }

  /// Entries that wait are those that the journal makes wait: another one would be folded twice, or never.
  private func unfolded(_ waiting: [EntryName]) throws -> VerifyReport.Bad? {
    let kept = try tables.rows("SELECT log, seq FROM unfolded") {
      EntryName(log: $0.identifier(0), seq: $0.unsigned(1))
    }
    return Set(kept).symmetricDifference(waiting).min().map { .table("unfolded", key: $0.text) }
  }

  private func difference(in table: String, _ folded: Database) throws -> VerifyReport.Bad? {
    let key = try folded.primaryKey(table).columns
    let sql = "SELECT * FROM " + table + " ORDER BY " + key.joined(separator: ", ")
    let here = try Row.fetchCursor(tables.database, sql: sql)
    let there = try Row.fetchCursor(folded, sql: sql)
    while true {
      let (left, right) = (try here.next(), try there.next())
      if left == nil, right == nil { return nil }
      if left != right { return .table(table, key: Self.text(of: left ?? right, key)) }
    }
  }

  /// The key of a row: numbers and texts as they are, blobs in hexadecimal digits.
  private static func text(of row: Row?, _ key: [String]) -> String {
    guard let row else { return "" }
    return key.map { column in
      switch (row[column] as DatabaseValue).storage {
      case .int64(let number): String(number)
      case .string(let text): text
      case .blob(let blob): hexadecimal(blob)
      case .double, .null: ""
      }
    }.joined(separator: "/")
  }
}
