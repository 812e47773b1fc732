import Testing
import ThaiText

@Suite struct InstantTests {
  @Test(arguments: [
    ("2026-11-23T09:42:00+07:00", "2026-11-23T09:42:00+07:00"),
    ("2026-11-23T02:42:00Z", "2026-11-23T09:42:00+07:00"),
    ("2026-11-22T23:12:00.5-03:30", "2026-11-23T09:42:00.500+07:00"),
    ("2026-12-31t17:00:00z", "2027-01-01T00:00:00+07:00"),
    ("1969-12-31T23:59:59.999Z", "1970-01-01T06:59:59.999+07:00"),
    ("2026-11-23T09:42:00.0019999+07:00", "2026-11-23T09:42:00.001+07:00"),
    ("2026-12-31T23:59:60Z", "2027-01-01T06:59:59+07:00"),
  ])
  func `a moment in any offset is shown in Bangkok`(text: String, expected: String) throws {
    let instant = try #require(Instant(rfc3339: text))
    #expect(instant.rfc3339 == expected)
    #expect(Instant(rfc3339: instant.rfc3339) == instant)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T09:42:00", "2026-11-23T24:00:00Z", "2026-02-30T00:00:00Z",
    "2026-11-23T09:60:00Z",
    "2026-11-23T09:42:00+7:00", "2026-11-23T09:42:00.Z", "2026-11-23T09:42:00.123",
    "2026-11-23 09:42:00+07:0",
    "2026-11-23T09:42:00+07:00x",
  ])
  func `what is not a moment is refused`(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }

  @Test func `the day turns at midnight in Bangkok`() throws {
    let last = try #require(Instant(rfc3339: "2026-09-30T16:59:59.999Z"))
    #expect(last.day.iso == "2026-09-30")
    #expect(last.minuteOfDay == 1439)
    let first = last.adding(milliseconds: 1)
    #expect(first.day.iso == "2026-10-01")
    #expect(first.minuteOfDay == 0)
    #expect(first.day.fiscalYear.buddhist == 2570)
    #expect(Instant(first.day) == first)
    #expect(Instant(milliseconds: -1).day.iso == "1970-01-01")
  }

  /// Seventeen hours at Greenwich are midnight in Bangkok.
  @Test(
    arguments: [
      ("2026-12-31T16:59:59.999Z", "2026-12-31", 1_439, 2570),
      ("2026-12-31T17:00:00Z", "2027-01-01", 0, 2570),
      ("2026-09-30T16:59:59.999Z", "2026-09-30", 1_439, 2569),
      ("2026-09-30T17:00:00Z", "2026-10-01", 0, 2570),
      ("2028-02-28T16:59:59.999Z", "2028-02-28", 1_439, 2571),
      ("2028-02-28T17:00:00Z", "2028-02-29", 0, 2571),
      ("2028-02-29T16:59:59.999Z", "2028-02-29", 1_439, 2571),
      ("2028-02-29T17:00:00Z", "2028-03-01", 0, 2571),
      ("2027-02-28T16:59:59.999Z", "2027-02-28", 1_439, 2570),
      ("2027-02-28T17:00:00Z", "2027-03-01", 0, 2570),
      ("1970-01-01T16:59:59.999Z", "1970-01-01", 1_439, 2513),
      ("1969-12-31T16:59:59.999Z", "1969-12-31", 1_439, 2513),
      ("1969-12-31T17:00:00Z", "1970-01-01", 0, 2513), ("2026-11-23T00:00:00+07:00", "2026-11-23", 0, 2570),
      ("2026-11-22T23:59:59.999+07:00", "2026-11-22", 1_439, 2570),
    ])
  func `a day and a fiscal year turn at midnight in Bangkok`(
    text: String, day: String, minute: Int, fiscalYear: Int
  ) throws {
    let instant = try #require(Instant(rfc3339: text))
    #expect(instant.day.iso == day)
    #expect(instant.minuteOfDay == minute)
    #expect(instant.day.fiscalYear.buddhist == fiscalYear)
  }

  @Test func `moments at the ends of time do not trap`() {
    for milliseconds in [Int64.min, Int64.max] {
      let instant = Instant(milliseconds: milliseconds)
      #expect((0..<1440).contains(instant.minuteOfDay))
      #expect(!instant.rfc3339.isEmpty)
      #expect(!instant.day.adding(days: Int.max).iso.isEmpty)
    }
  }
}
