import Testing
import ThaiText
import Welfare

@testable import Records

/// A day's end, as the store keeps it.
@Suite struct DayCloseTests {
  let centre: PracticeCentre
  let day: Day

  init() throws {
    centre = try PracticeCentre()
    day = centre.clock.now.day
  }

  private func close(_ reason: DayClosed.Reason? = nil, _ other: Day? = nil) throws -> DayClosed {
    let written = try centre.commit(.closeDay(other ?? day, reason))
    guard case .dayClosed(let facts)? = written.acts.last?.act else { throw Missing() }
    return facts
  }

  @Test func `an empty day has figures of 0 and closes`() throws {
    let facts = try close()
    #expect(facts.figures == DayFigures() && facts.reason == nil && facts.day == day)
    #expect(try #require(try centre.store.daySheet(day).close).later == 0)
  }

  @Test func `the figures are those of the day`() throws {
    try centre.receive(5)
    let family = try centre.family()
    try centre.commit(.issueAid(AidRequest(household: family.household)))
    try centre.commit(.walkIn(lane: nil, visitor: Caller(name: "ลุงมา")))
    let row = try #require(try centre.store.queueRows(day: day, state: nil, at: centre.clock.now).first)
    try centre.commit(.step(ticket: row.ticket, .finish(purpose: "advice", outcome: "advised")))
    try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
    #expect(try refusal { _ = try close() } == .day(.ticketsOpen(["ก002"])))
    let facts = try close(.wentHome)
    #expect(
      facts.figures
        == DayFigures(taken: 2, served: 1, open: 1, handOvers: 1, bags: 1, value: 65_000, onHand: 4))
    #expect(facts.reason == .wentHome)
    let sheet = try centre.store.daySheet(day)
    #expect(
      sheet.visits == [
        DaySheet.VisitCount(note: VisitNote(purpose: "advice", outcome: "advised"), count: 1)
      ])
    #expect(sheet.tickets.map(\.label) == ["ก002"])
  }

  @Test func `a reason is kept only where something is open`() throws {
    #expect(try close(.outage).reason == nil)
  }

  @Test func `closing twice says so and writes nothing, from another desk too`() throws {
    _ = try close()
    let before = try centre.store.entries().count
    #expect(try refusal { _ = try close() }?.rule == "day.closed-already")
    #expect(
      try refusal { _ = try centre.otherDesk().commit(.closeDay(day, .outage), by: centre.at()) }?.rule
        == "day.closed-already")
    #expect(try centre.store.entries().count == before)
    #expect(try refusal { _ = try close(nil, day.adding(days: 1)) }?.rule == "day.not-yet")
  }

  @Test func `later acts of that day are possible and the sheet tells how many came after`() throws {
    _ = try close()
    centre.clock.pass(minutes: 5)
    try centre.receive(2)
    try centre.receive(3)
    let sheet = try centre.store.daySheet(day)
    #expect(sheet.close?.later == 2 && sheet.close?.facts.figures.onHand == 0 && sheet.figures.onHand == 5)
    centre.clock.pass(minutes: 24 * 60)
    try centre.receive(1)
    #expect(try centre.store.daySheet(day).close?.later == 2)
    #expect(try centre.store.daySheet(day.adding(days: 1)).close == nil)
  }

  @Test func `a day that was forgotten is closed the next morning`() throws {
    try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
    centre.clock.pass(minutes: 24 * 60)
    #expect(try close(.tomorrow, day).figures.open == 1)
  }

  @Test func `it needs a role, and everything folds to the same again`() throws {
    let auditor = try centre.officer(.auditor)
    #expect(
      try refusal { _ = try centre.store.commit(.closeDay(day, nil), by: auditor) }
        == .role(needed: [.reception, .issuer, .storekeeper, .approver]))
    _ = try close()
    #expect(try centre.store.verify(quick: false).firstBad == nil)
    #expect(try centre.store.daySheet(day).close != nil)
  }

  @Test func `who still carries goods is named, with how many`() throws {
    try centre.receive(5)
    let lot = try #require(try centre.store.lots(kit: nil).first)
    try centre.commit(
      .stock(
        .carry(
          CarryRequest(
            volunteer: try centre.volunteer(), from: lot.place,
            lines: [StockLineRequest(lot: lot.lot, quantity: 2)]))))
    let carriers = try centre.store.daySheet(day).carriers
    #expect(carriers.map(\.name) == ["นางศิริพร สมมติ"] && carriers.map(\.quantity) == [2])
  }
}
