import ThaiText
import Welfare

extension Committing {
  /// Goods are handed over, if the bag rule agrees.
  ///
  /// - Returns: kits left of that sort, where the goods lay.
  mutating func issue(_ asked: AidRequest) throws -> Int64? {
    let reading = AidReading(tables: tables)
    if let ticket = asked.ticket, try tables.ticket(ticket) == nil {
      throw Refusal.notFound(.ticket, ticket.hex)
    }
    let day = proposer.at.day
    let request = try asked.withUsualRecipient(in: reading)
    let given = request.circumstances.handedOn ?? day
    if given > day { throw Refusal.stock(.momentAhead(Instant(given))) }
    let known = try reading.facts(for: request, on: given)
    let allowance = try reading.allowance(request, known)
    if request.quantity >= 3, !request.goods.isConfirmed {
      try StockRule.requireUsual(request.quantity, among: try StockUsage(tables: tables).handedOver())
    }
    let fiscalYear = UInt64(clamping: FiscalYear(of: day).buddhist)
    let number = try tables.nextNumber(of: NumberSeries.receipts(of: fiscalYear), in: appending.log.id)
    let facts = AidIssued(
      issuance: appending.random.identifier(), household: request.household, recipient: request.recipient,
      campaign: allowance.campaign.campaign, kit: allowance.lot.kit, lot: allowance.lot.lot,
      place: allowance.lot.place, quantity: allowance.quantity,
      value: allowance.value,
      receipt: AidIssued.receipt(letter: appending.log.facts.letter, fiscalYear: fiscalYear, number: number),
      fiscalYear: fiscalYear, number: number, ticket: request.ticket, venue: request.venue,
      proof: request.proof,
      ruleBook: ruleBook,
      circumstances: try circumstances(of: allowance, on: day))
    let parts =
      request.particulars.isEmpty
      ? [] : [PlainPart(request.household.of(.household)) { request.particulars.encode(into: &$0) }]
    if request.goods.isUnheld {
      try appending.append(.aidUnheld(facts), parts: parts)
      return try reading.onHand(of: facts.kit, carried: facts.carriedIn)
    }
    try appending.append(.aidIssued(facts), parts: parts)
    let before = known.lots.reduce(0) {
      $1.isBeside(facts.carriedIn) && $1.kitCode.utf8.elementsEqual(allowance.lot.kitCode.utf8)
        ? $0 + $1.onHand : $0
    }
    return before - Int64(clamping: facts.quantity)
  }

  /// What was out of the ordinary, with who carried the goods and which kit they stand in for.
  private func circumstances(of allowance: BagAllowance, on day: Day) throws -> HandOverCircumstances {
    var circumstances = allowance.circumstances
    circumstances.carrier = allowance.lot.carrier
    if circumstances.handedOn == day { circumstances.handedOn = nil }
    if circumstances.substitutes != nil,
      try AidReading(tables: tables).versions(of: allowance.campaign.kits).contains(allowance.lot.kit)
    {
      circumstances.substitutes = nil
    }
    return circumstances
  }

  /// A hand-over is taken back; the goods return to their lot.
  ///
  /// - Returns: kits on hand of that sort.
  mutating func reverse(_ receipt: String, _ reason: AidReversed.Reason) throws -> Int64? {
    // No index: it would cost every hand-over a page, and few are taken back.
    let states = try tables.rows("SELECT id FROM issuance WHERE receipt = ? ORDER BY at, id", .text(receipt))
    {
      $0.identifier(0) as Identifier<Issuance>
    }.compactMap { (id) throws in try tables.issuance(id) }
    guard let found = states.first(where: \.isStanding) ?? states.first, let facts = found.issued?.facts
    else {
      throw Refusal.notFound(.receipt, receipt)
    }
    guard found.isStanding else { throw Refusal.bag(.reversedAlready(receipt: receipt)) }
    try appending.append(
      .aidReversed(
        AidReversed(
          issuance: facts.issuance, household: facts.household, reason: reason, lot: facts.lot,
          place: facts.place, quantity: found.issued?.isUnheld == true ? 0 : facts.quantity)))
    return try AidReading(tables: tables).onHand(of: facts.kit, carried: facts.carriedIn)
  }
}

extension AidRequest {
  /// The request with the head of the household as recipient, if neither a member nor a proxy was named.
  func withUsualRecipient(in reading: AidReading) throws -> AidRequest {
    guard recipient == nil, !isByProxy else { return self }
    return AidRequest(
      household: household, campaign: campaign, recipient: try reading.head(of: household), lot: lot,
      quantity: quantity, ticket: ticket, venue: venue, proof: proof, particulars: particulars,
      circumstances: circumstances, goods: goods)
  }
}
