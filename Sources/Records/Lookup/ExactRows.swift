import ThaiText
import Welfare

extension Look {
  /// Who answers to a whole ID or a whole house code, found without the lookup store.
  ///
  /// Thirteen characters all from the Kedmanee digit row are an ID, typed while the Thai layout was on.
  func exactRows(_ text: String, today: Day, inPractice isPractice: Bool) throws -> [LookupRow] {
    let typed = kedmaneeDigits(text) ?? text
    if let id = try? NationalID(typed, inPractice: isPractice) {
      return try tables.shown(.person, by: .nationalID(id)).compactMap { subject in
        try row(of: subject.identifier(), today: today)
      }
    }
    guard let code = HouseCode(typed) else { return [] }
    return try tables.shown(.household, by: .houseCode(code)).compactMap { subject in
      guard let card = try card(subject.identifier(), on: today) else { return nil }
      return row(of: card.members.first, in: card, why: .houseCode)
    }
  }

  private func row(of person: Identifier<Person>, today: Day) throws -> LookupRow? {
    guard let household = try household(of: person), let card = try card(household, on: today),
      let member = card.members.first(where: { $0.person == person })
    else { return nil }
    return row(of: member, in: card, why: .nationalID)
  }

  private func row(
    of member: HouseholdCard.Member?, in card: HouseholdCard, why: LookupRow.Why
  ) -> LookupRow {
    LookupRow(
      household: card.household, person: member?.person, name: member?.particulars.fullName ?? "",
      maskedID: member?.particulars.nationalID?.masked, houseNumber: card.particulars.houseNumber,
      moo: card.particulars.moo, village: card.particulars.villageName, age: member?.age, why: why)
  }
}
