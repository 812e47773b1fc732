import ThaiText
import Welfare

extension LookupSearch {
  /// A house of a part of what is searched.
  private struct House {
    let part: Int
    let house: Int
  }

  mutating func houses(_ house: LookupText.House) {
    houses(house, isWhole: true)
    houses(house, isWhole: false)
  }

  mutating func houses(_ house: LookupText.House, isWhole: Bool) {
    houses(house.number, isWhole: isWhole, in: house.moo.map { .moo($0) })
  }

  /// Houses of that number, or of one that begins so; one row each, for whoever stands first in it.
  mutating func houses(_ number: String, isWhole: Bool, in village: VillageText?) {
    take(.houseNumber) { index in
      index.houses(number, isWhole: isWhole, in: village)
    } by: { index, house in
      index.numbers.letters(ofHouse: house) + index.sign(ofHouse: house)
    }
  }

  /// Houses whose code lies in a range.
  mutating func houses(code range: Range<UInt64>) {
    take(.houseCode) {
      $0.numbers.houses(code: range)
    } by: { index, house in
      index.houses.codes[house].bigEndianBytes
    }
  }

  /// Houses whose number ends so: `29` of `262/29`.
  mutating func houses(endingIn digits: String) {
    let backwards = HouseNumber.backwards(digits) + "/"
    take(.houseNumber) { index in
      index.numbers.houses(endingIn: backwards).lazy.flatMap { $0 }
    } by: { index, house in
      Array(
        HouseNumber.backwards(String(decoding: index.numbers.letters(ofHouse: house), as: UTF8.self)).utf8)
        + index.sign(ofHouse: house)
    }
  }

  /// Houses of a village's number, in the order of theirs, and how many there are.
  mutating func houses(ofMoo moo: UInt64) {
    take(.village, isCounted: true) {
      $0.numbers.houses(ofMoo: moo)
    } by: { index, house in
      index.numbers.letters(ofHouse: house)
    }
  }

  /// Houses of villages whose name begins so: by the village's number and name, then by theirs.
  mutating func houses(named letters: [UInt8]) {
    let village = VillageText.name(letters)
    for moo in indexes.moos(of: village) {
      take(.village, isCounted: true, isSorted: true) { index in
        let villages = index.villages(village)
        return index.numbers.houses(ofMoo: moo).filter { villages.contains(index.houses.villages[$0]) }
      } by: { index, house in
        Array(index.word(index.houses.villageNames[house]).utf8) + [0] + index.numbers.letters(ofHouse: house)
      }
    }
  }

  /// Adds a row for each house that has none.
  ///
  /// - Parameters:
  ///   - isCounted: whether houses beyond the rows are counted.
  ///   - isSorted: whether even those of one index are to be put in order.
  ///   - found: the houses of an index, in the order of their keys unless `isSorted`.
  ///   - key: what orders the houses of several indexes.
  private mutating func take<Houses: Sequence>(
    _ why: LookupRow.Why, isCounted: Bool = false, isSorted: Bool = false,
    _ found: (LookupIndex) -> Houses, by key: (LookupIndex, Int) -> [UInt8]
  ) where Houses.Element == Int {
    guard hasRoom else { return }
    let most = isCounted ? Self.counted : limit - rows.count + houses.count
    var all = indexes.parts.indices.flatMap { place in
      let part = indexes.parts[place]
      return found(part.index).lazy.filter { part.shows(UInt32($0)) }.prefix(most)
        .map { House(part: place, house: $0) }
    }
    if isSorted || indexes.parts.count > 1 {
      let keys = all.map { key(indexes.parts[$0.part].index, $0.house) }
      all = all.indices.sorted { one, other in
        keys[one] == keys[other] ? one < other : keys[one].lexicographicallyPrecedes(keys[other])
      }.map { all[$0] }
    }
    for one in all.prefix(most) {
      homes[one.part].insert(one.house)
      let index = indexes.parts[one.part].index
      guard hasRoom, houses.insert(index.id(ofHouse: one.house)).inserted else { continue }
      rows.append(
        index.row(
          person: index.people(ofHouse: one.house).first, house: one.house, on: today, why: layout ?? why))
    }
  }
}

extension LookupIndex {
  /// What orders houses of one number: the village's number.
  fileprivate func sign(ofHouse house: Int) -> [UInt8] {
    let moo = moo(ofHouse: house)
    return [0, UInt8(moo >> 8), UInt8(moo & 0xFF)]
  }
}

extension UInt64 {
  fileprivate var bigEndianBytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> UInt64(56 - $0 * 8)) }
  }
}
