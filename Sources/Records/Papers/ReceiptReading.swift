import ThaiText
public import Welfare

extension Store {
  /// Everything that stands on a receipt; nil if no hand-over has that number. Of two the one that stands.
  ///
  /// - Throws: `StoreTrouble`.
  public func receiptSheet(_ receipt: String) throws(StoreTrouble) -> ReceiptSheet? {
    try read { tables in
      // No index: it would cost every hand-over a page.
      let found = try tables.rows("SELECT id FROM issuance WHERE receipt = ? ORDER BY at, id", .text(receipt))
      {
        $0.identifier(0) as Identifier<Issuance>
      }.compactMap { (id) throws in try tables.issuance(id) }
      guard let state = found.first(where: \.isStanding) ?? found.first else { return nil }
      return try PaperReading(tables: tables).receipt(state)
    }
  }

  /// Who received in a campaign, by village, as the list that they sign.
  ///
  /// - Throws: `StoreTrouble`.
  public func signingList(of campaign: CampaignOpened) throws(StoreTrouble) -> SigningList {
    try read(from: try separateReader()) { tables in
      try PaperReading(tables: tables).signingList(of: campaign)
    }
  }
}

/// Reads what stands on papers.
struct PaperReading {
  /// The connection.
  let tables: Tables

  private var vault: Vault { Vault(tables: tables) }

  /// The receipt of a hand-over; nil where nothing tells of it.
  func receipt(_ state: IssuanceState) throws -> ReceiptSheet? {
    guard let issued = state.issued else { return nil }
    let facts = issued.facts
    let reading = AidReading(tables: tables)
    let told = try reading.particulars(of: issued) ?? HandOverParticulars()
    let head = try reading.head(of: facts.household).flatMap { (id) throws in try vault.person(id)?.fullName }
    let lot = try tables.lot(facts.lot)
    return ReceiptSheet(
      issuance: facts.issuance, receipt: facts.receipt, fiscalYear: facts.fiscalYear, at: issued.at,
      household: facts.household, house: try vault.household(facts.household), head: head ?? "",
      taker: try taker(of: issued), particulars: told,
      campaign: try tables.campaign(facts.campaign)?.title ?? "", kit: try tables.kit(facts.kit)?.title ?? "",
      lot: lot?.code ?? "", source: lot?.source ?? "", quantity: facts.quantity, value: facts.value,
      venue: facts.venue, proof: facts.proof, giver: try vault.officer(issued.by)?.name ?? "",
      isReversed: !state.isStanding)
  }

  /// Who took it: a member with what they are in the house, or a proxy.
  private func taker(of issued: IssuanceState.Issued) throws -> ReceiptSheet.Taker {
    let name = try AidReading(tables: tables).recipient(of: issued)
    guard let member = issued.facts.recipient else {
      return ReceiptSheet.Taker(name: name, maskedID: nil, position: nil)
    }
    return ReceiptSheet.Taker(
      name: name, maskedID: try vault.person(member)?.nationalID?.masked,
      position: try tables.person(member)?.home?.position ?? .unknown)
  }

  /// Every hand-over of a campaign, those taken back marked; and of its certified lists who did not come yet.
  func signingList(of campaign: CampaignOpened) throws -> SigningList {
    let certified = CertifiedReading(tables: tables)
    let lists = try certified.lists(of: campaign.campaign)
    var waiting = Set(try certified.households(of: campaign.campaign))
    let entitled = waiting
    let aliases = try tables.aliases(of: .household)
    var rows: [ListedRow] = []
    for id in try AidReading(tables: tables).given(from: .min, to: .max) {
      guard let state = try tables.issuance(id), state.issued?.facts.campaign == campaign.campaign,
        let sheet = try receipt(state)
      else { continue }
      let household = aliases.root(of: sheet.household)
      if state.isStanding { waiting.remove(household) }
      rows.append(ListedRow(sheet, isOffList: !lists.isEmpty && !entitled.contains(household)))
    }
    rows += try waiting.map { try self.waiting($0, quantity: campaign.perUnit) }
    rows.sort { ($0.place, $0.row.receipt) < ($1.place, $1.row.receipt) }
    return SigningList(
      campaign: campaign.campaign, code: campaign.code, title: campaign.title, from: campaign.from,
      to: campaign.to,
      certified: lists.map { CampaignRound.List(body: $0.body, document: $0.document, day: $0.day) },
      villages: Self.villages(rows.map { ($0.place.village, $0.village, $0.row) }))
  }

  /// A row of a list with where it stands.
  private struct ListedRow {
    let place: HousePlace
    let village: String
    let row: SigningList.Row

    init(_ house: HouseholdParticulars?, _ row: (String) -> SigningList.Row) {
      let house = house ?? HouseholdParticulars(houseNumber: "", moo: 0)
      place = HousePlace(house)
      village = house.villageName
      self.row = row(house.houseNumber)
    }

    init(_ sheet: ReceiptSheet, isOffList: Bool) {
      self.init(sheet.house) { number in
        SigningList.Row(
          houseNumber: number, name: sheet.taker.name, onBehalfOf: sheet.isTakenByProxy ? sheet.head : "",
          maskedID: sheet.taker.maskedID, quantity: sheet.quantity, day: sheet.at.day, receipt: sheet.receipt,
          proof: sheet.proof, isReversed: sheet.isReversed, isOffList: isOffList)
      }
    }
  }

  /// A household that did not come yet: its head signs.
  private func waiting(_ household: Identifier<Household>, quantity: UInt64) throws -> ListedRow {
    let head = try AidReading(tables: tables).head(of: household).flatMap { (id) throws in
      try vault.person(id)
    }
    return ListedRow(try vault.household(household)) { number in
      SigningList.Row(
        houseNumber: number, name: head?.fullName ?? "", maskedID: head?.nationalID?.masked,
        quantity: quantity,
        day: nil)
    }
  }

  private static func villages(
    _ rows: [(moo: UInt64, name: String, row: SigningList.Row)]
  ) -> [SigningList.Village] {
    var villages: [SigningList.Village] = []
    var start = 0
    for index in rows.indices where index == rows.count - 1 || rows[index + 1].moo != rows[index].moo {
      let here = rows[start...index]
      villages.append(
        SigningList.Village(
          moo: rows[index].moo, name: here.first { !$0.name.isEmpty }?.name ?? "", rows: here.map(\.row)))
      start = index + 1
    }
    return villages
  }
}
