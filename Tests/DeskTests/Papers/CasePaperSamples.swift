import Desk
import ThaiText

@testable import Welfare

/// Cases as their documents show them.
extension PaperSample {
  private static let longName = "นางสาวกุิ้งนาง น้ำผู้นำที่ปรึกษา ณ อยุธยาธรรมนูญศักดิ์สิทธิ์วัฒนาพาณิชย์"
  private static let letter = EntryName(log: Sample.log, seq: 7)

  /// Nobody asks, nothing is known of the house, and nothing happened since.
  static let emptyCase = CasePaperSheet(
    caseSheet([.opened(opened(applicant: nil, restriction: nil))], words: [:], names: [:]),
    card: HouseholdCard(
      household: Sample.id(100), particulars: HouseholdParticulars(houseNumber: "", moo: 0), members: []),
    people: [
      CasePaperSheet.Someone(
        person: Sample.id(201), name: "", maskedID: nil, age: nil, sex: nil, maskedPhone: "")
    ], help: CasePaperSheet.Help(year: Sample.now.day.fiscalYear, given: [], grants: []))

  /// Long names, every section written, visits, two letters, two who certify, help of every sort.
  static let longCase = CasePaperSheet(
    caseSheet(
      longActs(nil), words: longWords, names: [Sample.id(201): longName, Sample.id(202): "นางสำเนียง ทรัพย์สุข"]),
    card: card, people: people,
    help: CasePaperSheet.Help(
      year: Sample.now.day.fiscalYear, given: [Sample.given], grants: [Sample.grantFile(5)]))

  /// The same, restricted and urgent.
  static let restrictedCase = CasePaperSheet(
    caseSheet(longActs(.violence), words: longWords, names: [Sample.id(201): longName]), card: card,
    people: people, help: longCase.help)

  /// The usual one, of which the first `count` things happened.
  static func usualCase(_ count: Int) -> CasePaperSheet {
    CasePaperSheet(
      Sample.caseSheet(count), card: Sample.card,
      people: [
        CasePaperSheet.Someone(
          person: Sample.id(201), name: "นายภาณุเดช ทรัพย์สุข", maskedID: "965xxxxxx0011", age: 88, sex: .male,
          maskedPhone: "")
      ], help: CasePaperSheet.Help(year: Sample.now.day.fiscalYear, given: [], grants: []))
  }

  private static let card = HouseholdCard(
    household: Sample.id(100), particulars: house,
    members: Sample.card.members + [
      HouseholdCard.Member(
        person: Sample.id(209),
        particulars: PersonParticulars(title: "นางสาว", firstName: longName, surname: ""),
        membership: Membership(
          household: Sample.id(100), position: .unknown, isRegistered: false, livesHere: true), age: nil)
    ])

  private static let people = [
    CasePaperSheet.Someone(
      person: Sample.id(201), name: longName, maskedID: "965xxxxxx0011", age: 88, sex: .female,
      maskedPhone: "08x-xxx-7915"),
    CasePaperSheet.Someone(
      person: Sample.id(202), name: "นางสำเนียง ทรัพย์สุข", maskedID: "965xxxxxx0071", age: 61, sex: nil,
      maskedPhone: ""),
  ]

  private static func opened(
    applicant: UInt64?, restriction: Case.Restriction?
  ) -> CaseOpened {
    CaseOpened(
      paper: "A-70/C0031", fiscalYear: 2570, number: 31, day: d(12), status: .accepted, channel: .telephone,
      informant: .citizen, isAnonymous: applicant == nil, applicant: applicant.map { Sample.id($0) },
      beneficiaries: applicant == nil ? [Sample.id(201)] : [Sample.id(201), Sample.id(202)],
      problems: ["no-home", "no-income", "debt"], wishes: ["cash", "device"],
      regulation: applicant == nil ? nil : "REG-44", isKnownClient: false,
      urgency: restriction == nil ? nil : .noFoodOrShelter, restriction: restriction)
  }

  private static func d(_ day: Int) -> Day { Sample.day(2026, 11, day) }

