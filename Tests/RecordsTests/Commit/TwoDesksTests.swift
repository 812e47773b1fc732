import Dispatch
import Synchronization
import Testing
import ThaiText
import Welfare

@testable import Records

/// Two desks on one store that ask at the same moment: the store decides, once.
@Suite struct `Two desks at once` {
  let centre: PracticeCentre
  let desks: [Store]
  let officers: [Officer]

  init() throws {
    centre = try PracticeCentre(seed: 71)
    desks = [centre.store, try centre.otherDesk()]
    let store = centre.store
    officers = try ["practice", "issuer"].map { try require2(try store.officer(code: $0)) }
  }

  /// What each desk's proposal came to.
  private func both(_ proposals: [Proposal], as officers: [Officer]? = nil) -> [Result<
    Committed, CommitFailure
  >] {
    let answers = Mutex<[Int: Result<Committed, CommitFailure>]>([:])
    let officers = officers ?? [self.officers[0], self.officers[0]]
    DispatchQueue.concurrentPerform(iterations: 2) { desk in
      let who = Proposer(officer: officers[desk].id, counter: UInt64(desk + 1), at: centre.clock.now)
      let answer = Result { () throws(CommitFailure) in try desks[desk].commit(proposals[desk], by: who) }
      answers.withLock { $0[desk] = answer }
    }
    return answers.withLock { answers in [0, 1].compactMap { answers[$0] } }
  }

  private func families(_ count: Int) throws -> [Identifier<Household>] {
    try centre.register(
      (1...count).map { number in
        (
          HouseholdParticulars(houseNumber: String(number), moo: 1),
          [PersonParticulars(firstName: "คนที่", surname: String(number))]
        )
      }
    ).map(\.household)
  }

  @Test func `ask for the last bag, and exactly one has it`() throws {
    let households = try families(60)
    for round in 0..<30 {
      centre.clock.pass(minutes: 1)
      try centre.receive(1)
      let asked = [households[2 * round], households[2 * round + 1]]
      let answers = both(asked.map { .issueAid(AidRequest(household: $0)) }, as: officers)
      let winner = try #require(answers.firstIndex { (try? $0.get()) != nil }, "round \(round)")
      let given = try answers[winner].get()
      #expect(given.remaining == 0)
      guard case .aidIssued(let facts)? = given.acts.first?.act,
        case .failure(.refused(.stock(.empty(_, 0, let last?)))) = answers[1 - winner]
      else {
        Issue.record("round \(round): \(answers)")
        continue
      }
      #expect(last.receipt == facts.receipt && last.counter == UInt64(winner + 1))
      #expect(last.by == officers[winner].name && last.at == centre.clock.now)
    }
    #expect(try centre.store.lots(kit: "BAG").map(\.onHand) == [0])
    #expect(try centre.store.verify().firstBad == nil)
  }

  @Test func `give to one household, and it has one bag`() throws {
    let households = try families(20)
    try centre.receive(50)
    for (round, household) in households.enumerated() {
      let answers = both(
        Array(repeating: .issueAid(AidRequest(household: household)), count: 2), as: officers)
      #expect(answers.filter { (try? $0.get()) != nil }.count == 1, "round \(round)")
      let refusals = answers.compactMap { answer -> Refusal? in
        guard case .failure(.refused(let refusal)) = answer else { return nil }
        return refusal
      }
      #expect(refusals.map(\.rule) == ["bag.once"])
      #expect(
        refusals.first?.given?.receipt
          == AidIssued.receipt(letter: "A", fiscalYear: 2570, number: UInt64(round + 1)))
    }
    #expect(try centre.store.lots(kit: "BAG").map(\.onHand) == [30])
  }

  @Test func `call the next, and each has another ticket`() throws {
    for _ in 0..<40 { try centre.commit(.takeTicket(lane: nil, visitor: Caller())) }
    for round in 0..<20 {
      let called = try both([.call(ticket: nil), .call(ticket: nil)]).map { answer -> Identifier<Ticket>? in
        guard case .ticketStepped(let ticket, .called)? = try answer.get().acts.last?.act else { return nil }
        return ticket
      }
      #expect(Set(called).count == 2 && !called.contains(nil), "round \(round)")
    }
    #expect(try refusal { try centre.commit(.call(ticket: nil)) } == .queue(.nobodyWaiting))
  }

  @Test func `take one bag back, and it comes back once`() throws {
    for (number, household) in try families(15).enumerated() {
      if number == 0 { try centre.receive(15) }
      try centre.commit(.issueAid(AidRequest(household: household)))
      let receipt = AidIssued.receipt(letter: "A", fiscalYear: 2570, number: UInt64(number + 1))
      let answers = both(Array(repeating: .reverseAid(receipt: receipt, reason: .mistake), count: 2))
      #expect(answers.filter { (try? $0.get()) != nil }.count == 1)
      #expect(answers.contains(.failure(.refused(.bag(.reversedAlready(receipt: receipt))))))
    }
    #expect(try centre.store.lots(kit: "BAG").map(\.onHand) == [15])
    #expect(try centre.store.verify().firstBad == nil)
  }

  @Test func `import one register, and everybody is there once`() throws {
    let rows = inventedRows(4_000, seed: 72)
    let reports = Mutex<[ImportReport]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { desk in
      if let report = try? desks[desk].importRegister(rows, by: centre.at(0)) {
        reports.withLock { $0.append(report) }
      }
    }
    #expect(reports.withLock { $0.map(\.new).reduce(0, +) } == 4_000)
    #expect(try centre.store.read { try Look(tables: $0).count(of: .person) } == 4_000)
    #expect(try centre.store.verify().firstBad == nil)
  }
}
