import ThaiText
import Welfare

extension Committing {
  /// Writes what a wish about goods comes to.
  ///
  /// - Returns: kits on hand of the sort that moved; nil where nothing moves.
  mutating func carryOut(_ wish: StockProposal) throws -> Int64? {
    switch wish {
    case .addPlaces(let places):
      try addPlaces(places)
      return nil
    case .recall(let lot, let reason):
      try recall(lot, reason)
      return nil
    case .release(let lot):
      try release(lot)
      return nil
    case .move(let from, let to, let lines): return try move(lines, from: from, to: to)
    case .writeOff(let place, let line, let reason): return try writeOff(line, of: place, reason)
    case .count(let request): return try count(request)
    case .send(let place, let receiver, let lines): return try send(lines, from: place, to: receiver)
    case .takeIn(let transfer, let place, let lines): return try takeIn(transfer, to: place, lines)
    case .carry(let request): return try carry(request)
    case .bringBack(let carrying, let place, let lines):
      return try bringBack(carrying, to: place, lines)
    case .reverse(let entry, let reason): return try reverse(entry, reason)
    }
  }

  private mutating func addPlaces(_ places: [PlaceRequest]) throws {
    var known = try AidReading(tables: tables).places().map(\.code)
    for place in places {
      guard !known.contains(where: { $0.unicodeScalars.elementsEqual(place.code.unicodeScalars) }) else {
        throw Refusal.codeTaken(place.code)
      }
      known.append(place.code)
      try appending.append(
        .placeAdded(place: appending.random.identifier(), code: place.code, title: place.title))
    }
  }

  private mutating func recall(_ lot: Identifier<Lot>, _ reason: LotRecalled.Reason) throws {
    let state = try lotState(lot)
    guard state.recall == nil else {
      throw Refusal.stock(.recallUnchanged(lot: state.facts.current?.code ?? "", isRecalled: true))
    }
    try appending.append(.lotRecalled(LotRecalled(lot: lot, reason: reason)))
  }

  private mutating func release(_ lot: Identifier<Lot>) throws {
    let state = try lotState(lot)
    guard state.recall != nil else {
      throw Refusal.stock(.recallUnchanged(lot: state.facts.current?.code ?? "", isRecalled: false))
    }
    try appending.append(.lotReleased(lot: lot))
  }

  private func lotState(_ lot: Identifier<Lot>) throws -> LotState {
    guard let state = try tables.lotState(lot), state.facts.current != nil else {
      throw Refusal.notFound(.lot, lot.hex)
    }
    return state
  }

  private mutating func move(
    _ asked: [StockLineRequest], from: Identifier<Place>, to: Identifier<Place>
  ) throws -> Int64? {
    try requirePlace(from)
    let there = try requirePlace(to)
    guard from != to else { throw Refusal.stock(.samePlace(there.title)) }
    let lines = try takenOut(asked, of: from, for: .keeping)
    try appending.append(.stockMoved(StockMoved(from: from, to: to, lines: lines)))
    return try onHand(of: lines)
  }

  private mutating func writeOff(
    _ asked: StockLineRequest, of place: Identifier<Place>, _ reason: StockWrittenOff.Reason
  ) throws -> Int64? {
    let lines = try takenOut([asked], of: place, for: .keeping)
    for line in lines {
      try appending.append(
        .stockWrittenOff(
          StockWrittenOff(place: place, lot: line.lot, quantity: line.quantity, reason: reason)))
    }
    return try onHand(of: lines)
  }

  private mutating func count(_ request: CountRequest) throws -> Int64? {
    let moment = request.asOf ?? proposer.at
    try requirePlace(request.place)
    try StockRule.count(
      asOf: moment, now: proposer.at, by: proposer.officer, witness: request.witness)
    try requireWitness(request.witness)
    guard !request.lines.isEmpty else {
      throw Refusal.stock(.quantity(0, greatest: StockRule.greatestQuantity))
    }
    let then = try StockDays(tables: tables).onHand(asOf: moment)
    var shelves = Shelves(tables: tables)
    let lines = try summed(request.lines).map { asked in
      let line = try shelves.line(of: asked.lot, in: request.place)
      let recorded = then.first { $0.lot == asked.lot && $0.place == request.place }?.quantity ?? 0
      let difference = try StockRule.difference(counted: asked.quantity, recorded: recorded, of: line)
      return StockCounted.Line(lot: asked.lot, counted: UInt64(asked.quantity), difference: difference)
    }
    try appending.append(
      .stockCounted(
        StockCounted(
          count: appending.random.identifier(), place: request.place, asOf: moment, witness: request.witness,
          lines: lines)))
    return try lines.first.flatMap { line in try tables.lot(line.lot)?.kit }.map { kit in
      try AidReading(tables: tables).onHand(of: kit)
    }
  }

