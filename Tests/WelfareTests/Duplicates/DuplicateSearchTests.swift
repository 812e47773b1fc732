import TestSupport
import Testing
import ThaiText
import Welfare

/// Who may be one with whom, and why.
@Suite struct DuplicateSearchTests {
  private static let ids = ["9650800000011", "9650811000123", "9650800000071", "9650800000020"]

  private func id(_ index: Int) -> NationalID? { try? NationalID(Self.ids[index], inPractice: true) }

  private func person(
    _ number: UInt64, _ first: String, _ surname: String = "ทรัพย์สุข", id: NationalID? = nil,
    birth: String? = nil, sex: Person.Sex? = nil, phone: String = "", place: String = "", home: UInt64? = nil
  ) -> ComparedPerson {
    ComparedPerson(
      person: Identifier(high: 1, low: number), household: home.map { Identifier(high: 2, low: $0) },
      place: place,
      particulars: PersonParticulars(
        firstName: first, surname: surname, nationalID: id, sex: sex,
        birth: birth.flatMap { PartialDay(iso: $0) },
        phone: phone))
  }

  private func outcomes(_ one: ComparedPerson, _ other: ComparedPerson) -> [MatchField: MatchOutcome] {
    Dictionary(one.likeness(to: other).fields.map { ($0.field, $0.outcome) }) { first, _ in first }
  }

  @Test func `each field matches, nearly matches, differs or is blank`() {
    let whole = person(
      1, "สมหญิง", id: id(0), birth: "1965-03-09", sex: .female, phone: "0812345678", place: "1 2", home: 1)
    #expect(Set(outcomes(whole, whole).values) == [.match])
    let blank = ComparedPerson(
      person: Identifier(high: 1, low: 2), household: nil, place: "",
      particulars: PersonParticulars(firstName: ""))
    #expect(Set(outcomes(whole, blank).values) == [.blank])
    let other = person(
      3, "มานะ", "ใจลาภ", id: id(1), birth: "1980-01-02", sex: .male, phone: "0899999999", place: "3 4",
      home: 2)
    #expect(Set(outcomes(whole, other).values) == [.mismatch])
    let near = person(4, "สมหญิ่ง", "ทรัพยสุข", birth: "1965", place: "1 2", home: 3)
    let outcomes = outcomes(whole, near)
    #expect(outcomes[.firstName] == .near && outcomes[.surname] == .near)
    #expect(outcomes[.birth] == .near && outcomes[.house] == .near)
  }

  @Test(arguments: [
    ("1965-03-09", "1965-03-09", MatchOutcome.match), ("1965", "1965-03-09", .near),
    ("1965-03", "1965", .near),
    ("1965", "1965", .near), ("1965-03", "1965-04-01", .mismatch), ("1965", "1966", .mismatch),
  ])
  func `births agree as far as they are known`(one: String, other: String, outcome: MatchOutcome) {
    let (one, other) = (person(1, "ก", birth: one), person(2, "ก", birth: other))
    #expect(one.likeness(to: other).outcome(of: .birth) == outcome)
    #expect(other.likeness(to: one).outcome(of: .birth) == outcome)
  }

