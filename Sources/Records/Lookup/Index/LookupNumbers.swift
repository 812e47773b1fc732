/// What people and houses of one index are found by who are asked for by a number.
struct LookupNumbers: Sendable {
  /// Of each house, the place of its number among all.
  let numberOfHouse: IndexColumn<UInt32>

  private let nationalIDs: IndexColumn<UInt64>
  private let codes: IndexColumn<UInt64>
  private let moos: IndexColumn<UInt16>
  private let villages: IndexColumn<UInt16>
  private let byNumber: IndexColumn<UInt32>
  private let byTail: IndexColumn<UInt32>
  private let phones: IndexColumn<UInt64>
  private let phonePeople: IndexColumn<UInt32>
  private let phoneTails: IndexColumn<UInt64>
  private let phoneTailPeople: IndexColumn<UInt32>
  private let houseNumbers: IndexTexts
  private let starts: IndexColumn<UInt32>
  private let housesByNumber: IndexColumn<UInt32>
  private let housesByMoo: IndexColumn<UInt32>
  private let backwards: IndexTexts
  private let backwardNumbers: IndexColumn<UInt32>
  private let housesByCode: IndexColumn<UInt32>

  init(_ data: LookupIndexData) {
    numberOfHouse = data.column(.houseNumberOrders)
    nationalIDs = data.column(.peopleNumbers)
    codes = data.column(.houseCodes)
    moos = data.column(.moos)
    villages = data.column(.houseVillages)
    byNumber = data.column(.peopleByNumber)
    byTail = data.column(.peopleByTail)
    phones = data.column(.phones)
    phonePeople = data.column(.phonePeople)
    phoneTails = data.column(.phoneTails)
    phoneTailPeople = data.column(.phoneTailPeople)
    houseNumbers = IndexTexts(data, .numberLetters, .numberLetterStarts)
    starts = data.column(.numberHouseStarts)
    housesByNumber = data.column(.housesByNumber)
    housesByMoo = data.column(.housesByMoo)
    backwards = IndexTexts(data, .backwardLetters, .backwardLetterStarts)
    backwardNumbers = data.column(.backwardNumbers)
    housesByCode = data.column(.housesByCode)
  }

  /// How people may be asked for.
  enum Kind {
    /// By a national ID, and by its digits from the last.
    case nationalID, tail
    /// By ``PhoneDigits``, and by those from the last digit.
    case phone, phoneTail
  }

  /// One of the numbers of a kind, and whose it is.
  @inline(__always) subscript(_ kind: Kind, _ place: Int) -> (key: UInt64, person: Int) {
    switch kind {
    case .nationalID:
      let person = Int(byNumber[place])
      return (nationalIDs[person], person)
    case .tail:
      let person = Int(byTail[place])
      return (nationalIDs[person].tail, person)
    case .phone: return (phones[place], Int(phonePeople[place]))
    case .phoneTail: return (phoneTails[place], Int(phoneTailPeople[place]))
    }
  }

  /// Where the numbers of a range stand among all of a kind.
  func places(_ kind: Kind, _ range: Range<UInt64>) -> Range<Int> {
    let count =
      switch kind {
      case .nationalID: byNumber.count
      case .tail: byTail.count
      case .phone: phones.count
      case .phoneTail: phoneTails.count
      }
    let low = bound(count) { self[kind, $0].key < range.lowerBound }
    return low..<max(low, bound(count) { self[kind, $0].key < range.upperBound })
  }

  /// Houses whose code lies in a range, by it.
  func houses(code range: Range<UInt64>) -> [Int] {
    let low = bound(housesByCode.count) { codes[Int(housesByCode[$0])] < range.lowerBound }
    let high = bound(housesByCode.count) { codes[Int(housesByCode[$0])] < range.upperBound }
    return (low..<max(low, high)).lazy.map { Int(housesByCode[$0]) }
  }

  private func bound(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) >> 1
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension LookupNumbers {
  /// The place of a house number, folded; nil if no house has it.
  func number(ofHouse number: String) -> Int? {
    let letters = Array(number.utf8)
    let first = houseNumbers.beginning(letters) { $0 }.lowerBound
    return first < houseNumbers.count && houseNumbers.length(first) == letters.count
      && houseNumbers.holds(first, letters, at: 0) ? first : nil
  }

  /// The letters of the number of a house, folded.
  func letters(ofHouse house: Int) -> [UInt8] {
    unsafe houseNumbers.with(Int(numberOfHouse[house])) { unsafe Array($0) }
  }

  /// Houses whose number begins so, or is that, by number and then by moo; those of one moo, if that is given.
  func houses(_ number: String, isWhole: Bool, moo: UInt64?) -> LazyHouses {
    let range =
      if isWhole {
        self.number(ofHouse: number).map { $0..<$0 + 1 } ?? 0..<0
      } else {
        houseNumbers.beginning(Array(number.utf8)) { $0 }
      }
    guard let moo else { return LazyHouses(column: housesByNumber, places: places(ofNumbers: range)) }
    return houses(ofMoo: moo, numbers: range)
  }

  /// Houses of a village's number, by theirs.
  func houses(ofMoo moo: UInt64) -> LazyHouses { houses(ofMoo: moo, numbers: 0..<houseNumbers.count) }

  /// Houses whose number ends so: by what stands before, read backwards, and then by moo.
  func houses(endingIn letters: String) -> [LazyHouses] {
    backwards.beginning(Array(letters.utf8)) { $0 }.map { place in
      let number = Int(backwardNumbers[place])
      return LazyHouses(column: housesByNumber, places: places(ofNumbers: number..<number + 1))
    }
  }

  private func places(ofNumbers numbers: Range<Int>) -> Range<Int> {
    let low = min(Int(starts[numbers.lowerBound]), housesByNumber.count)
    return low..<max(low, min(Int(starts[numbers.upperBound]), housesByNumber.count))
  }

  private func houses(ofMoo moo: UInt64, numbers: Range<Int>) -> LazyHouses {
    func key(_ place: Int) -> (UInt64, Int) {
      let house = Int(housesByMoo[place])
      return (UInt64(moos[Int(villages[house])]), Int(numberOfHouse[house]))
    }
    let low = bound(housesByMoo.count) { key($0) < (moo, numbers.lowerBound) }
    let high = bound(housesByMoo.count) { key($0) < (moo, numbers.upperBound) }
    return LazyHouses(column: housesByMoo, places: low..<max(low, high))
  }
}

/// Houses in an order, of which no more are read than are asked for.
struct LazyHouses: Sequence {
  fileprivate let column: IndexColumn<UInt32>
  fileprivate let places: Range<Int>

  /// How many there are.
  var count: Int { places.count }

  func makeIterator() -> Iterator { Iterator(column: column, rest: places) }

  struct Iterator: IteratorProtocol {
    fileprivate let column: IndexColumn<UInt32>
    fileprivate var rest: Range<Int>

    mutating func next() -> Int? { rest.popFirst().map { Int(column[$0]) } }
  }
}
