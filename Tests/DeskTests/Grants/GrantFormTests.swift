import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// What keys in the grants' screens and forms come to.
@Suite struct GrantFormTests {
  private func steps(_ counter: Counter) -> [GrantStepRequest] {
    counter.proposed.compactMap {
      if case .grant(.follow(Sample.grant, let request)) = $0.proposal { request } else { nil }
    }
  }

  @Test func `open grants stand first, the overdue before them, and each opens its file`() {
    var counter = Counter.atGrants()
    #expect(
      Sample.grants.grants.map(\.file.application.facts.number) == [3, 2, 4, 5, 1])
    #expect(counter.shows("! 119/3") || counter.shows("A-70/H0003"))
    counter.press(.down, .enter)
    guard case .grantFile(let screen)? = counter.desk.layers.last else { return #expect(Bool(false)) }
    #expect(screen.grant == Sample.grant)
    counter.press(.escape)
    #expect(counter.desk.layers.count == 1)
  }

  @Test(arguments: [
    (1, ["survey", "contribute", "print", "cancel"]),
    (2, ["meet", "survey", "contribute", "print", "take-back", "cancel"]),
    (3, ["decide", "meet", "contribute", "print", "take-back", "cancel"]),
    (4, ["approve", "decide", "contribute", "print", "take-back", "cancel"]),
    (5, ["reserve", "contribute", "print", "take-back", "cancel"]),
    (6, ["bill", "contribute", "print", "take-back", "cancel"]),
    (7, ["inspect", "bill", "contribute", "print", "take-back", "cancel"]),
    (8, ["pay", "contribute", "print", "take-back", "cancel"]),
    (9, ["inspect", "hand-over", "contribute", "print", "take-back", "cancel"]),
    (11, ["close", "contribute", "print", "take-back"]),
    (12, ["print"]),
  ])
  func `exactly what may follow is offered`(happened: Int, codes: [String]) {
    let next = Sample.grantFile(happened).next.map { next -> String in
      switch next {
      case .print: "print"
      case .takeBack: "take-back"
      case .form(.handOver): "hand-over"
      case .form(let kind): String(describing: kind)
      }
    }
    #expect(next == codes)
  }

  @Test func `a survey names parts by digit and pictures by path, and waits until they are kept`() throws {
    var counter = Counter.atGrants()
    counter.act(on: 1, "1")
    counter.type("๕๑")
    counter.press(.enter, .enter)
    counter.type("~/a.jpg; /media/b.jpg ;")
    counter.evidenceTrouble = .unread(path: "~/a.jpg")
    counter.press(.function(8))
    #expect(counter.shows("อ่านไฟล์ ~/a.jpg ไม่ได้") && counter.desk.layers.last?.isForm == true)
    counter.evidenceTrouble = nil
    counter.press(.function(8))
    guard case .survey(let facts)? = steps(counter).last else { return #expect(Bool(false)) }
    #expect(facts.parts == [.roof, .toilet] && facts.evidence.isEmpty)
    #expect(
      counter.files.suffix(2) == [
        EvidenceFile(path: "~/a.jpg", moment: .before), EvidenceFile(path: "/media/b.jpg", moment: .before),
      ])
    #expect(Set(counter.proposed.map(\.request)).count == 1)
  }

  @Test(arguments: [("9", "ใช้เลข 1–8"), ("", "ต้องใส่")])
  func `a survey without a part, or of one that is none, is not proposed`(parts: String, says: String) {
    var counter = Counter.atGrants()
    counter.act(on: 1, "1")
    counter.type(parts)
    counter.press(.function(8))
    #expect(counter.proposed.isEmpty && counter.shows(says))
  }

