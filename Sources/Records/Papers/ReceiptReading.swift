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
      taker: try taker(of: facts, told), particulars: told,
      campaign: try tables.campaign(facts.campaign)?.title ?? "", kit: try tables.kit(facts.kit)?.title ?? "",
      lot: lot?.code ?? "", source: lot?.source ?? "", quantity: facts.quantity, value: facts.value,
      venue: facts.venue, proof: facts.proof, giver: try vault.officer(issued.by)?.name ?? "",
      isReversed: !state.isStanding)
  }

  /// Who took it: a member with what they are in the house, or a proxy.
  private func taker(of facts: AidIssued, _ told: HandOverParticulars) throws -> ReceiptSheet.Taker {
    guard let member = facts.recipient else {
      return ReceiptSheet.Taker(name: told.proxyName, maskedID: nil, position: nil)
    }
    let person = try vault.person(member)
    return ReceiptSheet.Taker(
      name: person?.fullName ?? "", maskedID: person?.nationalID?.masked,
      position: try tables.person(member)?.membership.current?.position ?? .unknown)
  }

  /// Every hand-over of a campaign, those taken back marked.
  func signingList(of campaign: CampaignOpened) throws -> SigningList {
    var rows: [(place: HousePlace, village: String, receipt: String, row: SigningList.Row)] = []
    for id in try AidReading(tables: tables).given(from: .min, to: .max) {
      guard let state = try tables.issuance(id), state.issued?.facts.campaign == campaign.campaign,
        let sheet = try receipt(state)
      else { continue }
      let house = sheet.house ?? HouseholdParticulars(houseNumber: "", moo: 0)
      let row = SigningList.Row(
        houseNumber: house.houseNumber, name: sheet.taker.name,
        onBehalfOf: sheet.isTakenByProxy ? sheet.head : "", maskedID: sheet.taker.maskedID,
        quantity: sheet.quantity, day: sheet.at.day, receipt: sheet.receipt, proof: sheet.proof,
        isReversed: sheet.isReversed)
      rows.append((HousePlace(house), house.villageName, sheet.receipt, row))
    }
    rows.sort { ($0.place, $0.receipt) < ($1.place, $1.receipt) }
    return SigningList(
      campaign: campaign.campaign, code: campaign.code, title: campaign.title, from: campaign.from,
      to: campaign.to, villages: Self.villages(rows.map { ($0.place.village, $0.village, $0.row) }))
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
