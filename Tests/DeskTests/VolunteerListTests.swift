import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct VolunteerListTests {
  private func opened() -> Counter {
    var counter = Counter()
    counter.press(.function(9))
    counter.type("6")
    return counter
  }

  @Test(arguments: [("ศิริพร", 1), ("65-0000", 3), ("๐๐๐๐๒", 1), ("ไม่มีใคร", 0)])
  func `typing narrows it by name or card number`(text: String, count: Int) {
    var counter = opened()
    counter.type(text)
    guard case .volunteers(let list)? = counter.desk.layers.last else {
      Issue.record("no list")
      return
    }
    #expect(list.found.count == count)
    #expect(counter.shows("ไม่มีอาสาสมัครที่ตรงกับคำค้น") == (count == 0))
  }

  @Test func `Esc takes the query away first and then closes`() {
    var counter = opened()
    counter.type("ธีระ")
    counter.press(.escape)
    #expect(counter.desk.layers.count == 1)
    #expect(counter.shows("ศิริพร"))
    counter.press(.escape)
    #expect(counter.desk.layers.isEmpty)
  }

  @Test func `phones are masked, and a card that has run out is marked`() {
    let counter = opened()
    #expect(counter.shows("06x-xxx-6481"))
    #expect(!counter.shows("0657806481"))
    #expect(counter.text.contains { $0.unicodeScalars.starts(with: "!นายมาโนช".unicodeScalars) })
  }

  @Test func `comes back after a crash with what was typed`() {
    var counter = opened()
    counter.type("ธีระ")
    let again = Counter(restoring: counter.draft)
    #expect(again.shows("นายธีระ"))
    #expect(!again.shows("ศิริพร สิงห์สุขวัฒน์"))
  }
}
