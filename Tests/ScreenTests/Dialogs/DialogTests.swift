import Screen
import Testing
import ThaiText

struct DialogTests {
  @Test(arguments: [(80, 24), (120, 40), (160, 50)])
  func `a dialog is 72 columns wide and at most 21 rows high`(columns: Int, rows: Int) {
    let screen = Rect(Size(columns: columns, rows: rows))
    let large = Dialog(title: "x", footer: "y").place(on: screen, rows: 60)
    #expect(large.columns == 72)
    #expect(large.rows == 21)
    #expect(large.column == (columns - 72) / 2)
    #expect(Dialog(title: "x").place(on: screen, rows: 3).rows == 5)
  }

  @Test func `a long title keeps to the frame`() {
    var canvas = Canvas(size: Size(columns: 20, rows: 3))
    Dialog(title: "ยังมอบถุงยังชีพให้ครัวเรือนนี้ไม่ได้").draw(on: &canvas, in: Rect(canvas.size), rows: 1)
    let drawn = rows(canvas.grid)
    #expect(drawn[0].hasPrefix("┌─ ยังมอบถุงยังชี"))
    #expect(drawn[0].hasSuffix("… ─┐"))
    #expect(canvas.grid[Point(column: 19, row: 0)]?.text.text == "┐")
  }

  @Test func `the contents stand one blank from the frame`() {
    var canvas = Canvas(size: Size(columns: 80, rows: 24))
    let contents = Dialog(title: "x", footer: "y").draw(on: &canvas, in: Rect(canvas.size), rows: 16)
    #expect(contents == Rect(column: 6, row: 3, columns: 68, rows: 16))
  }
}
