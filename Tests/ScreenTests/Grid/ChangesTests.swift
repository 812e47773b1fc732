import Screen
import Testing
import ThaiText

struct ChangesTests {
  private func grid(_ text: String, columns: Int = 40) -> Grid {
    var canvas = Canvas(size: Size(columns: columns, rows: 2))
    canvas.write(text, at: Point(column: 0, row: 0), role: .text)
    return canvas.grid
  }

  @Test func `the same screen has no changes`() {
    #expect(grid("รอ 7").changes(since: grid("รอ 7")).isEmpty)
  }

  @Test func `a new screen and another size write every row`() {
    let runs = grid("รอ 7").changes(since: nil)
    #expect(runs.map(\.row) == [0, 1])
    #expect(runs.allSatisfy { $0.column == 0 && $0.cells.count == 40 })
    #expect(grid("รอ 7").changes(since: grid("รอ 7", columns: 39)).count == 2)
  }

  @Test func `near changes are one run, far ones two`() {
    let near = grid("a....b").changes(since: grid("A....B"))
    #expect(near.map(\.column) == [0])
    #expect(near.map(\.cells.count) == [6])
    let far = grid("a..........b").changes(since: grid("A..........B"))
    #expect(far.map(\.column) == [0, 11])
    #expect(far.map(\.cells.count) == [1, 1])
  }

  @Test func `a change of role alone is a change`() {
    var canvas = Canvas(size: Size(columns: 10, rows: 1))
    let before = canvas.grid
    canvas.paint(Rect(column: 3, row: 0, columns: 2, rows: 1), role: .selection)
    #expect(canvas.grid.changes(since: before).map(\.column) == [3])
  }

  @Test func `half a wide text is written as the whole`() {
    let runs = grid("ab日").changes(since: grid("ab本"))
    #expect(runs.map(\.column) == [2])
    #expect(runs.map(\.cells.count) == [2])
    let gone = grid("abcd").changes(since: grid("ab本"))
    #expect(gone.map(\.cells.count) == [2])
  }
}
