public import ThaiText
public import Welfare

extension Look {
  /// How far a campaign has come.
  func round(_ campaign: CampaignOpened) throws -> CampaignRound {
    let reading = CertifiedReading(tables: tables)
    let lists = try reading.lists(of: campaign.campaign)
    let onHand = try aid.lots(of: campaign.kits, onlyStocked: true).reduce(Int64(0)) { sum, lot in
      sum.addingReportingOverflow(max(0, lot.onHand)).partialValue
    }
    return CampaignRound(
      campaign: campaign,
      lists: lists.map { CampaignRound.List(body: $0.body, document: $0.document, day: $0.day) },
      certified: lists.isEmpty ? nil : try reading.count(of: campaign.campaign),
      given: try reading.given(in: campaign.campaign), onHand: onHand)
  }

  /// A campaign's list by village and house number: those certified, and those who got it outside the list.
  func roundLines(_ campaign: CampaignOpened, on day: Day) throws -> [RoundLine] {
    let certified = Set(try CertifiedReading(tables: tables).households(of: campaign.campaign))
    var given: [Identifier<Household>: [IssuanceState.Issued]] = [:]
    let start = Instant(campaign.from).milliseconds
    let aliases = try tables.aliases(of: .household)
    for id in try aid.given(from: start, to: .max) {
      guard let state = try tables.issuance(id), state.isStanding, let issued = state.issued,
        issued.facts.campaign == campaign.campaign
      else { continue }
      given[aliases.root(of: issued.facts.household), default: []].append(issued)
    }
    return try inOrder(certified.union(given.keys)).flatMap { household in
      try lines(of: household, isCertified: certified.contains(household), given[household] ?? [], on: day)
    }
  }

  /// The campaigns open on a day, and its newest hand-overs.
  func bagDay(on day: Day) throws -> BagDayBoard {
    let recent = try aid.newest(24, since: Instant(day).milliseconds).compactMap {
      (issued) throws -> BagDayBoard.Line? in
      guard let given = try aid.given(issued.facts.issuance) else { return nil }
      return BagDayBoard.Line(
        given: given,
        house: try vault.household(issued.facts.household) ?? HouseholdParticulars(houseNumber: "", moo: 0))
    }
    return BagDayBoard(rounds: try aid.openCampaigns(on: day).map(round), recent: recent)
  }

  private func lines(
    of household: Identifier<Household>, isCertified: Bool, _ given: [IssuanceState.Issued], on day: Day
  ) throws -> [RoundLine] {
    let card = try cardOrEmpty(household, on: day)
    let head = card.members.first?.particulars
    func line(_ issued: IssuanceState.Issued?) throws -> RoundLine {
      RoundLine(
        household: household, particulars: card.particulars, head: head?.fullName ?? "",
        maskedID: head?.nationalID?.masked ?? "", isCertified: isCertified,
        given: try issued.flatMap { (issued) throws in try aid.given(issued.facts.issuance) },
        inclusion: issued?.facts.circumstances.inclusion)
    }
    return given.isEmpty ? [try line(nil)] : try given.map(line)
  }
}

extension Store {
  /// How far each campaign has come, by id.
  ///
  /// - Throws: `StoreTrouble`.
  public func rounds() throws(StoreTrouble) -> [CampaignRound] {
    try read { tables in
      let look = Look(tables: tables)
      return try look.aid.campaigns().map(look.round)
    }
  }

  /// The declared families of a household.
  ///
  /// - Throws: `StoreTrouble`.
  public func families(of household: Identifier<Household>) throws(StoreTrouble) -> [FamilyDeclared] {
    try read { try CertifiedReading(tables: $0).families(of: household) }
  }

  /// A campaign's list by village and house number: those certified, and those who got it outside the list.
  ///
  /// - Throws: `StoreTrouble`.
  public func roundLines(
    of campaign: CampaignOpened, at now: Instant
  ) throws(StoreTrouble) -> [RoundLine] {
    try read { try Look(tables: $0).roundLines(campaign, on: now.day) }
  }
}
