import Crypto
import Foundation
public import Welfare

/// What two stores compare (JOURNAL, "Digests").
public struct Digests: Hashable, Sendable {
  /// Whose logs.
  public let scope: Scope
  /// The same exactly when two stores hold the same entries; 32 bytes.
  public let journal: [UInt8]
  /// The same where the same entries were folded by the same fold version; 32 bytes.
  public let tables: [UInt8]
  /// The fold version.
  public let foldVersion: UInt64
  /// Entries held.
  public let entries: Int

  /// Digests of these values.
  public init(scope: Scope, journal: [UInt8], tables: [UInt8], foldVersion: UInt64, entries: Int) {
    self.scope = scope
    self.journal = journal
    self.tables = tables
    self.foldVersion = foldVersion
    self.entries = entries
  }
}

/// The newest entry of a log, or of one branch of a forked one.
public struct LogHead: Hashable, Sendable {
  /// Whose log.
  public let scope: Scope
  /// Its letter.
  public let letter: String
  /// Its newest entry.
  public let head: Head

  /// A head of a log.
  public init(scope: Scope, letter: String, head: Head) {
    self.scope = scope
    self.letter = letter
    self.head = head
  }
}

extension Store {
  /// The digests of this store's scope.
  ///
  /// - Throws: `StoreTrouble`.
  public func digests() throws(StoreTrouble) -> Digests {
    try read { tables in
      let entries = try tables.first("SELECT count(*) FROM journal") { Int($0.integer(0)) } ?? 0
      return Digests(
        scope: scope, journal: try journalDigest(tables), tables: try tablesDigest(tables),
        foldVersion: SubjectState.foldVersion, entries: entries)
    }
  }

  /// The newest entry of each log with entries, of each branch of a forked one, ascending.
  ///
  /// - Throws: `StoreTrouble`.
  public func heads() throws(StoreTrouble) -> [LogHead] {
    try read { try heads(in: $0) }
  }

  private func heads(in tables: Tables) throws -> [LogHead] {
    let journal = JournalTable(tables: tables)
    let logs = try tables.rows("SELECT id, descriptor, is_closed FROM log ORDER BY id") {
      (id: $0.identifier(0) as LogID, facts: try Log(descriptor: $0.bytes(1)), isClosed: $0.flag(2))
    }
    return try logs.flatMap { log in
      let heads =
        log.isClosed
        ? try Branches(of: log.id, in: journal).tips : try journal.newest(of: log.id).map { [$0.head] } ?? []
      return heads.sorted { ($0.name, hexadecimal($0.hash)) < ($1.name, hexadecimal($1.hash)) }
        .map { LogHead(scope: log.facts.scope, letter: log.facts.letter, head: $0) }
    }
  }

  private func journalDigest(_ tables: Tables) throws -> [UInt8] {
    var writer = CanonicalWriter()
    writer.write(scope.name)
    writer.write(try heads(in: tables).map(\.head)) { writer, head in
      writer.write(head.name)
      writer.write(fixed: head.hash)
    }
    return sha256("tambondesk-journal-1", writer.bytes)
  }

  private func tablesDigest(_ tables: Tables) throws -> [UInt8] {
    var hash = SHA256()
    hash.update(data: Array("tambondesk-tables-1".utf8))
    var writer = CanonicalWriter()
    writer.write(SubjectState.foldVersion)
    hash.update(data: writer.bytes)
    try tables.each("SELECT kind, id, state FROM subject ORDER BY kind, id") { row in
      var writer = CanonicalWriter(capacity: 160)
      writer.write(row.subject(0))
      writer.write(row.bytes(2))
      hash.update(data: writer.bytes)
    }
    return Array(hash.finalize())
  }
}
