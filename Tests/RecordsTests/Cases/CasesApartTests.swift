import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// What two devices did about the same people, each within its rules.
@Suite struct `Cases taken on two devices` {
  let centre: CaseCentre
  let sibling: Store

  init() throws {
    centre = try CaseCentre(seed: 91)
    sibling = try centre.store.sibling(
      at: centre.centre.scratch.file("B"), letter: "B", clock: centre.centre.clock, seed: 92,
      rules: CaseCentre.rules)
    try sibling.apply(try centre.store.copyOfOwnLog())
  }

  private var stores: [Store] { [centre.store, sibling] }

  private func meet() throws {
    let logs = try stores.map { try $0.copyOfOwnLog() }
    try centre.store.apply(logs[1])
    try sibling.apply(logs[0])
  }

  /// Opens a case at each device, and gives money if asked for.
  private func work(_ request: CaseRequest, paying aid: CaseAid? = nil, told: CaseCondition? = nil) throws {
    for store in stores {
      func commit(_ proposal: CaseProposal) throws -> Committed {
        centre.centre.clock.pass(minutes: 1)
        return try store.commit(.case(proposal), by: centre.centre.at())
      }
      guard case .case(let facts)? = try commit(.open(request)).acts.last?.act else { throw Missing() }
      if let told { _ = try commit(.follow(facts.subject, .tellCondition(told))) }
      guard let aid else { continue }
      _ = try commit(
        .follow(facts.subject, .move(.helped, day: centre.today, letter: nil, aid: aid, note: "")))
    }
  }

  private let papers = ["A-70/C0001", "B-70/C0001"]

  private func expect(_ findings: [VerifyReport.Finding]) throws {
    for store in stores {
      let report = try store.verify()
      #expect(report.isSound && report.findings == findings)
    }
  }

  @Test func `stand side by side, and that is a finding`() throws {
    try work(centre.request())
    try expect([])
    try meet()
    try expect([.activeTwice(papers: papers)])
  }

  @Test func `are no finding where both could not wait`() throws {
    _ = try centre.open()
    try sibling.apply(try centre.store.copyOfOwnLog())
    try work(centre.request(urgency: .noFoodOrShelter))
    try meet()
    try expect([])
  }

  @Test func `may give more often than a regulation does, and that is a finding`() throws {
    try work(centre.request(), paying: centre.aid("REG-47"))
    try meet()
    try expect([.regulationOverused(code: "REG-47", paper: papers[1], times: 2, limit: 1)])
  }

  @Test func `may pay for one funeral twice, and that is a finding`() throws {
    let dead = try #require(
      try centre.centre.register([
        (
          HouseholdParticulars(houseNumber: "8", moo: 2),
          [
            PersonParticulars(
              firstName: "ยาย", surname: "บุญมา", birth: PartialDay(centre.today.adding(days: -26_000)))
          ]
        )
      ]).first?.people.first)
    try centre.commit(.register(.move(dead, .died(centre.today))))
    try sibling.apply(try centre.store.copyOfOwnLog())
    try work(
      centre.request(), paying: centre.aid("FUNERAL"),
      told: .funeral(of: dead, certificate: centre.today))
    try meet()
    try expect([.funeralTwice(papers: papers)])
  }
}
