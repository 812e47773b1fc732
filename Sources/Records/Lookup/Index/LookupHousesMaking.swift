import ThaiText

/// Makes what houses are found by.
struct LookupHousesMaking {
  /// By id.
  let houses: [LookupGathering.House]
  let words: DistinctTexts

  /// Writes the sections of houses.
  func write(_ writing: inout LookupIndexWriting) {
    writing.put(.housesHigh, houses.map(\.high))
    writing.put(.housesLow, houses.map(\.low))
    writing.put(.houseNumbers, houses.map(\.number))
    writing.put(.houseVillageNames, houses.map(\.village))
    writing.put(.houseCodes, houses.map(\.code))
    writing.put(.houseVisits, houses.map(\.visited))
    let coded = houses.indices.filter { houses[$0].code > 0 }.map { (houses[$0].code, UInt32($0)) }
    writing.put(.housesByCode, LookupIndexMaking.sorted(coded).map(\.item))
    writeNumbers(&writing)
  }

  private func writeNumbers(_ writing: inout LookupIndexWriting) {
    var texts = DistinctTexts()
    var known = [UInt32](repeating: .max, count: words.count)
    for house in houses where known[Int(house.number)] == .max {
      let number = HouseNumber.folded(String(decoding: words[Int(house.number)], as: UTF8.self))
      known[Int(house.number)] = texts.number(of: number)
    }
    let (places, letters) = ordered((0..<texts.count).map { texts[$0] })
    writing.put(.numberLetters, letters.bytes)
    writing.put(.numberLetterStarts, letters.starts)
    let (backwards, backwardLetters) = ordered(
      (0..<letters.count).map { number in
        ArraySlice(HouseNumber.backwards(String(decoding: letters[number], as: UTF8.self)).utf8)
      })
    var numbers = [UInt32](repeating: 0, count: backwards.count)
    for (number, place) in backwards.enumerated() { numbers[Int(place)] = UInt32(number) }
    writing.put(.backwardLetters, backwardLetters.bytes)
    writing.put(.backwardLetterStarts, backwardLetters.starts)
    writing.put(.backwardNumbers, numbers)
    let own = houses.map { places[Int(known[Int($0.number)])] }
    let moos = houses.map { UInt32($0.moo) }
    let byID = Array(0..<UInt32(houses.count))
    func sorted(_ items: [UInt32], _ keys: [UInt32], _ count: Int) -> (order: [UInt32], starts: [UInt32]) {
      LookupIndexMaking.sorted(items, by: keys, below: count)
    }
    let (byNumber, starts) = sorted(sorted(byID, moos, 65_536).order, own, texts.count)
    writing.put(.houseNumberOrders, own)
    writing.put(.housesByNumber, byNumber)
    writing.put(.numberHouseStarts, starts)
    writing.put(.housesByMoo, sorted(sorted(byID, own, texts.count).order, moos, 65_536).order)
  }

  /// The place of each text among all, and all in that order.
  private func ordered(_ texts: [ArraySlice<UInt8>]) -> (places: [UInt32], letters: IndexTextsMaking) {
    var unordered = IndexTextsMaking()
    for text in texts { unordered.append(text) }
    var places = [UInt32](repeating: 0, count: texts.count)
    var letters = IndexTextsMaking()
    for (place, text) in unordered.order().enumerated() {
      places[Int(text)] = UInt32(place)
      letters.append(texts[Int(text)])
    }
    return (places, letters)
  }
}

/// A house number as it is compared.
enum HouseNumber {
  /// Folded, without blanks.
  static func folded(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in ThaiText.folded(text).unicodeScalars where scalar != " " { view.append(scalar) }
    return String(view)
  }

  /// The scalars backwards.
  static func backwards(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.reversed())
    return String(view)
  }
}

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
