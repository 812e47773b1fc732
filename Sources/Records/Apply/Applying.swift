import Welfare

/// Entries of one log being taken, inside a write transaction.
struct Applying {
  /// The connection.
  let tables: Tables
  /// Their log.
  let log: OwnLog
  /// Whether it is the log this store writes: one that others extend is closed.
  let isOwn: Bool
  /// What is kept in memory until all that comes together is taken.
  let long: LongFold

  private var journal: JournalTable { JournalTable(tables: tables) }

  /// An entry that was read.
  private struct Read {
    let entry: Entry
    let act: Act
    let bytes: [UInt8]
    let hash: [UInt8]

    var head: Head { Head(name: entry.name, hash: hash) }
  }

  /// Keeps what is new, and folds what does not wait.
  ///
  /// - Parameter hashes: of these entries, where they were taken already.
  func take(
    _ entries: [[UInt8]], hashes: [[UInt8]]? = nil, certificate: [UInt8], keys: [SubjectID: [UInt8]]
  ) throws -> Applied {
    let wasClosed = try journal.isClosed(log.id)
    let (fresh, isForked) = try check(entries, hashes, isClosed: wasClosed)
    try LogTable(tables: tables).keep(log, Certificate(bytes: certificate), isOwn: false)
    try learn(keys)
    for read in fresh { try journal.keep(read.entry.name, bytes: read.bytes, hash: read.hash) }
    long.journalGrew()
    if isForked || (isOwn && !fresh.isEmpty) {
      try tables.run("UPDATE log SET is_closed = 1 WHERE id = ?", .id(log.id))
    }
    if isForked || wasClosed, !fresh.isEmpty {
      try Rebuild(tables: tables).run()
      long.forget()
    } else {
      for read in fresh { try foldOrWait(read.entry, read.act) }
      if !fresh.isEmpty { try release() }
    }
    return Applied(
      received: fresh.count, waiting: try waiting().count, isForked: isForked || wasClosed)
  }

  /// Reads entries and sees that each follows, before anything is written: where one does not, nothing has to be undone.
  ///
  /// - Returns: those that are not held, and whether one of them has a number that another one has.
  private func check(
    _ entries: [[UInt8]], _ hashes: [[UInt8]]?, isClosed: Bool
  ) throws -> (fresh: [Read], isForked: Bool) {
    var fresh: [Read] = []
    fresh.reserveCapacity(entries.count)
    var isForked = false
    // Numbers have no gap: what follows the newest is not held, and nothing else has its number.
    var newest = isClosed ? nil : try end()
    for (position, bytes) in entries.enumerated() {
      let read = try self.read(bytes, hash: hashes?[position], at: position)
      let name = read.entry.name
      if let before = newest, name.seq == before.seq + 1, read.entry.prev == before.hash {
        try order(read, after: before.order, beside: fresh)
      } else {
        if try holds(read.head, beside: fresh) { continue }
        try follow(read, beside: fresh)
        if try isNumberTaken(name, beside: fresh) {
          isForked = true
          newest = nil
        }
      }
      if newest != nil { newest = End(seq: name.seq, hash: read.hash, order: read.entry.order) }
      fresh.append(read)
    }
    return (fresh, isForked)
  }

  /// Where a log ends.
  private struct End {
    let seq: UInt64
    let hash: [UInt8]
    let order: UInt64
  }

  private func end() throws -> End {
    guard let newest = try journal.newest(of: log.id, isClosed: false) else {
      return End(seq: 0, hash: log.first, order: 0)
    }
    return End(seq: newest.head.name.seq, hash: newest.head.hash, order: newest.order)
  }

  private func read(_ bytes: [UInt8], hash: [UInt8]?, at position: Int) throws -> Read {
    do {
      let entry = try Entry(bytes: bytes)
      guard entry.name.log == log.id, entry.name.seq > 0, entry.name.seq <= UInt64(Int64.max) else {
        throw CanonicalTrouble.code
      }
      let act = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
      return Read(entry: entry, act: act, bytes: bytes, hash: hash ?? Entry.hash(bytes))
    } catch let trouble as CanonicalTrouble {
      throw ApplyFailure.form(position: position, trouble)
    }
  }

