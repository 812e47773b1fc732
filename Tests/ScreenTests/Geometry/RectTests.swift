import Screen
import TestSupport
import Testing

struct RectTests {
  @Test func `cutting a part gives two that make it whole again`() {
    var chance = Seeded(11)
    for _ in 0..<500 {
      let part = Rect(
        column: .random(in: -5...90, using: &chance), row: .random(in: -5...30, using: &chance),
        columns: .random(in: 0...90, using: &chance), rows: .random(in: 0...30, using: &chance))
      let count = Int.random(in: -3...95, using: &chance)
      let (top, below) = part.splitTop(count)
      #expect(top.rows + below.rows == part.rows && top.endRow == below.row)
      let (above, bottom) = part.splitBottom(count)
      #expect(above.rows + bottom.rows == part.rows && bottom.endRow == part.endRow)
      let (left, beside) = part.splitLeft(count)
      #expect(left.columns + beside.columns == part.columns && left.endColumn == beside.column)
      let (before, right) = part.splitRight(count)
      #expect(before.columns + right.columns == part.columns && right.endColumn == part.endColumn)
    }
  }

  @Test(arguments: [
    (Rect(column: 0, row: 0, columns: 10, rows: 5), Rect(column: 8, row: 4, columns: 10, rows: 5), 2, 1),
    (Rect(column: 0, row: 0, columns: 10, rows: 5), Rect(column: 10, row: 0, columns: 3, rows: 3), 0, 3),
    (Rect(column: -4, row: -4, columns: 10, rows: 10), Rect(Size(columns: 80, rows: 24)), 6, 6),
  ])
  func `two parts share what lies in both`(one: Rect, other: Rect, columns: Int, rows: Int) {
    let shared = one.intersection(other)
    #expect(shared.columns == columns)
    #expect(shared.rows == rows)
    #expect(shared == other.intersection(one))
  }

  @Test func `a dialog stands in the middle and is cut to a small screen`() {
    let screen = Rect(Size(columns: 80, rows: 24))
    #expect(screen.centred(Size(columns: 72, rows: 20)) == Rect(column: 4, row: 2, columns: 72, rows: 20))
    let small = Rect(Size(columns: 40, rows: 12))
    #expect(small.centred(Size(columns: 72, rows: 20)) == small)
  }

  @Test func `a size is never negative and an inset never larger than the part`() {
    #expect(Size(columns: -1, rows: 3) == Size(columns: 0, rows: 3))
    let inset = Rect(column: 2, row: 2, columns: 3, rows: 1).inset(columns: 2, rows: 2)
    #expect(inset.isEmpty)
    #expect(
      Rect(Size(columns: 5, rows: 5)).inset(left: 1, bottom: 2)
        == Rect(column: 1, row: 0, columns: 4, rows: 3))
  }

  @Test func `a line of a part is one row, or nothing below it`() {
    let part = Rect(column: 3, row: 4, columns: 10, rows: 2)
    #expect(part.line(1) == Rect(column: 3, row: 5, columns: 10, rows: 1))
    #expect(part.line(2).isEmpty)
  }
}
