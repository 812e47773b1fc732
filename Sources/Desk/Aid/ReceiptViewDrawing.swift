import Screen
import ThaiText
import Welfare

extension ReceiptView {
  /// Draws the receipt in the middle of the screen; a question lies over it.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let facts = facts(words)
    let menu = menu
    let heading = isChoosing ? [Line(""), Line(words.chooseReason, role: .dialogStrong)] : [Line("")]
    let dialog = Dialog(
      title: words.receiptTitle(given.receipt), footer: isSaving ? words.saving : words.receiptFooter)
    let rows = facts.count + heading.count + (menu?.entries.count ?? 0)
    let inner = dialog.draw(on: &canvas, in: screen, rows: rows)
    let (top, bottom) = inner.splitBottom(min(menu?.entries.count ?? 0, inner.rows))
    for (offset, line) in (facts + heading).enumerated() where offset < top.rows {
      canvas.write(line, in: top.line(offset), role: .dialogBody)
    }
    menu?.draw(on: &canvas, in: bottom)
    if case .asking(let question, _) = step, !isSaving { question.draw(on: &canvas, in: screen) }
  }

  private var menu: Menu? {
    switch step {
    case .reading(let menu), .choosing(let menu): menu
    case .asking: nil
    }
  }

  private var isChoosing: Bool {
    if case .choosing = step { true } else { false }
  }

  private func facts(_ words: Words) -> [Line] {
    let recipient = given.recipient.isEmpty ? words.recipientUnknown : given.recipient
    let state = given.isReversed ? words.receiptReversed : words.receiptStands
    return [
      (words.receiptWhen, words.moment(given.at), Role.dialogStrong),
      (words.receiptWhat, words.receiptWhat(given), .dialogBody),
      (words.receiptCampaign, given.campaignTitle, .dialogBody),
      (words.receiptRecipient, recipient, .dialogBody),
      (words.receiptBy, words.receiptBy(given), .dialogBody),
      (words.receiptState, state, given.isReversed ? .statusRefused : .statusAllowed),
    ].map { label, text, role in
      Line([Span(padded(label, columns: 12), .fieldLabel), Span(text, role)])
    }
  }
}
