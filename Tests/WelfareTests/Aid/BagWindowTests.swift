import Testing
import ThaiText
import Welfare

/// Days since the last bag of any campaign of the same aid.
@Suite struct BagWindowTests {
  /// The last bag of another campaign, the days between, the day asked, the day it is allowed again.
  @Test(
    arguments: [
      ("2026-11-01", 30, "2026-11-29", "2026-12-01"), ("2026-11-01", 30, "2026-11-30", "2026-12-01"),
      ("2026-11-01", 30, "2026-12-01", nil), ("2026-11-01", 30, "2026-12-02", nil),
      ("2026-11-01", 30, "2026-11-01", "2026-12-01"), ("2026-11-01", 0, "2026-11-01", nil),
      ("2026-11-01", 0, "2026-11-02", nil), ("2026-11-01", 1, "2026-11-01", "2026-11-02"),
      ("2026-11-01", 1, "2026-11-02", nil), ("2026-12-15", 30, "2027-01-13", "2027-01-14"),
      ("2026-12-15", 30, "2027-01-14", nil), ("2028-01-30", 30, "2028-02-28", "2028-02-29"),
      ("2028-01-30", 30, "2028-02-29", nil), ("2027-01-30", 30, "2027-02-28", "2027-03-01"),
      ("2027-01-30", 30, "2027-03-01", nil), ("2028-02-29", 365, "2029-02-27", "2029-02-28"),
      ("2028-02-29", 365, "2029-02-28", nil), ("2026-12-05", 30, "2026-12-01", "2027-01-04"),
    ] as [(String, UInt64, String, String?)])
  func `the day on which the window ends is allowed again`(
    last: String, window: UInt64, day: String, possible: String?
  ) {
    let bag = BagCase.with {
      $0.day = Sample.day(day)
      $0.campaign = BagCase.campaign(window: window, from: "2026-01-01", to: "2030-12-31")
      $0.given = [BagCase.given(last, campaign: 2)]
    }
    let refusal = possible.map {
      Refusal.bag(
        .withinWindow(
          days: window, given: BagCase.given(last, campaign: 2), possibleFrom: Sample.day($0)))
    }
    #expect(bag.refusal == refusal)
    #expect(bag.refusal?.possibleFrom?.iso == possible)
    if possible == nil { #expect(bag.allowance?.previous == BagCase.given(last, campaign: 2)) }
  }

  @Test func `a window counts by days, not by hours`() {
    let late = Instant(Sample.day("2026-11-01"), minuteOfDay: 1_439, second: 59).adding(milliseconds: 999)
    let early = late.adding(milliseconds: 1)
    #expect(late.day.adding(days: 30).iso == "2026-12-01")
    #expect(early.day.adding(days: 30).iso == "2026-12-02")
  }

  @Test(
    arguments: [
      (BagCase.given("2026-11-22", campaign: 2, aid: "rice"), true),
      (BagCase.given("2026-11-22", campaign: 2, isReversed: true), true),
      (BagCase.given("2026-11-22", campaign: 2, aid: ""), true),
      (BagCase.given("2026-11-22", campaign: 2), false),
    ])
  func `another aid and what was taken back do not count`(given: GivenAid, isAllowed: Bool) {
    let bag = BagCase.with { $0.given = [given, BagCase.given("2026-01-01", campaign: 3)] }
    #expect((bag.refusal == nil) == isAllowed)
  }

  @Test func `the newest decides, and bags of this campaign have their own rule`() {
    let bag = BagCase.with {
      $0.campaign = BagCase.campaign(perUnit: 2)
      $0.given = [BagCase.given("2026-11-22"), BagCase.given("2026-11-10", campaign: 2)]
    }
    #expect(bag.refusal?.given == BagCase.given("2026-11-10", campaign: 2))
    #expect(bag.refusal?.possibleFrom?.iso == "2026-12-10")
  }

  @Test func `a window of any length does not trap`() {
    let bag = BagCase.with {
      $0.campaign = BagCase.campaign(window: .max)
      $0.given = [BagCase.given("2026-11-01", campaign: 2)]
    }
    #expect(bag.refusal?.rule == "bag.window")
  }
}
