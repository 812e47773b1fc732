import ThaiText
import Welfare

/// Who a typed text stands for: one volunteer or officer, nobody, or several.
enum Named: Hashable, Sendable {
  /// Nothing was typed.
  case nothing
  /// The records have not answered yet.
  case waiting
  /// Nobody answers to it.
  case nobody
  /// So many do: more has to be typed.
  case several(Int)
  /// That volunteer.
  case volunteer(Identifier<Volunteer>, name: String)
  /// That officer.
  case officer(Identifier<Officer>, name: String)

  /// Whom `text` stands for: an officer's code or a card's number as it stands, else whoever's name holds it.
  init(_ text: String, volunteers: [VolunteerLine]?, officers: [Officer]) {
    if TypedValues.isBlank(text) {
      self = .nothing
      return
    }
    guard let volunteers else {
      self = .waiting
      return
    }
    let wanted = folded(text)
    let exact = volunteers.filter {
      folded($0.particulars.cardNumber).unicodeScalars.elementsEqual(wanted.unicodeScalars)
    }
    let known = exact.isEmpty ? volunteers.filter { $0.answers(to: text) } : exact
    let officers = officers.filter {
      folded($0.code).unicodeScalars.elementsEqual(wanted.unicodeScalars)
        || folded($0.name).unicodeScalars.contains(wanted.unicodeScalars)
    }
    switch (known.count, officers.count) {
    case (0, 0): self = .nobody
    case (1, 0): self = .volunteer(known[0].volunteer, name: known[0].particulars.fullName)
    case (0, 1): self = .officer(officers[0].id, name: officers[0].name)
    default: self = .several(known.count + officers.count)
    }
  }
}
