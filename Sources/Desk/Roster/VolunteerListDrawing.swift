import Screen
import ThaiText
import Welfare

extension VolunteerList {
  /// Rows of volunteers in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int { max(1, rows - 4) }

  /// Draws the list over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let rest = ScreenFrame(title: words.volunteersTitle, footer: words.volunteersFooter).draw(
      on: &canvas, in: screen)
    drawSearch(on: &canvas, in: rest.line(0).inset(left: 1), words)
    let table = Self.table(words.volunteerColumns)
    let width = max(0, rest.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: rest.line(1).inset(left: 1))
    let rows = rest.inset(top: 2)
    guard let volunteers else {
      return canvas.write(words.readingRoster, in: rows.line(0).inset(left: 1), role: .statusUnknown)
    }
    let found = found
    guard !found.isEmpty else {
      let text = volunteers.isEmpty ? words.noVolunteersAtAll : words.noVolunteers
      return canvas.write(text, in: rows.line(0).inset(left: 1), role: .statusLook)
    }
    list.draw(on: &canvas, in: rows, focused: false) { index in
      ListRow(
        Line(table.row(Self.cells(found[index], words), width: width)),
        sign: found[index].isValid ? nil : .statusLook)
    }
  }

  /// The query with the cursor, and at the right how many there are.
  private func drawSearch(on canvas: inout Canvas, in row: Rect, _ words: Words) {
    let expired = (volunteers ?? []).count { !$0.isValid }
    let count = volunteers.map { words.volunteerCount($0.count, expired: expired) } ?? ""
    let (left, right) = row.splitRight(min(columns(of: count), row.columns / 2))
    canvas.write(count, in: right, role: .textMuted, alignment: .trailing)
    canvas.write(words.searchField, in: left, role: .fieldLabel)
    field.draw(on: &canvas, in: left.inset(left: columns(of: words.searchField) + 2, right: 1), focused: true)
  }

  private static func cells(_ line: VolunteerLine, _ words: Words) -> [Span] {
    let expires = line.card.expires.map { words.date($0) } ?? words.noExpiry
    return [
      Span(line.particulars.fullName, .textStrong), Span(words.figures(line.particulars.cardNumber)),
      Span(words.level(line.card.level)), Span(words.number(Int(clamping: line.particulars.moo))),
      Span(words.figures(maskedPhone(line.particulars.phone)), .textMuted),
      Span(expires, line.isValid ? .text : .statusRefused),
      Span(line.card.training.joined(separator: ", "), .textMuted),
    ]
  }

  private static func table(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .flexible(least: 16)), Table.Column(titles[1], width: .fixed(9)),
        Table.Column(titles[2], width: .fixed(8), dropOrder: 3),
        Table.Column(titles[3], width: .fixed(4), alignment: .trailing, dropOrder: 4),
        Table.Column(titles[4], width: .fixed(12), dropOrder: 2), Table.Column(titles[5], width: .fixed(11)),
        Table.Column(titles[6], width: .flexible(least: 12), dropOrder: 1),
      ], gap: 2)
  }
}
