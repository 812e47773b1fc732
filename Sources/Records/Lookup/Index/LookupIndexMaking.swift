import ThaiText

/// Makes an index of people and houses.
struct LookupIndexMaking {
  /// So many people are worth a second core.
  private static let many = 5_000

  private let stamp: LookupIndexStamp
  private let words: DistinctTexts
  /// By id.
  private let houses: [LookupGathering.House]
  /// House by house, in each as they stand there.
  private let people: [LookupGathering.Person]
  /// Where the people of each house begin, and the end.
  private let starts: [UInt32]
  private let peopleByID: [UInt32]
  private let formerNames: [LookupGathering.FormerName]
  private let phones: [LookupGathering.Phone]
  /// The newest day on which any house was seen at the counter.
  private let newest: Int32

  /// What is to be in it; people of whose house nothing is known are left out.
  ///
  /// - Parameter newest: the newest day on which any house was seen at the counter, if it is none of these.
  init(_ gathering: LookupGathering, _ stamp: LookupIndexStamp, newest: Int32 = 0) {
    self.stamp = stamp
    words = gathering.words
    var houses = gathering.houses
    if !Self.ascend(houses, by: { ($0.high, $0.low) }) {
      houses.sort { ($0.high, $0.low) < ($1.high, $1.low) }
    }
    self.houses = houses
    self.newest = houses.reduce(newest) { max($0, $1.visited) }
    let homes = Self.homes(of: gathering.people, in: houses)
    var (order, starts) = Self.sorted(
      gathering.people.indices.filter { homes[$0] != .max }.map(UInt32.init), by: homes, below: houses.count)
    Self.arrange(&order, starts, gathering.people)
    people = order.map { gathering.people[Int($0)] }
    self.starts = starts
    var places = [UInt32](repeating: .max, count: gathering.people.count)
    for (place, person) in order.enumerated() { places[Int(person)] = UInt32(place) }
    if Self.ascend(gathering.people, by: { ($0.high, $0.low) }) {
      peopleByID = places.filter { $0 != .max }
    } else {
      let people = people
      peopleByID = (0..<UInt32(people.count)).sorted {
        (people[Int($0)].high, people[Int($0)].low) < (people[Int($1)].high, people[Int($1)].low)
      }
    }
    formerNames = gathering.formerNames.compactMap { name in
      let place = places[Int(name.person)]
      return place == .max
        ? nil : LookupGathering.FormerName(person: place, first: name.first, surname: name.surname)
    }
    phones = gathering.phones.compactMap { phone in
      let place = places[Int(phone.person)]
      return place == .max
        ? nil : LookupGathering.Phone(person: place, digits: phone.digits, backwards: phone.backwards)
    }
  }

  /// How many people will be in it.
  var count: Int { people.count }

  /// The bytes of the index.
  func finished() throws -> [UInt8] {
    let peopleHouses = self.peopleHouses
    let villages = LookupVillagesMaking(houses, words)
    let weights = houses.map(weight)
    @Sendable func names() -> LookupIndexWriting {
      LookupNamesMaking(words: words, people: people, formerNames: formerNames)
        .written(houses: peopleHouses, weights: weights)
    }
    @Sendable func others() -> LookupIndexWriting {
      var writing = LookupIndexWriting()
      LookupNumbersMaking(people: people, phones: phones).write(&writing)
      LookupHousesMaking(houses: houses, words: words).write(&writing)
      villages.write(&writing)
      writing.put(.houseWeights, weights)
      write(peopleHouses, &writing)
      return writing
    }
    var (writing, more) =
      people.count < Self.many ? (names(), others()) : try bothAtOnce(names, others)
    writing.put(more)
    return writing.finished(stamp)
  }

  private var peopleHouses: [UInt32] {
    var found = [UInt32](repeating: 0, count: people.count)
    for house in houses.indices {
      for place in starts[house]..<starts[house + 1] { found[Int(place)] = UInt32(house) }
    }
    return found
  }

  /// How likely a house is to be meant: of our own tambon before all others, then by how near its last visit is, of a thousand
  /// days.
  private func weight(_ house: LookupGathering.House) -> UInt8 {
    let nearness = house.visited == 0 ? 0 : max(1, 100 - (newest - house.visited) / 10)
    return UInt8(clamping: nearness + (house.isOwn ? 128 : 0))
  }

