import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct VisitTests {
  @Test func `a known household's bag takes five keys from call to saved`() {
    var counter = Counter()
    counter.press(.function(6), .enter, .function(4))
    counter.type("1")
    counter.press(.function(8))
    #expect(counter.proposed.count == 3)
    #expect(counter.proposed[0].proposal == .call(ticket: nil))
    #expect(counter.proposed[1].proposal == .step(ticket: Sample.id(4), .serve))
    guard case .issueAid(let request) = counter.proposed[2].proposal else {
      Issue.record("no bag was proposed")
      return
    }
    #expect(request.household == Sample.id(100))
    #expect(request.ticket == Sample.id(4))
    #expect(request.recipient == Sample.id(201))
    #expect(counter.shows("ใบรับ A-70/0149"))
    #expect(counter.shows("F7 ย้อนกลับ"))
  }

  @Test(arguments: ["1", "๑", "ๅ"])
  func `the five keys typed ahead in one burst do the whole visit, on any layout`(digit: String) {
    var counter = Counter()
    counter.isSlow = true
    for input: Input in [
      .key(.function(6)), .key(.enter), .key(.function(4)), .text(digit), .key(.function(8)),
    ] {
      counter.stroke(input, isPainted: false, after: 0)
    }
    #expect(counter.proposed.count == 1)
    #expect(counter.shows("กำลังบันทึก"))
    counter.settle()
    #expect(counter.proposed.map(\.proposal).last.map(isBag) == true)
    #expect(counter.proposed.count == 3)
    #expect(counter.shows("ใบรับ A-70/0149"))
  }

  @Test func `the next call closes the ticket being served`() {
    var counter = Counter()
    counter.press(.function(6), .enter, .function(6))
    #expect(
      counter.proposed.map(\.proposal) == [
        .call(ticket: nil), .step(ticket: Sample.id(4), .serve), .call(ticket: nil),
      ])
    #expect(counter.shows("เสร็จ") == false)
    #expect(counter.desk.mine?.ticket == Sample.id(13))
  }

  @Test func `while a number is called and not begun, F6 calls it again`() {
    var counter = Counter()
    counter.press(.function(6), .function(6))
    #expect(counter.proposed.last?.proposal == .step(ticket: Sample.id(4), .recall))
  }

  @Test func `when nobody waits F6 closes the last ticket`() {
    var counter = Counter(
      board: QueueBoard(
        day: Sample.now.day, windows: [QueueBoard.Window(number: 1, ticket: Sample.serving)], waiting: [],
        parked: [],
        missed: [], served: 3, averageMinutes: 5, why: nil))
    counter.press(.function(6))
    #expect(
      counter.proposed.last?.proposal == .step(ticket: Sample.id(12), .finish(purpose: nil, outcome: nil)))
  }

  @Test func `calling a ticket whose visitor is known opens the household and its aid`() {
    var counter = Counter()
    counter.press(.function(6))
    #expect(counter.shows("262/29 ม.9 บ้านบางทราย"))
    #expect(counter.shows("มอบได้ 1 ชุด"))
  }

  @Test func `calling a visitor with a name alone shows who answers to it, and no card`() {
    var counter = Counter()
    counter.press(.function(3))
    counter.type("สำเนียง")
    counter.press(.down, .enter)
    counter.press(.function(6), .enter, .function(6))
    #expect(counter.desk.lookup.card == nil)
    #expect(counter.desk.lookup.field.text == "ชุติกิจ ต้นลาภทอง")
    counter.press(.enter, .function(4))
    counter.type("1")
    counter.press(.function(8))
    #expect(counter.proposed.contains { isBag($0.proposal) } == false)
  }

  @Test func `from a card, Enter and 1 serve at once`() {
    var counter = Counter(board: Sample.emptyBoard)
    counter.press(.function(3))
    counter.type("ทรัพย์")
    counter.press(.enter, .enter)
    counter.type("1")
    #expect(
      counter.proposed.last?.proposal
        == .walkIn(
          lane: nil,
          visitor: Caller(name: "นางสำเนียง ทรัพย์สุข", household: Sample.id(100), person: Sample.id(202))))
  }

  @Test func `a refused bag shows why over the form, which stays filled`() {
    var counter = Counter()
    counter.press(.function(6), .enter, .function(4))
    counter.type("1")
    counter.refusal = .stock(.empty(kit: "ผู้สูงอายุ", onHand: 0, last: Sample.given))
    counter.press(.function(8))
    guard case .refusal? = counter.desk.layers.last else {
      Issue.record("no refusal is shown")
      return
    }
    counter.press(.escape)
    guard case .bag? = counter.desk.layers.last else {
      Issue.record("the form is gone")
      return
    }
    counter.refusal = nil
    counter.press(.function(8))
    #expect(Set(counter.proposed.filter { isBag($0.proposal) }.map(\.request)).count == 1)
    #expect(counter.desk.layers.isEmpty)
  }

  private func isBag(_ proposal: Proposal) -> Bool {
    if case .issueAid = proposal { true } else { false }
  }
}
