import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Handing over aid` {
  @Test func `a bag goes to a household once, with a receipt and what is left`() throws {
    let centre = try PracticeCentre()
    let family = try centre.family()
    #expect(try centre.receive(10).remaining == 10)
    let given = try centre.commit(.issueAid(AidRequest(household: family.household)))
    #expect(given.remaining == 9)
    guard case .aidIssued(let facts)? = given.acts.first?.act else { Issue.record("no issuance"); return }
    #expect(facts.receipt == "A-70/0001")
    #expect(facts.recipient == family.people.first)
    let again = try refusal { try centre.commit(.issueAid(AidRequest(household: family.household))) }
    guard case .bag(.given(_, 1, let earlier, let day))? = again else {
      Issue.record("\(String(describing: again))")
      return
    }
    #expect(earlier.receipt == "A-70/0001")
    #expect(earlier.by == "เจ้าหน้าที่ฝึกหัด")
    #expect(earlier.recipient == "นายภาณุเดช ทรัพย์สุข")
    #expect(day == centre.clock.now.day.adding(days: 30))
  }

  @Test func `a reversed bag goes back to its lot and may be given again`() throws {
    let centre = try PracticeCentre()
    let family = try centre.family()
    try centre.receive(1)
    try centre.commit(.issueAid(AidRequest(household: family.household)))
    #expect(try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .mistake)).remaining == 1)
    #expect(
      try refusal { try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .mistake)) }
        == .bag(.reversedAlready(receipt: "A-70/0001")))
    let next = try centre.commit(.issueAid(AidRequest(household: family.household)))
    guard case .aidIssued(let facts)? = next.acts.first?.act else { Issue.record("no issuance"); return }
    #expect(facts.receipt == "A-70/0002")
  }
}

@Suite struct `What a visit is noted as` {
  private let book = RuleBook(
    queue: sampleRules.queue,
    purposes: ["bag", "advice"].map { Choice(code: $0, thai: $0, english: $0) },
    outcomes: ["advised", "goods-given"].map { Choice(code: $0, thai: $0, english: $0) },
    usualVisits: UsualVisits(
      talk: VisitNote(purpose: "advice", outcome: "advised"),
      goods: VisitNote(purpose: "bag", outcome: "goods-given")),
    parkReasons: sampleRules.parkReasons, campaignDefaults: sampleRules.campaignDefaults,
    duties: sampleRules.duties, shifts: sampleRules.shifts)

  /// What the last `ticket.served` of a commit says.
  private func note(_ committed: Committed) -> VisitNote? {
    for written in committed.acts {
      if case .ticketStepped(_, .served(let purpose, let outcome)) = written.act {
        return VisitNote(purpose: purpose, outcome: outcome)
      }
    }
    return nil
  }

  /// A visitor served at window 1, with a bag or without; the next visitor waits.
  private func visit(bag: Bool, reversed: Bool = false) throws -> (PracticeCentre, Identifier<Ticket>) {
    let centre = try PracticeCentre(rules: book)
    let family = try centre.family()
    try centre.receive(2)
    let walk = try centre.commit(.walkIn(lane: nil, visitor: Caller(household: family.household)))
    try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
    guard case .ticketTaken(let facts)? = walk.acts.first?.act else {
      throw CommitFailure.refused(.bag(.noCampaign))
    }
    if bag { try centre.commit(.issueAid(AidRequest(household: family.household, ticket: facts.ticket))) }
    if reversed { try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .mistake)) }
    return (centre, facts.ticket)
  }

  @Test(arguments: [(false, false, "advice"), (true, false, "bag"), (true, true, "advice")])
  func `the next call notes a bag that was handed over and stands`(
    bag: Bool, reversed: Bool, purpose: String
  ) throws {
    let (centre, ticket) = try visit(bag: bag, reversed: reversed)
    #expect(try Look.gaveGoods(ticket, in: centre) == (bag && !reversed))
    let note = note(try centre.commit(.call(ticket: nil)))
    #expect(note?.purpose == purpose)
    #expect(note?.outcome == (purpose == "bag" ? "goods-given" : "advised"))
  }

  @Test func `what the officer says goes before what is usual`() throws {
    let (centre, ticket) = try visit(bag: true)
    let done = try centre.commit(.step(ticket: ticket, .finish(purpose: "advice", outcome: nil)))
    #expect(note(done) == VisitNote(purpose: "advice", outcome: "goods-given"))
  }
}

extension Look {
  /// Whether the queue pane is told that goods were handed over in the service that goes on.
  fileprivate static func gaveGoods(_ ticket: Identifier<Ticket>, in centre: PracticeCentre) throws -> Bool? {
    guard case .queue(let board) = try centre.store.answer(.queue, at: centre.clock.now, counter: 1) else {
      return nil
    }
    return board.windows.compactMap(\.ticket).first { $0.ticket == ticket }?.gaveGoods
  }
}
