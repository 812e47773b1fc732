import Screen
import ThaiText
import Welfare

extension GrantFileScreen {
  /// Rows of the head, the rule below it and the column titles.
  private static let head = 5
  /// Rows below the list: a rule and what there is to say of the chosen line.
  private static let below = 3

  /// Things that happened in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int { max(1, rows - 2 - head - below) }

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let rest = ScreenFrame(
      title: words.grantFileTitle(sheet?.line.file), footer: words.grantFileFooter(sheet?.line.file)
    ).draw(on: &canvas, in: screen)
    guard let sheet else {
      canvas.write(
        isMissing ? words.noSuchGrant : words.readingGrants, in: rest.line(0).inset(left: 1),
        role: .statusUnknown)
      return
    }
    for (row, line) in head(sheet, words).enumerated() {
      canvas.write(line, in: rest.line(row).inset(left: 1, right: 1))
    }
    canvas.rule(in: rest.line(Self.head - 2))
    let table = Self.table(words.deedColumns)
    let width = max(0, rest.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: rest.line(Self.head - 1).inset(left: 1))
    let (upper, lower) = rest.inset(top: Self.head).splitBottom(Self.below)
    let history = sheet.line.file.history
    list.draw(on: &canvas, in: upper, focused: true) { index in
      ListRow(Line(table.row(Self.cells(history[index], sheet, words), width: width)))
    }
    canvas.rule(in: lower.line(0))
    guard let index = list.focused, history.indices.contains(index) else { return }
    let told = words.told(history[index], sheet)
    for (row, line) in wrapped(told, columns: max(8, lower.columns - 2)).prefix(Self.below - 1).enumerated() {
      canvas.write(line, in: lower.line(row + 1).inset(left: 1), role: .textMuted)
    }
  }

  /// The step and its day, the house and who asked, the money.
  private func head(_ sheet: GrantSheet, _ words: Words) -> [Line] {
    let line = sheet.line
    let due = line.due.map { day in
      Span(words.dueBy(day, isOverdue: line.isOverdue), line.isOverdue ? .statusLook : .textMuted)
    }
    return [
      Line([Span(words.step(line.file.step), .textStrong)], trailing: due.map { [$0] } ?? []),
      Line(
        [Span(words.house(line.house)), Span("   " + words.appliedBy(line.applicant), .textMuted)],
        trailing: line.file.misfits.isEmpty
          ? [] : [Span(words.apart(line.file.misfits.count), .statusLook)]),
      Line(
        [Span(words.meterInFull(line.file), .textStrong)],
        trailing: [Span(words.paidFrom(sheet), .textMuted)]),
    ]
  }

  private static func cells(_ deed: GrantFile.Deed, _ sheet: GrantSheet, _ words: Words) -> [Span] {
    let told = sheet.told[deed.entry]
    return [
      Span(words.date(deed.act.day ?? deed.at.day), .textMuted), Span(words.deed(deed.act)),
      Span(words.listed(told?.particulars.names ?? []), .textMuted), Span(told?.by ?? "", .textMuted),
    ]
  }

  private static func table(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .fixed(11)), Table.Column(titles[1], width: .flexible(least: 34)),
        Table.Column(titles[2], width: .flexible(least: 14), dropOrder: 2),
        Table.Column(titles[3], width: .fixed(14), dropOrder: 1),
      ], gap: 1)
  }
}
