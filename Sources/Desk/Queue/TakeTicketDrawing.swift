import Screen

extension TakeTicketForm {
  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let dialog = Dialog(title: words.takeTitle, footer: isSaving ? words.savingNow : words.takeFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: 7)
    let (line, rest) = inner.splitTop(1)
    canvas.fill(line, role: .dialogBody)
    let remark = found.remark(words)
    if !remark.isEmpty {
      let row = rest.line(min(2, max(0, rest.rows - 2)))
      form.draw(on: &canvas, in: rest, buttonRow: rest.row + min(4, rest.rows - 1))
      canvas.write(remark, in: row.inset(left: 2), role: .dialogStrong)
    } else {
      form.draw(on: &canvas, in: rest, buttonRow: rest.row + min(4, rest.rows - 1))
    }
  }
}

extension TakeTicketForm.Found {
  fileprivate func remark(_ words: Words) -> String {
    switch self {
    case .nothing, .asked: ""
    case .person(let row): words.foundPerson(row)
    case .nobody: words.foundNobody
    }
  }
}
