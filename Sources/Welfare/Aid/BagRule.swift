public import ThaiText

/// Everything the bag rule reads. Local facts, loaded inside the transaction that will write the act.
public struct BagFacts: Hashable, Sendable {
  /// The day of the hand-over.
  public let day: Day
  /// The campaign asked for, or the one open that day; nil if there is none.
  public let campaign: CampaignOpened?
  /// The household's hand-overs of the same aid, newest first, reversed ones included.
  public let given: [GivenAid]
  /// Lots here of the campaign's kits, any number on hand.
  public let lots: [LotLine]
  /// The household's members.
  public let members: Set<Identifier<Person>>
  /// The newest hand-over out of the campaign's kits to anybody: who had the last one.
  public let last: GivenAid?
  /// What the campaign's certified list says of the household; nil if the campaign has none.
  public let certification: Certification?
  /// How many the proxy took today, for anybody; 0 if a member takes it.
  public let proxyToday: Int

  /// Facts for one decision.
  public init(
    day: Day, campaign: CampaignOpened?, given: [GivenAid], lots: [LotLine], members: Set<Identifier<Person>>,
    last: GivenAid?, certification: Certification? = nil, proxyToday: Int = 0
  ) {
    self.day = day
    self.campaign = campaign
    self.given = given
    self.lots = lots
    self.members = members
    self.last = last
    self.certification = certification
    self.proxyToday = proxyToday
  }
}

/// The rule of the survival bag (DOMAIN rule 6): used live by the desk, by `aid check`, and at commit.
public enum BagRule {
  /// Whether the bag asked for may be handed over, and from which lot.
  ///
  /// Asked in the order an officer would: is there a campaign, was it given, is the window over, does the household stand
  /// in the certified list, who takes it, how is it acknowledged, is there a lot. A reversed hand-over never counts. On the day the window ends it is allowed again; both
  /// ends of a campaign's dates are included; an expired lot is never handed over, and the one that expires
  /// first is proposed.
  ///
  /// - Throws: `Refusal`: the first rule that says no.
  public static func allowance(_ request: AidRequest, _ facts: BagFacts) throws(Refusal) -> BagAllowance {
    guard let campaign = facts.campaign else { throw .bag(.noCampaign) }
    guard campaign.from <= facts.day, facts.day <= campaign.to else {
      throw .bag(
        .campaignNotOpen(
          campaign: campaign.title, from: campaign.from, to: campaign.to, on: facts.day))
    }
    let greatest = Int64(clamping: campaign.perUnit)
    guard request.quantity >= 1, request.quantity <= greatest else {
      throw .bag(.quantity(request.quantity, greatest: greatest))
    }
    let family = campaign.unit == .family ? request.circumstances.family : nil
    let standing = facts.given.filter { !$0.isReversed && $0.counts(for: family, in: campaign.unit) }
    try once(request, campaign, standing, facts.day)
    try window(campaign, standing, facts.day)
    try certification(request, campaign, facts.certification)
    try recipient(request, facts.members)
    try proof(request)
    let lot = try lot(request, campaign, facts)
    return BagAllowance(
      campaign: campaign, lot: lot, quantity: UInt64(request.quantity),
      onHand: onHand(
        facts.lots.filter { isUsable($0, request, campaign, facts.day) }),
      previous: standing.first { $0.aid == campaign.aid },
      circumstances: circumstances(of: request, campaign, facts.certification),
      certification: facts.certification, proxyToday: facts.proxyToday)
  }

  /// What is kept of the circumstances asked with: a family only where the campaign counts by it, and an inclusion only of
  /// whom the list does not have.
  private static func circumstances(
    of request: AidRequest, _ campaign: CampaignOpened, _ certification: Certification?
  ) -> HandOverCircumstances {
    var circumstances = request.circumstances
    if campaign.unit == .household { circumstances.family = nil }
    if certification?.isListed ?? true { circumstances.inclusion = nil }
    return circumstances
  }

  /// Who is not in the list is refused, or added as ตกหล่น with a reason in words.
  private static func certification(
    _ request: AidRequest, _ campaign: CampaignOpened, _ certification: Certification?
  ) throws(Refusal) {
    guard let certification, !certification.isListed else { return }
    guard request.circumstances.inclusion != nil else {
      throw .bag(
        .notCertified(campaign: campaign.title, by: certification.body, on: certification.day))
    }
    if isBlank(request.particulars.reason) { throw .bag(.inclusionUnexplained) }
  }

  /// What is left of the campaign's share. Another campaign may give again when the window of the newest of the
  /// same aid is over: on that day, or today if it is past.
  private static func once(
    _ request: AidRequest, _ campaign: CampaignOpened, _ standing: [GivenAid], _ day: Day
  ) throws(Refusal) {
    let here = standing.filter { $0.campaign == campaign.campaign }
    // Other programs may have written any figure: what is left is counted down, and never past nothing.
    let left = here.reduce(campaign.perUnit) { $0 - min($0, $1.quantity) }
    guard let newest = here.first, UInt64(request.quantity) > left else { return }
    let last = standing.first { $0.aid == campaign.aid } ?? newest
    throw .bag(
      .given(
        campaign: campaign.title, perUnit: campaign.perUnit, given: newest,
        possibleFrom: max(day, last.at.day.adding(days: Int(clamping: campaign.window)))))
  }

