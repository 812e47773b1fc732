import Welfare

/// Brings a finished lookup store up to date with entries newer than it covers.
struct LookupCatchingUp {
  /// What is newer: how much, to decide who does it and how.
  struct Gap {
    /// Newer entries.
    var entries = 0
    /// Their bytes.
    var bytes = 0

    /// Whether a question may wait for it.
    var isSmall: Bool { entries <= 64 && bytes <= 65_536 }
  }

  /// The entries newer than `position`, as far as `now`.
  static func gap(from position: JournalPosition, to now: JournalPosition, in centre: Tables) throws -> Gap {
    var gap = Gap()
    for (log, last) in now.heads where last > position.heads[log] ?? 0 {
      let found = try centre.first(
        "SELECT COUNT(*), SUM(LENGTH(bytes)) FROM journal WHERE log = ? AND seq > ?", .id(log),
        .unsigned(position.heads[log] ?? 0)
      ) { (Int($0.integer(0)), Int($0.integer(1))) }
      gap.entries += found?.0 ?? 0
      gap.bytes += found?.1 ?? 0
    }
    return gap
  }

  /// People and households that newer entries touch.
  static func touched(from position: JournalPosition, to now: JournalPosition, in centre: Tables) throws
    -> Set<SubjectID>
  {
    var touched: Set<SubjectID> = []
    for (log, last) in now.heads where last > position.heads[log] ?? 0 {
      try centre.each(
        "SELECT bytes FROM journal WHERE log = ? AND seq > ? ORDER BY seq", .id(log),
        .unsigned(position.heads[log] ?? 0)
      ) { row in
        for subject in try Entry(bytes: row.bytes(0)).about
        where subject.kind == .person || subject.kind == .household {
          touched.insert(subject)
        }
      }
    }
    return touched
  }

  /// What the tables hold of a subject now.
  enum Now {
    case household(Identifier<Household>, HouseholdParticulars?)
    case person(Identifier<Person>, PersonParticulars?, Membership?)

    /// Opens it.
    init(_ subject: SubjectID, in centre: Tables) throws {
      let vault = Vault(tables: centre)
      if subject.kind == .household {
        let id: Identifier<Household> = subject.identifier()
        self = .household(id, try vault.household(id))
      } else {
        let id: Identifier<Person> = subject.identifier()
        self = .person(id, try vault.person(id), try centre.person(id)?.home)
      }
    }

    /// Writes it, or takes away what can no longer be opened.
    func write(to writing: LookupWriting) throws {
      switch self {
      case .household(let id, let house?): try writing.put(id, house)
      case .household(let id, nil): try writing.remove(id)
      case .person(let id, let person?, let membership?): try writing.put(id, person, membership)
      case .person(let id, _, _): try writing.remove(id)
      }
    }
  }
}
