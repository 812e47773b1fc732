import ThaiText
import Welfare

extension Committing {
  /// Two that may be one are merged, taken apart again, or told apart, if the rule agrees.
  ///
  /// Whoever is merged is merged as shown: merging an alias merges the one that is shown for it.
  mutating func decide(_ request: PairRequest) throws {
    for side in [request.kept, request.alias] where try !tables.holds(side) {
      throw Refusal.notFound(side.kind == .person ? .person : .household, hexadecimal(side.bytes))
    }
    let reading = PairReading(tables: tables)
    let facts = try reading.facts(request)
    try PairRule.check(request.wish, facts)
    switch request.wish {
    case .merge(let how):
      let (kept, alias) = (try tables.root(of: request.kept), try tables.root(of: request.alias))
      guard let merged = Merged(kept: kept, alias: alias, how: how) else { throw Refusal.duplicate(.same) }
      // Who merges what was told apart has overruled it, also where others are shown for both.
      if let named = Pair(request.kept, request.alias), named != merged.pair, try tables.isToldApart(named) {
        try appending.append(.unmerged(Unmerged(pair: named)))
      }
      try appending.append(.merged(merged))
    case .unmerge:
      guard let pair = Pair(request.kept, request.alias) else { throw Refusal.duplicate(.notMerged) }
      try appending.append(.unmerged(Unmerged(pair: pair)))
    case .tellApart:
      guard let pair = Pair(request.kept, request.alias) else { throw Refusal.duplicate(.same) }
      try appending.append(.toldApart(ToldApart(pair: pair)))
    }
  }
}

/// What the rules of merging read.
struct PairReading {
  /// The connection.
  let tables: Tables

  /// Everything the rule reads for a request.
  func facts(_ request: PairRequest) throws -> PairFacts {
    let aliases = try tables.aliases(around: request.kept)
    let areOne = aliases.root(of: request.kept) == aliases.root(of: request.alias)
    guard let pair = Pair(request.kept, request.alias) else { return PairFacts(areOne: true) }
    let state = try tables.pair(pair)
    switch request.wish {
    case .merge:
      return PairFacts(
        state: state, areOne: areOne, numbers: try numbers(pair),
        changed: try changed(pair, request.compared),
        isApartElsewhere: try areApart(request, besides: pair))
    case .unmerge: return PairFacts(state: state, areOne: areOne, later: try later(than: state, pair))
    case .tellApart: return PairFacts(state: state, areOne: areOne)
    }
  }

  /// Whether somebody told apart two of those that would become one.
  private func areApart(_ request: PairRequest, besides decided: Pair) throws -> Bool {
    let mine = try tables.aliases(around: request.kept).all(of: request.kept)
    let theirs = try tables.aliases(around: request.alias).all(of: request.alias)
    for one in mine {
      for other in theirs {
        if let pair = Pair(one, other), pair != decided, try tables.isToldApart(pair) { return true }
      }
    }
    return false
  }

  /// Both national IDs, masked, where both people have one and they differ.
  private func numbers(_ pair: Pair) throws -> [String] {
    guard pair.kind == .person else { return [] }
    let numbers = try [pair.one, pair.other].map { (side) throws -> Set<NationalID> in
      Set(
        try tables.all(of: side.identifier() as Identifier<Person>).compactMap {
          try Vault(tables: tables).person($0)?.nationalID
        })
    }
    guard let mine = numbers[0].first, let theirs = numbers[1].first, numbers[0].isDisjoint(with: numbers[1])
    else { return [] }
    return [mine.masked, theirs.masked]
  }

  /// The newest entry that shaped either of two.
  func newest(_ pair: Pair) throws -> EntryName? {
    let contents = ContestedReading(tables: tables)
    return try [pair.one, pair.other].compactMap { try contents.places(of: $0).last }.max()?.name
  }

  private func changed(_ pair: Pair, _ compared: EntryName?) throws -> Instant? {
    guard let compared, let newest = try newest(pair), newest != compared else { return nil }
    return try JournalTable(tables: tables).entry(newest).map { Instant(milliseconds: $0.at) }
  }

  /// The first act about those that are one by a merge which that merge had not seen, in fold order.
  private func later(than state: PairState, _ pair: Pair) throws -> PairFacts.Later? {
    guard state.kept != nil, let merge = state.verdict.items.last?.entry else { return nil }
    let past = Past(of: merge, met: try JournalTable(tables: tables).met(by: merge))
    let members = Set(try tables.aliases(around: pair.one).all(of: pair.one) + [pair.one, pair.other])
    var found: (place: FoldPlace, later: PairFacts.Later)?
    for log in try JournalTable(tables: tables).logs() {
      // What the merge had seen is the beginning of each log, and is not read.
      try tables.each(
        "SELECT bytes FROM journal WHERE log = ? AND seq > ?", .id(log.id), .unsigned(past.newest(of: log.id))
      ) { row in
        let entry = try Entry(bytes: row.bytes(0))
        guard entry.name != merge, entry.about.contains(where: members.contains) else { return }
        let act = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
        let place = FoldPlace(entry)
        guard act.bindsMerged, found.map({ place < $0.place }) ?? true else { return }
        found = (place, PairFacts.Later(kind: entry.kind, at: Instant(milliseconds: entry.at)))
      }
    }
    return found?.later
  }
}
