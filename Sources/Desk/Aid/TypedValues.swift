import ThaiText
import Welfare

/// Values as officers type them into forms.
enum TypedValues {
  /// Baht with at most two decimals, Thai or ASCII digits, commas and blanks aside, as satang; nil for anything else.
  static func satang(_ text: String) -> Satang? {
    var whole: Satang = 0
    var decimals: [Satang] = []
    var hasDigits = false
    var afterPoint = false
    for scalar in text.unicodeScalars where scalar != "," && scalar != " " {
      if scalar == ".", !afterPoint {
        afterPoint = true
        continue
      }
      guard let digit = digit(of: scalar) else { return nil }
      hasDigits = true
      if afterPoint {
        decimals.append(Satang(digit))
      } else {
        whole = whole * 10 + Satang(digit)
      }
      if decimals.count > 2 || whole > 1_000_000_000 { return nil }
    }
    guard hasDigits else { return nil }
    let part = decimals.isEmpty ? 0 : decimals.count == 1 ? decimals[0] * 10 : decimals[0] * 10 + decimals[1]
    return whole * 100 + part
  }

  /// A whole day, as people write it.
  enum TypedDay: Hashable, Sendable {
    /// Nothing was typed.
    case nothing
    /// That day.
    case day(Day)
    /// A year of two digits may be two years.
    case unclear
    /// No such day.
    case none
  }

  /// Reads a day; a month or a year alone is none.
  static func day(_ text: String, today: Day) -> TypedDay {
    if isBlank(text) { return .nothing }
    switch PartialDay.parse(text, today: today) {
    case .date(let date) where date.precision == .day: return .day(date.day)
    case .ambiguous: return .unclear
    default: return .none
    }
  }

  /// A time of the day, `9.30` or `09:30`, today or after a day; nil for anything else.
  static func moment(_ text: String, today: Day) -> Instant? {
    var words = text.unicodeScalars.split(separator: " ").map { String($0) }
    guard let last = words.popLast() else { return nil }
    let parts = last.unicodeScalars.split { $0 == "." || $0 == ":" }.map { number(String($0)) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    let moment = Int(hour) * 60 + Int(minute)
    if words.isEmpty { return Instant(today, minuteOfDay: moment) }
    guard case .day(let day) = day(words.joined(separator: " "), today: today) else { return nil }
    return Instant(day, minuteOfDay: moment)
  }

  /// A whole number of any digits; nil for anything else.
  static func number(_ text: String) -> Int64? {
    Int64(asciiDigits(text))
  }

  /// A code of ASCII letters, digits, `-`, `_`, `/` and `.`, blanks around it aside; nil for any other text.
  static func code(_ text: String) -> String? {
    let scalars = text.unicodeScalars.filter { $0 != " " }
    let allowed = scalars.allSatisfy { scalar in
      ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        || ["-", "_", "/", "."].contains(scalar)
    }
    guard allowed, !scalars.isEmpty else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether nothing but blanks was typed.
  static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { $0 == " " } }
}
