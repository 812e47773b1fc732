import ThaiText
import Welfare

/// Whom a row of a survey means.
enum SurveyMatch {
  /// A person who is known for certain: by ID; or by name, with nothing that speaks against it, in a house of that house code.
  case person(KnownRegister.KnownPerson)
  /// A house that is known for certain: by house code, or as the home of who carries the ID.
  case house(KnownRegister.KnownHouse)
  /// Somebody the register does not know, in this house, or in one it does not know either.
  case unknown(KnownRegister.KnownHouse?)
  /// Nobody may say for certain.
  case doubtful(RowReject)
  /// Nothing can be done with it.
  case aside(ImportField, RowReject)
}

/// Finds out whom rows of a survey mean.
struct SurveyMatching {
  /// What is known of people and houses.
  var known = KnownRegister()
  /// Today, for ages.
  let today: Day

  /// Whom a TPMAP row means.
  mutating func person(of row: SurveyRow, _ person: PersonParticulars, in tables: Tables) throws
    -> SurveyMatch
  {
    if let id = person.nationalID, let found = try known.person(id, in: tables) {
      guard found.mayBe(person) || agrees(found.current, row) == true else {
        return .aside(.nationalID, .idOfAnother(line: nil))
      }
      return .person(found)
    }
    if let found = try known.person(inFile: person, in: tables) { return .person(found) }
    let houses: [KnownRegister.KnownHouse]
    switch try known.house(row.household, in: tables) {
    case .unknown: return .unknown(nil)
    case .house(let house): houses = [house]
    case .either(let several, let codes):
      houses = several
      let isNamed = try several.contains { try !candidates(of: row, person, in: $0, tables).isEmpty }
      if !isNamed, row.confirmation != .other { return .aside(.houseCode, .householdAmbiguous(codes)) }
    }
    for house in houses {
      let found = try candidates(of: row, person, in: house, tables)
      guard let one = found.first else { continue }
      if row.confirmation == .other { return .unknown(house) }
      let isCoded = row.household.houseCode != nil && house.current.houseCode == row.household.houseCode
      let isCertain =
        isCoded && found.count == 1 && person.nationalID == nil && agrees(one.current, row) == true
      if isCertain || (row.confirmation == .same && found.count == 1) { return .person(one) }
      return .doubtful(.maybePerson(name: one.current.fullName, house: place(of: house)))
    }
    return .unknown(houses.count == 1 ? houses[0] : nil)
  }

  /// Which house a logbook row means.
  mutating func house(of row: SurveyRow, in tables: Tables) throws -> SurveyMatch {
    var head: KnownRegister.KnownPerson?
    if let told = row.person, let id = told.nationalID,
      let found = try known.person(id, in: tables) ?? known.person(inFile: told, in: tables)
    {
      guard told.firstName.isEmpty || found.mayBe(told) else {
        return .aside(.headID, .idOfAnother(line: nil))
      }
      head = found
    }
    let home = head?.home
    switch try known.house(row.household, in: tables) {
    case .house(let house):
      let isCoded = row.household.houseCode != nil && house.current.houseCode == row.household.houseCode
      return isCoded || house.id == home ? .house(house) : try perhaps(house, row, tables)
    case .either(let houses, let codes):
      if let house = houses.first(where: { $0.id == home }) { return .house(house) }
      let named = try houses.filter { house in
        try known.members(of: house.id, tables).contains { member in
          row.person.map { member.hasName(of: $0) } ?? false
        }
      }
      guard named.count == 1 else { return .aside(.houseCode, .householdAmbiguous(codes)) }
      return try perhaps(named[0], row, tables)
    case .unknown:
      guard let home, let house = try known.house(home, in: tables) else { return .unknown(nil) }
      return try perhaps(house, row, tables)
    }
  }

  /// A house that the row may mean, unless somebody decided.
  private mutating func perhaps(
    _ house: KnownRegister.KnownHouse, _ row: SurveyRow, _ tables: Tables
  ) throws -> SurveyMatch {
    switch row.confirmation {
    case .same?: return .house(house)
    case .other?: return .unknown(nil)
    case nil:
      let members = try known.members(of: house.id, tables)
      let head = members.first { $0.membership.position == .head } ?? members.first
      return .doubtful(
        .maybeHousehold(house: place(of: house), head: head?.current.fullName ?? ""))
    }
  }

  /// Members of a house with the row's name, whose ID is not another one.
  private mutating func candidates(
    of row: SurveyRow, _ person: PersonParticulars, in house: KnownRegister.KnownHouse, _ tables: Tables
  ) throws -> [KnownRegister.KnownPerson] {
    try known.members(of: house.id, tables).filter { member in
      (member.current.nationalID == nil || person.nationalID == nil)
        && member.hasName(of: person)
    }
  }

  /// Whether birth or age are the same; nil where one of them does not say.
  ///
  /// Sources count the age on the day of the survey or on the day of the file: any age between them agrees, and a year more or
  /// less for a birth date that is not wholly known.
  private func agrees(_ known: PersonParticulars, _ row: SurveyRow) -> Bool? {
    guard let birth = known.birth else { return nil }
    if let told = row.person?.birth { return birth.agrees(with: told) }
    guard case .tpmap(let answers) = row.answers, let age = answers.age.flatMap({ Int(exactly: $0) }),
      let begin = Day(year: Int(clamping: row.year), month: 1, day: 1)
    else { return nil }
    let slack = birth.precision == .day ? 0 : 1
    let youngest = birth.last.years(until: begin) - slack
    let oldest = birth.day.years(until: today) + slack
    return youngest...max(youngest, oldest) ~= age
  }

  private func place(of house: KnownRegister.KnownHouse) -> String {
    let particulars = house.current
    guard particulars.moo > 0 else { return particulars.houseNumber }
    return particulars.houseNumber + " ม." + String(particulars.moo)
  }
}
