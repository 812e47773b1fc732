import ThaiText
import Welfare

/// People and houses ready to be searched and shown. Many may search it at once.
final class LookupIndex: Sendable {
  /// What it is tied to.
  var stamp: LookupIndexStamp { data.stamp }
  let firsts: NameDictionary
  let surnames: NameDictionary
  let people: People
  let houses: Houses
  let numbers: LookupNumbers

  private let data: LookupIndexData
  private let entryPeople: IndexColumn<UInt32>
  private let entryHouses: IndexColumn<UInt32>
  private let moos: IndexColumn<UInt16>
  private let villageLetters: IndexTexts
  private let words: IndexTexts
  private let current: Int

  /// What is said of people.
  struct People: Sendable {
    let high: IndexColumn<UInt64>
    let low: IndexColumn<UInt64>
    let titles: IndexColumn<UInt32>
    let firsts: IndexColumn<UInt32>
    let surnames: IndexColumn<UInt32>
    let numbers: IndexColumn<UInt64>
    let births: IndexColumn<Int32>
    let houses: IndexColumn<UInt32>
    let byID: IndexColumn<UInt32>
  }

  /// What is said of houses.
  struct Houses: Sendable {
    let high: IndexColumn<UInt64>
    let low: IndexColumn<UInt64>
    let numbers: IndexColumn<UInt32>
    let villageNames: IndexColumn<UInt32>
    let codes: IndexColumn<UInt64>
    let visits: IndexColumn<Int32>
    let digests: IndexColumn<UInt64>
    let villages: IndexColumn<UInt16>
    let weights: IndexColumn<UInt8>
    let starts: IndexColumn<UInt32>
  }

  /// Reads an index.
  init(_ data: LookupIndexData) {
    self.data = data
    firsts = NameDictionary(data, .first)
    surnames = NameDictionary(data, .surname)
    people = People(
      high: data.column(.peopleHigh), low: data.column(.peopleLow), titles: data.column(.peopleTitles),
      firsts: data.column(.peopleFirsts), surnames: data.column(.peopleSurnames),
      numbers: data.column(.peopleNumbers), births: data.column(.peopleBirths),
      houses: data.column(.peopleHouses), byID: data.column(.peopleByID))
    houses = Houses(
      high: data.column(.housesHigh), low: data.column(.housesLow), numbers: data.column(.houseNumbers),
      villageNames: data.column(.houseVillageNames), codes: data.column(.houseCodes),
      visits: data.column(.houseVisits), digests: data.column(.houseDigests),
      villages: data.column(.houseVillages), weights: data.column(.houseWeights),
      starts: data.column(.housePeopleStarts))
    numbers = LookupNumbers(data)
    entryPeople = data.column(.entryPeople)
    entryHouses = data.column(.entryHouses)
    moos = data.column(.moos)
    villageLetters = IndexTexts(data, .villageLetters, .villageStarts)
    words = IndexTexts(data, .words, .wordStarts)
    current = Int((data.column(.current) as IndexColumn<UInt32>)[0])
  }

  /// Its bytes.
  var size: Int { data.size }

  /// Whether its bytes are those that were written.
  var isSound: Bool { data.isSound }

  /// The newest day on which a house of it was seen at the counter; 0 for none.
  var newestVisit: Int32 {
    unsafe houses.visits.with(0..<houses.visits.count) { unsafe $0.max() ?? 0 }
  }

  /// The dictionary of a field.
  func dictionary(_ field: NameField) -> NameDictionary { field == .first ? firsts : surnames }

  /// Whose name an entry is.
  func person(_ entry: UInt32) -> Int { Int(entryPeople[Int(entry)]) }

  /// The house of an entry.
  @inline(__always) func house(_ entry: UInt32) -> UInt32 { entryHouses[Int(entry)] }

  /// How likely an entry's house is to be meant.
  func weight(_ entry: UInt32) -> UInt8 { houses.weights[Int(house(entry))] }

