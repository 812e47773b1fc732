import Testing
import ThaiText
import Welfare

@Suite struct BagCampaignTests {
  @Test func `a household that had none may be given a bag`() {
    let allowance = BagCase().allowance
    #expect(
      allowance
        == BagAllowance(
          campaign: BagCase.campaign(), lot: BagCase.lot(), quantity: 1, onHand: 5, previous: nil))
  }

  @Test(
    arguments: [
      ("2026-10-31", false, "2026-11-01"), ("2026-11-01", true, nil), ("2026-11-02", true, nil),
      ("2026-12-30", true, nil), ("2026-12-31", true, nil), ("2027-01-01", false, nil),
      ("2030-01-01", false, nil), ("2020-01-01", false, "2026-11-01"),
    ] as [(String, Bool, String?)])
  func `both ends of a campaign's dates are of it, and only a start to come helps`(
    day: String, isAllowed: Bool, possible: String?
  ) {
    let bag = BagCase.with { $0.day = Sample.day(day) }
    #expect((bag.allowance != nil) == isAllowed)
    #expect((bag.refusal?.rule == "bag.campaign-dates") == !isAllowed)
    #expect(bag.refusal?.possibleFrom?.iso == possible)
  }

  @Test func `a campaign may last a single day`() {
    var bag = BagCase.with { $0.campaign = BagCase.campaign(from: "2028-02-29", to: "2028-02-29") }
    for (day, isAllowed) in [("2028-02-28", false), ("2028-02-29", true), ("2028-03-01", false)] {
      bag.day = Sample.day(day)
      #expect((bag.refusal == nil) == isAllowed, "\(day)")
    }
  }

  @Test func `without a campaign there is no bag`() {
    let bag = BagCase.with { $0.campaign = nil }
    #expect(bag.refusal == .bag(.noCampaign))
    #expect(bag.refusal?.possibleFrom == nil)
  }

  @Test(
    arguments: [
      (1, 0, false), (1, -1, false), (1, 1, true), (1, 2, false), (1, .max, false), (1, .min, false),
      (3, 3, true), (3, 4, false), (0, 1, false), (.max, .max, false),
    ] as [(UInt64, Int64, Bool)])
  func `at least one bag is asked for and at most what a household may have`(
    perUnit: UInt64, quantity: Int64, isAllowed: Bool
  ) {
    let bag = BagCase.with {
      $0.campaign = BagCase.campaign(perUnit: perUnit)
      $0.quantity = quantity
    }
    #expect((bag.refusal == nil) == isAllowed)
    if perUnit < 4, !isAllowed {
      #expect(bag.refusal == .bag(.quantity(quantity, greatest: Int64(clamping: perUnit))))
    }
  }
}
