import Welfare

/// Table `merged`: the merges that hold, read when somebody asks who is one with whom.
extension Tables {
  /// Every merge of a kind that holds.
  func aliases(of kind: SubjectKind) throws -> Aliases {
    Aliases(
      try rows("SELECT kind, alias, kind, kept FROM merged WHERE kind = ?", .kind(kind)) {
        (alias: $0.subject(0), kept: $0.subject(2))
      })
  }

  /// The merges that a subject hangs together with; mostly none, which costs two searches.
  func aliases(around subject: SubjectID) throws -> Aliases {
    var known: Set<SubjectID> = [subject]
    var rest = [subject]
    var merges: [(alias: SubjectID, kept: SubjectID)] = []
    while let next = rest.popLast() {
      let found = try rows(
        """
        SELECT kind, alias, kind, kept FROM merged WHERE kind = ?1 AND alias = ?2
        UNION ALL SELECT kind, alias, kind, kept FROM merged WHERE kind = ?1 AND kept = ?2
        """, .kind(next.kind), .id(next)
      ) { (alias: $0.subject(0), kept: $0.subject(2)) }
      for merge in found {
        merges.append(merge)
        for side in [merge.alias, merge.kept] where known.insert(side).inserted { rest.append(side) }
      }
    }
    return merges.isEmpty ? Aliases() : Aliases(merges)
  }

  /// The one that is shown for a subject: mostly itself.
  func root(of subject: SubjectID) throws -> SubjectID { try aliases(around: subject).root(of: subject) }

  /// The household that is shown.
  func root(of household: Identifier<Household>) throws -> Identifier<Household> {
    try root(of: household.of(.household)).identifier()
  }

  /// The person that is shown.
  func root(of person: Identifier<Person>) throws -> Identifier<Person> {
    try root(of: person.of(.person)).identifier()
  }

  /// The households that are one with a household, the one that is shown first.
  func all(of household: Identifier<Household>) throws -> [Identifier<Household>] {
    let aliases = try aliases(around: household.of(.household))
    let root = aliases.root(of: household.of(.household))
    return ([root] + aliases.all(of: root).filter { $0 != root }).map { $0.identifier() }
  }

  /// The people that are one with a person, the one that is shown first.
  func all(of person: Identifier<Person>) throws -> [Identifier<Person>] {
    let aliases = try aliases(around: person.of(.person))
    let root = aliases.root(of: person.of(.person))
    return ([root] + aliases.all(of: root).filter { $0 != root }).map { $0.identifier() }
  }

  /// Whether another one is shown for a subject.
  func isAlias(_ subject: SubjectID) throws -> Bool { try root(of: subject) != subject }

  /// Those that answer to a key, as they are shown, each once.
  func shown(_ kind: SubjectKind, by key: ExactKey) throws -> [SubjectID] {
    var shown: [SubjectID] = []
    for subject in try subjects(kind, by: key) {
      let root = try root(of: subject)
      if !shown.contains(root) { shown.append(root) }
    }
    return shown
  }

  /// What was decided of a pair.
  func pair(_ pair: Pair) throws -> PairState {
    guard case .pair(let state) = try state(of: pair.subject), state.pair == pair else { return PairState() }
    return state
  }

  /// Whether two were told apart.
  func isToldApart(_ pair: Pair) throws -> Bool {
    try first(
      "SELECT 1 FROM told_apart WHERE kind = ? AND one = ? AND other = ?", .kind(pair.kind), .id(pair.one),
      .id(pair.other)
    ) { _ in true } ?? false
  }
}

extension SQL {
  /// A statement over some values, whose places stand where `$` does.
  static func over(_ count: Int, _ text: String) -> SQL {
    .composed(
      text.split(separator: "$", omittingEmptySubsequences: false).joined(
        separator: Array(repeating: "?", count: count).joined(separator: ", ")))
  }
}

extension Fold {
  /// Lists what holds of a pair. Which pair it is may change with it, where two come to the same bits.
  func list(from old: PairState, to new: PairState) throws {
    guard old != new else { return }
    if let pair = old.pair {
      if let kept = old.kept {
        try tables.run(
          "DELETE FROM merged WHERE kind = ? AND alias = ? AND kept = ?", .kind(pair.kind),
          .id(pair.opposite(kept)), .id(kept))
      }
      if old.isToldApart {
        try tables.run(
          "DELETE FROM told_apart WHERE kind = ? AND one = ? AND other = ?", .kind(pair.kind), .id(pair.one),
          .id(pair.other))
      }
    }
    guard let pair = new.pair else { return }
    if let kept = new.kept {
      try tables.run(
        "INSERT INTO merged (kind, alias, kept) VALUES (?, ?, ?)", .kind(pair.kind),
        .id(pair.opposite(kept)), .id(kept))
    }
    if new.isToldApart {
      try tables.run(
        "INSERT INTO told_apart (kind, one, other) VALUES (?, ?, ?)", .kind(pair.kind), .id(pair.one),
        .id(pair.other))
    }
  }
}
