import ThaiText
import Welfare

extension LookupSearch {
  /// So many houses of one number are looked into for a name.
  private static let mostHouses: Int64 = 200

  /// Who lives in a place and answers to a name; whoever stands for each house of a village, if none was typed.
  mutating func people(of place: LookupText.Place) throws {
    if let house = place.house { return try people(ofHouse: house, place) }
    guard let village = place.village else { return }
    if place.name.isEmpty {
      try houses(in: village)
    } else {
      try names(LookupText(place.name).names, village: village)
    }
  }

  private mutating func people(ofHouse number: String, _ place: LookupText.Place) throws {
    let names = LookupText(place.name).names
    // Read on the other layout, a name is meant as it stands: whoever bears it nowhere does not live here.
    if layout != nil, let index, index.find(names, limit: 1, isForgiving: false).hits.isEmpty { return }
    var moos: ClosedRange<UInt64> = 0...UInt64(Int64.max)
    if case .moo(let moo) = place.village { moos = moo...moo }
    var making = NameIndexMaking(NameIndexStamp(filling: 0, change: 0))
    var last: Int64?
    try cache.each(
      """
      SELECT h.home, h.moo, p.no, p.full, p.surname
      FROM (SELECT home, moo FROM household WHERE folded = ? AND moo BETWEEN ? AND ? ORDER BY moo LIMIT ?) h
      JOIN person p ON p.home = h.home
      """, .text(number), .unsigned(moos.lowerBound), .unsigned(moos.upperBound), .integer(Self.mostHouses)
    ) { row in
      let home = row.integer(0)
      if home != last { making.add(home: home, moo: row.unsigned(1), village: NameLetters(), weight: 0) }
      last = home
      let surname = row.bytes(4)
      making.add(
        person: row.integer(2), home: home,
        first: NameLetters(foldedUTF8: row.bytes(3).dropLast(surname.count + 1)),
        surname: NameLetters(foldedUTF8: surname), isFormer: false)
    }
    guard making.count > 0, let data = NameIndexData(bytes: making.finished()) else { return }
    try take(LookupNames(index: NameIndex(data), newer: nil), names)
  }

  /// The houses of a village.
  private mutating func houses(in village: VillageText) throws {
    switch village {
    case .moo(let moo): try houses(ofMoo: moo)
    case .name(let letters):
      for moo in index?.moos(of: village) ?? [] {
        for name in try villages(ofMoo: moo, beginning: letters) where hasRoom {
          try houses(ofMoo: moo, named: name)
        }
      }
    }
  }
}
