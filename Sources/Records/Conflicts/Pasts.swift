import Welfare

/// What entries had seen of one another, each read once.
final class Pasts {
  private let journal: JournalTable
  private var known: [EntryName: Past] = [:]

  /// The pasts of entries folded into these tables.
  ///
  /// - Parameter place: the place of an entry that is being folded, whose past was read.
  init(tables: Tables, knowing place: EntryPlace? = nil) {
    journal = JournalTable(tables: tables)
    if let place { known[place.name] = place.past }
  }

  /// What an entry had seen.
  func past(of entry: EntryName) throws -> Past {
    if let past = known[entry] { return past }
    let past = Past(of: entry, met: try journal.met(by: entry))
    known[entry] = past
    return past
  }

  /// Whether neither of two entries had seen the other.
  func areApart(_ one: EntryName, _ other: EntryName) throws -> Bool {
    guard one.log != other.log else { return false }
    return try !past(of: one).contains(other) && !past(of: other).contains(one)
  }

  /// Those of several entries of which some other one had not been seen, nor saw them; ascending.
  func apart(among entries: [EntryName]) throws -> [EntryName] {
    try ascending(entries).filter { one in try entries.contains { try areApart(one, $0) } }
  }

  /// Those that none of the others had seen: what still holds of edits.
  func unseen(of entries: [EntryName]) throws -> [EntryName] {
    try ascending(entries).filter { one in
      try !entries.contains { try $0 != one && past(of: $0).contains(one) }
    }
  }

  private func ascending(_ entries: [EntryName]) -> [EntryName] { Set(entries).sorted() }
}
