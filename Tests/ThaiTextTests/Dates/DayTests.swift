import Testing
import ThaiText

@Suite struct DayTests {
  @Test(
    arguments: [
      ("1970-01-01", 0, 4), ("2026-11-23", 20_780, 1), ("2000-02-29", 11_016, 2), ("1969-12-31", -1, 3),
      ("1900-03-01", -25_508, 4), ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
    ] as [(String, Int32, Int)])
  func `a day has one number and one weekday`(iso: String, number: Int32, weekday: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number)
    #expect(day.iso == iso)
    #expect(day.weekday == weekday)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-01", "26-01-01",
    "0000-01-01", "",
    "2026-01-00", "2026/01/01", "๒๐๒๖-01-01",
  ])
  func `a day that does not exist or is written otherwise is refused`(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test func `every day of four centuries comes back from its parts`() {
    var weekday = Day(number: -100_000).weekday
    for number in Int32(-100_000)...Int32(60_000) {
      let day = Day(number: number)
      let civil = day.civil
      if Day(year: civil.year, month: civil.month, day: civil.day) != day || day.weekday != weekday {
        Issue.record("\(number)")
      }
      weekday = weekday % 7 + 1
    }
  }

  @Test(arguments: [
    ("2000-02-29", "2026-02-28", 25), ("2000-02-29", "2026-03-01", 26), ("2000-02-29", "2028-02-29", 28),
    ("1966-11-23", "2026-11-22", 59), ("1966-11-23", "2026-11-23", 60), ("2026-11-23", "2026-11-23", 0),
  ])
  func `ages change on the birthday`(birth: String, on: String, years: Int) throws {
    #expect(try #require(Day(iso: birth)).years(until: #require(Day(iso: on))) == years)
  }

  @Test func `days are added over months and years`() throws {
    let day = try #require(Day(iso: "2027-12-31"))
    #expect(day.adding(days: 60).iso == "2028-02-29")
    #expect(day.adding(days: -365).iso == "2026-12-31")
    #expect(day.days(until: day.adding(days: 30)) == 30)
    #expect(day.buddhistYear == 2570)
  }
}

@Suite struct FiscalYearTests {
  @Test(arguments: [
    ("2026-09-30", 2569), ("2026-10-01", 2570), ("2026-12-31", 2570), ("2027-01-01", 2570),
    ("2027-09-30", 2570),
    ("2027-10-01", 2571), ("2028-02-29", 2571), ("2028-02-28", 2571), ("2028-03-01", 2571),
    ("2028-09-30", 2571),
    ("2028-10-01", 2572), ("1969-09-30", 2512), ("1969-10-01", 2513),
  ])
  func `the fiscal year starts on 1 October`(iso: String, year: Int) throws {
    #expect(try #require(Day(iso: iso)).fiscalYear.buddhist == year)
  }

  @Test(arguments: 2400...2700)
  func `fiscal years follow each other without a gap`(buddhist: Int) throws {
    let year = try #require(FiscalYear(buddhist: buddhist))
    let next = try #require(FiscalYear(buddhist: buddhist + 1))
    #expect(year.last.adding(days: 1) == next.first && year < next)
    #expect(year.first.fiscalYear == year && year.last.fiscalYear == year)
    #expect(year.first.civil == (buddhist - 544, 10, 1) && year.last.civil == (buddhist - 543, 9, 30))
    #expect(year.twoDigits == String(String(buddhist).suffix(2)))
    let isLeap = Day.length(ofMonth: 2, year: buddhist - 543) == 29
    #expect(year.first.days(until: year.last) == (isLeap ? 365 : 364))
  }

  @Test(arguments: [(544, false), (545, true), (10_542, true), (10_543, false)])
  func `a fiscal year can be written as days at both ends`(buddhist: Int, isYear: Bool) throws {
    #expect((FiscalYear(buddhist: buddhist) != nil) == isYear)
    if isYear {
      let year = try #require(FiscalYear(buddhist: buddhist))
      #expect(Day(iso: year.first.iso) == year.first && Day(iso: year.last.iso) == year.last)
    }
  }

  @Test func `a fiscal year knows its ends and its two digits`() throws {
    let year = try #require(FiscalYear(buddhist: 2570))
    #expect(year.first.iso == "2026-10-01")
    #expect(year.last.iso == "2027-09-30")
    #expect(year.twoDigits == "70")
    #expect(try #require(FiscalYear(buddhist: 2600)).twoDigits == "00")
    #expect(
      year.contains(year.first) && year.contains(year.last) && !year.contains(year.last.adding(days: 1)))
    #expect(FiscalYear(buddhist: 3) == nil)
  }
}
