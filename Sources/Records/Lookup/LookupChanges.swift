import ThaiText
import Welfare

/// What newer entries make of houses that are searched.
struct LookupChanges {
  private let centre: Tables
  private let vault: Vault
  private let shown: LookupIndexes

  /// A house that is otherwise now, or is none any more.
  struct Change {
    let id: Identifier<Household>
    let house: LookupHouse?
    /// How many people more there are by it.
    let more: Int
  }

  /// What changes in `shown`.
  init(of shown: LookupIndexes, in centre: Tables) {
    self.shown = shown
    self.centre = centre
    vault = Vault(tables: centre)
  }

  /// The houses that are otherwise now, of those that touched subjects live in, lived in, or are.
  func changes(by touched: [SubjectID: Int64]) throws -> [Change] {
    var houses: [Identifier<Household>: Touched] = [:]
    for (subject, day) in touched {
      if subject.kind == .household {
        let house: Identifier<Household> = subject.identifier()
        for one in try centre.all(of: house) {
          houses[one, default: Touched()].day = max(houses[one]?.day ?? 0, Int32(clamping: day))
        }
      } else {
        let person: Identifier<Person> = subject.identifier()
        for one in try centre.all(of: person) {
          for house in try homes(of: one) { houses[house, default: Touched()].people.insert(one) }
        }
      }
    }
    return try houses.compactMap { house, touched in try change(of: house, touched) }
  }

  /// What is known to have happened to a house.
  private struct Touched {
    var day: Int32 = 0
    var people: Set<Identifier<Person>> = []
  }

  /// Where a person is found now, and where they are shown.
  private func homes(of person: Identifier<Person>) throws -> Set<Identifier<Household>> {
    var homes: Set<Identifier<Household>> = []
    if let home = try home(of: person) { homes.insert(home.household) }
    for part in shown.parts {
      guard let place = part.index.person(of: person) else { continue }
      homes.insert(part.index.id(ofHouse: Int(part.index.people.houses[place])))
    }
    return homes
  }

  private func home(of person: Identifier<Person>) throws -> Membership? {
    try centre.person(person)?.home.map { (membership) throws in
      try membership.moved(to: centre.root(of: membership.household))
    }
  }

  private func change(of id: Identifier<Household>, _ touched: Touched) throws -> Change? {
    let before = shown.house(id).map { (index: shown.parts[$0.part].index, house: $0.house) }
    let visited = try centre.all(of: id).reduce(touched.day) { day, one in
      max(day, shown.house(one).map { shown.parts[$0.part].index.houses.visits[$0.house] } ?? 0)
    }
    let house = try house(id, visited: visited, others: touched.people)
    guard house?.digest != before.map({ $0.index.houses.digests[$0.house] }) else { return nil }
    return Change(
      id: id, house: house,
      more: (house?.people.count ?? 0) - (before.map { $0.index.people(ofHouse: $0.house).count } ?? 0))
  }

  /// A house as it is now, with everybody who is found in it; nil if another is shown for it, or it cannot be opened.
  private func house(
    _ id: Identifier<Household>, visited: Int32, others: Set<Identifier<Person>>
  ) throws -> LookupHouse? {
    guard try !centre.isAlias(id.of(.household)), let house = try vault.household(id) else { return nil }
    var candidates = others
    for one in try centre.all(of: id) {
      candidates.formUnion(
        try centre.rows("SELECT person FROM membership WHERE household = ?", .id(one)) { $0.identifier(0) })
    }
    let people = try candidates.compactMap { (person) throws -> LookupPerson? in
      guard try !centre.isAlias(person.of(.person)), let home = try home(of: person), home.household == id,
        let particulars = try Look(tables: centre).particulars(of: person)
      else { return nil }
      return LookupPerson(person, particulars, home)
    }
    return LookupHouse(id, house, visited: visited, people: people)
  }
}

extension LookupChanges.Change {
  /// Writes it into the lookup store as part of a change.
  func write(to cache: Tables, stamp: Int64) throws {
    var writer = CanonicalWriter(capacity: 256)
    house?.encode(into: &writer)
    try cache.run(
      "INSERT OR REPLACE INTO changed (home, house, stamp) VALUES (?, ?, ?)", .id(id), .bytes(writer.bytes),
      .integer(stamp))
  }
}
