import Screen
import ThaiText
import Welfare

extension ConflictsScreen {
  /// Rows of the list on a screen of `rows` rows: less than half, the sides stand below.
  static func listRows(screen rows: Int) -> Int { max(1, (rows - 4) * 2 / 5) }

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let rest = ScreenFrame(
      title: words.conflictsTitle(conflicts?.count), footer: isSaving ? words.saving : words.conflictsFooter
    ).draw(on: &canvas, in: screen)
    guard let conflicts else {
      return canvas.write(words.readingSync, in: rest.line(0).inset(left: 1), role: .statusUnknown)
    }
    if conflicts.isEmpty {
      canvas.write(words.noConflicts, in: rest.line(0).inset(left: 1), role: .statusAllowed)
      return canvas.write(words.noConflictsMeans, in: rest.line(2).inset(left: 1), role: .textMuted)
    }
    let (upper, lower) = rest.splitTop(Self.listRows(screen: screen.rows))
    let width = max(0, upper.columns - 2)
    let table = Self.table
    list.draw(on: &canvas, in: upper, focused: form == nil) { index in
      let conflict = conflicts[index]
      let newest = conflict.sides.map(\.at.milliseconds).max().map { Instant(milliseconds: $0) }
      return ListRow(
        Line(
          table.row(
            [
              Span(words.conflict(conflict.kind), .textStrong), Span(words.conflictName(conflict.name)),
              Span(Set(conflict.sides.map(\.device)).sorted().joined(separator: " ")),
              Span(newest.map { words.date($0.day) } ?? "", .textMuted),
            ], width: width)))
    }
    canvas.rule(in: lower.line(0))
    if let chosen { drawSides(of: chosen, on: &canvas, in: lower.inset(left: 1, top: 1, right: 1), words) }
    if let form, let chosen { draw(form, of: chosen, on: &canvas, in: screen, words) }
  }

  private static var table: Table {
    Table(
      [
        Table.Column("", width: .fixed(20)), Table.Column("", width: .flexible(least: 12)),
        Table.Column("", width: .fixed(8), dropOrder: 2), Table.Column("", width: .fixed(12), dropOrder: 1),
      ], gap: 2)
  }

  /// The sides beside each other as far as there is room, the rest below.
  private func drawSides(of conflict: Conflict, on canvas: inout Canvas, in area: Rect, _ words: Words) {
    let count = max(1, min(conflict.sides.count, area.columns / 30))
    let width = area.columns / count
    var row = 0
    for first in stride(from: 0, to: conflict.sides.count, by: count) {
      let cells = conflict.sides[first..<min(first + count, conflict.sides.count)].map {
        lines(of: $0, width: width - 2, words)
      }
      for offset in 0..<(cells.map(\.count).max() ?? 0) where row + offset < area.rows {
        for (index, cell) in cells.enumerated() where cell.indices.contains(offset) {
          canvas.write(cell[offset], in: area.line(row + offset).inset(left: index * width))
        }
      }
      row += (cells.map(\.count).max() ?? 0) + 1
    }
    for line in words.conflictMeans(conflict).flatMap({ wrapped($0, columns: area.columns) })
    where row < area.rows {
      canvas.write(line, in: area.line(row), role: .textMuted)
      row += 1
    }
  }

  private func lines(of side: Conflict.Side, width: Int, _ words: Words) -> [Line] {
    [
      Line(words.device(side.device), role: .textStrong),
      Line(words.date(side.at.day) + " " + words.clock(side.at), role: .textMuted),
    ] + wrapped(side.by, columns: width).map { Line($0, role: .textMuted) }
      + wrapped(words.conflictValue(side.value), columns: width).map { Line($0) }
  }

  private func draw(
    _ form: Form, of conflict: Conflict, on canvas: inout Canvas, in screen: Rect, _ words: Words
  ) {
    let title = words.conflict(conflict.kind) + "  " + words.conflictName(conflict.name)
    let inner = Dialog(title: title, footer: words.stockFormFooter).draw(on: &canvas, in: screen, rows: 6)
    let (upper, buttons) = inner.splitBottom(1)
    form.draw(on: &canvas, scrolledIn: upper, buttons: buttons)
  }
}
