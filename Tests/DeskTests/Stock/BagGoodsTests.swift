import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct BagGoodsTests {
  private func atForm(_ prepare: (inout Counter) -> Void) -> Counter {
    var counter = Counter()
    prepare(&counter)
    counter.press(.function(6), .enter, .function(4))
    counter.type("1")
    return counter
  }

  private func requests(_ counter: Counter) -> [AidRequest] {
    counter.proposed.compactMap { if case .issueAid(let request) = $0.proposal { request } else { nil } }
  }

  @Test func `a bag out of what a volunteer carries names the carrying, the home and the day`() {
    var counter = atForm { $0.carryings = [Sample.carrying] }
    counter.press(.down)
    counter.type(" ")
    counter.press(.down)
    counter.type("22/11/2569")
    #expect(counter.shows("22 พ.ย. 2569"))
    counter.press(.function(8))
    let request = requests(counter).last
    #expect(request?.goods.carrying == Sample.id(350))
    #expect(request?.circumstances.handedOn == Sample.day(2026, 11, 22))
    #expect(request?.venue == .home)
  }

  @Test func `a day that is none keeps the bag from being saved`() {
    var counter = atForm { $0.carryings = [Sample.carrying] }
    counter.press(.down)
    counter.type(" ")
    counter.press(.down)
    counter.type("31/2/2569")
    counter.press(.function(8))
    #expect(requests(counter).isEmpty)
    #expect(counter.shows("ไม่มีวันที่นี้"))
  }

  @Test func `where nothing is carried nobody is asked where the goods come from`() {
    let counter = atForm { _ in }
    #expect(!counter.shows("ของจาก"))
  }

  @Test(arguments: [
    ("ธีระ", Sample.id(402) as Identifier<Volunteer>?), ("65-00002", Sample.id(402)), ("สมหมาย", nil),
  ])
  func `a proxy who is a volunteer is known by the roster, by name or card`(
    typed: String, volunteer: Identifier<Volunteer>?
  ) {
    var counter = atForm { _ in }
    counter.press(.left, .down)
    counter.type(typed)
    counter.press(.down)
    counter.type("      ")
    #expect(counter.shows("อพม."))
    counter.press(.down)
    counter.type("ป่วย")
    counter.press(.function(8))
    #expect(requests(counter).last?.circumstances.proxyVolunteer == volunteer)
    #expect(requests(counter).last?.particulars.proxyName == typed)
  }

  @Test func `a proxy who may be several volunteers is asked for once more`() {
    var counter = atForm { _ in }
    counter.press(.left, .down)
    counter.type("65-")
    counter.press(.down)
    counter.type("      ")
    counter.press(.down)
    counter.type("ป่วย")
    counter.press(.function(8))
    #expect(counter.proposed.allSatisfy { if case .issueAid = $0.proposal { false } else { true } })
    #expect(counter.shows("3 คน พิมพ์ต่อ"))
  }

  @Test func `goods that the record does not hold are given beyond it, from the refusal`() {
    let empty = Refusal.stock(.empty(kit: "ผู้สูงอายุ", onHand: 0, last: nil))
    var counter = atForm { _ in }
    counter.refusal = empty
    counter.press(.function(8))
    counter.type("8")
    counter.refusal = nil
    #expect(counter.desk.layers.count == 1)
    #expect(counter.shows("มอบเกินบัญชี"))
    counter.press(.function(8))
    let last = requests(counter).last
    #expect(last?.goods.isUnheld == true && last?.lot == Sample.id(320))
  }

  @Test func `another kit stands in only once it is chosen`() {
    let other = Sample.lotLine(323, "C-1", kit: "เด็กเล็ก", kitCode: "CHILD", onHand: 9)
    var counter = atForm {
      $0.others = [other]
      $0.bagAnswer = .refused(.stock(.empty(kit: "ผู้สูงอายุ", onHand: 0, last: nil)))
    }
    #expect(counter.shows("(เลือก)"))
    counter.press(.down)
    counter.type(" ")
    #expect(counter.shows("แทนด้วย เด็กเล็ก"))
    counter.press(.function(8))
    let request = requests(counter).last
    #expect(request?.lot == other.lot)
    #expect(request?.circumstances.substitutes == Sample.id(310))
  }

  @Test func `the day's work names what runs out and what wants a count, and Enter opens the stock`() {
    var counter = Counter(
      work: TodayWork(
        people: 3, households: 1, volunteers: 1, lots: [], missing: [], bagsOnHand: 12,
        campaign: "ฝนปลายปี 2569",
        runOut: ["BAG": .today(Instant(Sample.now.day, minuteOfDay: 862))], unheld: 2))
    counter.press(.function(3))
    #expect(counter.shows("มอบเกินบัญชี 2 รายการ") && counter.shows("จะหมดประมาณ 14:22"))
    counter.press(.down, .down, .down, .enter)
    if case .stock? = counter.desk.layers.last {} else { Issue.record("no stock") }
  }
}
