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
  /// the same entries and keys. Settled ones whose values are merged by now stand at the end.
  ///
  /// - Throws: `StoreTrouble`.
  public func conflicts(_ filter: ConflictFilter = .open) throws(StoreTrouble) -> [Conflict] {
    try read { try ConflictReading(tables: $0).conflicts(filter) }
  }

  /// The conflicts that want to be settled, by their ids alone: nobody's name is opened for it.
  ///
  /// - Throws: `StoreTrouble`.
  public func openConflicts() throws(StoreTrouble) -> Set<Conflict.ID> {
    try read { try ConflictReading(tables: $0).open() }
  }

  /// The conflict whose id begins so; nil if none does, or more than one.
  ///
  /// - Parameter prefix: hexadecimal digits of either case.
  /// - Throws: `StoreTrouble`.
  public func conflict(matching prefix: String) throws(StoreTrouble) -> Conflict? {
    let prefix = Array(prefix.lowercased().utf8)
    guard !prefix.isEmpty else { return nil }
    let found = try conflicts(.all).filter { $0.id.hex.utf8.starts(with: prefix) }
    return found.count == 1 ? found[0] : nil
  }
}

/// The conflicts that the tables show, and how they were settled.
struct ConflictReading {
  /// The connection.
  let tables: Tables

  private let pasts: Pasts

  /// Reads one store's tables.
  init(tables: Tables) {
    self.tables = tables
    pasts = Pasts(tables: tables)
  }

  /// Those that want to be settled; nobody's name is opened for it.
  func open() throws -> Set<Conflict.ID> {
    Set(try FindingConflicts(tables: tables).all().map(\.id).filter { try settling(of: $0).isOpen })
  }

  /// The conflicts, by kind, subject and id; then, if all are asked for, those that were settled and are gone.
  func conflicts(_ filter: ConflictFilter) throws -> [Conflict] {
    let found = try FindingConflicts(tables: tables).all()
    let isNeeded = try !found.isEmpty || (filter == .all && hasSettled())
    guard isNeeded else { return [] }
    let sides = try ConflictSides(tables: tables)
    var conflicts: [Conflict] = []
    for one in found {
      let settling = try settling(of: one.id)
      guard filter == .all || settling.isOpen else { continue }
      conflicts.append(try sides.conflict(one, state: state(settling, sides)))
    }
    guard filter == .all else { return conflicts }
    return try conflicts + merged(besides: Set(found.map(\.id)), sides)
  }

  /// One conflict that is there now, as found and as shown.
  func conflict(_ id: Conflict.ID) throws -> (found: FoundConflict, shown: Conflict)? {
    let sides = try ConflictSides(tables: tables)
    if let found = try FindingConflicts(tables: tables).all().first(where: { $0.id == id }) {
      return (found, try sides.conflict(found, state: state(try settling(of: id), sides)))
    }
    guard let found = try merged(id) else { return nil }
    return (
      found,
      try sides.conflict(found, state: .settled(try settling(of: id).told.map { try sides.settlement($0) }))
    )
  }

  /// Under whose key a reason about a subject is sealed; nil if it is about nobody whose key is here.
  func owner(of subject: SubjectID) throws -> SubjectID? {
    let owner: SubjectID? =
      switch subject.kind {
      case .issuance: try tables.issuance(subject.identifier())?.issued?.facts.household.of(.household)
      case .ticket: try tables.ticket(subject.identifier())?.household?.of(.household)
      case .assignment:
        if case .assignment(let state)? = try tables.state(of: subject) {
          state.made?.volunteer.of(.volunteer)
        } else {
          nil
        }
      default: subject.kind.isPersonal ? subject : nil
      }
    return try owner.flatMap { (owner) throws in try Vault(tables: tables).key(of: owner) == nil ? nil : owner
    }
  }

  // MARK: Settlements

  /// How a conflict was settled: by those entries that no later one had seen.
  private struct Settling {
    var told: [(entry: Entry, facts: ConflictSettled)] = []

    /// Whether it wants to be settled: it never was, or apart and differently.
    var isOpen: Bool { Set(told.map(\.facts.keep)).count != 1 }
  }

  private func settling(of conflict: Conflict.ID) throws -> Settling {
    let entries = try tables.rows(
      "SELECT log, seq FROM settled WHERE conflict = ? ORDER BY log, seq", .bytes(conflict.bytes)
    ) { $0.entryName(0) }
    guard !entries.isEmpty else { return Settling() }
    let contents = ContestedReading(tables: tables)
    return Settling(
      told: try pasts.unseen(of: entries).compactMap { name in
        guard let (entry, act) = try contents.entry(name), case .conflictSettled(let facts) = act else {
          return nil
        }
        return (entry, facts)
      })
  }

  private func state(_ settling: Settling, _ sides: ConflictSides) throws -> Conflict.State {
    guard !settling.told.isEmpty else { return .open }
    let settlements = try settling.told.map { try sides.settlement($0) }
    return settling.isOpen ? .disagreed(settlements) : .settled(settlements)
  }

  private func hasSettled() throws -> Bool {
    try tables.first("SELECT 1 FROM settled LIMIT 1") { _ in true } ?? false
  }

  /// Conflicts that were settled and are not there any more: values of a field that one edit had seen.
  private func merged(besides found: Set<Conflict.ID>, _ sides: ConflictSides) throws -> [Conflict] {
    try tables.rows("SELECT DISTINCT conflict FROM settled ORDER BY conflict") { Conflict.ID($0.bytes(0)) }
      .filter { !found.contains($0) }.compactMap { id in
        guard let found = try merged(id) else { return nil }
        let settlements = try settling(of: id).told.map { try sides.settlement($0) }
        return try sides.conflict(found, state: .settled(settlements))
      }
  }

  private func merged(_ id: Conflict.ID) throws -> FoundConflict? {
    guard let facts = try settling(of: id).told.first?.facts,
      let kind = Conflict.Kind(number: facts.kind, field: facts.field)
    else { return nil }
    return FoundConflict(
      kind, of: facts.subject, making: facts.sides,
      shown: kind.field == nil ? .acts(facts.sides) : .values(facts.sides),
      settledAs: id)
  }
}
