import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// A practice store with a family, money and the rules of houses, and what carries a grant along.
struct GrantCentre {
  let centre: PracticeCentre
  let family: PracticeCentre.Family

  static let rules = sampleBook(
    housing: HousingRules(
      caps: DatedRows(always: 1_900_000, source: "cap"), modificationCaps: DatedRows(always: 4_000_000),
      yearsBetween: DatedRows(always: 5),
      stepDays: DatedRows(always: GrantStepDays([.applied: 30, .surveyed: 30]))))

  init(seed: UInt64 = 1) throws {
    centre = try PracticeCentre(seed: seed, rules: Self.rules)
    family = try centre.family()
  }

  var store: Store { centre.store }
  var today: Day { centre.clock.now.day }

  /// The approver, another officer than the one who writes everything down.
  func approver() throws -> Proposer {
    Proposer(
      officer: try #require(try store.officer(code: "approver")).id, counter: 2, at: centre.clock.now)
  }

  @discardableResult
  func commit(_ proposal: Proposal, by: Proposer? = nil) throws -> Committed {
    centre.clock.pass(minutes: 1)
    let proposer = by ?? centre.at()
    return try store.commit(
      proposal,
      by: Proposer(
        officer: proposer.officer, counter: proposer.counter, at: centre.clock.now, request: proposer.request)
    )
  }

  func apply(
    _ kind: HousingGrant.Kind = .sufficientHome, of family: PracticeCentre.Family? = nil, day: Day? = nil
  ) throws -> Identifier<HousingGrant> {
    let family = family ?? self.family
    let done = try commit(
      .grant(
        .apply(
          GrantRequest(
            household: family.household, applicant: family.people[0], kind: kind, day: day ?? today))))
    guard case .grant(let facts)? = done.acts.last?.act else { throw StoreTrouble.logClosed }
    return facts.grant
  }

  @discardableResult
  func follow(_ grant: Identifier<HousingGrant>, _ request: GrantStepRequest, by: Proposer? = nil) throws
    -> Committed
  { try commit(.grant(.follow(grant, request)), by: by) }

  func picture(_ text: String, _ moment: Evidence.Moment, of family: PracticeCentre.Family? = nil) throws
    -> Evidence
  {
    try store.keepEvidence(
      Array(text.utf8), of: (family ?? self.family).household, moment: moment)
  }

  @discardableResult
  func allot(_ code: String = "BPP", _ amount: Satang = 10_000_000, year: UInt64? = nil) throws
    -> Identifier<Allotment>
  {
    let done = try commit(
      .budget(
        .allot(
          BudgetRequest(
            code: code, kind: .sufficientHome,
            fiscalYear: year ?? UInt64(clamping: today.fiscalYear.buddhist), amount: amount, source: "พอช.",
            document: "12", day: today))))
    guard case .budget(.allotted(let facts))? = done.acts.last?.act else { throw StoreTrouble.logClosed }
    return facts.allotment
  }

  /// The bill of one line, satang.
  static func bill(_ amount: Satang) -> [BillLine] {
    [BillLine(part: .roof, title: "สังกะสี", quantity: 100, unit: "ชุด", unitPrice: amount)]
  }

  static let committee = ["นายก หนึ่ง", "นายข สอง", "นางค สาม"]

  /// Carries a grant as far as `step`, of the money named.
  func carry(
    _ grant: Identifier<HousingGrant>, to step: HousingGrant.Step, of allotment: Identifier<Allotment>? = nil,
    amount: Satang = 1_900_000, bill: Satang = 1_600_000, family: PracticeCentre.Family? = nil
  ) throws {
    if step >= .surveyed {
      try follow(
        grant,
        .survey(
          GrantSurveyed(
            day: today, parts: [.roof], right: .ownLand,
            evidence: [try picture("before", .before, of: family)])))
    }
    if step >= .met {
      try follow(
        grant, .meet(GrantMet(day: today, rank: 1, ranked: 2, minutes: "3/2565", attendees: 30)))
    }
    if step >= .decided {
      try follow(
        grant,
        .decide(
          GrantDecided(day: today, amount: amount, body: "คณะทำงาน", meeting: "2/2565", document: nil)))
    }
    if step >= .approved { try follow(grant, .approve(content: nil), by: try approver()) }
    if step >= .reserved, let allotment { try follow(grant, .reserve(allotment)) }
    if step >= .building { try follow(grant, .bill(Self.bill(bill), day: today, total: bill)) }
  }

  func inspect(_ grant: Identifier<HousingGrant>, family: PracticeCentre.Family? = nil) throws {
    try follow(
      grant,
      .inspect(
        day: today, isPassed: true, committee: Self.committee,
        evidence: [try picture("after", .after, of: family)]))
  }

  func pay(_ grant: Identifier<HousingGrant>, _ amount: Satang, _ instalment: UInt64? = nil) throws {
    try follow(grant, .pay(instalment: instalment, amount: amount, day: today, payee: "ร้านวัสดุ"))
  }

  func file(_ grant: Identifier<HousingGrant>) throws -> GrantFile {
    try #require(try store.grant(grant, on: today)).line.file
  }

  func line(_ code: String = "BPP", on day: Day? = nil) throws -> BudgetLine {
    try #require(try store.budgets(on: day ?? today).first { $0.facts.code == code })
  }
}
