import Screen
import ThaiText
import Welfare

extension DayCloseScreen {
  /// Columns of the labels beside which the figures stand.
  private static let labelColumns = 14

  /// Lines of the sheet in sight on a screen of `rows` rows.
  func sheetRows(screen rows: Int) -> Int { max(1, rows - 3 - min(menu.entries.count, max(1, rows / 2))) }

  /// Draws the day over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    canvas.fill(screen, role: .text)
    canvas.hideCursor()
    canvas.horizontalLine(column: screen.column, row: screen.row, columns: screen.columns)
    canvas.paneTitle(
      words.dayTitle(day), column: screen.column, row: screen.row, columns: screen.columns, focused: true)
    let (rest, foot) = screen.inset(top: 1).splitBottom(1)
    canvas.write(isSaving ? words.saving : words.dayFooter, in: foot.inset(left: 1), role: .fieldHint)
    let (upper, lower) = rest.splitTop(sheetRows(screen: screen.rows))
    drawSheet(on: &canvas, in: upper.inset(left: 1, right: 1), context)
    drawRule(on: &canvas, in: lower, width: upper.columns - 2, rows: upper.rows, context)
    menu.draw(on: &canvas, in: lower.inset(top: 1))
    if case .asking(let question, _) = step, !isSaving { question.draw(on: &canvas, in: screen) }
  }

  private func drawSheet(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let lines = lines(width: area.columns, context)
    let first = max(0, min(top, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.write(line, in: area.line(offset))
    }
  }

  /// The line between sheet and actions; it says how much of the sheet lies below.
  private func drawRule(
    on canvas: inout Canvas, in area: Rect, width: Int, rows: Int, _ context: DeskContext
  ) {
    canvas.rule(in: area.line(0))
    let count = lines(width: width, context).count
    let below = count - rows - max(0, min(top, count - rows))
    guard below > 0 || top > 0, count > rows else { return }
    let text = " " + context.words.dayMore(below) + " "
    let (_, right) = area.line(0).splitRight(min(area.columns, columns(of: text) + 2))
    canvas.write(text, in: right.inset(right: 2), role: .fieldHint)
  }

  /// The sheet, line by line.
  func lines(width: Int, _ context: DeskContext) -> [Line] {
    let words = context.words
    guard let sheet else { return [Line(words.readingDay, role: .statusUnknown)] }
    var lines = words.dayRows(sheet).flatMap {
      row(
        [Span(padded($0.label, columns: Self.labelColumns), .fieldLabel)], $0.text, .text, width)
    }
    if let close = sheet.close {
      lines = words.closeLines(close).flatMap { row([], $0, .statusAllowed, width) } + [Line("")] + lines
    }
    if sheet.isOpen { lines += [Line("")] + open(sheet, width, words) }
    return lines + [Line("")] + visits(sheet, width, context)
  }

  private func visits(_ sheet: DaySheet, _ width: Int, _ context: DeskContext) -> [Line] {
    let words = context.words
    guard !sheet.visits.isEmpty else { return [Line(words.dayNoVisits, role: .textMuted)] }
    let table = Table([
      Table.Column(words.visitColumns[0], width: .flexible(least: 12)),
      Table.Column(words.visitColumns[1], width: .flexible(least: 12)),
      Table.Column(words.visitColumns[2], width: .fixed(7), alignment: .trailing),
    ])
    let narrow = min(width, 76)
    return [Line(table.titles(width: narrow))]
      + sheet.visits.map { visit in
        Line(
          table.row(
            [
              Span(words.choice(visit.note.purpose, of: context.rules.purposes)),
              Span(words.choice(visit.note.outcome, of: context.rules.outcomes)),
              Span(words.number(visit.count), .textStrong),
            ], width: narrow))
      }
  }

  /// Tickets that are not over, several a line, and who has goods with them.
  private func open(_ sheet: DaySheet, _ width: Int, _ words: Words) -> [Line] {
    var lines: [Line] = []
    if !sheet.tickets.isEmpty {
      lines.append(Line(words.openTickets(sheet.tickets.count), role: .statusLook))
      let cell = 24
      let share = max(1, (width - 2) / cell)
      for first in stride(from: 0, to: sheet.tickets.count, by: share) {
        let tickets = sheet.tickets[first..<min(first + share, sheet.tickets.count)]
        lines.append(Line("  " + tickets.map { padded(words.ticketAsItStands($0), columns: cell) }.joined()))
      }
    }
    if !sheet.carriers.isEmpty {
      lines.append(Line(words.openCarriers(sheet.carriers.count), role: .statusLook))
      lines += sheet.carriers.map { Line("  " + words.openCarrier($0)) }
    }
    return lines
  }

  private func row(_ label: [Span], _ text: String, _ role: Role, _ width: Int) -> [Line] {
    let indent = label.isEmpty ? 0 : Self.labelColumns
    return wrapped(text, columns: width - indent).enumerated().map { index, part in
      let blank = [Span(String(repeating: " ", count: indent))]
      return Line((index == 0 ? label : indent == 0 ? [] : blank) + [Span(part, role)])
    }
  }
}
