import Testing
import ThaiText
import Welfare

/// So many to a household in one campaign.
@Suite struct BagOnceTests {
  @Test(
    arguments: [
      (1, [], 1, true), (1, [1], 1, false), (2, [1], 1, true), (2, [1], 2, false), (2, [1, 1], 1, false),
      (2, [2], 1, false), (3, [1], 2, true), (3, [2], 1, true), (3, [2], 2, false), (3, [1, 1], 1, true),
      (3, [1, 1, 1], 1, false), (3, [], 3, true), (3, [5], 1, false), (3, [0], 3, true),
      (.max, [.max], 1, false), (.max, [.max, .max], 1, false), (.max, [.max - 1], 1, true),
    ] as [(UInt64, [UInt64], Int64, Bool)])
  func `a household has what the campaign gives to one, and no more`(
    perUnit: UInt64, had: [UInt64], quantity: Int64, isAllowed: Bool
  ) {
    let bag = BagCase.with {
      $0.campaign = BagCase.campaign(perUnit: perUnit)
      $0.given = had.map { BagCase.given("2026-11-20", quantity: $0) }
      $0.quantity = quantity
    }
    #expect((bag.refusal == nil) == isAllowed)
    if !isAllowed { #expect(bag.refusal?.rule == "bag.once") }
  }

  @Test func `the refusal names the newest that counts, and the day the window ends`() {
    let bag = BagCase.with {
      $0.campaign = BagCase.campaign(perUnit: 2)
      $0.given = [
        BagCase.given("2026-11-22", isReversed: true), BagCase.given("2026-11-20"),
        BagCase.given("2026-11-02"),
      ]
    }
    #expect(
      bag.refusal
        == .bag(
          .given(
            campaign: "รอบ 1", perUnit: 2, given: BagCase.given("2026-11-20"),
            possibleFrom: Sample.day("2026-12-20"))))
    #expect(bag.refusal?.given == BagCase.given("2026-11-20"))
  }

  @Test func `one that was taken back does not count`() {
    let bag = BagCase.with { $0.given = [BagCase.given("2026-11-20", isReversed: true)] }
    #expect(bag.allowance?.previous == nil)
    #expect(bag.refusal == nil)
  }

  @Test(
    arguments: [
      ("2026-11-23", [("2026-11-20", 1)], 30, "2026-12-20"),
      ("2026-12-20", [("2026-11-20", 1)], 30, "2026-12-20"),
      ("2026-12-25", [("2026-11-20", 1)], 30, "2026-12-25"),
      ("2026-12-25", [("2026-12-20", 2), ("2026-11-20", 1)], 30, "2027-01-19"),
      ("2026-12-25", [("2026-12-20", 2), ("2026-11-20", 1)], 0, "2026-12-25"),
      ("2026-11-20", [("2026-11-20", 1)], 0, "2026-11-20"),
    ] as [(String, [(String, UInt64)], UInt64, String)])
  func `another campaign may give again when the window of the newest is over, and not before today`(
    day: String, given: [(String, UInt64)], window: UInt64, possible: String
  ) {
    let bag = BagCase.with {
      $0.day = Sample.day(day)
      $0.campaign = BagCase.campaign(window: window)
      $0.given = given.map { BagCase.given($0.0, campaign: $0.1) }
    }
    #expect(bag.refusal?.rule == "bag.once")
    #expect(bag.refusal?.possibleFrom?.iso == possible)
    #expect(bag.refusal?.given?.at.day.iso == "2026-11-20")
  }

  @Test func `a household that took some may be told when it took the last`() {
    let bag = BagCase.with {
      $0.campaign = BagCase.campaign(perUnit: 3)
      $0.given = [
        BagCase.given("2026-11-22", campaign: 9, aid: "rice"), BagCase.given("2026-11-21", isReversed: true),
        BagCase.given("2026-11-20"),
      ]
    }
    #expect(bag.allowance?.previous == BagCase.given("2026-11-20"))
  }
}
