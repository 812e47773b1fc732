import Testing
import ThaiText

@Suite struct DateStyleTests {
  @Test(arguments: [
    (DateStyle.short, "23 พ.ย. 69", "23 Nov 26"), (.medium, "23 พ.ย. 2569", "23 Nov 2026"),
    (.long, "จ. 23 พ.ย. 2569", "Mon 23 Nov 2026"),
    (.full, "วันจันทร์ที่ 23 พฤศจิกายน พ.ศ. 2569", "Monday 23 November 2026"),
    (.numeric, "23/11/2569", "23/11/2026"),
  ])
  func `a day is written in both languages`(style: DateStyle, thai: String, english: String) throws {
    let day = try #require(Day(iso: "2026-11-23"))
    #expect(scalars(day.text(style, language: .thai)) == scalars(thai))
    #expect(day.text(style, language: .english) == english)
  }

  @Test func `weekdays run from Monday to Sunday`() {
    let week = (0..<7).map { Day(number: 20_780 + $0) }
    #expect(week.map { $0.weekdayText(.thai) } == ["จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา."])
    #expect(week.map { $0.weekdayText(.english) } == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
  }

  @Test(arguments: [
    ("1970", DateStyle.medium, "2513", "1970"), ("1970-01", .medium, "ม.ค. 2513", "Jan 1970"),
    ("1970-01", .numeric, "01/2513", "01/1970"), ("1970-01", .short, "ม.ค. 13", "Jan 70"),
    ("1970-01", .full, "มกราคม 2513", "January 1970"), ("1970-01-02", .numeric, "02/01/2513", "02/01/1970"),
  ])
  func `a part of a date shows no more than is known`(
    iso: String, style: DateStyle, thai: String, english: String
  )
    throws
  {
    let date = try #require(PartialDay(iso: iso))
    #expect(scalars(date.text(style, language: .thai)) == scalars(thai))
    #expect(date.text(style, language: .english) == english)
  }

  @Test func `the clock shows hours and minutes`() throws {
    #expect(try #require(Instant(rfc3339: "2026-11-23T02:42:59Z")).clock == "09:42")
  }
}
