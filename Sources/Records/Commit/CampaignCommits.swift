import ThaiText
import Welfare

extension Committing {
  /// A new campaign; what it does not say comes from the rule book.
  mutating func openCampaign(_ request: CampaignRequest) throws {
    let reading = AidReading(tables: tables)
    if try reading.campaigns().contains(where: {
      $0.code.unicodeScalars.elementsEqual(request.code.unicodeScalars)
    }) {
      throw Refusal.codeTaken(request.code)
    }
    let kits = try request.kits.map { code in
      guard let kit = try reading.kit(code: code) else { throw Refusal.notFound(.kit, code) }
      return kit.kit
    }
    let defaults = book.campaignDefaults.row(on: request.from)?.value
    guard let perUnit = request.perUnit ?? defaults?.perUnit,
      let ceiling = request.ceiling ?? defaults?.ceiling,
      let window = request.window ?? defaults?.window
    else { throw Refusal.rules(.noneThatDay(file: "campaigns.toml", day: request.from)) }
    let campaign = CampaignOpened(
      campaign: appending.random.identifier(), code: request.code, title: request.title, unit: request.unit,
      perUnit: perUnit, from: request.from, to: request.to,
      ceiling: ceiling, window: window, kits: kits)
    try CampaignRule.open(campaign)
    try appending.append(.campaignOpened(campaign))
  }

  /// A certified list, in as many pages as it takes.
  mutating func certify(_ request: CertificationRequest) throws {
    guard try tables.campaign(request.campaign) != nil else {
      throw Refusal.notFound(.campaign, request.campaign.hex)
    }
    let lists = try CertifiedReading(tables: tables).lists(of: request.campaign)
    try CampaignRule.certify(
      request, on: proposer.at.day, known: lists.map { (file: $0.file, body: $0.body, day: $0.day) })
    let list: Identifier<CertifiedList> = appending.random.identifier()
    let size = CampaignCertified.pageSize
    for start in stride(from: 0, to: request.households.count, by: size) {
      try appending.append(
        .campaignCertified(
          CampaignCertified(
            list: list, page: UInt64(start / size) + 1, campaign: request.campaign, body: request.body,
            document: request.document, day: request.day, file: request.file,
            households: Array(request.households[start..<min(start + size, request.households.count)]))))
    }
  }

  /// The newest list of a campaign does not hold any more; one under which aid was given stays.
  mutating func withdrawList(of campaign: Identifier<Campaign>) throws {
    guard try tables.campaign(campaign) != nil else { throw Refusal.notFound(.campaign, campaign.hex) }
    let reading = CertifiedReading(tables: tables)
    guard let list = try reading.lists(of: campaign).last else { throw Refusal.campaign(.noList) }
    let aid = AidReading(tables: tables)
    for household in try reading.households(in: list.id) {
      let used = try aid.given(to: household).first { $0.campaign == campaign && !$0.isReversed }
      if let used { throw Refusal.campaign(.listUsed(receipt: used.receipt)) }
    }
    try appending.append(.listWithdrawn(campaign: campaign, list: list.id))
  }

  /// Members of a household are a family of their own.
  mutating func declareFamily(_ household: Identifier<Household>, _ members: [Identifier<Person>]) throws {
    guard try tables.state(of: household.of(.household)) != nil else {
      throw Refusal.notFound(.household, household.hex)
    }
    // Of those that are one, the one that is shown counts, in the household and in families.
    func shown(_ people: [Identifier<Person>]) throws -> [Identifier<Person>] {
      try people.map { try tables.root(of: $0) }
    }
    let people = Set(try Look(tables: tables).memberships(of: household).map(\.person))
    let named = try shown(members)
    let families = try CertifiedReading(tables: tables).families(of: household).map { family in
      FamilyDeclared(
        family: family.family, household: family.household, members: try shown(family.members))
    }
    do throws(FamilyTrouble) {
      try CampaignRule.declareFamily(named, of: people, families: families)
    } catch {
      throw Refusal.campaign(try refusal(error))
    }
    try appending.append(
      .familyDeclared(
        FamilyDeclared(
          family: appending.random.identifier(), household: household, members: named.sorted())))
  }

  /// A family is joined to the household's first one again, unless it got aid of its own meanwhile.
  mutating func joinFamily(_ family: Identifier<Family>) throws {
    guard let facts = try CertifiedReading(tables: tables).family(family), !facts.members.isEmpty else {
      throw Refusal.notFound(.family, family.hex)
    }
    let given = try AidReading(tables: tables).given(to: facts.household)
    for aid in given where aid.family == family && !aid.isReversed {
      guard let campaign = try tables.campaign(aid.campaign), proposer.at.day <= campaign.to else { continue }
      throw Refusal.campaign(.familyHasAid(receipt: aid.receipt))
    }
    try appending.append(
      .familyDeclared(FamilyDeclared(family: family, household: facts.household, members: [])))
  }

  private func refusal(_ trouble: FamilyTrouble) throws -> CampaignRefusal {
    switch trouble {
    case .members: .familyMembers
    case .everyone: .familyOfEveryone
    case .ofAnother(let person):
      .familyOfAnother(name: try Vault(tables: tables).person(person)?.fullName ?? "")
    }
  }
}
