import Screen
import ThaiText
import Welfare

/// One thing that would be another: before and after.
struct RegisterChange: Hashable, Sendable {
  let label: String
  let before: String
  let after: String
}

extension RegisterForm {
  /// จะบันทึก: what would be another, before and after; IDs masked. Nothing before the records' answer.
  func changes(_ words: Words) -> [RegisterChange] {
    let pairs: [(String, String, String)]
    switch kind {
    case .name:
      guard let before = member?.particulars else { return [] }
      pairs = [
        (words.titleOfPersonField, before.title, text("title")),
        (words.firstNameField, before.firstName, text("first")),
        (words.surnameField, before.surname, text("surname")),
      ]
    case .identity:
      guard let before = member?.particulars else { return [] }
      pairs = [
        (words.idField, words.idOrReason(before), idAfter(before, words)),
        (words.sexField, before.sex.map { words.sex($0) } ?? "", sexAfter(words)),
        (words.birthField, before.birth.map { words.typedDay($0) } ?? "", text("birth")),
      ]
    case .contact:
      guard let before = member?.particulars.phones else { return [] }
      let after = form.fields.map { text($0.id) }
      pairs = (0..<max(before.count, after.count)).map { index in
        (
          words.phoneField(index), before.indices.contains(index) ? before[index] : "",
          after.indices.contains(index) ? after[index] : ""
        )
      }
    case .address:
      guard let before = card?.particulars else { return [] }
      pairs = [
        (words.houseNumberField, before.houseNumber, text("number")),
        (words.mooField, before.moo == 0 ? "" : String(before.moo), text("moo")),
        (words.villageField, before.villageName, text("village")),
        (words.tambonField, before.tambonName, text("tambon")),
        (words.houseCodeField, before.houseCode?.digits ?? "", text("code")),
      ]
    case .household, .person, .move, .consent, .note: return []
    }
    return pairs.compactMap { label, before, after in
      before.unicodeScalars.elementsEqual(after.unicodeScalars)
        ? nil : RegisterChange(label: label, before: before, after: after)
    }
  }

  private func idAfter(_ before: PersonParticulars, _ words: Words) -> String {
    let typed = text("id")
    if !typed.isEmpty { return maskingIDs(typed) }
    let none = chosen("none")
    return none == 0 ? words.idOrReason(before) : words.noNumber(Person.NoNumber.allCases[none - 1])
  }

  private func sexAfter(_ words: Words) -> String {
    [nil, Person.Sex.male, .female][chosen("sex")].map { words.sex($0) } ?? ""
  }
}
