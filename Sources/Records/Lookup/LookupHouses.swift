import ThaiText
import Welfare

extension LookupSearch {
  mutating func houses(_ house: LookupText.House) throws {
    try houses(house, whole: true)
    try houses(house, whole: false)
  }

  /// Houses of that number, or of one that begins so; one row each, for the head or the eldest.
  ///
  /// Either way one index has them in the order of the rows, so no more of them are read than are shown.
  mutating func houses(_ house: LookupText.House, whole: Bool) throws {
    let low = Bound.text(house.number)
    let high = Bound.text(house.number + (whole ? "\u{0}" : "\u{10FFFF}"))
    try take(.houseNumber) { sql, most, cache, read in
      if let moo = house.moo {
        try cache.rows(
          .composed(sql + "h.moo = ? AND h.folded >= ? AND h.folded < ? ORDER BY h.folded LIMIT ?"),
          .unsigned(moo), low, high, most, read: read)
      } else {
        try cache.rows(
          .composed(sql + "h.folded >= ? AND h.folded < ? ORDER BY h.folded, h.moo LIMIT ?"),
          low, high, most, read: read)
      }
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

  /// Houses of a village, in the order of their numbers.
  ///
  /// - Parameter name: the village's name as the register writes it; nil for any of that number.
  mutating func houses(ofMoo moo: UInt64, named name: String? = nil) throws {
    // A number alone is asked of an index that knows nothing of names.
    let place = "h.moo = ?" + (name == nil ? "" : " AND h.village = ?")
    let values = [Bound.unsigned(moo)] + (name.map { [Bound.text($0)] } ?? [])
    try take(.village) { sql, most, cache, read in
      try cache.rows(.composed(sql + place + " ORDER BY h.folded LIMIT ?"), values + [most], read: read)
    }
    guard !hasRoom else { return }
    homes.formUnion(
      try cache.rows(
        .composed("SELECT h.home FROM household h WHERE \(place) LIMIT ?"), values + [.integer(Self.counted)]
      ) { $0.integer(0) })
  }

  /// The names that villages of a number have in the register and that begin so.
  func villages(ofMoo moo: UInt64, beginning letters: [UInt8]) throws -> [String] {
    try cache.rows("SELECT DISTINCT village FROM household WHERE moo = ? ORDER BY village", .unsigned(moo)) {
      $0.text(0)
    }.filter { NameLetters($0).toneless.bytes.withoutVillageMark.starts(with: letters) }
  }
}

extension [UInt8] {
  private static let villageMark = NameLetters("บ้าน").toneless.bytes

  /// The letters of a village's name without บ้าน before it.
  var withoutVillageMark: ArraySlice<UInt8> {
    starts(with: Self.villageMark) ? dropFirst(Self.villageMark.count) : self[...]
  }
}
