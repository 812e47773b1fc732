import ThaiText
import Welfare

/// A household that asks for one bag of a campaign that is open and has goods: allowed, until a test changes something.
struct BagCase {
  var day = Sample.day("2026-11-23")
  var campaign: CampaignOpened? = BagCase.campaign()
  var given: [GivenAid] = []
  var lots = [BagCase.lot()]
  var members: Set<Identifier<Person>> = [BagCase.member]
  var last: GivenAid?
  var quantity: Int64 = 1
  var lot: Identifier<Lot>?
  var recipient: Identifier<Person>? = BagCase.member
  var particulars = HandOverParticulars()
  var proof = AidIssued.Proof.signature
  var circumstances = HandOverCircumstances()
  var certification: Certification?

  static let member = Sample.id(1, of: Person.self)
  static let kit = Sample.id(10, of: Kit.self)

  /// What the rule says.
  var answer: BagAnswer {
    do {
      return .allowed(
        try BagRule.allowance(
          AidRequest(
            household: Sample.id(2), recipient: recipient, lot: lot, quantity: quantity, proof: proof,
            particulars: particulars, circumstances: circumstances),
          BagFacts(
            day: day, campaign: campaign, given: given, lots: lots, members: members, last: last,
            certification: certification)))
    } catch {
      return .refused(error)
    }
  }

  /// Why not; nil if it is allowed.
  var refusal: Refusal? {
    if case .refused(let refusal) = answer { refusal } else { nil }
  }

  /// What is allowed; nil if it is refused.
  var allowance: BagAllowance? {
    if case .allowed(let allowance) = answer { allowance } else { nil }
  }

  /// A case that is changed by `change`.
  static func with(_ change: (inout BagCase) -> Void) -> BagCase {
    var bag = BagCase()
    change(&bag)
    return bag
  }

  /// The campaign asked for, from 1 November to 31 December.
  static func campaign(
    _ low: UInt64 = 1, perUnit: UInt64 = 1, window: UInt64 = 30, ceiling: Satang = 70_000,
    aid: String = "bag", unit: CampaignOpened.Unit = .household,
    from: String = "2026-11-01", to: String = "2026-12-31"
  ) -> CampaignOpened {
    CampaignOpened(
      campaign: Sample.id(low), code: "C\(low)", title: "รอบ \(low)", aid: aid, unit: unit, perUnit: perUnit,
      from: Sample.day(from), to: Sample.day(to), ceiling: ceiling, window: window, kits: [kit])
  }

  /// A hand-over in the middle of a day; of campaign 1 unless it says otherwise.
  static func given(
    _ day: String, campaign: UInt64 = 1, quantity: UInt64 = 1, aid: String = "bag", isReversed: Bool = false,
    unit: CampaignOpened.Unit = .household, family: Identifier<Family>? = nil
  ) -> GivenAid {
    GivenAid(
      issuance: Sample.id(500), receipt: "A-70/0001", at: Instant(Sample.day(day), minuteOfDay: 600),
      counter: 1,
      by: "วิภา", recipient: "มานะ", campaign: Sample.id(campaign), campaignTitle: "รอบ \(campaign)", aid: aid,
      quantity: quantity, isReversed: isReversed, unit: unit, family: family)
  }

  /// Goods of the campaign's kit.
  static func lot(
    _ low: UInt64 = 1, code: String = "L1", onHand: Int64 = 5, value: Satang = 62_000, expires: String? = nil
  ) -> LotLine {
    LotLine(
      lot: Sample.id(low), code: code, kit: kit, kitCode: "BAG", kitTitle: "ผู้สูงอายุ", source: "พมจ.",
      unitValue: value, expires: expires.map(Sample.day), place: Sample.id(20), placeTitle: "ศูนย์",
      onHand: onHand)
  }
}
