import ThaiText
import Welfare

extension Committing {
  /// Carries out what is wanted of imports as a whole.
  mutating func carryOut(_ wish: ImportProposal) throws {
    switch wish {
    case .countVillages(let counts): try countVillages(counts)
    case .undo(let batch, let reason): try undo(batch, reason)
    }
  }

  /// Takes a whole import back, unless somebody whom only it brought has a later act.
  private mutating func undo(_ batch: Identifier<Batch>, _ reason: ImportUndone.Reason) throws {
    let pages = Set(try tables.pages(of: batch))
    let state = try tables.state(of: batch.of(.batch))
    guard !pages.isEmpty || state != nil else { throw Refusal.notFound(.batch, batch.hex) }
    if case .batch(let state) = state, !state.undone.items.isEmpty { throw Refusal.imports(.undone) }
    if let use = try use(ofBroughtBy: batch, pages) {
      throw Refusal.imports(.used(use.act, day: Instant(milliseconds: use.entry.at).day))
    }
    try appending.append(.importUndone(ImportUndone(batch: batch, reason: reason)))
  }

  /// The first act that uses somebody whom only an import brought; nil if there is none.
  private func use(
    ofBroughtBy batch: Identifier<Batch>, _ pages: Set<EntryName>
  ) throws -> (entry: Entry, act: Act)? {
    let hidden = try HiddenPages(tables)
    let born = Set(
      try tables.subjects(ofBatch: batch, in: tables).filter { subject in
        let entries = try tables.first(
          "SELECT entries FROM subject WHERE kind = ? AND id = ?", .kind(subject.kind), .id(subject)
        ) { $0.bytes(0) }
        let first = FoldPlace.list(entries ?? []).first { !hidden.hold($0) }
        return first.map { pages.contains($0.name) } ?? false
      })
    guard !born.isEmpty else { return nil }
    var found: (entry: Entry, act: Act, place: FoldPlace)?
    try tables.each("SELECT bytes FROM journal ORDER BY log, seq") { row in
      let entry = try Entry(bytes: row.bytes(0))
      let place = FoldPlace(entry)
      guard found.map({ place < $0.place }) ?? true, !pages.contains(entry.name), !hidden.hold(place),
        entry.about.contains(where: born.contains)
      else { return }
      let act = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
      if ImportRule.isUse(act) { found = (entry, act, place) }
    }
    return found.map { ($0.entry, $0.act) }
  }

  private mutating func countVillages(_ counts: VillageCounts) throws {
    guard let centre = try tables.centre()?.centre else { return }
    try appending.append(
      .villagesCounted(
        VillagesCounted(centre: centre, year: counts.year, month: counts.month, villages: counts.villages)))
  }
}

extension ImportProposal {
  /// The roles of which one is enough.
  var roles: [Officer.Role] {
    switch self {
    case .countVillages: [.reception, .issuer, .storekeeper, .approver, .coordinator]
    case .undo: ImportRule.undoRoles
    }
  }
}

extension CanonicalWriter {
  /// Appends what is wanted of imports, every field.
  mutating func write(_ wish: ImportProposal) {
    switch wish {
    case .undo(let batch, let reason):
      write("undoImport")
      write(batch)
      write(UInt64(reason.rawValue))
    case .countVillages(let counts):
      write("countVillages")
      write(counts.year)
      write(counts.month)
      write(counts.villages) { writer, village in
        writer.write(village.code)
        writer.write(village.name)
        for count in [village.male, village.female, village.houses] { writer.write(count) }
      }
    }
  }
}
