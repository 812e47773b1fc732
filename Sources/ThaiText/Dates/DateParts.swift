/// The numbers and the month's name in a text that may be a date.
struct DateParts {
  /// A number as it was written: its length tells a year of four digits from one of two.
  struct Number {
    var value: Int
    var length: Int
  }

  var numbers: [Number] = []
  var month: Int?

  /// The parts of `text`, or nil when something in it belongs to no date.
  ///
  /// A time of day after the date is left out.
  init?(_ text: String) {
    var word: [UInt32] = []
    var openNumber = false
    for value in DateParts.withoutTime(foldedScalars(text, keepingTones: true)) {
      let digit = value &- 0x30
      if digit < 10 {
        guard take(word, before: true) else { return nil }
        word = []
        if openNumber, let last = numbers.last {
          guard last.length < 8 else { return nil }
          numbers[numbers.count - 1] = Number(value: last.value * 10 + Int(digit), length: last.length + 1)
        } else {
          guard numbers.count < 3 else { return nil }
          numbers.append(Number(value: Int(digit), length: 1))
        }
        openNumber = true
      } else {
        openNumber = false
        word.append(value)
      }
    }
    guard take(word, before: false), !numbers.isEmpty else { return nil }
  }

  /// The Gregorian year meant by four digits: 2400–2799 are Buddhist, 1800–2399 Gregorian, others no year at all.
  static func gregorian(_ year: Number) -> Int? {
    guard year.length == 4 else { return nil }
    switch year.value {
    case 2400...2799: return year.value - 543
    case 1800...2399: return year.value
    default: return nil
    }
  }

  /// Takes what stands between two numbers: a separator, an era or a month's name.
  private mutating func take(_ word: [UInt32], before number: Bool) -> Bool {
    let bare = word.filter { $0 != 0x20 && $0 != 0x2E }
    if bare.isEmpty { return number || word.isEmpty }
    if bare.count == 1, bare[0] == 0x2F || bare[0] == 0x2D { return number && !numbers.isEmpty }
    let name = ThaiText.text(of: bare.filter { $0 != 0x2F && $0 != 0x2D })
    if name == "พศ" || name == "คศ" { return number }
    for era in ["พศ", "คศ"] where name.hasSuffix(era) {
      return takeMonth(String(name.unicodeScalars.dropLast(2)), before: number)
    }
    return takeMonth(name, before: number)
  }

  /// Takes a month's name, which always has the year after it.
  private mutating func takeMonth(_ name: String, before number: Bool) -> Bool {
    guard month == nil, number, let named = CalendarNames.month(named: name) else { return false }
    month = named
    return true
  }

  /// `scalars` up to the blank or T before a time such as `00:00:00`.
  private static func withoutTime(_ scalars: [UInt32]) -> ArraySlice<UInt32> {
    guard let colon = scalars.firstIndex(of: 0x3A),
      let end = scalars[..<colon].lastIndex(where: { $0 == 0x20 || $0 == 0x74 }),
      scalars[end...].allSatisfy({ [0x20, 0x74, 0x3A, 0x2E, 0x7A].contains($0) || $0 &- 0x30 < 10 })
    else { return scalars[...] }
    return scalars[..<end]
  }
}
