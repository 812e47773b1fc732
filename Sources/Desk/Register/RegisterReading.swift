import Screen
import ThaiText
import Welfare

/// What a form of the register says: the wish it makes, or why a field cannot be read, and what would change.
struct RegisterReading {
  private let entry: RegisterForm
  private let context: DeskContext
  /// Why fields cannot be read, by id.
  private(set) var errors: [String: String] = [:]
  /// What is wanted; nil while something cannot be read.
  private(set) var wish: RegisterProposal?

  init(_ entry: RegisterForm, _ context: DeskContext) {
    self.entry = entry
    self.context = context
    let wish = read()
    self.wish = errors.isEmpty ? wish : nil
  }

  private var words: Words { context.words }

  private func text(_ id: String) -> String { entry.text(id) }

  /// What was typed into a field; nothing is wished of one that was left as it was.
  private func wish(_ id: String) -> FieldWish<String> { entry.isLeft(id) ? .keep : .set(text(id)) }

  private mutating func read() -> RegisterProposal? {
    switch entry.kind {
    case .household:
      let hasHead = ["title", "first", "surname", "id", "birth", "phone0"].contains { !text($0).isEmpty }
      return .addHousehold(house(), head: hasHead ? person() : nil)
    case .person:
      guard let household = entry.household else { return nil }
      let standing = RegisterFields.standings[entry.chosen("standing")]
      let isFirst = entry.card?.members.isEmpty == true
      return .addPerson(
        person(),
        StayRequest(
          household: household, position: isFirst ? .head : .resident, isRegistered: standing.isRegistered,
          livesHere: standing.livesHere))
    case .name:
      let reason = EditReason.allCases.reversed()[entry.chosen("reason")]
      return edit([.name(name(until: day("until")))], reason)
    case .identity: return edit([.identity(identity(isNew: false))], .correction)
    case .contact: return edit([.contact(phones)], .change)
    case .address: return entry.household.map { .editHousehold($0, house(), .change) }
    case .move: return move()
    case .consent: return consent()
    case .note:
      let isOfPerson = entry.person != nil && entry.chosen("about") == 0
      let about: AnswerSubject? =
        if isOfPerson, let person = entry.person { .person(person) } else {
          entry.household.map { .household($0) }
        }
      return about.map { .writeNote($0, NoteWritten.Sort.allCases[entry.chosen("sort")], text("text")) }
    }
  }

  private func edit(_ sections: [SectionRequest], _ reason: EditReason) -> RegisterProposal? {
    entry.person.map { .edit($0, sections, reason) }
  }

  private func name(until: PartialDay? = nil) -> NameRequest {
    NameRequest(
      title: wish("title"), firstName: wish("first"), surname: wish("surname"),
      until: until)
  }

  private var phones: [String] {
    entry.form.fields.filter { $0.id.utf8.starts(with: "phone".utf8) }.map { text($0.id) }
  }

  private mutating func house() -> HouseRequest {
    var moo: UInt64 = 0
    if !text("moo").isEmpty {
      if let number = TypedValues.number(text("moo")), number > 0 {
        moo = UInt64(number)
      } else {
        errors["moo"] = words.numberError
      }
    }
    var request = HouseRequest(
      houseCode: wish("code"), houseNumber: wish("number"), moo: entry.isLeft("moo") ? .keep : .set(moo))
    if entry.kind == .address {
      request.villageName = wish("village")
      request.tambonName = wish("tambon")
    }
    return request
  }

  private mutating func person() -> PersonRequest {
    PersonRequest(name: name(), identity: identity(isNew: true), phones: phones)
  }

  /// An empty ID keeps the one that is known, unless it is said why there is none.
  private mutating func identity(isNew: Bool) -> IdentityRequest {
    let birth = day("birth")
    var request = IdentityRequest(birth: entry.isLeft("birth") ? .keep : .set(birth))
    if entry.form["sex"] != nil, !entry.isLeft("sex") {
      request.sex = .set([nil, .male, .female][entry.chosen("sex")])
    }
    let typed = text("id")
    let none = entry.form["none"] == nil ? 0 : entry.chosen("none")
    if !typed.isEmpty {
      request.nationalID = .set(typed)
      if none > 0 { errors["none"] = words.idAndReason }
    } else if none > 0 {
      request.nationalID = .set("")
      request.noNumber = .set(Person.NoNumber.allCases[none - 1])
    } else if isNew {
      request.noNumber = .set(.notTold)
    }
    return request
  }

  /// A day as far as it is known; nil where nothing was typed.
  private mutating func day(_ id: String) -> PartialDay? {
    let typed = text(id)
    guard !typed.isEmpty else { return nil }
    switch PartialDay.parse(typed, today: context.now.day) {
    case .date(let day): return day
    case .ambiguous: errors[id] = words.yearError
    default: errors[id] = words.dateError
    }
    return nil
  }

  /// A whole day.
  private mutating func wholeDay(_ id: String) -> Day {
    let typed = day(id)
    if errors[id] == nil, typed?.precision != .day { errors[id] = words.dateError }
    return typed?.day ?? context.now.day
  }

  private mutating func move() -> RegisterProposal? {
    guard let person = entry.person, let move = RegisterFields.Move(rawValue: entry.chosen("move")) else {
      return nil
    }
    let standing = RegisterFields.standings[entry.chosen("standing")]
    func stay(_ household: Identifier<Household>, _ day: Day?) -> StayRequest {
      StayRequest(
        household: household, position: entry.member?.membership.position ?? .resident,
        isRegistered: standing.isRegistered, livesHere: standing.livesHere, day: day)
    }
    switch move {
    case .toHouse:
      let day = wholeDay("day")
      guard let house = entry.foundHousehold else {
        errors["to"] = words.houseError
        return nil
      }
      var request = stay(house, day)
      request.position = .resident
      return .move(person, .movedIn(request))
    case .away: return .move(person, .movedOut(wholeDay("day"), staysRegistered: false))
    case .awayRegistered: return .move(person, .movedOut(wholeDay("day"), staysRegistered: true))
    case .died: return .move(person, .died(wholeDay("day")))
    case .correct: return entry.household.map { .move(person, .corrected(stay($0, nil))) }
    }
  }

  private mutating func consent() -> RegisterProposal? {
    guard let person = entry.person else { return nil }
    let day = wholeDay("day")
    let given = ConsentNoted.Purpose.allCases.filter { entry.chosen($0.code) == 1 }
    let withdrawn = ConsentNoted.Purpose.allCases.filter { entry.chosen($0.code) == 2 }
    if !given.isEmpty, !withdrawn.isEmpty {
      for purpose in withdrawn { errors[purpose.code] = words.onceEachError }
    }
    return .noteConsent(
      ConsentRequest(
        person: person, basis: ConsentNoted.Basis.allCases[entry.chosen("basis")],
        purposes: given.isEmpty ? withdrawn : given, isGiven: withdrawn.isEmpty, day: day))
  }
}

extension RegisterForm {
  /// The one household that where somebody moves to means; nil for none or several.
  var foundHousehold: Identifier<Household>? {
    guard let found, found.text == text("to"), found.households == 1 else { return nil }
    return found.rows.first?.household
  }
}
