import Testing
import ThaiText

@testable import Welfare

/// The arrows of a case: which status may follow which, and what else may be written at each.
@Suite struct `The steps of a case` {
  private static let subject = Sample.id(0x2700, of: Case.self)
  private static let household = Sample.id(0x0200, of: Household.self)
  private static let log = Sample.id(0x0A00, of: Log.self)
  private static let day = Sample.day("2026-11-23")
  private static let officer = Identifier<Officer>(high: 5, low: 1)

  private static func opened(_ status: Case.Status = .accepted) -> CaseAct {
    .opened(
      CaseOpened(
        paper: "A-70/C0001", fiscalYear: 2570, number: 1, day: day, status: status, channel: .counter,
        informant: .oneself, isAnonymous: false, applicant: Sample.id(0x0100),
        beneficiaries: [Sample.id(0x0100)], problems: ["a"], wishes: ["b"], regulation: nil,
        isKnownClient: false, urgency: nil, restriction: nil))
  }

  private static func moved(_ status: Case.Status, letter seq: UInt64? = nil) -> CaseAct {
    .moved(CaseMoved(status: status, day: day, letter: seq.map { EntryName(log: log, seq: $0) }))
  }

  private static let forwarded = CaseAct.forwarded(
    CaseForwarded(agency: "pmj", paper: "A-69/L0001", year: 2569, number: 1, day: day, due: day))

  /// What leads to each status.
  private static let paths: [(status: Case.Status, path: [CaseAct])] = [
    (.waiting, [opened(.waiting)]), (.accepted, [opened()]),
    (.committee, [opened(), moved(.committee)]),
    (.awaitingBudget, [opened(), moved(.awaitingBudget)]),
    (.disbursing, [opened(), moved(.disbursing)]),
    (.paying, [opened(), moved(.disbursing), moved(.paying)]),
    (.helped, [opened(), moved(.helped)]), (.notEligible, [opened(), moved(.notEligible)]),
    (.sentBack, [opened(), moved(.sentBack)]), (.moreInformation, [opened(), moved(.moreInformation)]),
    (.forwarded, [opened(), forwarded]),
  ]

  private static func file(_ path: [CaseAct], by officers: [Identifier<Officer>]? = nil) -> CaseFile? {
    var state = CaseState()
    for (index, act) in path.enumerated() {
      let facts = Act.case(CaseFacts(of: subject, household: household, act: act))
      let name = EntryName(log: log, seq: UInt64(index) + 1)
      let entry = Entry(
        name: name, order: UInt64(index) + 1, at: Instant(day).milliseconds,
        by: officers?[index] ?? officer, counter: 1, request: String(index), about: facts.about,
        kind: facts.kind, version: 1, facts: facts.facts, prev: [UInt8](repeating: 0, count: 32))
      state.fold(facts, EntryPlace(of: entry))
    }
    return CaseFile(subject, state)
  }

  @Test func `every allowed arrow is taken, and every other leaves the case where it was`() throws {
    #expect(Set(Self.paths.map(\.status)) == Set(Case.Status.allCases))
    for (status, path) in Self.paths {
      let file = try #require(Self.file(path))
      #expect(file.status == status && file.misfits.isEmpty)
      for next in Case.Status.allCases {
        let act = next == .forwarded ? Self.forwarded : Self.moved(next)
        // While an agency has it, only its answer moves it on, or it is taken on here again.
        let isAllowed =
          status == .forwarded ? next == .forwarded || next == .accepted : status.next.contains(next)
        #expect(file.allows(act, by: Self.officer) == isAllowed, "\(status) → \(next)")
        let after = try #require(Self.file(path + [act]))
        #expect(after.misfits.isEmpty == isAllowed, "\(status) → \(next)")
        #expect(after.status == (isAllowed ? next : status), "\(status) → \(next)")
      }
    }
  }

  /// The ministry's own: 1, 2, 3 and 8 keep another request away; 4 and 5 end it; the clock stands still at 4, 5 and 10.
  @Test(arguments: [
    (Case.Status.waiting, true, false, false), (.accepted, true, false, false),
    (.disbursing, true, false, false), (.helped, false, true, true), (.notEligible, false, true, true),
    (.committee, true, false, false), (.awaitingBudget, true, false, false), (.sentBack, true, false, false),
    (.moreInformation, true, false, false), (.paying, false, false, true),
    (.forwarded, false, false, false),
  ])
  func `a status keeps others away, ends, or stops the clock`(
    status: Case.Status, isActive: Bool, isLast: Bool, stopsClock: Bool
  ) {
    #expect(status.isActive == isActive && status.isLast == isLast && status.stopsClock == stopsClock)
    #expect(status.next.isEmpty == isLast && !status.next.contains(status))
  }

