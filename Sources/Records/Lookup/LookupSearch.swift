import ThaiText
import Welfare

/// Finds people and houses for a text in the lookup store, best first.
struct LookupSearch {
  /// So many matches are looked at to count the households that answer.
  static let counted: Int64 = 2_500

  /// The lookup store.
  let cache: Tables
  /// Its names; nil while their index is being made.
  let index: LookupNames?
  /// Ages are of this day.
  let today: Day
  /// So many rows at most.
  let limit: Int
  /// The rows found, best first.
  var rows: [LookupRow] = []
  /// The households that answer, found or only counted.
  var homes: Set<Int64> = []
  /// Households that the name index counted, and of those the ones in ``homes``.
  var counted = (all: 0, known: Set<Int64>())

  var people: Set<Int64> = []
  var houses: Set<Int64> = []
  var layout: LookupRow.Why?

  /// A search that has found nothing yet.
  init(cache: Tables, names: LookupNames?, today: Day, limit: Int) {
    self.cache = cache
    index = names
    self.today = today
    self.limit = limit
  }

  /// How many households answer, found or only counted.
  var households: Int { homes.subtracting(counted.known).count + max(counted.all, counted.known.count) }

  /// Whether there is room for more rows.
  var hasRoom: Bool { rows.count < limit }

  /// Adds a row found elsewhere.
  mutating func add(_ row: LookupRow) {
    guard hasRoom else { return }
    if let person = row.person, !people.insert(LookupWriting.key(person)).inserted { return }
    homes.insert(LookupWriting.key(row.household))
    rows.append(row)
  }

  /// Finds everything that `text` may mean, at last as typed with the other layout on.
  mutating func search(_ text: String) throws {
    try search(LookupText(text))
    var read = [text]
    for other in KeyboardLayout.allCases.map({ $0.retyped(text) }) where hasRoom && !read.contains(other) {
      read.append(other)
      layout = .otherLayout
      try search(LookupText(other))
    }
  }

  private mutating func search(_ text: LookupText) throws {
    if let ending = text.ending { try endings(ending) }
    if let digits = text.digits { try numbers(digits, text) }
    if let house = text.house, !text.isPlain { try houses(house) }
    if let place = text.place, !place.name.isEmpty { try people(of: place) }
    try names(text.names, village: nil)
    if let place = text.place, place.house == nil, place.name.isEmpty { try people(of: place) }
  }
}

extension LookupSearch {
  /// Whole numbers first, then their beginnings; two or three digits are a house before anything else.
  private mutating func numbers(_ digits: String, _ text: LookupText) throws {
    let count = digits.utf8.count
    guard count <= 13, let value = UInt64(digits) else { return }
    let house = LookupText.House(number: digits, moo: nil)
    if (4...5).contains(count) { try endings(digits) }
    if count >= 9 { try find(.phone, digits, digits + "\u{0}", .phone) }
    if text.isPlain { try houses(house, whole: true) }
    if count == 11 { try code(value, to: value + 1) }
    if count <= 3, text.isPlain { try houses(house, whole: false) }
    if count >= 2 {
      let unit = (0..<(13 - count)).reduce(UInt64(1)) { unit, _ in unit * 10 }
      // Leading zeros make an ID of fewer digits, which is a range all the same.
      try find(.number, .unsigned(max(1, value * unit)), .unsigned((value + 1) * unit), .nationalIDPart)
    }
    if count >= 3 { try find(.phone, digits, digits + "\u{10FFFF}", .phone) }
    if count > 3, text.isPlain { try houses(house, whole: false) }
    if (2...8).contains(count), text.isPlain { try houses(endingIn: digits) }
    if count >= 6, count < 11 {
      let unit = (0..<(11 - count)).reduce(UInt64(1)) { unit, _ in unit * 10 }
      try code(value * unit, to: (value + 1) * unit)
    }
  }

  /// IDs and phone numbers that end so.
  private mutating func endings(_ digits: String) throws {
    let backwards = LookupWriting.reversed(digits)
    if digits.utf8.count <= 13, let value = Int64(backwards) {
      let unit = (0..<(13 - digits.utf8.count)).reduce(Int64(1)) { unit, _ in unit * 10 }
      try find(.tail, .integer(value * unit), .integer((value + 1) * unit), .nationalIDPart)
    }
    try find(.phoneTail, backwards, backwards + "\u{10FFFF}", .phone)
  }

  /// Names by their index or, until there is one, by how they begin.
  mutating func names(_ names: [String], village: VillageText?) throws {
    guard !names.isEmpty, hasRoom else { return }
    guard let index else {
      guard village == nil else { return }
      let plain = names.map(foldedWithoutTones)
      try plain.forEach { try name($0, .plainFull, .plainBothBegin) }
      return try plain.forEach { try surname($0, .plainSurname, .plainSurnameFirst) }
    }
    try take(index, names, village: village)
  }

