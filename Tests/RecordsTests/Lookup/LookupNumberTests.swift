import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Searches of small registers by numbers, houses and villages, each looked at by hand.
@Suite struct LookupNumberTests {
  private static let today = Day(number: 20_780)

  @Test(arguments: 0..<200)
  func `numbers find whom looking at everybody finds`(seed: Int) throws {
    var source = Seeded(UInt64(seed))
    let houses = NumberedRegister(using: &source).houses
    let indexes = LookupIndexes(try .of(houses))
    for _ in 0..<20 {
      let digits = NumberedRegister.query(of: houses, using: &source)
      let found = search(indexes, ".." + digits, limit: 500)
      let expected = houses.flatMap(\.people).filter { person in
        person.phones.contains { $0.hasSuffix(digits) } || person.digits.hasSuffix(digits)
      }
      #expect(Set(found.rows.compactMap(\.person)) == Set(expected.map(\.id)), "seed \(seed): ..\(digits)")
      #expect(found.households >= Set(found.rows.map(\.household)).count)
      guard digits.count >= 3 else { continue }
      let beginning = Set(search(indexes, digits, limit: 500).rows.compactMap(\.person))
      for person in houses.flatMap(\.people)
      where person.phones.contains(where: { $0.hasPrefix(digits) }) || person.digits.hasPrefix(digits) {
        #expect(beginning.contains(person.id), "seed \(seed): \(digits)")
      }
    }
  }

  @Test(arguments: 0..<200)
  func `houses are found by number, ending, code and village as looking at each finds them`(seed: Int) throws
  {
    var source = Seeded(UInt64(seed))
    let houses = NumberedRegister(using: &source).houses
    let indexes = LookupIndexes(try .of(houses))
    func found(_ text: String) -> [Identifier<Household>] {
      search(indexes, text, limit: 500).rows.map(\.household)
    }
    for house in houses {
      let moo = String(house.moo)
      #expect(found(house.number + " ม" + moo).contains(house.id), "seed \(seed): \(house.number) ม\(moo)")
      #expect(
        found("ม." + moo)
          == houses.filter { $0.moo == house.moo }.sorted(by: NumberedRegister.stands).map(\.id))
      let inVillage = houses.filter { $0.village.hasPrefix(house.village) }
      if house.village.unicodeScalars.count >= 4 {
        #expect(Set(found("บ้าน" + house.village)) == Set(inVillage.map(\.id)))
      }
      if house.code > 0 { #expect(found(String(house.code)).contains(house.id)) }
      if let tail = house.number.split(separator: "/").last, tail.count >= 2, house.number.contains("/") {
        #expect(found(String(tail)).contains(house.id), "seed \(seed): \(tail)")
      }
    }
  }

  @Test(arguments: 0..<100)
  func `an index with what is newer beside it answers as one of everything`(seed: Int) throws {
    var source = Seeded(UInt64(seed))
    let old = NumberedRegister(using: &source).houses
    let index = try LookupIndex.of(old)
    var now: [Identifier<Household>: LookupHouse] = [:]
    for house in old { now[house.id] = house }
    var changed: [Identifier<Household>: LookupHouse?] = [:]
    for house in NumberedRegister(using: &source).houses + old.shuffled(using: &source).prefix(3) {
      changed[house.id] = Int.random(in: 0..<4, using: &source) == 0 ? .some(nil) : house
    }
    for (id, house) in changed { now[id] = house }
    let both = LookupIndexes(
      index, newer: try .of(changed.values.compactMap(\.self)),
      hidden: Set(changed.keys.compactMap { index.house(of: $0).map { UInt32($0) } }))
    let anew = LookupIndexes(try .of(Array(now.values)))
    for house in now.values.shuffled(using: &source).prefix(6) {
      var texts = [
        house.number, house.number + " ม" + String(house.moo), "ม." + String(house.moo), "บ้านดอน",
      ]
      if let person = house.people.first {
        texts += [
          person.firstName, person.firstName + " " + person.surname, person.phones.first ?? "0812",
          ".." + person.digits.suffix(4), house.number + " " + person.firstName,
        ]
      }
      for text in texts {
        let (one, other) = (search(both, text, limit: 500), search(anew, text, limit: 500))
        #expect(Set(one.rows) == Set(other.rows), "seed \(seed): \(text)")
        #expect(one.households == other.households, "seed \(seed): \(text)")
      }
    }
  }

