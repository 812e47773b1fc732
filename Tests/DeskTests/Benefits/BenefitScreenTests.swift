import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// What the desk says unasked, and the dialog behind it.
@Suite struct BenefitScreenTests {
  /// A screen and how it comes to be.
  enum Scene: String, CaseIterable, Sendable {
    case card, ask, dialog, gate, household, answered, empty, hard, surveys
    case noRules = "no-rules"

    func counter(_ columns: Int, _ rows: Int, _ language: Language) -> Counter {
      var counter = Counter(columns, rows, language: language)
      if self == .hard { counter.card = Self.hardCard }
      counter.benefits = sheet
      counter.press(.function(3))
      counter.type("262/29 ม9")
      counter.press(.enter)
      if self == .noRules {
        counter.press(.enter)
        counter.type("6")
        return counter
      }
      if self == .card || self == .ask || self == .hard || self == .empty || self == .surveys {
        return counter
      }
      counter.press(.function(4), .down, .down, .down, .enter)
      if self == .gate { counter.press(.down, .down) }
      if self == .household || self == .answered { counter.press(.down, .down, .down, .down) }
      if self == .answered { counter.press(.end) }
      return counter
    }

    private var sheet: BenefitSheet {
      switch self {
      case .card, .dialog, .gate, .household: BenefitSample.sheet()
      case .ask:
        BenefitSample.sheet(
          HouseholdCard(
            household: Sample.card.household, particulars: Sample.card.particulars,
            members: Array(Sample.card.members.suffix(1))))
      case .answered:
        BenefitSample.sheet(
          of: [
            BenefitSample.said(BenefitSample.pension, .yes),
            BenefitSample.said(BenefitSample.pension, .no, 9),
          ],
          saying: [BenefitSample.said(BenefitSample.income, .yes, 20)], isToConfirm: false)
      case .empty, .noRules:
        BenefitSheet(
          card: Sample.card, facts: BenefitFacts(members: []), findings: [], vulnerability: nil)
      case .surveys: BenefitSample.sheet(surveys: BenefitSample.surveys)
      case .hard: BenefitSample.sheet(Self.hardCard)
      }
    }

    private static let hardCard: HouseholdCard = {
      let long = "กุิ้นน้ำผู้นำที่ปรึกษาเฉลิมพระเกียรติวรวัฒนาพิพัฒน์มหาวงศ์ไพศาลสกุลวิวัฒน์ชัยเจริญ"
      return HouseholdCard(
        household: Sample.card.household,
        particulars: HouseholdParticulars(houseNumber: "9999/9999", moo: 0, villageName: long),
        members: (0..<12).map {
          Sample.member(
            201 + UInt64($0), "นาย", long, long, age: 58 + $0 * 3, id: 9_650_800_000_071, .resident)
        })
    }()
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40), (40, 12)])
  func `looks as it did, in Thai`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .thai)
    try expectGolden(counter.screen, "Benefits/\(scene.rawValue)-\(size.columns)x\(size.rows)-th")
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40), (40, 12)])
  func `looks as it did, in English`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .english)
    try expectGolden(counter.screen, "Benefits/\(scene.rawValue)-\(size.columns)x\(size.rows)-en")
  }

  private func dialog(_ sheet: BenefitSheet = BenefitSample.sheet()) -> Counter {
    var counter = Counter()
    counter.benefits = sheet
    counter.press(.function(3))
    counter.type("262/29 ม9")
    counter.press(.enter, .function(4), .down, .down, .down, .enter)
    return counter
  }

  @Test func `the line says what is likely without being asked`() {
    var counter = Counter()
    counter.benefits = BenefitSample.sheet()
    counter.press(.function(3))
    counter.type("262/29 ม9")
    counter.press(.enter)
    #expect(counter.shows("! ยังไม่พบสิทธิ  เบี้ยยังชีพผู้สูงอายุ (88 ปี)"))
    #expect(counter.shows("ถามต่อ"))
  }

  @Test(
    arguments: zip(
      ["1", "2", "3", "4", "๒", "_"],
      [
        ("state-pension", .yes), ("state-pension", .no), (BenefitQuestion.receives, .yes),
        ("state-pension", .unknown), ("state-pension", .no), nil,
      ] as [(String, Reply)?]))
  func `a digit answers the question of the row`(typed: String, expected: (question: String, reply: Reply)?)
    throws
  {
    var counter = dialog()
    counter.type(typed)
    let person = try #require(Sample.card.members.first).person
    let wanted = expected.map { question, reply in
      Proposal.answer(
        AnswerRequest(
          about: .person(person), benefit: "old-age-allowance", question: question, reply: reply))
    }
    #expect(counter.proposed.map(\.proposal) == (wanted.map { [$0] } ?? []))
  }

  @Test func `the dialog stays after an answer, and the next one has a request of its own`() {
    var counter = dialog()
    counter.type("2")
    #expect(counter.shows("บันทึกแล้ว  เก็บคำตอบของ นายภาณุเดช ทรัพย์สุข"))
    counter.type("2")
    #expect(counter.proposed.count == 2)
    #expect(counter.proposed[0].request != counter.proposed[1].request)
    counter.press(.escape)
    #expect(counter.desk.layers.isEmpty)
  }

  @Test func `a question of the household is asked once for everybody`() {
    var counter = dialog()
    counter.press(.down, .down)
    counter.type("2")
    #expect(
      counter.proposed.map(\.proposal) == [
        .answer(
          AnswerRequest(
            about: .household(Sample.card.household), benefit: "disability-allowance",
            question: "anyone-disabled", reply: .no))
      ])
    counter.type("3")
    #expect(counter.proposed.count == 1, "nobody is named who would receive it")
  }

  @Test func `the row keeps the focus when an answer changes the sheet`() throws {
    var counter = dialog()
    counter.press(.down)
    counter.benefits = BenefitSample.sheet(of: [BenefitSample.said(BenefitSample.pension, .yes)])
    counter.send(.storeChanged)
    guard case .benefits(let dialog) = counter.desk.layers.last,
      case .finding(let finding) = dialog.row
    else {
      Issue.record("no dialog")
      return
    }
    #expect(finding.person == Sample.card.members[1].person)
  }

  @Test func `an answer can be given otherwise`() throws {
    var counter = dialog(BenefitSample.sheet(saying: [BenefitSample.said(BenefitSample.income, .no)]))
    counter.press(.end)
    counter.type("4")
    #expect(
      counter.proposed.last?.proposal
        == .answer(
          AnswerRequest(
            about: .household(Sample.card.household), benefit: "old-age-allowance", question: "income-low",
            reply: .unknown)))
  }

  @Test func `the dialog comes back after a crash with its household`() {
    let counter = dialog()
    var again = Counter(restoring: counter.draft)
    again.benefits = BenefitSample.sheet()
    again.send(.storeChanged)
    #expect(again.shows("รับบำนาญหรือเงินเดือนประจำจากรัฐ"))
  }
}
