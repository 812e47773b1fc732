import ThaiText

/// Makes the villages of houses: a number each, from 0.
struct LookupVillagesMaking {
  private var moos: [UInt16] = []
  private var letters = IndexTextsMaking()
  private var numbers: [UInt16] = []

  private struct Village: Hashable {
    let moo: UInt16
    let letters: [UInt8]
  }

  /// Those of these houses.
  init(_ houses: [LookupGathering.House], _ words: DistinctTexts) {
    var villages: [Village: UInt16] = [:]
    var known: [UInt64: UInt16] = [:]
    numbers.reserveCapacity(houses.count)
    for house in houses {
      let key = UInt64(house.village) << 16 | UInt64(house.moo)
      if let number = known[key] {
        numbers.append(number)
        continue
      }
      let name = NameLetters(String(decoding: words[Int(house.village)], as: UTF8.self)).toneless.bytes
      let village = Village(moo: house.moo, letters: Array(name.withoutVillageMark))
      let number = villages[village] ?? UInt16(clamping: villages.count)
      if villages[village] == nil, villages.count <= Int(UInt16.max) {
        moos.append(village.moo)
        letters.append(village.letters)
      }
      (villages[village], known[key]) = (number, number)
      numbers.append(number)
    }
  }

  /// Writes the sections of villages.
  func write(_ writing: inout LookupIndexWriting) {
    writing.put(.houseVillages, numbers)
    writing.put(.moos, moos)
    writing.put(.villageLetters, letters.bytes)
    writing.put(.villageStarts, letters.starts)
  }
}
