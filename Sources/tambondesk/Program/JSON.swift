import Foundation

/// A value of one JSON line: keys in snake_case, amounts in satang, days `YYYY-MM-DD`, times with +07:00.
enum JSON: Encodable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByNilLiteral
{
  case text(String)
  case number(Int64)
  case boolean(Bool)
  case list([JSON])
  case object([String: JSON])
  case null

  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(integerLiteral value: Int64) { self = .number(value) }
  init(nilLiteral: ()) { self = .null }

  /// A text, or null.
  init(_ text: String?) { self = text.map(JSON.text) ?? .null }

  /// A count.
  init(_ count: some BinaryInteger) { self = .number(Int64(clamping: count)) }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .boolean(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    case .null: try container.encodeNil()
    }
  }

  /// One line, keys sorted, without the newline.
  var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}