  @Test func `a letter is answered once, and an answer moves the case on`() throws {
    let sent = [Self.opened(), Self.forwarded]
    let answered = try #require(Self.file(sent + [Self.moved(.committee, letter: 2)]))
    #expect(answered.status == .committee && answered.unanswered.isEmpty)
    let twice = try #require(
      Self.file(sent + [Self.moved(.committee, letter: 2), Self.moved(.disbursing, letter: 2)]))
    #expect(twice.status == .committee && twice.misfits.count == 1)
    let begun = try #require(Self.file(sent + [Self.moved(.forwarded, letter: 2)]))
    #expect(begun.status == .forwarded && begun.unanswered.isEmpty && begun.misfits.isEmpty)
    for next in Case.Status.allCases where next != .waiting && next != .forwarded {
      #expect(begun.allows(Self.moved(next), by: Self.officer), "\(next)")
      #expect(try #require(Self.file(sent)).allows(Self.moved(next, letter: 2), by: Self.officer), "\(next)")
    }
    #expect(!(try #require(Self.file(sent)).allows(Self.moved(.committee, letter: 1), by: Self.officer)))
  }

  @Test func `money given on two devices apart counts, although it does not fit`() throws {
    let aid = CaseAid(regulation: "REG-45", amount: 300_000, person: Sample.id(0x0100))
    let helped = CaseAct.moved(CaseMoved(status: .helped, day: Self.day, aid: aid))
    let file = try #require(Self.file([Self.opened(), helped, helped]))
    #expect(file.misfits.count == 1 && file.aid.count == 2)
    let early = CaseAct.moved(CaseMoved(status: .committee, day: Self.day, aid: aid))
    #expect(!(try #require(Self.file([Self.opened()])).allows(early, by: Self.officer)))
  }

  @Test func `an officer replaces their own diagnosis alone, and every version is kept`() throws {
    let other = Identifier<Officer>(high: 5, low: 2)
    let first = CaseAct.diagnosed(replaces: nil)
    let again = CaseAct.diagnosed(replaces: EntryName(log: Self.log, seq: 2))
    let file = try #require(
      Self.file([Self.opened(), first, again], by: [Self.officer, Self.officer, Self.officer]))
    #expect(file.diagnoses.count == 1 && file.diagnoses[0].versions.count == 2)
    let stolen = try #require(
      Self.file([Self.opened(), first, again], by: [Self.officer, Self.officer, other]))
    #expect(stolen.diagnoses.map(\.versions.count) == [1] && stolen.misfits.count == 1)
  }

  @Test func `what was planned is done once`() throws {
    let planned = CaseAct.planned(FollowUpPlanned(sort: .homeVisit, due: Self.day))
    let done = CaseAct.followedUp(
      FollowedUp(
        planned: EntryName(log: Self.log, seq: 2), sort: .homeVisit, day: Self.day, outcome: .better))
    let open = try #require(Self.file([Self.opened(), planned]))
    #expect(open.toDo.count == 1 && open.due(on: Self.day, rules: []) == Self.day)
    let closed = try #require(Self.file([Self.opened(), planned, done, done]))
    #expect(closed.toDo.isEmpty && closed.followUps.count == 1 && closed.misfits.count == 1)
    let ended = try #require(Self.file([Self.opened(), Self.moved(.helped), planned]))
    let over = try #require(Self.file([Self.opened(), Self.moved(.helped)]))
    #expect(ended.isOpen && !over.isOpen)
  }

  @Test func `what was taken back does not count, and a case opened by mistake is none`() throws {
    let taken = { (seq: UInt64) in CaseAct.takenBack(EntryName(log: Self.log, seq: seq)) }
    let file = try #require(Self.file([Self.opened(), Self.moved(.committee), taken(2)]))
    #expect(file.status == .accepted && file.history.count == 1)
    #expect(Self.file([Self.opened(), taken(1)]) == nil)
  }

  @Test(arguments: [
    (10, 0, CaseClock.Colour.green), (10, 4, .green), (10, 5, .yellow), (10, 7, .yellow), (10, 8, .orange),
    (10, 10, .orange), (10, 11, .red), (15, 5, .green), (15, 6, .yellow), (15, 11, .yellow),
    (15, 12, .orange),
    (15, 15, .orange), (15, 16, .red),
  ])
  func `the clock has the ministry's colours`(days: Int, elapsed: Int, colour: CaseClock.Colour) throws {
    let rules = [
      DatedRows(always: Deadline(client: .known, days: 10, steps: [4, 7, 10])),
      DatedRows(always: Deadline(client: .new, days: 15, steps: [5, 11, 15])),
    ]
    let isKnown = days == 10
    let deadline = try #require(rules[isKnown ? 0 : 1].row(on: Self.day)?.value)
    let clock = CaseClock(elapsed: elapsed, deadline: deadline, isRunning: true, last: Self.day)
    #expect(clock.colour == colour)
    let file = try #require(Self.file([Self.opened()]))
    let asked = try #require(file.clock(on: Self.day.adding(days: elapsed), rules: rules))
    #expect(asked.elapsed == elapsed && asked.deadline.days == 15 && asked.last == Self.day.adding(days: 15))
  }
}
