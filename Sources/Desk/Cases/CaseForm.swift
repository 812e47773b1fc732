import Screen
import ThaiText
import Welfare

/// A form of a case: the story, and each step that follows.
struct CaseForm: Hashable, Sendable {
  /// What is filled in. The numbers stand in drafts.
  enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// เปิดเรื่อง.
    case open = 1
    /// เปลี่ยนสถานะ.
    case status
    /// ส่งต่อ.
    case forward
    /// คำตอบของหน่วยงาน.
    case answer
    /// ตรวจเอกสาร.
    case papers
    /// เขียนส่วนของ ปสค.1.
    case write
    /// ผู้รับรอง.
    case certify
    /// คำวินิจฉัย.
    case diagnose
    /// นัดติดตาม.
    case plan
    /// บันทึกการติดตาม.
    case visit
    /// ปกปิด.
    case restrict
    /// เงื่อนไขของระเบียบ.
    case condition
  }

  /// What it is about.
  enum About: Hashable, Sendable {
    /// Whose trouble.
    case household(Identifier<Household>)
    /// A case.
    case ofCase(Identifier<Case>)
  }

  /// What is filled in.
  let kind: Kind
  /// What it is about.
  let about: About
  /// The request id under which it is saved.
  let request: String
  /// Who lives in the house; nil before the records' answer.
  private(set) var card: HouseholdCard?
  /// The case; nil before the records' answer.
  private(set) var sheet: CaseSheet?
  /// The fields and buttons.
  private(set) var form: Form
  /// Who is in trouble, taken so far; nobody: whoever is chosen.
  private(set) var people: [Identifier<Person>] = []
  /// Codes of problems taken so far.
  private(set) var problems: [String] = []
  /// Codes of wishes taken so far.
  private(set) var wishes: [String] = []
  /// Whether anything was typed.
  private(set) var isDirty = false
  /// What a draft kept of choices that come with the records' answer.
  private var resumed: [String: String] = [:]
  /// The choice, not there yet, that had the keyboard.
  private var resumedFocus: String?

  /// A form with the usual values.
  init(
    _ kind: Kind, about: About, card: HouseholdCard?, sheet: CaseSheet?, request: String, context: DeskContext
  ) {
    self.kind = kind
    self.about = about
    self.card = card
    self.sheet = sheet
    self.request = request
    form = Form([], buttons: Buttons([]))
    form = CaseFields(self, context).form
    for field in form.fields { explain(field.id, context) }
  }

  /// What is to be asked when it opens and when the records have changed.
  var queries: [Query] {
    switch about {
    case .household(let household): [.household(household)]
    // The file below it is asked for by itself, with what its officer said.
    case .ofCase: []
    }
  }

  /// Whether it is a step of a case that somebody said why they opened: then it does not come back after a crash, for whoever sits
  /// there by then said nothing.
  var isRestricted: Bool { sheet?.line.file.restriction != nil }

  /// What stands in a field.
  func text(_ id: String) -> String { form[id]?.text ?? "" }

  /// The number of the choice in a field; the only one there is where nothing can be chosen.
  func chosen(_ id: String) -> Int {
    if case .choice(let choice)? = form[id]?.content { choice.selected } else { 0 }
  }

  /// Takes over what the records know; what was typed stays.
  mutating func receive(_ answer: Answer, _ context: DeskContext) {
    switch answer {
    case .household(let card):
      guard case .household(card.household) = about else { return }
      self.card = card
    case .case(let subject, let sheet?):
      guard case .ofCase(subject) = about else { return }
      self.sheet = sheet
    default: return
    }
    rebuild(context)
  }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    switch form.update(stroke) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed(let id):
      isDirty = true
      if let led = CaseFields.led[id] { rebuild(context, anew: led) }
      explain(id, context)
      return .handled
    case .save: return save(context)
    case .pressed("save"): return save(context)
    case .pressed("problem"):
      problems = taken(problems, CaseFields(self, context).problem)
      return .handled
    case .pressed("wish"):
      wishes = taken(wishes, CaseFields(self, context).wish)
      return .handled
    case .pressed("person"):
      people = taken(people, CaseFields(self, context).person)
      return .handled
    case .pressed, .cancelled: return .close
    }
  }

  /// The list with one more, or without it where it was taken already.
  private mutating func taken<One: Equatable>(_ all: [One], _ one: One?) -> [One] {
    guard let one else { return all }
    isDirty = true
    return all.contains(one) ? all.filter { $0 != one } : all + [one]
  }

  /// Makes the fields anew; what was typed stays, but for the choice `led` whose answers are others now.
  private mutating func rebuild(_ context: DeskContext, anew led: String? = nil) {
    let old = form
    let focus = resumedFocus ?? old.focusedID
    remake(context, but: led)
    // A choice that leads another one came with the answer: what it leads is made once more.
    if form.fields.contains(where: { CaseFields.led[$0.id] != nil && old[$0.id]?.canFocus == false }) {
      remake(context, but: nil)
    }
    for field in old.fields {
      if case .text(let text) = field.content { form.moveCaret(of: field.id, to: text.caret) }
    }
    if form[focus]?.canFocus == true { resumedFocus = nil }
    if focus.isEmpty, !old.fields.isEmpty { form.focusOnButtons() } else { form.focus(on: focus) }
    form.buttons.move(to: old.buttons.focus)
  }

  private mutating func remake(_ context: DeskContext, but led: String?) {
    let old = form
    // The fields are made of what is chosen now.
    form = CaseFields(self, context).form
    put(old.fields.filter { $0.canFocus && $0.id != led }.map { ($0.id, StockFields.value(of: $0)) }, context)
    let late = form.fields.filter { $0.canFocus && old[$0.id]?.canFocus == false }
    put(late.compactMap { field in resumed.removeValue(forKey: field.id).map { (field.id, $0) } }, context)
  }

  private mutating func put(_ values: [(id: String, value: String)], _ context: DeskContext) {
    for (id, value) in values {
      form.change(id) { StockFields.put(value, into: &$0) }
      explain(id, context)
    }
  }

  /// Beside a date stands the day it was read as.
  private mutating func explain(_ id: String, _ context: DeskContext) {
    guard CaseFields.days.contains(id) else { return }
    let words = context.words
    let hint =
      switch TypedValues.day(text(id), today: context.now.day) {
      case .day(let day): words.date(day, .long)
      case .unclear: words.yearError
      case .nothing, .none: words.dateHint
      }
    form.change(id) { $0.hint = hint }
  }

  private mutating func save(_ context: DeskContext) -> FormOutcome {
    let reading = CaseReading(self, context)
    form.show(errors: reading.errors)
    guard reading.errors.isEmpty, let proposal = reading.proposal else { return .handled }
    return .propose(.case(proposal))
  }
}

