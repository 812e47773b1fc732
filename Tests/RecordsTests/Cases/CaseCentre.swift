import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// A practice store with a family and rules of cases, and what carries a case along.
struct CaseCentre {
  let centre: PracticeCentre
  let family: PracticeCentre.Family

  private static func regulation(
    _ code: String, _ times: Int?, _ scope: Regulation.Scope = .person, certified: Bool = false,
    condition: RegulationCondition? = nil
  ) -> DatedRows<Regulation> {
    DatedRows(
      always: Regulation(
        code: code, thai: "ระเบียบ", english: "regulation", department: "พส.", cap: 300_000,
        timesAYear: times, scope: scope, needsCertifiers: certified, condition: condition))
  }

  static let rules = sampleBook(
    regulations: [
      regulation("REG-45", nil), regulation("REG-44", 2, .household), regulation("REG-47", 1),
      regulation("REG-50", 3, certified: true),
      regulation("FUNERAL", nil, condition: .funeral(RegulationCondition.Funeral(age: 60, months: 6))),
      regulation(
        "CHILD", nil,
        condition: .child(
          RegulationCondition.Child(
            bornFrom: Day(year: 2015, month: 10, day: 1) ?? Day(number: 0), age: 5, income: 10_000_000))),
    ],
    deadlines: [
      DatedRows(always: Deadline(client: .known, days: 10, steps: [4, 7, 10])),
      DatedRows(always: Deadline(client: .new, days: 15, steps: [5, 11, 15])),
    ],
    cases: CaseRules(
      problems: [
        CaseProblem(
          choice: Choice(code: "no-income", thai: "ไม่มีรายได้", english: "no income"), thaiHead: "งาน",
          englishHead: "work")
      ],
      wishes: [
        CaseWish(choice: Choice(code: "cash", thai: "เงิน", english: "cash"), isMoney: true),
        CaseWish(choice: Choice(code: "device", thai: "กายอุปกรณ์", english: "device"), isMoney: false),
      ],
      papers: [
        CasePaperKind(choice: Choice(code: "id-card", thai: "บัตร", english: "ID card"), wishes: []),
        CasePaperKind(choice: Choice(code: "bank-book", thai: "บัญชี", english: "bank book"), wishes: ["cash"]),
      ],
      agencies: [
        Agency(
          choice: Choice(code: "pmj", thai: "พมจ.", english: "province"), sort: .department, phone: "")
      ], cooldown: DatedRows(always: 30), answerDays: DatedRows(always: 15),
      yearlySum: DatedRows(always: 500_000)))

  init(seed: UInt64 = 1) throws {
    centre = try PracticeCentre(seed: seed, rules: Self.rules)
    family = try centre.family()
  }

  var store: Store { centre.store }
  var today: Day { centre.clock.now.day }

  func pass(days: Int) { centre.clock.pass(minutes: days * 24 * 60) }

  @discardableResult
  func commit(_ proposal: Proposal, by: Proposer? = nil) throws -> Committed {
    centre.clock.pass(minutes: 1)
    let proposer = by ?? centre.at()
    return try store.commit(
      proposal, by: Proposer(officer: proposer.officer, counter: proposer.counter, at: centre.clock.now))
  }

  func request(
    _ family: PracticeCentre.Family? = nil, for person: Int = 0, wish: String = "cash",
    regulation: String? = nil, urgency: Case.Urgency? = nil, restriction: Case.Restriction? = nil,
    day: Day? = nil
  ) -> CaseRequest {
    let family = family ?? self.family
    return CaseRequest(
      household: family.household, applicant: family.people[person], day: day ?? today,
      problems: ["no-income"], wishes: [wish], regulation: regulation, urgency: urgency,
      restriction: restriction, story: CaseStory(text: "ไม่มีข้าวกินมาสามวัน"))
  }

  func open(_ request: CaseRequest? = nil) throws -> Identifier<Case> {
    let done = try commit(.case(.open(request ?? self.request())))
    guard case .case(let facts)? = done.acts.last?.act else { throw StoreTrouble.logClosed }
    return facts.subject
  }

  @discardableResult
  func follow(_ subject: Identifier<Case>, _ request: CaseStepRequest, by: Proposer? = nil) throws
    -> Committed
  { try commit(.case(.follow(subject, request)), by: by) }

  func move(_ subject: Identifier<Case>, _ status: Case.Status, letter: String? = nil, aid: CaseAid? = nil)
    throws
  { try follow(subject, .move(status, day: today, letter: letter, aid: aid, note: "")) }

  func aid(_ regulation: String, _ amount: Satang = 200_000, to person: Int = 0) -> CaseAid {
    CaseAid(regulation: regulation, amount: amount, person: family.people[person])
  }

  func notePapers(_ subject: Identifier<Case>) throws {
    try follow(
      subject,
      .notePapers([
        CasePaper(code: "id-card", standing: .here), CasePaper(code: "bank-book", standing: .notNeeded),
      ]))
  }

  func file(_ subject: Identifier<Case>) throws -> CaseFile {
    try #require(try store.caseSheet(subject, on: today)).line.file
  }
}
