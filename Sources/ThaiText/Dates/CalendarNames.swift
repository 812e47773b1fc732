/// Names of months and weekdays in one language.
struct CalendarNames: Sendable {
  let months: [String]
  let shortMonths: [String]
  /// Monday first.
  let weekdays: [String]
  /// Monday first.
  let shortWeekdays: [String]

  static func of(_ language: Language) -> CalendarNames {
    switch language {
    case .thai: thai
    case .english: english
    }
  }

  /// The year shown for `day`: Buddhist in Thai, Gregorian in English.
  static func year(of day: Day, _ language: Language) -> Int {
    language == .thai ? day.buddhistYear : day.year
  }

  static let thai = CalendarNames(
    months: [
      "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
      "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ],
    shortMonths: [
      "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
    ],
    weekdays: ["จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์"],
    shortWeekdays: ["จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา."])

  static let english = CalendarNames(
    months: [
      "January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])

  /// The month 1–12 that `word` names in any language, in full or in short, dots and blanks aside.
  static func month(named word: String) -> Int? {
    monthsByName[bare(word)]
  }

  private static let monthsByName: [String: Int] = {
    var found: [String: Int] = [:]
    for names in [thai, english] {
      for (index, (name, short)) in zip(names.months, names.shortMonths).enumerated() {
        found[bare(name)] = index + 1
        found[bare(short)] = index + 1
      }
    }
    return found
  }()

  private static func bare(_ word: String) -> String {
    text(of: foldedScalars(word, keepingTones: true).filter { $0 != 0x2E && $0 != 0x20 })
  }
}
