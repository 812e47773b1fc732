import GRDB
import GRDBSQLite

/// The tables as one connection sees them: every statement is prepared once and bound by position.
///
/// Valid only inside the access that gave it.
struct Tables {
  /// GRDB's connection.
  let database: Database
  /// What opens and hashes on this device.
  let secrets: Secrets
  /// What was prepared on the connection.
  let statements: Statements

  /// Runs a statement that gives no rows.
  func run(_ sql: SQL, _ values: Bound...) throws {
    try step(sql, values) { _ in }
  }

  /// How many rows the last statement wrote.
  var changed: Int { database.changesCount }

  /// Every row, read by `read`.
  func rows<Value>(_ sql: SQL, _ values: Bound..., read: (Columns) throws -> Value) throws -> [Value] {
    try rows(sql, values, read: read)
  }

  /// Every row of a statement over some values, read by `read`.
  func rows<Value>(_ sql: SQL, _ values: [Bound], read: (Columns) throws -> Value) throws -> [Value] {
    var rows: [Value] = []
    try step(sql, values) { rows.append(try read($0)) }
    return rows
  }

  /// The first row, read by `read`; nil if there is none.
  func first<Value>(_ sql: SQL, _ values: Bound..., read: (Columns) throws -> Value) throws -> Value? {
    let statement = unsafe try bind(sql, values)
    defer { unsafe sqlite3_reset(statement) }
    switch unsafe sqlite3_step(statement) {
    case SQLITE_ROW: return unsafe try read(Columns(statement))
    case SQLITE_DONE: return nil
    case let code: throw trouble(code)
    }
  }

  /// Calls `body` for every row as it comes; `body` must not run the same statement again.
  func each(_ sql: SQL, _ values: Bound..., body: (Columns) throws -> Void) throws {
    try step(sql, values, body)
  }

  /// Calls `body` for every row of a statement over some values as it comes.
  func each(_ sql: SQL, _ values: [Bound], body: (Columns) throws -> Void) throws {
    try step(sql, values, body)
  }

  private func step(_ sql: SQL, _ values: [Bound], _ body: (Columns) throws -> Void) throws {
    let statement = unsafe try bind(sql, values)
    defer { unsafe sqlite3_reset(statement) }
    while true {
      switch unsafe sqlite3_step(statement) {
      case SQLITE_ROW: unsafe try body(Columns(statement))
      case SQLITE_DONE: return
      case let code: throw trouble(code)
      }
    }
  }

  /// The rows of a statement to be stepped through by hand, where several are read side by side. The same statement must not run
  /// again before it is read to its end or closed.
  func cursor(_ sql: SQL, _ values: [Bound]) throws -> Cursor {
    unsafe Cursor(statement: try bind(sql, values), tables: self)
  }

  /// Rows that are stepped through by hand.
  @safe struct Cursor {
    fileprivate let statement: OpaquePointer
    fileprivate let tables: Tables

    fileprivate init(statement: OpaquePointer, tables: Tables) {
      unsafe self.statement = statement
      self.tables = tables
    }

    /// The next row, valid until the one after; nil at the end.
    func next() throws -> Columns? {
      switch unsafe sqlite3_step(statement) {
      case SQLITE_ROW: return unsafe Columns(statement)
      case SQLITE_DONE:
        close()
        return nil
      case let code: throw tables.trouble(code)
      }
    }

    /// Lets the statement go.
    func close() { unsafe sqlite3_reset(statement) }
  }

  private func bind(_ sql: SQL, _ values: [Bound]) throws -> OpaquePointer {
    let statement = unsafe try statements.statement(sql, on: database).sqliteStatement
    for (index, value) in values.enumerated() {
      let position = Int32(index + 1)
      let code =
        switch value {
        case .integer(let number): unsafe sqlite3_bind_int64(statement, position, number)
        case .text(let text): unsafe bind(text, to: statement, at: position)
        case .bytes(let bytes): unsafe bind(bytes, to: statement, at: position)
        case .words(let high, let low): unsafe bind(high, low, to: statement, at: position)
        }
      guard code == SQLITE_OK else { throw trouble(code) }
    }
    return unsafe statement
  }

  private func bind(_ text: String, to statement: OpaquePointer, at position: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { utf8 in
      let count = Int32(clamping: utf8.count)
      return unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
        // An empty text has no address; NULL would be another value.
        guard let base = characters.baseAddress else {
          return unsafe sqlite3_bind_text(statement, position, "", 0, copied)
        }
        return unsafe sqlite3_bind_text(statement, position, base, count, copied)
      }
    }
  }

  private func bind(_ bytes: [UInt8], to statement: OpaquePointer, at position: Int32) -> Int32 {
    guard !bytes.isEmpty else { return unsafe sqlite3_bind_zeroblob(statement, position, 0) }
    return unsafe bytes.withUnsafeBytes {
      unsafe sqlite3_bind_blob(statement, position, $0.baseAddress, Int32(clamping: $0.count), copied)
    }
  }

  private func bind(_ high: UInt64, _ low: UInt64, to statement: OpaquePointer, at position: Int32) -> Int32 {
    unsafe withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) {
      unsafe sqlite3_bind_blob(statement, position, $0.baseAddress, 16, copied)
    }
  }

  fileprivate func trouble(_ code: Int32) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
  }
}

/// Tells SQLite to take a copy of what is bound (its SQLITE_TRANSIENT).
private var copied: sqlite3_destructor_type {
  unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

extension Tables {
  /// Runs `body` in one transaction that holds the write lock from its start; any error undoes everything.
  func inWriteTransaction<Value>(_ body: () throws -> Value) throws -> Value {
    try inTransaction("BEGIN IMMEDIATE", body)
  }

  /// Runs `body` on one unchanging view of the tables.
  func inSnapshot<Value>(_ body: () throws -> Value) throws -> Value {
    try inTransaction("BEGIN DEFERRED", body)
  }

  /// Commits what was done so far in a write transaction, and goes on in another one.
  func beginAnew() throws {
    try run("COMMIT")
    try run("BEGIN IMMEDIATE")
  }

  private func inTransaction<Value>(_ begin: SQL, _ body: () throws -> Value) throws -> Value {
    try run(begin)
    do {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      if database.isInsideTransaction { try run("ROLLBACK") }
      throw error
    }
  }
}
