import Testing
import ThaiText

@testable import Welfare

/// The table of steps: at each step, the acts that may follow.
@Suite struct `The steps of a grant` {
  private static let grant = Sample.id(0x2600, of: HousingGrant.self)
  private static let household = Sample.id(0x0200, of: Household.self)
  private static let log = Sample.id(0x0A00, of: Log.self)
  private static let allotment = Sample.id(0x2500, of: Allotment.self)
  private static let day = Sample.day("2022-01-14")
  private static let before = Evidence(hash: [UInt8](repeating: 1, count: 32), size: 1, moment: .before)

  private static let applied = GrantAct.applied(
    GrantApplied(
      paper: "A-65/H0001", fiscalYear: 2565, number: 1, kind: .sufficientHome, applicant: Sample.id(0x0100),
      day: day))
  private static let surveyed = GrantAct.surveyed(
    GrantSurveyed(day: day, parts: [.roof], right: .ownLand, evidence: [before]))
  private static let met = GrantAct.met(GrantMet(day: day, rank: 1, ranked: 3, minutes: "3", attendees: 9))
  private static let decided = GrantAct.decided(
    GrantDecided(day: day, amount: 1_900_000, body: "B", meeting: "2", document: nil))
  private static func approved(decision seq: UInt64) -> GrantAct {
    .approved(
      GrantApproved(decision: EntryName(log: log, seq: seq), content: [UInt8](repeating: 0, count: 32)))
  }
  private static let reserved = GrantAct.reserved(GrantReserved(allotment: allotment, amount: 1_900_000))
  private static let billed = GrantAct.billed(
    GrantBilled(
      allotment: allotment, day: day,
      lines: [BillLine(part: .roof, title: "T", quantity: 100, unit: "U", unitPrice: 1_000_000)], replaced: 0)
  )
  private static func inspected(_ instalment: UInt64, isPassed: Bool = true) -> GrantAct {
    .inspected(GrantInspected(instalment: instalment, day: day, isPassed: isPassed, evidence: []))
  }
  private static func paid(_ instalment: UInt64, _ amount: Satang = 400_000) -> GrantAct {
    .paid(
      GrantPaid(
        allotment: allotment, instalment: instalment, amount: amount, paper: "P", fiscalYear: 2565,
        number: instalment, day: day))
  }
  private static let contributed = GrantAct.contributed(
    GrantContributed(sort: .labour, tenthsOfDays: 10, value: 30_000, day: day))
  private static let handedOver = GrantAct.handedOver(
    GrantHandedOver(day: day, proof: .signature, evidence: []))
  private static let release = BudgetRelease(allotment: allotment, reserved: 0, committed: 0)
  private static let closed = GrantAct.closed(GrantClosed(day: day, release: release))
  private static let cancelled = GrantAct.cancelled(
    GrantCancelled(day: day, reason: .withdrawn, release: nil))

  /// What leads to each step, and the kinds of acts that may follow it.
  private static let table: [(step: HousingGrant.Step, path: [GrantAct], allowed: Set<String>)] = [
    (.applied, [applied], ["surveyed", "contributed", "cancelled"]),
    (.surveyed, [applied, surveyed], ["surveyed", "met", "contributed", "cancelled"]),
    (.met, [applied, surveyed, met], ["met", "decided", "contributed", "cancelled"]),
    (
      .decided, [applied, surveyed, met, decided], ["decided", "approved", "contributed", "cancelled"]
    ),
    (
      .approved, [applied, surveyed, met, decided, approved(decision: 4)],
      ["reserved", "contributed", "cancelled"]
    ),
    (
      .reserved, [applied, surveyed, met, decided, approved(decision: 4), reserved],
      ["billed", "contributed", "cancelled"]
    ),
    (
      .building, [applied, surveyed, met, decided, approved(decision: 4), reserved, billed],
      ["billed", "inspected", "contributed", "cancelled"]
    ),
    (
      .building,
      [applied, surveyed, met, decided, approved(decision: 4), reserved, billed, inspected(1)],
      ["inspected", "paid", "contributed", "cancelled"]
    ),
    (
      .handedOver,
      [
        applied, surveyed, met, decided, approved(decision: 4), reserved, billed, inspected(1), paid(1),
        handedOver,
      ], ["contributed", "closed"]
    ),
    (
      .closed,
      [
        applied, surveyed, met, decided, approved(decision: 4), reserved, billed, inspected(1), paid(1),
        handedOver, closed,
      ], []
    ),
    (.cancelled, [applied, cancelled], []),
  ]

  private static func file(_ path: [GrantAct]) -> GrantFile? {
    GrantFile(grant, state(path))
  }

