import Screen
import ThaiText
import Welfare

extension ConflictsScreen {
  /// Rows of the list on a screen of `rows` rows: less than half, the sides stand below.
  func listRows(screen rows: Int) -> Int { max(1, min(conflicts?.count ?? 1, (rows - 4) * 2 / 5)) }

  /// Rows in sight of the sides: less the frame's title and footer, the list and the rule.
  func sideRows(screen rows: Int) -> Int { max(1, rows - 3 - listRows(screen: rows)) }

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let isEmpty = conflicts?.isEmpty == true
    let rest = ScreenFrame(
      title: words.conflictsTitle(conflicts?.count),
      footer: isEmpty ? words.escBack : words.conflictsFooter
    ).draw(on: &canvas, in: screen)
    guard let conflicts else {
      return canvas.write(words.readingSync, in: rest.line(0).inset(left: 1), role: .statusUnknown)
    }
    if isEmpty {
      canvas.write(words.noConflicts, in: rest.line(0).inset(left: 1), role: .statusAllowed)
      return canvas.write(words.noConflictsMeans, in: rest.line(2).inset(left: 1), role: .textMuted)
    }
    let (upper, lower) = rest.splitTop(listRows(screen: screen.rows))
    let width = max(0, upper.columns - 2)
    list.draw(on: &canvas, in: upper, focused: true) { index in
      ListRow(Line(Self.table.row(cells(of: conflicts[index], words), width: width)))
    }
    canvas.rule(in: lower.line(0))
    drawSides(on: &canvas, in: lower.inset(left: 1, top: 1, right: 1), rule: lower.line(0), words)
  }

  private func cells(of conflict: Conflict, _ words: Words) -> [Span] {
    let newest = conflict.sides.map(\.at.milliseconds).max().map { Instant(milliseconds: $0) }
    return [
      Span(words.conflict(conflict.kind), .textStrong), Span(words.conflictName(conflict.name)),
      Span(Set(conflict.sides.map(\.device)).sorted().joined(separator: " ")),
      Span(newest.map { words.date($0.day) } ?? "", .textMuted),
    ]
  }

  private static let table = Table(
    [
      Table.Column("", width: .fixed(20)), Table.Column("", width: .flexible(least: 12)),
      Table.Column("", width: .fixed(8), dropOrder: 2), Table.Column("", width: .fixed(12), dropOrder: 1),
    ], gap: 2)

  /// The lines of the sides from `top` on, and on the rule how many lie below.
  private func drawSides(on canvas: inout Canvas, in area: Rect, rule: Rect, _ words: Words) {
    let lines = sideLines(width: area.columns, words)
    let first = max(0, min(top, lines.count - area.rows))
    for (row, cells) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      for (column, line) in cells { canvas.write(line, in: area.line(row).inset(left: column)) }
    }
    let below = lines.count - area.rows - first
    guard below > 0 || first > 0 else { return }
    let text = " " + words.dayMore(below) + " "
    let (_, right) = rule.splitRight(min(area.columns, columns(of: text) + 2))
    canvas.write(text, in: right.inset(right: 2), role: .fieldHint)
  }

  /// The sides of the chosen one, a line of the screen each: beside each other as far as there is room, the rest below,
  /// then what settling does. With each line the column it begins in.
  func sideLines(width: Int, _ words: Words) -> [[(column: Int, line: Line)]] {
    guard let chosen else { return [] }
    let count = max(1, min(chosen.sides.count, width / 30))
    let share = width / count
    var lines: [[(column: Int, line: Line)]] = []
    for first in stride(from: 0, to: chosen.sides.count, by: count) {
      let cells = chosen.sides[first..<min(first + count, chosen.sides.count)].map {
        Self.lines(of: $0, width: share - 2, words)
      }
      for row in 0..<(cells.map(\.count).max() ?? 0) {
        lines.append(
          cells.enumerated().compactMap { index, cell in
            cell.indices.contains(row) ? (index * share, cell[row]) : nil
          })
      }
      lines.append([])
    }
    return lines
      + words.conflictMeans(chosen).flatMap { wrapped($0, columns: width) }.map {
        [(0, Line($0, role: .textMuted))]
      }
  }

  private static func lines(of side: Conflict.Side, width: Int, _ words: Words) -> [Line] {
    [
      Line(words.device(side.device), role: .textStrong),
      Line(words.date(side.at.day) + " " + words.clock(side.at), role: .textMuted),
    ] + wrapped(side.by, columns: width).map { Line($0, role: .textMuted) }
      + wrapped(words.conflictValue(side.value), columns: width).map { Line($0) }
  }
}
