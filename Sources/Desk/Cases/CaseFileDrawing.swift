import Screen
import ThaiText
import Welfare

extension CaseFileScreen {
  private static let headRows = 4
  private static let toldRows = 3

  /// Things that happened in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int {
    HistoryDrawing.listRows(screen: rows, head: headRows, told: toldRows)
  }

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
    let history = sheet.line.file.history
    HistoryDrawing(head: head(sheet, words), titles: words.caseDeedColumns, toldRows: Self.toldRows).draw(
      list, on: &canvas, in: rest, cells: { Self.cells(history[$0], sheet, words) },
      told: { words.caseHistory(history[$0], sheet) })
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
      Line(
        [Span(words.caseNeeds(sheet), .textMuted)],
        trailing: words.sumInShort(sheet.sum).map { [Span($0, .statusLook)] } ?? []),
    ]
  }

  private static func cells(_ done: CaseFile.Done<CaseAct>, _ sheet: CaseSheet, _ words: Words) -> [Span] {
    let told = sheet.told[done.entry]
    return [
      Span(words.date(done.at.day), .textMuted), Span(words.deed(done.facts)),
      Span((told?.words.text).map { words.typed($0) } ?? "", .textMuted), Span(told?.by ?? "", .textMuted),
    ]
  }
}
