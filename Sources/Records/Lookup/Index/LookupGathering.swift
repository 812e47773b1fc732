import ThaiText
import Welfare

/// People and houses as they are read, with every text once: what an index is made of.
struct LookupGathering: Sendable {
  /// Every title, name, house number and village name, as the register writes them.
  private(set) var words = DistinctTexts()
  private(set) var houses: [House] = []
  private(set) var people: [Person] = []
  private(set) var formerNames: [FormerName] = []
  private(set) var phones: [Phone] = []

  /// A house.
  struct House: Sendable {
    let high: UInt64
    let low: UInt64
    /// Words.
    var number: UInt32
    var village: UInt32
    let moo: UInt16
    let isOwn: Bool
    let code: UInt64
    var visited: Int32
    let digest: UInt64
  }

  /// A person.
  struct Person: Sendable {
    let high: UInt64
    let low: UInt64
    /// The first half of the id of the house they are found in.
    let home: UInt64
    let number: UInt64
    let digest: UInt64
    /// Words.
    var title: UInt32
    var first: UInt32
    var surname: UInt32
    let birth: Int32
    let position: UInt8
  }

  /// A name that a person bore once: the person's place among all, and words.
  struct FormerName: Sendable {
    var person: UInt32
    var first: UInt32
    var surname: UInt32
  }

  /// A phone number of a person.
  struct Phone: Sendable {
    var person: UInt32
    let digits: PhoneDigits
    let backwards: PhoneDigits
  }

  /// Adds a house without its people.
  mutating func add(_ house: LookupHouse) {
    houses.append(
      House(
        high: house.id.high, low: house.id.low, number: words.number(of: house.number),
        village: words.number(of: house.village), moo: UInt16(clamping: house.moo), isOwn: house.isOwn,
        code: house.code, visited: house.visited, digest: house.ownDigest))
  }

  /// Adds a person.
  mutating func add(_ person: LookupPerson, in home: Identifier<Household>) {
    let place = UInt32(people.count)
    people.append(
      Person(
        high: person.id.high, low: person.id.low, home: home.high, number: person.number,
        digest: person.digest, title: words.number(of: person.title),
        first: words.number(of: person.firstName), surname: words.number(of: person.surname),
        birth: person.birth, position: person.position))
    for name in person.formerNames {
      formerNames.append(
        FormerName(
          person: place, first: words.number(of: name.firstName), surname: words.number(of: name.surname)))
    }
    for phone in person.phones {
      let digits = PhoneDigits.digits(of: phone)
      guard !digits.isEmpty else { continue }
      phones.append(
        Phone(person: place, digits: PhoneDigits(digits), backwards: PhoneDigits(digits.reversed())))
    }
  }

  /// Notes the days on which houses were seen at the counter last.
  mutating func note(visits: [UInt64: Int32]) {
    guard !visits.isEmpty else { return }
    for place in houses.indices {
      if let day = visits[houses[place].high] { houses[place].visited = max(houses[place].visited, day) }
    }
  }

  /// Adds everything of another one.
  mutating func append(_ other: LookupGathering) {
    let numbers = words.numbers(of: other.words)
    let first = UInt32(people.count)
    houses += other.houses.map { house in
      var house = house
      (house.number, house.village) = (numbers[Int(house.number)], numbers[Int(house.village)])
      return house
    }
    people.reserveCapacity(people.count + other.people.count)
    for var person in other.people {
      person.title = numbers[Int(person.title)]
      (person.first, person.surname) = (numbers[Int(person.first)], numbers[Int(person.surname)])
      people.append(person)
    }
    formerNames += other.formerNames.map { name in
      FormerName(
        person: name.person + first, first: numbers[Int(name.first)], surname: numbers[Int(name.surname)])
    }
    phones += other.phones.map { phone in
      Phone(person: phone.person + first, digits: phone.digits, backwards: phone.backwards)
    }
  }
}
