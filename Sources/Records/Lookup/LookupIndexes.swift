import ThaiText
import Welfare

/// What is searched: an index of everybody and, where something changed since, a small one of those houses, which the first
/// passes over.
struct LookupIndexes: Sendable {
  /// One of them.
  struct Part: Sendable {
    let index: LookupIndex
    /// Houses of it that are told of elsewhere, or gone.
    var hidden: Set<UInt32> = []

    /// Whether a house is told of here.
    @inline(__always) func shows(_ house: UInt32) -> Bool { hidden.isEmpty || !hidden.contains(house) }
  }

  /// The index of everybody, then what is newer.
  let parts: [Part]

  /// An index, with what is newer.
  init(_ index: LookupIndex, newer: LookupIndex? = nil, hidden: Set<UInt32> = []) {
    parts = [Part(index: index, hidden: hidden)] + (newer.map { [Part(index: $0)] } ?? [])
  }

  /// How many people are in what is newer; of one house so many at most, since some registers have hundreds in one, which is no
  /// reason to make an index anew.
  var newer: Int {
    parts.dropFirst().reduce(0) { sum, part in
      (0..<part.index.houses.high.count).reduce(sum) { $0 + min(part.index.people(ofHouse: $1).count, 50) }
    }
  }

  /// Which of the parts tells of a house, and where there; nil if none does.
  func house(_ id: Identifier<Household>) -> (part: Int, house: Int)? {
    for part in parts.indices.reversed() {
      if let house = parts[part].index.house(of: id), parts[part].shows(UInt32(house)) {
        return (part, house)
      }
    }
    return nil
  }

  /// Somebody whose name answers.
  struct Hit: Hashable {
    /// Which of the parts, and who there.
    let part: Int
    let person: Int
    /// How the worst of what was typed fits.
    let fit: NameFit
    /// What of the name answers.
    let answers: NameHit.Part
    /// Whether it is a name that the person bore once.
    let isFormer: Bool
  }

  /// Those who answer, the best first, each once, and how many households they are of.
  struct Found {
    var hits: [Hit] = []
    var households = 0
  }

  /// Fewer rows than these make a search forgive.
  static let enough = 20

  /// Finds names.
  ///
  /// - Parameters:
  ///   - texts: what they may be, as typed and without a title, folded.
  ///   - place: where they must live, if that was typed too.
  ///   - isForgiving: whether sounds and slips are thought of where few answer; of one house's people, where none does.
  func find(_ texts: [String], in place: PlaceText? = nil, limit: Int, isForgiving: Bool) -> Found {
    let texts = texts.map { NameText(folded: $0) }
    var searches = parts.map { part in
      NameSearch(
        part.index, limit: limit, hidden: part.hidden, places: place.map { part.index.places($0) })
    }
    func each(_ search: (inout NameSearch) -> Void) {
      for part in searches.indices { search(&searches[part]) }
    }
    var count: Int { searches.reduce(0) { $0 + $1.count } }
    for text in texts { each { $0.searchStrictly(text) } }
    if isForgiving, count < enough(place, limit), let text = texts.last {
      each { $0.searchForgivingly(text) }
      if count == 0 { each { $0.searchAnyhow(text) } }
    }
    return merged(searches, limit)
  }

  private func enough(_ place: PlaceText?, _ limit: Int) -> Int {
    place?.house == nil ? min(limit, Self.enough) : 1
  }

  /// The numbers of villages of a name, ascending.
  func moos(of village: VillageText) -> [UInt64] {
    Set(
      parts.flatMap { part in part.index.villages(village).all.map { UInt64(part.index.moo(ofVillage: $0)) } }
    ).sorted()
  }

  private func merged(_ searches: [NameSearch], _ limit: Int) -> Found {
    typealias Ranked = (rank: UInt16, weight: UInt8, hit: Hit)
    let all = searches.enumerated().flatMap { part, search in
      search.hits.map { hit -> Ranked in
        let index = search.index
        return (
          hit.rank, index.weight(hit.entry),
          Hit(
            part: part, person: index.person(hit.entry), fit: hit.fit, answers: hit.part,
            isFormer: index.isFormer(hit.entry))
        )
      }
    }
    // Each is in order; so a stable merge of both is.
    let order = all.indices.sorted { (all[$0].rank, all[$1].weight, $0) < (all[$1].rank, all[$0].weight, $1) }
    var seen: Set<[Int]> = []
    var found = Found(households: searches.reduce(0) { $0 + $1.households })
    for place in order where found.hits.count < limit {
      let hit = all[place].hit
      if seen.insert([hit.part, hit.person]).inserted { found.hits.append(hit) }
    }
    return found
  }
}
