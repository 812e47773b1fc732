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
