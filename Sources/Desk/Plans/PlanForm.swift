import Screen
import ThaiText
import Welfare

/// A new goal of a family plan, or how one ended.
struct PlanForm: Hashable, Sendable {
  /// What is filled in.
  enum Kind: Hashable, Sendable {
    /// เพิ่มข้อ.
    case add
    /// ปิดข้อ.
    case close(Identifier<PlanItem>)
  }

  /// What is filled in.
  let kind: Kind
  /// Whose plan.
  let household: Identifier<Household>
  /// The request id under which it is saved, however often F8 is pressed.
  let request: String
  /// The household's card as the records have it; nil before their answer.
  private(set) var card: HouseholdCard?
  private(set) var form: Form
  /// Whether anything was typed.
  private(set) var isDirty = false

  /// A form in which nothing was typed yet.
  init(
    _ kind: Kind, of household: Identifier<Household>, card: HouseholdCard?, request: String,
    context: DeskContext
  ) {
    self.kind = kind
    self.household = household
    self.request = request
    self.card = card?.household == household ? card : nil
    let words = context.words
    form = Form(
      Self.fields(kind, context),
      buttons: Buttons([
        Buttons.Button(id: "save", label: words.saveButton),
        Buttons.Button(id: "back", label: words.formBackButton),
      ]))
    explain(context)
  }

  private static func fields(_ kind: Kind, _ context: DeskContext) -> [FormField] {
    let words = context.words
    func typed(_ id: String, _ label: String, _ text: String, _ hint: String, limit: Int) -> FormField {
      FormField(id: id, label: label, content: .text(TextField(text, limit: limit)), hint: hint)
    }
    func choice(_ id: String, _ label: String, _ options: [String]) -> FormField {
      FormField(id: id, label: label, content: .choice(ChoiceField(options)), hint: words.turnHint)
    }
    switch kind {
    case .add:
      return [
        choice(
          "dimension", words.planDimensionField, Survey.Dimension.allCases.map { words.dimension($0) }),
        typed("goal", words.planGoalField, "", words.planGoalHint, limit: PlanRule.longestGoal),
        typed("due", words.planDueField, "", words.planDueHint, limit: 40),
        typed(
          "responsible", words.planResponsibleField, "", words.planResponsibleHint,
          limit: RegisterRule.longestText),
      ]
    case .close:
      return [
        choice("result", words.planResultField, PlanItem.Result.allCases.map { words.planResult($0) }),
        typed("day", words.planDayField, words.typedDay(context.now.day), "", limit: 40),
        typed("outcome", words.planOutcomeField, "", words.planOutcomeHint, limit: 400),
      ]
    }
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .household(household) }

  /// The goal that ends.
  var goal: PlanLine? {
    if case .close(let item) = kind { card?.plan.first { $0.item == item } } else { nil }
  }

  /// Takes over what the records know; what was typed stays.
  mutating func receive(_ answer: Answer) {
    if case .household(let card) = answer, card.household == household { self.card = card }
  }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    switch form.update(stroke) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed:
      isDirty = true
      explain(context)
      return .handled
    case .save: return save(context)
    case .pressed(let id): return id == "save" ? save(context) : .close
    case .cancelled: return .close
    }
  }

  /// Beside a date stands the day it was read as.
  private mutating func explain(_ context: DeskContext) {
    let words = context.words
    for id in ["due", "day"] where form[id] != nil {
      let typed = text(id)
      let hint = typed.isEmpty ? words.planDueHint : words.readAs(typed, of: "day", today: context.now.day)
      form.change(id) { $0.hint = hint }
    }
  }

  private func text(_ id: String) -> String { form[id].map { tidied($0.text) } ?? "" }

  private func chosen(_ id: String) -> Int {
    if case .choice(let choice)? = form[id]?.content { choice.selected } else { 0 }
  }

  private mutating func save(_ context: DeskContext) -> FormOutcome {
    let id = kind == .add ? "due" : "day"
    let day: Day
    switch TypedValues.day(text(id), today: context.now.day) {
    case .day(let typed): day = typed
    case .nothing:
      form.show(errors: [id: context.words.planDayMissing])
      return .handled
    case .unclear:
      form.show(errors: [id: context.words.yearError])
      return .handled
    case .none:
      form.show(errors: [id: context.words.dateError])
      return .handled
    }
    form.show(errors: [:])
    switch kind {
    case .add:
      return .propose(
        .plan(
          .add(
            PlanRequest(
              household: household, dimension: Survey.Dimension.allCases[chosen("dimension")],
              goal: text("goal"), due: day, responsible: text("responsible")))))
    case .close(let item):
      return .propose(
        .plan(.close(item, PlanItem.Result.allCases[chosen("result")], on: day, text: text("outcome"))))
    }
  }

  /// As wide as the labels of the fields below.
  private static let labelColumns = 15

  /// Draws the form in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let house = card.map { words.house($0.particulars) } ?? ""
    let dialog = Dialog(
      title: words.planFormTitle(kind, house), footer: isSaving ? words.saving : words.stockFormFooter)
    let width = min(Dialog.columns, screen.columns) - 6
    let about = goal.map { wrapped(words.goal($0), columns: max(8, width - Self.labelColumns)) } ?? []
    let inner = dialog.draw(on: &canvas, in: screen, rows: form.fields.count + 2 + about.count)
    let (rest, buttons) = inner.splitBottom(1)
    let (top, fields) = rest.splitTop(min(about.count, max(0, rest.rows - 2)))
    for (row, text) in about.prefix(top.rows).enumerated() {
      canvas.write(
        Line([
          Span(padded(row == 0 ? words.planGoalField : "", columns: Self.labelColumns), .fieldLabel),
          Span(text, .dialogStrong),
        ]), in: top.line(row).inset(left: 2))
    }
    form.draw(on: &canvas, scrolledIn: fields, buttons: buttons)
  }

  /// Writes what was typed, where the focus stands and the request id.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(household)
    switch kind {
    case .add: writer.write(Identifier<PlanItem>?.none) { $0.write($1) }
    case .close(let item): writer.write(Optional(item)) { $0.write($1) }
    }
    writer.write(request)
    writer.write(form.fields) { writer, field in
      writer.write(field.id)
      writer.write(StockFields.value(of: field))
    }
    writer.write(isDirty)
    form.encodeFocus(into: &writer)
  }

  /// Reads a form as it was left; `query` is to be asked.
  init(from reader: inout CanonicalReader, context: DeskContext) throws(CanonicalTrouble) {
    let household: Identifier<Household> = try reader.identifier()
    let item = try reader.optionalID(PlanItem.self)
    let request = try reader.text()
    self.init(
      item.map { .close($0) } ?? .add, of: household, card: nil, request: request, context: context)
    let fields = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      (id: try r.text(), value: try r.text())
    }
    for (id, value) in fields { form.change(id) { StockFields.put(value, into: &$0) } }
    explain(context)
    isDirty = try reader.boolean()
    try form.restoreFocus(from: &reader)
  }
}
