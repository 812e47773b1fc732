import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct SavedLineTests {
  @Test func `names F7 after a step and after a bag`() {
    var counter = Counter()
    counter.press(.function(6))
    #expect(counter.shows("F7 ย้อนกลับ"))
    counter.press(.enter, .function(4))
    counter.type("1")
    counter.press(.function(8))
    #expect(counter.shows("F7 ย้อนกลับ"))
  }

  @Test func `does not name F7 after what F7 does not take back`() {
    var counter = Counter()
    counter.press(.function(6), .function(3))
    counter.type("ทรัพย์")
    counter.press(.enter, .enter)
    counter.type("5")
    counter.type("1")
    guard case .reveal? = counter.proposed.last?.proposal else {
      Issue.record("no ID was asked for")
      return
    }
    #expect(counter.desk.saved != nil)
    #expect(!counter.shows("F7 ย้อนกลับ"))
  }

  @Test func `names the ticket even when the queue has moved on before the answer came`() {
    var counter = Counter()
    counter.press(.function(6), .enter)
    counter.press(.enter)
    counter.type("8")
    counter.isSlow = true
    counter.press(.function(8))
    guard let pending = counter.desk.proposals.pending.first else {
      Issue.record("nothing was proposed")
      return
    }
    counter.send(.answered(number: counter.desk.number + 1, .queue(Sample.emptyBoard)))
    counter.board = Sample.emptyBoard
    counter.send(.storeChanged)
    counter.settle()
    #expect(pending.purpose.label != nil)
    #expect(counter.shows("บันทึกแล้ว  พ004 ให้บริการเสร็จ"))
  }

  @Test func `does not name F7 after F7 itself`() {
    var counter = Counter()
    counter.press(.function(6), .function(7))
    #expect(counter.desk.saved != nil)
    #expect(!counter.shows("F7 ย้อนกลับ"))
  }

  @Test(arguments: ["ฝนปลายปี 2569", "รอบฝนปลายปี 2569"])
  func `says รอบ once, whatever the campaign is called`(title: String) {
    #expect(Words(.thai).round(title).unicodeScalars.elementsEqual("รอบฝนปลายปี 2569".unicodeScalars))
  }

  @Test func `says that what is typed would be lost where no draft can be kept`() {
    var counter = Counter()
    counter.send(.draftNotKept(.diskFull(path: "/srv/store")))
    #expect(counter.shows("สิ่งที่พิมพ์ค้างไว้จะหาย"))
  }
}
