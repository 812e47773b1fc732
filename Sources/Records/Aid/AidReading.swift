import ThaiText
import Welfare

/// What the tables say of stock, campaigns and hand-overs: for the bag rule and for the cards.
struct AidReading {
  /// The connection.
  let tables: Tables

  /// Everything the bag rule reads for a request.
  ///
  /// - Throws: `Refusal.notFound` for a household, campaign or lot that is not known here.
  func facts(for request: AidRequest, on day: Day) throws -> BagFacts {
    guard try tables.holds(request.household.of(.household)) else {
      throw Refusal.notFound(.household, request.household.hex)
    }
    let campaign = try campaign(of: request, on: day)
    try requireKnown(request.circumstances, in: request.household)
    if let carrying = request.goods.carrying { try requireKnown(carrying, on: day) }
    let certified = CertifiedReading(tables: tables)
    var lots: [LotLine] = []
    var last: GivenAid?
    if let campaign {
      let kits = try versions(of: campaign.kits)
      let sought = try isSubstitution(request, of: kits, in: campaign) ? nil : kits
      lots = try self.lots(of: sought, from: request.goods.carrying, onlyStocked: request.lot == nil)
      if lots.allSatisfy({ $0.onHand < request.quantity }) || request.lot != nil {
        lots = try self.lots(of: sought, from: request.goods.carrying, onlyStocked: false)
        last = try lastGiven(of: kits)
      }
    }
    return BagFacts(
      day: day, campaign: campaign,
      given: try campaign.map { (campaign) throws in
        try counted(to: request.household, against: campaign, family: request.circumstances.family)
      } ?? [], lots: lots,
      members: try members(of: request.household), last: last,
      certification: try campaign.flatMap { (campaign) throws in
        try certified.certification(of: request.household, in: campaign.campaign)
      }, proxyToday: try taken(byProxyOf: request, on: day))
  }

  /// Whether another kit may stand in: the lot was chosen, and the kit it stands in for is of the campaign.
  private func isSubstitution(
    _ request: AidRequest, of kits: [Identifier<Kit>], in campaign: CampaignOpened
  ) throws -> Bool {
    guard let kit = request.circumstances.substitutes else { return false }
    guard kits.contains(kit), let lot = request.lot else {
      throw Refusal.bag(.kitNotInCampaign(campaign: campaign.title, lot: request.lot?.hex ?? ""))
    }
    return try tables.lot(lot) != nil
  }

  /// Lots on the shelves, or with the volunteer who carries them.
  private func lots(
    of kits: [Identifier<Kit>]?, from carrying: Identifier<Carrying>?, onlyStocked: Bool
  ) throws -> [LotLine] {
    let all = try lots(of: kits, onlyStocked: onlyStocked)
    guard let carrying else { return all }
    return all.filter { $0.place == carrying.place }
  }

  /// The goods are carried by somebody, since that day or before.
  private func requireKnown(_ carrying: Identifier<Carrying>, on day: Day) throws {
    guard let taken = try tables.carrying(carrying)?.taken else {
      throw Refusal.notFound(.carrying, carrying.hex)
    }
    if day < taken.at.day { throw Refusal.stock(.beforeTaken(taken.at.day)) }
  }

  /// The family is of the household, and the volunteer is known here.
  private func requireKnown(_ circumstances: HandOverCircumstances, in household: Identifier<Household>)
    throws
  {
    if let family = circumstances.family {
      let facts = try CertifiedReading(tables: tables).family(family)
      guard let facts, try tables.all(of: household).contains(facts.household), !facts.members.isEmpty else {
        throw Refusal.notFound(.family, family.hex)
      }
    }
    if let volunteer = circumstances.proxyVolunteer, try tables.volunteer(volunteer) == nil {
      throw Refusal.notFound(.volunteer, volunteer.hex)
    }
  }

  /// The campaign asked for, or the one open on `day`.
  private func campaign(of request: AidRequest, on day: Day) throws -> CampaignOpened? {
    guard let asked = request.campaign else { return try openCampaigns(on: day).first }
    guard let campaign = try tables.campaign(asked) else { throw Refusal.notFound(.campaign, asked.hex) }
    return campaign
  }

  /// Campaigns open on a day, the one that began last first.
  func openCampaigns(on day: Day) throws -> [CampaignOpened] {
    try campaigns().filter { $0.from <= day && day <= $0.to }.sorted {
      $0.from == $1.from ? $0.campaign < $1.campaign : $0.from > $1.from
    }
  }

  /// Every campaign, by id.
  func campaigns() throws -> [CampaignOpened] {
    try tables.states(of: .campaign).compactMap { _, state in
      guard case .campaign(let state) = state else { return nil }
      return state.facts.current
    }
  }

  /// Every kit, by id.
  func kits() throws -> [KitAdded] {
    try tables.states(of: .kit).compactMap { _, state in
      guard case .kit(let state) = state else { return nil }
      return state.facts.current
    }
  }

  /// Every version of some kits: a campaign hands over those of the codes it named, packed before or after.
  func versions(of kits: [Identifier<Kit>]) throws -> [Identifier<Kit>] {
    let all = try self.kits()
    let codes = Set(all.filter { kits.contains($0.kit) }.map { Array($0.code.utf8) })
    return kits + all.filter { codes.contains(Array($0.code.utf8)) && !kits.contains($0.kit) }.map(\.kit)
  }

  /// The kit of a code, its newest version.
  func kit(code: String) throws -> KitAdded? {
    try kits().filter { $0.code.unicodeScalars.elementsEqual(code.unicodeScalars) }
      .max { ($0.version, $0.kit) < ($1.version, $1.kit) }
  }

  /// The household's people, as the register has them; of those that were merged both names.
  func members(of household: Identifier<Household>) throws -> Set<Identifier<Person>> {
    var members: Set<Identifier<Person>> = []
    for household in try tables.all(of: household) {
      let people = try tables.rows(
        "SELECT person FROM membership WHERE household = ? AND (is_registered <> 0 OR lives_here <> 0)",
        .id(household)
      ) { $0.identifier(0) as Identifier<Person> }
      for person in people { members.formUnion([person, try tables.root(of: person)]) }
    }
    return members
  }

  /// The head of a household; nil if the register names none.
  func head(of household: Identifier<Household>) throws -> Identifier<Person>? {
    for household in try tables.all(of: household) {
      let head = try tables.first(
        """
        SELECT person FROM membership WHERE household = ? AND position = ? AND (is_registered <> 0 OR lives_here <> 0)
        ORDER BY person
        """, .id(household), .integer(Int64(Membership.Position.head.rawValue))
      ) { $0.identifier(0) as Identifier<Person> }
      if let head { return try tables.root(of: head) }
    }
    return nil
  }
}
