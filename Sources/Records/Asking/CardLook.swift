import ThaiText
import Welfare

extension Look {
  /// A household and its members, head first, then oldest first; nil if no entry tells of it.
  func card(_ household: Identifier<Household>, on day: Day) throws -> HouseholdCard? {
    guard try tables.state(of: household.of(.household)) != nil else { return nil }
    let members = try memberships(of: household).map { person, membership in
      let particulars = try vault.person(person) ?? PersonParticulars(firstName: "")
      return HouseholdCard.Member(
        person: person, particulars: particulars, membership: membership,
        age: particulars.birth?.age(on: day))
    }
    return HouseholdCard(
      household: household,
      particulars: try vault.household(household) ?? HouseholdParticulars(houseNumber: "", moo: 0),
      members: members.sorted(by: Self.standsBefore))
  }

  /// The card, or an empty one for a household that nothing is known of.
  func cardOrEmpty(_ household: Identifier<Household>, on day: Day) throws -> HouseholdCard {
    try card(household, on: day)
      ?? HouseholdCard(
        household: household, particulars: HouseholdParticulars(houseNumber: "", moo: 0), members: [])
  }

  /// Who belongs to a household, and how.
  func memberships(
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

  /// The household the register puts a person in; nil if it does not know the person.
  func household(of person: Identifier<Person>) throws -> Identifier<Household>? {
    try tables.person(person)?.membership.current?.household
  }

  private static func standsBefore(_ left: HouseholdCard.Member, _ right: HouseholdCard.Member) -> Bool {
    let heads = (left.membership.position == .head, right.membership.position == .head)
    if heads.0 != heads.1 { return heads.0 }
    let births = (left.particulars.birth?.day.number ?? .max, right.particulars.birth?.day.number ?? .max)
    return births.0 == births.1 ? left.person < right.person : births.0 < births.1
  }
}
