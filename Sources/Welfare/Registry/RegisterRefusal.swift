public import ThaiText

/// Why the register cannot be written like that.
public enum RegisterRefusal: Hashable, Sendable {
  /// `register.id-length`: not thirteen digits; how many there are.
  case idLength(Int)
  /// `register.id-check-digit`; the place (from 1) of the first of two neighbours whose swap makes it right, if one does.
  case idCheckDigit(swapAt: Int?)
  /// `register.id-practice`: starts with 9, in a real store.
  case idOnlyForPractice
  /// `register.id-of-another`: who carries it.
  case idOfAnother(name: String)
  /// `register.no-number-reason`: no ID, and no reason why.
  case noNumberUnexplained
  /// `register.birth-future`.
  case birthInFuture(PartialDay)
  /// `register.birth-impossible`: longer ago than anybody lives.
  case birthImpossible(PartialDay)
  /// `register.no-name`: no first name.
  case noName
  /// `register.phone-length`: neither 10, 9 nor 4 digits; how many there are.
  case phoneLength(Int)
  /// `register.no-house`: neither a house number nor a village number.
  case noHouse
  /// `register.house-code-length`: not eleven digits.
  case houseCodeLength
  /// `register.house-code-of-another`: which house carries it.
  case houseCodeOfAnother(HouseholdParticulars)
  /// `register.too-long`: more than so many characters.
  case tooLong(limit: Int)
  /// `register.nothing-changed`.
  case nothingChanged
  /// `register.already-closed`: the person died or moved away before: who, what, and when.
  case alreadyClosed(name: String, Residence.Change, Day?)
  /// `register.dates-backwards`: the day is before this one.
  case datesBackwards(Day, before: Day)
  /// `register.day-future`.
  case dayInFuture(Day)
  /// `register.nowhere`: neither registered nor living there.
  case nowhere
  /// `register.no-purpose`: a consent for nothing.
  case noPurpose
  /// `register.note-empty`.
  case noteEmpty
  /// `register.changed-since`: something later touched what is to be taken back.
  case changedSince

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .idLength: "register.id-length"
    case .idCheckDigit: "register.id-check-digit"
    case .idOnlyForPractice: "register.id-practice"
    case .idOfAnother: "register.id-of-another"
    case .noNumberUnexplained: "register.no-number-reason"
    case .birthInFuture: "register.birth-future"
    case .birthImpossible: "register.birth-impossible"
    case .noName: "register.no-name"
    case .phoneLength: "register.phone-length"
    case .noHouse: "register.no-house"
    case .houseCodeLength: "register.house-code-length"
    case .houseCodeOfAnother: "register.house-code-of-another"
    case .tooLong: "register.too-long"
    case .nothingChanged: "register.nothing-changed"
    case .alreadyClosed: "register.already-closed"
    case .datesBackwards: "register.dates-backwards"
    case .dayInFuture: "register.day-future"
    case .nowhere: "register.nowhere"
    case .noPurpose: "register.no-purpose"
    case .noteEmpty: "register.note-empty"
    case .changedSince: "register.changed-since"
    }
  }
}
