import Screen
import ThaiText
import Welfare

extension GrantForm {
  /// Lines of materials in sight, the newest.
  private static let mostLines = 5

  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let dialog = Dialog(
      title: words.grantFormTitle(self), footer: isSaving ? words.saving : words.stockFormFooter)
    let room = Dialog.columns - 4
    let notes = notes(words, columns: room)
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

  /// Which digit is which part of the house; the materials taken so far.
  private func notes(_ words: Words, columns: Int) -> [Line] {
    switch kind {
    case .survey:
      let typed = asciiDigits(text("parts")).unicodeScalars.compactMap { digit(of: $0) }
      let halves = [HousingGrant.Part.allCases.prefix(4), HousingGrant.Part.allCases.suffix(4)]
      return halves.map { parts in
        Line(
          [Span("  ", .dialogBody)]
            + parts.flatMap { part -> [Span] in
              let isChosen = typed.contains { Int($0) == Int(part.rawValue) }
              let name = padded(words.part(part), columns: 13)
              return [
                Span(isChosen ? "*" : " ", .dialogStrong), Span("\(part.rawValue) ", .menuNumber),
                Span(name, isChosen ? .dialogStrong : .dialogBody),
              ]
            })
      }
    case .bill:
      let hidden = max(0, lines.count - Self.mostLines)
      let shown = lines.dropFirst(hidden).map { line in
        Line(
          [Span("  " + words.billLine(line), .dialogBody)],
          trailing: [Span(words.baht(line.amount), .dialogStrong)])
      }
      return (hidden > 0 ? [Line([Span("  " + words.linesBefore(hidden), .fieldHint)])] : []) + shown
    default: return []
    }
  }

  /// จะบันทึก: what it comes to, before it is saved.
  private func will(_ context: DeskContext, columns: Int) -> [Line] {
    let words = context.words
    let proposal = GrantReading(self, context).proposal
    let text = proposal.flatMap { words.willSave($0, self) }
    let isOver = kind == .bill && isOverApproved
    let role: Role = isOver ? .statusRefused : text == nil ? .fieldHint : .dialogStrong
    let said = wrapped(text ?? words.notWholeYet, columns: max(8, columns - BagChecks.labelColumns))
    return said.prefix(2).enumerated().map { index, line in
      Line([
        Span(padded(index == 0 ? words.willSaveLabel : "", columns: BagChecks.labelColumns), .fieldLabel),
        Span(line, role),
      ])
    }
  }

  /// Whether the materials come to more than was approved.
  private var isOverApproved: Bool {
    guard let approved = known.sheet?.line.file.approved else { return false }
    return billed > approved
  }

  /// What the materials come to, satang.
  var billed: Satang { lines.reduce(0) { $0 + $1.amount } }
}
