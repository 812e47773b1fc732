import CPostgres
import Welfare

/// One SQL statement with its values, as it goes over the line.
struct Statement {
  /// A value in place of `$1`, `$2` …
  enum Value {
    case text(String)
    case number(UInt64)
    case bytes([UInt8])
    case null(of: Kind)
  }

  /// The server's numbers of types (`pg_type`), which other engines of this protocol share.
  enum Kind: UInt32 {
    case bytes = 17
    case number = 20
    case text = 25
  }

  let sql: String
  let values: [Value]

  init(_ sql: String, _ values: Value...) {
    self.sql = sql
    self.values = values
  }

  /// How many bytes it takes on the line, about.
  var size: Int {
    values.reduce(sql.utf8.count + 64) { size, value in
      switch value {
      case .text(let text): size + text.utf8.count
      case .bytes(let bytes): size + bytes.count
      case .number, .null: size + 12
      }
    }
  }
}

extension Statement.Value {
  var kind: Statement.Kind {
    switch self {
    case .text: .text
    case .number: .number
    case .bytes: .bytes
    case .null(let kind): kind
    }
  }

  /// The bytes that travel, in binary form; nil for null.
  var content: [UInt8]? {
    switch self {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    case .number(let number): (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    case .null: nil
    }
  }
}

/// What came back for a statement: rows of columns in binary form, nil for null.
struct Rows {
  var values: [[[UInt8]?]] = []
  /// How many columns there are.
  var columns = 0

  /// The rows, each of so many columns.
  func rows(of count: Int) throws(RemoteTrouble) -> [[[UInt8]?]] {
    guard values.isEmpty || columns == count else { throw .server(.form) }
    return values
  }

  /// A log's id.
  static func log(_ value: [UInt8]?) throws(RemoteTrouble) -> LogID {
    guard let log = LogID(bytes: try bytes(value, count: 16)) else { throw .server(.form) }
    return log
  }

  /// A number of eight bytes.
  static func number(_ value: [UInt8]?) throws(RemoteTrouble) -> UInt64 {
    guard let value, value.count == 8, value[0] < 0x80 else { throw .server(.form) }
    return value.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Bytes, as many as there have to be.
  static func bytes(_ value: [UInt8]?, count: Int) throws(RemoteTrouble) -> [UInt8] {
    guard let value, value.count == count else { throw .server(.form) }
    return value
  }
}

/// Why the server did not do what a statement says.
struct Refused: Error {
  /// SQLSTATE, five characters.
  let code: String

  /// Whether doing the same again a little later can come to something else.
  var isPassing: Bool { code == "40001" || code == "40P01" }
}
