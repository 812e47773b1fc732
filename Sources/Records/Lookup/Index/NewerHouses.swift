import ThaiText
import Welfare

/// Houses that changed after an index was made: an index of their own, and what they hide in the older one.
struct NewerHouses: Sendable {
  /// So many of these people are worth an index of everybody: a four-hundredth of all, 500 at least.
  static func many(of people: Int) -> Int { max(500, people / 400) }

  let index: LookupIndex
  /// Houses of the older index that are told of here, or gone.
  let hidden: Set<UInt32>

  /// Reads what is newer than `older`.
  init(_ stamp: LookupIndexStamp, than older: LookupIndex, in cache: Tables) throws {
    var gathering = LookupGathering()
    var hidden: Set<UInt32> = []
    try cache.each("SELECT home, house FROM changed WHERE stamp > ?", .integer(older.stamp.change)) { row in
      if let place = older.house(of: row.identifier(0)) { hidden.insert(UInt32(place)) }
      let bytes = row.bytes(1)
      guard !bytes.isEmpty else { return }
      var reader = CanonicalReader(bytes)
      let house = try LookupHouse(from: &reader)
      gathering.add(house)
      for person in house.people { gathering.add(person, in: house.id) }
    }
    let making = LookupIndexMaking(gathering, stamp, newest: older.newestVisit)
    guard let data = LookupIndexData(bytes: try making.finished()) else { throw CanonicalTrouble.code }
    index = LookupIndex(data)
    self.hidden = hidden
  }
}
