import ThaiText
import Welfare

/// Finds people and houses for a text, best first.
struct LookupSearch {
  /// So many matches are looked at to count the households that answer.
  static let counted = 2_500

  /// What is searched.
  let indexes: LookupIndexes
  /// Ages are of this day.
  let today: Day
  /// So many rows at most.
  let limit: Int
  /// The rows found, best first.
  var rows: [LookupRow] = []
  /// The households that answer, found or only counted, by part; and those that no part tells of.
  var homes: [HouseSet]
  private var otherHomes: Set<Identifier<Household>> = []
  /// Households that were counted by names, and of those the ones in ``homes``.
  private var counted: (all: Int, known: [HouseSet])

  /// Whoever stands in the rows, and houses that do by themselves.
  var people: Set<Identifier<Person>> = []
  var houses: Set<Identifier<Household>> = []
  var layout: LookupRow.Why?

  /// A search that has found nothing yet.
  init(_ indexes: LookupIndexes, today: Day, limit: Int) {
    self.indexes = indexes
    self.today = today
    self.limit = limit
    homes = indexes.parts.map { HouseSet(of: $0.index.houses.high.count) }
    counted = (0, homes)
  }

  /// How many households answer, found or only counted.
  var households: Int {
    let known = counted.known.reduce(0) { $0 + $1.count }
    return homes.reduce(otherHomes.count) { $0 + $1.count } - known + max(counted.all, known)
  }

  /// Whether there is room for more rows.
  var hasRoom: Bool { rows.count < limit }

  /// Adds a row found elsewhere.
  mutating func add(_ row: LookupRow) {
    guard hasRoom else { return }
    if let person = row.person, !people.insert(person).inserted { return }
    if row.why == .houseCode { houses.insert(row.household) }
    if let (part, house) = indexes.house(row.household) {
      homes[part].insert(house)
    } else {
      otherHomes.insert(row.household)
    }
    rows.append(row)
  }

  /// Finds everything that `text` may mean, at last as typed with the other layout on.
  mutating func search(_ text: String) {
    search(LookupText(text))
    var read = [text]
    for other in KeyboardLayout.allCases.map({ $0.retyped(text) }) where hasRoom && !read.contains(other) {
      read.append(other)
      layout = .otherLayout
      search(LookupText(other))
    }
  }

  private mutating func search(_ text: LookupText) {
    if let ending = text.ending { endings(ending) }
    if let digits = text.digits { numbers(digits, text) }
    if let house = text.house, !text.isPlain { houses(house) }
    if let place = text.place, !place.name.isEmpty { people(of: place) }
    names(text.names)
    if let place = text.place, place.name.isEmpty { houses(of: place) }
  }
}

extension LookupSearch {
  /// Whole numbers first, then their beginnings; two or three digits are a house before anything else.
  private mutating func numbers(_ digits: String, _ text: LookupText) {
    let count = digits.utf8.count
    guard count <= 13, let value = UInt64(digits) else { return }
    let phone = PhoneDigits.digits(of: digits)
    let house = LookupText.House(number: digits, moo: nil)
    if (4...5).contains(count) { endings(digits) }
    if count >= 9 { find(.phone, PhoneDigits.whole(phone), .phone) }
    if text.isPlain { houses(house, isWhole: true) }
    if count == 11 { houses(code: value..<value + 1) }
    if count <= 3, text.isPlain { houses(house, isWhole: false) }
    if count >= 2 {
      let unit = Self.unit(13 - count)
      // Leading zeros make an ID of fewer digits, which is a range all the same.
      find(.nationalID, max(1, value * unit)..<(value + 1) * unit, .nationalIDPart)
    }
    if count >= 3 { find(.phone, PhoneDigits.beginning(phone), .phone) }
    if count > 3, text.isPlain { houses(house, isWhole: false) }
    if (2...8).contains(count), text.isPlain { houses(endingIn: digits) }
    if count >= 6, count < 11 {
      let unit = Self.unit(11 - count)
      houses(code: value * unit..<(value + 1) * unit)
    }
  }

