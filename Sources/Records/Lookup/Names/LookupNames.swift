import ThaiText

/// The names of a lookup store, as its index and what is newer than it have them.
struct LookupNames {
  /// Somebody whose name answers.
  struct Hit: Hashable {
    /// The lookup store's key.
    let person: Int64
    /// How the worst of what was typed fits.
    let fit: NameFit
    /// What of the name answers.
    let part: NameHit.Part
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

  let index: NameIndex
  let newer: NewerNames?

  /// Finds names.
  ///
  /// - Parameters:
  ///   - texts: what they may be, as typed and without a title, folded.
  ///   - village: where they must live, if that was typed too.
  ///   - isForgiving: whether sounds and slips are thought of where few answer.
  func find(_ texts: [String], village: VillageText? = nil, limit: Int, isForgiving: Bool) -> Found {
    let texts = texts.map { NameText(folded: $0) }
    var old = NameSearch(
      index, limit: limit, hidden: newer?.hidden ?? [], village: village.map { index.villages($0) })
    var young = newer.map { newer in
      NameSearch(newer.index, limit: limit, village: village.map { newer.index.villages($0) })
    }
    for text in texts {
      old.searchStrictly(text)
      young?.searchStrictly(text)
    }
    if isForgiving, old.count + (young?.count ?? 0) < min(limit, Self.enough), let text = texts.last {
      old.searchForgivingly(text)
      young?.searchForgivingly(text)
      if old.count + (young?.count ?? 0) == 0 {
        old.searchAnyhow(text)
        young?.searchAnyhow(text)
      }
    }
    return merged(old, young, limit)
  }

  /// The numbers of villages of a name, ascending.
  func moos(of village: VillageText) -> [UInt64] {
    index.moos(of: village).union(newer?.index.moos(of: village) ?? []).sorted()
  }

  private func merged(_ old: NameSearch, _ young: NameSearch?, _ limit: Int) -> Found {
    typealias Ranked = (rank: UInt16, weight: UInt8, hit: Hit)
    func ranked(_ search: NameSearch) -> [Ranked] {
      search.hits.map { hit in
        (
          hit.rank, search.index.weight(hit.entry),
          Hit(
            person: search.index.person(hit.entry), fit: hit.fit, part: hit.part,
            isFormer: search.index.isFormer(hit.entry))
        )
      }
    }
    // Each is in order; so a stable merge of both is.
    var all = ranked(old)
    if let young { all += ranked(young) }
    let order = all.indices.sorted { (all[$0].rank, all[$1].weight, $0) < (all[$1].rank, all[$0].weight, $1) }
    var seen: Set<Int64> = []
    var found = Found(households: old.households.count + (young?.households.count ?? 0))
    for place in order where found.hits.count < limit && seen.insert(all[place].hit.person).inserted {
      found.hits.append(all[place].hit)
    }
    return found
  }
}
