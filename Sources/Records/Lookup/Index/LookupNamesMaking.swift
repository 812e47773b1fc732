import ThaiText

/// Makes what names are found by.
struct LookupNamesMaking {
  let words: DistinctTexts
  let people: [LookupGathering.Person]
  let formerNames: [LookupGathering.FormerName]

  /// The sections of names.
  ///
  /// - Parameters:
  ///   - houses: the house of each person.
  ///   - weights: how likely each house is to be meant; heavier ones come first among equals.
  func written(houses: [UInt32], weights: [UInt8]) -> LookupIndexWriting {
    var writing = LookupIndexWriting()
    let firsts = people.map(\.first) + formerNames.map(\.first)
    let surnames = people.map(\.surname) + formerNames.map(\.surname)
    let owners = (0..<UInt32(people.count)) + formerNames.map(\.person)
    var (first, firstCount) = write(.first, firsts, &writing)
    var (surname, surnameCount) = write(.surname, surnames, &writing)
    let lightness = owners.indices.map { entry in
      (entry < people.count ? 0 : 256) + UInt32(255 - weights[Int(houses[Int(owners[entry])])])
    }
    var order = Array(0..<UInt32(owners.count))
    order = LookupIndexMaking.sorted(order, by: surname, below: surnameCount).order
    order = LookupIndexMaking.sorted(order, by: first, below: firstCount).order
    order = LookupIndexMaking.sorted(order, by: lightness, below: 512).order
    writing.put(.entryPeople, order.map { owners[Int($0)] })
    writing.put(.entryHouses, order.map { houses[Int(owners[Int($0)])] })
    writing.put(.current, [UInt32(people.count)])
    first = order.map { first[Int($0)] }
    surname = order.map { surname[Int($0)] }
    writePostings(.first, first, surname, firstCount, surnameCount, &writing)
    writePostings(.surname, surname, first, surnameCount, firstCount, &writing)
    return writing
  }

  /// Writes the dictionary of a field, whose word each entry has; gives each entry's number in it, and how many there are.
  private func write(
    _ field: NameField, _ entries: [UInt32], _ writing: inout LookupIndexWriting
  ) -> (numbers: [UInt32], count: Int) {
    var texts = DistinctTexts()
    var known = [UInt32](repeating: .max, count: words.count)
    for word in entries where known[Int(word)] == .max {
      known[Int(word)] = texts.number(
        of: NameLetters(String(decoding: words[Int(word)], as: UTF8.self)).bytes)
    }
    let places = write(field, texts, &writing)
    return (entries.map { places[Int(known[Int($0)])] }, texts.count)
  }

  /// Writes a dictionary's texts; gives each one's number in it.
  private func write(
    _ field: NameField, _ texts: DistinctTexts, _ writing: inout LookupIndexWriting
  ) -> [UInt32] {
    var written = IndexTextsMaking()
    var toneless = IndexTextsMaking()
    for text in 0..<texts.count {
      let letters = NameLetters(bytes: Array(texts[text]))
      written.append(letters.bytes)
      toneless.append(letters.toneless.bytes)
    }
    let order = toneless.order(then: written)
    var places = [UInt32](repeating: 0, count: order.count)
    var (letters, plain, sound, rough) = (
      IndexTextsMaking(), IndexTextsMaking(), IndexTextsMaking(), IndexTextsMaking()
    )
    var signatures: [UInt64] = []
    signatures.reserveCapacity(order.count)
    for (place, text) in order.enumerated() {
      places[Int(text)] = UInt32(place)
      let name = NameLetters(bytes: Array(written[Int(text)]))
      letters.append(name.bytes)
      plain.append(toneless[Int(text)])
      sound.append(name.sound.bytes)
      rough.append(name.roughSound.bytes)
      signatures.append(OneTypo.signature(of: toneless[Int(text)]))
    }
    writing.put(IndexSection.firstLetters.of(field), letters.bytes)
    writing.put(IndexSection.firstLetterStarts.of(field), letters.starts)
    writing.put(IndexSection.firstPlain.of(field), plain.bytes)
    writing.put(IndexSection.firstPlainStarts.of(field), plain.starts)
    writing.put(IndexSection.firstSound.of(field), sound.bytes)
    writing.put(IndexSection.firstSoundStarts.of(field), sound.starts)
    writing.put(IndexSection.firstSoundOrder.of(field), sound.order())
    writing.put(IndexSection.firstRough.of(field), rough.bytes)
    writing.put(IndexSection.firstRoughStarts.of(field), rough.starts)
    writing.put(IndexSection.firstRoughOrder.of(field), rough.order())
    writing.put(IndexSection.firstSignatures.of(field), signatures)
    return places
  }

  /// Writes who bears each text: by text, then by the other field's text, then as the entries stand.
  private func writePostings(
    _ field: NameField, _ mine: [UInt32], _ others: [UInt32], _ count: Int, _ otherCount: Int,
    _ writing: inout LookupIndexWriting
  ) {
    let byOther = LookupIndexMaking.sorted(Array(0..<UInt32(mine.count)), by: others, below: otherCount).order
    let (order, starts) = LookupIndexMaking.sorted(byOther, by: mine, below: count)
    writing.put(IndexSection.firstStarts.of(field), starts)
    writing.put(IndexSection.firstEntries.of(field), order)
    writing.put(IndexSection.firstOthers.of(field), order.map { others[Int($0)] })
  }
}
