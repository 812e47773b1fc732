import ThaiText
import Welfare

/// A value that a statement is given.
enum Bound: Hashable {
  /// A number.
  case integer(Int64)
  /// A text.
  case text(String)
  /// A blob; an empty one is an empty blob, not NULL.
  case bytes([UInt8])
  /// A blob of 16 bytes: two words, big-endian.
  case words(UInt64, UInt64)

  /// A number that is never negative.
  static func unsigned(_ value: UInt64) -> Bound { .integer(Int64(clamping: value)) }

  /// An id's 16 bytes.
  static func id<Subject>(_ id: Identifier<Subject>) -> Bound { .words(id.high, id.low) }

  /// A subject's 16 bytes.
  static func id(_ subject: SubjectID) -> Bound { .words(subject.high, subject.low) }

  /// A subject kind's number.
  static func kind(_ kind: SubjectKind) -> Bound { .unsigned(kind.rawValue) }

  /// 0 or 1.
  static func flag(_ value: Bool) -> Bound { .integer(value ? 1 : 0) }
}

extension Bound {
  /// Its bytes at once: one by one they take longer than finding what is kept under them.
  func hash(into hasher: inout Hasher) {
    switch self {
    case .integer(let number): hasher.combine(number)
    case .text(let text): hasher.combine(text)
    case .bytes(let bytes): unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    case .words(let high, let low): hasher.combine(high ^ low)
    }
  }

  /// A day's number.
  static func day(_ day: Day) -> Bound { .integer(Int64(day.number)) }
}
