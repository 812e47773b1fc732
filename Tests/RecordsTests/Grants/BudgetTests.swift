import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Money that is allotted: never below zero in one store, and what is left on any day.
@Suite struct `The budget` {
  let centre: GrantCentre

  init() throws { centre = try GrantCentre(seed: 7) }

  private func families(_ count: Int) throws -> [PracticeCentre.Family] {
    try centre.centre.register(
      (0..<count).map { index in
        (
          HouseholdParticulars(houseNumber: String(index + 1), moo: 4),
          [PersonParticulars(firstName: "ใจ" + String(index), surname: "ดี")]
        )
      })
  }

  @Test func `the last money goes to one, and the other is told who took it`() throws {
    let money = try centre.allot("BPP", 2_000_000)
    let two = try families(2)
    let grants = try two.map { try centre.apply(of: $0) }
    for (grant, family) in zip(grants, two) { try centre.carry(grant, to: .approved, family: family) }
    try centre.follow(grants[0], .reserve(money))
    let no = try refusal { try centre.follow(grants[1], .reserve(money)) }
    guard case .budget(.short(let code, let left, let asked, let last))? = no else {
      Issue.record("reserved")
      return
    }
    #expect(code == "BPP" && left == 100_000 && asked == 1_900_000)
    #expect(last?.paper == (try centre.file(grants[0])).application.facts.paper && last?.counter == 1)
    #expect(last?.by.isEmpty == false)
    try centre.follow(grants[0], .cancel(.withdrawn, day: centre.today, note: ""))
    try centre.follow(grants[1], .reserve(money))
    #expect(try centre.line().left == 100_000)
  }

  @Test func `a grant that was cancelled goes on only while its money is there`() throws {
    let money = try centre.allot("BPP", 2_000_000)
    let two = try families(2)
    let grants = try two.map { try centre.apply(of: $0) }
    for (grant, family) in zip(grants, two) { try centre.carry(grant, to: .approved, family: family) }
    try centre.follow(grants[0], .reserve(money))
    try centre.follow(grants[0], .cancel(.withdrawn, day: centre.today, note: ""))
    try centre.follow(grants[1], .reserve(money))
    #expect(try refusal { try centre.follow(grants[0], .takeBack) }?.rule == "budget.short")
    try centre.follow(grants[1], .cancel(.withdrawn, day: centre.today, note: ""))
    try centre.follow(grants[0], .takeBack)
    #expect(try centre.file(grants[0]).step == .reserved && centre.line().left == 100_000)
    let again = try centre.apply(of: two[1])
    #expect(try refusal { try centre.follow(grants[1], .takeBack) }?.rule == "grant.open-already")
    #expect(try centre.file(again).step == .applied)
  }

  @Test func `an allotment never comes to less than is promised, nor moves what is`() throws {
    let money = try centre.allot("BPP", 2_000_000)
    let other = try centre.allot("BPP2", 500_000)
    let grant = try centre.apply()
    try centre.carry(grant, to: .building, of: money)
    func no(_ wish: BudgetProposal) throws -> String? {
      try refusal { try centre.commit(.budget(wish)) }?.rule
    }
    #expect(try no(.change(money, to: 1_899_999, document: "1")) == "budget.below-promised")
    #expect(try no(.change(money, to: 2_000_000, document: "1")) == "budget.amount")
    #expect(try no(.change(money, to: 1_900_000, document: "")) == "budget.unsigned")
    #expect(try no(.transfer(from: money, to: other, amount: 100_001, document: "1")) == "budget.short")
    #expect(try no(.transfer(from: money, to: money, amount: 1, document: "1")) == "budget.same")
    #expect(try no(.transfer(from: money, to: other, amount: -1, document: "1")) == "budget.amount")
    let next = try centre.allot("NEXT", 1, year: UInt64(centre.today.fiscalYear.buddhist) + 1)
    #expect(try no(.transfer(from: money, to: next, amount: 1, document: "1")) == "budget.other-year")
    #expect(try no(.keep(money)) == "budget.kept-already")
    try centre.commit(.budget(.transfer(from: money, to: other, amount: 100_000, document: "1")))
    #expect(try centre.line().left == 0 && centre.line("BPP2").left == 600_000)
    try centre.commit(.budget(.change(money, to: 1_950_000, document: "2")))
    #expect(try centre.line().allotted == 1_950_000 && centre.line().left == 50_000)
    #expect(try refusal { try centre.allot("BPP", 1) } == .codeTaken("BPP"))
    #expect(try refusal { try centre.allot("X", 0) }?.rule == "budget.amount")
  }

