import ThaiText
import Welfare

/// One import of a register: finds out row by row what is new, changed or the same, and fills pages.
struct RegisterImport: PagedImport {
  /// The rows, in the order of the file.
  let rows: [RegisterRow]
  /// What it came to so far.
  private(set) var report: ImportReport
  /// Rows done.
  private(set) var done = 0

  private var known = KnownRegister()
  /// House codes that the file has for the places of its rows without one.
  private let codesThere: [ExactKey: Set<HouseCode>]
  private var random: RandomBits
  private var peopleSeen: Set<Identifier<Person>> = []
  private var housesSeen: Set<Identifier<Household>> = []

  /// An import that did nothing yet.
  init(rows: [RegisterRow], report: ImportReport, random: RandomBits) {
    self.rows = rows
    self.report = report
    self.random = random
    codesThere = rows.codesThere
  }

  /// Goes on to the next page that is full, or to the last row; what is put on it must be written in the same
  /// access, so that nobody else brings the same person meanwhile.
  mutating func nextPage(_ tables: Tables) throws -> RegisterPageMaking {
    try known.begin(tables, isWritten: !report.isDryRun)
    var page = RegisterPageMaking()
    while done < rows.count {
      guard try take(rows[done], tables, &page) else { return page }
      done += 1
      report.people = peopleSeen.count
      report.households = housesSeen.count
    }
    return page
  }

  /// Takes a row; false if the page has no room for it.
  private mutating func take(
    _ row: RegisterRow, _ tables: Tables, _ page: inout RegisterPageMaking
  ) throws -> Bool {
    let house: KnownRegister.KnownHouse?
    switch try known.house(row.household, others: codes(beside: row.household), in: tables) {
    case .unknown: house = nil
    case .house(let one): house = one
    case .either(let houses, let codes):
      house = try known.home(of: row, among: houses, tables)
      // A row without a code stands for the house there that has none; it cannot stand for two such.
      if house == nil, houses.count(where: { $0.current.houseCode == nil }) > 1 {
        report.count(
          SetAside(line: row.line, column: 0, field: .houseCode, reason: .householdAmbiguous(codes)))
        return true
      }
    }
    let person = try find(row.person, in: house?.id, tables)
    if let person, let id = row.person.nationalID, person.current.nationalID == id,
      !person.mayBe(row.person)
    {
      report.count(
        SetAside(line: row.line, column: 0, field: .nationalID, reason: .idOfAnother(line: nil)))
      return true
    }
    let nextHouse = next(house, row.household)
    let nextPerson = next(person, row, in: nextHouse.id)
    let change = RegisterPageMaking.Change(
      household: nextHouse.particulars == house?.particulars ? nil : (nextHouse.id, nextHouse.particulars),
      person: change(from: person, to: nextPerson))
    guard change.isEmpty || page.put(change, line: row.line) else { return false }
    if house == nil {
      known.make(nextHouse)
    } else if nextHouse.isTold != house?.isTold || change.household != nil {
      known.keep(nextHouse)
    }
    if person == nil { known.make(nextPerson) } else if change.person != nil { known.keep(nextPerson) }
    peopleSeen.insert(nextPerson.id)
    housesSeen.insert(nextHouse.id)
    report.count(person == nil ? .new : change.isEmpty ? .same : .changed)
    report.count(
      (house?.remarks(on: row) ?? []) + (person?.remarks(on: row, in: nextHouse.id) ?? []))
    return true
  }

  private func codes(beside house: HouseholdParticulars) -> Set<HouseCode> {
    guard !codesThere.isEmpty, !house.houseNumber.isEmpty else { return [] }
    return codesThere[.place(of: house)] ?? []
  }

  private mutating func find(
    _ row: PersonParticulars, in house: Identifier<Household>?, _ tables: Tables
  ) throws -> KnownRegister.KnownPerson? {
    if let id = row.nationalID, let person = try known.person(id, in: tables) { return person }
    if let person = try known.person(inFile: row, in: tables) { return person }
    guard let house else { return nil }
    return try known.person(like: row, in: house, tables)
  }

  private mutating func next(
    _ house: KnownRegister.KnownHouse?, _ row: HouseholdParticulars
  ) -> KnownRegister.KnownHouse {
    guard let house else {
      return KnownRegister.KnownHouse(id: random.identifier(), particulars: row, isTold: true)
    }
    if house.written != nil {
      var told = house
      told.isTold = true
      return told
    }
    guard !house.isTold else {
      // What a house is, its first row tells; a code that it did not have may stand in a later one.
      var told = house
      told.particulars.houseCode = house.particulars.houseCode ?? row.houseCode
      return told
    }
    return KnownRegister.KnownHouse(id: house.id, particulars: house.particulars.after(row), isTold: true)
  }

  private mutating func next(
    _ person: KnownRegister.KnownPerson?, _ row: RegisterRow, in house: Identifier<Household>
  ) -> KnownRegister.KnownPerson {
    guard let person else {
      return KnownRegister.KnownPerson(
        id: random.identifier(), particulars: row.person,
        membership: Membership(
          household: house, position: row.position, isRegistered: true, livesHere: true))
    }
    var next = person
    next.particulars = person.after(row.person)
    // Where an officer was told that somebody lives, no file says otherwise.
    guard person.places == nil else { return next }
    let stays = person.membership.household == house
    let position = stays && row.position == .unknown ? person.membership.position : row.position
    next.membership = Membership(
      household: house, position: position, isRegistered: true,
      livesHere: stays ? person.membership.livesHere : true)
    return next
  }

  private func change(
    from old: KnownRegister.KnownPerson?, to new: KnownRegister.KnownPerson
  ) -> (id: Identifier<Person>, particulars: PersonParticulars?, membership: Membership)? {
    let isSame = old?.particulars == new.particulars
    guard !isSame || old?.membership != new.membership else { return nil }
    return (new.id, isSame ? nil : new.particulars, new.membership)
  }
}

extension [RegisterRow] {
  /// House codes of rows that stand where a row without one does.
  fileprivate var codesThere: [ExactKey: Set<HouseCode>] {
    let uncoded = Set(
      lazy.map(\.household).filter { $0.houseCode == nil && !$0.houseNumber.isEmpty }.map(ExactKey.place))
    var codes: [ExactKey: Set<HouseCode>] = [:]
    guard !uncoded.isEmpty else { return codes }
    for house in lazy.map(\.household) {
      guard let code = house.houseCode, !house.houseNumber.isEmpty else { continue }
      let place = ExactKey.place(of: house)
      if uncoded.contains(place) { codes[place, default: []].insert(code) }
    }
    return codes
  }
}

extension KnownRegister {
  /// The one of several houses that a row means: where the person is at home, by ID or by name; else, for a row without
  /// a code, the house without one. Nil if there is none, or more than one.
  fileprivate mutating func home(
    of row: RegisterRow, among houses: [KnownHouse], _ tables: Tables
  ) throws -> KnownHouse? {
    let homes: [KnownHouse]
    if let id = row.person.nationalID, let person = try person(id, in: tables) {
      homes = houses.filter { person.households.contains($0.id) }
    } else {
      homes = try houses.filter { (house) throws in
        try person(like: row.person, in: house.id, tables) != nil
      }
    }
    if homes.count == 1 { return homes[0] }
    guard row.household.houseCode == nil else { return nil }
    let uncoded = houses.filter { $0.current.houseCode == nil }
    return uncoded.count == 1 ? uncoded[0] : nil
  }
}
