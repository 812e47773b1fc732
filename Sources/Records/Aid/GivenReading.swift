import ThaiText
import Welfare

extension AidReading {
  /// A household's hand-overs, newest first, reversed ones included.
  func given(to household: Identifier<Household>) throws -> [GivenAid] {
    let all = try tables.all(of: household)
    var names = GivenNames(aid: self)
    return try tables.rows(
      .over(all.count, "SELECT id FROM issuance WHERE household IN ($) ORDER BY at DESC, id DESC"),
      all.map { .id($0) }
    ) { $0.identifier(0) as Identifier<Issuance> }.compactMap { try given($0, names: &names) }
  }

  /// A household's hand-overs that count, without names.
  func standing(to household: Identifier<Household>) throws -> [GivenAid] {
    let all = try tables.all(of: household)
    return try tables.rows(
      .over(all.count, "SELECT id FROM issuance WHERE household IN ($) ORDER BY at, id"), all.map { .id($0) }
    ) { $0.identifier(0) as Identifier<Issuance> }.compactMap { try given($0, isNamed: false) }.filter {
      !$0.isReversed
    }
  }

  /// What the bag rule looks at of a household's hand-overs, newest first, without names: those since the campaign began,
  /// and before them down to the newest of another campaign that counts. Older ones change no answer, so that ten years
  /// of aid cost no more than one.
  func counted(
    to household: Identifier<Household>, against campaign: CampaignOpened, family: Identifier<Family>?
  ) throws -> [GivenAid] {
    let start = Instant(campaign.from).milliseconds
    let family = campaign.unit == .family ? family : nil
    let all = try tables.all(of: household)
    var counted: [GivenAid] = []
    var end = (at: Int64.max, id: SubjectID(kind: .issuance, high: .max, low: .max).bytes)
    while true {
      let page = try tables.rows(
        .over(
          all.count,
          """
          SELECT at, id FROM issuance WHERE household IN ($) AND (at, id) < (?, ?)
          ORDER BY at DESC, id DESC LIMIT 8
          """), all.map { .id($0) } + [.integer(end.at), .bytes(end.id)]
      ) { (at: $0.integer(0), id: $0.identifier(1) as Identifier<Issuance>) }
      for row in page {
        guard let given = try given(row.id, isNamed: false) else { continue }
        counted.append(given)
        let counts =
          !given.isReversed && given.aid == campaign.aid && given.campaign != campaign.campaign
          && given.counts(for: family, in: campaign.unit)
        if counts, row.at < start { return counted }
      }
      guard let last = page.last, page.count == 8 else { return counted }
      end = (last.at, last.id.bytes)
    }
  }

  /// The newest hand-over out of some kits to anybody that was not taken back.
  func lastGiven(of kits: [Identifier<Kit>]) throws -> GivenAid? {
    var end = (at: Int64.max, entry: EntryName(log: LogID(high: .max, low: .max), seq: UInt64(Int64.max)))
    while true {
      let page = try tables.rows(
        """
        SELECT at, log, seq, issuance FROM stock_move WHERE (at, log, seq) < (?, ?, ?) AND issuance <> x''
        ORDER BY at DESC, log DESC, seq DESC LIMIT 64
        """, .integer(end.at), .id(end.entry.log), .unsigned(end.entry.seq)
      ) { (at: $0.integer(0), entry: $0.entryName(1), issuance: $0.identifier(3) as Identifier<Issuance>) }
      for row in page {
        guard let state = try tables.issuance(row.issuance), state.isStanding, let issued = state.issued,
          issued.entry == row.entry, kits.contains(issued.facts.kit)
        else { continue }
        return try given(row.issuance)
      }
      guard let last = page.last else { return nil }
      end = (last.at, last.entry)
    }
  }

  /// The newest hand-overs since a moment, newest first, reversed ones included; at most `count`.
  func newest(_ count: Int, since start: Int64) throws -> [IssuanceState.Issued] {
    try tables.rows(
      """
      SELECT log, seq, issuance FROM stock_move WHERE at >= ? AND issuance <> x''
      ORDER BY at DESC, log DESC, seq DESC LIMIT ?
      """, .integer(start), .integer(Int64(count))
    ) { (entry: $0.entryName(0), issuance: $0.identifier(2) as Identifier<Issuance>) }
    .compactMap { (row) throws -> IssuanceState.Issued? in
      // Of two entries that tell of one issuance, one counts.
      guard let issued = try tables.issuance(row.issuance)?.issued, issued.entry == row.entry else {
        return nil
      }
      return issued
    }
  }

  /// Hand-overs in a stretch of time, oldest first, reversed ones included.
  func given(from start: Int64, to end: Int64) throws -> [Identifier<Issuance>] {
    try tables.rows(
      """
      SELECT log, seq, issuance FROM stock_move WHERE at >= ? AND at < ? AND issuance <> x'' ORDER BY at, log, seq
      """, .integer(start), .integer(end)
    ) { (entry: $0.entryName(0), issuance: $0.identifier(2) as Identifier<Issuance>) }
    // Of two entries that tell of one issuance, one counts.
    .filter { (row) throws in try tables.issuance(row.issuance)?.issued?.entry == row.entry }
    .map(\.issuance)
  }

  /// A hand-over as cards and refusals tell of it; nil if the issuance is not known.
  ///
  /// - Parameter isNamed: whether the names of who took it and who handed it over are opened; empty otherwise.
  func given(_ id: Identifier<Issuance>, isNamed: Bool = true) throws -> GivenAid? {
    var names = GivenNames(aid: self, isNamed: isNamed)
    return try given(id, names: &names)
  }

  private func given(_ id: Identifier<Issuance>, names: inout GivenNames) throws -> GivenAid? {
    guard let state = try tables.issuance(id), let issued = state.issued else { return nil }
    let campaign = try names.campaign(issued.facts.campaign)
    return GivenAid(
      issuance: id, receipt: issued.facts.receipt, at: issued.at, counter: issued.counter,
      by: try names.officer(issued.by), recipient: try names.recipient(of: issued),
      campaign: issued.facts.campaign, campaignTitle: campaign?.title ?? "", aid: campaign?.aid ?? "",
      quantity: issued.facts.quantity, isReversed: !state.isStanding, unit: campaign?.unit ?? .household,
      family: issued.facts.circumstances.family)
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

/// The names beside hand-overs, each opened once: ten years of one household are of few people.
private struct GivenNames {
  let aid: AidReading
  /// Whether names are opened at all; empty otherwise.
  var isNamed = true
  private var officers: [Identifier<Officer>: String] = [:]
  private var members: [Identifier<Person>: String] = [:]
  private var campaigns: [Identifier<Campaign>: CampaignOpened?] = [:]

  init(aid: AidReading, isNamed: Bool = true) {
    self.aid = aid
    self.isNamed = isNamed
  }

  mutating func campaign(_ id: Identifier<Campaign>) throws -> CampaignOpened? {
    if let known = campaigns[id] { return known }
    let campaign = try aid.tables.campaign(id)
    campaigns[id] = .some(campaign)
    return campaign
  }

  mutating func officer(_ id: Identifier<Officer>) throws -> String {
    guard isNamed else { return "" }
    if let known = officers[id] { return known }
    let name = try Vault(tables: aid.tables).officer(id)?.name ?? ""
    officers[id] = name
    return name
  }

  mutating func recipient(of issued: IssuanceState.Issued) throws -> String {
    guard isNamed else { return "" }
    guard let member = issued.facts.recipient else { return try aid.recipient(of: issued) }
    if let known = members[member] { return known }
    let name = try aid.recipient(of: issued)
    members[member] = name
    return name
  }
}