  /// Entries of one log, each by another officer than the one before it.
  private static func state(_ path: [GrantAct]) -> GrantState {
    var state = GrantState()
    for (index, act) in path.enumerated() {
      let facts = Act.grant(GrantFacts(grant: grant, household: household, act: act))
      let name = EntryName(log: log, seq: UInt64(index) + 1)
      let entry = Entry(
        name: name, order: UInt64(index) + 1, at: Instant(day).milliseconds,
        by: Identifier(high: 5, low: UInt64(index)), counter: 1, request: String(index), about: facts.about,
        kind: facts.kind, version: 1, facts: facts.facts, prev: [UInt8](repeating: 0, count: 32))
      state.fold(facts, EntryPlace(of: entry))
    }
    return state
  }

  @Test func `every allowed arrow is taken, and every other is not`() throws {
    for (step, path, allowed) in Self.table {
      let file = try #require(Self.file(path))
      #expect(file.step == step && file.misfits.isEmpty && file.history.count == path.count)
      let next = file.nextInstalment
      let every: [(kind: String, act: GrantAct)] = [
        ("applied", Self.applied), ("surveyed", Self.surveyed), ("met", Self.met),
        ("decided", Self.decided), ("approved", Self.approved(decision: 4)), ("reserved", Self.reserved),
        ("billed", Self.billed), ("inspected", Self.inspected(next)), ("paid", Self.paid(next)),
        ("contributed", Self.contributed), ("handedOver", Self.handedOver), ("closed", Self.closed),
        ("cancelled", Self.cancelled),
      ]
      for (kind, act) in every {
        #expect(file.allows(act) == allowed.contains(kind), "\(step) \(kind)")
        let after = try #require(Self.file(path + [act]))
        #expect(after.misfits.isEmpty == allowed.contains(kind), "\(step) \(kind)")
        if !allowed.contains(kind) { #expect(after.step == step, "\(step) \(kind)") }
      }
    }
  }

  @Test func `a grant is handed over once something was paid and nothing waits to be`() throws {
    let built = Array(Self.table[8].path.dropLast())
    #expect(try #require(Self.file(built)).allows(Self.handedOver))
    #expect(!(try #require(Self.file(built + [Self.inspected(2)])).allows(Self.handedOver)))
    #expect(!(try #require(Self.file(Array(built.dropLast(2)))).allows(Self.handedOver)))
  }

  @Test func `an instalment is paid once, in turn, behind an inspection that passed, of what is left`() throws
  {
    let inspected = Self.table[7].path
    for (act, isAllowed) in [
      (Self.paid(1), true), (Self.paid(1, 1_000_000), true), (Self.paid(1, 1_000_001), false),
      (Self.paid(2), false), (Self.paid(0), false),
    ] {
      #expect(try #require(Self.file(inspected)).allows(act) == isAllowed)
    }
    let failed = Array(inspected.dropLast()) + [Self.inspected(1, isPassed: false)]
    #expect(!(try #require(Self.file(failed)).allows(Self.paid(1))))
    #expect(try #require(Self.file(failed + [Self.inspected(1)])).allows(Self.paid(1)))
    let paid = try #require(Self.file(inspected + [Self.paid(1), Self.paid(1)]))
    #expect(paid.payments.count == 1 && paid.misfits.count == 1 && paid.paid == 800_000)
  }

  @Test func `an approval is of the decision that stands, by another officer`() throws {
    let decided = Self.table[3].path
    #expect(try #require(Self.file(decided + [Self.approved(decision: 3)])).approval == nil)
    let again = try #require(Self.file(decided + [Self.decided, Self.approved(decision: 4)]))
    #expect(again.step == .decided && again.misfits.count == 1)
    #expect(try #require(Self.file(decided + [Self.decided, Self.approved(decision: 5)])).step == .approved)
  }

  @Test func `what was taken back does not count, and what stood before holds again`() throws {
    let path = Self.table[7].path
    for last in (1..<path.count).reversed() {
      let taken = GrantAct.takenBack(EntryName(log: Self.log, seq: UInt64(last) + 1))
      let prefix = Array(path[...last])
      let file = try #require(Self.file(prefix + [taken]))
      let before = try #require(Self.file(Array(prefix.dropLast())))
      #expect(file.step == before.step && file.history.map(\.act) == before.history.map(\.act))
    }
  }

  @Test func `the content that a second officer checks changes with any of it`() throws {
    let content = try #require(Self.file(Self.table[3].path)).content
    var others: [[UInt8]] = []
    for (place, act) in [
      (1, GrantAct.surveyed(GrantSurveyed(day: Self.day, parts: [.floor], right: .ownLand, evidence: []))),
      (2, .met(GrantMet(day: Self.day, rank: 2, ranked: 3, minutes: "3", attendees: 9))),
      (
        3,
        .decided(GrantDecided(day: Self.day, amount: 1_800_000, body: "B", meeting: "2", document: nil))
      ),
    ] {
      var path = Self.table[3].path
      path[place] = act
      others.append(try #require(Self.file(path)).content)
    }
    #expect(Set(others + [content]).count == 4)
  }
}
