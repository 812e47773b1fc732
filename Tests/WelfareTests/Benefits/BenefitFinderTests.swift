import Testing
import ThaiText
import Welfare

@Suite struct BenefitFinderTests {
  private typealias Case = BenefitSample

  @Test(
    arguments: [
      // In the register, lives here, what is found.
      (true, true, true), (true, false, true), (false, true, false), (false, false, false),
    ])
  func `an allowance of the local authority goes by the register`(
    registered: Bool, lives: Bool, isFound: Bool
  ) {
    let member = Case.member("1938-05-01", registered: registered, lives: lives)
    #expect(Case.findings(Case.rules(Case.oldAge), of: [member]).isEmpty != isFound)
  }

  @Test(
    arguments: [
      // Whether it is received, as said last; whether there is a pension; how it stands.
      (nil, nil, .likely), (.yes, nil, .has), (.no, nil, .likely), (.unknown, nil, .likely),
      (nil, .yes, nil), (nil, .no, .likely), (nil, .unknown, .likely), (.yes, .yes, .has), (.no, .yes, nil),
    ] as [(Reply?, Reply?, BenefitFinding.Standing?)])
  func `a pension ends it, and who receives it is not asked again`(
    receives: Reply?, pension: Reply?, standing: BenefitFinding.Standing?
  ) {
    var answers: [KeptAnswer] = []
    if let receives { answers.append(Case.receives(Case.oldAge, receives)) }
    if let pension { answers.append(Case.said(Case.pension, pension)) }
    let member = BenefitFacts.Member(
      person: Sample.id(1), birth: PartialDay(iso: "1938-05-01"), answers: KeptAnswers(answers))
    let found = Case.findings(Case.rules(Case.oldAge), of: [member])
    #expect(found.first?.standing == standing)
    let isAsked = standing == .likely && (pension ?? .unknown) == .unknown
    #expect(found.first?.questions ?? [] == (isAsked ? [Case.pension] : []))
  }

