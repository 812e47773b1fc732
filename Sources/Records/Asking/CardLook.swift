import ThaiText
import Welfare

extension Look {
  /// A household and its members, head first, then oldest first; nil if no entry tells of it.
  func card(_ household: Identifier<Household>, on day: Day) throws -> HouseholdCard? {
    guard try tables.household(household) != nil else { return nil }
    let all = try tables.all(of: household)
    let everybody = try everybody(of: household).map { person, membership in
      try member(person, membership, on: day)
    }.sorted(by: Self.standsBefore)
    var house = try particulars(ofAll: all) ?? HouseholdParticulars(houseNumber: "", moo: 0)
    if house.villageName.isEmpty { house.villageName = try villageName(house.villageCode) ?? "" }
    return HouseholdCard(
      household: all[0], particulars: house,
      members: everybody.filter(\.membership.isHere),
      formerMembers: everybody.filter { !$0.membership.isHere },
      families: try CertifiedReading(tables: tables).families(of: household),
      notes: try all.flatMap { try tables.household($0)?.notes ?? [] }, plan: try plan(ofAll: all))
  }

  private func member(
    _ person: Identifier<Person>, _ membership: Membership, on day: Day
  ) throws -> HouseholdCard.Member {
    let states = try tables.all(of: person).compactMap { try tables.person($0) }
    let state = states.first
    let known = try states.count > 1 ? particulars(of: person) : vault.person(person, state)
    let particulars = known ?? PersonParticulars(firstName: "")
    let other = try state?.places.first {
      try $0.isHere && tables.root(of: $0.household) != membership.household
    }
    return HouseholdCard.Member(
      person: person, particulars: particulars, membership: membership,
      age: particulars.birth?.age(on: day), residence: state?.residence.current,
      elsewhere: try other.map { (other) throws in
        HouseholdCard.Place(membership: other, house: try vault.household(other.household))
      }, consents: KeptConsent.current(states.flatMap(\.consents)), notes: states.flatMap(\.notes))
  }

  /// The card, or an empty one for a household that nothing is known of.
  func cardOrEmpty(_ household: Identifier<Household>, on day: Day) throws -> HouseholdCard {
    try card(household, on: day)
      ?? HouseholdCard(
        household: household, particulars: HouseholdParticulars(houseNumber: "", moo: 0), members: [])
  }

  /// What describes a person; what is not known of the one that is shown is taken from those merged with it.
  func particulars(of person: Identifier<Person>) throws -> PersonParticulars? {
    let all = try tables.all(of: person)
    guard all.count > 1 else { return try vault.person(person) }
    return try all.compactMap { try vault.person($0) }.reduce(nil) { shown, other in
      shown?.filled(from: other) ?? other
    }
  }

  /// The same of a household and those that are one with it.
  func particulars(ofAll households: [Identifier<Household>]) throws -> HouseholdParticulars? {
    try households.compactMap { try vault.household($0) }.reduce(nil) { shown, other in
      shown?.filled(from: other) ?? other
    }
  }

  /// Who belongs to a household, and how: in its register, or living there. Of those that were merged the one that is shown, where it
  /// belongs.
  func memberships(
    of household: Identifier<Household>
  ) throws -> [(person: Identifier<Person>, membership: Membership)] {
    try everybody(of: household).filter(\.membership.isHere)
  }

  private func everybody(
    of household: Identifier<Household>
  ) throws -> [(person: Identifier<Person>, membership: Membership)] {
    let all = try tables.all(of: household)
    var found: [(person: Identifier<Person>, membership: Membership)] = []
    for one in all {
      for (person, written) in try written(in: one) where try !tables.isAlias(person.of(.person)) {
        let membership = written.moved(to: all[0])
        if all.count > 1, let place = found.firstIndex(where: { $0.person == person }) {
          found[place].membership = found[place].membership.joined(with: membership)
        } else {
          found.append((person, membership))
        }
      }
    }
    return found
  }

  /// Who belongs or belonged to a household, and how, as it was written: merged with whomever.
  func written(
    in household: Identifier<Household>
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
    try tables.person(tables.root(of: person))?.home.map { (membership) throws in
      try tables.root(of: membership.household)
    }
  }

  private static func standsBefore(_ left: HouseholdCard.Member, _ right: HouseholdCard.Member) -> Bool {
    let heads = (left.membership.position == .head, right.membership.position == .head)
    if heads.0 != heads.1 { return heads.0 }
    let births = (left.particulars.birth?.day.number ?? .max, right.particulars.birth?.day.number ?? .max)
    return births.0 == births.1 ? left.person < right.person : births.0 < births.1
  }
}
