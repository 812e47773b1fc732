import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// What keys in the screens and forms of cases come to.
@Suite struct CaseFormTests {
  private func steps(_ counter: Counter) -> [CaseStepRequest] {
    counter.proposed.compactMap {
      if case .case(.follow(_, let request)) = $0.proposal { request } else { nil }
    }
  }

  @Test(arguments: [
    (
      1,
      [
        "status", "papers", "forward", "write", "certify", "visit", "plan", "diagnose", "restrict",
        "print", "take-back",
      ]
    ),
    (
      5,
      [
        "answer", "status", "papers", "forward", "write", "certify", "visit", "plan", "diagnose", "restrict",
        "print", "take-back",
      ]
    ), (6, ["visit", "plan", "diagnose", "restrict", "print", "take-back"]),
  ])
  func `exactly what may follow is offered`(happened: Int, codes: [String]) {
    let next = Sample.caseFile(happened).next(for: Sample.id(900), asks: nil).map { next in
      switch next {
      case .form(let kind): String(describing: kind)
      case .print: "print"
      case .takeBack: "take-back"
      }
    }
    #expect(next == codes)
  }

  @Test
  func `what a regulation wants to be true comes first while nobody told it, and stays to be told again`() {
    let asks = RegulationCondition.funeral(RegulationCondition.Funeral(age: 60, months: 6))
    #expect(Sample.caseFile(4).next(for: Sample.id(900), asks: asks).first == .form(.condition))
    #expect(!Sample.caseFile(6).next(for: Sample.id(900), asks: asks).contains(.form(.condition)))
  }

  @Test func `who died is chosen, and the day of the certificate is written`() {
    var counter = Counter.atCases()
    counter.caseSheet = Sample.caseSheet(
      4, condition: .funeral(RegulationCondition.Funeral(age: 60, months: 6)),
      candidates: [Sample.id(201), Sample.id(202)])
    counter.act(onCase: nil, "1")
    counter.press(.right, .down)
    counter.type("1/11/69")
    counter.press(.function(8))
    #expect(counter.shows("ใส่ปีให้ครบสี่หลัก"))
    counter.press(.backspace, .backspace)
    counter.type("2569")
    counter.press(.function(8))
    let day = Day(year: 2026, month: 11, day: 1) ?? Sample.now.day
    #expect(steps(counter).last == .tellCondition(.funeral(of: Sample.id(202), certificate: day)))
  }

  @Test func `what is asked stands in the form, and in the head of the file once the papers are here`() {
    var counter = Counter.atCases()
    counter.caseSheet = Sample.caseSheet(
      4, condition: .funeral(RegulationCondition.Funeral(age: 60, months: 6)), candidates: [Sample.id(201)])
    counter.act(onCase: nil, "", isOpen: false)
    #expect(counter.shows("ยังไม่บันทึกเงื่อนไขของระเบียบ") == !counter.shows("ยังขาด"))
    counter.press(.enter)
    counter.type("1")
    #expect(counter.shows("ยื่นใน 6 เดือน"))
  }

  @Test func `F7 leads to the file of the case that was worked on last, where its newest step is taken back`()
  {
    var counter = Counter.atCases()
    counter.act(onCase: 4, "8")
    counter.type("ควรช่วยเหลือ")
    counter.press(.function(8), .escape, .escape)
    #expect(counter.desk.layers.isEmpty && steps(counter).count == 1)
    counter.press(.function(7))
    guard case .caseFile? = counter.desk.layers.last else { return #expect(Bool(false)) }
    #expect(counter.shows("ย้อนรายการล่าสุด") && steps(counter).count == 1)
  }

  @Test func `where nobody died in the register, that comes first`() {
    var counter = Counter.atCases()
    counter.caseSheet = Sample.caseSheet(
      4, condition: .funeral(RegulationCondition.Funeral(age: 60, months: 6)))
    counter.act(onCase: nil, "1")
    counter.type("1/11/2569")
    counter.press(.function(8))
    #expect(steps(counter).isEmpty && counter.shows("บันทึกการเสียชีวิต"))
  }

  @Test func `a child's household says what it has and how many share it`() {
    var counter = Counter.atCases()
    counter.caseSheet = Sample.caseSheet(
      4,
      condition: .child(
        RegulationCondition.Child(bornFrom: Sample.now.day, age: 5, income: 10_000_000)),
      candidates: [Sample.id(201)])
    counter.act(onCase: nil, "1")
    counter.type("๑๒๐,๐๐๐")
    counter.press(.down)
    counter.type("0")
    counter.press(.function(8))
    #expect(steps(counter).isEmpty && counter.shows("ใส่เป็นจำนวนตั้งแต่ 1"))
    counter.press(.backspace)
    counter.type("4")
    counter.press(.function(8))
    #expect(
      steps(counter).last == .tellCondition(.child(Sample.id(201), income: 12_000_000, members: 4)))
  }

