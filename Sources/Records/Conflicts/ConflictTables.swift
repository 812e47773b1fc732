import Welfare

/// Rows that say where conflicts may be: functions of the states, the journal and its pasts, so that nobody has to look
/// through every subject.
///
/// An entry that is written here has seen everything that is folded here: it makes no pair that is apart, and an import
/// finds by its number whoever carries it. So a hand-over at the counter writes nothing more for all this.
extension Fold {
  /// Lists or unlists a subject whose state changed.
  ///
  /// - Parameter places: the entries that shaped the subject, ascending.
  func keepContested(
    _ subject: SubjectID, from old: SubjectState, to new: SubjectState, places: () -> [FoldPlace],
    by arrived: Arrived
  ) throws {
    var identified = false
    if subject.kind == .ticket, arrived.plain == nil || arrived.act.identification != nil {
      identified = Set(places().map(\.name.log)).count > 1
    }
    guard identified || old.isContested || new.isContested else { return }
    try list(subject, contested: try contested(subject, new))
  }

  /// Looks at a subject again whose key has come.
  func keepContested(_ subject: SubjectID) throws {
    guard let state = try tables.state(of: subject), state.isContested else { return }
    try list(subject, contested: try contested(subject, state))
  }

  /// The numbers of the fields with values that differ; 0 for anything else.
  private func contested(_ subject: SubjectID, _ state: SubjectState) throws -> [UInt8] {
    let contents = ContestedReading(tables: tables, source: source)
    switch state {
    case .ticket:
      let isOfTwo = try contents.identifications(of: subject).count > 1
      return (state.isContested ? [0] : []) + (isOfTwo ? [Conflict.Field.household.rawValue] : [])
    case .issuance, .assignment, .transfer, .pair, .grant, .case: return state.isContested ? [0] : []
    default: return try contents.differing(subject, state).map(\.field.rawValue)
    }
  }

  private func list(_ subject: SubjectID, contested fields: [UInt8]) throws {
    try tables.run("DELETE FROM contested WHERE kind = ? AND id = ?", .kind(subject.kind), .id(subject))
    for field in fields {
      try tables.run(
        "INSERT INTO contested (kind, id, field) VALUES (?, ?, ?)", .kind(subject.kind), .id(subject),
        .integer(Int64(field)))
    }
  }

  /// Lists the hand-overs to one household that had not seen this one, nor it them.
  func keepApart(_ subject: SubjectID, from old: IssuanceState, to new: IssuanceState, by arrived: Arrived)
    throws
  {
    guard arrived.plain == nil, old.issued?.entry != new.issued?.entry else { return }
    if old.issued != nil { try forgetApart(subject) }
    guard let issued = new.issued else { return }
    let pasts = Pasts(tables: tables, knowing: arrived.place)
    let past = try pasts.past(of: issued.entry)
    guard try mayBeUnseen(by: past, of: issued.entry.log) else { return }
    let others = try tables.rows(
      """
      SELECT i.id, s.state, s.entries FROM issuance i JOIN subject s ON s.kind = ? AND s.id = i.id
      WHERE i.household = ? AND i.id <> ? AND substr(s.entries, 9, 16) <> ?
      """, .kind(.issuance), .id(issued.facts.household), .id(subject), .id(issued.entry.log)
    ) { row -> (id: Identifier<Issuance>, state: [UInt8])? in
      // Those of its own log it had seen, and of most others: they are not even read.
      let isSeen = FoldPlace.list(row.bytes(2)).allSatisfy { past.contains($0.name) }
      return isSeen ? nil : (row.identifier(0), row.bytes(1))
    }.compactMap(\.self)
    for other in others {
      guard case .issuance(let state) = try SubjectState(kind: .issuance, bytes: other.state),
        let entry = state.issued?.entry, try pasts.areApart(issued.entry, entry)
      else { continue }
      try listApart(subject, other.id.of(.issuance))
    }
  }

  /// Whether an entry of `log` with this past has not seen everything that is held of the other logs.
  private func mayBeUnseen(by past: Past, of log: LogID) throws -> Bool {
    let newest = try long?.newestEntries() ?? JournalTable(tables: source).newestEntries()
    return newest.contains { $0.log != log && !past.contains($0) }
  }

  /// Lists the standing assignments of one volunteer on one day that had not seen this one, nor it them.
  func keepApart(
    _ subject: SubjectID, from old: AssignmentState, to new: AssignmentState, places: () -> [FoldPlace],
    by arrived: Arrived
  ) throws {
    guard arrived.plain == nil || (old.isStanding && !new.isStanding) else { return }
    try forgetApart(subject)
    let reading = ContestedReading(tables: tables, source: source)
    guard new.isStanding, let made = new.made, let entry = try reading.making(of: subject, places()) else {
      return
    }
    let pasts = Pasts(tables: tables)
    let others = try tables.rows(
      """
      SELECT a.id, s.entries FROM assignment a JOIN subject s ON s.kind = ? AND s.id = a.id
      WHERE a.day = ? AND a.volunteer = ? AND a.id <> ?
      """, .kind(.assignment), .day(made.day), .id(made.volunteer), .id(subject)
    ) { (id: $0.identifier(0) as Identifier<Assignment>, places: FoldPlace.list($0.bytes(1))) }
    for other in others {
      let other = (subject: other.id.of(.assignment), places: other.places)
      guard let otherEntry = try reading.making(of: other.subject, other.places),
        try pasts.areApart(entry, otherEntry)
      else { continue }
      try listApart(subject, other.subject)
    }
  }

  /// Keeps which conflict was settled by the entry.
  func keepSettled(_ arrived: Arrived) throws {
    guard case .conflictSettled(let facts) = arrived.act else { return }
    try tables.run(
      "INSERT INTO settled (conflict, log, seq) VALUES (?, ?, ?)", .bytes(facts.conflict.bytes),
      .id(arrived.entry.name.log), .unsigned(arrived.entry.name.seq))
  }

  /// Lists those of a subject's kind that carry one of its numbers too. Several may stand at one house number.
  func keepShared(_ key: ExactKey, of subject: SubjectID) throws {
    switch key {
    case .house, .file: return
    case .nationalID, .houseCode, .card: break
    }
    let others = try tables.rows(
      "SELECT kind, id FROM exact WHERE hash = ? AND kind = ? AND id <> ?",
      .bytes(key.hash(by: tables.secrets)), .kind(subject.kind), .id(subject)
    ) { $0.subject(0) }
    for other in others { try listApart(subject, other) }
  }

  private func listApart(_ one: SubjectID, _ other: SubjectID) throws {
    try tables.run(
      "INSERT OR IGNORE INTO apart (kind, one, other) VALUES (?, ?, ?)", .kind(one.kind),
      .id(min(one, other)), .id(max(one, other)))
  }

  /// Unlists every pair that a subject is of.
  func forgetApart(_ subject: SubjectID) throws {
    try tables.run("DELETE FROM apart WHERE kind = ? AND one = ?", .kind(subject.kind), .id(subject))
    try tables.run("DELETE FROM apart WHERE kind = ? AND other = ?", .kind(subject.kind), .id(subject))
  }
}