  @Test func `likeness is the same from either side`() {
    var chance = Seeded(7)
    let people = random(60, &chance)
    for one in people {
      for other in people.prefix(20) { #expect(one.likeness(to: other) == other.likeness(to: one)) }
    }
  }

  private func random(_ count: Int, _ chance: inout Seeded) -> [ComparedPerson] {
    (0..<count).map { number in
      person(
        UInt64(number), ["สมหญิง", "สมหญิ่ง", "มานะ", "ปราณี"].randomElement(using: &chance) ?? "",
        ["ใจดี", "ใจดี่", "ทองดี", ""].randomElement(using: &chance) ?? "",
        id: Bool.random(using: &chance) ? id(Int.random(in: 0..<4, using: &chance)) : nil,
        birth: ["1965", "1965-03-09", "1970-01-01", nil].randomElement(using: &chance) ?? nil,
        sex: [.male, .female, nil].randomElement(using: &chance) ?? nil,
        phone: ["", "0812345678", "0899999999"].randomElement(using: &chance) ?? "",
        place: ["", "1 2", "3 4"].randomElement(using: &chance) ?? "",
        home: [1, 2, nil].randomElement(using: &chance) ?? nil)
    }
  }

  /// What all pairs come to, without keys: what the rules are to find.
  private func allPairs(_ people: [ComparedPerson]) -> Set<Pair> {
    var found: Set<Pair> = []
    for (index, one) in people.enumerated() {
      for other in people[(index + 1)...] {
        guard let pair = Pair(one.person.of(.person), other.person.of(.person)) else { continue }
        let likeness = one.likeness(to: other)
        let (mine, theirs) = (one.particulars, other.particulars)
        let names =
          soundsAs(mine.firstName) == soundsAs(theirs.firstName)
          && soundsAs(mine.surname) == soundsAs(theirs.surname)
        let surnames = !mine.surname.isEmpty && soundsAs(mine.surname) == soundsAs(theirs.surname)
        let years = mine.birth != nil && mine.birth?.day.year == theirs.birth?.day.year
        let sharesKey =
          (names && years) || (names && !one.place.isEmpty && one.place == other.place)
          || (surnames && mine.phone.utf8.count >= 9 && mine.phone == theirs.phone)
        let isOneNumber = mine.nationalID != nil && mine.nationalID == theirs.nationalID
        let areTwoNumbers = mine.nationalID != nil && theirs.nationalID != nil && !isOneNumber
        if isOneNumber || (sharesKey && !areTwoNumbers && likeness.score >= Likeness.least) {
          found.insert(pair)
        }
      }
    }
    return found
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the keys find what comparing everybody with everybody finds`(seed: UInt64) {
    var chance = Seeded(seed)
    // Fewer than a register that half of it could stop.
    let people = random(18, &chance)
    let search = DuplicateSearch(people: people)
    #expect(Set(search.candidates.map(\.pair)) == allPairs(people), "seed \(seed)")
    #expect(search.stopped.isEmpty)
    let scores = search.candidates.map(\.likeness.score)
    #expect(scores == scores.sorted(by: >), "seed \(seed)")
    #expect(
      DuplicateSearch(people: people.shuffled(using: &chance)).candidates.map(\.pair)
        == search.candidates.map(\.pair))
  }

  @Test func `what was decided is not proposed`() {
    let people = [person(1, "สมหญิง", birth: "1965"), person(2, "สมหญิง", birth: "1965-03-09")]
    let found = DuplicateSearch(people: people).candidates
    #expect(found.map(\.rule) == [.nameAndBirthYear])
    #expect(DuplicateSearch(people: people) { $0 == found[0].pair }.candidates.isEmpty)
  }

  @Test func `two numbers are two people, and one number is always told of`() {
    let namesakes = [
      person(1, "สมหญิง", id: id(0), birth: "1965-03-09"), person(2, "สมหญิง", id: id(1), birth: "1965-03-09"),
    ]
    #expect(DuplicateSearch(people: namesakes).candidates.isEmpty)
    let apart = [person(1, "สมหญิง", id: id(0)), person(2, "มานะ", "ใจลาภ", id: id(0))]
    #expect(DuplicateSearch(people: apart).candidates.map(\.rule) == [.sameNumber])
  }

  @Test func `a rule that flags more than half of the register stops itself, and the others go on`() {
    var people = (0..<30).map { number in
      person(UInt64(number), "สมหญิง", "ทดสอบ\(number / 2)", phone: "0810000000", place: "1 2", home: 1)
    }
    people.append(person(100, "ปราณี", "ใจดี", birth: "1970"))
    people.append(person(101, "ปราณี", "ใจดี", birth: "1970-05-05"))
    let search = DuplicateSearch(people: people)
    #expect(Set(search.stopped.map(\.rule)) == [.nameAndHouse, .phoneAndSurname])
    #expect(search.stopped.allSatisfy { $0.flagged == 30 && $0.of == 32 })
    #expect(search.candidates.map(\.rule) == [.nameAndBirthYear])
  }

  @Test func `households at one place with one head are proposed, and neighbours are not`() {
    func household(_ number: UInt64, _ house: String, _ head: String, code: UInt64? = nil)
      -> ComparedHousehold
    {
      ComparedHousehold(
        household: Identifier(high: 3, low: number),
        particulars: HouseholdParticulars(
          houseCode: code.flatMap { HouseCode(number: $0) }, houseNumber: house, moo: 9),
        head: head, members: [head], phones: [])
    }
    let twice = [household(1, "262/29", "สมหญิง ใจดี"), household(2, "๒๖๒/๒๙", "สมหญิง ใจดี")]
    #expect(DuplicateSearch(households: twice).candidates.map(\.rule) == [.samePlace])
    let neighbours = [household(1, "262/29", "สมหญิง ใจดี"), household(2, "262/29", "มานะ ทองดี")]
    #expect(DuplicateSearch(households: neighbours).candidates.isEmpty)
    let coded = [household(1, "1", "ก", code: 65_080_000_066), household(2, "2", "ข", code: 65_080_000_066)]
    #expect(DuplicateSearch(households: coded).candidates.isEmpty)
  }
}
