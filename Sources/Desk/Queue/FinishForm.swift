import Screen
import Welfare

/// เสร็จ: why the visitor came and what came of it, both prefilled with what is usual for such a visit.
struct FinishForm: Hashable, Sendable {
  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// The key is not for the form.
    case ignored
    /// Something moved or changed.
    case handled
    /// The ticket is done.
    case save(TicketRequest)
    /// Esc, or the button that says so.
    case close
  }

  /// The ticket.
  let ticket: Identifier<Ticket>
  /// Its label.
  let label: String
  /// The request id under which it is saved.
  let request: String
  /// The fields.
  private(set) var form: Form
  private let purposes: [String]
  private let outcomes: [String]

  /// A form with what the rule book says is usual for such a visit.
  init(_ row: QueueRow, request: String, context: DeskContext) {
    let rules = context.rules
    let usual = row.gaveGoods ? rules.usualVisits.goods : rules.usualVisits.talk
    self.init(
      ticket: row.ticket, label: row.label, request: request, context: context,
      purpose: rules.purposes.firstIndex { $0.code == usual.purpose } ?? 0,
      outcome: rules.outcomes.firstIndex { $0.code == usual.outcome } ?? 0)
  }

  /// A form with the given answers chosen.
  init(
    ticket: Identifier<Ticket>, label: String, request: String, context: DeskContext, purpose: Int,
    outcome: Int
  ) {
    self.ticket = ticket
    self.label = label
    self.request = request
    let rules = context.rules
    purposes = rules.purposes.map(\.code)
    outcomes = rules.outcomes.map(\.code)
    let words = context.words
    form = Form(
      [
        FormField(
          id: "purpose", label: words.purposeField,
          content: .choice(ChoiceField(rules.purposes.map { words.choice($0) }, selected: purpose)),
          hint: words.spaceChanges),
        FormField(
          id: "outcome", label: words.outcomeField,
          content: .choice(ChoiceField(rules.outcomes.map { words.choice($0) }, selected: outcome)),
          hint: words.spaceChanges),
      ],
      buttons: Buttons([
        Buttons.Button(id: "save", label: words.finishButton),
        Buttons.Button(id: "back", label: words.backButton),
      ]))
  }

  /// Puts the keyboard back where a draft kept it.
  mutating func restoreFocus(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    try form.restoreFocus(from: &reader)
  }

  /// Takes a key.
  mutating func update(_ stroke: Stroke) -> Outcome {
    switch form.update(stroke) {
    case .ignored: .ignored
    case .moved, .changed: .handled
    case .save: .save(request(of: form))
    case .pressed(let id): id == "save" ? .save(request(of: form)) : .close
    case .cancelled: .close
    }
  }

  /// The number of the answer chosen in a field.
  func chosen(_ id: String) -> Int {
    if case .choice(let choice)? = form[id]?.content { choice.selected } else { 0 }
  }

  private func request(of form: Form) -> TicketRequest {
    let purpose = chosen("purpose")
    let outcome = chosen("outcome")
    return .finish(
      purpose: purposes.indices.contains(purpose) ? purposes[purpose] : nil,
      outcome: outcomes.indices.contains(outcome) ? outcomes[outcome] : nil)
  }

  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let dialog = Dialog(
      title: words.finishTitle(label), footer: isSaving ? words.savingNow : words.finishFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: 6)
    form.draw(on: &canvas, in: inner.inset(top: inner.rows > 4 ? 1 : 0), buttonRow: inner.endRow - 1)
  }
}