  private static func longActs(_ restriction: Case.Restriction?) -> [CaseAct] {
    [
      .opened(opened(applicant: 201, restriction: restriction)),
      .papersNoted([CasePaper(code: "id-card", standing: .here)]), .written(.housing), .written(.economy),
      .written(.helpBefore),
      .followedUp(FollowedUp(planned: nil, sort: .homeVisit, day: d(14), outcome: .worse)),
      .forwarded(
        CaseForwarded(
          agency: "pmj", paper: "A-69/L0011", year: 2569, number: 11, day: d(15), due: d(30))),
      .moved(CaseMoved(status: .accepted, day: d(16), letter: letter)),
      .forwarded(
        CaseForwarded(
          agency: "hotline-1300", paper: "A-69/L0012", year: 2569, number: 12, day: d(17),
          due: Sample.day(2026, 12, 2))),
      .certified(CaseCertified(day: d(14), first: .volunteer, second: .localClerk)), .written(.factsFound),
      .diagnosed(replaces: nil), .written(.support), .written(.problem), .written(.wish), .written(.opinion),
    ]
  }

  private static let longWords: [Int: CaseWords] = [
    0: CaseWords(
      names: ["นายลับ ไม่บอก", "0812345678"],
      text: "สามีตกงานมา 3 เดือน ไม่มีข้าวกิน\nลูกยังเล็ก ค้างค่าเช่าบ้าน 2 เดือน เลขบัตร 9650800000011"),
    2: CaseWords(text: "บ้านเช่า ไม้เก่า หลังคารั่ว 2 ห้อง"), 3: CaseWords(text: "รายได้ 200 บาทต่อวัน หนี้ 45,000 บาท"),
    4: CaseWords(text: "เงินฉุกเฉินจากวัดปีก่อน 500 บาท"),
    5: CaseWords(text: String(repeating: "พบผู้ป่วยติดเตียงอยู่ลำพัง บ้านไม่มีน้ำใช้ ", count: 4)),
    6: CaseWords(text: "ขอความอนุเคราะห์เร่งพิจารณา"),
    9: CaseWords(names: ["นางศิริพร สิงห์สุขวัฒน์กุลพัฒนานุเคราะห์เจริญรุ่งเรือง", longName]),
    10: CaseWords(text: String(repeating: "ครอบครัวอยู่กันสี่คน ไม่มีผู้มีรายได้ ", count: 40)),
    11: CaseWords(names: ["นางวิภา ใจงาม", "นักสังคมสงเคราะห์"], text: "เดือดร้อนจริง ควรช่วยเหลือ 3,000 บาท"),
    12: CaseWords(text: "ดูแลมารดาและบุตร 2 คน"), 13: CaseWords(text: "เจ้าของบ้านให้ย้ายออก"),
    14: CaseWords(text: "ค่าเช่าบ้าน 2 เดือน"), 15: CaseWords(text: "เห็นควรช่วยเหลือ"),
  ]

  private static func caseSheet(
    _ acts: [CaseAct], words: [Int: CaseWords], names: [Identifier<Person>: String]
  ) -> CaseSheet {
    var state = CaseState()
    var told: [EntryName: CaseSheet.Told] = [:]
    for (index, deed) in acts.enumerated() {
      let act = Act.case(CaseFacts(of: Sample.caseID, household: Sample.id(100), act: deed))
      let name = EntryName(log: Sample.log, seq: UInt64(index) + 1)
      state.fold(
        act,
        EntryPlace(
          of: Entry(
            name: name, order: UInt64(index) + 1, at: Instant(d(12), minuteOfDay: 540 + index).milliseconds,
            by: Sample.id(900), counter: 1, request: String(index), about: act.about, kind: act.kind,
            version: 1,
            facts: act.facts, prev: [UInt8](repeating: 0, count: 32))))
      told[name] = CaseSheet.Told(by: "วิภา ใจงาม", counter: 1, words: words[index] ?? CaseWords())
    }
    let file = CaseFile(Sample.caseID, state) ?? Sample.caseFile(1)
    let usual = Sample.caseSheet(1)
    return CaseSheet(
      line: CaseLine(
        file: file, household: Sample.id(100), house: house, beneficiaries: names.values.sorted(), clock: nil,
        due: nil, isOverdue: false), applicant: "", people: names, told: told,
      papers: Sample.caseRules.papers.map {
        CaseSheet.Paper(choice: $0.choice, standing: file.papers[$0.choice.code] ?? .missing)
      },
      uses: usual.uses.map { use in
        RegulationUse(
          regulation: use.regulation, year: use.year,
          times: words.isEmpty || use.regulation.code != "REG-44"
            ? [] : [RegulationUse.Time(paper: "A-70/C0002", day: d(1), amount: 200_050)])
      }, rules: Sample.caseRules, responsible: [:])
  }
}
