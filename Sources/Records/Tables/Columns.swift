import GRDBSQLite
import ThaiText
import Welfare

/// The row a statement stands on, read by column from 0. Valid only until the next step.
@safe struct Columns {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) {
    unsafe self.statement = statement
  }

  /// A number; 0 for NULL.
  func integer(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(statement, column)
  }

  /// A number that is never negative.
  func unsigned(_ column: Int32) -> UInt64 {
    UInt64(clamping: integer(column))
  }

  /// 0 or 1.
  func flag(_ column: Int32) -> Bool { integer(column) != 0 }

  /// A blob; empty for NULL.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let base = unsafe sqlite3_column_blob(statement, column) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(statement, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: base, count: count))
  }

  /// A blob where SQLite has it; empty for NULL.
  func withBytes<Value>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    let base = unsafe sqlite3_column_blob(statement, column)
    let count = unsafe base == nil ? 0 : Int(sqlite3_column_bytes(statement, column))
    return unsafe body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// A text; empty for NULL.
  func text(_ column: Int32) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  /// An id; all zeros if the blob has not 16 bytes.
  func identifier<Subject>(_ column: Int32) -> Identifier<Subject> {
    guard let base = unsafe sqlite3_column_blob(statement, column),
      unsafe sqlite3_column_bytes(statement, column) == 16
    else { return Identifier(high: 0, low: 0) }
    // Read from where SQLite has it: ids are the most of what is read, and an array of 16 bytes each costs more.
    return unsafe Identifier(
      high: UInt64(bigEndian: base.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: base.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// A subject: its kind in `column`, its id in the next.
  func subject(_ column: Int32) -> SubjectID {
    let id: Identifier<Never> = identifier(column + 1)
    return id.of(SubjectKind(rawValue: unsigned(column)))
  }

  /// An entry's name: its log in `column`, its number in the next.
  func entryName(_ column: Int32) -> EntryName {
    EntryName(log: identifier(column), seq: unsigned(column + 1))
  }

  /// A day.
  func day(_ column: Int32) -> Day {
    Day(number: Int32(clamping: integer(column)))
  }
}
