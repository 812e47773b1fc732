import ThaiText

/// Makes a name index of the people and houses of a lookup store.
struct NameIndexMaking {
  private let stamp: NameIndexStamp
  private var firsts = NameTokens()
  private var surnames = NameTokens()
  private var entries: [Entry] = []
  private var homes: [Home] = []
  private var villages: [Village: UInt16] = [:]

  /// One name of one person.
  private struct Entry {
    let first: UInt32
    let surname: UInt32
    let isFormer: Bool
    let person: Int64
    let home: Int64
    /// The place of the home among all.
    var household: UInt32 = 0
  }

  private struct Home {
    let key: Int64
    let village: UInt16
    let weight: UInt8
  }

  private struct Village: Hashable {
    let moo: UInt16
    let letters: [UInt8]
  }

  /// An index of nothing yet.
  init(_ stamp: NameIndexStamp) { self.stamp = stamp }

  /// Adds a house.
  ///
  /// - Parameters:
  ///   - key: the lookup store's key.
  ///   - moo: the village's number; 0 if unknown.
  ///   - village: the village's name.
  ///   - weight: how likely it is to be meant; heavier ones come first among equals.
  mutating func add(home key: Int64, moo: UInt64, village: NameLetters, weight: UInt8) {
    let village = Village(
      moo: UInt16(clamping: moo), letters: Array(village.toneless.bytes.withoutVillageMark))
    let number = villages[village] ?? UInt16(clamping: villages.count)
    villages[village] = number
    homes.append(Home(key: key, village: number, weight: weight))
  }

  /// Adds a name of a person.
  mutating func add(person: Int64, home: Int64, first: NameLetters, surname: NameLetters, isFormer: Bool) {
    entries.append(
      Entry(
        first: firsts.number(of: first.bytes), surname: surnames.number(of: surname.bytes),
        isFormer: isFormer,
        person: person, home: home))
  }

  /// How many names were added.
  var count: Int { entries.count }

  /// The bytes of the index.
  mutating func finished() -> [UInt8] {
    var writing = NameIndexWriting()
    let firstPlaces = writeTokens(.first, firsts, &writing)
    let surnamePlaces = writeTokens(.surname, surnames, &writing)
    let weights = writeHomes(&writing)
    let order = order(firstPlaces, surnamePlaces, weights)
    entries = order.map { entries[Int($0)] }
    writing.put(.households, entries.map(\.household))
    let people = entries.map(\.person)
    writing.put(.people, people)
    writing.put(.byPerson, (0..<UInt32(people.count)).sorted { people[Int($0)] < people[Int($1)] })
    let first = entries.map { firstPlaces[Int($0.first)] }
    let surname = entries.map { surnamePlaces[Int($0.surname)] }
    writePostings(.first, first, surname, firsts.count, surnames.count, &writing)
    writePostings(.surname, surname, first, surnames.count, firsts.count, &writing)
    writing.put(.current, [UInt32(entries.prefix { !$0.isFormer }.count)])
    return writing.finished(stamp)
  }

  /// The entries: former names last, the heaviest households first, then by first name and surname.
  private func order(_ firstPlaces: [UInt32], _ surnamePlaces: [UInt32], _ weights: [UInt8]) -> [UInt32] {
    var order = Array(0..<UInt32(entries.count))
    order =
      Self.sorted(order, by: entries.map { surnamePlaces[Int($0.surname)] }, below: surnames.count).order
    order = Self.sorted(order, by: entries.map { firstPlaces[Int($0.first)] }, below: firsts.count).order
    let lightness = entries.map { entry in
      let weight = Int(entry.household) < weights.count ? weights[Int(entry.household)] : 0
      return (entry.isFormer ? 256 : 0) + UInt32(255 - weight)
    }
    return Self.sorted(order, by: lightness, below: 512).order
  }

