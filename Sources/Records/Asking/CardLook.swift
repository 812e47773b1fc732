import ThaiText
import Welfare

extension Look {
  /// A household and its members, head first, then oldest first; nil if no entry tells of it.
  func card(_ household: Identifier<Household>, on day: Day) throws -> HouseholdCard? {
    guard let state = try tables.household(household) else { return nil }
    let everybody = try everybody(of: household).map { person, membership in
      try member(person, membership, on: day)
    }.sorted(by: Self.standsBefore)
    return HouseholdCard(
      household: household,
      particulars: try vault.household(household) ?? HouseholdParticulars(houseNumber: "", moo: 0),
      members: everybody.filter(\.membership.isHere),
      formerMembers: everybody.filter { !$0.membership.isHere },
      families: try CertifiedReading(tables: tables).families(of: household), notes: state.notes)
  }

  private func member(
    _ person: Identifier<Person>, _ membership: Membership, on day: Day
  ) throws -> HouseholdCard.Member {
    let state = try tables.person(person)
    let particulars = try vault.person(person, state) ?? PersonParticulars(firstName: "")
    let other = state?.places.first { $0.household != membership.household && $0.isHere }
    return HouseholdCard.Member(
      person: person, particulars: particulars, membership: membership,
      age: particulars.birth?.age(on: day), residence: state?.residence.current,
      elsewhere: try other.map { (other) throws in
        HouseholdCard.Place(membership: other, house: try vault.household(other.household))
      }, consents: KeptConsent.current(state?.consents ?? []), notes: state?.notes ?? [])
  }

  /// The card, or an empty one for a household that nothing is known of.
  func cardOrEmpty(_ household: Identifier<Household>, on day: Day) throws -> HouseholdCard {
    try card(household, on: day)
      ?? HouseholdCard(
        household: household, particulars: HouseholdParticulars(houseNumber: "", moo: 0), members: [])
  }

  /// Who belongs to a household, and how: in its register, or living there.
  func memberships(
    of household: Identifier<Household>
  ) throws -> [(person: Identifier<Person>, membership: Membership)] {
    try everybody(of: household).filter(\.membership.isHere)
  }

  /// Who belonged to a household last, and moved away or died.
  func formerMemberships(
    of household: Identifier<Household>
  ) throws -> [(person: Identifier<Person>, membership: Membership)] {
    try everybody(of: household).filter { !$0.membership.isHere }
  }

  private func everybody(
    of household: Identifier<Household>
  ) throws -> [(person: Identifier<Person>, membership: Membership)] {
    try tables.rows(
      "SELECT person, position, is_registered, lives_here FROM membership WHERE household = ?",
      .id(household)
    ) { row in
      let position = Membership.Position(rawValue: UInt8(clamping: row.integer(1))) ?? .unknown
      return (
        row.identifier(0),
        Membership(
          household: household, position: position, isRegistered: row.flag(2), livesHere: row.flag(3))
      )
    }
  }

  /// The household to look for a person in; nil if it does not know the person.
  func household(of person: Identifier<Person>) throws -> Identifier<Household>? {
    try tables.person(person)?.home?.household
  }

  private static func standsBefore(_ left: HouseholdCard.Member, _ right: HouseholdCard.Member) -> Bool {
    let heads = (left.membership.position == .head, right.membership.position == .head)
    if heads.0 != heads.1 { return heads.0 }
    let births = (left.particulars.birth?.day.number ?? .max, right.particulars.birth?.day.number ?? .max)
    return births.0 == births.1 ? left.person < right.person : births.0 < births.1
  }
}
