import ThaiText
import Welfare

/// A household of DESK.md with what it may be entitled to, from rules like the shipped ones.
enum BenefitSample {
  private static let local = Choice(code: "local", thai: "อบต./เทศบาล", english: "Local authority")
  private static let card = Choice(code: "id-card", thai: "บัตรประจำตัวประชาชน", english: "National ID card")
  private static let house = Choice(code: "house-register", thai: "ทะเบียนบ้าน", english: "House register")
  private static let bank = Choice(
    code: "bank-book", thai: "สมุดบัญชีธนาคาร หรือพร้อมเพย์เลขบัตรประชาชน",
    english: "Bank book, or PromptPay by national ID")

  static let pension = BenefitQuestion(
    code: "state-pension", thai: "รับบำนาญหรือเงินเดือนประจำจากรัฐ",
    english: "Has a pension or a salary from the state", about: .person)
  static let income = BenefitQuestion(
    code: "income-low", thai: "รายได้เฉลี่ยทั้งบ้านไม่เกิน 100,000 บาทต่อคนต่อปี",
    english: "Income of the household is at most 100,000 baht a head and year", about: .household)
  static let anyone = BenefitQuestion(
    code: "anyone-disabled", thai: "ในบ้านมีคนพิการ", english: "Somebody in the household has a disability",
    about: .household)
  static let disability = BenefitQuestion(
    code: "disability-card", thai: "มีบัตรประจำตัวคนพิการ", english: "Has a disability card", about: .person)
  static let repair = BenefitQuestion(
    code: "house-insecure", thai: "บ้านทรุดโทรม ไม่มั่นคง หรือไม่เหมาะกับผู้อยู่อาศัย",
    english: "The house is dilapidated, insecure or unsuitable", about: .household)

  static let benefits: [(Benefit, isToConfirm: Bool)] = [
    (
      Benefit(
        code: "old-age-allowance", thai: "เบี้ยยังชีพผู้สูงอายุ", english: "Old-age allowance", unit: .person,
        payer: local, paid: .month, member: Benefit.Member(ages: Ages(from: 60), isRegistered: true),
        excludes: [pension], papers: [card, house, bank],
        amounts: [
          Benefit.Amount(satang: 60_000, ages: Ages(to: 69)),
          Benefit.Amount(satang: 70_000, ages: Ages(to: 79)),
          Benefit.Amount(satang: 80_000, ages: Ages(to: 89)), Benefit.Amount(satang: 100_000),
        ]), false
    ),
    (
      Benefit(
        code: "disability-allowance", thai: "เบี้ยความพิการ", english: "Disability allowance", unit: .person,
        payer: local, paid: .month, needs: [anyone, disability], papers: [card, bank],
        amounts: [
          Benefit.Amount(satang: 100_000, ages: Ages(to: 17)), Benefit.Amount(satang: 80_000),
        ]), true
    ),
    (
      Benefit(
        code: "welfare-card", thai: "บัตรสวัสดิการแห่งรัฐ", english: "State welfare card", unit: .household,
        payer: Choice(code: "finance", thai: "กระทรวงการคลัง", english: "Ministry of Finance"), paid: .month,
        needs: [income], papers: [card]), true
    ),
    (
      Benefit(
        code: "home-modification-older", thai: "ปรับสภาพบ้านผู้สูงอายุ",
        english: "Home modification for older persons", unit: .household,
        payer: Choice(code: "province", thai: "พมจ.", english: "Provincial office"), paid: .once,
        member: Benefit.Member(ages: Ages(from: 60), livesHere: true), needs: [repair],
        papers: [card, house], amounts: [Benefit.Amount(satang: 4_000_000, isAtMost: true)]), false
    ),
  ]

  static let rules = BenefitRules(
    benefits: benefits.map { benefit, isToConfirm in
      DatedRows([
        Dated(
          from: Day(number: 0), source: "ให้ยืนยันกับ อปท.", isToConfirm: isToConfirm, value: benefit)
      ])
    }, questions: [income, repair, anyone, pension, disability])

  static let table = VulnerabilityTable(
    income: 10_000_000, incomeQuestion: income, housingQuestion: repair, disabilityQuestion: disability,
    childTo: 14, elderFrom: 65,
    levels: [
      VulnerabilityTable.Level(level: 3, dependantsFrom: 3),
      VulnerabilityTable.Level(level: 2, dependantsFrom: 1),
      VulnerabilityTable.Level(level: 1, insecureHousing: true), VulnerabilityTable.Level(level: 0),
    ])

  /// An answer of 1 November.
  static func said(_ question: BenefitQuestion, _ reply: Reply, _ day: Int = 1) -> KeptAnswer {
    KeptAnswer(
      benefit: "old-age-allowance", question: question.code, reply: reply, day: Sample.day(2026, 11, day))
  }

  /// The sheet of a card whose people are as old as the card says.
  static func sheet(
    _ card: HouseholdCard = Sample.card, of person: [KeptAnswer] = [], saying answers: [KeptAnswer] = [],
    isToConfirm: Bool = true, surveys: HouseholdSurveys = HouseholdSurveys()
  ) -> BenefitSheet {
    let today = Sample.now.day
    let facts = BenefitFacts(
      members: card.members.enumerated().map { index, member in
        BenefitFacts.Member(
          person: member.person,
          birth: member.age.flatMap { Day(year: today.year - $0, month: 3, day: 5) }.map { PartialDay($0) },
          answers: KeptAnswers(index == 0 ? person : []))
      }, answers: KeptAnswers(answers), surveys: surveys)
    return BenefitSheet(
      card: card, facts: facts, findings: BenefitFinder(rules: rules, on: today).findings(of: facts),
      vulnerability: Vulnerability(
        of: facts, by: Dated(from: Day(number: 0), source: "", isToConfirm: isToConfirm, value: table),
        on: today), questions: rules.questions)
  }

  /// What the sources of the picture in DESK.md say.
  static let surveys = HouseholdSurveys(
    people: Sample.card.members.prefix(1).map {
      (
        $0.person, Survey.Key(.tpmap, year: 2024),
        .tpmap(
          TPMAPAnswers(
            [.health: .passes, .living: .passes, .education: .passes, .income: .fails, .access: .passes],
            age: 88))
      )
    },
    household: [
      (
        Survey.Key(.logbook, year: 2025),
        .logbook(
          LogbookAnswers(
            housing: .insecure, income: 7_697_700, registered: 3, living: 3, disabled: 0, older: 1,
            surveyed: Day(year: 2025, month: 6, day: 15)))
      )
    ])
}
