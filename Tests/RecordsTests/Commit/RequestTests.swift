import Dispatch
import Synchronization
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `A request id` {
  let centre: PracticeCentre
  let family: PracticeCentre.Family

  init() throws {
    centre = try PracticeCentre(seed: 51)
    family = try centre.family()
    try centre.receive(5)
    try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา")))
  }

  private func entries() throws -> [Entry] {
    try centre.store.entries().map { try Entry(bytes: $0.bytes) }
  }

  /// Proposals that come to one entry or several.
  enum Asked: String, CaseIterable, Sendable {
    case ticket, walkIn, call, bag, stock, kit, export

    func proposal(_ family: PracticeCentre.Family) -> Proposal {
      switch self {
      case .ticket: .takeTicket(lane: "พ", visitor: Caller(name: "ป้าแจ๋ว", household: family.household))
      case .walkIn: .walkIn(lane: nil, visitor: Caller(name: "ป้าแจ๋ว"))
      case .call: .call(ticket: nil)
      case .bag: .issueAid(AidRequest(household: family.household))
      case .stock:
        .receiveStock(
          StockRequest(kit: "BAG", lot: "70-01", quantity: 3, unitValue: 60_000, source: "พมจ", expires: nil))
      case .kit: .addKit(code: "RICE", title: "ข้าวสาร")
      case .export: .recordExport(what: "queue", rows: 1, reveal: nil)
      }
    }
  }

  @Test(arguments: Asked.allCases)
  func `gets the first answer again for the same act`(asked: Asked) throws {
    let proposal = asked.proposal(family)
    let first = try centre.store.commit(proposal, by: centre.at(request: "r-1"))
    #expect(!first.isReplayed && first.request == "r-1")
    let written = try entries()
    // What happened since changes nothing of the answer.
    centre.clock.pass(minutes: 5)
    try centre.receive(7, lot: "later")
    let stores = [centre.store, try centre.otherDesk(), try centre.otherDesk(seed: 4)]
    for store in stores {
      let again = try store.commit(proposal, by: centre.at(2, request: "r-1"))
      #expect(again.isReplayed && again.request == "r-1")
      #expect(again.acts == first.acts && again.remaining == first.remaining)
    }
    #expect(try entries().count == written.count + 1)
  }

  @Test func `stands in every entry of its act, with a number from the second on`() throws {
    let written = try centre.store.commit(
      .walkIn(lane: nil, visitor: Caller()), by: centre.at(request: "walk-1"))
    #expect(written.acts.map(\.act.kind) == ["ticket.taken", "ticket.called", "ticket.began"])
    let names = Set(written.acts.map(\.entry))
    #expect(
      try entries().filter { names.contains($0.name) }.map(\.request) == ["walk-1", "walk-1#2", "walk-1#3"])
    #expect(try centre.store.verify().isSound)
  }

  @Test func `is 32 digits of chance where none is given`() throws {
    let requests = try [
      centre.commit(.addKit(code: "A", title: "a")), centre.commit(.addKit(code: "B", title: "b")),
    ]
    .map(\.request)
    #expect(Set(requests).count == 2)
    for request in requests {
      #expect(request.utf8.count == 32)
      #expect(request.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    }
  }

  @Test(arguments: Asked.allCases)
  func `is refused for another act, and nothing is written`(asked: Asked) throws {
    _ = try centre.store.commit(.addKit(code: "OIL", title: "น้ำมัน"), by: centre.at(request: "r-1"))
    let before = try centre.store.digests()
    for store in [centre.store, try centre.otherDesk()] {
      #expect(throws: CommitFailure.trouble(.requestReused("r-1"))) {
        try store.commit(asked.proposal(family), by: centre.at(request: "r-1"))
      }
    }
    #expect(try centre.store.digests() == before)
  }

  @Test func `is not used up by a refusal`() throws {
    let other = try #require(
      try centre.register([(HouseholdParticulars(houseNumber: "1", moo: 1), [])]).first
    ).household
    try centre.commit(.issueAid(AidRequest(household: other)))
    let proposal = Proposal.issueAid(AidRequest(household: other))
    let refused = try refusal { _ = try centre.store.commit(proposal, by: centre.at(request: "again")) }
    #expect(refused?.rule == "bag.once")
    try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .mistake))
    let given = try centre.store.commit(proposal, by: centre.at(request: "again"))
    #expect(!given.isReplayed)
    #expect(try centre.store.commit(proposal, by: centre.at(request: "again")).isReplayed)
  }

  @Test(arguments: ["", "a#2", "#", "ก", "a\u{7F}", "a\nb", String(repeating: "x", count: 65)])
  func `in another form is refused`(request: String) throws {
    let before = try centre.store.digests()
    #expect(throws: CommitFailure.trouble(.requestForm(request))) {
      try centre.store.commit(.addKit(code: "OIL", title: "น้ำมัน"), by: centre.at(request: request))
    }
    #expect(throws: StoreTrouble.requestForm(request)) {
      try centre.store.importRegister(DayOfWork.rows, by: centre.at(request: request))
    }
    #expect(throws: StoreTrouble.requestForm(request)) {
      try centre.store.importVolunteers(DayOfWork.volunteers, by: centre.at(request: request))
    }
    #expect(try centre.store.digests() == before)
  }

  @Test(arguments: ["a", "~ !", String(repeating: "x", count: 64)])
  func `of 1 to 64 ASCII characters is taken`(request: String) throws {
    #expect(
      try centre.store.commit(.addKit(code: "OIL", title: "น้ำมัน"), by: centre.at(request: request)).request
        == request)
  }

  @Test func `of an import stands for no other act, and the other way round`() throws {
    _ = try centre.store.importRegister(DayOfWork.rows, by: centre.at(request: "import"))
    _ = try centre.store.commit(.addKit(code: "OIL", title: "น้ำมัน"), by: centre.at(request: "kit"))
    #expect(throws: CommitFailure.trouble(.requestReused("import"))) {
      try centre.store.commit(.addKit(code: "OIL", title: "น้ำมัน"), by: centre.at(request: "import"))
    }
    #expect(throws: StoreTrouble.requestReused("kit")) {
      try centre.store.importVolunteers(DayOfWork.volunteers, by: centre.at(request: "kit"))
    }
    #expect(try centre.store.importRegister(DayOfWork.rows, by: centre.at(request: "import")).isReplayed)
  }

  @Test func `of an import that another desk finished meanwhile gets that answer`() throws {
    let other = try centre.otherDesk()
    var first: ImportReport?
    let second = try centre.store.importVolunteers(
      rows: DayOfWork.volunteers, source: ImportSource(rows: 2), by: centre.at(request: "cards")
    ) { _, _ in
      first = try? other.importVolunteers(DayOfWork.volunteers, by: centre.at(request: "cards"))
      return true
    }
    #expect(first?.isReplayed == false)
    #expect(second.isReplayed && second.batch == first?.batch && second.finished == first?.finished)
    #expect(try centre.store.verify().isSound)
  }

  @Test func `asked by several desks at once is written once`() throws {
    let desks = try [centre.store] + (1...3).map { try centre.otherDesk(seed: UInt64($0)) }
    for round in 1...10 {
      let before = try entries().count
      let answers = Mutex<[Committed]>([])
      let proposer = centre.at(request: "round-\(round)")
      DispatchQueue.concurrentPerform(iterations: desks.count) { desk in
        if let answer = try? desks[desk].commit(.walkIn(lane: nil, visitor: Caller()), by: proposer) {
          answers.withLock { $0.append(answer) }
        }
      }
      let all = answers.withLock { $0 }
      #expect(all.count == desks.count && all.filter { !$0.isReplayed }.count == 1)
      #expect(Set(all.map(\.acts)).count == 1)
      #expect(try entries().count == before + (all.first?.acts.count ?? 0))
    }
    #expect(try centre.store.verify().isSound)
  }
}
