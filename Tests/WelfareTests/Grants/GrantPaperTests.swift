import Testing
import ThaiText

@testable import Welfare

/// Which papers there are of a grant, and of which entry each is.
@Suite struct `The papers of a grant` {
  private static let log = Sample.id(0x0A00, of: Log.self)
  private static let allotment = Sample.id(0x2500, of: Allotment.self)
  private static let day = Sample.day("2022-01-14")

  private static func inspected(_ instalment: UInt64, isPassed: Bool = true) -> GrantAct {
    .inspected(GrantInspected(instalment: instalment, day: day, isPassed: isPassed, evidence: []))
  }
  private static func paid(_ instalment: UInt64, _ number: UInt64) -> GrantAct {
    .paid(
      GrantPaid(
        allotment: allotment, instalment: instalment, amount: 400_000, paper: "A-65/P000\(number)",
        fiscalYear: 2565, number: number, day: day))
  }
  private static func takenBack(_ seq: UInt64) -> GrantAct { .takenBack(EntryName(log: log, seq: seq)) }

  /// Up to the bill: seven entries.
  private static let built: [GrantAct] = [
    .applied(
      GrantApplied(
        paper: "A-65/H0001", fiscalYear: 2565, number: 1, kind: .sufficientHome,
        applicant: Sample.id(0x0100), day: day)),
    .surveyed(GrantSurveyed(day: day, parts: [.roof], right: .ownLand, evidence: [])),
    .met(GrantMet(day: day, rank: 1, ranked: 3, minutes: "3", attendees: 9)),
    .decided(GrantDecided(day: day, amount: 1_900_000, body: "B", meeting: "2", document: nil)),
    .approved(
      GrantApproved(decision: EntryName(log: log, seq: 4), content: [UInt8](repeating: 0, count: 32))),
    .reserved(GrantReserved(allotment: allotment, amount: 1_900_000)),
    .billed(
      GrantBilled(
        allotment: allotment, day: day,
        lines: [BillLine(part: .roof, title: "T", quantity: 100, unit: "U", unitPrice: 1_000_000)],
        replaced: 0)),
  ]
  private static let handedOver = GrantAct.handedOver(
    GrantHandedOver(day: day, proof: .signature, evidence: []))
  private static let cancelled = GrantAct.cancelled(
    GrantCancelled(day: day, reason: .withdrawn, release: nil))

  private static func file(_ acts: [GrantAct]) throws -> GrantFile {
    let grant = Sample.id(0x2600, of: HousingGrant.self)
    var state = GrantState()
    for (index, act) in acts.enumerated() {
      let facts = Act.grant(GrantFacts(grant: grant, household: Sample.id(0x0200), act: act))
      let entry = Entry(
        name: EntryName(log: log, seq: UInt64(index) + 1), order: UInt64(index) + 1,
        at: Instant(day).milliseconds, by: Identifier(high: 5, low: UInt64(index)), counter: 1,
        request: String(index), about: facts.about, kind: facts.kind, version: 1, facts: facts.facts,
        prev: [UInt8](repeating: 0, count: 32))
      state.fold(facts, EntryPlace(of: entry))
    }
    return try #require(GrantFile(grant, state))
  }

  private static let table: [(acts: [GrantAct], papers: [GrantPaper])] = [
    (Array(built.prefix(1)), [.application]),
    (Array(built.prefix(2)), [.application]),
    (Array(built.prefix(3)), [.application, .minutes]),
    (built, [.application, .minutes]),
    (built + [inspected(1, isPassed: false)], [.application, .minutes, .inspection(instalment: 1)]),
    (
      built + [inspected(1), paid(1, 1), inspected(2)],
      [
        .application, .minutes, .inspection(instalment: 1), .receipt("A-65/P0001"),
        .inspection(instalment: 2),
      ]
    ),
    (
      built + [inspected(1), paid(1, 1), handedOver],
      [.application, .minutes, .inspection(instalment: 1), .receipt("A-65/P0001"), .handOver]
    ),
    (Array(built.prefix(3)) + [cancelled], [.application, .minutes]),
    (Array(built.prefix(3)) + [takenBack(3)], [.application]),
    (
      built + [inspected(1), paid(1, 1), takenBack(9), paid(1, 2)],
      [
        .application, .minutes, .inspection(instalment: 1), .receipt("A-65/P0002"), .receipt("A-65/P0001"),
      ]
    ),
  ]

  @Test func `there are the papers of what happened and counts, and void receipts`() throws {
    for (index, row) in Self.table.enumerated() {
      let file = try Self.file(row.acts)
      #expect(file.papers == row.papers, "\(index)")
      for paper in file.papers { #expect(file.source(of: paper) != nil, "\(index) \(paper)") }
    }
  }

  @Test func `a paper is that of the instalment named, else of the newest`() throws {
    let file = try Self.file(
      Self.built + [Self.inspected(1), Self.paid(1, 1), Self.inspected(2), Self.paid(2, 2)])
    #expect(try file.paper(.grantInspection, instalment: nil) == .inspection(instalment: 2))
    #expect(try file.paper(.grantInspection, instalment: 1) == .inspection(instalment: 1))
    #expect(try file.paper(.grantReceipt, instalment: nil) == .receipt("A-65/P0002"))
    #expect(try file.paper(.grantReceipt, instalment: 1) == .receipt("A-65/P0001"))
    #expect(file.paid(before: 1) == 0 && file.paid(before: 2) == 400_000)
    #expect(throws: Refusal.grant(.noPaper(.grantReceipt, paper: "A-65/H0001", at: .building, instalment: 3)))
    {
      try file.paper(.grantReceipt, instalment: 3)
    }
  }

  @Test(arguments: [PaperKind.grantMinutes, .grantInspection, .grantReceipt, .grantHandOver])
  func `what has not happened has no paper`(kind: PaperKind) throws {
    let file = try Self.file(Array(Self.built.prefix(2)))
    #expect(throws: Refusal.grant(.noPaper(kind, paper: "A-65/H0001", at: .surveyed, instalment: nil))) {
      try file.paper(kind, instalment: nil)
    }
  }

  @Test func `a receipt taken back is void, and gives way to the one that stands`() throws {
    let back = try Self.file(Self.built + [Self.inspected(1), Self.paid(1, 1), Self.takenBack(9)])
    #expect(try back.paper(.grantReceipt, instalment: 1) == .receipt("A-65/P0001"))
    #expect(back.isVoid("A-65/P0001") && back.paid == 0)
    let again = try Self.file(
      Self.built + [Self.inspected(1), Self.paid(1, 1), Self.takenBack(9), Self.paid(1, 2)])
    #expect(try again.paper(.grantReceipt, instalment: 1) == .receipt("A-65/P0002"))
    #expect(again.isVoid("A-65/P0001") && !again.isVoid("A-65/P0002") && !again.isVoid("X"))
    #expect(again.source(of: .receipt("A-65/P0001")) == EntryName(log: Self.log, seq: 9))
  }

  @Test func `work inspected anew has a paper of another entry`() throws {
    let once = try Self.file(Self.built + [Self.inspected(1, isPassed: false)])
    let twice = try Self.file(Self.built + [Self.inspected(1, isPassed: false), Self.inspected(1)])
    let paper = GrantPaper.inspection(instalment: 1)
    #expect(once.source(of: paper) != twice.source(of: paper) && twice.source(of: paper) != nil)
  }
}