  /// Writes villages and weights of the houses, gives each entry its house, and gives the weights.
  private mutating func writeHomes(_ writing: inout NameIndexWriting) -> [UInt8] {
    var places: [Int64: UInt32] = [:]
    places.reserveCapacity(homes.count)
    for (place, home) in homes.enumerated() { places[home.key] = UInt32(place) }
    for index in entries.indices {
      entries[index].household = places[entries[index].home] ?? UInt32(homes.count)
    }
    let weights = homes.map(\.weight)
    writing.put(.villages, homes.map(\.village))
    writing.put(.weights, weights)
    let sorted = villages.sorted { $0.value < $1.value }
    var letters = NameTextsMaking()
    for village in sorted { letters.append(village.key.letters) }
    writing.put(.moos, sorted.map(\.key.moo))
    writing.put(.villageLetters, letters.bytes)
    writing.put(.villageStarts, letters.starts)
    return weights
  }

  /// Writes a dictionary's texts; gives each token's number in it.
  private func writeTokens(
    _ field: NameField, _ tokens: NameTokens, _ writing: inout NameIndexWriting
  ) -> [UInt32] {
    var written = NameTextsMaking()
    var toneless = NameTextsMaking()
    for token in 0..<tokens.count {
      let letters = NameLetters(bytes: Array(tokens[token]))
      written.append(letters.bytes)
      toneless.append(letters.toneless.bytes)
    }
    let order = toneless.order(then: written)
    var places = [UInt32](repeating: 0, count: order.count)
    var (letters, plain, sound, rough) = (
      NameTextsMaking(), NameTextsMaking(), NameTextsMaking(), NameTextsMaking()
    )
    var signatures: [UInt64] = []
    signatures.reserveCapacity(order.count)
    for (place, token) in order.enumerated() {
      places[Int(token)] = UInt32(place)
      let name = NameLetters(bytes: Array(written[Int(token)]))
      letters.append(name.bytes)
      plain.append(toneless[Int(token)])
      sound.append(name.sound.bytes)
      rough.append(name.roughSound.bytes)
      signatures.append(OneTypo.signature(of: toneless[Int(token)]))
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

  /// Writes who bears each token: by token, then by the other field's token, then as the entries stand.
  private func writePostings(
    _ field: NameField, _ mine: [UInt32], _ others: [UInt32], _ count: Int, _ otherCount: Int,
    _ writing: inout NameIndexWriting
  ) {
    let byOther = Self.sorted(Array(0..<UInt32(mine.count)), by: others, below: otherCount).order
    let (order, starts) = Self.sorted(byOther, by: mine, below: count)
    writing.put(IndexSection.firstStarts.of(field), starts)
    writing.put(IndexSection.firstEntries.of(field), order)
    writing.put(IndexSection.firstOthers.of(field), order.map { others[Int($0)] })
  }

  /// A stable counting sort, and where each key begins.
  private static func sorted(
    _ items: [UInt32], by keys: [UInt32], below count: Int
  ) -> (order: [UInt32], starts: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    var order = [UInt32](repeating: 0, count: items.count)
    for item in items {
      let key = Int(keys[Int(item)])
      order[Int(next[key])] = item
      next[key] += 1
    }
    return (order, starts)
  }
}

/// Puts the sections of an index one after the other.
struct NameIndexWriting {
  private var bytes = [UInt8](repeating: 0, count: (NameIndexData.headerSize + 63) & ~63)

  /// Appends a section, at a place that suits its numbers.
  mutating func put<Element: FixedWidthInteger>(_ section: IndexSection, _ numbers: [Element]) {
    let offset = bytes.count
    unsafe numbers.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    let size = bytes.count - offset
    set(UInt64(offset), at: 40 + section.rawValue * 16)
    set(UInt64(size), at: 48 + section.rawValue * 16)
    bytes.append(contentsOf: repeatElement(0, count: (64 - bytes.count % 64) % 64))
  }

  /// The whole, with its stamp and checksum.
  mutating func finished(_ stamp: NameIndexStamp) -> [UInt8] {
    set(NameIndexData.magic, at: 0)
    set(stamp.filling, at: 8)
    set(UInt64(bitPattern: stamp.change), at: 16)
    set(UInt64(bytes.count), at: 24)
    unsafe set(bytes.withUnsafeBytes { unsafe NameIndexData.checksum($0) }, at: 32)
    return bytes
  }

  private mutating func set(_ value: UInt64, at place: Int) {
    for index in 0..<8 { bytes[place + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
  }
}
