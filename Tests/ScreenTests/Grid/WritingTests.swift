import Screen
import Testing
import ThaiText

struct WritingTests {
  @Test(arguments: [
    ("กุิ้", 1), ("น้ำ", 2), ("ผู้นำ", 3), ("ที่ปรึกษา", 6), ("ก\u{E48}\u{E49}\u{E4A}\u{E4B}\u{E4C}", 1),
  ])
  func `a text takes the columns of its cells and the next one follows`(text: String, columns: Int) {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    #expect(canvas.write(text, at: Point(column: 1, row: 0), role: .text) == columns)
    canvas.write("|", at: Point(column: 1 + columns, row: 0), role: .text)
    #expect(canvas.grid[Point(column: 1 + columns, row: 0)]?.text.text == "|")
    #expect(canvas.grid[Point(column: 0, row: 0)]?.text.text == " ")
  }

  @Test(arguments: [
    (TextAlignment.leading, "น้ำ    |"), (.trailing, "    น้ำ|"), (.center, "  น้ำ  |"),
  ])
  func `given columns are filled from the side of the alignment`(alignment: TextAlignment, row: String) {
    var canvas = Canvas(size: Size(columns: 7, rows: 1))
    canvas.fill(Rect(Size(columns: 7, rows: 1)), role: .text, with: .init("x"))
    canvas.write("น้ำ", at: Point(column: 0, row: 0), role: .header, columns: 6, alignment: alignment)
    canvas.write("|", at: Point(column: 6, row: 0), role: .text)
    #expect(canvas.grid.text(ofRow: 0) == row)
    #expect(canvas.grid[Point(column: 5, row: 0)]?.role == .header)
  }

  @Test func `what does not fit ends in an ellipsis and keeps its marks`() {
    var canvas = Canvas(size: Size(columns: 10, rows: 1))
    canvas.write("ที่ปรึกษา", at: Point(column: 0, row: 0), role: .text, columns: 4)
    #expect(canvas.grid.text(ofRow: 0) == "ที่ปรึ…      ")
  }

  @Test func `a line keeps its right part and cuts its left one`() {
    var canvas = Canvas(size: Size(columns: 24, rows: 2))
    let area = Rect(column: 0, row: 0, columns: 24, rows: 1)
    let line = Line(
      [Span(">", .gutter), Span("พ004 "), Span("บุญเรือง บัวเกษมโกศล", .textStrong)],
      trailing: [Span("9 น.", .textMuted)])
    canvas.write(line, in: area)
    #expect(canvas.grid.text(ofRow: 0) == ">พ004 บุญเรือง บัวเกษ… 9 น.")
    canvas.write(line, in: Rect(column: 0, row: 1, columns: 3, rows: 1))
    #expect(canvas.grid.text(ofRow: 1).hasPrefix("9 …"))
  }

  @Test func `a line in too little room is cut without reaching over its area`() {
    for columns in 0...8 {
      var canvas = Canvas(size: Size(columns: 12, rows: 1))
      canvas.fill(Rect(Size(columns: 12, rows: 1)), role: .text, with: .init("x"))
      canvas.write(
        Line("ซ้าย", trailing: "ขวา"), in: Rect(column: 2, row: 0, columns: columns, rows: 1))
      let row = canvas.grid.text(ofRow: 0)
      #expect(row.hasPrefix("xx"))
      #expect(row.hasSuffix(String(repeating: "x", count: 10 - columns)))
    }
  }

  @Test func `nothing from data moves the cursor`() {
    var canvas = Canvas(size: Size(columns: 20, rows: 2))
    canvas.write("a\u{1B}[2J\nb\u{202E}c\u{0}", at: Point(column: 0, row: 0), role: .text)
    for cell in canvas.grid.cells {
      for scalar in cell.text.scalars { #expect(scalar.value >= 0x20 && scalar.value != 0x7F) }
    }
    #expect(canvas.grid.text(ofRow: 1) == String(repeating: " ", count: 20))
  }

  @Test func `the cursor stays inside the clip`() {
    var canvas = Canvas(size: Size(columns: 10, rows: 4))
    canvas.within(Rect(column: 2, row: 1, columns: 4, rows: 2)) { inner in
      inner.placeCursor(at: Point(column: 3, row: 2))
      inner.placeCursor(at: Point(column: 9, row: 3))
    }
    #expect(canvas.grid.cursor == Point(column: 3, row: 2))
    canvas.placeCursor(at: Point(column: 10, row: 0))
    #expect(canvas.grid.cursor == Point(column: 3, row: 2))
    canvas.hideCursor()
    #expect(canvas.grid.cursor == nil)
  }
}
