import Screen
import ThaiText
import Welfare

extension BagForm {
  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let house = card.map { words.house($0.particulars) } ?? ""
    let rule = BagChecks(sheet: sheet, question: entries.question)
    var checks = rule.lines(words)
    if entries.isUnheld { checks.insert(Line(words.beyondRecord, role: .statusRefused), at: 0) }
    let dialog = Dialog(title: words.bagTitle(house), footer: isSaving ? words.saving : words.bagFooter)
    let needed = form.fields.count + 1 + checks.count + 2
    let room = dialog.place(on: screen, rows: Dialog.mostRows).rows - dialog.frameRows - needed
    // Above what will be saved, as far as there is room.
    checks.insert(
      contentsOf: rule.elsewhere(most: room, on: context.now.day, words), at: max(1, checks.count - 1))
    let rows = form.fields.count + 1 + checks.count + 2
    let inner = dialog.draw(on: &canvas, in: screen, rows: rows)
    let (rest, buttons) = inner.splitBottom(1)
    let isWhole = inner.rows >= rows
    let kept = isWhole ? checks : Array(checks.suffix(1))
    let (fields, below) = rest.splitTop(isWhole ? form.fields.count + 1 : rest.rows - kept.count)
    for (offset, line) in kept.enumerated() {
      canvas.write(line, in: below.line(offset), role: .dialogBody)
    }
    form.draw(
      on: &canvas, scrolledIn: isWhole ? fields.splitTop(form.fields.count).top : fields, buttons: buttons)
  }
}
