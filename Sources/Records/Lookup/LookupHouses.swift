import ThaiText
import Welfare

extension LookupSearch {
  mutating func houses(_ house: LookupText.House) throws {
    try houses(house, whole: true)
    try houses(house, whole: false)
  }

  /// Houses of that number, or of one that begins so; one row each, for the head or the eldest.
  mutating func houses(_ house: LookupText.House, whole: Bool) throws {
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

  mutating func code(_ low: UInt64, to high: UInt64) throws {
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

  mutating func take(
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

  /// Houses whose number ends so: `29` of `262/29`.
  mutating func houses(endingIn digits: String) throws {
    let backwards = LookupWriting.reversed(digits) + "/"
    try take(.houseNumber) { sql, most, cache, read in
      try cache.rows(
        .composed(sql + "h.reversed >= ? AND h.reversed < ? ORDER BY h.reversed, h.moo LIMIT ?"),
        .text(backwards), .text(backwards + "\u{10FFFF}"), most, read: read)
    }
  }

  /// Houses of a village number, as far as they are of the village meant.
  mutating func houses(ofMoo moo: UInt64, _ village: VillageText) throws {
    let wanted: [UInt8]? = if case .name(let letters) = village { letters } else { nil }
    try take(.village) { sql, most, cache, read in
      let rows = try cache.rows(
        .composed(sql + "h.moo = ? ORDER BY h.folded LIMIT ?"), .unsigned(moo), most, read: read)
      guard let wanted else { return rows }
      return rows.filter { found in
        NameLetters(found.row.village).toneless.bytes.withoutVillageMark.starts(with: wanted)
      }
    }
    guard rows.count == limit else { return }
    homes.formUnion(
      try cache.rows(
        "SELECT home FROM household WHERE moo = ? LIMIT ?", .unsigned(moo), .integer(Self.counted)
      ) {
        $0.integer(0)
      })
  }
}

extension [UInt8] {
  /// The letters of a village's name without บ้าน before it.
  var withoutVillageMark: ArraySlice<UInt8> {
    let mark = NameLetters("บ้าน").toneless.bytes
    return starts(with: mark) ? dropFirst(mark.count) : self[...]
  }
}
