import Welfare

/// Table `log`: every log that was heard of, with entries here or not yet.
struct LogTable {
  /// The connection.
  let tables: Tables

  /// All of them, ascending.
  func all() throws -> [OwnLog] {
    try tables.rows("SELECT descriptor FROM log ORDER BY id") { try OwnLog(descriptor: $0.bytes(0)) }
  }

  /// The letter of each.
  func letters() throws -> [LogID: String] {
    Dictionary(try all().map { ($0.id, $0.facts.letter) }) { first, _ in first }
  }

  /// The one that this store writes.
  func own() throws -> OwnLog? {
    try tables.first("SELECT descriptor FROM log WHERE is_own = 1") { try OwnLog(descriptor: $0.bytes(0)) }
  }

  /// The root key that certified the own log, 32 bytes.
  func root() throws -> [UInt8] {
    try tables.first("SELECT certificate FROM log WHERE is_own = 1") { Certificate(bytes: $0.bytes(0)).root }
      ?? []
  }

  /// Keeps a log; one that is known stays as it is.
  func keep(_ log: OwnLog, _ certificate: Certificate, isOwn: Bool) throws {
    try tables.run(
      "INSERT OR IGNORE INTO log (id, descriptor, certificate, is_own, is_closed) VALUES (?, ?, ?, ?, 0)",
      .id(log.id), .bytes(log.facts.descriptor), .bytes(certificate.bytes), .flag(isOwn))
  }

  /// The own log is one of the others from now on; one that nobody can have heard of goes.
  func disown() throws {
    try tables.run(
      "DELETE FROM log WHERE is_own = 1 AND NOT EXISTS (SELECT 1 FROM journal WHERE journal.log = log.id)")
    try tables.run("UPDATE log SET is_own = 0 WHERE is_own = 1")
  }
}
