/// A budget year of the Thai state: 1 October to 30 September, named by the Buddhist year in which it ends.
public struct FiscalYear: Hashable, Comparable, Sendable {
  /// The Buddhist year that names it: 2570 runs from 1 October 2569 to 30 September 2570.
  public let buddhist: Int

  /// The fiscal year named `buddhist`, 545–10542, so that both its ends can be written as days.
  public init?(buddhist: Int) {
    guard (545...10_542).contains(buddhist) else { return nil }
    self.buddhist = buddhist
  }

  /// The fiscal year in which `day` falls.
  public init(of day: Day) {
    let civil = day.civil
    buddhist = civil.year + 543 + (civil.month >= 10 ? 1 : 0)
  }

  /// 1 October.
  public var first: Day { edge(year: buddhist - 544, month: 10, day: 1) }
  /// 30 September.
  public var last: Day { edge(year: buddhist - 543, month: 9, day: 30) }

  /// The last two digits of the year, as receipts carry it: "70".
  public var twoDigits: String { digits(buddhist % 100, 2) }

  /// Whether `day` falls in it.
  public func contains(_ day: Day) -> Bool { FiscalYear(of: day) == self }

  /// The earlier year is less.
  public static func < (left: FiscalYear, right: FiscalYear) -> Bool { left.buddhist < right.buddhist }

  private func edge(year: Int, month: Int, day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
}

extension Day {
  /// The fiscal year in which this day falls.
  public var fiscalYear: FiscalYear { FiscalYear(of: self) }
}
