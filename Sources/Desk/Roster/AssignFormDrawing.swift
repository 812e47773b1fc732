import Screen
import ThaiText
import Welfare

extension AssignForm {
  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let found = found
    let dialog = Dialog(title: words.assignTitle, footer: isSaving ? words.saving : words.assignFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: min(14, max(5, found.count + 4)))
    let isLow = inner.rows < 6
    canvas.write(words.slotTitle(day, slot.shift), in: inner.line(0), role: .dialogStrong)
    drawDuty(on: &canvas, in: inner.line(isLow ? inner.rows : 1), words)
    let row = inner.line(isLow ? 1 : 2)
    canvas.write(words.searchField, in: row, role: .fieldLabel)
    let label = max(10, max(columns(of: words.searchField), columns(of: words.dutyField)) + 2)
    field.draw(on: &canvas, in: row.inset(left: label), focused: false)
    if !isOnDuty { canvas.placeCursor(at: row.origin.moved(columns: label + columns(of: field.text))) }
    let rows = inner.inset(top: isLow ? 2 : 4)
    guard let volunteers else {
      canvas.write(words.readingRoster, in: rows.line(0), role: .statusUnknown)
      return
    }
    if found.isEmpty {
      let text = volunteers.isEmpty ? words.noVolunteersAtAll : words.noVolunteers
      canvas.write(text, in: rows.line(0), role: .statusLook)
      return
    }
    list.draw(on: &canvas, in: rows, focused: !isOnDuty) { index in
      let line = found[index]
      let role: Role = isFree(line) ? .text : .hintDisabled
      return ListRow(
        Line(
          [Span(line.particulars.fullName, role)],
          trailing: [Span(remark(line, words), isFree(line) ? .fieldHint : .statusLook)]))
    }
  }

  private func drawDuty(on canvas: inout Canvas, in row: Rect, _ words: Words) {
    guard !row.isEmpty else { return }
    canvas.write(words.dutyField, in: row, role: .fieldLabel)
    let label = max(10, max(columns(of: words.searchField), columns(of: words.dutyField)) + 2)
    duty.draw(on: &canvas, in: row.inset(left: label), focused: isOnDuty)
  }

  /// Why not, or until when the card counts.
  private func remark(_ line: VolunteerLine, _ words: Words) -> String {
    if !line.isValid, let expires = line.card.expires { return words.cardExpiredOn(expires) }
    if !line.shifts.isEmpty { return words.hasShifts(line.shifts) }
    return line.card.expires.map { words.cardUntil($0) } ?? words.cardWithoutEnd
  }
}
