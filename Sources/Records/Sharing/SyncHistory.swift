import ThaiText
public import Welfare

extension Store {
  /// Notes a sync that is over: only this device knows of it, no entry is written.
  ///
  /// - Throws: `StoreTrouble`.
  public func note(_ sync: PastSync) throws(StoreTrouble) {
    do {
      try write { tables in
        // What another desk wrote meanwhile is not cut yet, and was not carried.
        let cut = try SegmentTable(tables: tables).last(of: log.id)
        try tables.run(
          "INSERT INTO sync_done (at, remote, sent, received, ended, log, last) VALUES (?, ?, ?, ?, ?, ?, ?)",
          .integer(sync.at.milliseconds), .text(sync.remote), .unsigned(sync.sent), .unsigned(sync.received),
          .unsigned(sync.end.rawValue), .id(log.id), .unsigned(cut))
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

extension Store {
  /// Every device heard of, by letter.
  ///
  /// - Throws: `StoreTrouble`.
  public func devices() throws(StoreTrouble) -> [(log: LogID, line: SyncSheet.Device)] {
    try read { try $0.devices(own: log.id) }
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
  func devices(own: LogID) throws -> [(log: LogID, line: SyncSheet.Device)] {
    let journal = JournalTable(tables: self)
    let logs = try LogTable(tables: self).all()
      .sorted {
        ($0.facts.letter.utf8.count, $0.facts.letter, $0.id) < (
          $1.facts.letter.utf8.count, $1.facts.letter, $1.id
        )
      }
    return try logs.map { log in
      let head = try journal.newest(of: log.id)?.head.name
      let at = try head.flatMap { try journal.entry($0) }.map { Instant(milliseconds: $0.at) }
      return (log.id, SyncSheet.Device(letter: log.facts.letter, newest: at, isOwn: log.id == own))
    }
  }

  func syncSheet(of log: LogID) throws -> SyncSheet {
    SyncSheet(
      standing: try syncStanding(of: log), past: try SyncTable(tables: self).newest(50),
      devices: try devices(own: log).map(\.line),
      openConflicts: try ConflictReading(tables: self).open().count)
  }

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
