import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct LookupTests {
  private func typed(_ text: String, _ columns: Int = 80, _ rows: Int = 24) -> Counter {
    var counter = Counter(columns, rows)
    counter.press(.function(3))
    counter.type(text)
    return counter
  }

  @Test func `each key asks anew, and Enter opens the household of the chosen row`() {
    var counter = typed("ทรัพย์")
    #expect(counter.shows("1 จาก 2,950 ครัวเรือน"))
    counter.press(.down, .enter)
    #expect(counter.desk.lookup.member?.person == Sample.id(201))
    #expect(counter.shows("อยู่จริง 3  ในทะเบียน 3"))
  }

  @Test(
    arguments: [
      (.sound, "เสียง ศ/ส"), (.typo, "ต่าง 1 ตัว"), (.formerName, "ชื่อเดิม"), (.otherLayout, "ผิดแป้น"),
      (.tone, "วรรณยุกต์"), (.roughSound, "เสียงคล้าย"), (.nameInside, "ในชื่อ"),
    ] as [(LookupRow.Why, String)])
  func `a row that answers otherwise than as typed says why`(why: LookupRow.Why, mark: String) {
    var counter = typed("ศิริ")
    var row = Sample.found(201, "นายสิริชัย ใจดี", why: why)
    if why == .sound { row.homophones = "ศ/ส" }
    counter.desk.lookup.show(Sample.page("ศิริ", [row]))
    #expect(counter.shows(mark))
  }

  @Test func `IDs and phones are masked until an ID is shown for a coded reason`() {
    var counter = typed("ทรัพย์", 120, 40)
    counter.press(.enter)
    #expect(counter.shows("965xxxxxx0071"))
    #expect(counter.shows("08x-xxx-7915"))
    counter.press(.enter)
    counter.type("5")
    counter.press(.enter)
    #expect(counter.proposed.isEmpty)
    counter.press(.enter)
    counter.type("51")
    #expect(counter.proposed.last?.proposal == .reveal(person: Sample.id(202), reason: "verify"))
    #expect(counter.shows("9650800000071"))
    counter.press(.escape, .enter)
    #expect(!counter.shows("9650800000071"))
  }

  @Test func `thirteen keys of the Thai digit row are an ID`() {
    let counter = typed("ตุถจคจจจจจจึๅ")
    #expect(counter.desk.lookup.query == "9650800000071")
    #expect(counter.desk.lookup.page?.text == "9650800000071")
  }

  @Test func `a row found on the other layout is marked`() {
    #expect(typed("mia").shows("ผิดแป้น"))
  }

  @Test func `nothing found says what to try`() {
    var counter = Counter()
    counter.rows = []
    counter.press(.function(3))
    counter.type("ฮฮฮ")
    #expect(counter.shows("ไม่พบ “ฮฮฮ”"))
    #expect(counter.shows("262/29 ม.9"))
  }

  @Test func `Esc goes back one step at a time: card, rows, today's work`() {
    var counter = typed("ทรัพย์")
    counter.press(.enter)
    #expect(counter.desk.lookup.mode == .card)
    counter.press(.escape)
    #expect(counter.desk.lookup.mode == .results)
    #expect(counter.desk.aid.household == nil)
    counter.press(.escape)
    #expect(counter.desk.lookup.mode == .today)
  }

  @Test func `typing on a card begins a new query`() {
    var counter = typed("ทรัพย์")
    counter.press(.enter)
    counter.type("ม")
    #expect(counter.desk.lookup.field.text == "ม")
    #expect(counter.desk.lookup.card == nil)
  }

  @Test func `Backspace takes one scalar, as Thai typists expect`() {
    var counter = typed("น้ำ")
    counter.press(.backspace)
    #expect(Array(counter.desk.lookup.field.text.unicodeScalars) == Array("น้".unicodeScalars))
    counter.press(.backspace)
    #expect(Array(counter.desk.lookup.field.text.unicodeScalars) == Array("น".unicodeScalars))
  }

  @Test func `a scanned code anywhere among commands is looked for`() {
    var counter = Counter()
    counter.stroke(.text("9650800000071"))
    #expect(counter.desk.focus == .lookup)
    #expect(counter.desk.lookup.field.text == "9650800000071")
    #expect(counter.proposed.isEmpty)
  }

  @Test func `an empty register says how to import`() {
    let counter = Counter(work: Sample.emptyWork)
    #expect(counter.shows("tambondesk import register FILE"))
  }

  @Test func `while names are being prepared it says how far it is`() {
    var counter = Counter()
    counter.send(.lookupProgress(done: 4_100, all: 8_200))
    #expect(counter.shows("กำลังเตรียมรายชื่อ 4,100/8,200"))
    counter.send(.lookupProgress(done: 8_200, all: 8_200))
    #expect(!counter.shows("กำลังเตรียมรายชื่อ"))
  }

  @Test func `a line of today's work opens what it is about`() {
    var counter = Counter()
    counter.press(.function(3), .down, .down, .down, .enter)
    guard case .roster? = counter.desk.layers.last else {
      Issue.record("the roster is not open")
      return
    }
  }
}
