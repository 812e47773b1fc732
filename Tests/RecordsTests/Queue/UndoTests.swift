import Testing
import ThaiText
import Welfare

@testable import Records

/// F7: each officer takes back what they did last at their own window, on the same day.
@Suite struct `Taking back` {
  let centre: PracticeCentre
  let reception: Identifier<Officer>

  init() throws {
    centre = try PracticeCentre(seed: 61)
    reception = try #require(try centre.store.officer(code: "reception")).id
  }

  private func by(_ officer: Identifier<Officer>, at counter: UInt64) -> Proposer {
    Proposer(officer: officer, counter: counter, at: centre.clock.now)
  }

  private func last(_ officer: Identifier<Officer>? = nil, at counter: UInt64 = 1) throws -> Undoable? {
    try centre.store.lastUndoable(
      officer: officer ?? centre.officer, counter: counter, day: centre.clock.now.day)
  }

  private func take(at counter: UInt64 = 1, by officer: Identifier<Officer>? = nil) throws -> Identifier<
    Ticket
  > {
    let written = try centre.store.commit(
      .takeTicket(lane: nil, visitor: Caller()), by: by(officer ?? centre.officer, at: counter))
    guard case .ticketTaken(let facts)? = written.acts.first?.act else { throw Missing() }
    return facts.ticket
  }

  private func state(_ ticket: Identifier<Ticket>) throws -> Ticket.State.Name? {
    try centre.store.read { try $0.ticket(ticket)?.state.name }
  }

  private func undo(_ ticket: Identifier<Ticket>? = nil, at counter: UInt64 = 1) throws {
    try centre.commit(.undoTicket(ticket), at: counter)
  }

  @Test func `nothing is refused as such`() throws {
    #expect(try last() == nil)
    #expect(try refusal { try undo() } == .queue(.nothingToUndo))
    let unknown = Identifier<Ticket>(high: 1, low: 1)
    #expect(try refusal { try undo(unknown) } == .notFound(.ticket, unknown.hex))
  }

  @Test func `goes backwards step by step to the ticket itself, which then has left`() throws {
    let ticket = try take()
    try centre.commit(.call(ticket: ticket))
    try centre.commit(.step(ticket: ticket, .serve))
    try centre.commit(.step(ticket: ticket, .park(reason: "papers")))
    for expected: Ticket.State.Name in [.serving, .called, .waiting, .left] {
      guard case .step(ticket, "ก001", _)? = try last() else { throw Missing() }
      try undo()
      #expect(try state(ticket) == expected)
    }
    #expect(try centre.store.verify().firstBad == nil)
  }

  @Test(arguments: [TicketRequest.leave, .transfer(lane: "พ"), .park(reason: "papers")])
  func `returns a ticket to where it stood`(step: TicketRequest) throws {
    let ticket = try take()
    try centre.commit(.step(ticket: ticket, step))
    try undo()
    #expect(try state(ticket) == .waiting)
    #expect(try centre.store.read { try $0.ticket(ticket)?.lane } == "ก")
  }

  @Test func `undoes a call with the finish that went before it, one after the other`() throws {
    let (first, second) = (try take(), try take())
    try centre.commit(.call(ticket: first))
    try centre.commit(.step(ticket: first, .serve))
    try centre.commit(.call(ticket: second))
    #expect(try state(first) == .served)
    try undo()
    #expect(try (state(second), state(first)) == (.waiting, .served))
    try undo()
    #expect(try (state(second), state(first)) == (.waiting, .serving))
  }

  @Test func `is each officer's own, at their own window`() throws {
    let (mine, theirs) = (try take(at: 1), try take(at: 2, by: reception))
    try centre.commit(.call(ticket: mine), at: 1)
    _ = try centre.store.commit(.call(ticket: theirs), by: by(reception, at: 2))
    #expect(try last(at: 1) == .step(ticket: mine, label: "ก001", state: .called))
    #expect(try last(reception, at: 2) == .step(ticket: theirs, label: "ก002", state: .called))
    // The same officer at the other window, and another officer at the same one, did nothing there.
    #expect(try last(at: 2) == nil)
    #expect(try last(reception, at: 1) == nil)
    #expect(try refusal { try undo(at: 2) } == .queue(.nothingToUndo))
    try undo(at: 1)
    #expect(try (state(mine), state(theirs)) == (.waiting, .called))
  }