  @Test func `beside the sum that is typed stands a warning where all regulations came to much`() {
    var counter = Counter.atCases()
    let given = GivenMoney(
      paper: "A-70/C0009", household: Sample.id(100), day: Sample.now.day,
      aid: CaseAid(regulation: "REG-45", amount: 1_200_000, person: Sample.id(201)))
    counter.caseSheet = Sample.caseSheet(
      5, sum: YearlySum(of: [given], limits: DatedRows(always: 900_000), on: Sample.now.day))
    counter.act(onCase: nil, "1")
    #expect(counter.shows("! รวมทุกระเบียบ 12,000"))
  }

  @Test func `a story is told by keys, with several problems, and its file opens`() throws {
    var counter = Counter.atCases()
    counter.press(.escape, .function(6), .enter, .function(4))
    counter.type("2")
    counter.press(.down, .down, .down, .right)
    #expect(counter.shows("งานและรายได้") && counter.shows("ไม่มีรายได้"))
    // + ปัญหา, then another one of the same head.
    counter.press(.down, .down, .down, .down, .down)
    counter.type("เดือดร้อน")
    counter.press(.down, .right, .enter)
    #expect(counter.shows("เลือกแล้ว: ไม่มีรายได้"))
    counter.press(.function(8))
    guard case .case(.open(let request))? = counter.proposed.last?.proposal else {
      return #expect(Bool(false))
    }
    #expect(request.problems == ["no-income"] && request.wishes == ["cash"] && request.regulation == nil)
    #expect(request.beneficiaries == [Sample.id(201)] && request.story.text == "เดือดร้อน")
    #expect(request.applicant == Sample.id(201) && request.urgency == nil && request.restriction == nil)
  }