  @Test func `money is of its scheme and its year, and past it only what was carried over is paid`() throws {
    let last = try #require(FiscalYear(buddhist: centre.today.fiscalYear.buddhist)).last
    let money = try centre.allot("BPP", 5_000_000)
    let elderly = try centre.apply(.elderlyHome)
    try centre.carry(elderly, to: .approved)
    #expect(try refusal { try centre.follow(elderly, .reserve(money)) }?.rule == "budget.other-scheme")
    try centre.follow(elderly, .cancel(.noBudget, day: centre.today, note: ""))
    let grant = try centre.apply()
    try centre.carry(grant, to: .building, of: money)
    #expect(
      try centre.store.grantsOpen(atEndOf: centre.today.fiscalYear, on: centre.today).map(\.file.grant)
        == [grant])
    centre.centre.clock.pass(minutes: (centre.today.days(until: last) + 1) * 1_440)
    try centre.inspect(grant)
    #expect(try refusal { try centre.pay(grant, 100_000) }?.rule == "budget.year-over")
    let until = last.adding(days: 180)
    #expect(
      try refusal { try centre.commit(.budget(.carryOver(money, until: last, document: "9"))) }?.rule
        == "budget.day")
    try centre.commit(.budget(.carryOver(money, until: until, document: "9")))
    try centre.pay(grant, 100_000)
    #expect(try centre.line().lastDay == until)
    // As of the last day of the year nothing was paid yet.
    #expect(try centre.line(on: last).spent == 0 && centre.line(on: last).promised == 1_900_000)
    #expect(try centre.line().spent == 100_000)
  }

  @Test func `a cap that is lowered below what was decided is not adopted`() throws {
    let grant = try centre.apply()
    try centre.carry(grant, to: .decided)
    let store = try Store.open(
      at: centre.store.path,
      environment: {
        var environment = StoreEnvironment.fixed(clock: centre.centre.clock, seed: 5)
        environment.parseRules = { (files: [RuleFile]) throws(RuleFileTrouble) in
          let cap: Satang = files.contains { $0.text == "low" } ? 1_899_999 : 1_900_000
          return sampleBook(housing: HousingRules(caps: DatedRows(always: cap)))
        }
        return environment
      }())
    #expect {
      try store.commit(
        .adoptRules([RuleFile(name: "housing.toml", text: "low")]), by: centre.centre.at())
    } throws: { error in
      guard case CommitFailure.trouble(.rules(let trouble)) = error else { return false }
      return trouble.file == "housing.toml"
    }
    _ = try store.commit(.adoptRules([RuleFile(name: "housing.toml", text: "same")]), by: centre.centre.at())
  }

  @Test func `money is taken where it is kept, and what two devices took apart is listed`() throws {
    let money = try centre.allot("BPP", 2_000_000)
    let two = try families(2)
    let grants = try two.map { try centre.apply(of: $0) }
    for (grant, family) in zip(grants, two) { try centre.carry(grant, to: .approved, family: family) }
    let other = try centre.store.sibling(
      at: centre.centre.scratch.file("B"), letter: "B", clock: centre.centre.clock, seed: 3)
    try other.apply(try centre.store.copyOfOwnLog())
    let by = centre.centre.at()
    let reserve = Proposal.grant(.follow(grants[1], .reserve(money)))
    #expect(
      try refusal { _ = try other.commit(reserve, by: by) } == .budget(.notKeeper(code: "BPP")))
    _ = try other.commit(.budget(.keep(money)), by: by)
    _ = try other.commit(reserve, by: by)
    // Here nobody knows of it yet.
    try centre.follow(grants[0], .reserve(money))
    try centre.store.apply(try other.copyOfOwnLog())
    try other.apply(try centre.store.copyOfOwnLog())
    for store in [centre.store, other] {
      let kinds = try store.conflicts(.open).map(\.kind.code)
      #expect(kinds == ["overspent"])
      let findings = try store.verify().findings
      #expect(findings == [.overspent(code: "BPP", left: -1_800_000)])
      #expect(try store.budgets(on: centre.today).first?.left == -1_800_000)
    }
    #expect(try centre.store.budgets(on: centre.today).first?.isKept == false)
    #expect(try other.budgets(on: centre.today).first?.isKept == true)
  }

  @Test func `an instalment that two devices paid apart is listed, and both sums count`() throws {
    let money = try centre.allot("BPP", 5_000_000)
    let grant = try centre.apply()
    try centre.carry(grant, to: .building, of: money)
    try centre.inspect(grant)
    let other = try centre.store.sibling(
      at: centre.centre.scratch.file("B"), letter: "B", clock: centre.centre.clock, seed: 3)
    try other.apply(try centre.store.copyOfOwnLog())
    for piece in try centre.file(grant).evidence {
      _ = try other.keepEvidence(
        Array((piece.moment == .before ? "before" : "after").utf8), of: centre.family.household,
        moment: piece.moment)
    }
    _ = try other.commit(.budget(.keep(money)), by: centre.centre.at())
    let pay = GrantStepRequest.pay(instalment: nil, amount: 600_000, day: centre.today, payee: "ร้าน")
    _ = try other.commit(.grant(.follow(grant, pay)), by: centre.centre.at())
    try centre.pay(grant, 600_000)
    try centre.store.apply(try other.copyOfOwnLog())
    try other.apply(try centre.store.copyOfOwnLog())
    for store in [centre.store, other] {
      let file = try #require(try store.grant(grant, on: centre.today)).line.file
      #expect(file.payments.count == 1 && file.paidApart.count == 1 && file.paid == 1_200_000)
      let kinds = try store.conflicts(.open).map(\.kind.code)
      #expect(kinds == ["misfit"])
      #expect(try store.budgets(on: centre.today).first?.spent == 1_200_000)
    }
  }
}
