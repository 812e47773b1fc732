import Screen
import ThaiText
import Welfare

extension RosterScreen {
  /// Columns of the day before its shifts.
  private static let dayColumns = 15

  /// Draws the week, and below it the chosen slot.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let rest = ScreenFrame(title: words.rosterTitle, footer: isSaving ? words.saving : footer(words)).draw(
      on: &canvas, in: screen)
    canvas.write(
      " \(words.weekOf(monday)) ", endingAt: screen.endColumn - 1, row: screen.row, role: .paneTitle)
    guard let pages else {
      canvas.write(words.readingRoster, in: rest.line(0).inset(left: 1), role: .statusUnknown)
      return
    }
    let weekRows = 1 + 7 * rowsOfDay(pages, rest)
    let (week, below) = rest.splitTop(min(weekRows, rest.rows))
    drawWeek(pages, on: &canvas, in: shown(week, of: rest), context)
    if !hidesSlot(rest, weekRows) {
      drawSlot(on: &canvas, in: below.rows > 2 ? below : rest, words)
    }
    if case .asking(let question, _) = place { question.draw(on: &canvas, in: screen) }
  }

  private func footer(_ words: Words) -> String { place == .week ? words.rosterFooter : words.slotFooter }

  /// Two rows a day where there is room, so that names fit.
  private func rowsOfDay(_ pages: [RosterPage], _ rest: Rect) -> Int { rest.rows >= 28 ? 2 : 1 }

  /// On a small screen the slot stands in the week's place while the keyboard is in it.
  private func hidesSlot(_ rest: Rect, _ weekRows: Int) -> Bool {
    rest.rows - weekRows <= 2 && place == .week
  }

  private func shown(_ week: Rect, of rest: Rect) -> Rect { week }

  private func drawWeek(_ pages: [RosterPage], on canvas: inout Canvas, in area: Rect, _ context: DeskContext)
  {
    let words = context.words
    let shifts = pages.first { $0.day == day }?.slots ?? pages.first?.slots ?? []
    let cells = cellAreas(area, count: shifts.count)
    for (cell, slot) in zip(cells, shifts) {
      canvas.write(words.shiftHours(slot.shift), in: cell.line(0), role: .tableHeader)
    }
    let rowsOfDay = max(1, (area.rows - 1) / 7)
    for (index, page) in pages.enumerated() {
      let top = 1 + index * rowsOfDay
      guard top < area.rows else { break }
      drawDay(page, row: area.line(top), isToday: page.day == context.now.day, on: &canvas, words)
      for (place, slot) in page.slots.enumerated() where place < cells.count {
        let cell = cells[place].inset(top: top).splitTop(rowsOfDay).top
        drawCell(slot, isChosen: page.day == day && place == shift, on: &canvas, in: cell, words)
      }
    }
  }

  private func drawDay(_ page: RosterPage, row: Rect, isToday: Bool, on canvas: inout Canvas, _ words: Words)
  {
    let name = page.day.weekdayText(words.language)
    let text = "\(name) \(words.date(page.day))"
    canvas.write(text, at: row.origin.moved(columns: 1), role: isToday ? .textStrong : .text)
    if isToday { canvas.write("*", at: row.origin, role: .queueServing) }
  }

  private func cellAreas(_ area: Rect, count: Int) -> [Rect] {
    guard count > 0 else { return [] }
    let rest = area.inset(left: Self.dayColumns)
    let width = rest.columns / count
    return (0..<count).map {
      Rect(column: rest.column + $0 * width, row: area.row, columns: width - 1, rows: area.rows)
    }
  }

  private func drawCell(
    _ slot: RosterPage.Slot, isChosen: Bool, on canvas: inout Canvas, in cell: Rect, _ words: Words
  ) {
    let names = slot.assigned.map { Words.callName($0.name) }.joined(separator: ", ")
    let mark = slot.missing > 0 ? words.missing(slot.missing) + " !" : words.rosterFull
    let role: Role = slot.missing > 0 ? .statusLook : .statusAllowed
    let line = Line([Span(names.isEmpty ? "-" : names)], trailing: [Span(mark, role)])
    canvas.write(line, in: cell.line(0).inset(left: 1))
    guard isChosen else { return }
    canvas.paint(cell.line(0), role: place == .week ? .selection : .selectionBlurred)
    guard place == .week else { return }
    canvas.writeSign(of: .gutter, at: cell.origin)
    canvas.placeCursor(at: cell.origin)
  }

  private func drawSlot(on canvas: inout Canvas, in area: Rect, _ words: Words) {
    guard let slot, area.rows > 1 else { return }
    canvas.fill(area, role: .text)
    canvas.rule(in: area)
    let title = area.line(1).inset(left: 1)
    let state = slot.missing > 0 ? words.missing(slot.missing) + " !" : words.rosterFull
    canvas.write(
      Line(
        [Span(words.slotTitle(day, slot.shift), .textStrong)],
        trailing: [Span(state, slot.missing > 0 ? .statusLook : .statusAllowed)]), in: title)
    let list: ListView
    var isFocused = false
    if case .slot(let focused) = place {
      list = focused
      isFocused = true
    } else {
      list = ListView(count: slot.assigned.count + 1, focus: slot.assigned.count)
    }
    let table = Table([
      Table.Column("", width: .flexible(least: 16)), Table.Column("", width: .fixed(10), dropOrder: 1),
      Table.Column("", width: .flexible(least: 12)),
    ])
    let rows = area.inset(top: 2)
    list.draw(on: &canvas, in: rows, focused: isFocused) { index in
      guard slot.assigned.indices.contains(index) else {
        return ListRow(Line(words.addVolunteer, role: .menuItem))
      }
      let person = slot.assigned[index]
      return ListRow(
        Line(
          table.row(
            [Span(person.name), Span(words.figures(person.cardNumber), .textMuted), Span(person.duty)],
            width: max(0, rows.columns - 2))))
    }
  }
}
