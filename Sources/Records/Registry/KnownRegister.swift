import ThaiText
import Welfare

/// What is known of people and houses while an import goes on: what the store holds, opened when first asked, and
/// what the import itself made.
struct KnownRegister {
  /// A person as known.
  struct KnownPerson {
    let id: Identifier<Person>
    /// What files said.
    var particulars: PersonParticulars
    /// Where files put the person.
    var membership: Membership
    /// What officers wrote: it stands before what files say.
    var edited = EditedSections()
    /// Where officers were told that the person lives; nil where none was told.
    var places: [Membership]?

    /// What holds.
    var current: PersonParticulars {
      edited.isEmpty ? particulars : PersonParticulars(page: particulars, edited: edited)
    }

    /// The household to look for the person in.
    var home: Identifier<Household> {
      let now = places ?? [membership]
      return (now.first(where: \.livesHere) ?? now.first ?? membership).household
    }

    /// The households the person is of.
    var households: Set<Identifier<Household>> {
      Set((places ?? [membership]).map(\.household)).union([membership.household])
    }
  }

  /// A house as known.
  struct KnownHouse {
    let id: Identifier<Household>
    /// What files said.
    var particulars: HouseholdParticulars
    /// Whether a row of this import spoke of it already: the first one tells what it is.
    var isTold: Bool
    /// What officers wrote: it stands before what files say.
    var written: HouseholdParticulars?

    /// What holds.
    var current: HouseholdParticulars { written ?? particulars }
  }

  private var people: [Identifier<Person>: KnownPerson] = [:]
  private var houses: [Identifier<Household>: KnownHouse] = [:]
  private var peopleByID: [NationalID: Identifier<Person>] = [:]
  private var peopleByHouse: [Identifier<Household>: Set<Identifier<Person>>] = [:]
  private var housesByCode: [HouseCode: Identifier<Household>] = [:]
  private var housesByPlace: [ExactKey: Identifier<Household>] = [:]
  /// Where more than one stands: the others.
  private var othersByPlace: [ExactKey: [Identifier<Household>]] = [:]
  /// Places of which everything that the store holds is known.
  private var placesKnown: Set<ExactKey> = []
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

  /// Which house a row means.
  enum Meant {
    /// One that is not known.
    case unknown
    /// This one.
    case house(KnownHouse)
    /// One of these, or one that is not known yet; all house codes that are known of them, ascending.
    case either([KnownHouse], codes: [HouseCode])
  }

  /// The house that a row means: by house code; else by where it stands, where a house without a code may be the one
  /// whose code the row tells.
  ///
  /// - Parameter others: house codes that stand in the same file for that place.
  mutating func house(
    _ row: HouseholdParticulars, others: Set<HouseCode> = [], in tables: Tables
  ) throws -> Meant {
    if let code = row.houseCode, let house = try house(code, in: tables) { return .house(house) }
    guard !row.houseNumber.isEmpty else { return .unknown }
    let there = try houses(at: .place(of: row), in: tables)
    let uncoded = there.filter { $0.current.houseCode == nil }
    let known = others.union(there.compactMap(\.current.houseCode))
    let codes = known.union(row.houseCode.map { [$0] } ?? [])
    let meant = row.houseCode == nil ? there : uncoded
    if max(uncoded.count, codes.count, row.houseCode == nil ? there.count : 0) > 1 {
      return meant.isEmpty && row.houseCode != nil ? .unknown : .either(meant, codes: known.sorted())
    }
    return meant.first.map(Meant.house) ?? .unknown
  }

  private mutating func house(_ code: HouseCode, in tables: Tables) throws -> KnownHouse? {
    if let id = housesByCode[code] { return houses[id] }
    try learn(.houseCode(code), in: tables)
    if housesByCode[code] == nil { try learn(.file(.houseCode(code)), in: tables) }
    return housesByCode[code].flatMap { houses[$0] }
  }

  /// The houses that stand at a place, by id.
  private mutating func houses(at place: ExactKey, in tables: Tables) throws -> [KnownHouse] {
    if !isAlone, placesKnown.insert(place).inserted {
      try learn(place, in: tables)
      try learn(.file(place), in: tables)
    }
    guard let first = housesByPlace[place] else { return [] }
    // One that was told to stand elsewhere since stands here no more.
    let there = ([first] + (othersByPlace[place] ?? [])).sorted().compactMap { houses[$0] }
      .filter { .place(of: $0.current) == place || .place(of: $0.particulars) == place }
    guard there.count > 1 else { return there }
    // Those that were merged are one.
    let roots = Set(try there.map { try tables.root(of: $0.id) }).sorted()
    return try roots.compactMap { root in try house(root, in: tables) }
  }

