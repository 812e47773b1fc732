/// How much of a date is known; the raw value is what records hold.
public enum DatePrecision: UInt8, Sendable, CaseIterable {
  /// The year alone.
  case year = 1
  /// The year and the month.
  case month
  /// The whole date.
  case day
}

/// A date of which the day, or the day and the month, may be unknown.
public struct PartialDay: Hashable, Sendable {
  /// The first day of what is known: of the year, of the month, or the day itself.
  public let day: Day
  /// How much is known.
  public let precision: DatePrecision

  /// The year, month or day in which `day` falls.
  public init(_ day: Day, precision: DatePrecision = .day) {
    let civil = day.civil
    self.precision = precision
    self.day =
      switch precision {
      case .day: day
      case .month: day.adding(days: 1 - civil.day)
      case .year: Day(year: civil.year, month: 1, day: 1) ?? day
      }
  }

  /// The last day of what is known.
  public var last: Day {
    let civil = day.civil
    return switch precision {
    case .day: day
    case .month: day.adding(days: Day.length(ofMonth: civil.month, year: civil.year) - 1)
    case .year: Day(year: civil.year, month: 12, day: 31) ?? day
    }
  }

  /// Whole years on `today` for who was born then; an unknown day or month counts as the first (Civil and Commercial
  /// Code, section 16).
  public func age(on today: Day) -> Int {
    day.years(until: today)
  }

  /// As records hold it: `1970`, `1970-01` or `1970-01-23`.
  public var iso: String {
    switch precision {
    case .year: String(day.iso.prefix(4))
    case .month: String(day.iso.prefix(7))
    case .day: day.iso
    }
  }

  /// What ``iso`` wrote, or nil when it reads otherwise or does not exist.
  public init?(iso: String) {
    let (rest, precision): (String, DatePrecision) =
      switch iso.utf8.count {
      case 4: ("-01-01", .year)
      case 7: ("-01", .month)
      default: ("", .day)
      }
    guard let day = Day(iso: iso + rest) else { return nil }
    self.init(day, precision: precision)
  }
}
