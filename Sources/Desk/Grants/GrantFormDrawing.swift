import Screen
import ThaiText
import Welfare

extension GrantForm {
  /// Lines of materials in sight, the newest.
  private static let mostLines = 5

  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    FormDialog(
      title: words.grantFormTitle(self), form: form, notes: notes(words),
      saves: GrantReading(self, context).proposal.flatMap { words.willSave($0, self) },
      savesRole: kind == .bill && isOverApproved ? .statusRefused : .dialogStrong, isSaving: isSaving
    ).draw(on: &canvas, in: screen, words)
  }

  /// Which digit is which part of the house; the materials taken so far.
  private func notes(_ words: Words) -> [Line] {
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

  /// Whether the materials come to more than was approved.
  private var isOverApproved: Bool {
    guard let approved = known.sheet?.line.file.approved else { return false }
    return billed > approved
  }

  /// What the materials come to, satang.
  var billed: Satang { lines.reduce(0) { $0 + $1.amount } }
}
