import Screen
import Testing

struct ToastTests {
  private let saved = Toast(.saved, "บันทึกแล้ว  ก011 มอบถุงยังชีพ 1 ชุด ใบรับ A-70/0148", action: "F7 ย้อนกลับ")

  @Test func `the saved line is the one that was drawn`() {
    var canvas = Canvas(size: Size(columns: 80, rows: 1))
    saved.draw(on: &canvas, in: Rect(canvas.size))
    #expect(rows(canvas.grid) == [" บันทึกแล้ว  ก011 มอบถุงยังชีพ 1 ชุด ใบรับ A-70/0148   F7 ย้อนกลับ"])
    #expect(canvas.grid[Point(column: 79, row: 0)]?.role == .toastSaved)
  }

  @Test func `what takes it back stays whole where room is short`() {
    var canvas = Canvas(size: Size(columns: 40, rows: 1))
    saved.draw(on: &canvas, in: Rect(canvas.size))
    #expect(rows(canvas.grid).first?.hasSuffix("…   F7 ย้อนกลับ") == true)
  }

  @Test func `no width fails`() {
    for columns in 0...20 {
      var canvas = Canvas(size: Size(columns: columns, rows: 1))
      saved.draw(on: &canvas, in: Rect(canvas.size))
      #expect(canvas.grid.cells.count == columns)
    }
  }

  @Test(arguments: [(0, 0), (50, 10), (100, 20), (140, 20)])
  func `long work paints its done share`(done: Int, columns: Int) {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    ProgressLine("นำเข้า", done: done, total: 100).draw(on: &canvas, in: Rect(canvas.size))
    #expect(canvas.grid.cells.count { $0.role == .progress } == columns)
  }
}
