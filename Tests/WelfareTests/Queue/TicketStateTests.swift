import Testing
import Welfare

@Suite struct TicketStateTests {
  @Test(arguments: Ticket.State.Name.allCases, TicketCase.everyStep)
  func `an arrow leads on exactly where it exists`(name: Ticket.State.Name, step: Ticket.Step) {
    let state = TicketCase.ticket(TicketCase.steps(to: name)).state
    #expect(state.name == name)
    #expect(state.after(step)?.name == TicketCase.arrows[name]?[ActCase(step)])
  }

  @Test func `a state keeps what its steps said`() {
    let visit = TicketCase.visit
    let called = Ticket.State.called(counter: 2)
    let serving = Ticket.State.serving(counter: 2, visit: visit)
    #expect(Ticket.State.waiting.after(.called(counter: 2)) == called)
    #expect(called.after(.recalled) == called)
    #expect(called.after(.began(visit: visit)) == serving)
    #expect(called.after(.parked(reason: "wait")) == .parked(reason: "wait", visit: nil))
    #expect(serving.after(.parked(reason: "wait")) == .parked(reason: "wait", visit: visit))
    #expect(serving.after(.served(purpose: "bag", outcome: "given")) == .served)
    #expect(serving.after(.transferred(lane: "พ")) == .transferred(lane: "พ"))
    #expect(
      Ticket.State.parked(reason: "wait", visit: visit).after(.called(counter: 1)) == .called(counter: 1))
    #expect(Ticket.State.missed.after(.transferred(lane: "ก")) == .transferred(lane: "ก"))
  }

  @Test func `only those waiting sit in a queue, and only two have a window`() {
    for name in Ticket.State.Name.allCases {
      let state = TicketCase.ticket(TicketCase.steps(to: name)).state
      #expect(state.isWaiting == [.waiting, .transferred].contains(name))
      #expect((state.counter != nil) == [.called, .serving].contains(name))
      #expect(state.isOver == [.served, .left].contains(name))
    }
  }

  @Test(arguments: Ticket.State.Name.allCases)
  func `a state has a stable name`(name: Ticket.State.Name) {
    #expect(Ticket.State.Name(code: name.code) == name)
    #expect(Ticket.State.Name(code: name.code.uppercased()) == nil)
  }

  @Test func `the stable names are these`() {
    #expect(
      Ticket.State.Name.allCases.map(\.code) == [
        "waiting", "called", "serving", "parked", "served", "missed", "left", "transferred",
      ])
  }
}
