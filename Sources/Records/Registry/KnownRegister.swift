import ThaiText
import Welfare

/// What is known of people and houses while an import goes on: what the store holds, opened when first asked, and
/// what the import itself made.
struct KnownRegister {
  /// A person as known.
  struct KnownPerson {
    let id: Identifier<Person>
    var particulars: PersonParticulars
    var membership: Membership
  }

  /// A house as known.
  struct KnownHouse {
    let id: Identifier<Household>
    var particulars: HouseholdParticulars
    /// Whether a row of this import spoke of it already: the first one tells what it is.
    var isTold: Bool
  }

  private var people: [Identifier<Person>: KnownPerson] = [:]
  private var houses: [Identifier<Household>: KnownHouse] = [:]
  private var peopleByID: [NationalID: Identifier<Person>] = [:]
  private var peopleByHouse: [Identifier<Household>: Set<Identifier<Person>>] = [:]
  private var housesByKey: [ExactKey: Identifier<Household>] = [:]
  private var peopleMade = 0
  private var housesMade = 0
  /// Whether the store holds nothing but what this import made, so that nothing need be looked up in it.
  private var isAlone = false

  /// Looks, at the beginning of each access, whether somebody else brought people or houses.
  ///
  /// - Parameter isWritten: whether what the import made so far stands in the store.
  mutating func begin(_ tables: Tables, isWritten: Bool) throws {
    let look = Look(tables: tables)
    isAlone =
      try look.count(of: .person) == (isWritten ? peopleMade : 0)
      && look.count(of: .household) == (isWritten ? housesMade : 0)
  }

  /// The house that a row means; nil for one that is not known.
  ///
  /// By house code; else by where it stands, unless the house there has another code.
  mutating func house(_ row: HouseholdParticulars, in tables: Tables) throws -> KnownHouse? {
    if let code = row.houseCode, let house = try house(by: .houseCode(code), in: tables) { return house }
    guard !row.houseNumber.isEmpty, let house = try house(by: .place(of: row), in: tables) else { return nil }
    return row.houseCode == nil || house.particulars.houseCode == nil ? house : nil
  }

  private mutating func house(by key: ExactKey, in tables: Tables) throws -> KnownHouse? {
    if let id = housesByKey[key] { return houses[id] }
    guard !isAlone else { return nil }
    for subject in try tables.subjects(.household, by: key) {
      let id: Identifier<Household> = subject.identifier()
      if houses[id] == nil, let particulars = try Vault(tables: tables).household(id) {
        keep(KnownHouse(id: id, particulars: particulars, isTold: false))
      }
      if let house = houses[id] {
        housesByKey[key] = id
        return house
      }
    }
    return nil
  }

  /// The person that carries an ID.
  mutating func person(_ id: NationalID, in tables: Tables) throws -> KnownPerson? {
    if let known = peopleByID[id] { return people[known] }
    guard !isAlone, let subject = try tables.subjects(.person, by: .nationalID(id)).first else { return nil }
    return try person(subject.identifier(), in: tables)
  }

  /// The person of a house that a row means without an ID, or with one that is new here.
  mutating func person(
    like row: PersonParticulars, in house: Identifier<Household>, _ tables: Tables
  ) throws -> KnownPerson? {
    if !isAlone {
      for member in try Look(tables: tables).memberships(of: house) where people[member.person] == nil {
        _ = try person(member.person, in: tables)
      }
    }
    return (peopleByHouse[house] ?? []).sorted().compactMap { people[$0] }.first { known in
      (known.particulars.nationalID == nil || row.nationalID == nil) && known.particulars.isMeant(by: row)
    }
  }

  private mutating func person(_ id: Identifier<Person>, in tables: Tables) throws -> KnownPerson? {
    if let known = people[id] { return known }
    guard let particulars = try Vault(tables: tables).person(id),
      let membership = try tables.person(id)?.membership.current
    else { return nil }
    let known = KnownPerson(id: id, particulars: particulars, membership: membership)
    keep(known)
    return known
  }

  /// Remembers a house that is new.
  mutating func make(_ house: KnownHouse) {
    housesMade += 1
    keep(house)
  }

  /// Remembers a person who is new.
  mutating func make(_ person: KnownPerson) {
    peopleMade += 1
    keep(person)
  }

  /// Remembers a house.
  mutating func keep(_ house: KnownHouse) {
    houses[house.id] = house
    if !house.particulars.houseNumber.isEmpty { housesByKey[.place(of: house.particulars)] = house.id }
    if let code = house.particulars.houseCode { housesByKey[.houseCode(code)] = house.id }
  }

  /// Remembers a person.
  mutating func keep(_ person: KnownPerson) {
    if let before = people[person.id]?.membership.household, before != person.membership.household {
      peopleByHouse[before]?.remove(person.id)
    }
    people[person.id] = person
    peopleByHouse[person.membership.household, default: []].insert(person.id)
    if let id = person.particulars.nationalID { peopleByID[id] = person.id }
  }
}

extension ExactKey {
  /// Where a house stands, as a key that no village name or house code changes.
  static func place(of house: HouseholdParticulars) -> ExactKey {
    .house(
      HouseholdParticulars(
        houseNumber: house.houseNumber, moo: house.moo,
        tambonName: house.villageCode == nil ? house.tambonName : "", villageCode: house.villageCode))
  }
}
