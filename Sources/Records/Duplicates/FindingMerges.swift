import Welfare

/// Merges made apart that do not say the same.
extension FindingConflicts {
  /// What was decided of one pair apart, and differently.
  func divided(_ pair: PairState, _ subject: SubjectID) -> FoundConflict {
    let entries = pair.verdict.items.map(\.entry)
    return FoundConflict(.mergedApart, of: subject, making: entries, shown: .acts(entries.sorted()))
  }

  /// Merges that hang together and of which several, or in a circle none, would be shown; and two told apart that others make one.
  /// At commit both are refused, so devices did it apart.
  func mergedApart() throws -> [FoundConflict] {
    var found: [FoundConflict] = []
    for kind in [SubjectKind.person, .household] {
      let merges = try tables.rows("SELECT kind, alias, kind, kept FROM merged WHERE kind = ?", .kind(kind)) {
        (alias: $0.subject(0), kept: $0.subject(2))
      }
      guard merges.count > 1 else { continue }
      let aliases = Aliases(merges)
      let apart = try tables.rows("SELECT kind, one, kind, other FROM told_apart WHERE kind = ?", .kind(kind))
      {
        Pair($0.subject(0), $0.subject(2))
      }.compactMap(\.self)
      for group in aliases.all where group.count > 2 {
        let within = merges.filter { group.contains($0.alias) }
        let shown = group.count { member in !within.contains { $0.alias == member } }
        let told = apart.filter { group.contains($0.one) && group.contains($0.other) }
        guard shown != 1 || !told.isEmpty else { continue }
        let pairs = within.compactMap { Pair($0.alias, $0.kept) } + told
        let entries = try pairs.flatMap { try tables.pair($0).verdict.items.map(\.entry) }
        found.append(
          FoundConflict(
            .mergedApart, of: aliases.root(of: group[0]), making: entries, shown: .acts(entries.sorted())))
      }
    }
    return found
  }
}
