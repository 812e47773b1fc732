import Desk
import Screen
import ThaiText

@testable import Welfare

/// Cases at every step, and the rules that they are of.
extension Sample {
  static let caseID: Identifier<Case> = id(980)

  static let caseRules = CaseRules(
    problems: [
      problem("no-home", "ไม่มีที่อยู่", "no home", "ที่อยู่อาศัย", "housing"),
      problem("no-income", "ไม่มีรายได้", "no income", "งานและรายได้", "work"),
      problem("debt", "มีหนี้สิน", "in debt", "งานและรายได้", "work"),
    ],
    wishes: [
      CaseWish(choice: Choice(code: "cash", thai: "เงินสงเคราะห์", english: "cash aid"), isMoney: true),
      CaseWish(choice: Choice(code: "device", thai: "กายอุปกรณ์", english: "a device"), isMoney: false),
    ],
    papers: [
      CasePaperKind(choice: Choice(code: "id-card", thai: "สำเนาบัตรประชาชน", english: "ID card"), wishes: []),
      CasePaperKind(
        choice: Choice(code: "bank-book", thai: "สำเนาสมุดบัญชีธนาคาร", english: "bank book"), wishes: ["cash"]),
    ],
    agencies: [
      Agency(
        choice: Choice(code: "pmj", thai: "พมจ. พิษณุโลก", english: "provincial office"), sort: .department,
        phone: ""),
      Agency(
        choice: Choice(code: "hotline-1300", thai: "สายด่วน", english: "hotline"), sort: .hotline,
        phone: "1300"),
      Agency(choice: Choice(code: "dy", thai: "ดย.", english: "children"), sort: .department, phone: ""),
    ], cooldown: DatedRows(always: 30), answerDays: DatedRows(always: 15))

  private static func problem(
    _ code: String, _ thai: String, _ english: String, _ thaiHead: String, _ head: String
  ) -> CaseProblem {
    CaseProblem(
      choice: Choice(code: code, thai: thai, english: english), thaiHead: thaiHead, englishHead: head)
  }

  static let regulations = [("REG-45", nil), ("REG-44", 3)].map { code, times in
    Regulation(
      code: code, thai: times == nil ? "กรณีฉุกเฉิน" : "ครอบครัวรายได้น้อย",
      english: times == nil ? "emergencies" : "low income", department: "พส.", cap: 300_000,
      timesAYear: times)
  }

  /// The rules of the samples, with those of cases.
  static let rulesOfCases = RuleBook(
    queue: rules.queue, purposes: rules.purposes, outcomes: rules.outcomes, parkReasons: rules.parkReasons,
    campaignDefaults: rules.campaignDefaults, duties: rules.duties, shifts: rules.shifts,
    regulations: regulations.map { DatedRows(always: $0) },
    deadlines: [DatedRows(always: Deadline(client: .new, days: 15, steps: [5, 11, 15]))], cases: caseRules)

  /// What happened in a case from the story to its end, in order.
  private static func deeds(_ number: UInt64, _ restriction: Case.Restriction?) -> [(day: Day, act: CaseAct)]
  {
    let (d1, d2) = (day(2026, 11, 12), day(2026, 11, 16))
    return [
      (
        d1,
        .opened(
          CaseOpened(
            paper: "A-70/C000\(number)", fiscalYear: 2570, number: number, day: d1, status: .accepted,
            channel: .counter, informant: .oneself, isAnonymous: false, applicant: id(201),
            beneficiaries: [id(201)], problems: ["no-income", "debt"], wishes: ["cash"],
            regulation: "REG-44", isKnownClient: false, urgency: nil, restriction: restriction))
      ),
      (
        d1,
        .papersNoted([
          CasePaper(code: "id-card", standing: .here), CasePaper(code: "bank-book", standing: .notNeeded),
        ])
      ), (d1, .diagnosed(replaces: nil)),
      (d1, .planned(FollowUpPlanned(sort: .homeVisit, due: day(2026, 11, 20)))),
      (
        d2,
        .forwarded(
          CaseForwarded(
            agency: "pmj", paper: "A-69/L0001", year: 2569, number: 1, day: d2, due: day(2026, 12, 1)))
      ),
      (
        d2,
        .moved(
          CaseMoved(
            status: .helped, day: d2, letter: EntryName(log: log, seq: 5),
            aid: CaseAid(regulation: "REG-44", amount: 200_000, person: id(201))))
      ),
    ]
  }

