import Testing
import ThaiText
import Welfare

/// Who stands in the list, which family it is for, who is the proxy and who saw it.
@Suite struct BagCircumstancesTests {
  private static let family = Sample.id(7, of: Family.self)
  private static let other = Sample.id(8, of: Family.self)
  private static let volunteer = Sample.id(9, of: Volunteer.self)

  private static func listed(_ isListed: Bool) -> Certification {
    Certification(isListed: isListed, body: "ประชาคม ม.9", day: Sample.day("2026-11-20"))
  }

  private static let unlisted = Refusal.bag(
    .notCertified(campaign: "รอบ 1", by: "ประชาคม ม.9", on: Sample.day("2026-11-20")))

  @Test(
    arguments: [
      (nil, nil, "", nil, nil), (nil, .movedIn, "", nil, nil), (listed(true), nil, "", nil, nil),
      (listed(true), .movedIn, "", nil, nil), (listed(false), nil, "", unlisted, nil),
      (listed(false), nil, "น้ำท่วม", unlisted, nil),
      (listed(false), .movedIn, "", .bag(.inclusionUnexplained), nil),
      (listed(false), .movedIn, " ", .bag(.inclusionUnexplained), nil),
      (listed(false), .movedIn, "น้ำท่วม", nil, .movedIn),
    ]
      as [(
        Certification?, HandOverCircumstances.Inclusion?, String, Refusal?, HandOverCircumstances.Inclusion?
      )])
  func `who is not in the list is refused, or added with a coded and a told reason`(
    certification: Certification?, inclusion: HandOverCircumstances.Inclusion?, reason: String,
    refusal: Refusal?,
    kept: HandOverCircumstances.Inclusion?
  ) {
    let bag = BagCase.with {
      $0.certification = certification
      $0.circumstances.inclusion = inclusion
      $0.particulars.reason = reason
    }
    #expect(bag.refusal == refusal)
    #expect(bag.allowance?.circumstances.inclusion == kept)
    #expect(bag.allowance?.certification == (refusal == nil ? certification : nil))
  }

  @Test(
    arguments: [
      // What was given: the unit of its campaign and the family; for which family it is asked now, and whether that one had it.
      (CampaignOpened.Unit.family, nil, nil, true), (.family, family, nil, false),
      (.family, nil, family, false),
      (.family, family, family, true), (.family, other, family, false), (.household, nil, nil, true),
      (.household, nil, family, true),
    ] as [(CampaignOpened.Unit, Identifier<Family>?, Identifier<Family>?, Bool)])
  func `a campaign by the family gives to each family of a household`(
    unit: CampaignOpened.Unit, had: Identifier<Family>?, asked: Identifier<Family>?, isRefused: Bool
  ) {
    for earlier in [1, 2] as [UInt64] {
      let bag = BagCase.with {
        $0.campaign = BagCase.campaign(unit: .family)
        $0.given = [BagCase.given("2026-11-20", campaign: earlier, unit: unit, family: had)]
        $0.circumstances.family = asked
      }
      #expect(bag.refusal?.rule == (isRefused ? (earlier == 1 ? "bag.once" : "bag.window") : nil))
      #expect(isRefused || bag.allowance?.circumstances.family == asked)
    }
  }

  @Test func `a campaign by the household counts what any of its families got, and keeps no family`() {
    let bag = BagCase.with {
      $0.given = [BagCase.given("2026-11-20", campaign: 2, unit: .family, family: Self.family)]
      $0.circumstances.family = Self.other
    }
    #expect(bag.refusal?.rule == "bag.window")
    let first = BagCase.with { $0.circumstances.family = Self.other }
    #expect(first.allowance?.circumstances.isOrdinary == true)
  }

  @Test func `a volunteer is proxy without saying how related, but not without saying why`() {
    var bag = BagCase.with {
      $0.recipient = nil
      $0.circumstances.proxyVolunteer = Self.volunteer
    }
    #expect(bag.refusal == .bag(.proxyUnexplained))
    bag.particulars.reason = "ติดเตียง"
    #expect(bag.refusal == nil)
    #expect(bag.allowance?.circumstances.proxyVolunteer == Self.volunteer)
  }

  @Test(
    arguments: [
      ([], 0), (["มานะ"], 1), (["มานะ", " มานะ "], 1), (["มานะ", ""], 1), (["มานะ", "ปิติ"], nil),
      (["มานะ", "มานะ", "ปิติ"], nil), (["น้ำ", "น\u{E4D}\u{E49}า"], 1),
    ] as [([String], Int?)])
  func `a fingerprint has two different witnesses`(witnesses: [String], named: Int?) {
    let bag = BagCase.with {
      $0.proof = .fingerprint
      $0.particulars.witnesses = witnesses
    }
    #expect(bag.refusal == named.map { .bag(.witnesses(named: $0)) })
  }
}
