import Testing
import ThaiText
import Welfare

@Suite struct AidFoldTests {
  private static let issuance = Sample.id(0x1200, of: Issuance.self)

  private static func issued(_ quantity: UInt64 = 1) -> Act {
    .aidIssued(
      AidIssued(
        issuance: issuance, household: Sample.id(2), recipient: nil, campaign: Sample.id(3),
        kit: Sample.id(4),
        lot: Sample.id(5), place: Sample.id(6), quantity: quantity, value: 62_000, receipt: "A-70/0001",
        fiscalYear: 2570, number: 1, ticket: nil, venue: .centre, proof: .signature,
        ruleBook: [UInt8](repeating: 0, count: 32)))
  }

  private static let reversed = Act.aidReversed(
    AidReversed(
      issuance: issuance, household: Sample.id(2), reason: .mistake, lot: Sample.id(5), place: Sample.id(6),
      quantity: 1))

  private static func state(_ acts: [(Act, EntryPlace)]) -> IssuanceState? {
    guard case .issuance(let state) = folded(issuance.of(.issuance), acts) else { return nil }
    return state
  }

  @Test func `a hand-over says when, by whom, where, and in which part the proxy stands`() throws {
    let household = SubjectID(kind: .household, high: 0, low: 2)
    let other = SubjectID(kind: .household, high: 0, low: 3)
    let state = try #require(Self.state([(Self.issued(), Sample.place(7, parts: [other, household]))]))
    let issued = try #require(state.issued)
    #expect(issued.entry == Sample.name(7))
    #expect(issued.at == Sample.noon && issued.by == Sample.id(77) && issued.counter == 2)
    #expect(issued.part == 1)
    #expect(state.isStanding)
    #expect(Self.state([(Self.issued(), Sample.place(7))])?.issued?.part == nil)
  }

  @Test func `taken back once or more often it no longer stands, and every entry is kept`() {
    let twice = Self.state([
      (Self.issued(), Sample.place(1)), (Self.reversed, Sample.place(2)),
      (Self.reversed, Sample.place(1, in: Sample.otherLog)),
    ])
    #expect(twice?.isStanding == false)
    #expect(twice?.reversals == [Sample.name(2), Sample.name(1, in: Sample.otherLog)])
  }

  @Test func `taken back before it is known, it does not stand when it comes`() {
    let state = Self.state([(Self.reversed, Sample.place(1)), (Self.issued(), Sample.place(2))])
    #expect(state?.issued != nil)
    #expect(state?.isStanding == false)
    #expect(Self.state([(Self.reversed, Sample.place(1))])?.isStanding == false)
  }

  @Test func `what was told first of a hand-over stays`() {
    let state = Self.state([(Self.issued(1), Sample.place(1)), (Self.issued(9), Sample.place(2))])
    #expect(state?.issued?.facts.quantity == 1)
  }

  @Test func `a lot that two desks received otherwise is a conflict until one has seen both`() throws {
    let lot = SubjectID(kind: .lot, high: 0, low: 5)
    func received(_ value: Satang) -> Act {
      .stockReceived(
        StockReceived(
          lot: Sample.id(5), kit: Sample.id(4), code: "69-07", source: "พมจ.", unitValue: value, expires: nil,
          place: Sample.id(6), quantity: 1))
    }
    let both = [(received(1), Sample.place(1)), (received(2), Sample.place(1, in: Sample.otherLog))]
    guard case .lot(let conflict) = folded(lot, both),
      case .lot(let settled) = folded(lot, both + [(received(1), Sample.place(2, met: [Sample.otherLog: 1]))])
    else {
      Issue.record("no lot")
      return
    }
    #expect(conflict.facts.isConflict && conflict.facts.current?.unitValue == 2)
    #expect(!settled.facts.isConflict && settled.facts.current?.unitValue == 1)
  }
}

@Suite struct AssignmentFoldTests {
  private static let assignment = Sample.id(0x1600, of: Assignment.self)
  private static let cancelled = Act.assignmentCancelled(assignment: assignment)

  private static func made(_ volunteer: UInt64 = 4) -> Act {
    .assignmentMade(
      AssignmentMade(
        assignment: assignment, volunteer: Sample.id(volunteer), duty: Sample.id(5),
        day: Sample.day("2026-11-23"),
        shift: Sample.id(6)))
  }

  @Test(
    arguments: [
      ([made()], true, []), ([made(), cancelled], false, []), ([made(), made(9)], true, [2]),
      ([cancelled], false, [1]), ([cancelled, made()], true, [1]),
      ([made(), cancelled, cancelled], false, [3]),
      ([made(), cancelled, made()], false, [3]),
    ] as [([Act], Bool, [UInt64])])
  func `a decision counts if it fits, and is listed if it does not`(
    acts: [Act], isStanding: Bool, conflicts: [UInt64]
  ) {
    guard case .assignment(let state) = folded(Self.assignment.of(.assignment), acts) else {
      Issue.record("no assignment")
      return
    }
    #expect(state.isStanding == isStanding)
    #expect(state.conflicts == conflicts.map { Sample.name($0) })
    if state.made != nil { #expect(state.made?.volunteer == Sample.id(4)) }
  }
}
