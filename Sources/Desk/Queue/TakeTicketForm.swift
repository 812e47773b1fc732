import Screen
import ThaiText
import Welfare

/// ออกบัตรคิว: a name or an ID, typed or scanned, and the lane. Enter, Enter, Enter or F8 and the visitor is in the queue.
struct TakeTicketForm: Hashable, Sendable {
  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// The key is not for the form.
    case ignored
    /// Something moved or changed.
    case handled
    /// A whole ID stands in the field: look it up.
    case look(String)
    /// Everything is there: take the ticket.
    case save(Proposal)
    /// Esc, or the button that says so.
    case close
  }

  /// What the register says of an ID typed here.
  enum Found: Hashable, Sendable {
    /// No ID was typed.
    case nothing
    /// It is being looked up.
    case asked(String)
    /// Whose it is.
    case person(LookupRow)
    /// Nobody's here.
    case nobody(String)
  }

  /// The fields.
  private(set) var form: Form
  /// What the register says.
  private(set) var found = Found.nothing
  /// The request id under which it is saved, however often Enter is pressed.
  let request: String
  private let lanes: [String]

  /// A form on which `text` stands typed.
  init(request: String, context: DeskContext, text: String = "", lane: Int = 0) {
    self.request = request
    lanes = context.rules.queue.lanes.map(\.letter)
    let words = context.words
    form = Form(
      [
        FormField(
          id: "visitor", label: words.visitorField,
          content: .text(TextField(text, placeholder: words.visitorPlaceholder, limit: 120))),
        FormField(
          id: "lane", label: words.laneField,
          content: .choice(ChoiceField(context.rules.queue.lanes.map { words.lane($0) }, selected: lane)),
          hint: words.spaceChanges),
      ],
      buttons: Buttons([
        Buttons.Button(id: "save", label: words.takeButton),
        Buttons.Button(id: "back", label: words.backButton),
      ]))
  }

  /// Takes a key.
  mutating func update(_ stroke: Stroke, _ context: DeskContext) -> Outcome {
    switch form.update(stroke) {
    case .ignored: return .ignored
    case .moved: return checked(context)
    case .changed(let id): return id == "visitor" ? changed(context) : .handled
    case .save: return save(context)
    case .pressed(let id): return id == "save" ? save(context) : .close
    case .cancelled: return .close
    }
  }

  /// Takes the rows that answer to the ID.
  mutating func show(_ page: LookupPage) {
    guard case .asked(let digits) = found, digits == page.text else { return }
    found = page.rows.first { $0.why == .nationalID }.map(Found.person) ?? .nobody(digits)
  }

  /// Puts the keyboard back where a draft kept it.
  mutating func restoreFocus(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    try form.restoreFocus(from: &reader)
  }

  /// After a draft: an ID that stands in the field is looked up again once the desk asks.
  mutating func resume(_ context: DeskContext) { _ = changed(context) }

  /// Leaves off looking: the register cannot say.
  mutating func giveUp() {
    if case .asked(let digits) = found { found = .nobody(digits) }
  }

  /// What was typed.
  var text: String { form["visitor"]?.text ?? "" }

  /// The number of the lane chosen.
  var lane: Int {
    if case .choice(let choice)? = form["lane"]?.content { choice.selected } else { 0 }
  }

  /// The digits of what was typed, if it is digits alone.
  private var digits: String? {
    if let digits = kedmaneeDigits(text) { return digits }
    let digits = TextField(text, kind: .code).digits ?? ""
    return digits.isEmpty ? nil : digits
  }

  private mutating func changed(_ context: DeskContext) -> Outcome {
    found = .nothing
    guard let digits, digits.utf8.count == 13 else { return .handled }
    return look(digits, context)
  }

  private mutating func look(_ digits: String, _ context: DeskContext) -> Outcome {
    if let trouble = trouble(digits, context) {
      form.change("visitor") { $0.error = context.words.idTrouble(trouble) }
      return .handled
    }
    found = .asked(digits)
    return .look(digits)
  }

  /// On leaving the field: digits that are no ID say so at once.
  private mutating func checked(_ context: DeskContext) -> Outcome {
    guard form.focus != .field(0), let digits, let trouble = trouble(digits, context) else { return .handled }
    form.change("visitor") { $0.error = context.words.idTrouble(trouble) }
    return .handled
  }

  private func trouble(_ digits: String, _ context: DeskContext) -> NationalID.Trouble? {
    do throws(NationalID.Trouble) {
      _ = try NationalID(digits, inPractice: context.centre.isPractice)
      return nil
    } catch {
      return error
    }
  }

  private mutating func save(_ context: DeskContext) -> Outcome {
    if let digits, let trouble = trouble(digits, context) {
      form.show(errors: ["visitor": context.words.idTrouble(trouble)])
      return .handled
    }
    return .save(.takeTicket(lane: lanes.indices.contains(lane) ? lanes[lane] : nil, visitor: visitor))
  }

  /// Who comes: an ID is never taken for a name.
  private var visitor: Caller {
    switch found {
    case .person(let row): Caller(name: row.name, household: row.household, person: row.person)
    case .asked, .nobody: Caller()
    case .nothing: Caller(name: text.unicodeScalars.allSatisfy { $0 == " " } ? nil : text)
    }
  }
}
