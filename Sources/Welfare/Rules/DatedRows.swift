public import ThaiText

/// A rule that holds from a day on, with where it is written.
public struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The first day it holds.
  public let from: Day
  /// The last day it holds; nil while nobody has ended it.
  public let to: Day?
  /// Where it is written: a law, a circular, a meeting.
  public let source: String
  /// Whether somebody still has to confirm it: the desk says so where it is used.
  public let isToConfirm: Bool
  /// The rule.
  public let value: Value
  /// The line of its file, from 1; 0 where it has none.
  public let line: Int

  /// A rule that holds on these days.
  public init(
    from: Day, to: Day? = nil, source: String, isToConfirm: Bool = false, line: Int = 0, value: Value
  ) {
    self.from = from
    self.to = to
    self.source = source
    self.isToConfirm = isToConfirm
    self.line = line
    self.value = value
  }

  /// Whether it holds on `day`; both ends are included.
  public func holds(on day: Day) -> Bool {
    from <= day && day <= to ?? day
  }

  /// Whether there is a day on which both hold.
  public func overlaps(_ other: Dated<Value>) -> Bool {
    from <= other.to ?? from && other.from <= to ?? other.from
  }
}

/// Rows of one rule of which at most one holds on any day.
public struct DatedRows<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The rows, earliest first.
  public let rows: [Dated<Value>]

  /// Rows in any order. Of rows that overlap, which no rule file can have, the one that began last counts.
  public init(_ rows: [Dated<Value>] = []) {
    self.rows = rows.sorted { $0.from < $1.from }
  }

  /// One row that always held.
  public init(always value: Value, source: String = "") {
    self.init([Dated(from: Day(number: .min), source: source, value: value)])
  }

  /// How many rows somebody still has to confirm.
  public var toConfirm: Int { rows.count(where: \.isToConfirm) }

  /// The row that holds on `day`; nil if none does.
  public func row(on day: Day) -> Dated<Value>? {
    rows.last { $0.holds(on: day) }
  }
}
