import Crypto
import ThaiText
import Welfare

/// A personal part before it is sealed.
struct PlainPart {
  /// Whom it describes.
  let subject: SubjectID
  /// Its fields in their documented order.
  let bytes: [UInt8]

  /// A part of these bytes.
  init(_ subject: SubjectID, _ bytes: [UInt8]) {
    self.subject = subject
    self.bytes = bytes
  }

  /// A part that `encode` writes.
  init(_ subject: SubjectID, _ encode: (inout CanonicalWriter) -> Void) {
    var writer = CanonicalWriter(capacity: 96)
    encode(&writer)
    self.init(subject, writer.bytes)
  }
}

/// Appends entries to the store's own log, one after the other, and folds each.
///
/// Lives inside one write transaction: log, number, order and hash are read and written there and nowhere else.
struct Appending {
  /// The connection.
  let tables: Tables
  /// The log written.
  let log: OwnLog
  /// Who, where, when.
  let by: Proposer
  /// The first entry's request id; the next ones have `#2`, `#3` ….
  let request: String
  /// The source of ids, keys and nonces.
  var random: RandomBits
  /// What was written so far.
  private(set) var written: [Committed.Written] = []

  private var last: Head?
  private var order: UInt64 = 0
  private var met: [Head] = []

  /// Reads the log's head and what it has not met yet.
  ///
  /// - Throws: `StoreTrouble.logClosed`.
  init(to log: OwnLog, in tables: Tables, by: Proposer, request: String, random: RandomBits) throws {
    self.tables = tables
    self.log = log
    self.by = by
    self.request = request
    self.random = random
    let journal = JournalTable(tables: tables)
    let logs = try journal.logs()
    if logs.contains(where: { $0.id == log.id && $0.isClosed }) { throw StoreTrouble.logClosed }
    if let newest = try journal.newest(of: log.id, isClosed: false) {
      last = newest.head
      order = newest.order
    }
    let others = logs.map(\.id).filter { $0 != log.id }
    guard !others.isEmpty else { return }
    let known = try last.map { try journal.met(by: $0.name) } ?? [:]
    for other in others {
      guard let newest = try journal.newest(of: other), newest.head.name.seq > known[other] ?? 0 else {
        continue
      }
      met.append(newest.head)
      order = max(order, newest.order)
    }
  }

  /// The name the next entry will have.
  var next: EntryName { EntryName(log: log.id, seq: (last?.name.seq ?? 0) + 1) }

  /// Writes one act with its personal parts, and folds it. A part's subject gets its key here if it has none.
  ///
  /// - Throws: `EntryTooLong`, `DatabaseError`.
  mutating func append(_ act: Act, parts: [PlainPart] = []) throws {
    let name = next
    let count = written.count + 1
    var entry = Entry(
      name: name, order: order + 1, at: by.at.milliseconds, by: by.officer, counter: by.counter,
      request: count == 1 ? request : request + "#" + String(count), about: act.about, kind: act.kind,
      version: act.version, facts: act.facts, prev: last?.hash ?? log.first)
    entry.met = met
    entry.parts.reserveCapacity(parts.count)
    let vault = Vault(tables: tables)
    for (index, part) in parts.enumerated() {
      entry.parts.append(
        try Seal.seal(
          part.bytes, of: part.subject, in: name, index: index,
          key: try vault.key(of: part.subject, using: &random), nonce: random.bytes(12)))
    }
    let bytes = entry.bytes
    guard bytes.count <= Entry.greatestSize else { throw EntryTooLong(bytes: bytes.count) }
    let hash = Entry.hash(bytes)
    try JournalTable(tables: tables).keep(name, bytes: bytes, hash: hash)
    try Fold(tables: tables).fold(entry, act, plain: parts.map(\.bytes))
    last = Head(name: name, hash: hash)
    order += 1
    met = []
    written.append(Committed.Written(entry: name, act: act))
  }
}

/// An entry would have more bytes than `Entry.greatestSize`.
struct EntryTooLong: Error {
  /// How many it would have.
  let bytes: Int
}
