import Screen
import ThaiText
import Welfare

extension GrantFileScreen {
  private static let headRows = 3
  private static let toldRows = 2

  /// Things that happened in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int {
    HistoryDrawing.listRows(screen: rows, head: headRows, told: toldRows)
  }

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
    let history = sheet.line.file.history
    HistoryDrawing(head: head(sheet, words), titles: words.deedColumns, toldRows: Self.toldRows).draw(
      list, on: &canvas, in: rest, cells: { Self.cells(history[$0], sheet, words) },
      told: { words.told(history[$0], sheet) })
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
}
