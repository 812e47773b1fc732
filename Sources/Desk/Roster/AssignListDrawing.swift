import Screen
import ThaiText
import Welfare

extension AssignList {
  /// Draws the list in a dialog in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let dialog = Dialog(title: words.slotTitle(day, slot.shift), footer: words.assignFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: Self.rows + 2)
    let title = duties.indices.contains(duty) ? duties[duty].title : ""
    canvas.write(Line(words.assignDuty(title), role: .dialogStrong), in: inner.line(0))
    let area = inner.inset(top: 1)
    guard let volunteers, !volunteers.isEmpty else {
      canvas.write(Line(words.noVolunteersAtAll, role: .dialogBody), in: area.line(0))
      return
    }
    list.draw(on: &canvas, in: area, focused: true) { index in
      let line = volunteers[index]
      let expiry = line.card.expires.map { words.date($0) } ?? ""
      return ListRow(
        Line(
          [Span(line.particulars.fullName)],
          trailing: [
            Span(line.isValid ? "" : "! " + words.expiredMark + " ", .statusLook),
            Span(words.figures(line.particulars.cardNumber) + "  " + expiry, .textMuted),
          ]))
    }
  }
}

extension Words {
  /// The duty that Enter would give; Space takes the next.
  func assignDuty(_ title: String) -> String {
    choose("หน้าที่: \(title)   (Space เปลี่ยน)", "Duty: \(title)   (Space: next)")
  }
}
