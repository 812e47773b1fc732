import ThaiText
import Welfare

/// One look at the store: states of subjects and the names behind them. Valid only inside the access that
/// gave its tables.
struct Look {
  /// The connection.
  let tables: Tables

  /// What opens sealed parts.
  var vault: Vault { Vault(tables: tables) }

  /// What the tables say of stock, campaigns and hand-overs.
  var aid: AidReading { AidReading(tables: tables) }

  /// The states of all subjects of a kind that has few, in the order they were made.
  func states(of kind: SubjectKind) throws -> [(subject: SubjectID, state: SubjectState)] {
    try tables.shown(
      tables.rows("SELECT kind, id, state FROM subject WHERE kind = ? ORDER BY entries", .kind(kind)) {
        ($0.subject(0), try SubjectState(kind: kind, bytes: $0.bytes(2)))
      }, of: kind)
  }

  /// How many people or households there are as they are shown: those merged count once.
  func shownCount(of kind: SubjectKind) throws -> Int {
    try count(of: kind) - tables.aliases(of: kind).all.reduce(0) { $0 + $1.count - 1 }
  }

  /// How many people, households or volunteers entries told of.
  func count(of kind: SubjectKind) throws -> Int {
    try tables.first("SELECT count FROM tally WHERE kind = ?", .kind(kind)) { Int($0.integer(0)) } ?? 0
  }
}

extension Look {
  /// Every shift, earliest in the day first.
  func shifts() throws -> [ShiftAdded] {
    let shifts: [ShiftAdded] = try states(of: .shift).compactMap { _, state in
      if case .shift(let shift) = state { shift.facts.current } else { nil }
    }
    return shifts.sorted { ($0.from, $0.to, $0.shift) < ($1.from, $1.to, $1.shift) }
  }

  /// Every duty, in the order made.
  func duties() throws -> [DutyLine] {
    try states(of: .duty).compactMap { subject, state in
      guard case .duty(let duty) = state, let facts = duty.facts.current else { return nil }
      return DutyLine(duty: subject.identifier(), code: facts.code, title: facts.title)
    }
  }
}
