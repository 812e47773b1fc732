import Testing
import ThaiText

@Suite struct DateReadingTests {
  private static let today = Day(number: 20_780)

  @Test(arguments: [
    ("23/01/2529", "1986-01-23"), ("๒๓/๐๑/๒๕๒๙", "1986-01-23"), ("2513", "1970"), ("๒๕๑๓", "1970"),
    ("00/00/2513", "1970"),
    ("00/01/2513", "1970-01"), ("15/00/2513", "1970"), ("1986-01-23", "1986-01-23"),
    ("2529-01-23", "1986-01-23"),
    ("23/1/1986", "1986-01-23"), ("23-01-2529", "1986-01-23"), ("23.01.2529", "1986-01-23"),
    ("23 ม.ค. 2529", "1986-01-23"),
    ("23มกราคม2529", "1986-01-23"), ("23 มกราคม พ.ศ. 2529", "1986-01-23"), ("23 January 1986", "1986-01-23"),
    ("23-Jan-1986", "1986-01-23"), ("ม.ค. 2513", "1970-01"), ("01/2513", "1970-01"), ("1970-01", "1970-01"),
    ("23012529", "1986-01-23"), ("25290123", "1986-01-23"), (" 23/01/2529\u{200B} ", "1986-01-23"),
    ("29/02/2567", "2024-02-29"), ("1986-01-23T00:00:00", "1986-01-23"), ("23/01/2529 0:00", "1986-01-23"),
    ("30/09/2570", "2027-09-30"), ("29/02/2000", "2000-02-29"), ("พ.ศ. 2513", "1970"),
  ])
  func `a date is read as people write it`(text: String, iso: String) throws {
    let expected = try #require(PartialDay(iso: iso))
    #expect(PartialDay.parse(text, today: DateReadingTests.today) == .date(expected))
  }

  @Test(arguments: [
    ("15/6/69", "1926-06-15", "2026-06-15"), ("๑๕/๖/๖๙", "1926-06-15", "2026-06-15"),
    ("00/06/69", "1926-06", "2026-06"),
    ("15 มิ.ย. 69", "1926-06-15", "2026-06-15"), ("20102010", "2010-10-20", "2010-10-20"),
    ("1/1/00", "1857-01-01", "1957-01-01"), ("31/12/99", "1956-12-31", "2056-12-31"),
    ("29/02/67", "1924-02-29", "2024-02-29"), ("29/02/43", "2000-02-29", "2000-02-29"),
    ("29 ก.พ. ๖๗", "1924-02-29", "2024-02-29"), ("12102012", "2012-10-12", "2012-10-12"),
    ("24002012", "2012", "2012"),
  ])
  func `a year of two digits asks which century`(text: String, first: String, second: String) throws {
    let reading = PartialDay.parse(text, today: DateReadingTests.today)
    let dates = try (#require(PartialDay(iso: first)), #require(PartialDay(iso: second)))
    #expect(reading == (first == second ? .date(dates.0) : .ambiguous(dates.0, dates.1)))
  }

  @Test(arguments: [
    "31/04/2529", "29/02/2568", "32/01/2529", "01/13/2529", "2529-02-30", "29/02/1900", "31/02/69", "13/2529",
    "31 พ.ย. 2569", "29/02/68", "29/02/2569", "29/02/2443", "30/02/67", "00/13/69",
  ])
  func `a date that no calendar has is told apart`(text: String) {
    #expect(PartialDay.parse(text, today: DateReadingTests.today) == .doesNotExist)
  }

  @Test(arguments: [
    "", "-", "69", "abc", "23/01/0986", "23/01/3529", "12345", "1/2/3/4", "23 ม.ค.", "123/01/2529",
    "23//01/2529x", "ม.ค.", "-2513",
    "23/01/252", "2513/", "1e4", "0x10", "999999999999999999999999",
  ])
  func `what is no date is unreadable`(text: String) {
    #expect(PartialDay.parse(text, today: DateReadingTests.today) == .unreadable)
  }

  @Test(arguments: [
    ("1970", "2026-11-23", 56), ("1970-12", "2026-11-30", 55), ("1970-12", "2026-12-01", 56),
    ("2000-02-29", "2027-02-28", 26),
  ])
  func `an unknown day or month counts as the first`(birth: String, on: String, age: Int) throws {
    #expect(try #require(PartialDay(iso: birth)).age(on: #require(Day(iso: on))) == age)
  }

  @Test func `a part of a date starts and ends with its period`() throws {
    let day = try #require(Day(iso: "2024-02-15"))
    let month = PartialDay(day, precision: .month)
    let year = PartialDay(day, precision: .year)
    #expect((month.day.iso, month.last.iso) == ("2024-02-01", "2024-02-29"))
    #expect((year.day.iso, year.last.iso) == ("2024-01-01", "2024-12-31"))
    #expect(month.iso == "2024-02" && year.iso == "2024" && PartialDay(day).iso == "2024-02-15")
    #expect(PartialDay(day, precision: .year) == PartialDay(day.adding(days: 90), precision: .year))
  }

  @Test(arguments: UInt64(1)...20)
  func `any text is read without a trap and any day comes back`(seed: UInt64) {
    var texts = HardText(seed: seed)
    for number in 0..<60 {
      _ = PartialDay.parse(texts.next(), today: DateReadingTests.today)
      let day = Day(number: Int32(number) * 463 - 20_000)
      for style in [DateStyle.medium, .full, .numeric] {
        for language in Language.allCases where !(style == .full && language == .thai) {
          let text =
            style == .full
            ? "\(day.dayOfMonth) \(day.monthText(language))" : day.text(style, language: language)
          #expect(PartialDay.parse(text, today: DateReadingTests.today) == .date(PartialDay(day)), "\(text)")
        }
      }
    }
  }
}
