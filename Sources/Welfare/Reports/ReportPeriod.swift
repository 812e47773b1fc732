public import ThaiText

/// The days that a report is about: one, those of a month, or of a fiscal year. Both ends are included.
public struct ReportPeriod: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day.
  public let last: Day

  /// One day.
  public init(_ day: Day) {
    first = day
    last = day
  }

  /// The month in which a day falls.
  public init(monthOf day: Day) {
    let civil = day.civil
    first = day.adding(days: 1 - civil.day)
    last = first.adding(days: Day.length(ofMonth: civil.month, year: civil.year) - 1)
  }

  /// A fiscal year, from 1 October to 30 September.
  public init(_ year: FiscalYear) {
    first = year.first
    last = year.last
  }

  /// A month as commands write it, `2026-11`; nil for any other text.
  public init?(month text: String) {
    guard text.utf8.count == 7, let day = Day(iso: text + "-01") else { return nil }
    self.init(monthOf: day)
  }

  /// How long it is.
  public enum Span: UInt64, Hashable, Sendable {
    /// One day.
    case day = 1
    /// A month.
    case month
    /// A fiscal year.
    case year
  }

  /// How long it is.
  public var span: Span {
    if first == last { return .day }
    return last.number - first.number > 31 ? .year : .month
  }

  /// As commands and files write it: `2026-11-23`, `2026-11`, `2570`.
  public var code: String {
    switch span {
    case .day: first.iso
    case .month: String(first.iso.prefix(7))
    case .year: String(FiscalYear(of: first).buddhist)
    }
  }

  /// The first moment of it.
  public var start: Instant { Instant(first) }

  /// The first moment after it.
  public var end: Instant { Instant(last.adding(days: 1)) }
}
