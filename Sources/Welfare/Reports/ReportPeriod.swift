public import ThaiText

/// The days that a report is about: one, or those of a month. Both ends are included.
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

  /// A month as commands write it, `2026-11`; nil for any other text.
  public init?(month text: String) {
    guard text.utf8.count == 7, let day = Day(iso: text + "-01") else { return nil }
    self.init(monthOf: day)
  }

  /// Whether it is a month.
  public var isMonth: Bool { first != last }

  /// As commands and files write it: `2026-11-23`, `2026-11`.
  public var code: String { isMonth ? String(first.iso.prefix(7)) : first.iso }

  /// The first moment of it.
  public var start: Instant { Instant(first) }

  /// The first moment after it.
  public var end: Instant { Instant(last.adding(days: 1)) }
}
