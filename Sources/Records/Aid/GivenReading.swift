import ThaiText
import Welfare

extension AidReading {
  /// A household's hand-overs, newest first, reversed ones included.
  func given(to household: Identifier<Household>) throws -> [GivenAid] {
    try tables.rows(
      "SELECT id FROM issuance WHERE household = ? ORDER BY at DESC, id DESC", .id(household)
    ) { $0.identifier(0) as Identifier<Issuance> }.compactMap(given)
  }

  /// The newest hand-over out of some kits to anybody that was not taken back.
  func lastGiven(of kits: [Identifier<Kit>]) throws -> GivenAid? {
    let wanted = Set(kits)
    var found: Identifier<Issuance>?
    var before = Int64.max
    while found == nil {
      let page = try tables.rows(
        "SELECT at, id, kit FROM issuance WHERE at < ? AND is_reversed = 0 ORDER BY at DESC, id DESC LIMIT 64",
        .integer(before)
      ) {
        (
          at: $0.integer(0), id: $0.identifier(1) as Identifier<Issuance>,
          kit: $0.identifier(2) as Identifier<Kit>
        )
      }
      found = page.first { wanted.contains($0.kit) }?.id
      guard let last = page.last else { break }
      before = last.at
    }
    return try found.flatMap { (id) throws in try given(id) }
  }

  /// A hand-over as cards and refusals tell of it; nil if the issuance is not known.
  func given(_ id: Identifier<Issuance>) throws -> GivenAid? {
    guard let state = try tables.issuance(id), let issued = state.issued else { return nil }
    let campaign = try tables.campaign(issued.facts.campaign)
    return GivenAid(
      issuance: id, receipt: issued.facts.receipt, at: issued.at, counter: issued.counter,
      by: try Vault(tables: tables).officer(issued.by)?.name ?? "", recipient: try recipient(of: issued),
      campaign: issued.facts.campaign, campaignTitle: campaign?.title ?? "", aid: campaign?.aid ?? "",
      quantity: issued.facts.quantity, isReversed: !state.isStanding)
  }

  /// Who took it: a member's or a proxy's name; empty if that cannot be opened here.
  private func recipient(of issued: IssuanceState.Issued) throws -> String {
    if let member = issued.facts.recipient { return try Vault(tables: tables).person(member)?.fullName ?? "" }
    return try particulars(of: issued)?.proxyName ?? ""
  }

  /// Proxy and note of a hand-over; nil if none was sealed or it cannot be opened.
  func particulars(of issued: IssuanceState.Issued) throws -> HandOverParticulars? {
    guard let part = issued.part.flatMap({ Int(exactly: $0) }),
      let entry = try JournalTable(tables: tables).entry(issued.entry), entry.parts.indices.contains(part),
      let plain = try Vault(tables: tables).open(entry.parts[part], in: entry.name, index: part)
    else { return nil }
    var reader = CanonicalReader(plain)
    return try HandOverParticulars(from: &reader)
  }
}
