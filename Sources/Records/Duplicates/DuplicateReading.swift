import Crypto
import ThaiText
public import Welfare

extension Store {
  /// People and households that may be one, the most alike first; and what was merged already, where one household is asked for.
  ///
  /// Reads the whole register: on a connection of its own, so that short reads do not wait.
  ///
  /// - Parameters:
  ///   - household: only what this household or its people are of; nil for all.
  ///   - limit: at most so many lines.
  /// - Throws: `StoreTrouble`.
  public func duplicates(
    of household: Identifier<Household>? = nil, limit: Int = 200
  ) throws(StoreTrouble) -> DuplicatesBoard {
    try read(from: try separateReader()) { tables in
      try DuplicateReading(tables: tables).board(of: household, limit: limit)
    }
  }

  /// The merges that hold of a person or a household, by the one that is another name.
  ///
  /// - Throws: `StoreTrouble`.
  public func merges(of subject: SubjectID) throws(StoreTrouble) -> [Merged] {
    try read { tables in
      let group = try tables.aliases(around: subject).all(of: subject)
      return try group.flatMap { member in
        try tables.rows(
          "SELECT kind, kept FROM merged WHERE kind = ? AND alias = ?", .kind(member.kind), .id(member)
        ) {
          Merged(kept: $0.subject(0), alias: member, how: .named)
        }.compactMap(\.self)
      }
    }
  }
}

/// Compares the register with itself.
struct DuplicateReading {
  /// The connection.
  let tables: Tables

  private var look: Look { Look(tables: tables) }

  /// Everything that the screen and the command show.
  func board(of household: Identifier<Household>?, limit: Int) throws -> DuplicatesBoard {
    let (people, households) = try search()
    var candidates = households.candidates + people.candidates
    var merged: [DuplicateLine] = []
    if let household {
      let asked = Set(
        [household.of(.household)] + (try look.memberships(of: household).map { $0.person.of(.person) }))
      candidates = candidates.filter { asked.contains($0.pair.one) || asked.contains($0.pair.other) }
      merged = try asked.sorted().flatMap { try lines(mergedWith: $0) }
    }
    return DuplicatesBoard(
      household: household,
      lines: try merged + candidates.prefix(limit).map { try line($0) }, found: candidates.count,
      stopped: people.stopped + households.stopped, looked: people.looked)
  }

  /// Everybody compared with those who share a key with them.
  func search() throws -> (people: DuplicateSearch, households: DuplicateSearch) {
    let apart = Set(
      try tables.rows("SELECT kind, one, kind, other FROM told_apart") { Pair($0.subject(0), $0.subject(2)) }
        .compactMap(\.self))
    let houses = try houses()
    let people = try self.people(houses)
    var members: [Identifier<Household>: [ComparedPerson]] = [:]
    for person in people {
      if let household = person.household { members[household, default: []].append(person) }
    }
    let heads = Dictionary(
      try tables.rows(
        "SELECT household, person FROM membership WHERE position = ? ORDER BY person DESC",
        .integer(Int64(Membership.Position.head.rawValue))
      ) { ($0.identifier(0) as Identifier<Household>, $0.identifier(1) as Identifier<Person>) }
    ) { $1 }
    let compared = houses.map { household, particulars in
      let members = members[household] ?? []
      return ComparedHousehold(
        household: household, particulars: particulars,
        head: members.first { $0.person == heads[household] }?.particulars.plainName ?? "",
        members: members.map(\.particulars.plainName),
        phones: members.map(\.particulars.phone).filter { !$0.isEmpty })
    }.sorted { $0.household < $1.household }
    return (
      DuplicateSearch(people: people) { apart.contains($0) },
      DuplicateSearch(households: compared) { apart.contains($0) }
    )
  }

  private func houses() throws -> [Identifier<Household>: HouseholdParticulars] {
    let aliases = try tables.aliases(of: .household)
    let edited = try tables.edited(.household)
    var houses: [Identifier<Household>: HouseholdParticulars] = [:]
    for subject in edited where !aliases.isAlias(subject) {
      houses[subject.identifier()] = try look.vault.household(subject.identifier())
    }
    try opened(.household) { subject, plain in
      guard !aliases.isAlias(subject), !edited.contains(subject) else { return }
      var reader = CanonicalReader(plain)
      houses[subject.identifier()] = try HouseholdParticulars(from: &reader)
    }
    return houses
  }

