import Screen
import ThaiText
import Welfare

extension CaseFileScreen {
  /// Rows of the head, the rule below it and the column titles.
  private static let head = 6
  /// Rows below the list: a rule and what there is to say of the chosen line.
  private static let below = 4

  /// Things that happened in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int { max(1, rows - 2 - head - below) }

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let rest = ScreenFrame(
      title: words.caseFileTitle(sheet?.line.file), footer: words.caseFileFooter(isThere: sheet != nil)
    ).draw(on: &canvas, in: screen)
    guard let sheet else {
      canvas.write(
        isClosed ? words.caseNotShown : words.readingCases, in: rest.line(0).inset(left: 1),
        role: .statusUnknown)
      return
    }
    for (row, line) in head(sheet, words).enumerated() {
      canvas.write(line, in: rest.line(row).inset(left: 1, right: 1))
    }
    canvas.rule(in: rest.line(Self.head - 2))
    let table = Self.table(words.caseDeedColumns)
    let width = max(0, rest.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: rest.line(Self.head - 1).inset(left: 1))
    let (upper, lower) = rest.inset(top: Self.head).splitBottom(Self.below)
    let history = sheet.line.file.history
    list.draw(on: &canvas, in: upper, focused: true) { index in
      ListRow(Line(table.row(Self.cells(history[index], sheet, words), width: width)))
    }
    canvas.rule(in: lower.line(0))
    guard let index = list.focused, history.indices.contains(index) else { return }
    let told = words.caseHistory(history[index], sheet)
    for (row, line) in wrapped(told, columns: max(8, lower.columns - 2)).prefix(Self.below - 1).enumerated() {
      canvas.write(line, in: lower.line(row + 1).inset(left: 1), role: .textMuted)
    }
  }

  /// The status and its clock; the house and who is in trouble; what about; what is missing or due.
  private func head(_ sheet: CaseSheet, _ words: Words) -> [Line] {
    let line = sheet.line
    let clock = line.clock.map { Span(words.clock($0), CasesScreen.role($0)) }
    let mark = line.file.restriction.map { Span("  " + words.restrictedFor($0), .statusLook) }
    let due = line.due.map {
      Span(words.dueBy($0, isOverdue: line.isOverdue), line.isOverdue ? .statusLook : .textMuted)
    }
    return [
      Line(
        [Span(words.status(line.file.status), .textStrong)] + (mark.map { [$0] } ?? []),
        trailing: clock.map { [$0] } ?? []),
      Line(
        [Span(words.house(line.house)), Span("   " + words.listed(line.beneficiaries), .textStrong)],
        trailing: due.map { [$0] } ?? []),
      Line(
        [
          Span(words.listed(words.problems(of: sheet))), Span("  → " + words.listed(words.wishes(of: sheet))),
        ],
        trailing: line.file.misfits.isEmpty ? [] : [Span(words.apart(line.file.misfits.count), .statusLook)]),
      Line([Span(words.caseNeeds(sheet), .textMuted)]),
    ]
  }

  private static func cells(_ done: CaseFile.Done<CaseAct>, _ sheet: CaseSheet, _ words: Words) -> [Span] {
    let told = sheet.told[done.entry]
    return [
      Span(words.date(done.at.day), .textMuted), Span(words.deed(done.facts)),
      Span((told?.words.text).map { words.typed($0) } ?? "", .textMuted), Span(told?.by ?? "", .textMuted),
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
