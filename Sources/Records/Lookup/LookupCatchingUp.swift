import ThaiText
import Welfare

/// Tells what is newer than a lookup store covers, and whom it touches.
struct LookupCatchingUp {
  /// What is newer: how much, to decide who does it and how.
  struct Gap {
    /// Newer entries.
    var entries = 0
    /// Their bytes.
    var bytes = 0
    /// Whether one of few takes an import back: it touches everybody whom that brought.
    var takesBack = false

    /// Whether a question may wait for it.
    var isSmall: Bool { isShort && !takesBack }

    /// Whether there is little to read.
    fileprivate var isShort: Bool { entries <= 64 && bytes <= 65_536 }
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
    guard gap.isShort else { return gap }
    for (log, last) in now.heads where last > position.heads[log] ?? 0 {
      try centre.each(
        "SELECT bytes FROM journal WHERE log = ? AND seq > ?", .id(log),
        .unsigned(position.heads[log] ?? 0)
      ) { row in
        if try Entry(bytes: row.bytes(0)).takesImportBack { gap.takesBack = true }
      }
    }
    return gap
  }

  /// People and households that newer entries touch, and the day those of a household came to the counter by them; 0
  /// if they did not.
  static func touched(from position: JournalPosition, to now: JournalPosition, in centre: Tables) throws
    -> [SubjectID: Int64]
  {
    var touched: [SubjectID: Int64] = [:]
    for (log, last) in now.heads where last > position.heads[log] ?? 0 {
      try centre.each(
        "SELECT bytes FROM journal WHERE log = ? AND seq > ? ORDER BY seq", .id(log),
        .unsigned(position.heads[log] ?? 0)
      ) { row in
        let entry = try Entry(bytes: row.bytes(0))
        let isVisit = entry.kind.hasPrefix("ticket.") || entry.kind.hasPrefix("aid.")
        let isMerge = entry.about.contains { $0.kind == .pair }
        let day = isVisit ? Int64(Instant(milliseconds: entry.at).day.number) : 0
        for subject in try entry.about + centre.subjects(takenBackBy: entry)
        where subject.kind == .person || subject.kind == .household {
          touched[subject] = max(day, touched[subject] ?? 0)
          // Who lives in a house that was merged is found under another one.
          guard isMerge, subject.kind == .household else { continue }
          for person in try AidReading(tables: centre).members(of: subject.identifier()) {
            touched[person.of(.person)] = touched[person.of(.person)] ?? 0
          }
        }
      }
    }
    return touched
  }
}