  @Test func `money is read in baht, with commas and Thai digits, and never as satang`() {
    var counter = Counter.atGrants()
    counter.act(on: 3, "1")
    counter.type("๑๙,๐๐๐.50")
    counter.press(.enter)
    counter.type("คณะทำงาน")
    counter.press(.enter)
    counter.type("2/2570")
    counter.press(.function(8))
    guard case .decide(let facts)? = steps(counter).last else { return #expect(Bool(false)) }
    #expect(facts.amount == 1_900_050 && facts.document == nil && counter.files.isEmpty)
  }

  @Test func `materials are taken line after line, the last may be dropped, and what is typed is not lost`() {
    var counter = Counter.atGrants()
    counter.act(on: 6, "1")
    counter.typeLine("สังกะสี", "60", "แผ่น", "185")
    #expect(counter.shows("11,100 จาก 19,000"))
    counter.typeLine("ตะปู", "2.5", "กก.", "60")
    counter.press(.up, .up, .up, .right, .right)
    counter.press(.enter)
    #expect(counter.shows("11,100 จาก 19,000"))
    counter.press(.escape)
    #expect(counter.desk.layers.last?.asks == true)
    counter.press(.enter)
    counter.press(.function(8))
    guard case .bill(let lines, _, _)? = steps(counter).last else { return #expect(Bool(false)) }
    #expect(lines.map(\.title) == ["สังกะสี"] && lines[0].quantity == 6_000 && lines[0].unitPrice == 18_500)
  }

  @Test func `a line of materials that is half typed is told of before anything is saved`() {
    var counter = Counter.atGrants()
    counter.act(on: 6, "1")
    counter.type("สังกะสี")
    counter.press(.function(8))
    #expect(counter.proposed.isEmpty && counter.shows("ใส่จำนวน"))
  }

  @Test
  func `a choice of money comes back from a draft, though it stands there only with the records' answer`() {
    var counter = Counter.atGrants()
    counter.act(on: 5, "1")
    counter.type(" ")
    #expect(counter.shows("จาก BPP-70-2"))
    var after = Counter(restoring: counter.draft)
    (after.grants, after.grant) = (counter.grants, counter.grant)
    after.send(.storeChanged)
    #expect(after.shows("จาก BPP-70-2"))
  }

  @Test func `an approval names the content that was on the screen`() {
    var counter = Counter.atGrants()
    counter.act(on: 4, "1")
    #expect(counter.shows("5a5a5a5a5a5a") && counter.shows("มติคณะทำงานจังหวัด"))
    counter.press(.enter)
    #expect(steps(counter) == [.approve(content: [UInt8](repeating: 0x5A, count: 32))])
  }

  @Test func `whoever wrote the decision down cannot approve it, and others cannot pay`() {
    var counter = Counter.atGrants()
    counter.desk.context = counter.desk.context.officer(901, roles: [.approver])
    counter.act(on: 4, "1")
    #expect(counter.desk.layers.count == 3 && counter.shows("ผู้บันทึกมติตรวจเองไม่ได้"))
    counter.press(.escape, .escape)
    counter.desk.context = counter.desk.context.officer(901, roles: [.coordinator])
    counter.act(on: 8, "1")
    #expect(counter.desk.layers.count == 3 && counter.proposed.isEmpty)
  }

  @Test func `the newest step is taken back after a question whose no has the focus`() {
    var counter = Counter.atGrants()
    counter.act(on: 4, "5")
    counter.press(.enter)
    #expect(counter.proposed.isEmpty)
    counter.press(.enter)
    counter.type("51")
    #expect(steps(counter) == [.takeBack])
  }

  @Test func `the house's line opens its grant, or the request, and the new grant's file after it`() {
    var counter = Counter.atGrants()
    counter.press(.escape, .function(6), .enter, .function(4))
    counter.type("3")
    #expect(counter.shows("ยื่นคำขอซ่อมบ้าน") && counter.shows("ภาณุเดช"))
    counter.press(.function(8))
    guard case .grant(.apply(let request))? = counter.proposed.last?.proposal else {
      return #expect(Bool(false))
    }
    #expect(request.kind == .sufficientHome && request.household == Sample.id(100))
    guard case .grantFile? = counter.desk.layers.last else { return #expect(Bool(false)) }
  }

  @Test func `of many overdue grants the first have a line of today's work, and one line leads to all`() {
    let lines = (1...9).map {
      Sample.grantLine(Sample.grantFile(1, Sample.id(970 + $0), number: $0), isOverdue: true)
    }
    for (count, shown, more) in [(1, 1, 0), (4, 4, 0), (5, 3, 2), (9, 3, 6)] {
      let work = TodayWork(
        people: 1, households: 1, volunteers: 1, lots: [], missing: [], bagsOnHand: 0, campaign: nil,
        grants: Array(lines.prefix(count)))
      let today = TodayLine.lines(work, waiting: 0)
      #expect(today.filter { if case .grant = $0 { true } else { false } }.count == shown)
      #expect(today.contains(.moreGrants(more)) == (more > 0))
    }
  }

  @Test func `an overdue grant among today's work is an Enter away`() {
    var counter = GrantScreenTests.Scene.today.counter(80, 24, .thai)
    counter.press(.function(3), .down, .down, .enter)
    guard case .grantFile(let screen)? = counter.desk.layers.last else { return #expect(Bool(false)) }
    #expect(screen.grant == Sample.grants.grants[0].file.grant)
  }

  @Test func `a refusal is told, and the form stays filled under the same request`() {
    var counter = Counter.atGrants()
    counter.act(on: 8, "1")
    counter.type("ร้านวัสดุ")
    counter.refusal = .grant(.overBill(asked: 1_900_000, left: 1_635_000))
    counter.press(.function(8))
    guard case .refusal? = counter.desk.layers.last else { return #expect(Bool(false)) }
    counter.press(.escape)
    counter.refusal = nil
    counter.press(.function(8))
    #expect(counter.proposed.count == 2 && Set(counter.proposed.map(\.request)).count == 1)
  }

  @Test func `money is allotted, and what another device keeps can only be taken over`() {
    var counter = Counter.atGrants()
    counter.press(.end, .enter)
    counter.type("BPP-70-3")
    counter.press(.enter, .enter, .enter)
    counter.type("100000")
    counter.press(.enter)
    counter.type("พอช.")
    counter.press(.enter)
    counter.type("12/2570")
    counter.press(.function(8))
    guard case .budget(.allot(let request))? = counter.proposed.last?.proposal else {
      return #expect(Bool(false))
    }
    #expect(request.amount == 10_000_000 && request.fiscalYear == 2570)
    counter.press(.end, .up, .enter)
    counter.type("1")
    #expect(counter.shows("เครื่องอื่นดูแล"))
    counter.type("4")
    counter.press(.function(8))
    guard case .budget(.keep(let kept))? = counter.proposed.last?.proposal else {
      return #expect(Bool(false))
    }
    #expect(kept == Sample.budgets[2].allotment)
  }
}
