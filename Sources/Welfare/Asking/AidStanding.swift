public import ThaiText

/// What a household may be given, and was.
public struct AidStanding: Hashable, Sendable {
  /// The household.
  public let household: Identifier<Household>
  /// The bag rule's answer for one bag of the open campaign.
  public let bag: BagAnswer
  /// Earlier hand-overs, newest first, reversed ones included and marked.
  public let history: [GivenAid]
  /// What others than this device gave, and how old what is known of them is.
  public let elsewhere: Elsewhere
  /// Money for the repair of the house, oldest request first.
  public let grants: [GrantLine]
  /// Its cases of which something is to be done, but for restricted ones.
  public let cases: [CaseLine]
  /// What it used of each regulation in the fiscal year.
  public let uses: [RegulationUse]
  /// What it was given under all of them in that year; nil where nobody asked.
  public let sum: YearlySum?

  /// A standing.
  public init(
    household: Identifier<Household>, bag: BagAnswer, history: [GivenAid], elsewhere: Elsewhere,
    grants: [GrantLine] = [], cases: [CaseLine] = [], uses: [RegulationUse] = [], sum: YearlySum? = nil
  ) {
    self.household = household
    self.bag = bag
    self.history = history
    self.elsewhere = elsewhere
    self.grants = grants
    self.cases = cases
    self.uses = uses
    self.sum = sum
  }

  /// The grant that is open, the oldest first; nil for none.
  public var openGrant: GrantLine? { grants.first { !$0.file.step.isLast } }
  /// The grant by which the house was repaired last; nil if it never was.
  public var repair: GrantLine? { grants.last { $0.file.handOver != nil } }
}

/// What the bag rule says.
public enum BagAnswer: Hashable, Sendable {
  /// It may be handed over.
  case allowed(BagAllowance)
  /// It may not, and why.
  case refused(Refusal)
}

/// What the bag rule allows, and from which lot.
public struct BagAllowance: Hashable, Sendable {
  /// The campaign.
  public let campaign: CampaignOpened
  /// The lot it proposes: the one that expires first.
  public let lot: LotLine
  /// How many.
  public let quantity: UInt64
  /// Kits of the campaign on hand here, of lots that may be handed over.
  public let onHand: Int64
  /// The last hand-over of the same aid, outside the window.
  public let previous: GivenAid?
  /// What is out of the ordinary, as it will be kept.
  public let circumstances: HandOverCircumstances
  /// What the campaign's certified list says; nil if it has none.
  public let certification: Certification?
  /// How many the proxy took today before this one; 0 if a member takes it.
  public let proxyToday: Int

  /// An allowance.
  public init(
    campaign: CampaignOpened, lot: LotLine, quantity: UInt64, onHand: Int64, previous: GivenAid?,
    circumstances: HandOverCircumstances = HandOverCircumstances(), certification: Certification? = nil,
    proxyToday: Int = 0
  ) {
    self.campaign = campaign
    self.lot = lot
    self.quantity = quantity
    self.onHand = onHand
    self.previous = previous
    self.circumstances = circumstances
    self.certification = certification
    self.proxyToday = proxyToday
  }

  /// What they are worth, satang; the greatest figure there is where a lot of another program is past all figures.
  public var value: Satang {
    let product = lot.unitValue.multipliedReportingOverflow(by: Int64(clamping: quantity))
    return product.overflow ? .max : product.partialValue
  }
}

/// A lot and how many kits of it lie in a place.
public struct LotLine: Hashable, Sendable {
  /// The lot.
  public let lot: Identifier<Lot>
  /// The code on the box.
  public let code: String
  /// Its kit.
  public let kit: Identifier<Kit>
  /// The kit's code.
  public let kitCode: String
  /// The kit's title.
  public let kitTitle: String
  /// Where it came from.
  public let source: String
  /// Value of one kit, satang.
  public let unitValue: Satang
  /// The last day it may be handed over.
  public let expires: Day?
  /// Where it lies.
  public let place: Identifier<Place>
  /// The place's title.
  public let placeTitle: String
  /// How many lie there.
  public let onHand: Int64
  /// Why it is recalled; nil if it is not.
  public let recall: LotRecalled.Reason?
  /// Whether this device keeps the place, and so may commit moves out.
  public let isKept: Bool
  /// The volunteer who carries it, where the place is no shelf but a carrying.
  public let carrier: Identifier<Volunteer>?

