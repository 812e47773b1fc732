import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Adopting rules` {
  /// A book whose campaigns file gives the default ceiling in satang, and "bad" where it cannot be read.
  private func centre() throws -> PracticeCentre {
    try PracticeCentre(parse: { (files: [RuleFile]) throws(RuleFileTrouble) in
      let text = files.first { $0.name == "campaigns.toml" }?.text ?? "70000"
      guard let ceiling = Satang(text) else {
        throw RuleFileTrouble(file: "campaigns.toml", line: 1, .syntax)
      }
      return RuleBook(
        queue: sampleRules.queue, purposes: sampleRules.purposes, outcomes: sampleRules.outcomes,
        parkReasons: sampleRules.parkReasons,
        campaignDefaults: DatedRows(always: CampaignDefaults(ceiling: ceiling, window: 30, perUnit: 1)),
        duties: sampleRules.duties, shifts: sampleRules.shifts)
    })
  }

  private func campaigns(_ text: String) -> Proposal {
    .adoptRules([RuleFile(name: "campaigns.toml", text: text)])
  }

  private func trouble(_ body: () throws -> Void) throws -> RuleFileTrouble? {
    do {
      try body()
      return nil
    } catch CommitFailure.trouble(.rules(let trouble)) {
      return trouble
    }
  }

  @Test func `the book in force is that adopted last, whole, and acts name its hash`() throws {
    let centre = try centre()
    let family = try centre.family()
    try centre.receive(2)
    let before = try centre.store.rulesInForce()
    let adopted = try centre.commit(campaigns("80000"))
    let after = try centre.store.rulesInForce()
    #expect(
      after.files == RuleFile.canonical(before.files + [RuleFile(name: "campaigns.toml", text: "80000")]))
    #expect(after.hash != before.hash && after.since == centre.clock.now)
    #expect(
      try centre.store.ruleBook().campaignDefaults.row(on: centre.clock.now.day)?.value.ceiling == 80_000)
    guard case .rulesAdopted(_, let files)? = adopted.acts.first?.act else {
      Issue.record("no adoption"); return
    }
    #expect(files == after.files)
    let given = try centre.commit(.issueAid(AidRequest(household: family.household)))
    guard case .aidIssued(let facts)? = given.acts.first?.act else { Issue.record("no issuance"); return }
    #expect(facts.ruleBook == after.hash)
  }

  @Test func `a book that cannot be read is told by file and line, and the old one stays`() throws {
    let centre = try centre()
    let before = (try centre.store.rulesInForce(), try centre.store.digests())
    let bad = RuleFileTrouble(file: "campaigns.toml", line: 1, .syntax)
    #expect(try trouble { try centre.commit(campaigns("bad")) } == bad)
    #expect(throws: StoreTrouble.rules(bad)) {
      try centre.store.checkRules([RuleFile(name: "campaigns.toml", text: "bad")])
    }
    #expect(try (centre.store.rulesInForce(), centre.store.digests()) == before)
  }

  @Test func `the files in force are sound and not adopted again`() throws {
    let centre = try centre()
    try centre.commit(campaigns("80000"))
    try centre.store.checkRules([RuleFile(name: "campaigns.toml", text: "80000")])
    #expect(try refusal { try centre.commit(campaigns("80000")) } == .rules(.unchanged))
  }

  @Test func `a file that no book has, and a book too long for an entry, are turned down`() throws {
    let centre = try centre()
    let stray = try trouble { try centre.commit(.adoptRules([RuleFile(name: "lane.toml", text: "")])) }
    #expect(stray == RuleFileTrouble(file: "lane.toml", .unknownFile(known: RuleBook.fileNames)))
    let long = RuleFile(name: "housing.toml", text: String(repeating: "#", count: 130_000))
    let told = try trouble { try centre.commit(.adoptRules([long])) }
    guard case .tooLong(let bytes, 120_000)? = told?.reason else {
      Issue.record("\(String(describing: told))"); return
    }
    #expect(told?.file == "housing.toml" && bytes > 130_000)
  }

  @Test func `a default ceiling below a bag already given names the receipt`() throws {
    let centre = try centre()
    let family = try centre.family()
    try centre.receive(1)
    try centre.commit(.issueAid(AidRequest(household: family.household)))
    let value = try #require(
      centre.store.issuances(household: nil, campaign: nil, from: nil, to: nil).first?.value)
    let told = try trouble { try centre.commit(campaigns(String(value - 1))) }
    #expect(
      told?.reason
        == .capBelowGiven("ceiling_satang", cap: value - 1, receipt: "A-70/0001", value: value))
    try centre.commit(campaigns(String(value)))
    try centre.commit(.reverseAid(receipt: "A-70/0001", reason: .mistake))
    try centre.commit(campaigns(String(value - 1)))
  }

  @Test func `only an approver adopts`() throws {
    let centre = try centre()
    let refused = try refusal { _ = try centre.store.commit(campaigns("80000"), by: centre.officer(.issuer)) }
    #expect(refused == .role(needed: [.approver]))
  }
}
