import ThaiText
import Welfare

/// Reads many hand-overs; kits, lots, campaigns and officers are read once each.
struct IssuanceReading {
  private let tables: Tables
  private var campaigns: [Identifier<Campaign>: CampaignOpened?] = [:]
  private var kits: [Identifier<Kit>: String] = [:]
  private var lots: [Identifier<Lot>: String] = [:]
  private var officers: [Identifier<Officer>: String] = [:]

  /// Nothing read yet.
  init(tables: Tables) {
    self.tables = tables
  }

  /// Hand-overs from the oldest on; nil leaves that choice open.
  mutating func lines(
    household: Identifier<Household>?, campaign: Identifier<Campaign>?, from first: Day?, to last: Day?
  ) throws -> [IssuanceLine] {
    let start = first.map { Instant($0).milliseconds } ?? Int64.min
    let end = last.map { Instant($0.adding(days: 1)).milliseconds } ?? Int64.max
    return try ids(of: household, from: start, to: end).compactMap { id in
      guard let state = try tables.issuance(id), let issued = state.issued,
        campaign == nil || issued.facts.campaign == campaign
      else { return nil }
      return try line(issued, isReversed: !state.isStanding)
    }
  }

  private func ids(
    of household: Identifier<Household>?, from start: Int64, to end: Int64
  ) throws -> [Identifier<Issuance>] {
    guard let household else {
      return try AidReading(tables: tables).given(from: start, to: end)
    }
    let all = try tables.all(of: household)
    return try tables.rows(
      .over(
        all.count, "SELECT id FROM issuance WHERE household IN ($) AND at >= ? AND at < ? ORDER BY at, id"),
      all.map { .id($0) } + [.integer(start), .integer(end)]
    ) { $0.identifier(0) }
  }

  private mutating func line(_ issued: IssuanceState.Issued, isReversed: Bool) throws -> IssuanceLine {
    let facts = issued.facts
    let campaign = try campaign(facts.campaign)
    let given = GivenAid(
      issuance: facts.issuance, receipt: facts.receipt, at: issued.at, counter: issued.counter,
      by: try name(of: issued.by), recipient: try AidReading(tables: tables).recipient(of: issued),
      campaign: facts.campaign, campaignTitle: campaign?.title ?? "", aid: campaign?.aid ?? "",
      quantity: facts.quantity, isReversed: isReversed, unit: campaign?.unit ?? .household,
      family: facts.circumstances.family)
    return IssuanceLine(
      given: given, household: try tables.root(of: facts.household), campaignCode: campaign?.code ?? "",
      kitCode: try code(of: facts.kit), lotCode: try code(of: facts.lot), value: facts.value)
  }

  private mutating func campaign(_ id: Identifier<Campaign>) throws -> CampaignOpened? {
    if let known = campaigns[id] { return known }
    let campaign = try tables.campaign(id)
    campaigns[id] = .some(campaign)
    return campaign
  }

  private mutating func code(of kit: Identifier<Kit>) throws -> String {
    if let known = kits[kit] { return known }
    let code = try tables.kit(kit)?.code ?? ""
    kits[kit] = code
    return code
  }

  private mutating func code(of lot: Identifier<Lot>) throws -> String {
    if let known = lots[lot] { return known }
    let code = try tables.lot(lot)?.code ?? ""
    lots[lot] = code
    return code
  }

  private mutating func name(of officer: Identifier<Officer>) throws -> String {
    if let known = officers[officer] { return known }
    let name = try Vault(tables: tables).officer(officer)?.name ?? ""
    officers[officer] = name
    return name
  }
}