  /// A lot in a place.
  public init(
    lot: Identifier<Lot>, code: String, kit: Identifier<Kit>, kitCode: String, kitTitle: String,
    source: String,
    unitValue: Satang, expires: Day?, place: Identifier<Place>, placeTitle: String, onHand: Int64,
    recall: LotRecalled.Reason? = nil, isKept: Bool = true, carrier: Identifier<Volunteer>? = nil
  ) {
    self.lot = lot
    self.code = code
    self.kit = kit
    self.kitCode = kitCode
    self.kitTitle = kitTitle
    self.source = source
    self.unitValue = unitValue
    self.expires = expires
    self.place = place
    self.placeTitle = placeTitle
    self.onHand = onHand
    self.recall = recall
    self.isKept = isKept
    self.carrier = carrier
  }

  /// Whether it lies on a shelf that this device keeps, and is not recalled: what a hand-over at the counter takes from.
  public var isGivable: Bool { isGivable(from: nil) }

  /// Whether it is not recalled, and lies on a shelf that this device keeps or, if one is named, is of that carrying.
  public func isGivable(from carrying: Identifier<Carrying>?) -> Bool {
    recall == nil && isTakenFrom(carrying)
  }

  /// Whether it lies on a shelf that this device keeps or, if one is named, is of that carrying.
  public func isTakenFrom(_ carrying: Identifier<Carrying>?) -> Bool {
    isKept && (carrying.map { place == $0.place } ?? (carrier == nil))
  }

  /// Whether its last day is past.
  public func isExpired(on day: Day) -> Bool { expires.map { $0 < day } ?? false }
}

/// Everything the bag form shows.
public struct BagSheet: Hashable, Sendable {
  /// The request it answers.
  public let request: AidRequest
  /// The household's card.
  public let card: HouseholdCard
  /// What the rule says of the request.
  public let answer: BagAnswer
  /// Campaigns open today.
  public let campaigns: [CampaignOpened]
  /// Lots that the request's campaign may hand over, first to expire first; beyond the record also those used up.
  public let lots: [LotLine]
  /// Lots of other kits that may stand in, where nothing of the campaign's own is left.
  public let others: [LotLine]
  /// What volunteers carry and may hand over.
  public let carryings: [CarryingLine]
  /// The receipt number that the next hand-over would get.
  public let nextReceipt: String
  /// The declared families of the household.
  public let families: [FamilyDeclared]
  /// What others than this device gave, and how old what is known of them is.
  public let elsewhere: Elsewhere

  /// A sheet.
  public init(
    request: AidRequest, card: HouseholdCard, answer: BagAnswer, campaigns: [CampaignOpened], lots: [LotLine],
    others: [LotLine] = [], carryings: [CarryingLine] = [], nextReceipt: String,
    families: [FamilyDeclared] = [], elsewhere: Elsewhere
  ) {
    self.request = request
    self.card = card
    self.answer = answer
    self.campaigns = campaigns
    self.lots = lots
    self.others = others
    self.carryings = carryings
    self.nextReceipt = nextReceipt
    self.families = families
    self.elsewhere = elsewhere
  }
}

/// A hand-over with its household and goods: a row of `aid list` and of the export.
public struct IssuanceLine: Hashable, Sendable {
  /// When, by whom, to whom, under which campaign.
  public let given: GivenAid
  /// Whose.
  public let household: Identifier<Household>
  /// The campaign's code.
  public let campaignCode: String
  /// The kit's code.
  public let kitCode: String
  /// The lot's code.
  public let lotCode: String
  /// Quantity × unit value, satang.
  public let value: Satang

  /// A row of these facts.
  public init(
    given: GivenAid, household: Identifier<Household>, campaignCode: String, kitCode: String, lotCode: String,
    value: Satang
  ) {
    self.given = given
    self.household = household
    self.campaignCode = campaignCode
    self.kitCode = kitCode
    self.lotCode = lotCode
    self.value = value
  }
}
