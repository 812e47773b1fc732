import Screen
import ThaiText

/// A file as its screen shows it: how far it has come, then everything that happened, and all of the chosen line below.
struct HistoryDrawing {
  /// How far it has come, a line each.
  let head: [Line]
  /// The titles of the columns: day, what, in words, by whom.
  let titles: [String]
  /// Rows below the list for all of the chosen line.
  let toldRows: Int

  /// Rows that are not the list's on a screen.
  private static func others(head: Int, told: Int) -> Int { 2 + head + 2 + 1 + told }

  /// Things that happened in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int, head: Int, told: Int) -> Int {
    max(1, rows - others(head: head, told: told))
  }

  /// Draws it.
  ///
  /// - Parameters:
  ///   - cells: of the thing that happened of that number, one for each column.
  ///   - told: all that is known of it.
  func draw(
    _ list: ListView, on canvas: inout Canvas, in area: Rect, cells: (Int) -> [Span], told: (Int) -> String
  ) {
    for (row, line) in head.enumerated() {
      canvas.write(line, in: area.line(row).inset(left: 1, right: 1))
    }
    canvas.rule(in: area.line(head.count))
    let width = max(0, area.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: area.line(head.count + 1).inset(left: 1))
    let (upper, lower) = area.inset(top: head.count + 2).splitBottom(toldRows + 1)
    list.draw(on: &canvas, in: upper, focused: true) { ListRow(Line(table.row(cells($0), width: width))) }
    canvas.rule(in: lower.line(0))
    guard let index = list.focused else { return }
    for (row, line) in wrapped(told(index), columns: max(8, lower.columns - 2)).prefix(toldRows).enumerated()
    {
      canvas.write(line, in: lower.line(row + 1).inset(left: 1), role: .textMuted)
    }
  }

  private var table: Table {
    Table(
      [
        Table.Column(titles[0], width: .fixed(11)), Table.Column(titles[1], width: .flexible(least: 34)),
        Table.Column(titles[2], width: .flexible(least: 14), dropOrder: 2),
        Table.Column(titles[3], width: .fixed(14), dropOrder: 1),
      ], gap: 1)
  }
}
