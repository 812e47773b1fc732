import Welfare

/// Every log from its descriptor on: signatures, chains, form, order, and the numbers the entries give.
struct ChainCheck {
  /// Logs looked at.
  private(set) var logs = 0
  /// Entries looked at.
  private(set) var entries = 0
  /// Entries that wait.
  private(set) var waiting = 0
  /// The first bad thing.
  private(set) var bad: VerifyReport.Bad?

  private let tables: Tables
  private let journal: JournalTable

  /// Reads the whole journal.
  init(tables: Tables) throws {
    self.tables = tables
    journal = JournalTable(tables: tables)
    waiting = try tables.first("SELECT count(*) FROM unfolded") { Int($0.integer(0)) } ?? 0
    bad = try check()
  }

  private struct Known {
    let id: LogID
    let descriptor: [UInt8]
    let certificate: Certificate
    let isOwn: Bool
  }

  private mutating func check() throws -> VerifyReport.Bad? {
    let known = try tables.rows("SELECT id, descriptor, certificate, is_own FROM log ORDER BY id") {
      Known(
        id: $0.identifier(0), descriptor: $0.bytes(1), certificate: Certificate(bytes: $0.bytes(2)),
        isOwn: $0.flag(3))
    }
    let stray = try tables.first("SELECT log FROM journal WHERE log NOT IN (SELECT id FROM log) LIMIT 1") {
      $0.identifier(0) as LogID
    }
    if let stray { return .entry(log: stray, seq: 0, .signature) }
    let root = known.first(where: \.isOwn)?.certificate.root
    for log in known {
      logs += 1
      guard let read = try? OwnLog(descriptor: log.descriptor), read.id == log.id,
        log.certificate.vouches(for: log.descriptor), log.certificate.root == root
      else { return .entry(log: log.id, seq: 0, .signature) }
      if let bad = try follow(read) { return bad }
    }
    return nil
  }

  /// What the check remembers of an entry that others may follow.
  private struct Link {
    let seq: UInt64
    let order: UInt64
  }

  private mutating func follow(_ log: OwnLog) throws -> VerifyReport.Bad? {
    var held: [[UInt8]: Link] = [log.first: Link(seq: 0, order: 0)]
    var numbers = GivenNumbers()
    var found: VerifyReport.Bad?
    var last: UInt64 = 0
    let isClosed = try journal.isClosed(log.id)
    var count = 0
    try tables.each("SELECT seq, bytes, hash FROM journal WHERE log = ? ORDER BY seq, hash", .id(log.id)) {
      row in
      guard found == nil else { return }
      count += 1
      let seq = row.unsigned(0)
      let bytes = row.bytes(1)
      let hash = row.bytes(2)
      func bad(_ reason: VerifyReport.Reason) { found = .entry(log: log.id, seq: seq, reason) }
      guard seq == last + 1 || (isClosed && seq == last) else { return bad(.gap) }
      last = seq
      guard Entry.hash(bytes) == hash else { return bad(.hash) }
      guard let entry = try? Entry(bytes: bytes), entry.name == EntryName(log: log.id, seq: seq),
        let act = try? Act(kind: entry.kind, version: entry.version, facts: entry.facts)
      else { return bad(.encoding) }
      guard let before = held[entry.prev], before.seq + 1 == seq else { return bad(.hash) }
      guard try journal.isOrdered(entry, after: before.order) else { return bad(.order) }
      if !isClosed, held.count > 1 { held = [:] }
      held[hash] = Link(seq: seq, order: entry.order)
      numbers.note(act, entry)
    }
    entries += count
    if let found { return found }
    return isClosed ? nil : numbers.firstBad
  }
}