  private func write(_ peopleHouses: [UInt32], _ writing: inout LookupIndexWriting) {
    writing.put(.peopleHigh, people.map(\.high))
    writing.put(.peopleLow, people.map(\.low))
    writing.put(.peopleTitles, people.map(\.title))
    writing.put(.peopleFirsts, people.map(\.first))
    writing.put(.peopleSurnames, people.map(\.surname))
    writing.put(.peopleNumbers, people.map(\.number))
    writing.put(.peopleBirths, people.map(\.birth))
    writing.put(.peopleHouses, peopleHouses)
    writing.put(.peopleByID, peopleByID)
    writing.put(.housePeopleStarts, starts)
    writing.put(
      .houseDigests,
      houses.indices.map { house in
        var digest = LookupDigest()
        digest.add(houses[house].digest)
        digest.add(UInt64(bitPattern: Int64(houses[house].visited)))
        for place in starts[house]..<starts[house + 1] { digest.add(people[Int(place)].digest) }
        return digest.value
      })
    writing.put(.words, words.letters)
    writing.put(.wordStarts, words.starts)
  }
}

extension LookupIndexMaking {
  /// The place of each person's house; `max` for one of which nothing is known.
  private static func homes(
    of people: [LookupGathering.Person], in houses: [LookupGathering.House]
  ) -> [UInt32] {
    let keys = houses.map(\.high)
    // Ids are random, so a house is near the place that its id is of all ids.
    let reach = 4 * Int(Double(keys.count).squareRoot()) + 8
    return people.map { person in
      let guess = Int(person.home.multipliedFullWidth(by: UInt64(keys.count)).high)
      var (low, high) = (max(0, guess - reach), min(keys.count, guess + reach))
      if low > 0, keys[low] > person.home { low = 0 }
      if high < keys.count, keys[high] < person.home { high = keys.count }
      high = min(keys.count, high + 1)
      while low < high {
        let middle = (low + high) >> 1
        if keys[middle] < person.home { low = middle + 1 } else { high = middle }
      }
      return low < keys.count && keys[low] == person.home ? UInt32(low) : .max
    }
  }

  /// Puts the people of each house in the order in which they stand there.
  private static func arrange(
    _ order: inout [UInt32], _ starts: [UInt32], _ people: [LookupGathering.Person]
  ) {
    func stands(_ one: UInt32, before other: UInt32) -> Bool {
      let (one, other) = (people[Int(one)], people[Int(other)])
      return (one.position, one.birth, one.high, one.low)
        < (other.position, other.birth, other.high, other.low)
    }
    for house in 0..<starts.count - 1 {
      let (low, high) = (Int(starts[house]), Int(starts[house + 1]))
      guard high - low > 1 else { continue }
      if high - low > 16 {
        order[low..<high].sort(by: stands)
        continue
      }
      for place in low + 1..<high {
        var place = place
        while place > low, stands(order[place], before: order[place - 1]) {
          order.swapAt(place, place - 1)
          place -= 1
        }
      }
    }
  }

  private static func ascend<Item>(_ items: [Item], by key: (Item) -> (UInt64, UInt64)) -> Bool {
    items.indices.dropFirst().allSatisfy { key(items[$0 - 1]) <= key(items[$0]) }
  }

  /// A stable counting sort, and where each key begins.
  static func sorted(
    _ items: [UInt32], by keys: [UInt32], below count: Int
  ) -> (order: [UInt32], starts: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for item in items { starts[Int(keys[Int(item)]) + 1] += 1 }
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

  /// Items by large numbers, ascending, as they came among equals: eleven bits at a time.
  static func sorted(_ pairs: [(key: UInt64, item: UInt32)]) -> [(key: UInt64, item: UInt32)] {
    var pairs = pairs
    var other = pairs
    let most = pairs.reduce(0) { $0 | $1.key }
    for shift in stride(from: UInt64(0), to: 64, by: 11) where most >> shift != 0 {
      var next = [Int](repeating: 0, count: 2_049)
      for pair in pairs { next[Int(pair.key >> shift & 2_047) + 1] += 1 }
      for key in 0..<2_048 { next[key + 1] += next[key] }
      for pair in pairs {
        let key = Int(pair.key >> shift & 2_047)
        other[next[key]] = pair
        next[key] += 1
      }
      swap(&pairs, &other)
    }
    return pairs
  }
}
