import Screen
import ThaiText
import Welfare

extension CaseForm {
  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    FormDialog(
      title: words.caseFormTitle(self), form: form, notes: notes(context),
      saves: CaseReading(self, context).proposal.map { words.willSave($0, self) }, isSaving: isSaving
    ).draw(on: &canvas, in: screen, words)
  }

  /// What was taken so far; what is used and left of the regulation that is chosen.
  private func notes(_ context: DeskContext) -> [Line] {
    let words = context.words
    var lines: [String] = []
    if kind == .open {
      let rules = context.rules.cases
      if !people.isEmpty {
        lines.append(
          words.inTrouble(people.map { id in members.first { $0.person == id }?.particulars.fullName ?? "" }))
      }
      if !problems.isEmpty {
        lines.append(
          words.taken(problems.map { code in words.name(of: code, among: rules.problems.map(\.choice)) }))
      }
      if !wishes.isEmpty {
        lines.append(
          words.taken(wishes.map { code in words.name(of: code, among: rules.wishes.map(\.choice)) }))
      }
    }
    if kind == .condition, let condition = sheet?.condition { lines.append(words.condition(condition)) }
    if kind == .status || kind == .answer, let sheet {
      let fields = CaseFields(self, context)
      let (index, whom) = (chosen("regulation"), chosen("person"))
      let person = fields.people.indices.contains(whom) ? fields.people[whom].person : nil
      if fields.paying.indices.contains(index) {
        let code = fields.paying[index].code
        lines += sheet.uses.filter { $0.regulation.code == code && ($0.person == nil || $0.person == person) }
          .map { words.regulationUse($0) }
      }
    }
    return lines.flatMap { wrapped($0, columns: FormDialog.columns - 2) }.prefix(kind == .open ? 4 : 3).map {
      Line([Span("  " + $0, .fieldHint)])
    }
  }
}
