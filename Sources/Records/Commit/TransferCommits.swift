import ThaiText
import Welfare

extension Committing {
  /// Goods leave for another centre, under a paper of the next number.
  mutating func send(
    _ asked: [StockLineRequest], from place: Identifier<Place>, to receiver: String
  ) throws -> Int64? {
    try requirePlace(place)
    let lines = try takenOut(asked, of: place, for: .giving)
    let year = UInt64(clamping: FiscalYear(of: proposer.at.day).buddhist)
    let number = try tables.nextNumber(of: NumberSeries.transfers(of: year), in: appending.log.id)
    try appending.append(
      .stockSent(
        StockSent(
          transfer: appending.random.identifier(),
          paper: StockSent.paper(letter: appending.log.facts.letter, fiscalYear: year, number: number),
          fiscalYear: year, number: number, place: place, receiver: receiver, lines: lines)))
    return try onHand(of: lines)
  }

  /// Goods of a transfer arrived; once, and not if they were received ahead of it.
  mutating func takeIn(
    _ transfer: Identifier<Transfer>, to place: Identifier<Place>, _ asked: [StockLineRequest]?
  ) throws -> Int64? {
    guard let sent = try tables.transfer(transfer)?.standing?.facts else {
      throw Refusal.notFound(.transfer, transfer.hex)
    }
    try requirePlace(place)
    if try TransferReading(tables: tables).hasArrived(transfer) {
      throw Refusal.stock(.transferDone(paper: sent.paper))
    }
    var lines = sent.lines
    if let asked {
      guard !asked.isEmpty else { throw Refusal.stock(.quantity(0, greatest: StockRule.greatestQuantity)) }
      lines = try summed(asked).map { line in
        try StockRule.requireQuantity(line.quantity)
        guard try tables.lot(line.lot) != nil else { throw Refusal.notFound(.lot, line.lot.hex) }
        return StockLine(lot: line.lot, quantity: UInt64(line.quantity))
      }
    }
    try appending.append(.stockTakenIn(StockTakenIn(transfer: transfer, place: place, lines: lines)))
    return try onHand(of: lines)
  }

  /// A volunteer takes goods along; they lie with the volunteer until they are handed over or brought back.
  mutating func carry(_ request: CarryRequest) throws -> Int64? {
    guard try tables.volunteer(request.volunteer) != nil else {
      throw Refusal.notFound(.volunteer, request.volunteer.hex)
    }
    if let campaign = request.campaign, try tables.campaign(campaign) == nil {
      throw Refusal.notFound(.campaign, campaign.hex)
    }
    try requirePlace(request.from)
    let lines = try takenOut(request.lines, of: request.from, for: .giving)
    try appending.append(
      .carryTaken(
        CarryTaken(
          carrying: appending.random.identifier(), volunteer: request.volunteer, place: request.from,
          campaign: request.campaign, lines: lines)))
    return try onHand(of: lines)
  }

  /// What was not handed over comes back.
  mutating func bringBack(
    _ carrying: Identifier<Carrying>, to place: Identifier<Place>, _ asked: [StockLineRequest]?
  ) throws -> Int64? {
    guard try tables.carrying(carrying)?.taken != nil else {
      throw Refusal.notFound(.carrying, carrying.hex)
    }
    try requirePlace(place)
    let all = try CarryingReading(tables: tables).left(of: carrying).map {
      StockLineRequest(lot: $0.lot, quantity: $0.onHand)
    }
    let lines = try takenOut(asked ?? all, of: carrying.place, for: .keeping)
    try appending.append(.carryReturned(CarryReturned(carrying: carrying, place: place, lines: lines)))
    return try onHand(of: lines)
  }
}
