import Crypto
import Foundation
public import Welfare

extension Store {
  /// Cuts what this store's own log has grown by since the last time into segments, and records them: each is cut once, in
  /// one transaction, and is the same on every remote.
  ///
  /// - Returns: how many segments were cut.
  /// - Throws: `StoreTrouble`.
  @discardableResult
  public func cut() throws(StoreTrouble) -> Int {
    do {
      return try write { tables in try SegmentCutting(tables: tables, log: log).cut() }
    } catch {
      throw trouble(error)
    }
  }

  /// Every segment held, of every log, ascending by log and number.
  ///
  /// - Throws: `StoreTrouble`.
  public func segments() throws(StoreTrouble) -> [SegmentReference] {
    try read { try SegmentTable(tables: $0).all() }
  }

  /// A segment as it was cut, by its log, first number and head; nil where it is not held.
  ///
  /// - Throws: `StoreTrouble`.
  public func segment(_ reference: SegmentReference) throws(StoreTrouble) -> Segment? {
    try read { try SegmentTable(tables: $0).segment(reference) }
  }
}

/// Cuts the own log.
struct SegmentCutting {
  /// The connection, inside a write transaction.
  let tables: Tables
  /// The log this store writes.
  let log: OwnLog

  /// Cuts whatever is not cut yet.
  func cut() throws -> Int {
    guard let device = try LocalTable(tables: tables).value(.deviceKey) else { return 0 }
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: device)
    var count = 0
    if try JournalTable(tables: tables).isClosed(log.id) {
      for tail in try tails() {
        var rest = tail[...]
        while let run = try cut(rest, key) {
          rest = rest.dropFirst(Int(run.last - run.first) + 1)
          count += 1
        }
      }
    } else {
      count = try cutAll(by: key)
    }
    return count
  }

  /// Cuts what the log has grown by, in one reading: each segment is filled before the next one begins.
  private func cutAll(by key: Curve25519.Signing.PrivateKey) throws -> Int {
    let first = try SegmentTable(tables: tables).last(of: log.id) + 1
    let whole = Segment.mostBytes - SegmentRun.overhead(log.facts.descriptor)
    var (content, room, head, count) = (SegmentBytes(first: first), whole, [UInt8](), 0)
    var births: [(subject: SubjectID, entry: EntryName)] = []
    func finish() throws {
      let run = SegmentRun(
        log: log.id, first: content.next - UInt64(content.count), last: content.next - 1, head: head)
      try keep(run, try SegmentTable(tables: tables).bytes(of: run, content), key)
      let born = BornTable(tables: tables)
      for (subject, entry) in births { try born.note(subject, in: entry) }
      (content, room, births) = (SegmentBytes(first: content.next), whole, [])
      count += 1
    }
    try tables.each(
      "SELECT seq, bytes, hash FROM journal WHERE log = ? AND seq >= ? ORDER BY seq", .id(log.id),
      .unsigned(first)
    ) { row in
      let bytes = row.bytes(1)
      let name = EntryName(log: log.id, seq: row.unsigned(0))
      let size = SegmentBytes.size(of: bytes.count, seq: name.seq)
      if content.count == Segment.mostEntries || size > room, content.count > 0 { try finish() }
      head = row.bytes(2)
      guard name.seq == content.next, content.append(bytes, hash: head) else {
        throw SegmentTrouble.chain(name)
      }
      room -= size
      for subject in try Entry.subjectsOfParts(in: bytes) { births.append((subject, name)) }
    }
    if content.count > 0 { try finish() }
    return count
  }

  /// An entry that is not cut yet.
  private struct Uncut {
    let seq: UInt64
    /// How many bytes it has.
    let size: Int
    let hash: [UInt8]
  }

  /// Cuts as many of these, which follow each other, as fit into one segment; nil where there are none.
  private func cut(
    _ entries: ArraySlice<Uncut>, _ key: Curve25519.Signing.PrivateKey
  ) throws -> SegmentRun? {
    guard let run = run(at: entries) else { return nil }
    try keep(run, try SegmentTable(tables: tables).bytes(of: run), key)
    try noteBirths(in: run)
    return run
  }

  /// Signs a run and keeps its place.
  private func keep(_ run: SegmentRun, _ bytes: [UInt8], _ key: Curve25519.Signing.PrivateKey) throws {
    let name = Segment.name(of: bytes)
    let signature = Array(try key.signature(for: Segment.message(name)))
    try SegmentTable(tables: tables).keep(
      run.reference(name: name, scope: log.facts.scope), signature: signature, hasKeys: true)
  }

  /// Of a log that another device wrote too: what follows the last segment of each branch. What came of the others came in segments, so
  /// it is what was written here.
  private func tails() throws -> [[Uncut]] {
    let heads = Set(try tables.rows("SELECT head FROM segment WHERE log = ?", .id(log.id)) { $0.bytes(0) })
    let branches = try Branches(of: log.id, in: JournalTable(tables: tables))
    let links = Dictionary(
      (branches.folded + branches.lost).map { ($0.hash, $0.entry) }, uniquingKeysWith: { first, _ in first })
    return branches.tips.map { tip in
      var tail: [Uncut] = []
      var hash = tip.hash
      while !heads.contains(hash), let entry = links[hash] {
        tail.append(Uncut(seq: entry.name.seq, size: entry.bytes.count, hash: hash))
        hash = entry.prev
      }
      return tail.reversed()
    }
  }

  /// As many of these as fit into one segment; nil where there are none.
  private func run(at entries: ArraySlice<Uncut>) -> SegmentRun? {
    var room = Segment.mostBytes - SegmentRun.overhead(log.facts.descriptor)
    var last: Uncut?
    for entry in entries.prefix(Segment.mostEntries) {
      let size = SegmentBytes.size(of: entry.size, seq: entry.seq)
      guard size <= room else { break }
      room -= size
      last = entry
    }
    guard let first = entries.first, let last else { return nil }
    return SegmentRun(log: log.id, first: first.seq, last: last.seq, head: last.hash)
  }

  /// Remembers which personal subjects were born in a run: those whose key was made here and not noted yet.
  private func noteBirths(in run: SegmentRun) throws {
    let born = BornTable(tables: tables)
    try tables.each(
      "SELECT seq, bytes FROM journal WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq", .id(run.log),
      .unsigned(run.first), .unsigned(run.last)
    ) { row in
      let name = EntryName(log: run.log, seq: row.unsigned(0))
      for subject in try Entry.subjectsOfParts(in: row.bytes(1)) { try born.note(subject, in: name) }
    }
  }
}

/// Which entries make a segment, before it has a name.
struct SegmentRun {
  let log: LogID
  let first: UInt64
  let last: UInt64
  let head: [UInt8]

  /// Bytes of everything but the entries, at most.
  static func overhead(_ descriptor: [UInt8]) -> Int { descriptor.count + 10 + 96 + 20 + 64 + 3 }

  func reference(name: [UInt8], scope: Scope) -> SegmentReference {
    SegmentReference(scope: scope, log: log, first: first, last: last, head: head, name: name)
  }
}

extension SegmentReference {
  /// The entries that make it.
  var run: SegmentRun { SegmentRun(log: log, first: first, last: last, head: head) }
}
