import ThaiText
import Welfare

/// Invented benefit rules and households, for tests of the finder.
enum BenefitSample {
  static let income = question("income-low", .household, holdsDays: 365)
  static let anyone = question("anyone-disabled", .household)
  static let pension = question("state-pension", .person)
  static let card = question("disability-card", .person)
  static let welfare = question("welfare-card", .person)
  static let house = question("house-insecure", .household)

  static let oldAge = Benefit(
    code: "old-age", thai: "เบี้ยยังชีพ", english: "Old age", unit: .person, payer: choice("local"), paid: .month,
    member: Benefit.Member(ages: Ages(from: 60), isRegistered: true), excludes: [pension],
    papers: [choice("id-card")],
    amounts: [
      Benefit.Amount(satang: 60_000, ages: Ages(to: 69)), Benefit.Amount(satang: 70_000, ages: Ages(to: 79)),
      Benefit.Amount(satang: 80_000, ages: Ages(to: 89)), Benefit.Amount(satang: 100_000),
    ])
  static let disability = Benefit(
    code: "disability", thai: "เบี้ยความพิการ", english: "Disability", unit: .person, payer: choice("local"),
    paid: .month, member: Benefit.Member(isRegistered: true), needs: [anyone, card], papers: [],
    amounts: [
      Benefit.Amount(satang: 100_000, ages: Ages(to: 17)), Benefit.Amount(satang: 100_000, ifYes: welfare),
      Benefit.Amount(satang: 80_000),
    ])
  static let child = Benefit(
    code: "child", thai: "เด็กแรกเกิด", english: "Child", unit: .person, payer: choice("children"),
    paid: .month,
    member: Benefit.Member(ages: Ages(to: 5), bornFrom: Sample.day("2015-10-01")), needs: [income],
    papers: [],
    amounts: [Benefit.Amount(satang: 60_000)])
  static let home = Benefit(
    code: "home", thai: "ปรับบ้าน", english: "Home", unit: .household, payer: choice("province"), paid: .once,
    member: Benefit.Member(ages: Ages(from: 60), livesHere: true), needs: [house], papers: [],
    amounts: [Benefit.Amount(satang: 4_000_000, isAtMost: true)])

  /// Rules of these benefits, which always held.
  static func rules(_ benefits: Benefit...) -> BenefitRules {
    BenefitRules(benefits: benefits.map { DatedRows(always: $0) })
  }

  static let all = rules(oldAge, disability, child, home)

  /// A member born then, `iso` as records hold it.
  static func member(
    _ iso: String?, as low: UInt64 = 1, registered: Bool = true, lives: Bool = true,
    saying answers: KeptAnswer...
  ) -> BenefitFacts.Member {
    BenefitFacts.Member(
      person: Sample.id(low), birth: iso.flatMap { PartialDay(iso: $0) }, isRegistered: registered,
      livesHere: lives, answers: KeptAnswers(answers))
  }

  static func said(_ question: BenefitQuestion, _ reply: Reply, _ day: String = "2026-11-01") -> KeptAnswer {
    KeptAnswer(benefit: "", question: question.code, reply: reply, day: Sample.day(day))
  }

  static func receives(_ benefit: Benefit, _ reply: Reply, _ day: String = "2026-11-01") -> KeptAnswer {
    KeptAnswer(
      benefit: benefit.code, question: BenefitQuestion.receives, reply: reply, day: Sample.day(day))
  }

  /// Findings for these members on a day.
  static func findings(
    _ rules: BenefitRules, of members: [BenefitFacts.Member], on day: String = "2026-11-23",
    saying answers: KeptAnswer...
  ) -> [BenefitFinding] {
    BenefitFinder(rules: rules, on: Sample.day(day))
      .findings(of: BenefitFacts(members: members, answers: KeptAnswers(answers)))
  }

  private static func question(
    _ code: String, _ about: Benefit.Unit, holdsDays: Int? = nil
  ) -> BenefitQuestion {
    BenefitQuestion(code: code, thai: code, english: code, about: about, holdsDays: holdsDays)
  }

  private static func choice(_ code: String) -> Choice { Choice(code: code, thai: code, english: code) }
}
