import Welfare

/// How far the lookup store has come, and what of the journal it covers. One row, shared by all processes.
struct LookupProgress: Hashable {
  /// The journal position covered: every log's id and last number.
  var position: [UInt8]
  /// People in it; while the first index is made, those that were read.
  var done: Int
  /// Which filling it is: a number of its own.
  var filling: UInt64
  /// How often houses were changed since it was filled.
  var change: Int64 = 0
  /// The change that the newest index holds; -1 while there is none.
  var indexed: Int64 = -1

  /// What the newest index is tied to; nil while there is none.
  var index: LookupIndexStamp? { indexed < 0 ? nil : LookupIndexStamp(filling: filling, change: indexed) }

  /// What the lookup store says; nil for one that nobody began to fill.
  static func read(from cache: Tables) throws -> LookupProgress? {
    try cache.first("SELECT position, done, filling, change, indexed FROM progress WHERE one = 1") { row in
      LookupProgress(
        position: row.bytes(0), done: Int(row.integer(1)), filling: UInt64(bitPattern: row.integer(2)),
        change: row.integer(3), indexed: row.integer(4))
    }
  }

  /// Notes it in the lookup store.
  func write(to cache: Tables) throws {
    try cache.run(
      """
      INSERT OR REPLACE INTO progress (one, position, done, filling, change, indexed) VALUES (1, ?, ?, ?, ?, ?)
      """, .bytes(position), .integer(Int64(done)), .integer(Int64(bitPattern: filling)), .integer(change),
      .integer(indexed))
  }
}
