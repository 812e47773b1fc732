import Testing
import ThaiText
import Welfare

@Suite struct TicketTests {
  @Test(arguments: Ticket.State.Name.allCases, TicketCase.everyStep)
  func `a step that does not fit is kept and listed, and changes nothing`(
    name: Ticket.State.Name, step: Ticket.Step
  ) {
    let before = TicketCase.ticket(TicketCase.steps(to: name))
    var ticket = before
    ticket.add(step, entry: Sample.name(90), at: Sample.noon)
    #expect(ticket.steps.last?.entry == Sample.name(90))
    if let next = TicketCase.arrows[name]?[ActCase(step)] {
      #expect(ticket.state.name == next)
      #expect(ticket.conflicts.isEmpty)
    } else {
      #expect(ticket.state == before.state)
      #expect(ticket.lane == before.lane && ticket.calls == before.calls)
      #expect(ticket.conflicts == [Sample.name(90)])
      #expect(ticket.lastStep == before.lastStep)
    }
  }

  @Test(arguments: Ticket.State.Name.allCases, TicketCase.everyStep)
  func `undo takes back the last step of any kind, and only that`(
    name: Ticket.State.Name, step: Ticket.Step
  ) {
    let before = TicketCase.ticket(TicketCase.steps(to: name))
    guard before.state.after(step) != nil else { return }
    var ticket = before
    ticket.add(step, entry: Sample.name(90), at: Sample.noon)
    let after = ticket
    if let earlier = before.lastStep {
      ticket.undo(earlier.entry, entry: Sample.name(91))
      #expect(ticket.state == after.state)
      #expect(ticket.conflicts == [Sample.name(91)])
    }
    ticket.undo(Sample.name(90), entry: Sample.name(92))
    #expect(ticket.undone == [Sample.name(90)])
    #expect(ticket.state == before.state && ticket.lane == before.lane && ticket.calls == before.calls)
    #expect(ticket.lastStep == before.lastStep)
    ticket.undo(Sample.name(90), entry: Sample.name(93))
    #expect(ticket.state == before.state)
    #expect(ticket.conflicts.last == Sample.name(93))
  }

  @Test(arguments: Ticket.State.Name.allCases)
  func `step by step undo leads back to waiting`(name: Ticket.State.Name) {
    var ticket = TicketCase.ticket(TicketCase.steps(to: name))
    var undos: UInt64 = 50
    while let last = ticket.lastStep {
      ticket.undo(last.entry, entry: Sample.name(undos))
      undos += 1
    }
    #expect(ticket.state == .waiting)
    #expect(ticket.conflicts.isEmpty)
    #expect(ticket.undone.count == TicketCase.steps(to: name).count)
  }

  @Test func `undoing what never was is a conflict`() {
    var ticket = TicketCase.ticket()
    ticket.undo(Sample.name(5), entry: Sample.name(6))
    #expect(ticket.conflicts == [Sample.name(6)])
    #expect(ticket.undone.isEmpty)
  }

  @Test(
    arguments: [
      ([], 0), ([.called(counter: 1)], 1), ([.called(counter: 1), .recalled, .recalled], 3),
      ([.called(counter: 1), .recalled, .parked(reason: "wait")], 0),
      ([.called(counter: 1), .recalled, .parked(reason: "wait"), .called(counter: 2)], 1),
      ([.called(counter: 1), .recalled, .transferred(lane: "พ"), .called(counter: 2), .recalled], 2),
      ([.called(counter: 1), .began(visit: TicketCase.visit)], 0),
      ([.called(counter: 1), .recalled, .recalled, .missed, .called(counter: 1)], 1),
    ] as [([Ticket.Step], Int)])
  func `calls are counted since the ticket last waited`(steps: [Ticket.Step], calls: Int) {
    #expect(TicketCase.ticket(steps).calls == calls)
  }

  @Test func `a ticket stands in the lane it was moved to last`() {
    var ticket = TicketCase.ticket([.transferred(lane: "พ"), .called(counter: 1), .transferred(lane: "ก")])
    #expect(ticket.lane == "ก")
    ticket.undo(Sample.name(4), entry: Sample.name(5))
    #expect(ticket.lane == "พ")
    #expect(ticket.taken.lane == "ก")
  }

  @Test func `a visitor becomes known, and may turn out to be another`() {
    var ticket = TicketCase.ticket()
    #expect(ticket.household == nil && ticket.person == nil)
    ticket.identify(household: Sample.id(1), person: Sample.id(2))
    #expect(ticket.household == Sample.id(1) && ticket.person == Sample.id(2))
    ticket.identify(household: Sample.id(3), person: nil)
    #expect(ticket.household == Sample.id(3) && ticket.person == nil)
  }
}
