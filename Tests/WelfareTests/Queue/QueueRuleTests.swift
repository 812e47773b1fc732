import Testing
import ThaiText
import Welfare

@Suite struct QueueRuleTests {
  /// A request of each kind, with the step it asks for.
  static let requests: [(TicketRequest, Ticket.Step)] = [
    (.recall, .recalled), (.serve, .began(visit: TicketCase.visit)),
    (.park(reason: "wait"), .parked(reason: "wait")),
    (.transfer(lane: "พ"), .transferred(lane: "พ")), (.miss, .missed), (.leave, .left),
    (.finish(purpose: "advice", outcome: "advised"), .served(purpose: "advice", outcome: "advised")),
  ]

  private static func ask(
    _ request: TicketRequest, _ ticket: Ticket, after milliseconds: Int64 = 3_600_000,
    book: RuleBook = Sample.book
  ) throws(Refusal) -> Ticket.Step {
    let last = ticket.lastStep?.at ?? ticket.takenAt
    return try QueueRule.step(
      request, on: ticket, visit: TicketCase.visit, book: book, now: last.adding(milliseconds: milliseconds))
  }

  @Test(arguments: Ticket.State.Name.allCases, requests.indices)
  func `a step is asked for where its arrow exists, and refused elsewhere`(
    name: Ticket.State.Name, index: Int
  ) {
    let (request, step) = Self.requests[index]
    var steps = TicketCase.steps(to: name)
    if case .miss = request, name == .called { steps += [.recalled, .recalled] }
    let ticket = TicketCase.ticket(steps)
    let said = refusal { () throws(Refusal) in
      let asked = try Self.ask(request, ticket)
      #expect(asked == step)
    }
    if TicketCase.arrows[name]?[ActCase(step)] == nil {
      #expect(said == .queue(.ticketState(label: "ก001", state: name, step: request.code)))
    } else {
      #expect(said == nil)
    }
  }

  @Test(arguments: Ticket.State.Name.allCases)
  func `a ticket is called to a window where the arrow exists, and refused elsewhere`(
    name: Ticket.State.Name
  ) {
    let ticket = TicketCase.ticket(TicketCase.steps(to: name))
    let said = refusal { () throws(Refusal) in
      let step = try QueueRule.call(ticket, to: 3)
      #expect(step == .called(counter: 3))
    }
    let isAllowed = TicketCase.arrows[name]?[.called] != nil
    #expect(said == (isAllowed ? nil : .queue(.ticketState(label: "ก001", state: name, step: "call"))))
  }

  @Test(
    arguments: [
      (0, 60), (1, 60), (999, 60), (1_000, 59), (58_999, 2), (59_000, 1), (59_999, 1), (60_000, nil),
      (61_000, nil), (3_600_000, nil), (-1, nil), (-3_600_000, nil),
    ] as [(Int64, Int?)])
  func `a number is called again after a minute, or when the clock was put back`(
    milliseconds: Int64, left: Int?
  ) {
    for steps in [[.called(counter: 1)], [.called(counter: 1), .recalled]] as [[Ticket.Step]] {
      let said = refusal { () throws(Refusal) in
        try Self.ask(.recall, TicketCase.ticket(steps), after: milliseconds)
      }
      #expect(said == left.map { .queue(.recallTooSoon(label: "ก001", secondsLeft: $0)) })
    }
  }

  @Test(
    arguments: [
      ([.called(counter: 1)], 1), ([.called(counter: 1), .recalled], 2),
      ([.called(counter: 1), .recalled, .recalled], nil),
      ([.called(counter: 1), .recalled, .recalled, .recalled], nil),
      ([.called(counter: 1), .recalled, .parked(reason: "wait"), .called(counter: 1)], 1),
      ([.called(counter: 1), .recalled, .transferred(lane: "พ"), .called(counter: 1), .recalled], 2),
      ([.called(counter: 1), .recalled, .recalled, .missed, .called(counter: 1)], 1),
    ] as [([Ticket.Step], Int?)])
  func `a visitor is missed after three calls and not before`(steps: [Ticket.Step], calls: Int?) {
    let said = refusal { () throws(Refusal) in try Self.ask(.miss, TicketCase.ticket(steps)) }
    #expect(said == calls.map { .queue(.callsBeforeMissed(label: "ก001", calls: $0, needed: 3)) })
  }

  @Test func `a recall that was taken back is no call`() {
    var ticket = TicketCase.ticket([.called(counter: 1), .recalled, .recalled])
    ticket.undo(Sample.name(4), entry: Sample.name(5))
    let said = refusal { () throws(Refusal) in try Self.ask(.miss, ticket) }
    #expect(said == .queue(.callsBeforeMissed(label: "ก001", calls: 2, needed: 3)))
  }

  @Test func `a missed visitor comes back by the same step, into any lane`() throws {
    let missed = TicketCase.ticket(TicketCase.steps(to: .missed))
    for lane in ["ก", "พ"] {
      #expect(try Self.ask(.transfer(lane: lane), missed) == .transferred(lane: lane))
    }
  }

  @Test(
    arguments: [
      (.park(reason: "nap"), .unknownChoice("nap", known: ["papers", "wait"])),
      (.park(reason: ""), .unknownChoice("", known: ["papers", "wait"])),
      (.finish(purpose: "x", outcome: nil), .unknownChoice("x", known: ["bag", "advice"])),
      (.finish(purpose: nil, outcome: "x"), .unknownChoice("x", known: ["given", "advised"])),
      (.transfer(lane: "ฮ"), .queue(.unknownLane("ฮ", known: ["ก", "พ"]))),
      (.transfer(lane: ""), .queue(.unknownLane("", known: ["ก", "พ"]))),
    ] as [(TicketRequest, Refusal)])
  func `what the rule book does not list is refused, and what it lists is named`(
    request: TicketRequest, expected: Refusal
  ) {
    let ticket = TicketCase.ticket(TicketCase.steps(to: .serving))
    #expect(refusal { () throws(Refusal) in try Self.ask(request, ticket) } == expected)
  }

  @Test func `a visit ends with the first purpose and outcome unless others are said`() throws {
    let ticket = TicketCase.ticket(TicketCase.steps(to: .serving))
    let usual = try Self.ask(.finish(purpose: nil, outcome: nil), ticket)
    #expect(usual == .served(purpose: "bag", outcome: "given"))
    let half = try Self.ask(.finish(purpose: "advice", outcome: nil), ticket)
    #expect(half == .served(purpose: "advice", outcome: "given"))
  }

  @Test func `a ticket is taken in the lane said, or in the first`() throws {
    #expect(try QueueRule.lane(nil, of: Sample.queue).letter == "ก")
    #expect(try QueueRule.lane("พ", of: Sample.queue).weight == 20)
    #expect(throws: Refusal.queue(.unknownLane("a", known: ["ก", "พ"]))) {
      try QueueRule.lane("a", of: Sample.queue)
    }
    let none = QueueRules(
      lanes: [], greatestOvertakings: 3, greatestWaitMinutes: 30, recallSeconds: 60, callsBeforeMissed: 3,
      reentryAfter: 2)
    #expect(throws: Refusal.queue(.unknownLane("", known: []))) { try QueueRule.lane(nil, of: none) }
  }
}
