import Screen
import Testing

struct QuestionTests {
  private func undo(openedBy key: Key, at milliseconds: UInt64 = 1_000) -> Question {
    Question(
      Dialog(title: "ย้อนกลับ"), body: [Line("กลับรายการ A-70/0148")],
      buttons: Buttons([.init(id: "no", label: "ไม่ย้อน"), .init(id: "yes", label: "ย้อนกลับ")]),
      openedBy: stroke(key, at: milliseconds))
  }

  @Test func `the harmless answer has the focus`() {
    var question = undo(openedBy: .function(7))
    #expect(question.update(stroke(.enter, at: 1_200)) == .answered("no"))
  }

  @Test func `another answer has to be chosen first`() {
    var question = undo(openedBy: .function(7))
    #expect(question.update(stroke(.right, at: 1_200)) == .moved)
    #expect(question.update(stroke(.enter, at: 1_300)) == .answered("yes"))
  }

  @Test func `the key that opened it answers only after another key`() {
    var question = undo(openedBy: .enter)
    #expect(question.update(stroke(.enter, at: 1_030)) == .ignored)
    #expect(question.update(stroke(.enter, at: 1_060)) == .ignored)
    #expect(question.update(stroke(.tab, at: 1_500)) == .moved)
    #expect(question.update(stroke(.enter, at: 1_800)) == .answered("yes"))
  }

  @Test func `what was pressed before it appeared never answers it`() {
    var question = undo(openedBy: .function(7), at: 5_000)
    #expect(question.update(stroke(.enter, at: 4_999)) == .ignored)
    #expect(question.update(stroke(.escape, at: 5_000)) == .ignored)
    #expect(question.update(stroke(.escape, at: 5_001)) == .cancelled)
  }

  @Test func `a scanner, a paste and typed letters answer nothing`() {
    var question = undo(openedBy: .function(7))
    #expect(question.update(stroke(.enter, at: 1_100, endsBurst: true)) == .ignored)
    #expect(question.update(Stroke(.paste("y\n"), milliseconds: 1_200)) == .ignored)
    #expect(question.update(typed("ใช่", at: 1_300)) == .ignored)
  }

  @Test func `it is drawn in the middle with its answers at the foot`() {
    var canvas = Canvas(size: Size(columns: 80, rows: 9))
    undo(openedBy: .function(7)).draw(on: &canvas, in: Rect(canvas.size))
    let drawn = rows(canvas.grid)
    #expect(drawn[2].hasPrefix("    ┌─ ย้อนกลับ ──"))
    #expect(drawn[3].hasPrefix("    │ กลับรายการ A-70/0148  "))
    #expect(drawn[5].hasPrefix("    │   [ ไม่ย้อน ]     [ ย้อนกลับ ]  "))
    #expect(canvas.grid.cursor == Point(column: 10, row: 5))
  }
}
