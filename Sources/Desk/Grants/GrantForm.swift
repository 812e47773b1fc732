import Screen
import ThaiText
import Welfare

/// A form of grants and their money: a request, each step that follows, and what happens to an allotment.
struct GrantForm: Hashable, Sendable {
  /// What is filled in. The numbers stand in drafts.
  enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// ยื่นคำขอ.
    case apply = 1
    /// สำรวจ.
    case survey
    /// ประชาคม.
    case meet
    /// มติของหน่วยงาน.
    case decide
    /// ตรวจอนุมัติ.
    case approve
    /// จองงบ.
    case reserve
    /// ประเมินวัสดุ.
    case bill
    /// ตรวจรับ.
    case inspect
    /// จ่ายงวด.
    case pay
    /// ส่วนสมทบ.
    case contribute
    /// ส่งมอบ.
    case handOver
    /// ปิดเรื่อง.
    case close
    /// ยกเลิก.
    case cancel
    /// จัดสรรงบ.
    case allot
    /// ปรับวงเงิน.
    case change
    /// โอนงบ.
    case transfer
    /// กันเงินเหลื่อมปี.
    case carryOver
    /// รับดูแลงบ.
    case keep
  }

  /// What it is about.
  enum About: Hashable, Sendable {
    /// Nothing that is there yet.
    case nothing
    /// Whose house.
    case household(Identifier<Household>)
    /// A grant.
    case grant(Identifier<HousingGrant>)
    /// An allotment.
    case budget(Identifier<Allotment>)
  }

  /// What is filled in.
  let kind: Kind
  /// What it is about.
  let about: About
  /// The request id under which it is saved.
  let request: String
  /// What the records know of it; nil before their answer.
  private(set) var known: GrantKnown
  /// The fields and buttons.
  private(set) var form: Form
  /// Priced materials so far.
  private(set) var lines: [BillLine] = []
  /// Whether anything was typed.
  private(set) var isDirty = false
  /// What a draft kept of choices that come with the records' answer.
  private var resumed: [String: String] = [:]
  /// The choice, not there yet, that had the keyboard.
  private var resumedFocus: String?

  /// A form with the usual values.
  init(_ kind: Kind, about: About, known: GrantKnown, request: String, context: DeskContext) {
    self.kind = kind
    self.about = about
    self.known = known
    self.request = request
    form = Form([], buttons: Buttons([]))
    if kind == .bill { lines = known.sheet?.line.file.bill?.facts.lines ?? [] }
    form = GrantFields(self, context).form
    for field in form.fields { explain(field.id, context) }
    if let empty = form.fields.first(where: { $0.canFocus && $0.text.isEmpty }) { form.focus(on: empty.id) }
  }

  /// What is to be asked when it opens and when the records have changed.
  var queries: [Query] {
    switch about {
    case .nothing: []
    case .household(let household): [.household(household)]
    case .grant(let grant): kind == .reserve ? [.grant(grant), .grants] : [.grant(grant)]
    case .budget: [.grants]
    }
  }

  /// What stands in a field.
  func text(_ id: String) -> String { form[id]?.text ?? "" }

  /// The number of the choice in a field; the only one there is where nothing can be chosen.
  func chosen(_ id: String) -> Int {
    if case .choice(let choice)? = form[id]?.content { choice.selected } else { 0 }
  }

  /// Takes over what the records know; what was typed stays.
  mutating func receive(_ answer: Answer, _ context: DeskContext) {
    let before = known
    switch answer {
    case .household(let card): if case .household(card.household) = about { known.card = card }
    case .grant(let sheet?): if case .grant(sheet.line.file.grant) = about { known.sheet = sheet }
    case .grants(let board): known.board = board
    default: return
    }
    if known != before { rebuild(context) }
  }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    switch form.update(stroke) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed(let id):
      isDirty = true
      explain(id, context)
      return .handled
    case .save: return save(context)
    case .pressed("save"): return save(context)
    case .pressed("add"):
      addLine(context)
      return .handled
    case .pressed("remove"):
      if lines.popLast() != nil { isDirty = true }
      return .handled
    case .pressed, .cancelled: return .close
    }
  }

  private mutating func rebuild(_ context: DeskContext) {
    let old = form
    form = GrantFields(self, context).form
    put(old.fields.filter(\.canFocus).map { ($0.id, StockFields.value(of: $0)) }, context)
    let late = form.fields.filter { $0.canFocus && old[$0.id]?.canFocus == false }
    put(late.compactMap { field in resumed.removeValue(forKey: field.id).map { (field.id, $0) } }, context)
    for field in old.fields {
      if case .text(let text) = field.content { form.moveCaret(of: field.id, to: text.caret) }
    }
    let focus = resumedFocus ?? old.focusedID
    if form[focus]?.canFocus == true { resumedFocus = nil }
    if focus.isEmpty, !old.fields.isEmpty { form.focusOnButtons() } else { form.focus(on: focus) }
    form.buttons.move(to: old.buttons.focus)
  }

  private mutating func put(_ values: [(id: String, value: String)], _ context: DeskContext) {
    for (id, value) in values {
      form.change(id) { StockFields.put(value, into: &$0) }
      explain(id, context)
    }
  }

  /// Beside a date stands the day it was read as.
  private mutating func explain(_ id: String, _ context: DeskContext) {
    guard id == "day" else { return }
    let words = context.words
    let hint =
      switch TypedValues.day(text(id), today: context.now.day) {
      case .day(let day): words.date(day, .long)
      case .unclear: words.yearError
      case .nothing, .none: words.dateHint
      }
    form.change(id) { $0.hint = hint }
  }

  /// Takes the line of materials that is typed to the others.
  private mutating func addLine(_ context: DeskContext) {
    var reading = GrantReading(self, context)
    guard let line = reading.readLine() else { return form.show(errors: reading.errors) }
    lines.append(line)
    isDirty = true
    for id in GrantFields.ofOneLine { form.change(id) { StockFields.put("", into: &$0) } }
    form.show(errors: [:])
    form.buttons.move(to: 0)
    form.focus(on: GrantFields.ofOneLine[0])
  }

  private mutating func save(_ context: DeskContext) -> FormOutcome {
    if kind == .bill, GrantFields.ofOneLine.contains(where: { !TypedValues.isBlank(text($0)) }) {
      addLine(context)
      if form.fields.contains(where: { $0.error != nil }) { return .handled }
    }
    let reading = GrantReading(self, context)
    form.show(errors: reading.errors)
    guard reading.errors.isEmpty, let proposal = reading.proposal else { return .handled }
    return reading.files.isEmpty ? .propose(proposal) : .proposeWith(reading.files, proposal)
  }
}