  /// Whether the entry follows one that is held or comes with it, in the order that is due to it.
  private func follow(_ read: Read, beside fresh: [Read]) throws {
    let name = read.entry.name
    var order: UInt64 = 0
    if name.seq == 1 {
      guard read.entry.prev == log.first else { throw ApplyFailure.chain(name) }
    } else {
      let head = Head(name: EntryName(log: name.log, seq: name.seq - 1), hash: read.entry.prev)
      let before = try come(head, in: fresh) ?? journal.order(of: head)
      guard let before else { throw ApplyFailure.chain(name) }
      order = before
    }
    try self.order(read, after: order, beside: fresh)
  }

  private func order(_ read: Read, after order: UInt64, beside fresh: [Read]) throws {
    let isOrdered = try journal.isOrdered(read.entry, after: order) { come($0, in: fresh) }
    guard isOrdered else { throw ApplyFailure.order(read.entry.name) }
  }

  /// The order of an entry that came before in the same run; nil for any other.
  private func come(_ head: Head, in fresh: [Read]) -> UInt64? {
    guard head.name.log == log.id else { return nil }
    return fresh.last { $0.entry.name == head.name && $0.hash == head.hash }?.entry.order
  }

  private func holds(_ head: Head, beside fresh: [Read]) throws -> Bool {
    try come(head, in: fresh) != nil || journal.holds(head)
  }

  private func isNumberTaken(_ name: EntryName, beside fresh: [Read]) throws -> Bool {
    if fresh.contains(where: { $0.entry.name == name }) { return true }
    return try tables.first(
      "SELECT 1 FROM journal WHERE log = ? AND seq = ?", .id(name.log), .unsigned(name.seq)
    ) { _ in true } ?? false
  }

  private func foldOrWait(_ entry: Entry, _ act: Act) throws {
    let waits = try !(entry.met.isEmpty && long.isNothingWaiting()) && Waiting(tables: tables).waits(entry)
    if waits {
      long.isWaitingChanged()
      try tables.run(
        "INSERT INTO unfolded (log, seq) VALUES (?, ?)", .id(entry.name.log), .unsigned(entry.name.seq))
    } else {
      try Fold(tables: tables, long: long).fold(entry, act)
    }
  }

  private func waiting() throws -> [EntryName] {
    try tables.rows("SELECT log, seq FROM unfolded ORDER BY log, seq") {
      EntryName(log: $0.identifier(0), seq: $0.unsigned(1))
    }
  }

  /// Folds what waited for what has come, each log up to its first entry that still waits.
  private func release() throws {
    for name in try waiting() {
      long.isWaitingChanged()
      guard let entry = try journal.entry(name) else { continue }
      try tables.run("DELETE FROM unfolded WHERE log = ? AND seq = ?", .id(name.log), .unsigned(name.seq))
      try foldOrWait(entry, try Act(kind: entry.kind, version: entry.version, facts: entry.facts))
    }
  }

  /// Keeps keys that came along, and makes the hashes of what they open.
  func learn(_ keys: [SubjectID: [UInt8]]) throws {
    for (subject, key) in keys where subject.kind.isPersonal && key.count == 32 {
      try tables.run(
        "INSERT OR IGNORE INTO subject_key (kind, id, key) VALUES (?, ?, ?)", .kind(subject.kind),
        .id(subject),
        .bytes(key))
      try Fold(tables: tables).listExactKeys(of: subject)
      try Fold(tables: tables).keepContested(subject)
    }
  }
}

/// Which entries wait for a head that is not held here.
struct Waiting {
  /// The connection.
  let tables: Tables

  /// Whether an entry met a head not held here, or follows one that waits.
  func waits(_ entry: Entry) throws -> Bool {
    let journal = JournalTable(tables: tables)
    for head in entry.met where try !journal.holds(head) { return true }
    return try tables.first(
      "SELECT 1 FROM unfolded WHERE log = ? AND seq = ?", .id(entry.name.log),
      .integer(Int64(entry.name.seq) - 1)
    ) { _ in true } ?? false
  }
}
