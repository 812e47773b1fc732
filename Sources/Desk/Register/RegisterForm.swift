import Screen
import ThaiText
import Welfare

/// A form of the register: one section of a card, somebody or some house that is new, a move, a legal basis, a note.
struct RegisterForm: Hashable, Sendable {
  /// What is filled in.
  enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// เพิ่มครัวเรือน.
    case household = 1
    /// เพิ่มคน.
    case person
    /// แก้ชื่อ.
    case name
    /// แก้ข้อมูลประจำตัว.
    case identity
    /// แก้การติดต่อ.
    case contact
    /// แก้ที่อยู่.
    case address
    /// ย้าย หรือเสียชีวิต.
    case move
    /// ฐานการใช้ข้อมูล.
    case consent
    /// ข้อความที่ต้องระวัง.
    case note
  }

  /// What is filled in.
  let kind: Kind
  /// The household it is about; nil for a new one.
  let household: Identifier<Household>?
  /// The person it is about; nil for the household, or somebody new.
  let person: Identifier<Person>?
  /// The request id under which it is saved, however often F8 is pressed.
  let request: String
  /// The household's card as the records have it; nil before their answer.
  private(set) var card: HouseholdCard?
  /// Households that answer to where somebody moves to; nil before the records' answer.
  private(set) var found: LookupPage?
  /// The fields and buttons.
  private(set) var form: Form
  /// Whether anything was typed.
  private(set) var isDirty = false
  /// What was filled in when it opened, by field: what is left alone is no wish.
  private var filled: [String: String] = [:]

  /// A form with what is known filled in.
  ///
  /// - Parameter text: what was looked for in vain, where that leads to a new household.
  init(
    _ kind: Kind, household: Identifier<Household>?, person: Identifier<Person>?, card: HouseholdCard?,
    request: String, context: DeskContext, text: String = ""
  ) {
    self.kind = kind
    self.household = household
    self.person = person
    self.card = card
    self.request = request
    form = Form([], buttons: Buttons([]))
    form = RegisterFields(self, context, text: text).form
    if let empty = form.fields.first(where: { $0.canFocus && $0.text.isEmpty }), kind == .household {
      form.focus(on: empty.id)
    }
    for field in form.fields { explain(field.id, context) }
    filled = Dictionary(kept.map { ($0.id, $0.value) }) { first, _ in first }
  }

  /// Whether a section or a house that is known is edited, and this field of it was left as it was filled in.
  func isLeft(_ id: String) -> Bool {
    guard kind != .household, kind != .person, let field = form[id] else { return false }
    return filled[id] == StockFields.value(of: field)
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query? { household.map { .household($0) } }

  /// Rows that are asked for; how many households answer is told besides.
  static let mostFound = 3

  /// Where somebody moves to, as typed; nil where nothing is.
  var sought: String? { text("to").isEmpty ? nil : text("to") }

  /// The person as the card has them.
  var member: HouseholdCard.Member? { card?.everybody.first { $0.person == person } }

  /// The name of whom it is about, as it is when it is saved.
  var name: String {
    switch kind {
    case .person, .household:
      PersonParticulars(title: text("title"), firstName: text("first"), surname: text("surname")).fullName
    default: member?.particulars.fullName ?? ""
    }
  }

  /// What stands in a field.
  func text(_ id: String) -> String { form[id].map { tidied($0.text) } ?? "" }

  /// The number of the choice in a field.
  func chosen(_ id: String) -> Int {
    if case .choice(let choice)? = form[id]?.content { choice.selected } else { 0 }
  }

  /// Takes over what the records know; what was typed stays.
  mutating func receive(_ answer: Answer, _ context: DeskContext) {
    switch answer {
    case .household(let card) where card.household == household: self.card = card
    case .lookup(let page) where page.text == text("to"): found = page
    default: return
    }
    explain("to", context)
  }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> FormOutcome {
    switch form.update(stroke) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed(let id):
      isDirty = true
      explain(id, context)
      guard id == "to" else { return .handled }
      found = nil
      return sought.map { .ask(.lookup($0, limit: Self.mostFound)) } ?? .handled
    case .save: return save(context)
    case .pressed(let id): return id == "save" ? save(context) : .close
    case .cancelled: return .close
    }
  }

  /// Beside a date stands the day it was read as; beside a house, which it was found to be.
  private mutating func explain(_ id: String, _ context: DeskContext) {
    let words = context.words
    let hint: String
    switch id {
    case "birth", "until", "day": hint = words.readAs(text(id), of: id, today: context.now.day)
    case "to": hint = text("to").isEmpty ? words.toHint : words.foundHouse(found)
    default: return
    }
    form.change(id) { $0.hint = hint }
  }

  private mutating func save(_ context: DeskContext) -> FormOutcome {
    let reading = RegisterReading(self, context)
    form.show(errors: reading.errors)
    guard reading.errors.isEmpty, let wish = reading.wish else { return .handled }
    return .propose(.register(wish))
  }

  /// What a draft keeps of the fields.
  var kept: [(id: String, value: String)] { form.fields.map { ($0.id, StockFields.value(of: $0)) } }

  /// Puts back what a draft kept.
  mutating func resume(_ fields: [(id: String, value: String)], focus: String, _ context: DeskContext) {
    isDirty = true
    for (id, value) in fields {
      form.change(id) { StockFields.put(value, into: &$0) }
      explain(id, context)
    }
    if focus.isEmpty { form.focusOnButtons() } else { form.focus(on: focus) }
  }
}

extension RegisterForm {
  /// Writes what was typed, where the focus stands and the request id.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(UInt64(kind.rawValue))
    writer.write(household) { $0.write($1) }
    writer.write(person) { $0.write($1) }
    writer.write(request)
    writer.write(kept) { writer, field in
      writer.write(field.id)
      writer.write(field.value)
    }
    writer.write(form.focusedID)
    writer.write(filled.sorted { $0.key < $1.key }) { writer, field in
      writer.write(field.key)
      writer.write(field.value)
    }
  }

  /// Reads a form as it was left; `query` is to be asked.
  init(from reader: inout CanonicalReader, context: DeskContext) throws(CanonicalTrouble) {
    guard let raw = UInt8(exactly: try reader.unsigned()), let kind = Kind(rawValue: raw) else { throw .code }
    let household = try reader.optionalID(Household.self)
    let person = try reader.optionalID(Person.self)
    let request = try reader.text()
    let fields = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      (id: try r.text(), value: try r.text())
    }
    let focus = try reader.text()
    let filled = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      (try r.text(), try r.text())
    }
    self.init(
      kind, household: household, person: person, card: nil, request: request, context: context)
    resume(fields, focus: focus, context)
    self.filled = Dictionary(filled) { first, _ in first }
  }
}
