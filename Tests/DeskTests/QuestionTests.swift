import Screen
import Testing
import Welfare

@testable import Desk

@Suite struct QuestionTests {
  @Test func `leaving asks, and Cancel is the default`() {
    var counter = Counter()
    counter.press(.control("q"), .enter)
    #expect(!counter.told.contains(.quit))
    #expect(counter.desk.layers.isEmpty)
    counter.press(.control("q"), .right, .enter)
    #expect(counter.told.contains(.quit))
  }

  @Test func `the key that opened a question never answers it`() {
    var counter = Counter()
    counter.press(.function(9), .end, .enter, .enter, .enter)
    #expect(counter.desk.layers.count == 1)
    counter.press(.right, .enter)
    #expect(counter.told.contains(.quit))
  }

  @Test func `keys pressed before a question stood on the screen never answer it`() {
    var counter = Counter()
    for key: Key in [.control("q"), .right, .enter] { counter.stroke(.key(key), isPainted: false, after: 1) }
    #expect(!counter.told.contains(.quit))
    #expect(counter.desk.layers.count == 1)
    #expect(counter.desk.early == 2)
  }

  @Test func `a scanner's Enter answers no question and presses no button`() {
    var counter = Counter()
    counter.press(.control("q"), .right)
    counter.stroke(.key(.enter), endsBurst: true)
    #expect(!counter.told.contains(.quit))
    counter.press(.escape, .insert, .up)
    counter.stroke(.key(.enter), endsBurst: true)
    #expect(counter.proposed.isEmpty)
  }

  @Test func `a paste is data, never commands`() {
    var counter = Counter()
    counter.stroke(.paste("1\n\u{1B}[17~1"))
    #expect(counter.proposed.isEmpty)
    #expect(counter.desk.layers.isEmpty)
    counter.press(.function(3))
    counter.stroke(.paste("262/29\nม9"))
    #expect(counter.desk.lookup.field.text == "262/29 ม9")
  }

  @Test func `Ctrl-C says how to leave, and Esc never quits`() {
    var counter = Counter()
    counter.press(.control("c"))
    #expect(counter.shows("F9"))
    for _ in 0..<10 { counter.press(.escape) }
    #expect(!counter.told.contains(.quit))
  }

  @Test func `a filled form is not left without asking, an empty one is`() {
    var counter = Counter()
    counter.press(.insert, .escape)
    #expect(counter.desk.layers.isEmpty)
    counter.press(.insert)
    counter.type("มานี")
    counter.press(.escape, .tab, .enter)
    #expect(counter.desk.layers.isEmpty)
    counter.press(.insert)
    counter.type("มานี")
    counter.press(.function(6))
    #expect(counter.proposed.isEmpty)
    counter.press(.escape, .left, .escape)
    #expect(counter.desk.layers.count == 1)
  }

  @Test func `taking a bag back asks with Cancel as the default, and says which`() {
    var counter = Counter()
    counter.press(.function(6), .enter, .function(4))
    counter.type("1")
    counter.press(.function(8), .function(7))
    #expect(counter.shows("A-70/0149"))
    counter.press(.enter)
    #expect(counter.desk.layers.isEmpty)
    counter.press(.function(7), .function(7), .function(7))
    #expect(counter.desk.layers.count == 1)
    counter.type("1")
    #expect(counter.proposed.last?.proposal == .reverseAid(receipt: "A-70/0149", reason: .mistake))
    counter.press(.function(7))
    #expect(counter.proposed.last?.proposal == .undoTicket(Sample.id(4)))
  }
}