  private func requireWitness(_ witness: StockCounted.Witness?) throws {
    switch witness {
    case .officer(let id):
      guard try tables.officer(id) != nil else { throw Refusal.notFound(.officer, id.hex) }
    case .volunteer(let id):
      guard try tables.volunteer(id) != nil else { throw Refusal.notFound(.volunteer, id.hex) }
    case nil: return
    }
  }

  private mutating func reverse(_ name: EntryName, _ reason: StockReversed.Reason) throws -> Int64? {
    guard let entry = try JournalTable(tables: tables).entry(name) else {
      throw Refusal.notFound(.movement, name.text)
    }
    let act = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
    let label = String(name.seq)
    guard act.isReversedAsStock else { throw Refusal.stock(.notReversible(entry: label)) }
    if case .stockSent(let facts) = act, try TransferReading(tables: tables).hasArrived(facts.transfer) {
      throw Refusal.stock(.transferDone(paper: facts.paper))
    }
    let isReversed = try tables.isReversedAsStock(name)
    var shelves = Shelves(tables: tables)
    let lines = try act.stockMoves.map { move in
      (
        move: StockMove(lot: move.lot, place: move.place, quantity: -move.quantity),
        line: try shelves.line(of: move.lot, in: move.place)
      )
    }
    try StockRule.reverse(label, lines: lines, isReversed: isReversed)
    try appending.append(
      .stockReversed(
        StockReversed(entry: name, reason: reason, subject: act.stockSubject, lines: lines.map(\.move))))
    return try lines.first.map { try AidReading(tables: tables).onHand(of: $0.line.kit) }
  }

  /// The lines that leave a place, one a lot, each allowed by the rule.
  func takenOut(
    _ asked: [StockLineRequest], of place: Identifier<Place>, for purpose: StockRule.Purpose
  ) throws -> [StockLine] {
    guard !asked.isEmpty else { throw Refusal.stock(.quantity(0, greatest: StockRule.greatestQuantity)) }
    for line in asked { try StockRule.requireQuantity(line.quantity) }
    var shelves = Shelves(tables: tables)
    return try summed(asked).map { asked in
      let line = try shelves.line(of: asked.lot, in: place)
      try StockRule.takeOut(asked.quantity, of: line, for: purpose, on: proposer.at.day)
      return StockLine(lot: asked.lot, quantity: UInt64(asked.quantity))
    }
  }

  /// One line a lot, in the order first named.
  func summed(_ lines: [StockLineRequest]) -> [StockLineRequest] {
    var order: [Identifier<Lot>] = []
    var sums: [Identifier<Lot>: Int64] = [:]
    for line in lines {
      if sums[line.lot] == nil { order.append(line.lot) }
      let (sum, isTooMany) = sums[line.lot, default: 0].addingReportingOverflow(line.quantity)
      sums[line.lot] = isTooMany ? .max : sum
    }
    return order.map { StockLineRequest(lot: $0, quantity: sums[$0] ?? 0) }
  }

  /// Kits on hand of the sort of the first line.
  func onHand(of lines: [StockLine]) throws -> Int64? {
    guard let lot = lines.first?.lot, let kit = try tables.lot(lot)?.kit else { return nil }
    return try AidReading(tables: tables).onHand(of: kit)
  }

  /// A place that was added here; a carrying is none.
  ///
  /// - Throws: `Refusal.notFound`.
  @discardableResult
  func requirePlace(_ place: Identifier<Place>) throws -> Titled {
    guard let titled = try tables.place(place) else { throw Refusal.notFound(.place, place.hex) }
    return titled
  }
}

extension StockProposal {
  /// The roles of which one is enough (DOMAIN, "Officer").
  var roles: [Officer.Role] {
    switch self {
    case .recall, .release: [.storekeeper, .approver]
    case .addPlaces, .move, .writeOff, .count, .send, .takeIn, .carry, .bringBack, .reverse: [.storekeeper]
    }
  }
}
