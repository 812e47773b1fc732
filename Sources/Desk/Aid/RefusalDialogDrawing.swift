import Screen
import ThaiText
import Welfare

extension RefusalDialog {
  /// Columns of the headings beside which the sentences stand.
  private static let labelColumns = 12

  /// Draws the dialog in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let text = words.refusal(refusal, centre: context.centre.name, position: position)
    let dialog = Dialog(title: text.title, footer: words.refusalFooter(refusal.rule))
    let width = max(1, min(Dialog.columns, screen.columns) - 4)
    let lines = lines(of: text, width: width, words)
    let inner = dialog.draw(on: &canvas, in: screen, rows: lines.count + menu.entries.count)
    let (top, bottom) = inner.splitBottom(min(menu.entries.count, inner.rows))
    for (offset, line) in fitting(lines, rows: top.rows).enumerated() {
      canvas.write(line, in: top.line(offset), role: .dialogBody)
    }
    menu.draw(on: &canvas, in: bottom)
  }

  /// Lines without blank ones where there is no room for all.
  private func fitting(_ lines: [Line], rows: Int) -> [Line] {
    lines.count <= rows ? lines : lines.filter { !$0.leading.isEmpty }
  }

  private func lines(of text: RefusalText, width: Int, _ words: Words) -> [Line] {
    let blank = Line([])
    var lines = part(RefusalText.Part(words.becauseLabel, [text.because]), width: width)
    if let facts = text.facts { lines += part(facts, width: width) }
    if let possible = text.possible { lines += part(possible, width: width) }
    lines += [blank, Line(words.tellVisitor, role: .dialogStrong)]
    lines += wrapped(words.quoted(text.tell), columns: width - 2).map { Line("  " + $0, role: .dialogStrong) }
    lines += [blank, Line(words.whatCanBeDone, role: .dialogBody)]
    return lines + wrapped(text.instead, columns: width - 2).map { Line("  " + $0, role: .dialogBody) }
  }

  /// A heading with its lines beside it, or below it where the screen is narrow.
  private func part(_ part: RefusalText.Part, width: Int) -> [Line] {
    let label = width >= 40 ? Self.labelColumns : 2
    let texts = part.lines.flatMap { wrapped($0, columns: width - label) }
    if label == 2 {
      return [Line(part.label, role: .fieldLabel)] + texts.map { Line("  " + $0, role: .dialogBody) }
    }
    return texts.enumerated().map { index, text in
      let head = padded(index == 0 ? part.label : "", columns: label)
      return Line([Span(head, .fieldLabel), Span(text, index == 0 ? .dialogStrong : .dialogBody)])
    }
  }
}