  @Test func `leaves alone what another window has done since`() throws {
    let ticket = try take()
    try centre.commit(.call(ticket: ticket), at: 1)
    try centre.commit(.step(ticket: ticket, .park(reason: "papers")), at: 1)
    _ = try centre.store.commit(.call(ticket: ticket), by: by(reception, at: 2))
    #expect(try last(at: 1) == nil)
    #expect(try refusal { try undo(at: 1) } == .queue(.nothingToUndo))
    #expect(try last(reception, at: 2) == .step(ticket: ticket, label: "ก001", state: .called))
    #expect(try state(ticket) == .called)
  }

  @Test func `names a ticket of its own choice whoever did the step`() throws {
    let ticket = try take(at: 2, by: reception)
    _ = try centre.store.commit(.call(ticket: ticket), by: by(reception, at: 2))
    try undo(ticket, at: 1)
    #expect(try state(ticket) == .waiting)
  }

  @Test func `stays within the day`() throws {
    let ticket = try take()
    centre.clock.pass(minutes: 24 * 60)
    #expect(try last() == nil)
    #expect(try refusal { try undo() } == .queue(.nothingToUndo))
    let today = try take()
    #expect(try last() == .step(ticket: today, label: "ก001", state: .waiting))
    try undo()
    #expect(try (state(today), state(ticket)) == (.left, .waiting))
  }

  @Test func `finds what was done before many acts of others`() throws {
    let ticket = try take()
    for _ in 0..<80 { _ = try take(at: 2, by: reception) }
    #expect(try last() == .step(ticket: ticket, label: "ก001", state: .waiting))
  }

  @Test func `offers the officer's last bag until it was taken back`() throws {
    let family = try centre.family()
    try centre.receive(3)
    let ticket = try take()
    try centre.commit(.issueAid(AidRequest(household: family.household)))
    #expect(try last() == .issuance(receipt: "A-70/0001", quantity: 1))
    // A queue step is undone by itself; a bag only by a reversal with its reason.
    try undo()
    #expect(try state(ticket) == .left)
    #expect(try centre.store.lots(kit: "BAG").map(\.onHand) == [2])
    try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .mistake))
    if case .issuance? = try last() { Issue.record("a bag that was taken back is offered again") }
    #expect(try centre.store.lots(kit: "BAG").map(\.onHand) == [3])
  }

  @Test func `needs the role that the step needs`() throws {
    let ticket = try take()
    let storekeeper = try centre.officer(.storekeeper)
    #expect(
      try refusal { _ = try centre.store.commit(.undoTicket(ticket), by: storekeeper) }
        == .role(needed: [.reception]))
  }

  @Test func `goods received, moved or counted are taken back too, each once; a recall is released instead`()
    throws
  {
    try centre.receive(10)
    guard case .stock(let received, "stock.received")? = try last() else { throw Missing() }
    let lot = try #require(try centre.store.lots(kit: nil).first)
    try centre.commit(.stock(.recall(lot.lot, reason: .unsafe)))
    #expect(try last() == .stock(received, kind: "stock.received"))
    try centre.commit(
      .stock(
        .count(
          CountRequest(place: lot.place, lines: [StockLineRequest(lot: lot.lot, quantity: 9)]))))
    guard case .stock(let counted, "stock.counted")? = try last() else { throw Missing() }
    try centre.commit(.stock(.reverse(counted, reason: .mistake)))
    #expect(try last() == .stock(received, kind: "stock.received"))
    try centre.commit(.stock(.reverse(received, reason: .mistake)))
    #expect(try last() == nil)
  }
}
