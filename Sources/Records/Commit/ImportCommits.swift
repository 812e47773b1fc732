import Welfare

extension Committing {
  /// Carries out what is wanted of imports as a whole.
  mutating func carryOut(_ wish: ImportProposal) throws {
    switch wish {
    case .countVillages(let counts): try countVillages(counts)
    }
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
    }
  }
}

extension CanonicalWriter {
  /// Appends what is wanted of imports, every field.
  mutating func write(_ wish: ImportProposal) {
    switch wish {
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