  private static func window(
    _ campaign: CampaignOpened, _ standing: [GivenAid], _ day: Day
  ) throws(Refusal) {
    guard let newest = standing.first(where: { $0.aid == campaign.aid && $0.campaign != campaign.campaign })
    else { return }
    let from = newest.at.day.adding(days: Int(clamping: campaign.window))
    if day < from { throw .bag(.withinWindow(days: campaign.window, given: newest, possibleFrom: from)) }
  }

  private static func recipient(
    _ request: AidRequest, _ members: Set<Identifier<Person>>
  ) throws(Refusal) {
    if let recipient = request.recipient {
      if !members.contains(recipient) { throw .bag(.recipientNotMember) }
      return
    }
    guard request.isByProxy else { return }
    if request.circumstances.proxyVolunteer == nil {
      if isBlank(request.particulars.proxyName) { throw .bag(.proxyUnnamed) }
      if isBlank(request.particulars.relation) { throw .bag(.proxyUnrelated) }
    }
    if isBlank(request.particulars.reason) { throw .bag(.proxyUnexplained) }
  }

  /// A fingerprint has two witnesses.
  private static func proof(_ request: AidRequest) throws(Refusal) {
    guard request.proof == .fingerprint else { return }
    let named = Set(request.particulars.witnesses.filter { !isBlank($0) }.map { folded($0) })
    if named.count < 2 { throw .bag(.witnesses(named: named.count)) }
  }

  private static func isUsable(
    _ lot: LotLine, _ request: AidRequest, _ campaign: CampaignOpened, _ day: Day
  ) -> Bool {
    lot.isGivable(from: request.goods.carrying) && lot.onHand > 0 && lot.unitValue <= campaign.ceiling
      && (lot.expires.map { day <= $0 } ?? true)
  }

  /// The lot asked for, if it may be used; else the usable one that expires first.
  private static func lot(
    _ request: AidRequest, _ campaign: CampaignOpened, _ facts: BagFacts
  ) throws(Refusal) -> LotLine {
    if let asked = request.lot { return try lot(asked, request, campaign, facts) }
    if request.goods.isUnheld { throw .stock(.unknownLot("")) }
    let usable = facts.lots.filter { isUsable($0, request, campaign, facts.day) }.sorted {
      expiresEarlier($0, $1)
    }
    if let lot = usable.first(where: { $0.onHand >= request.quantity }) { return lot }
    let stocked = facts.lots.filter { $0.onHand > 0 && $0.isTakenFrom(request.goods.carrying) }
    if usable.isEmpty, let costly = stocked.first(where: { $0.unitValue > campaign.ceiling }) {
      throw .bag(.aboveCeiling(lot: costly.code, unitValue: costly.unitValue, ceiling: campaign.ceiling))
    }
    if usable.isEmpty, let lot = stocked.first(where: { $0.isExpired(on: facts.day) }),
      let expires = lot.expires
    {
      throw .stock(.lotExpired(lot: lot.code, expired: expires))
    }
    if usable.isEmpty, let lot = stocked.first, let reason = lot.recall {
      throw .stock(.lotRecalled(lot: lot.code, reason: reason))
    }
    throw .stock(
      .empty(
        kit: facts.lots.first?.kitTitle ?? campaign.title, onHand: onHand(usable), last: facts.last))
  }

  /// The lot asked for. Beyond the record only where the record does not hold enough of it.
  private static func lot(
    _ asked: Identifier<Lot>, _ request: AidRequest, _ campaign: CampaignOpened, _ facts: BagFacts
  ) throws(Refusal) -> LotLine {
    let found = facts.lots.filter { $0.lot == asked }
    let carrying = request.goods.carrying
    let holding = found.first { $0.isTakenFrom(carrying) && $0.onHand >= request.quantity }
    guard let lot = holding ?? found.first(where: { $0.isTakenFrom(carrying) }) ?? found.first else {
      throw .bag(.kitNotInCampaign(campaign: campaign.title, lot: asked.hex))
    }
    if let reason = lot.recall { throw .stock(.lotRecalled(lot: lot.code, reason: reason)) }
    if let expires = lot.expires, expires < facts.day {
      throw .stock(.lotExpired(lot: lot.code, expired: expires))
    }
    if lot.unitValue > campaign.ceiling {
      throw .bag(.aboveCeiling(lot: lot.code, unitValue: lot.unitValue, ceiling: campaign.ceiling))
    }
    if request.goods.isUnheld {
      if let holding { throw .stock(.held(lot: holding.code, onHand: holding.onHand)) }
      return lot
    }
    if let holding { return holding }
    if !lot.isKept, lot.onHand >= request.quantity { throw .stock(.notKeeper(place: lot.placeTitle)) }
    throw .stock(
      .empty(kit: lot.kitTitle, onHand: lot.carrier == nil ? lot.onHand : 0, last: facts.last))
  }

  /// Kits in `lots` together; more than can be counted are as many as can be.
  private static func onHand(_ lots: [LotLine]) -> Int64 {
    lots.reduce(0) { sum, lot in
      let (sum, isTooMany) = sum.addingReportingOverflow(lot.onHand)
      return isTooMany ? .max : sum
    }
  }

  /// First-expiry order: earlier expiry, those without one last, then the lot's code.
  public static func expiresEarlier(_ left: LotLine, _ right: LotLine) -> Bool {
    switch (left.expires, right.expires) {
    case (let a?, let b?) where a != b: a < b
    case (_?, nil): true
    case (nil, _?): false
    default: left.code.unicodeScalars.lexicographicallyPrecedes(right.code.unicodeScalars)
    }
  }
}

/// Whether a text says nothing.
func isBlank(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
}
