/// What a text written as a date means.
public enum DateReading: Hashable, Sendable {
  /// One date, in whole or in part.
  case date(PartialDay)
  /// Two dates fit: a year of two digits (the earlier century first), or eight digits in a row. Ask which.
  case ambiguous(PartialDay, PartialDay)
  /// It reads as a date that no calendar has, such as 31 April.
  case doesNotExist
  /// It does not read as a date.
  case unreadable
}

extension PartialDay {
  /// Reads a date as people in Thailand write it, in Thai or ASCII digits.
  ///
  /// `23/01/2529`, `23-1-2529`, `23 ม.ค. 2529`, `23 Jan 1986`, `1986-01-23`, `01/2513`, `2513`, `23012529`; day 00 and month
  /// 00 mean unknown. Years 2400–2799 are Buddhist, 1800–2399 Gregorian; a year of two digits is Buddhist, in the
  /// century of `today` or the one before.
  public static func parse(_ text: String, today: Day) -> DateReading {
    if let usual = slashed(text) { return usual }
    guard let parts = DateParts(text) else { return .unreadable }
    switch (parts.numbers.count, parts.month) {
    case (1, nil): return single(parts.numbers[0])
    case (1, let month?): return reading(day: .unknown, month: .known(month), year: parts.numbers[0], today)
    case (2, nil): return monthAndYear(parts.numbers[0], parts.numbers[1], today)
    case (2, let month?):
      return reading(day: .init(parts.numbers[0]), month: .known(month), year: parts.numbers[1], today)
    case (3, nil): return three(parts.numbers, today)
    default: return .unreadable
    }
  }

  /// Reads the usual `23/01/2529` in ASCII digits at once; nil for everything else.
  private static func slashed(_ text: String) -> DateReading? {
    let bytes = text.utf8
    guard bytes.count == 10 else { return nil }
    var fields = (0, 0, 0)
    for (place, byte) in bytes.enumerated() {
      if place == 2 || place == 5 {
        guard byte == 0x2F else { return nil }
        continue
      }
      guard byte &- 0x30 < 10 else { return nil }
      let digit = Int(byte - 0x30)
      if place < 2 {
        fields.0 = fields.0 * 10 + digit
      } else if place < 5 {
        fields.1 = fields.1 * 10 + digit
      } else {
        fields.2 = fields.2 * 10 + digit
      }
    }
    return eight(day: fields.0, month: fields.1, year: fields.2)
  }

  /// Numbers in a date: 0 stands for what is not known.
  private enum Part {
    case unknown
    case known(Int)

    init(_ number: DateParts.Number) {
      self = number.value == 0 ? .unknown : .known(number.value)
    }
  }

  private static func single(_ number: DateParts.Number) -> DateReading {
    if number.length == 4 { return dated(.unknown, .unknown, DateParts.gregorian(number)) }
    guard number.length == 8 else { return .unreadable }
    let dayFirst = eight(
      day: number.value / 1_000_000, month: number.value / 10_000 % 100, year: number.value % 10_000)
    let yearFirst = eight(
      day: number.value % 100, month: number.value / 100 % 100, year: number.value / 10_000)
    switch (dayFirst, yearFirst) {
    case (.date(let first), .date(let second)): return first == second ? dayFirst : .ambiguous(first, second)
    case (.date, _): return dayFirst
    case (_, .date): return yearFirst
    default: return dayFirst == .unreadable ? yearFirst : dayFirst
    }
  }

  private static func eight(day: Int, month: Int, year: Int) -> DateReading {
    dated(
      Part(.init(value: day, length: 2)), Part(.init(value: month, length: 2)),
      DateParts.gregorian(.init(value: year, length: 4)))
  }

  private static func monthAndYear(
    _ first: DateParts.Number, _ second: DateParts.Number, _ today: Day
  ) -> DateReading {
    if first.length == 4, second.length <= 2 {
      return dated(.unknown, Part(second), DateParts.gregorian(first))
    }
    guard first.length <= 2, second.length == 4 else { return .unreadable }
    return dated(.unknown, Part(first), DateParts.gregorian(second))
  }

  private static func three(_ numbers: [DateParts.Number], _ today: Day) -> DateReading {
    if numbers[0].length == 4 {
      guard numbers[1].length <= 2, numbers[2].length <= 2 else { return .unreadable }
      return dated(Part(numbers[2]), Part(numbers[1]), DateParts.gregorian(numbers[0]))
    }
    guard numbers[0].length <= 2, numbers[1].length <= 2 else { return .unreadable }
    return reading(day: Part(numbers[0]), month: Part(numbers[1]), year: numbers[2], today)
  }

  private static func reading(day: Part, month: Part, year: DateParts.Number, _ today: Day) -> DateReading {
    guard year.length == 2 else { return dated(day, month, DateParts.gregorian(year)) }
    let century = today.buddhistYear / 100 * 100
    let earlier = dated(day, month, century - 100 + year.value - 543)
    let later = dated(day, month, century + year.value - 543)
    switch (earlier, later) {
    case (.date(let first), .date(let second)): return .ambiguous(first, second)
    case (.date, _): return earlier
    default: return later
    }
  }

  private static func dated(_ day: Part, _ month: Part, _ year: Int?) -> DateReading {
    guard let year else { return .unreadable }
    let (number, precision): (Day?, DatePrecision) =
      switch (day, month) {
      case (.known(let day), .known(let month)): (Day(year: year, month: month, day: day), .day)
      case (.unknown, .known(let month)): (Day(year: year, month: month, day: 1), .month)
      case (_, .unknown): (Day(year: year, month: 1, day: 1), .year)
      }
    guard let number else { return .doesNotExist }
    return .date(PartialDay(number, precision: precision))
  }
}
