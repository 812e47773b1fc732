import ThaiText

/// An index of names, ready to be searched. Many may search it at once.
final class NameIndex: Sendable {
  /// What it is tied to.
  var stamp: NameIndexStamp { data.stamp }
  let firsts: NameDictionary
  let surnames: NameDictionary

  private let data: NameIndexData
  private let people: NameColumn<Int64>
  private let households: NameColumn<UInt32>
  private let byPerson: NameColumn<UInt32>
  private let villages: NameColumn<UInt16>
  private let weights: NameColumn<UInt8>
  private let moos: NameColumn<UInt16>
  private let villageLetters: NameTexts
  private let current: Int

  /// Reads an index.
  init(_ data: NameIndexData) {
    self.data = data
    firsts = NameDictionary(data, .first)
    surnames = NameDictionary(data, .surname)
    people = data.column(.people)
    households = data.column(.households)
    byPerson = data.column(.byPerson)
    villages = data.column(.villages)
    weights = data.column(.weights)
    moos = data.column(.moos)
    villageLetters = NameTexts(data, .villageLetters, .villageStarts)
    current = Int((data.column(.current) as NameColumn<UInt32>)[0])
  }

  /// Its bytes.
  var size: Int { data.size }

  /// How many names are in it.
  var count: Int { people.count }

  /// The dictionary of a field.
  func dictionary(_ field: NameField) -> NameDictionary { field == .first ? firsts : surnames }

  /// The lookup store's key of an entry's person.
  func person(_ entry: UInt32) -> Int64 { people[Int(entry)] }

  /// The number of an entry's household in this index.
  func household(_ entry: UInt32) -> UInt32 { households[Int(entry)] }

  /// How likely an entry's household is to be meant.
  func weight(_ entry: UInt32) -> UInt8 { weights[Int(household(entry))] }

  /// Whether an entry is a name that its person bore once.
  @inline(__always) func isFormer(_ entry: UInt32) -> Bool { Int(entry) >= current }

  /// The entries of a person.
  func entries(of person: Int64) -> [UInt32] {
    var low = 0
    var high = byPerson.count
    while low < high {
      let middle = (low + high) >> 1
      if people[Int(byPerson[middle])] < person { low = middle + 1 } else { high = middle }
    }
    var found: [UInt32] = []
    while low < byPerson.count, people[Int(byPerson[low])] == person {
      found.append(byPerson[low])
      low += 1
    }
    return found
  }

  /// Whether an entry lives in a village of the set.
  func lives(_ entry: UInt32, in wanted: NameVillages) -> Bool {
    wanted.numbers.contains(villages[Int(household(entry))])
  }

  /// The numbers of such villages, ascending.
  func moos(of wanted: VillageText) -> Set<UInt64> {
    Set(villages(wanted).numbers.map { UInt64(moos[Int($0)]) })
  }

  /// Villages of a number, or whose name begins so.
  func villages(_ wanted: VillageText) -> NameVillages {
    let numbers = (0..<moos.count).filter { village in
      switch wanted {
      case .moo(let moo): UInt64(moos[village]) == moo
      case .name(let letters): villageLetters.holds(village, letters, at: 0)
      }
    }
    return NameVillages(numbers: Set(numbers.map { UInt16($0) }))
  }
}

/// Villages of one index.
struct NameVillages {
  let numbers: Set<UInt16>
}

/// A village as typed.
enum VillageText: Hashable {
  /// `ม.3`.
  case moo(UInt64)
  /// `บ้านหนองบัว`: the toneless letters after บ้าน, or its beginning.
  case name([UInt8])
}
