import ThaiText
import Welfare

/// What the tables say of certified lists and of families.
struct CertifiedReading {
  /// The connection.
  let tables: Tables

  /// A list that holds.
  struct List {
    let id: Identifier<CertifiedList>
    let body: String
    let document: String
    let day: Day
    let file: [UInt8]
    /// The entry of its first page.
    let entry: EntryName
  }

  /// The lists of a campaign that hold, in the order certified.
  func lists(of campaign: Identifier<Campaign>) throws -> [List] {
    try tables.rows(
      """
      SELECT c.list, c.body, c.document, c.day, c.file, c.log, c.seq FROM certified_list c
      WHERE c.campaign = ? AND c.page = 1 AND NOT EXISTS (SELECT 1 FROM list_withdrawn w WHERE w.list = c.list)
      ORDER BY c.entry_order, c.log, c.seq
      """, .id(campaign)
    ) {
      List(
        id: $0.identifier(0), body: $0.text(1), document: $0.text(2), day: Day(number: Int32($0.integer(3))),
        file: $0.bytes(4), entry: $0.entryName(5))
    }
  }

  /// What the campaign's lists say of a household; nil if it has none that holds.
  func certification(of household: Identifier<Household>, in campaign: Identifier<Campaign>) throws
    -> Certification?
  {
    let lists = try lists(of: campaign)
    guard let newest = lists.last else { return nil }
    let all = try tables.all(of: household)
    let standing = Set(
      try tables.rows(
        .over(all.count, "SELECT list FROM certified WHERE campaign = ? AND household IN ($)"),
        [.id(campaign)] + all.map { .id($0) }
      ) { $0.identifier(0) as Identifier<CertifiedList> })
    let found = lists.first { standing.contains($0.id) }
    return Certification(isListed: found != nil, body: (found ?? newest).body, day: (found ?? newest).day)
  }

  /// Households of one list, by id.
  func households(in list: Identifier<CertifiedList>) throws -> [Identifier<Household>] {
    try tables.rows(
      """
      SELECT c.household FROM certified c
      WHERE c.campaign = (SELECT campaign FROM certified_list WHERE list = ?1 LIMIT 1) AND c.list = ?1
      ORDER BY c.household
      """, .id(list)
    ) { $0.identifier(0) }
  }

  /// Households of a campaign's lists that hold, as they are shown, each once, by id.
  func households(of campaign: Identifier<Campaign>) throws -> [Identifier<Household>] {
    let listed: [Identifier<Household>] = try tables.rows(
      """
      SELECT DISTINCT household FROM certified c
      WHERE campaign = ? AND NOT EXISTS (SELECT 1 FROM list_withdrawn w WHERE w.list = c.list) ORDER BY household
      """, .id(campaign)
    ) { $0.identifier(0) }
    let aliases = try tables.aliases(of: .household)
    return aliases.isEmpty ? listed : Set(listed.map { aliases.root(of: $0) }).sorted()
  }

  /// How many households the campaign's lists hold.
  func count(of campaign: Identifier<Campaign>) throws -> Int {
    if try !tables.aliases(of: .household).isEmpty { return try households(of: campaign).count }
    return try tables.first(
      """
      SELECT count(DISTINCT household) FROM certified c
      WHERE campaign = ? AND NOT EXISTS (SELECT 1 FROM list_withdrawn w WHERE w.list = c.list)
      """, .id(campaign)
    ) { Int($0.integer(0)) } ?? 0
  }

  /// Households and families that got aid in a campaign which was not taken back, hand-overs counted once each.
  func given(in campaign: Identifier<Campaign>) throws -> Int {
    try tables.first(
      "SELECT value FROM running WHERE name = 'campaign_given' AND key = ? AND detail = ''", .id(campaign)
    ) { Int($0.integer(0)) } ?? 0
  }

  /// The declared families of a household that still have members, by id.
  func families(of household: Identifier<Household>) throws -> [FamilyDeclared] {
    let all = try tables.all(of: household)
    return try tables.rows(
      .over(all.count, "SELECT id FROM family WHERE household IN ($) ORDER BY id"), all.map { .id($0) }
    ) { $0.identifier(0) as Identifier<Family> }.compactMap { (id) throws in try family(id) }.filter {
      !$0.members.isEmpty
    }
  }

  /// A declared family; nil if nobody declared it.
  func family(_ id: Identifier<Family>) throws -> FamilyDeclared? {
    guard case .family(let state) = try tables.state(of: id.of(.family)) else { return nil }
    return state.facts.current
  }
}
