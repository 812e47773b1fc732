import Screen
import ThaiText
import Welfare

extension CasesScreen {
  /// Cases in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int { max(1, rows - 3) }

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let rest = ScreenFrame(title: words.casesTitle, footer: words.casesFooter).draw(on: &canvas, in: screen)
    let table = Self.table(words.caseColumns)
    let width = max(0, rest.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: rest.line(0).inset(left: 1))
    guard let lines else {
      canvas.write(words.readingCases, in: rest.line(1).inset(left: 1), role: .statusUnknown)
      return
    }
    let area = rest.inset(top: 1)
    guard !lines.isEmpty else {
      for (row, line) in words.noCasesYet.enumerated() where row < area.rows {
        canvas.write(line, in: area.line(row).inset(left: 1), role: .textMuted)
      }
      return
    }
    list.draw(on: &canvas, in: area, focused: true) { index in
      ListRow(
        Line(table.row(Self.cells(lines[index], words), width: width)),
        sign: lines[index].isOverdue ? .statusLook : nil)
    }
  }

  private static func cells(_ line: CaseLine, _ words: Words) -> [Span] {
    let isHidden = line.file.restriction != nil && line.beneficiaries.isEmpty
    return [
      Span(words.figures(line.file.paper)),
      Span(isHidden ? words.restrictedMark : words.houseInShort(line.house), isHidden ? .textMuted : .text),
      Span(words.listed(line.beneficiaries)), Span(words.status(line.file.status), .textStrong),
      Span(line.clock.map { words.clock($0) } ?? "", line.clock.map { role($0) } ?? .textMuted),
      Span(line.due.map { words.date($0) } ?? "", line.isOverdue ? .statusLook : .textMuted),
    ]
  }

  /// The colour of a clock; its word stands beside it.
  static func role(_ clock: CaseClock) -> Role {
    guard clock.isRunning else { return .textMuted }
    return switch clock.colour {
    case .green: .statusAllowed
    case .yellow: .text
    case .orange: .statusLook
    case .red: .statusRefused
    }
  }

  private static func table(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .fixed(10)), Table.Column(titles[1], width: .fixed(11)),
        Table.Column(titles[2], width: .flexible(least: 12)), Table.Column(titles[3], width: .fixed(17)),
        Table.Column(titles[4], width: .fixed(19), dropOrder: 1),
        Table.Column(titles[5], width: .fixed(10), dropOrder: 2),
      ], gap: 1)
  }
}
