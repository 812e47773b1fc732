import Crypto
import Foundation
import GRDB
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// What travels of one log between stores: its entries in order, and what makes them acceptable.
struct LogCopy {
  let descriptor: [UInt8]
  let certificate: [UInt8]
  let entries: [[UInt8]]
  let keys: [SubjectID: [UInt8]]

  /// The same, as one has it who may not open what is sealed.
  var withoutKeys: LogCopy {
    LogCopy(descriptor: descriptor, certificate: certificate, entries: entries, keys: [:])
  }
}

extension Store {
  /// The store's own log, with the keys of the subjects it holds.
  func copyOfOwnLog() throws -> LogCopy {
    let entries = try entries(of: log.id).map(\.bytes)
    return try read { tables in
      let certificate = try tables.first("SELECT certificate FROM log WHERE is_own = 1") { $0.bytes(0) }
      let keys = try tables.rows("SELECT kind, id, key FROM subject_key") { ($0.subject(0), $0.bytes(2)) }
      return LogCopy(
        descriptor: log.facts.descriptor, certificate: certificate ?? [], entries: entries,
        keys: Dictionary(keys) { $1 })
    }
  }

  /// Takes entries of a log as they are.
  @discardableResult
  func apply(_ copy: LogCopy, _ range: Range<Int>? = nil) throws -> Applied {
    try apply(
      entries: Array(copy.entries[range ?? 0..<copy.entries.count]), descriptor: copy.descriptor,
      certificate: copy.certificate, keys: copy.keys)
  }

  /// How many entries of a log are held here.
  func held(of log: LogID) throws -> Int { try entries(of: log).count }

  /// Another device's store of the same scope, certified by the same root key; its log has no entry yet and it has
  /// heard of nothing.
  func sibling(
    at path: String, letter: String, clock: Clock, seed: UInt64, rules: RuleBook = sampleRules
  ) throws -> Store {
    let place = StorePlace(path: path)
    for directory in [place.path, place.desks, place.drafts] {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
    }
    let shared = try read { tables in
      let local = LocalTable(tables: tables)
      return (root: try local.value(.rootKey) ?? [], data: try local.value(.dataKey) ?? [])
    }
    var random = Seeded(seed)
    func key() -> [UInt8] { (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) } }
    let root = try Curve25519.Signing.PrivateKey(rawRepresentation: shared.root)
    let device = try Curve25519.Signing.PrivateKey(rawRepresentation: key())
    let descriptor = Log(
      device: Array(device.publicKey.rawRepresentation), scope: scope, letter: letter,
      openedAt: clock.now.milliseconds
    ).descriptor
    let connection = try Connection.writing(place, patience: .seconds(5))
    try connection.write { tables in
      _ = try tables.first("PRAGMA journal_mode = WAL") { $0.text(0) }
      try Schema.bringUpToDate(tables.database)
      let local = LocalTable(tables: tables)
      try local.set(.deviceKey, Array(device.rawRepresentation))
      try local.set(.rootKey, shared.root)
      try local.set(.dataKey, shared.data)
      try local.set(.hashKey, key())
      try local.set(.draftKey, key())
      try local.setFoldVersion()
      let environment = StoreEnvironment.fixed(clock: clock, seed: seed)
      try local.set(
        .fingerprint, Fingerprint(machine: environment.machineID, file: place.database)?.bytes ?? [])
      try tables.run(
        "INSERT INTO log (id, descriptor, certificate, is_own, is_closed) VALUES (?, ?, ?, 1, 0)",
        .id(try OwnLog(descriptor: descriptor).id), .bytes(descriptor),
        .bytes(try Certificate(of: descriptor, by: root).bytes))
    }
    try connection.close()
    return try Store.open(at: path, environment: .fixed(clock: clock, seed: seed, rules: rules))
  }

  /// The same device restored from a copy of its files that pretends to be the original: what must never go on.
  func twin(at path: String, clock: Clock, seed: UInt64) throws -> Store {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let place = StorePlace(path: path)
    for directory in [place.desks, place.drafts] {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
    }
    // SQLite's own copy: a consistent one, whatever lies in the write-ahead log.
    let copy = try DatabaseQueue(path: place.database)
    let original = try separateReader()
    try copy.writeWithoutTransaction { copy in try original.read { try $0.database.backup(to: copy) } }
    try copy.writeWithoutTransaction { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
    try copy.writeWithoutTransaction { database in
      let environment = StoreEnvironment.fixed(clock: clock, seed: seed)
      let tables = Tables(database: database, secrets: secrets, statements: Statements())
      try LocalTable(tables: tables).set(
        .fingerprint, Fingerprint(machine: environment.machineID, file: place.database)?.bytes ?? [])
    }
    try copy.close()
    return try Store.open(at: path, environment: .fixed(clock: clock, seed: seed))
  }
}

extension Store {
  /// A segment that is held.
  func held(_ reference: SegmentReference) throws -> Segment { try #require(try segment(reference)) }

  /// The first segment that is held.
  func firstSegment() throws -> Segment { try held(try #require(segments().first)) }
}