  /// IDs and phone numbers that end so.
  private mutating func endings(_ digits: String) {
    let backwards = Array(PhoneDigits.digits(of: digits).reversed())
    if backwards.count <= 13 {
      let value = backwards.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
      let unit = Self.unit(13 - backwards.count)
      find(.tail, value * unit..<(value + 1) * unit, .nationalIDPart)
    }
    find(.phoneTail, PhoneDigits.beginning(backwards), .phone)
  }

  private static func unit(_ digits: Int) -> UInt64 { (0..<digits).reduce(1) { unit, _ in unit * 10 } }

  /// People whose number of a kind lies in a range, by it.
  private mutating func find(_ kind: LookupNumbers.Kind, _ range: Range<UInt64>, _ why: LookupRow.Why) {
    guard hasRoom else { return }
    var rest = indexes.parts.map { $0.index.numbers.places(kind, range) }
    for _ in 0..<Self.counted {
      var next: (part: Int, key: UInt64, person: Int)?
      for part in rest.indices where !rest[part].isEmpty {
        let (key, person) = indexes.parts[part].index.numbers[kind, rest[part].lowerBound]
        if next.map({ key < $0.key }) ?? true { next = (part, key, person) }
      }
      guard let (part, _, person) = next else { return }
      rest[part] = rest[part].dropFirst()
      guard indexes.parts[part].shows(indexes.parts[part].index.people.houses[person]) else { continue }
      take(person, of: part, layout ?? why)
    }
  }

  /// Adds a row for somebody who is in none, and counts their household.
  private mutating func take(_ person: Int, of part: Int, _ why: LookupRow.Why) {
    let index = indexes.parts[part].index
    let house = Int(index.people.houses[person])
    homes[part].insert(house)
    guard hasRoom, people.insert(index.id(ofPerson: person)).inserted else { return }
    rows.append(index.row(person: person, house: house, on: today, why: why))
  }

  /// People by their names.
  ///
  /// - Parameter place: where they must live, if that was typed too.
  mutating func names(_ names: [String], in place: PlaceText? = nil) {
    guard !names.isEmpty, hasRoom else { return }
    // Read on the other layout, a text is meant as it stands or not at all.
    let found = indexes.find(
      names, in: place, limit: limit + people.count, isForgiving: layout == nil)
    counted.all = max(counted.all, found.households)
    for hit in found.hits where hasRoom { take(hit, names) }
  }

  private mutating func take(_ hit: LookupIndexes.Hit, _ names: [String]) {
    let index = indexes.parts[hit.part].index
    guard !people.contains(index.id(ofPerson: hit.person)) else { return }
    take(hit.person, of: hit.part, layout ?? hit.why)
    counted.known[hit.part].insert(Int(index.people.houses[hit.person]))
    guard hit.fit.isOfSound, !rows.isEmpty else { return }
    rows[rows.count - 1].homophones = hit.homophones(
      names, first: index.word(index.people.firsts[hit.person]),
      surname: index.word(index.people.surnames[hit.person]))
  }
}

extension LookupIndex {
  /// A row for a house, and somebody of it.
  func row(person: Int?, house: Int, on today: Day, why: LookupRow.Why) -> LookupRow {
    let number = person.map { people.numbers[$0] } ?? 0
    let birth = person.map { people.births[$0] } ?? LookupPerson.noBirth
    return LookupRow(
      household: id(ofHouse: house), person: person.map { id(ofPerson: $0) },
      name: person.map { fullName($0) } ?? "",
      maskedID: number == 0 ? nil : NationalID(number: number)?.masked,
      houseNumber: word(houses.numbers[house]),
      moo: UInt64(moo(ofHouse: house)), village: word(houses.villageNames[house]),
      age: birth == LookupPerson.noBirth ? nil : Day(number: birth).years(until: today), why: why)
  }

  /// As ``PersonParticulars/fullName``.
  private func fullName(_ person: Int) -> String {
    let name = word(people.titles[person]) + word(people.firsts[person])
    let surname = word(people.surnames[person])
    return surname.isEmpty ? name : name + " " + surname
  }
}
