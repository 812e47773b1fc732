import ThaiText
import Welfare

/// Everybody in the register: one row a person, and one for a house without people; in the order of houses.
///
/// The columns are read again by an import, where IDs stand in clear.
struct RegisterExport {
  static let columns = [
    "household", "house_code", "house_no", "moo", "village", "tambon", "person", "national_id", "title",
    "first_name", "surname", "sex", "birth_date", "position", "phone",
  ]

  /// The connection.
  let tables: Tables
  /// Whether IDs and phone numbers stand in clear.
  let isRevealed: Bool

  /// Writes the list.
  func write(to writing: inout ExportWriting) throws {
    let look = Look(tables: tables)
    for household in try look.householdsInOrder() {
      guard let card = try look.card(household, on: Day(number: 0)) else { continue }
      if card.members.isEmpty { try writing.write(row(card, nil)) }
      for member in card.members { try writing.write(row(card, member)) }
    }
  }

  private func row(_ card: HouseholdCard, _ member: HouseholdCard.Member?) -> [ExportField] {
    let house = card.particulars
    let person = member?.particulars
    return ExportField.row(
      Self.columns,
      [
        .text(card.household.hex), .optional(house.houseCode?.digits), .text(house.houseNumber),
        house.moo == 0 ? .none : .unsigned(house.moo), .text(house.villageName), .text(house.tambonName),
        .optional(member?.person.hex),
        .optional(person?.nationalID.map { isRevealed ? $0.digits : $0.masked }),
        .optional(person?.title), .optional(person?.firstName), .optional(person?.surname),
        .optional(person?.sex?.exported), .optional(person?.birth?.iso),
        .optional(member?.membership.position.exported),
        .optional(person.map { $0.phones.map { phone($0) }.joined(separator: ", ") }),
      ])
  }

  /// First two and last four digits, as screens show a phone number.
  private func phone(_ digits: String) -> String {
    guard !isRevealed, digits.utf8.count > 6 else { return digits }
    return digits.prefix(2) + String(repeating: "x", count: digits.utf8.count - 6) + digits.suffix(4)
  }
}

extension Person.Sex {
  fileprivate var exported: String { self == .male ? "male" : "female" }
}

extension Membership.Position {
  fileprivate var exported: String? {
    switch self {
    case .head: "head"
    case .resident: "resident"
    case .unknown: nil
    }
  }
}
