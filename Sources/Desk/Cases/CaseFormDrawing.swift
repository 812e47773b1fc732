import Screen
import ThaiText
import Welfare

extension CaseForm {
  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let dialog = Dialog(
      title: words.caseFormTitle(self), footer: isSaving ? words.saving : words.stockFormFooter)
    let room = Dialog.columns - 4
    let notes = notes(context, columns: room)
    let will = will(context, columns: room)
    let needed = form.fields.count + (notes.isEmpty ? 0 : notes.count + 1) + will.count + 3
    let inner = dialog.draw(on: &canvas, in: screen, rows: needed)
    let (rest, buttons) = inner.splitBottom(1)
    let isWhole = inner.rows >= needed
    let below =
      isWhole ? (notes.isEmpty ? [] : [Line("")] + notes) + [Line("")] + will : Array(will.prefix(1))
    let (fields, lower) = rest.splitTop(
      isWhole ? form.fields.count : max(1, min(form.fields.count, rest.rows - below.count)))
    form.draw(on: &canvas, scrolledIn: fields, buttons: buttons)
    for (offset, line) in below.enumerated() where offset < lower.rows {
      canvas.write(line, in: lower.line(offset), role: .dialogBody)
    }
  }

  /// What was taken so far; what is used and left of the regulation that is chosen.
  private func notes(_ context: DeskContext, columns: Int) -> [Line] {
    let words = context.words
    var lines: [String] = []
    if kind == .open {
      let rules = context.rules.cases
      if !problems.isEmpty {
        lines.append(
          words.taken(problems.map { code in words.name(of: code, among: rules.problems.map(\.choice)) }))
      }
      if !wishes.isEmpty {
        lines.append(
          words.taken(wishes.map { code in words.name(of: code, among: rules.wishes.map(\.choice)) }))
      }
    }
    if kind == .status || kind == .answer, let sheet {
      let index = chosen("regulation")
      let regulations = CaseFields(self, context).regulations
      if regulations.indices.contains(index),
        let use = sheet.uses.first(where: { $0.regulation.code == regulations[index].code })
      {
        lines.append(words.regulationUse(use))
      }
    }
    return lines.flatMap { wrapped($0, columns: columns - 2) }.prefix(3).map {
      Line([Span("  " + $0, .fieldHint)])
    }
  }

  /// จะบันทึก: what it comes to, before it is saved.
  private func will(_ context: DeskContext, columns: Int) -> [Line] {
    let words = context.words
    let text = CaseReading(self, context).proposal.map { words.willSave($0, self) }
    let said = wrapped(text ?? words.notWholeYet, columns: max(8, columns - BagChecks.labelColumns))
    return said.prefix(2).enumerated().map { index, line in
      Line([
        Span(padded(index == 0 ? words.willSaveLabel : "", columns: BagChecks.labelColumns), .fieldLabel),
        Span(line, text == nil ? .fieldHint : .dialogStrong),
      ])
    }
  }
}
