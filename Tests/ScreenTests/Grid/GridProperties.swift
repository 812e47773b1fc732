import Screen
import TestSupport
import Testing
import ThaiText

/// Random drawing over texts of which many are wide or carry marks.
struct GridProperties {
  private static let words = [
    "น้ำ", "กุิ้", "ผู้นำ", "ที่ปรึกษา", "日本", "한", "漢字kanji", "a", " ", "x日", "\u{E48}",
    "ก\u{E48}\u{E49}\u{E4A}\u{E4B}",
    "🙂", "│", "─", "", "e\u{301}", "บุญเรือง บัวเกษมโกศล", "\u{1B}[31m",
  ]

  private func place(on size: Size, _ chance: inout Seeded) -> Point {
    Point(
      column: .random(in: -3...size.columns + 2, using: &chance),
      row: .random(in: -2...size.rows + 1, using: &chance))
  }

  private func part(of size: Size, _ chance: inout Seeded) -> Rect {
    Rect(
      column: .random(in: -3...size.columns, using: &chance),
      row: .random(in: -2...size.rows, using: &chance),
      columns: .random(in: 0...size.columns + 4, using: &chance),
      rows: .random(in: 0...size.rows + 3, using: &chance))
  }

  private func scribble(on canvas: inout Canvas, _ chance: inout Seeded) {
    let at = place(on: canvas.size, &chance)
    let role = Role(rawValue: .random(in: 0..<UInt8(Role.allCases.count), using: &chance)) ?? .text
    let word = Self.words.randomElement(using: &chance) ?? ""
    switch Int.random(in: 0..<9, using: &chance) {
    case 0: canvas.write(word, at: at, role: role)
    case 1: canvas.write(word, at: at, role: role, columns: .random(in: -1...9, using: &chance))
    case 2:
      canvas.write(
        word, at: at, role: role, columns: .random(in: 0...9, using: &chance), alignment: .trailing)
    case 3: canvas.fill(part(of: canvas.size, &chance), role: role)
    case 4: canvas.paint(part(of: canvas.size, &chance), role: role)
    case 5:
      canvas.horizontalLine(column: at.column, row: at.row, columns: .random(in: 0...20, using: &chance))
    case 6: canvas.verticalLine(column: at.column, row: at.row, rows: .random(in: 0...8, using: &chance))
    case 7: canvas.frame(part(of: canvas.size, &chance))
    default: canvas.write(Line(word, trailing: word, role: role), in: part(of: canvas.size, &chance))
    }
  }

  private func expectWhole(_ grid: Grid, seed: UInt64) {
    #expect(grid.cells.count == grid.size.columns * grid.size.rows, "seed \(seed)")
    for row in 0..<grid.size.rows {
      let cells = Array(grid.row(row))
      for (column, cell) in cells.enumerated() {
        switch cell.half {
        case .whole: #expect(cell.text.columns == 1, "seed \(seed)")
        case .left:
          #expect(cell.text.columns == 2, "seed \(seed)")
          #expect(column + 1 < cells.count, "seed \(seed)")
          if column + 1 < cells.count {
            let next = cells[column + 1]
            #expect(next.half == .right && next.text == cell.text && next.role == cell.role, "seed \(seed)")
          }
        case .right: #expect(column > 0 && cells[column - 1].half == .left, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `rows keep their columns and wide texts their halves`(seed: UInt64) {
    var chance = Seeded(seed)
    var canvas = Canvas(size: Size(columns: 24, rows: 6))
    for _ in 0..<200 {
      let clip = part(of: canvas.size, &chance)
      canvas.within(clip) { scribble(on: &$0, &chance) }
    }
    expectWhole(canvas.grid, seed: seed)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `nothing is written outside the clip`(seed: UInt64) {
    var chance = Seeded(seed)
    var canvas = Canvas(size: Size(columns: 24, rows: 6))
    for _ in 0..<120 {
      let before = canvas.grid
      let clip = part(of: canvas.size, &chance)
      canvas.within(clip) { scribble(on: &$0, &chance) }
      for (index, cell) in canvas.grid.cells.enumerated() where cell != before.cells[index] {
        let place = Point(column: index % 24, row: index / 24)
        let isOtherHalf = before.cells[index].half != .whole && cell.half == .whole && cell.text == .blank
        #expect(clip.contains(place) || isOtherHalf, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the changes laid over the old screen give the new one`(seed: UInt64) {
    var chance = Seeded(seed)
    var canvas = Canvas(size: Size(columns: 24, rows: 6))
    for _ in 0..<60 {
      let before = canvas.grid
      for _ in 0..<Int.random(in: 0...3, using: &chance) { scribble(on: &canvas, &chance) }
      var cells = before.cells
      for run in canvas.grid.changes(since: before) {
        #expect(run.cells.first?.half != .right && run.cells.last?.half != .left, "seed \(seed)")
        #expect(run.column + run.cells.count <= 24, "seed \(seed)")
        let start = run.row * 24 + run.column
        #expect(cells[start].half != .right, "a run starts inside an old wide text, seed \(seed)")
        cells.replaceSubrange(start..<start + run.cells.count, with: run.cells)
      }
      #expect(cells == canvas.grid.cells, "seed \(seed)")
    }
  }
}
