import Screen
import ThaiText
import Welfare

/// Makes the fields of the register's forms, with what is known filled in.
struct RegisterFields {
  /// Phone numbers that a form has room for.
  static let mostPhones = 4

  /// How somebody stands in a house, in the order of the choice.
  static let standings: [(isRegistered: Bool, livesHere: Bool)] = [
    (true, true), (false, true), (true, false),
  ]

  /// What may have become of somebody, in the order of the choice.
  enum Move: Int, CaseIterable {
    case toHouse, away, awayRegistered, died, correct
  }

  private let entry: RegisterForm
  private let context: DeskContext
  private let text: String

  init(_ entry: RegisterForm, _ context: DeskContext, text: String = "") {
    self.entry = entry
    self.context = context
    self.text = text
  }

  private var words: Words { context.words }

  var form: Form {
    Form(
      fields,
      buttons: Buttons([
        Buttons.Button(id: "save", label: words.saveButton),
        Buttons.Button(id: "back", label: words.formBackButton),
      ]))
  }

  private var fields: [FormField] {
    let person = entry.member?.particulars
    let house = entry.card?.particulars
    switch entry.kind {
    case .household: return newHousehold
    case .person:
      return nameFields(nil) + [
        typed("id", words.idField, "", words.idHint), noNumber(nil), sex(nil), birth(nil),
        typed("phone0", words.phoneField(0), "", words.phoneHint), standing(nil),
      ]
    case .name:
      return nameFields(person) + [
        choice("reason", words.nameReasonField, EditReason.allCases.reversed().map { words.nameReason($0) }),
        typed("until", words.untilField, ""),
      ]
    case .identity:
      return [
        typed("id", words.idField, "", words.keptID(person)), noNumber(person), sex(person), birth(person),
      ]
    case .contact:
      let phones = person?.phones ?? []
      return (0..<max(Self.mostPhones, phones.count)).map { index in
        typed(
          "phone\(index)", words.phoneField(index), phones.indices.contains(index) ? phones[index] : "",
          index == 0 ? words.phoneHint : "")
      }
    case .address:
      return [
        typed("number", words.houseNumberField, house?.houseNumber ?? ""),
        typed("moo", words.mooField, house.map { $0.moo == 0 ? "" : String($0.moo) } ?? ""),
        typed("village", words.villageField, house?.villageName ?? ""),
        typed("tambon", words.tambonField, house?.tambonName ?? ""),
        typed("code", words.houseCodeField, house?.houseCode?.digits ?? "", words.houseCodeHint),
      ]
    case .move:
      return [
        choice("move", words.moveField, Move.allCases.map { words.move($0) }),
        typed("to", words.toHouseField, "", words.toHint), standing(entry.member?.membership),
        typed("day", words.moveDayField, words.typedDay(context.now.day)),
      ]
    case .consent:
      return [choice("basis", words.basisField, ConsentNoted.Basis.allCases.map { words.basis($0) })]
        + ConsentNoted.Purpose.allCases.map {
          choice(
            $0.code, words.consentPurpose($0),
            [words.unchangedChoice, words.givenChoice, words.withdrawnChoice])
        } + [typed("day", words.consentDayField, words.typedDay(context.now.day))]
    case .note:
      return [
        choice("about", words.aboutField, [entry.name, words.wholeHousehold].filter { !$0.isEmpty }),
        choice("sort", words.sortField, NoteWritten.Sort.allCases.map { words.noteSort($0) }),
        typed("text", words.noteTextField, "", limit: 400),
      ]
    }
  }

  /// A house and its head; what was looked for in vain stands where it belongs.
  private var newHousehold: [FormField] {
    let sought = SoughtText(text)
    return [
      typed("number", words.houseNumberField, sought.houseNumber),
      typed("moo", words.mooField, sought.moo.map { String($0) } ?? ""),
      typed("code", words.houseCodeField, sought.houseCode, words.houseCodeHint),
      typed("title", words.titleOfPersonField, ""),
      typed("first", words.firstNameField, sought.firstName, words.headHint),
      typed("surname", words.surnameField, sought.surname),
      typed("id", words.idField, sought.nationalID, words.idHint), birth(nil),
      typed("phone0", words.phoneField(0), sought.phone, words.phoneHint),
    ]
  }

  private func nameFields(_ person: PersonParticulars?) -> [FormField] {
    [
      typed("title", words.titleOfPersonField, person?.title ?? ""),
      typed("first", words.firstNameField, person?.firstName ?? ""),
      typed("surname", words.surnameField, person?.surname ?? ""),
    ]
  }

  private func noNumber(_ person: PersonParticulars?) -> FormField {
    let reasons = Person.NoNumber.allCases
    let selected = person.flatMap { person in
      person.nationalID == nil ? person.noNumber.flatMap { reasons.firstIndex(of: $0) }.map { $0 + 1 } : 0
    }
    return choice(
      "none", words.noNumberField, [words.hasNumber] + reasons.map { words.noNumber($0) }, selected ?? 0)
  }

  private func sex(_ person: PersonParticulars?) -> FormField {
    let selected = person?.sex.map { $0 == .male ? 1 : 2 } ?? 0
    return choice(
      "sex", words.sexField, [words.unknownChoice, words.sex(.male), words.sex(.female)], selected)
  }

  private func birth(_ person: PersonParticulars?) -> FormField {
    typed("birth", words.birthField, person?.birth.map { words.typedDay($0) } ?? "")
  }

  private func standing(_ membership: Membership?) -> FormField {
    let selected = membership.flatMap { now in
      Self.standings.firstIndex { $0.isRegistered == now.isRegistered && $0.livesHere == now.livesHere }
    }
    let options = Self.standings.map {
      words.standing(
        Membership(
          household: Identifier(high: 0, low: 0), position: .resident, isRegistered: $0.isRegistered,
          livesHere: $0.livesHere))
    }
    return choice("standing", words.standingField, options, selected ?? 0)
  }

  private func typed(_ id: String, _ label: String, _ text: String, _ hint: String = "", limit: Int = 120)
    -> FormField
  {
    FormField(id: id, label: label, content: .text(TextField(text, limit: limit)), hint: hint)
  }

  private func choice(_ id: String, _ label: String, _ options: [String], _ selected: Int = 0) -> FormField {
    FormField(
      id: id, label: label, content: .choice(ChoiceField(options, selected: selected)),
      hint: words.spaceChanges)
  }
}

/// What was looked for in vain, put where it belongs in a new household: a house, an ID, a phone number or a name.
struct SoughtText: Hashable, Sendable {
  var houseNumber = ""
  var moo: UInt64?
  var houseCode = ""
  var nationalID = ""
  var phone = ""
  var firstName = ""
  var surname = ""

  init(_ text: String) {
    let text = tidied(text)
    let digits = asciiDigits(text).unicodeScalars.filter { ("0"..."9").contains($0) }.count
    let isNumber = asciiDigits(text).unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || $0 == "-" || $0 == " "
    }
    switch (isNumber, digits) {
    case (true, 13): nationalID = text
    case (true, 11): houseCode = text
    case (true, 9), (true, 10): phone = text
    default:
      let words = text.unicodeScalars.split(separator: " ", maxSplits: 1).map { String($0) }
      guard let first = words.first, let scalar = first.unicodeScalars.first else { return }
      let rest = words.dropFirst().first ?? ""
      if digit(of: scalar) != nil {
        houseNumber = first
        moo = UInt64(
          asciiDigits(rest).unicodeScalars.filter { ("0"..."9").contains($0) }.map(String.init).joined())
      } else {
        (firstName, surname) = (first, rest)
      }
    }
  }
}