  @Test func `several of a house may be in trouble together, each once`() {
    var counter = Counter.atCases()
    counter.press(.escape, .function(6), .enter, .function(4))
    counter.type("2")
    guard case .caseForm(let form)? = counter.desk.layers.last else { return #expect(Bool(false)) }
    let members = form.members.map(\.person)
    #expect(members.count > 1)
    for _ in 0..<7 { counter.press(.down) }
    counter.type("เดือดร้อน")
    // + คน takes who is chosen, and gives them back.
    counter.press(.down, .right, .right, .right, .enter, .enter, .enter)
    #expect(counter.shows("ผู้ประสบปัญหา: "))
    for _ in 0..<7 { counter.press(.up) }
    counter.press(.right)
    for _ in 0..<7 { counter.press(.down) }
    counter.press(.enter)
    let after = Counter(restoring: counter.draft)
    counter.press(.function(8))
    guard case .case(.open(let request))? = counter.proposed.last?.proposal else {
      return #expect(Bool(false))
    }
    #expect(request.beneficiaries == [members[0], members[1]])
    guard case .caseForm(let kept)? = after.desk.layers.last else { return #expect(Bool(false)) }
    #expect(kept.people == request.beneficiaries)
  }

  @Test func `a case without a story is not proposed`() {
    var counter = Counter.atCases()
    counter.press(.escape, .function(6), .enter, .function(4))
    counter.type("2")
    counter.press(.function(8))
    let cases = counter.proposed.filter { if case .case = $0.proposal { true } else { false } }
    #expect(cases.isEmpty && counter.shows("ต้องใส่"))
  }

  @Test func `an answer brings the case on, with money in baht for whom it was`() throws {
    var counter = Counter.atCases()
    counter.act(onCase: 5, "1")
    guard case .caseForm(let form)? = counter.desk.layers.last else { return #expect(Bool(false)) }
    let index = try #require(CaseFields(form, counter.desk.context).statuses.firstIndex(of: .helped))
    for _ in 0..<index { counter.press(.right) }
    counter.press(.down, .down)
    counter.type("๒,๐๐๐")
    counter.press(.function(8))
    guard case .move(let status, _, let letter, let aid, _)? = steps(counter).last else {
      return #expect(Bool(false))
    }
    #expect(status == .helped && letter == "A-69/L0001")
    #expect(aid == CaseAid(regulation: "REG-44", amount: 200_000, person: Sample.id(201)))
  }

  @Test func `money is written down only where the case ended in it`() {
    var counter = Counter.atCases()
    counter.act(onCase: 4, "1")
    counter.press(.down, .down)
    counter.type("2000")
    counter.press(.function(8))
    #expect(steps(counter).isEmpty && counter.shows("เฉพาะเมื่อช่วยเหลือแล้ว"))
  }

  @Test func `a restricted case opens after a reason, which is written before it is shown`() {
    var counter = Counter.atCases()
    counter.press(.end, .enter)
    #expect(counter.proposed.isEmpty && counter.shows("เปิดดูเพราะ"))
    counter.press(.escape)
    counter.press(.end, .enter)
    counter.type("1")
    #expect(steps(counter).last == .see(.handling))
    guard case .caseFile(let screen)? = counter.desk.layers.last else { return #expect(Bool(false)) }
    #expect(screen.isOpened)
    // What comes back after a crash asks for a reason again.
    let after = Counter(restoring: counter.draft)
    for case .caseFile(let kept) in after.desk.layers { #expect(!kept.isOpened) }
  }

  @Test func `a step of a restricted case does not come back after a crash, another one does`() {
    for restriction in [Case.Restriction.violence, nil] {
      var counter = Counter.atCases()
      counter.caseSheet = Sample.caseSheet(4, restriction: restriction)
      counter.press(.home, .enter, .enter)
      counter.type("8")
      counter.type("x")
      let after = Counter(restoring: counter.draft)
      let isBack = after.desk.layers.contains { if case .caseForm = $0 { true } else { false } }
      #expect(isBack == (restriction == nil))
    }
  }

  @Test func `whoever may not take a step back is told so in the list`() {
    var counter = Counter.atCases()
    counter.desk.context = counter.desk.context.officer(900, roles: [.reception])
    counter.desk.context.rules = Sample.rulesOfCases
    counter.act(onCase: 4, "")
    counter.press(.end, .enter)
    #expect(counter.desk.layers.count == 3 && steps(counter).isEmpty)
  }

  @Test func `only what changed of the checklist is noted`() {
    var counter = Counter.atCases()
    counter.act(onCase: 1, "2")
    counter.press(.left)
    counter.press(.function(8))
    guard case .notePapers(let papers)? = steps(counter).last else { return #expect(Bool(false)) }
    #expect(papers.count == 1 && papers[0].code == "id-card")
  }

  @Test func `a letter goes to the agency that is in sight, and an answer is wanted in time`() {
    var counter = Counter.atCases()
    counter.act(onCase: 4, "3")
    counter.press(.down, .right)
    #expect(counter.shows("ดย."))
    counter.press(.function(8))
    guard case .forward(let agency, let day, let due, _)? = steps(counter).last else {
      return #expect(Bool(false))
    }
    #expect(agency == "dy" && day == Sample.now.day && due == Sample.now.day.adding(days: 15))
  }

  @Test func `a due case among today's work is an Enter away`() {
    var counter = CaseScreenTests.Scene.today.counter(80, 24, .thai)
    counter.press(.function(3), .down, .down, .enter)
    guard case .caseFile? = counter.desk.layers.last else { return #expect(Bool(false)) }
  }
}