  /// Everybody who is shown, by id.
  private func people(_ houses: [Identifier<Household>: HouseholdParticulars]) throws -> [ComparedPerson] {
    let (aliases, moved) = (try tables.aliases(of: .person), try tables.aliases(of: .household))
    var homes: [Identifier<Person>: Identifier<Household>] = [:]
    try tables.each(
      "SELECT household, person FROM membership ORDER BY is_registered OR lives_here, lives_here, household"
    ) { row in
      homes[row.identifier(1)] = moved.root(of: row.identifier(0) as Identifier<Household>)
    }
    let places = houses.mapValues(\.comparedPlace)
    let edited = try tables.edited(.person)
    var people: [ComparedPerson] = []
    func add(_ id: Identifier<Person>, _ particulars: PersonParticulars) {
      // Of several parts that hold, the newest is shown.
      if people.last?.person == id { people.removeLast() }
      people.append(
        ComparedPerson(
          person: id, household: homes[id], place: homes[id].flatMap { places[$0] } ?? "",
          particulars: particulars))
    }
    try opened(.person) { subject, plain in
      guard !aliases.isAlias(subject), !edited.contains(subject) else { return }
      var reader = CanonicalReader(plain)
      add(subject.identifier(), try PersonParticulars(from: &reader))
    }
    for subject in edited where !aliases.isAlias(subject) {
      if let person = try look.vault.person(subject.identifier()) { add(subject.identifier(), person) }
    }
    return people.sorted { $0.person < $1.person }
  }

  private func opened(_ kind: SubjectKind, _ body: (SubjectID, [UInt8]) throws -> Void) throws {
    try tables.each(
      """
      SELECT p.kind, p.id, k.key, p.log, p.seq, p.idx, p.nonce, p.box
      FROM part p JOIN subject_key k ON k.kind = p.kind AND k.id = p.id
      WHERE p.kind = ? ORDER BY p.id, p.log, p.seq, p.idx
      """, .kind(kind)
    ) { row in
      let subject = row.subject(0)
      guard let plain = Vault.open(row, from: 3, of: subject, key: SymmetricKey(data: row.bytes(2))) else {
        return
      }
      try body(subject, plain)
    }
  }

  // MARK: Both sides

  private func line(_ candidate: DuplicateCandidate) throws -> DuplicateLine {
    DuplicateLine(
      pair: candidate.pair, likeness: candidate.likeness, rule: candidate.rule, kept: nil,
      one: try side(candidate.pair.one), other: try side(candidate.pair.other),
      compared: try PairReading(tables: tables).newest(candidate.pair))
  }

  private func lines(mergedWith subject: SubjectID) throws -> [DuplicateLine] {
    let group = try tables.aliases(around: subject).all(of: subject)
    return try group.flatMap { alias in
      try tables.rows(
        "SELECT kind, kept FROM merged WHERE kind = ? AND alias = ?", .kind(alias.kind), .id(alias)
      ) {
        $0.subject(0)
      }.compactMap { kept in
        guard let pair = Pair(alias, kept) else { return nil }
        let (one, other) = (try side(pair.one), try side(pair.other))
        return DuplicateLine(
          pair: pair, likeness: one.likeness(to: other), rule: nil, kept: kept, one: one, other: other,
          compared: nil)
      }
    }
  }

  private func side(_ subject: SubjectID) throws -> DuplicateLine.Side {
    guard subject.kind == .household else {
      let person: Identifier<Person> = subject.identifier()
      let home = try tables.person(person)?.home?.household
      return .person(
        try look.vault.person(person) ?? PersonParticulars(firstName: ""),
        house: try home.flatMap { try look.vault.household($0) }, household: home)
    }
    let household: Identifier<Household> = subject.identifier()
    let people = try tables.rows(
      """
      SELECT person, position FROM membership WHERE household = ? AND (is_registered <> 0 OR lives_here <> 0)
      ORDER BY position, person
      """, .id(household)
    ) { (person: $0.identifier(0) as Identifier<Person>, position: $0.integer(1)) }
    let members = try people.map { try look.vault.person($0.person) ?? PersonParticulars(firstName: "") }
    return .household(
      try look.vault.household(household) ?? HouseholdParticulars(houseNumber: "", moo: 0),
      head: people.first?.position == Int64(Membership.Position.head.rawValue) ? members.first : nil,
      members: members)
  }
}
