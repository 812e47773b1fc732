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
    let table = SegmentTable(tables: tables)
    var after = try table.last(of: log.id)
    guard let device = try LocalTable(tables: tables).value(.deviceKey) else { return 0 }
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: device)
    var count = 0
    while let run = try run(after: after) {
      let bytes = try table.bytes(of: run)
      let name = Segment.name(of: bytes)
      let signature = Array(try key.signature(for: Segment.message(name)))
      try table.keep(run.reference(name: name, scope: log.facts.scope), signature: signature, hasKeys: true)
      try noteBirths(in: run)
      after = run.last
      count += 1
    }
    return count
  }

  /// The next run after a number, as many entries as fit; nil where there is none.
  private func run(after: UInt64) throws -> SegmentRun? {
    var room = Segment.mostBytes - SegmentRun.overhead(log.facts.descriptor)
    var count = 0
    var last: (seq: UInt64, hash: [UInt8])?
    let rows = try tables.rows(
      "SELECT seq, length(bytes), hash FROM journal WHERE log = ? AND seq > ? ORDER BY seq LIMIT ?",
      .id(log.id), .unsigned(after), .integer(Int64(Segment.mostEntries))
    ) { (seq: $0.unsigned(0), size: Int($0.integer(1)), hash: $0.bytes(2)) }
    for row in rows {
      let body = row.size - 16 - SegmentBody.length(of: row.seq) - 32
      let size = body + SegmentBody.length(of: UInt64(body))
      guard size <= room else { break }
      room -= size
      count += 1
      last = (row.seq, row.hash)
    }
    guard count > 0, let last else { return nil }
    return SegmentRun(log: log.id, first: after + 1, last: last.seq, head: last.hash)
  }

  /// Remembers which personal subjects were born in a run: those whose key was made here and not noted yet.
  private func noteBirths(in run: SegmentRun) throws {
    let born = BornTable(tables: tables)
    try tables.each(
      "SELECT seq, bytes FROM journal WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq", .id(run.log),
      .unsigned(run.first), .unsigned(run.last)
    ) { row in
      let entry = try Entry(bytes: row.bytes(1))
      for part in entry.parts { try born.note(part.subject, in: entry.name) }
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