/// What the records know that a form of grants is about.
struct GrantKnown: Hashable, Sendable {
  /// Whose house; who lives there can apply.
  var card: HouseholdCard?
  /// The grant.
  var sheet: GrantSheet?
  /// Every grant and the money.
  var board: GrantsBoard?
}

extension GrantForm {
  /// What a draft keeps of the fields.
  var kept: [(id: String, value: String)] {
    form.fields.map { ($0.id, resumed[$0.id] ?? StockFields.value(of: $0)) }
  }

  /// The field that has the keyboard, or had it in a draft; empty on the buttons.
  var keptFocus: String { resumedFocus ?? form.focusedID }

  /// Puts back what a draft kept; choices that come with the records' answer are made when it is there.
  mutating func resume(
    _ fields: [(id: String, value: String)], lines: [BillLine], focus: String, isDirty: Bool,
    _ context: DeskContext
  ) {
    self.lines = lines
    self.isDirty = isDirty
    put(fields, context)
    let late = fields.filter { form[$0.id]?.canFocus == false }.map { ($0.id, $0.value) }
    resumed = Dictionary(late, uniquingKeysWith: { first, _ in first })
    if focus.isEmpty { form.focusOnButtons() } else { form.focus(on: focus) }
    resumedFocus = focus.isEmpty || form[focus]?.canFocus == true ? nil : focus
  }
}
