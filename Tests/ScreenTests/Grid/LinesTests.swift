import Screen
import Testing
import ThaiText

struct LinesTests {
  @Test func `dividers and titles at 80 columns are those of the drawn desk`() {
    var canvas = Canvas(size: Size(columns: 80, rows: 24))
    canvas.horizontalLine(column: 0, row: 1, columns: 80)
    canvas.verticalLine(column: 24, row: 1, rows: 21)
    canvas.horizontalLine(column: 24, row: 12, columns: 56)
    canvas.horizontalLine(column: 0, row: 15, columns: 25)
    canvas.rule(in: Rect(column: 0, row: 4, columns: 24, rows: 1))
    canvas.paneTitle("F2 คิว", column: 0, row: 1, columns: 24, focused: false)
    canvas.paneTitle("F3 ครัวเรือน", column: 25, row: 1, columns: 55, focused: true)
    canvas.paneTitle("F4 ความช่วยเหลือ", column: 25, row: 12, columns: 55, focused: false)
    canvas.paneTitle("F5 เวรวันนี้", column: 0, row: 15, columns: 24, focused: false)
    let grid = canvas.grid
    #expect(
      grid.text(ofRow: 1)
        == "─ F2 คิว ────────────────┬─[F3 ครัวเรือน]──────────────────────────────────────────")
    #expect(
      grid.text(ofRow: 12)
        == "                        ├─ F4 ความช่วยเหลือ ──────────────────────────────────────")
    #expect(grid.text(ofRow: 15).hasPrefix("─ F5 เวรวันนี้ ────────────┤   "))
    #expect(grid.text(ofRow: 4).hasPrefix("------------------------│   "))
    #expect(grid[Point(column: 24, row: 21)]?.text.text == "│")
    #expect(grid[Point(column: 24, row: 22)]?.text.text == " ")
    #expect(grid[Point(column: 27, row: 1)]?.role == .paneTitleFocused)
    #expect(grid[Point(column: 2, row: 1)]?.role == .paneTitle)
  }

  @Test func `two dividers at 120 columns meet the rules from either side`() {
    var canvas = Canvas(size: Size(columns: 120, rows: 40))
    canvas.horizontalLine(column: 0, row: 1, columns: 120)
    canvas.verticalLine(column: 28, row: 1, rows: 37)
    canvas.verticalLine(column: 79, row: 1, rows: 37)
    canvas.horizontalLine(column: 0, row: 28, columns: 29)
    canvas.paneTitle("F2 คิว", column: 0, row: 1, columns: 28, focused: false)
    canvas.paneTitle("F3 ครัวเรือน", column: 29, row: 1, columns: 50, focused: true)
    canvas.paneTitle("F4 ความช่วยเหลือ", column: 80, row: 1, columns: 40, focused: false)
    #expect(
      canvas.grid.text(ofRow: 1)
        == "─ F2 คิว ────────────────────┬─[F3 ครัวเรือน]─────────────────────────────────────┬─ F4 ความช่วยเหลือ ───────────────────────"
    )
    #expect(canvas.grid[Point(column: 28, row: 28)]?.text.text == "┤")
  }

  @Test(arguments: [
    (true, true, "┼"), (true, false, "┤"), (false, true, "├"), (false, false, "│"),
  ])
  func `lines that meet become one joint`(left: Bool, right: Bool, joint: String) {
    var canvas = Canvas(size: Size(columns: 9, rows: 5))
    canvas.verticalLine(column: 4, row: 0, rows: 5)
    if left { canvas.horizontalLine(column: 0, row: 2, columns: 5) }
    if right { canvas.horizontalLine(column: 4, row: 2, columns: 5) }
    #expect(canvas.grid[Point(column: 4, row: 2)]?.text.text == joint)
  }

  @Test func `a divider that ends on a line stands on it`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 4))
    canvas.horizontalLine(column: 0, row: 3, columns: 5)
    canvas.verticalLine(column: 2, row: 0, rows: 4)
    #expect(canvas.grid.text(ofRow: 3) == "──┴──")
  }

  @Test func `lines of different roles do not join and words are never taken for lines`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    canvas.write("│", at: Point(column: 2, row: 1), role: .text)
    canvas.horizontalLine(column: 0, row: 1, columns: 5)
    #expect(canvas.grid.text(ofRow: 1) == "─────")
  }

  @Test func `a frame clears what it covers and its footer line joins its sides`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 5))
    canvas.fill(Rect(Size(columns: 8, rows: 5)), role: .text, with: .init("x"))
    let frame = Rect(column: 1, row: 0, columns: 6, rows: 5)
    canvas.frame(frame)
    canvas.horizontalLine(column: 1, row: 2, columns: 6, role: .dialogFrame)
    #expect(
      canvas.grid.golden() == """
        8x5
        x┌────┐x
        x│    │x
        x├────┤x
        x│    │x
        x└────┘x
        roles
        0: 0 text, 1 dialog.frame, 7 text
        1: 0 text, 1 dialog.frame, 2 dialog.body, 6 dialog.frame, 7 text
        2: 0 text, 1 dialog.frame, 7 text
        3: 0 text, 1 dialog.frame, 2 dialog.body, 6 dialog.frame, 7 text
        4: 0 text, 1 dialog.frame, 7 text
        cursor hidden

        """)
  }

  @Test func `a terminal with ASCII alone gets plus, minus and bar`() {
    var canvas = Canvas(size: Size(columns: 7, rows: 3), signs: Signs(.plain, ascii: true))
    canvas.horizontalLine(column: 0, row: 0, columns: 7)
    canvas.verticalLine(column: 3, row: 0, rows: 3)
    canvas.horizontalLine(column: 3, row: 1, columns: 4)
    canvas.write("abcdef", at: Point(column: 0, row: 2), role: .text, columns: 3)
    #expect(canvas.grid.golden().hasPrefix("7x3\n---+---\n   +---\nab~|\n"))
  }
}
