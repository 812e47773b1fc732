import Testing
import ThaiText
import Welfare

@Suite struct TicketFoldTests {
  private static let ticket = Sample.id(1, of: Ticket.self)
  private static let taken = Act.ticketTaken(TicketCase.taken())

  private static func state(_ acts: [(Act, EntryPlace)]) -> TicketState? {
    guard case .ticket(let state) = folded(ticket.of(.ticket), acts) else { return nil }
    return state
  }

  private static func step(_ step: Ticket.Step) -> Act { .ticketStepped(ticket: ticket, step: step) }

  @Test func `a ticket is what its entries made of it`() throws {
    let state = Self.state([
      (Self.taken, Sample.place(1)), (Self.step(.called(counter: 2)), Sample.place(2)),
      (
        .ticketIdentified(ticket: Self.ticket, household: Sample.id(8), person: Sample.id(9)), Sample.place(3)
      ),
      (Self.step(.began(visit: TicketCase.visit)), Sample.place(4, at: Sample.noon.adding(minutes: 7))),
    ])
    let ticket = try #require(state?.ticket)
    #expect(ticket.state == .serving(counter: 2, visit: TicketCase.visit))
    #expect(ticket.takenAt == Sample.noon)
    #expect(ticket.lastStep?.at == Sample.noon.adding(minutes: 7))
    #expect(ticket.household == Sample.id(8) && ticket.person == Sample.id(9))
    #expect(ticket.conflicts.isEmpty && state?.early.isEmpty == true)
  }

  @Test func `two windows that called one visitor: the second call is kept and listed`() throws {
    let state = Self.state([
      (Self.taken, Sample.place(1)), (Self.step(.called(counter: 1)), Sample.place(2)),
      (Self.step(.called(counter: 2)), Sample.place(1, in: Sample.otherLog, met: [Sample.log: 1])),
    ])
    let ticket = try #require(state?.ticket)
    #expect(ticket.state == .called(counter: 1))
    #expect(ticket.steps.count == 2)
    #expect(ticket.conflicts == [Sample.name(1, in: Sample.otherLog)])
  }

  @Test(arguments: Ticket.State.Name.allCases, TicketCase.everyStep)
  func `a forbidden arrow is a conflict when folded, and folding never fails`(
    name: Ticket.State.Name, step: Ticket.Step
  ) throws {
    let acts = [Self.taken] + TicketCase.steps(to: name).map(Self.step) + [Self.step(step)]
    guard case .ticket(let state) = folded(Self.ticket.of(.ticket), acts) else {
      Issue.record("no ticket")
      return
    }
    let ticket = try #require(state.ticket)
    let next = TicketCase.arrows[name]?[ActCase(step)]
    #expect(ticket.state.name == next ?? name)
    #expect(ticket.conflicts == (next == nil ? [Sample.name(UInt64(acts.count))] : []))
  }

  @Test func `what comes before the ticket was taken is kept aside, and a second taking is a conflict`() {
    let early = Self.state([(Self.step(.left), Sample.place(1))])
    #expect(early?.ticket == nil && early?.early == [Sample.name(1)])
    let state = Self.state([
      (Self.step(.left), Sample.place(1)),
      (.ticketUndone(ticket: Self.ticket, step: Sample.name(1)), Sample.place(2)),
      (Self.taken, Sample.place(3)), (.ticketTaken(TicketCase.taken(1, lane: "พ")), Sample.place(4)),
    ])
    #expect(state?.early == [Sample.name(1), Sample.name(2)])
    #expect(state?.ticket?.state == .waiting && state?.ticket?.taken.lane == "ก")
    #expect(state?.ticket?.conflicts == [Sample.name(4)])
  }

  @Test func `an undo of a step that is not the last is a conflict`() {
    let state = Self.state([
      (Self.taken, Sample.place(1)), (Self.step(.called(counter: 1)), Sample.place(2)),
      (Self.step(.recalled), Sample.place(3)),
      (.ticketUndone(ticket: Self.ticket, step: Sample.name(2)), Sample.place(4)),
      (.ticketUndone(ticket: Self.ticket, step: Sample.name(3)), Sample.place(5)),
    ])
    #expect(state?.ticket?.conflicts == [Sample.name(4)])
    #expect(state?.ticket?.undone == [Sample.name(3)])
    #expect(state?.ticket?.calls == 1)
  }

  @Test func `a visit is of the ticket that began it`() {
    let subject = TicketCase.visit.of(.visit)
    let began = Self.step(.began(visit: TicketCase.visit))
    guard case .visit(let state) = folded(subject, [began, Self.step(.left), Self.taken]) else {
      Issue.record("no visit")
      return
    }
    #expect(state.ticket.current == Self.ticket)
    #expect(state.ticket.items.map(\.entry) == [Sample.name(1)])
  }
}