  private mutating func learn(_ key: ExactKey, in tables: Tables) throws {
    guard !isAlone else { return }
    for subject in try tables.subjects(.household, by: key) {
      let id: Identifier<Household> = subject.identifier()
      guard houses[id] == nil else { continue }
      let vault = Vault(tables: tables)
      let written = try vault.address(id)
      guard let particulars = try vault.pageOfHousehold(subject) ?? written else { continue }
      keep(KnownHouse(id: id, particulars: particulars, isTold: false, written: written))
    }
  }

  /// The person that carries an ID.
  mutating func person(_ id: NationalID, in tables: Tables) throws -> KnownPerson? {
    if let known = peopleByID[id] { return people[known] }
    guard !isAlone, let subject = try tables.subjects(.person, by: .nationalID(id)).first else { return nil }
    return try person(subject.identifier(), in: tables)
  }

  /// The person to whom a file gave an ID that an officer wrote otherwise, where the row may mean them.
  mutating func person(inFile row: PersonParticulars, in tables: Tables) throws -> KnownPerson? {
    guard !isAlone, let id = row.nationalID else { return nil }
    for subject in try tables.subjects(.person, by: .file(.nationalID(id))) {
      if let known = try person(subject.identifier(), in: tables), known.mayBe(row) { return known }
    }
    return nil
  }

  /// The person of a house that a row means without an ID, or with one that is new here.
  mutating func person(
    like row: PersonParticulars, in house: Identifier<Household>, _ tables: Tables
  ) throws -> KnownPerson? {
    try members(of: house, tables).first { known in
      (known.current.nationalID == nil || row.nationalID == nil) && known.isMeant(by: row)
    }
  }

  /// Everybody of a house, by id.
  mutating func members(of house: Identifier<Household>, _ tables: Tables) throws -> [KnownPerson] {
    if !isAlone {
      for member in try Look(tables: tables).written(in: house) where people[member.person] == nil {
        _ = try person(member.person, in: tables)
      }
    }
    return (peopleByHouse[house] ?? []).sorted().compactMap { people[$0] }
  }

  /// A house; nil if nothing is known of it.
  mutating func house(_ id: Identifier<Household>, in tables: Tables) throws -> KnownHouse? {
    if let known = houses[id] { return known }
    let vault = Vault(tables: tables)
    let written = try vault.address(id)
    guard let particulars = try vault.pageOfHousehold(id.of(.household)) ?? written else { return nil }
    let known = KnownHouse(id: id, particulars: particulars, isTold: false, written: written)
    keep(known)
    return known
  }

  private mutating func person(_ id: Identifier<Person>, in tables: Tables) throws -> KnownPerson? {
    if let known = people[id] { return known }
    guard let state = try tables.person(id), let home = state.home else { return nil }
    let vault = Vault(tables: tables)
    let edited = state.isEdited ? try vault.edited(id) : EditedSections()
    let page = try vault.pageOfPerson(id.of(.person))
    guard page != nil || !edited.isEmpty else { return nil }
    let known = KnownPerson(
      id: id, particulars: page ?? PersonParticulars(firstName: ""),
      membership: state.membership.current ?? home, edited: edited,
      places: state.residence.current?.places)
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
    if let code = house.particulars.houseCode { housesByCode[code] = house.id }
    keepPlace(of: house, house.particulars)
    guard let written = house.written else { return }
    if let code = written.houseCode { housesByCode[code] = house.id }
    keepPlace(of: house, written)
  }

  private mutating func keepPlace(of house: KnownHouse, _ particulars: HouseholdParticulars) {
    guard !particulars.houseNumber.isEmpty else { return }
    let place = ExactKey.place(of: particulars)
    if let first = housesByPlace[place] {
      guard first != house.id, othersByPlace[place]?.contains(house.id) != true else { return }
      othersByPlace[place, default: []].append(house.id)
    } else {
      housesByPlace[place] = house.id
    }
  }

  /// Remembers a person.
  mutating func keep(_ person: KnownPerson) {
    for before in people[person.id]?.households ?? [] where !person.households.contains(before) {
      peopleByHouse[before]?.remove(person.id)
    }
    people[person.id] = person
    for household in person.households { peopleByHouse[household, default: []].insert(person.id) }
    if let id = person.current.nationalID { peopleByID[id] = person.id }
  }
}

extension KnownRegister {
  /// Remembers what a page says of somebody known.
  mutating func keep(_ change: RegisterPageMaking.Change) {
    if let (id, particulars) = change.household {
      keep(
        KnownHouse(id: id, particulars: particulars, isTold: true, written: houses[id]?.written))
    }
    if let (id, particulars, membership) = change.person, let particulars {
      let before = people[id]
      keep(
        KnownPerson(
          id: id, particulars: particulars, membership: membership,
          edited: before?.edited ?? EditedSections(), places: before?.places))
    }
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