  /// Whether an entry is a name that its person bore once.
  @inline(__always) func isFormer(_ entry: UInt32) -> Bool { Int(entry) >= current }

  /// The village number of a house; 0 if it is not known.
  @inline(__always) func moo(ofHouse house: Int) -> UInt16 { moo(ofVillage: houses.villages[house]) }

  /// The number of a village.
  @inline(__always) func moo(ofVillage village: UInt16) -> UInt16 { moos[Int(village)] }

  /// A text as the register writes it.
  func word(_ number: UInt32) -> String {
    unsafe words.with(Int(number)) { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Who is found in a house, as they stand there.
  func people(ofHouse house: Int) -> Range<Int> {
    let low = Int(houses.starts[house])
    return low..<max(low, Int(houses.starts[house + 1]))
  }

  /// The house of an id; nil if it is not here.
  func house(of id: Identifier<Household>) -> Int? {
    var (low, high) = (0, houses.high.count)
    while low < high {
      let middle = (low + high) >> 1
      if (houses.high[middle], houses.low[middle]) < (id.high, id.low) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < houses.high.count && houses.high[low] == id.high && houses.low[low] == id.low ? low : nil
  }

  /// The person of an id; nil if they are not here.
  func person(of id: Identifier<Person>) -> Int? {
    func stands(_ place: Int) -> (UInt64, UInt64) {
      let person = Int(people.byID[place])
      return (people.high[person], people.low[person])
    }
    var (low, high) = (0, people.byID.count)
    while low < high {
      let middle = (low + high) >> 1
      if stands(middle) < (id.high, id.low) { low = middle + 1 } else { high = middle }
    }
    return low < people.byID.count && stands(low) == (id.high, id.low) ? Int(people.byID[low]) : nil
  }

  /// The id of a house.
  func id(ofHouse house: Int) -> Identifier<Household> {
    Identifier(high: houses.high[house], low: houses.low[house])
  }

  /// The id of a person.
  func id(ofPerson person: Int) -> Identifier<Person> {
    Identifier(high: people.high[person], low: people.low[person])
  }
}

extension LookupIndex {
  /// The villages of a number, or whose name begins so.
  func villages(_ wanted: VillageText) -> LookupVillages {
    let areWanted = (0..<moos.count).map { village in
      switch wanted {
      case .moo(let moo): UInt64(moos[village]) == moo
      case .name(let letters): villageLetters.holds(village, letters, at: 0)
      }
    }
    return LookupVillages(areWanted: areWanted)
  }

  /// Where somebody of a place must live.
  func places(_ wanted: PlaceText) -> LookupPlaces {
    guard let house = wanted.house else {
      return .villages(wanted.village.map { villages($0) } ?? LookupVillages())
    }
    var set = HouseSet(of: houses.high.count)
    for house in houses(house, isWhole: true, in: wanted.village) { set.insert(house) }
    return .houses(set)
  }

  /// Houses whose number begins so, or is that, by number and moo: all, or those of a village.
  func houses(_ number: String, isWhole: Bool, in village: VillageText?) -> [Int] {
    switch village {
    case nil: return Array(numbers.houses(number, isWhole: isWhole, moo: nil))
    case .moo(let moo): return Array(numbers.houses(number, isWhole: isWhole, moo: moo))
    case .name:
      let villages = village.map { self.villages($0) } ?? LookupVillages()
      return numbers.houses(number, isWhole: isWhole, moo: nil).filter {
        villages.contains(houses.villages[$0])
      }
    }
  }

  /// Whether an entry lives in a place.
  @inline(__always) func lives(_ entry: UInt32, in wanted: LookupPlaces) -> Bool {
    let house = Int(house(entry))
    return switch wanted {
    case .villages(let villages): villages.contains(houses.villages[house])
    case .houses(let houses): houses.contains(house)
    }
  }
}
