import Screen
import ThaiText
import Welfare

extension StockForm {
  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let footer =
      isSaving ? words.saving : isConfirmed ? words.stockConfirmFooter : words.stockFormFooter
    let dialog = Dialog(title: words.stockFormTitle(self), footer: footer)
    let will = willSave(words)
    let inner = dialog.draw(
      on: &canvas, in: screen, rows: form.fields.count + 2 + (will.isEmpty ? 0 : will.count + 1))
    let (rest, buttons) = inner.splitBottom(1)
    let (fields, below) = rest.splitTop(min(form.fields.count, rest.rows))
    form.draw(on: &canvas, scrolledIn: fields, buttons: buttons)
    for (offset, line) in will.enumerated() where offset + 2 < below.rows {
      canvas.write(line, in: below.line(offset + 1), role: .dialogBody)
    }
  }

  /// จะบันทึก: what the goods come to, before they are saved.
  private func willSave(_ words: Words) -> [Line] {
    switch kind {
    case .move, .send, .carry, .writeOff:
      guard let line, let quantity = TypedValues.number(text("quantity")), quantity > 0 else { return [] }
      let (left, isAbsurd) = line.onHand.subtractingReportingOverflow(quantity)
      let role: Role = isAbsurd || left < 0 ? .statusRefused : .dialogStrong
      return [
        Line([
          Span(padded(words.willSaveLabel, columns: BagChecks.labelColumns), .fieldLabel),
          Span(words.willLeave(line.code, line.placeTitle, line.onHand, left), role),
        ])
      ]
    default: return []
    }
  }
}
