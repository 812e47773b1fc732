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
    let homes = try cache.rows(
      "SELECT home, moo FROM household WHERE folded = ? LIMIT ?", .text(number), .integer(Self.mostHouses)
    ) { (home: $0.integer(0), moo: $0.unsigned(1)) }
    var making = NameIndexMaking(NameIndexStamp(filling: 0, change: 0))
    for home in homes {
      if case .moo(let moo) = place.village, home.moo != moo { continue }
      making.add(home: home.home, moo: home.moo, village: NameLetters(), weight: 0)
      try cache.each("SELECT no, full, surname FROM person WHERE home = ?", .integer(home.home)) { row in
        let surname = row.bytes(2)
        making.add(
          person: row.integer(0), home: home.home,
          first: NameLetters(foldedUTF8: row.bytes(1).dropLast(surname.count + 1)),
          surname: NameLetters(foldedUTF8: surname), isFormer: false)
      }
    }
    guard making.count > 0, let data = NameIndexData(bytes: making.finished()) else { return }
    try take(LookupNames(index: NameIndex(data), newer: nil), LookupText(place.name).names)
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