  @Test(
    arguments: [
      // Anyone disabled, has a card, has the welfare card; how it stands, baht, what is asked next.
      (nil, nil, nil, .ask, 800...1_000, [Case.anyone]), (.no, nil, nil, nil, 0...0, []),
      (.yes, nil, nil, .ask, 800...1_000, [Case.card]), (.yes, .no, nil, nil, 0...0, []),
      (.yes, .yes, nil, .likely, 800...1_000, [Case.welfare]),
      (.yes, .yes, .yes, .likely, 1_000...1_000, []), (.yes, .yes, .no, .likely, 800...800, []),
      (.yes, .yes, .unknown, .likely, 800...1_000, [Case.welfare]),
    ]
      as [(
        Reply?, Reply?, Reply?, BenefitFinding.Standing?, ClosedRange<Satang>, [BenefitQuestion]
      )])
  func `questions come one after another, the household's first`(
    anyone: Reply?, card: Reply?, welfare: Reply?, standing: BenefitFinding.Standing?,
    baht: ClosedRange<Satang>, asked: [BenefitQuestion]
  ) {
    let answers = [(Case.card, card), (Case.welfare, welfare)].compactMap { question, reply in
      reply.map { Case.said(question, $0) }
    }
    let member = BenefitFacts.Member(
      person: Sample.id(1), birth: PartialDay(iso: "1990-05-01"), answers: KeptAnswers(answers))
    let house = KeptAnswers(anyone.map { [Case.said(Case.anyone, $0)] } ?? [])
    let found = BenefitFinder(rules: Case.rules(Case.disability), on: Sample.day("2026-11-23"))
      .findings(of: BenefitFacts(members: [member], answers: house)).first
    #expect(found?.standing == standing)
    #expect(found?.questions ?? [] == asked)
    if standing != nil { #expect(found?.amount == baht.lowerBound * 100...baht.upperBound * 100) }
  }

  @Test(
    arguments: [
      ("2008-11-24", 1_000...1_000, 0), ("2008-11-23", 800...1_000, 1), ("2008", 800...1_000, 1),
      (nil, 800...1_000, 1),
    ] as [(String?, ClosedRange<Satang>, Int)])
  func `a child with a disability gets the higher amount until the day it is 18`(
    birth: String?, baht: ClosedRange<Satang>, asked: Int
  ) {
    let found = Case.findings(
      Case.rules(Case.disability), of: [Case.member(birth, saying: Case.said(Case.card, .yes))],
      saying: Case.said(Case.anyone, .yes)
    ).first
    #expect(found?.amount == baht.lowerBound * 100...baht.upperBound * 100)
    #expect(found?.questions.count == asked)
  }

  @Test(
    arguments: [
      ("2025-11-23", true), ("2025-11-22", false), ("2026-11-23", true), ("2026-11-24", true),
    ])
  func `an answer counts for its days, the last of them included`(said: String, counts: Bool) {
    let found = Case.findings(
      Case.rules(Case.child), of: [Case.member("2024-01-01")], saying: Case.said(Case.income, .yes, said))
    #expect(found.first?.standing == (counts ? .likely : .ask))
  }

  @Test func `the newest answer counts, and an unknown takes it back`() {
    let yes = Case.said(Case.income, .yes, "2026-11-01")
    let no = Case.said(Case.income, .no, "2026-11-02")
    let unknown = Case.said(Case.income, .unknown, "2026-11-03")
    let standing = { (answers: [KeptAnswer]) in
      BenefitFinder(rules: Case.rules(Case.child), on: Sample.day("2026-11-23")).findings(
        of: BenefitFacts(members: [Case.member("2024-01-01")], answers: KeptAnswers(answers))
      ).first?.standing
    }
    #expect(standing([yes]) == .likely)
    #expect(standing([yes, no]) == nil)
    #expect(standing([no, yes]) == .likely)
    #expect(standing([yes, unknown]) == .ask)
    #expect(standing([yes, unknown, no]) == nil)
  }

  @Test func `a household counts by the member for whom it stands best`() {
    let house = Case.said(Case.house, .yes)
    let young = Case.member("1990-01-01", as: 1)
    let old = Case.member("1938-01-01", as: 2)
    let away = Case.member("1930-01-01", as: 3, lives: false)
    let hazy = Case.member(nil, as: 4)
    #expect(Case.findings(Case.rules(Case.home), of: [young, away], saying: house).isEmpty)
    let found = Case.findings(Case.rules(Case.home), of: [young, hazy, old], saying: house)
    #expect(found.map(\.standing) == [.likely])
    #expect(found.first?.person == nil)
    #expect(found.first?.reasons.first == .member(Sample.id(2), age: 88))
    #expect(found.first?.isAtMost == true)
    #expect(Case.findings(Case.rules(Case.home), of: [young, hazy], saying: house).map(\.standing) == [.ask])
  }

  @Test func `likely ones come first, then what to ask, then what is received`() {
    let found = Case.findings(
      Case.all,
      of: [
        Case.member("1938-05-01", as: 1),
        Case.member("1965-02-01", as: 2, saying: Case.receives(Case.oldAge, .yes)),
        Case.member(nil, as: 3), Case.member("2024-01-01", as: 4),
      ], saying: Case.said(Case.anyone, .no))
    #expect(
      found.map { "\($0.benefit.code) \($0.standing)" } == [
        "old-age likely", "child ask", "home ask", "old-age ask", "child ask", "old-age has",
      ])
  }

  @Test func `only the row of the day is used`() {
    let early = Dated(
      from: Sample.day("2011-10-01"), to: Sample.day("2026-09-30"), source: "", value: Case.oldAge)
    let late = Dated(
      from: Sample.day("2026-10-01"), source: "", isToConfirm: true,
      value: Benefit(
        code: Case.oldAge.code, thai: "", english: "", unit: .person, payer: Case.oldAge.payer, paid: .month,
        member: Case.oldAge.member, papers: [], amounts: [Benefit.Amount(satang: 200_000)]))
    let rules = BenefitRules(benefits: [DatedRows([late, early])])
    let amounts = ["2011-09-30", "2011-10-01", "2026-09-30", "2026-10-01"].map { day in
      Case.findings(rules, of: [Case.member("1940-01-01")], on: day).first?.amount?.lowerBound
    }
    #expect(amounts == [nil, 70_000, 80_000, 200_000])
  }
}
