import ThaiText
import Welfare

/// Finds people and houses for a text in the lookup store, best first.
struct LookupSearch {
  /// So many matches are looked at to count the households that answer.
  static let counted: Int64 = 2_500

  /// The lookup store.
  let cache: Tables
  /// Ages are of this day.
  let today: Day
  /// So many rows at most.
  let limit: Int
  /// The rows found, best first.
  private(set) var rows: [LookupRow] = []
  /// The households that answer, found or only counted.
  private(set) var homes: Set<Int64> = []

  private var people: Set<Int64> = []
  private var houses: Set<Int64> = []
  private var layout: LookupRow.Why?

  /// A search that has found nothing yet.
  init(cache: Tables, today: Day, limit: Int) {
    self.cache = cache
    self.today = today
    self.limit = limit
  }

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
    for other in KeyboardLayout.allCases.map({ $0.retyped(text) }) where hasRoom {
      layout = .otherLayout
      try search(LookupText(other))
    }
  }

  private mutating func search(_ text: LookupText) throws {
    if let digits = text.digits { try numbers(digits, text) }
    if let house = text.house, text.digits == nil || !text.isPlain { try houses(house) }
    try names(text.names)
  }
}

extension LookupSearch {
  /// Whole numbers first, then their beginnings; two or three digits are a house before anything else.
  private mutating func numbers(_ digits: String, _ text: LookupText) throws {
    let count = digits.utf8.count
    guard count <= 13, let value = UInt64(digits) else { return }
    let house = LookupText.House(number: digits, moo: nil)
    if (4...5).contains(count) { try tail(digits) }
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
    if count >= 6, count < 11 {
      let unit = (0..<(11 - count)).reduce(UInt64(1)) { unit, _ in unit * 10 }
      try code(value * unit, to: (value + 1) * unit)
    }
  }

  private mutating func tail(_ digits: String) throws {
    guard let backwards = Int64(String(digits.reversed())) else { return }
    let unit: Int64 = digits.utf8.count == 4 ? 10 : 1
    try find(.tail, .integer(backwards * unit), .integer((backwards + 1) * unit), .nationalIDPart)
  }

  /// Names begin so, then surnames, each first with the tones as typed.
  private mutating func names(_ names: [String]) throws {
    let plain = names.map(foldedWithoutTones)
    try names.forEach { try name($0, .full, .bothBegin) }
    try names.forEach { try surname($0, .surname, .surnameFirst) }
    guard hasRoom else { return }
    try plain.forEach { try name($0, .plainFull, .plainBothBegin) }
    try plain.forEach { try surname($0, .plainSurname, .plainSurnameFirst) }
  }

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

  private mutating func houses(_ house: LookupText.House) throws {
    try houses(house, whole: true)
    try houses(house, whole: false)
  }

  /// Houses of that number, or of one that begins so; one row each, for the head or the eldest.
  private mutating func houses(_ house: LookupText.House, whole: Bool) throws {
    let high = whole ? house.number + "\u{0}" : house.number + "\u{10FFFF}"
    let moo: ClosedRange<UInt64> = house.moo.map { $0...$0 } ?? 0...UInt64(Int64.max)
    try take(.houseNumber) { sql, most, cache, read in
      try cache.rows(
        .composed(
          sql + "h.folded >= ? AND h.folded < ? AND h.moo BETWEEN ? AND ? ORDER BY h.folded, h.moo LIMIT ?"),
        .text(house.number), .text(high), .unsigned(moo.lowerBound), .unsigned(moo.upperBound), most,
        read: read)
    }
  }

  private mutating func code(_ low: UInt64, to high: UInt64) throws {
    try take(.houseCode) { sql, most, cache, read in
      try cache.rows(
        .composed(sql + "h.code >= ? AND h.code < ? ORDER BY h.code LIMIT ?"), .unsigned(low),
        .unsigned(high), most,
        read: read)
    }
  }

  private static let housesSQL = """
    SELECT coalesce(p.no, 0), p.id, h.home, p.name, p.number, p.birth, h.id, h.number, h.moo, h.village
    FROM household h LEFT JOIN person p
    ON p.no = (SELECT no FROM person WHERE home = h.home ORDER BY position, birth LIMIT 1) WHERE\u{20}
    """

  private mutating func take(
    _ why: LookupRow.Why, _ ask: (String, Bound, Tables, (Columns) -> Found) throws -> [Found]
  ) throws {
    guard hasRoom else { return }
    let most = Bound.integer(Int64(limit - rows.count + houses.count))
    let found = try ask(Self.housesSQL, most, cache) { [today, layout] row in
      Found(row, on: today, why: layout ?? why)
    }
    for one in found where houses.insert(one.home).inserted {
      homes.insert(one.home)
      if hasRoom { rows.append(one.row) }
    }
  }

  /// A row with the cache's own keys.
  private struct Found {
    let no: Int64
    let home: Int64
    let row: LookupRow

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
