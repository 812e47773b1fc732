import ThaiText
import Welfare

/// The journal as one connection sees it.
struct JournalTable {
  /// The connection.
  let tables: Tables

  /// The newest entry of a log's folded branch, with its order.
  struct Newest {
    /// Name and hash.
    let head: Head
    /// Its place in the fold.
    let order: UInt64
  }

  /// The newest entry of a log; of a forked one, that of the branch that is folded.
  func newest(of log: LogID) throws -> Newest? {
    try newest(of: log, isClosed: isClosed(log))
  }

  /// The same, of a log of which it is known whether two branches of it were seen.
  func newest(of log: LogID, isClosed: Bool) throws -> Newest? {
    if isClosed, let tip = try Branches(of: log, in: self).folded.last {
      return Newest(head: Head(name: tip.entry.name, hash: tip.hash), order: tip.entry.order)
    }
    return try tables.first(
      "SELECT seq, hash, bytes FROM journal WHERE log = ? ORDER BY seq DESC LIMIT 1", .id(log)
    ) { row in
      var reader = CanonicalReader(row.bytes(2))
      return Newest(
        head: Head(name: EntryName(log: log, seq: row.unsigned(0)), hash: row.bytes(1)),
        order: try Entry.order(from: &reader))
    }
  }

  /// When the newest entry of a log that is folded here was written, as its own clock said; nil if there is none.
  ///
  /// What waits for a head of another log does not count, nor does a branch that is not folded: the tables say nothing of them.
  func newestFolded(of log: LogID) throws -> Instant? {
    try tables.first(
      """
      SELECT bytes FROM journal AS held WHERE log = ?
        AND seq < coalesce((SELECT min(seq) FROM unfolded WHERE log = held.log), 9223372036854775807)
        AND NOT EXISTS (SELECT 1 FROM lost WHERE log = held.log AND seq = held.seq AND hash = held.hash)
      ORDER BY seq DESC LIMIT 1
      """, .id(log)
    ) { row in
      var reader = CanonicalReader(row.bytes(0))
      _ = try Entry.order(from: &reader)
      return Instant(milliseconds: Int64(clamping: try reader.unsigned()))
    }
  }

  /// Whether two branches of a log were seen.
  func isClosed(_ log: LogID) throws -> Bool {
    try tables.first("SELECT is_closed FROM log WHERE id = ?", .id(log)) { $0.flag(0) } ?? false
  }

  /// All logs known here, ascending, and whether two branches of each were seen.
  func logs() throws -> [(id: LogID, isClosed: Bool)] {
    try tables.rows("SELECT id, is_closed FROM log ORDER BY id") { ($0.identifier(0), $0.flag(1)) }
  }

  /// The entry of a name; of a forked log, that of the branch that is folded.
  func entry(_ name: EntryName) throws -> Entry? {
    let found = try tables.rows(
      "SELECT bytes FROM journal WHERE log = ? AND seq = ?", .id(name.log), .unsigned(name.seq)
    ) { $0.bytes(0) }
    guard found.count > 1 else { return try found.first.map { (bytes) throws in try Entry(bytes: bytes) } }
    return try Branches(of: name.log, in: self).folded.first { $0.entry.name == name }?.entry
  }

  /// Whether this very entry is held.
  func holds(_ head: Head) throws -> Bool {
    try tables.first(
      "SELECT 1 FROM journal WHERE log = ? AND seq = ? AND hash = ?", .id(head.name.log),
      .unsigned(head.name.seq),
      .bytes(head.hash)
    ) { _ in true } ?? false
  }

  /// The order of this very entry; nil where it is not held.
  func order(of head: Head) throws -> UInt64? {
    try tables.first(
      "SELECT bytes FROM journal WHERE log = ? AND seq = ? AND hash = ?", .id(head.name.log),
      .unsigned(head.name.seq), .bytes(head.hash)
    ) { row in
      var reader = CanonicalReader(row.bytes(0))
      return try Entry.order(from: &reader)
    }
  }

  /// Whether an entry that follows one of `order` has the order that is due to it: 1 + the greatest of that one and
  /// of all heads met; those met earlier are in the former. More where a head met is not held here.
  ///
  /// - Parameter known: the order of an entry that is about to be kept.
  func isOrdered(
    _ entry: Entry, after order: UInt64, _ known: (Head) -> UInt64? = { _ in nil }
  ) throws -> Bool {
    var greatest = order
    var areAllHeld = true
    for head in entry.met {
      if let met = try known(head) ?? self.order(of: head) {
        greatest = max(greatest, met)
      } else {
        areAllHeld = false
      }
    }
    guard entry.order <= Entry.greatestOrder else { return false }
    return areAllHeld ? entry.order == greatest + 1 : entry.order > greatest
  }

  /// Keeps an entry.
  func keep(_ name: EntryName, bytes: [UInt8], hash: [UInt8]) throws {
    try tables.run(
      "INSERT INTO journal (log, seq, bytes, hash) VALUES (?, ?, ?, ?)", .id(name.log), .unsigned(name.seq),
      .bytes(bytes), .bytes(hash))
  }

  /// What a log had met by `seq`, that entry's own heads included.
  func met(by name: EntryName) throws -> [LogID: UInt64] {
    let heads = try tables.rows(
      "SELECT other, max(other_seq) FROM met WHERE log = ? AND seq <= ? GROUP BY other", .id(name.log),
      .unsigned(name.seq)
    ) { ($0.identifier(0) as LogID, $0.unsigned(1)) }
    return Dictionary(heads, uniquingKeysWith: max)
  }
}

extension Entry {
  /// No journal grows so long; whoever writes more would leave no order to those who met them.
  static let greatestOrder = UInt64(Int64.max)

  /// Reads only as far as the order.
  static func order(from reader: inout CanonicalReader) throws(CanonicalTrouble) -> UInt64 {
    _ = try reader.fixed(16)
    _ = try reader.unsigned()
    _ = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      _ = try r.fixed(16)
      _ = try r.unsigned()
      return try r.fixed(32)
    }
    return try reader.unsigned()
  }
}
