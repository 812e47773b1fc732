public import ThaiText
public import Welfare

extension Store {
  /// Notes a sync that is over: only this device knows of it, no entry is written.
  ///
  /// - Throws: `StoreTrouble`.
  public func note(_ sync: PastSync) throws(StoreTrouble) {
    do {
      try write { tables in
        let newest = try JournalTable(tables: tables).newest(of: log.id)?.head.name.seq ?? 0
        try tables.run(
          "INSERT INTO sync_done (at, remote, sent, received, ended, log, last) VALUES (?, ?, ?, ?, ?, ?, ?)",
          .integer(sync.at.milliseconds), .text(sync.remote), .unsigned(sync.sent), .unsigned(sync.received),
          .unsigned(sync.end.rawValue), .id(log.id), .unsigned(newest))
      }
    } catch {
      throw trouble(error)
    }
  }

  /// The newest syncs, newest first.
  ///
  /// - Throws: `StoreTrouble`.
  public func pastSyncs(limit: Int = 50) throws(StoreTrouble) -> [PastSync] {
    try read { try SyncTable(tables: $0).newest(limit) }
  }

  /// When this store last agreed with a remote, and what it has written since.
  ///
  /// - Throws: `StoreTrouble`.
  public func syncStanding() throws(StoreTrouble) -> SyncStanding {
    try read { try $0.syncStanding(of: log.id) }
  }
}

/// A device of the scope, as far as it is known here.
public struct DeviceLine: Hashable, Sendable {
  /// Its log.
  public let log: LogID
  /// Its letter.
  public let letter: String
  /// When the newest of its entries held here was written; nil for none.
  public let newest: Instant?
  /// Whether it is this one.
  public let isOwn: Bool
}

extension Store {
  /// Every device heard of, by letter.
  ///
  /// - Throws: `StoreTrouble`.
  public func devices() throws(StoreTrouble) -> [DeviceLine] {
    try read { tables in
      let journal = JournalTable(tables: tables)
      return try LogTable(tables: tables).all().map { other in
        let head = try journal.newest(of: other.id)?.head.name
        let at = try head.flatMap { try journal.entry($0) }.map { Instant(milliseconds: $0.at) }
        return DeviceLine(log: other.id, letter: other.facts.letter, newest: at, isOwn: other.id == log.id)
      }.sorted { ($0.letter.utf8.count, $0.letter, $0.log) < ($1.letter.utf8.count, $1.letter, $1.log) }
    }
  }

  /// How many entries of the own log are in no segment yet.
  ///
  /// - Throws: `StoreTrouble`.
  public func uncut() throws(StoreTrouble) -> Int {
    try read { tables in
      let newest = try JournalTable(tables: tables).newest(of: log.id)?.head.name.seq ?? 0
      return Int(clamping: newest - min(newest, try SegmentTable(tables: tables).last(of: log.id)))
    }
  }
}

extension Tables {
  func syncStanding(of log: LogID) throws -> SyncStanding {
    let newest = try JournalTable(tables: self).newest(of: log)?.head.name.seq ?? 0
    let last = try SyncTable(tables: self).newest(1, ended: .agreed).first
    let sent = try first(
      "SELECT max(last) FROM sync_done WHERE ended = 0 AND log = ?", .id(log)
    ) { $0.unsigned(0) }
    return SyncStanding(last: last, unsent: newest - min(newest, sent ?? 0))
  }
}

/// Table `sync_done`: syncs that are over, as only this device knows them.
struct SyncTable {
  /// The connection.
  let tables: Tables

  /// The newest ones, newest first; of any end, or of one.
  func newest(_ limit: Int, ended: PastSync.End? = nil) throws -> [PastSync] {
    try tables.rows(
      """
      SELECT at, remote, sent, received, ended FROM sync_done WHERE ? OR ended = ?
      ORDER BY rowid DESC LIMIT ?
      """, .flag(ended == nil), .unsigned(ended?.rawValue ?? 0), .integer(Int64(limit))
    ) { row in
      PastSync(
        at: Instant(milliseconds: row.integer(0)), remote: row.text(1), sent: row.unsigned(2),
        received: row.unsigned(3), end: PastSync.End(rawValue: row.unsigned(4)) ?? .failed)
    }
  }
}
