import Screen
import ThaiText
import Welfare

extension DuplicatesScreen {
  /// Rows of the list on a screen of `rows` rows: less than half, the sides stand below.
  func listRows(screen rows: Int) -> Int { max(1, min(max(1, lines.count), (rows - 4) * 2 / 5)) }

  /// Rows in sight of the sides: less the frame's title and footer, what stopped, the list and the rule.
  func sideRows(screen rows: Int) -> Int {
    max(1, rows - 3 - (board?.stopped.count ?? 0) - listRows(screen: rows))
  }

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let lines = lines
    let rest = ScreenFrame(
      title: words.duplicatesTitle(board?.found),
      footer: lines.isEmpty ? words.escBack : words.duplicatesFooter
    ).draw(on: &canvas, in: screen)
    guard let board else {
      return canvas.write(words.comparing, in: rest.line(0).inset(left: 1), role: .statusUnknown)
    }
    for (row, stopped) in board.stopped.enumerated() {
      canvas.write("! " + words.stopped(stopped), in: rest.line(row).inset(left: 1), role: .statusLook)
    }
    let area = rest.inset(top: board.stopped.count)
    if lines.isEmpty {
      canvas.write(words.noDuplicates(board.looked), in: area.line(0).inset(left: 1), role: .statusAllowed)
      return canvas.write(words.noDuplicatesMeans, in: area.line(2).inset(left: 1), role: .textMuted)
    }
    let (upper, lower) = area.splitTop(listRows(screen: screen.rows))
    let width = max(0, upper.columns - 2)
    list.draw(on: &canvas, in: upper, focused: true) { index in
      ListRow(Line(Self.table.row(cells(of: lines[index], words), width: width)))
    }
    canvas.rule(in: lower.line(0))
    let sides = lower.inset(left: 1, top: 1, right: 1)
    let all = sideLines(width: sides.columns, words)
    let first = max(0, min(top, all.count - sides.rows))
    for (row, line) in all.dropFirst(first).prefix(sides.rows).enumerated() {
      canvas.write(line, in: sides.line(row))
    }
  }

  private func cells(of line: DuplicateLine, _ words: Words) -> [Span] {
    [
      Span(words.pairKind(line), line.kept == nil ? .textStrong : .statusAllowed),
      Span(words.sideName(line.one)), Span(words.sideName(line.other)),
      Span(line.likeness.reasons.map { words.matchField($0) }.joined(separator: " "), .textMuted),
    ]
  }

  private static let table = Table(
    [
      Table.Column("", width: .fixed(9)), Table.Column("", width: .flexible(least: 14)),
      Table.Column("", width: .flexible(least: 14)), Table.Column("", width: .fixed(22), dropOrder: 1),
    ], gap: 2)

  /// Both sides of the chosen one, a field a line: `=` the same, `~` nearly, `!` another, blank where one is not known.
  func sideLines(width: Int, _ words: Words) -> [Line] {
    guard let chosen else { return [] }
    let share = max(8, (width - 20) / 2)
    let head = [
      Span(padded("", columns: 20), .textMuted),
      Span(padded(words.sideHead(chosen, chosen.pair.one), columns: share - 1) + " ", .textStrong),
      Span(padded(words.sideHead(chosen, chosen.pair.other), columns: share - 1), .textStrong),
    ]
    let fields = chosen.likeness.fields.map { field -> Line in
      let (sign, role): (String, Role) =
        switch field.outcome {
        case .match: ("=", .statusAllowed)
        case .near: ("~", .statusAllowed)
        case .mismatch: ("!", .statusLook)
        case .blank: (" ", .textMuted)
        }
      return Line([
        Span(sign + " ", role), Span(padded(words.matchField(field.field), columns: 18), .fieldLabel),
        Span(padded(words.value(of: field.field, chosen.one), columns: share - 1) + " ", .text),
        Span(padded(words.value(of: field.field, chosen.other), columns: share - 1), .text),
      ])
    }
    let means = words.pairMeans(chosen).flatMap { wrapped($0, columns: width) }.map {
      Line($0, role: .textMuted)
    }
    return [Line(head)] + fields + [Line("")] + means
  }
}
