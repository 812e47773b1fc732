public import Welfare

/// Which conflicts are asked for.
public enum ConflictFilter: Hashable, Sendable {
  /// Those that want to be settled.
  case open
  /// Settled ones too.
  case all
}

extension Store {
  /// What devices did apart and cannot be merged silently, by kind, subject and id: the same list on every device that holds
  /// the same entries and keys.
  ///
  /// - Throws: `StoreTrouble`.
  public func conflicts(_ filter: ConflictFilter = .open) throws(StoreTrouble) -> [Conflict] {
    try read { try ConflictReading(tables: $0).conflicts(filter) }
  }

  /// How many conflicts want to be settled.
  ///
  /// - Throws: `StoreTrouble`.
  public func openConflicts() throws(StoreTrouble) -> Int {
    try read { try ConflictReading(tables: $0).openCount() }
  }
}

/// The conflicts that the tables show.
struct ConflictReading {
  /// The connection.
  let tables: Tables

  /// How many want to be settled; nobody's name is opened for it.
  func openCount() throws -> Int { try FindingConflicts(tables: tables).all().count }

  /// The conflicts, by kind, subject and id.
  func conflicts(_ filter: ConflictFilter) throws -> [Conflict] {
    let found = try FindingConflicts(tables: tables).all()
    guard !found.isEmpty else { return [] }
    let sides = try ConflictSides(tables: tables)
    return try found.map { try sides.conflict($0) }
  }
}
