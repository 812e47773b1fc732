/// How a day is written out; Thai years are Buddhist, English ones Gregorian.
public enum DateStyle: Sendable, CaseIterable {
  /// `23 พ.ย. 69`, `23 Nov 26`.
  case short
  /// `23 พ.ย. 2569`, `23 Nov 2026`.
  case medium
  /// `จ. 23 พ.ย. 2569`, `Mon 23 Nov 2026`.
  case long
  /// `วันจันทร์ที่ 23 พฤศจิกายน พ.ศ. 2569`, `Monday 23 November 2026`: letters and forms.
  case full
  /// `23/11/2569`, `23/11/2026`: lists and files.
  case numeric
}

extension Day {
  /// The day in words, with ASCII digits.
  public func text(_ style: DateStyle, language: Language) -> String {
    let names = CalendarNames.of(language)
    let (_, month, day) = civil
    let shownYear = CalendarNames.year(of: self, language)
    switch style {
    case .short: return "\(day) \(names.shortMonths[month - 1]) \(digits(shownYear % 100, 2))"
    case .medium: return "\(day) \(names.shortMonths[month - 1]) \(shownYear)"
    case .long:
      return "\(names.shortWeekdays[weekday - 1]) \(day) \(names.shortMonths[month - 1]) \(shownYear)"
    case .full:
      let name = names.weekdays[weekday - 1]
      return language == .thai
        ? "วัน\(name)ที่ \(day) \(names.months[month - 1]) พ.ศ. \(shownYear)"
        : "\(name) \(day) \(names.months[month - 1]) \(shownYear)"
    case .numeric: return "\(digits(day, 2))/\(digits(month, 2))/\(shownYear)"
    }
  }

  /// The day of the week in short: `จ.`, `Mon`.
  public func weekdayText(_ language: Language) -> String {
    CalendarNames.of(language).shortWeekdays[weekday - 1]
  }

  /// The month and year: `พฤศจิกายน 2569`, `November 2026`.
  public func monthText(_ language: Language) -> String {
    "\(CalendarNames.of(language).months[month - 1]) \(CalendarNames.year(of: self, language))"
  }
}

extension PartialDay {
  /// As much of the day as is known: `23 ม.ค. 2529`, `ม.ค. 2513`, `2513`; ``DateStyle/numeric`` `01/2513`.
  public func text(_ style: DateStyle, language: Language) -> String {
    let year = CalendarNames.year(of: day, language)
    switch precision {
    case .day: return day.text(style, language: language)
    case .year: return String(year)
    case .month:
      let names = CalendarNames.of(language)
      switch style {
      case .short: return "\(names.shortMonths[day.month - 1]) \(digits(year % 100, 2))"
      case .medium, .long: return "\(names.shortMonths[day.month - 1]) \(year)"
      case .full: return "\(names.months[day.month - 1]) \(year)"
      case .numeric: return "\(digits(day.month, 2))/\(year)"
      }
    }
  }
}

extension Instant {
  /// Hours and minutes in Bangkok: `09:42`.
  public var clock: String {
    digits(minuteOfDay / 60, 2) + ":" + digits(minuteOfDay % 60, 2)
  }
}