  /// A case of which the first `count` things happened.
  static func caseFile(
    _ count: Int, _ subject: Identifier<Case> = caseID, number: UInt64 = 1,
    restriction: Case.Restriction? = nil
  ) -> CaseFile {
    var state = CaseState()
    for (index, deed) in deeds(number, restriction).prefix(count).enumerated() {
      let act = Act.case(CaseFacts(of: subject, household: id(100), act: deed.act))
      let entry = Entry(
        name: EntryName(log: log, seq: UInt64(index) + 1), order: UInt64(index) + 1,
        at: Instant(deed.day, minuteOfDay: 540 + index * 7).milliseconds, by: id(900), counter: 1,
        request: String(index), about: act.about, kind: act.kind, version: 1, facts: act.facts,
        prev: [UInt8](repeating: 0, count: 32))
      state.fold(act, EntryPlace(of: entry))
    }
    return CaseFile(subject, state) ?? caseFile(1)
  }

  static func caseLine(
    _ file: CaseFile, house: String = "262/29", moo: UInt64 = 9, name: String = "นายภาณุเดช ทรัพย์สุข"
  ) -> CaseLine {
    let due = file.due(on: now.day, rules: rulesOfCases.deadlines)
    let isHidden = file.restriction != nil
    return CaseLine(
      file: file, household: id(100),
      house: HouseholdParticulars(
        houseCode: nil, houseNumber: isHidden ? "" : house, moo: isHidden ? 0 : moo,
        villageName: isHidden ? "" : "บ้านบางทราย"), beneficiaries: isHidden ? [] : [name],
      clock: file.clock(on: now.day, rules: rulesOfCases.deadlines), due: due,
      isOverdue: due.map { $0 < now.day } ?? false)
  }

  static func caseSheet(
    _ count: Int, restriction: Case.Restriction? = nil, condition: RegulationCondition? = nil,
    candidates: [Identifier<Person>] = [], sum: YearlySum? = nil
  ) -> CaseSheet {
    let file = caseFile(count, restriction: restriction)
    let texts = [
      0: "สามีตกงานมาสามเดือน ไม่มีข้าวกิน ลูกยังเล็ก ค้างค่าเช่าบ้านสองเดือน", 2: "เดือดร้อนจริง ควรช่วยเหลือ",
      3: "ไปดูสภาพบ้าน",
    ]
    let told = file.history.enumerated().map { index, done in
      (
        done.entry,
        CaseSheet.Told(by: "วิภา ใจงาม", counter: 1, words: CaseWords(text: texts[index] ?? ""))
      )
    }
    let line = CaseLine(
      file: file, household: id(100),
      house: HouseholdParticulars(houseCode: nil, houseNumber: "262/29", moo: 9, villageName: "บ้านบางทราย"),
      beneficiaries: ["นายภาณุเดช ทรัพย์สุข"], clock: file.clock(on: now.day, rules: rulesOfCases.deadlines),
      due: file.due(on: now.day, rules: rulesOfCases.deadlines), isOverdue: false)
    return CaseSheet(
      line: line, applicant: "นายภาณุเดช ทรัพย์สุข", people: [id(201): "นายภาณุเดช ทรัพย์สุข"],
      told: Dictionary(told) { first, _ in first },
      papers: caseRules.papers.map {
        CaseSheet.Paper(choice: $0.choice, standing: file.papers[$0.choice.code] ?? .missing)
      },
      uses: regulations.map { RegulationUse(regulation: $0, year: FiscalYear(of: now.day), times: []) },
      sum: sum, condition: condition, candidates: candidates,
      rules: caseRules, responsible: [:])
  }

  /// Cases at many steps; one is restricted.
  static let cases = [
    caseLine(caseFile(4)),
    caseLine(caseFile(5, id(981), number: 2), house: "119/3", name: "นางบุญเรือง บัวเกษมโชติ"),
    caseLine(caseFile(1, id(982), number: 3, restriction: .violence)),
  ].sorted(by: CaseLine.standsBefore)
}
