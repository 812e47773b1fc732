import Welfare

/// How far the lookup store has come, and what of the journal it covers. One row, shared by all processes.
struct LookupProgress: Hashable {
  /// What is being filled.
  enum Stage: Int64 {
    /// Houses, then people, then the indexes.
    case households, people, finished
  }

  /// The journal position covered: every log's id and last number. What is newer is caught up with at the end.
  var position: [UInt8]
  /// What is being filled.
  var stage: Stage
  /// The id filled last in this stage; empty at its beginning.
  var after: [UInt8]
  /// People filled.
  var done: Int
  /// Which filling it is: a number of its own.
  var filling: UInt64
  /// How often rows were changed since it was filled.
  var change: Int64 = 0
  /// The change that the newest name index holds; -1 while there is none.
  var named: Int64 = -1

  /// Whether the lookup store can be asked.
  var isFinished: Bool { stage == .finished }

  /// What the newest name index is tied to; nil while there is none.
  var index: NameIndexStamp? { named < 0 ? nil : NameIndexStamp(filling: filling, change: named) }

  /// What the lookup store says; nil for one that nobody began to fill.
  static func read(from cache: Tables) throws -> LookupProgress? {
    try cache.first(
      "SELECT position, stage, after, done, filling, change, named FROM progress WHERE one = 1"
    ) { row in
      LookupProgress(
        position: row.bytes(0), stage: Stage(rawValue: row.integer(1)) ?? .households, after: row.bytes(2),
        done: Int(row.integer(3)), filling: UInt64(bitPattern: row.integer(4)), change: row.integer(5),
        named: row.integer(6))
    }
  }

  /// What a lookup store says that has everything to be asked by: numbers, and names by their index or its B-trees.
  static func answering(from cache: Tables) throws -> LookupProgress? {
    guard let progress = try read(from: cache), progress.isFinished,
      try progress.index != nil || LookupSchema.hasNameTrees(cache)
    else { return nil }
    return progress
  }

  /// Notes it in the lookup store.
  func write(to cache: Tables) throws {
    try cache.run(
      """
      INSERT OR REPLACE INTO progress (one, position, stage, after, done, filling, change, named)
      VALUES (1, ?, ?, ?, ?, ?, ?, ?)
      """, .bytes(position), .integer(stage.rawValue), .bytes(after), .integer(Int64(done)),
      .integer(Int64(bitPattern: filling)), .integer(change), .integer(named))
  }
}

/// Where the journal stands: the last number of every log.
struct JournalPosition: Hashable {
  /// The last number of each log that has entries.
  let heads: [LogID: UInt64]

  /// The position of a store.
  init(of centre: Tables) throws {
    var heads: [LogID: UInt64] = [:]
    for log in try centre.rows("SELECT id FROM log", read: { $0.identifier(0) as LogID }) {
      heads[log] = try centre.first(
        "SELECT seq FROM journal WHERE log = ? ORDER BY seq DESC LIMIT 1", .id(log)
      ) { $0.unsigned(0) }
    }
    self.heads = heads
  }

  /// Reads a position back; what cannot be read covers nothing.
  init(bytes: [UInt8]) {
    var reader = CanonicalReader(bytes)
    let heads = try? reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      (try r.identifier() as LogID, try r.unsigned())
    }
    self.heads = Dictionary(heads ?? [], uniquingKeysWith: max)
  }

  /// The position as a byte string; the same for the same heads.
  var bytes: [UInt8] {
    var writer = CanonicalWriter(capacity: 32)
    writer.write(heads.sorted { $0.key < $1.key }) { writer, head in
      writer.write(head.key)
      writer.write(head.value)
    }
    return writer.bytes
  }
}