  /// Adds those of an index who answer.
  mutating func take(_ index: LookupNames, _ names: [String], village: VillageText? = nil) throws {
    // Read on the other layout, a text is meant as it stands or not at all.
    let found = index.find(names, village: village, limit: limit + people.count, isForgiving: layout == nil)
    counted.all = max(counted.all, found.households)
    for hit in found.hits where hasRoom { try take(hit, names) }
  }

  private mutating func take(_ hit: LookupNames.Hit, _ names: [String]) throws {
    guard people.insert(hit.person).inserted else { return }
    let row = try cache.first(Self.personSQL, .integer(hit.person)) { [today, layout] row in
      (
        found: Found(row, on: today, why: layout ?? hit.why),
        homophones: hit.fit.isOfSound ? hit.homophones(names, in: row.text(10), row.text(11)) : nil
      )
    }
    guard var row else { return }
    row.found.row.homophones = row.homophones
    homes.insert(row.found.home)
    counted.known.insert(row.found.home)
    rows.append(row.found.row)
  }

  private static let personSQL: SQL = """
    SELECT p.no, p.id, p.home, p.name, p.number, p.birth, h.id, h.number, h.moo, h.village, p.full, p.surname
    FROM person p JOIN household h ON h.home = p.home WHERE p.no = ?
    """

  private mutating func name(_ text: String, _ full: LookupClass, _ both: LookupClass) throws {
    let isWhole = text.unicodeScalars.contains(" ")
    try find(full, text, text + "\u{10FFFF}", isWhole ? .name : .namePrefix)
    guard isWhole, hasRoom, let (first, rest) = Self.parted(text) else { return }
    try find(both, first, first + "\u{10FFFF}", .namePrefix, meeting: " " + rest)
  }

  private mutating func surname(_ text: String, _ surname: LookupClass, _ first: LookupClass) throws {
    try find(surname, text, text + "\u{10FFFF}", .surnamePrefix)
    guard hasRoom, let (name, rest) = Self.parted(text) else { return }
    try find(first, rest, rest + "\u{10FFFF}", .surnamePrefix, meeting: name)
  }

  /// The first word and what follows it.
  private static func parted(_ text: String) -> (first: String, rest: String)? {
    let scalars = text.unicodeScalars
    guard let blank = scalars.firstIndex(of: " ") else { return nil }
    let rest = String(String.UnicodeScalarView(scalars[scalars.index(after: blank)...]))
    return rest.isEmpty ? nil : (String(String.UnicodeScalarView(scalars[..<blank])), rest)
  }
}

extension LookupSearch {
  private mutating func find(
    _ kind: LookupClass, _ low: String, _ high: String, _ why: LookupRow.Why, meeting: String? = nil
  ) throws {
    try find(kind, .text(low), .text(high), why, meeting: meeting.map(Bound.text))
  }

  private mutating func find(
    _ kind: LookupClass, _ low: Bound, _ high: Bound, _ why: LookupRow.Why, meeting: Bound? = nil
  ) throws {
    guard hasRoom else { return }
    // People found by an earlier class may stand in this one again.
    let most = limit - rows.count + people.count
    let read = { [today, layout] (row: Columns) in Found(row, on: today, why: layout ?? why) }
    let found =
      if let meeting {
        try cache.rows(.composed(kind.rowsSQL), meeting, low, high, .integer(Int64(most)), read: read)
      } else {
        try cache.rows(.composed(kind.rowsSQL), low, high, .integer(Int64(most)), read: read)
      }
    for one in found where people.insert(one.no).inserted {
      homes.insert(one.home)
      if hasRoom { rows.append(one.row) }
    }
    guard found.count == most else { return }
    let more =
      if let meeting {
        try cache.rows(.composed(kind.homesSQL), meeting, low, high, .integer(Self.counted)) { $0.integer(0) }
      } else {
        try cache.rows(.composed(kind.homesSQL), low, high, .integer(Self.counted)) { $0.integer(0) }
      }
    homes.formUnion(more)
  }

  /// A row with the cache's own keys.
  struct Found {
    let no: Int64
    let home: Int64
    var row: LookupRow

    init(_ row: Columns, on today: Day, why: LookupRow.Why) {
      no = row.integer(0)
      home = row.integer(2)
      let birth = row.integer(5)
      let number = row.unsigned(4)
      let person = Identifier<Person>(bytes: row.bytes(1))
      self.row = LookupRow(
        household: row.identifier(6), person: person, name: row.text(3),
        maskedID: number == 0 ? nil : NationalID(number: number)?.masked, houseNumber: row.text(7),
        moo: row.unsigned(8), village: row.text(9),
        age: person == nil || birth == LookupWriting.noBirth
          ? nil : Day(number: Int32(clamping: birth)).years(until: today), why: why)
    }
  }
}