  @Test func `phone digits order as texts do, whatever their length`() {
    var source = Seeded(8)
    let texts = (0..<400).map { _ in
      String(
        (0..<Int.random(in: 1...12, using: &source)).map { _ in "0123".randomElement(using: &source) ?? "0" })
    }
    for (one, other) in zip(texts, texts.shuffled(using: &source)) {
      let (left, right) = (PhoneDigits.digits(of: one), PhoneDigits.digits(of: other))
      #expect((PhoneDigits(left).value < PhoneDigits(right).value) == left.lexicographicallyPrecedes(right))
      #expect(PhoneDigits.beginning(left).contains(PhoneDigits(right).value) == right.starts(with: left))
      #expect(PhoneDigits.whole(left).contains(PhoneDigits(right).value) == (left == right))
    }
    #expect(PhoneDigits.digits(of: "+66 81-234") == [6, 6, 8, 1, 2, 3, 4])
  }

  private func search(_ indexes: LookupIndexes, _ text: String, limit: Int) -> LookupSearch {
    var search = LookupSearch(indexes, today: Self.today, limit: limit)
    search.search(text)
    return search
  }
}

extension LookupPerson {
  /// The digits of the ID; empty for none.
  fileprivate var digits: String { NationalID(number: number)?.digits ?? "" }
}

/// A few houses whose numbers are much alike.
private struct NumberedRegister {
  let houses: [LookupHouse]

  init(using source: inout Seeded) {
    houses = (0..<Int.random(in: 1...25, using: &source)).map { _ in
      // Few ids, so that another register has some of the same houses.
      let id = Identifier<Household>(high: UInt64.random(in: 0..<60, using: &source) << 58, low: 7)
      return Self.house(id, using: &source)
    }.reduce(into: [:]) { $0[$1.id] = $1 }.values.sorted { $0.id.high < $1.id.high }
  }

  private static func house(_ id: Identifier<Household>, using source: inout Seeded) -> LookupHouse {
    let number = ["12", "12/1", "1", "129/29", "29", "2/12"].randomElement(using: &source) ?? "1"
    let particulars = HouseholdParticulars(
      houseCode: Bool.random(using: &source)
        ? HouseCode(number: UInt64.random(in: 65_081_100_000..<65_081_100_400, using: &source)) : nil,
      houseNumber: number, moo: UInt64.random(in: 1...3, using: &source),
      villageName: ["ดอนสูง", "ดอนสูงใต้", "หนองบัว", ""].randomElement(using: &source) ?? "")
    let people = (0..<Int.random(in: 0...4, using: &source)).map { place in
      let person = PersonParticulars(
        firstName: ["มานะ", "มานี", "สมชาย"].randomElement(using: &source) ?? "ก",
        surname: ["ใจดี", "ทองดี", ""].randomElement(using: &source) ?? "ข",
        nationalID: NationalID(
          number: UInt64.random(in: 9_650_811_000_000..<9_650_811_003_000, using: &source)),
        phone: ["", "0812", "0812345678", "055123456"].randomElement(using: &source) ?? "",
        otherPhones: Bool.random(using: &source) ? ["0855512345"] : [])
      return LookupPerson(
        Identifier(high: id.high | UInt64(place), low: id.low), person,
        Membership(household: id, position: .unknown, isRegistered: true, livesHere: true))
    }
    return LookupHouse(id, particulars, visited: 0, people: people)
  }

  /// By number, then by id.
  static func stands(_ one: LookupHouse, before other: LookupHouse) -> Bool {
    if one.number != other.number { return one.number.utf8.lexicographicallyPrecedes(other.number.utf8) }
    return one.id.high < other.id.high
  }

  /// Some digits that a number of somebody ends or begins with, two at least.
  static func query(of houses: [LookupHouse], using source: inout Seeded) -> String {
    let numbers = houses.flatMap(\.people).flatMap { person in [person.digits] + person.phones }.filter {
      $0.count >= 4
    }
    let number = numbers.randomElement(using: &source) ?? "0812345678"
    let count = Int.random(in: 2...number.count, using: &source)
    return String(Bool.random(using: &source) ? number.prefix(count) : number.suffix(count))
  }
}
