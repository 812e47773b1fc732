import Welfare

/// One value of an exported list: a cell of CSV, or a value of JSON.
indirect enum ExportValue: Hashable {
  /// Nothing is known.
  case none
  /// A text.
  case text(String)
  /// A whole number.
  case number(Int64)
  /// Yes or no.
  case flag(Bool)
  /// Several values.
  case list([ExportValue])
  /// Named values.
  case object([ExportField])

  /// A number that is never negative.
  static func unsigned(_ value: UInt64) -> ExportValue { .number(Int64(clamping: value)) }

  /// A text, or nothing.
  static func optional(_ text: String?) -> ExportValue { text.map(ExportValue.text) ?? .none }

  /// The value as one cell of CSV (RFC 4180).
  /// Lists and objects are written as JSON.
  var cell: String {
    switch self {
    case .none: ""
    case .number(let value): String(value)
    case .flag(let value): value ? "true" : "false"
    case .text(let text): CommaSeparated.cell(text)
    case .list, .object: CommaSeparated.quoted(json)
    }
  }

  /// The value as JSON.
  var json: String {
    switch self {
    case .none: "null"
    case .number(let value): String(value)
    case .flag(let value): value ? "true" : "false"
    case .text(let text): Self.escaped(text)
    case .list(let values): "[" + values.map(\.json).joined(separator: ",") + "]"
    case .object(let fields):
      "{" + fields.map { Self.escaped($0.name) + ":" + $0.value.json }.joined(separator: ",") + "}"
    }
  }

  private static func escaped(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": scalars.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": scalars.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": scalars.append(contentsOf: "\\n".unicodeScalars)
      case "\r": scalars.append(contentsOf: "\\r".unicodeScalars)
      case "\t": scalars.append(contentsOf: "\\t".unicodeScalars)
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        scalars.append(
          contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    scalars.append("\"")
    return String(scalars)
  }
}

/// A named value of an exported row.
struct ExportField: Hashable {
  /// The column's name, or the key: snake_case.
  let name: String
  /// The value.
  let value: ExportValue

  /// A value of this name.
  init(_ name: String, _ value: ExportValue) {
    self.name = name
    self.value = value
  }
}