extension CaseForm {
  /// Writes what was typed, where the focus stands and the request id.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(kind.rawValue))
    switch about {
    case .household(let household):
      writer.write(0 as UInt64)
      writer.write(household)
    case .ofCase(let subject):
      writer.write(1 as UInt64)
      writer.write(subject)
    }
    writer.write(request)
    writer.write(people) { $0.write($1) }
    writer.write(problems) { $0.write($1) }
    writer.write(wishes) { $0.write($1) }
    writer.write(isDirty)
    writer.write(form.fields.map { (id: $0.id, value: resumed[$0.id] ?? StockFields.value(of: $0)) }) {
      writer, field in
      writer.write(field.id)
      writer.write(field.value)
    }
    writer.write(resumedFocus ?? form.focusedID)
  }

  /// Reads a form as it was left; `queries` are to be asked.
  init(from reader: inout CanonicalReader, context: DeskContext) throws(CanonicalTrouble) {
    guard let raw = UInt8(exactly: try reader.unsigned()), let kind = Kind(rawValue: raw) else { throw .code }
    let about: About
    switch try reader.unsigned() {
    case 0: about = .household(try reader.identifier())
    case 1: about = .ofCase(try reader.identifier())
    default: throw .code
    }
    func texts(_ reader: inout CanonicalReader) throws(CanonicalTrouble) -> [String] {
      try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() }
    }
    let request = try reader.text()
    let people = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.identifier() as Identifier<Person>
    }
    let (problems, wishes) = (try texts(&reader), try texts(&reader))
    let isDirty = try reader.boolean()
    let fields = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      (id: try r.text(), value: try r.text())
    }
    let focus = try reader.text()
    self.init(kind, about: about, card: nil, sheet: nil, request: request, context: context)
    self.people = people
    self.problems = problems
    self.wishes = wishes
    self.isDirty = isDirty
    put(fields, context)
    // What another choice leads is made once that one stands.
    remake(context, but: nil)
    put(fields, context)
    resumed = Dictionary(
      fields.filter { form[$0.id]?.canFocus == false }.map { ($0.id, $0.value) },
      uniquingKeysWith: { first, _ in first })
    if focus.isEmpty { form.focusOnButtons() } else { form.focus(on: focus) }
    resumedFocus = focus.isEmpty || form[focus]?.canFocus == true ? nil : focus
  }
}
