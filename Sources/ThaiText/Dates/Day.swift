/// A day of the Gregorian calendar, counted from 1 January 1970; Buddhist years belong to the screen.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let number: Int32

  /// The day `number` days after 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// The day with this Gregorian year (1–9999), month (1–12) and day of the month, or nil when there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Days from the civil date, years starting in March (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The Gregorian year.
  public var year: Int { civil.year }
  /// The month, 1–12.
  public var month: Int { civil.month }
  /// The day of the month, 1–31.
  public var dayOfMonth: Int { civil.day }
  /// The year of the Buddhist era: the Gregorian year + 543.
  public var buddhistYear: Int { civil.year + 543 }

  /// The day of the week, 1 Monday to 7 Sunday.
  public var weekday: Int {
    let since = (Int(number) + 3) % 7
    return (since < 0 ? since + 7 : since) + 1
  }

  /// Year, month and day of the month at once.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }

  /// The day `days` later, or earlier when negative.
  public func adding(days: Int) -> Day {
    Day(number: Int32(clamping: Int(number) + Int(Int32(clamping: days))))
  }

  /// Days from this one until `other`, negative when `other` is earlier.
  public func days(until other: Day) -> Int {
    Int(other.number) - Int(number)
  }

  /// Whole years from this day until `other`: an age.
  ///
  /// Who was born on 29 February is a year older on 1 March of a common year. Negative when `other` is earlier.
  public func years(until other: Day) -> Int {
    let start = civil
    let end = other.civil
    let reached = (end.month, end.day) >= (start.month, start.day)
    return end.year - start.year - (reached ? 0 : 1)
  }

  /// The earlier day is less.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Days in a month (1–12) of a Gregorian year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
