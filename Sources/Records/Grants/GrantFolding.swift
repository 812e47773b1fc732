import ThaiText
import Welfare

extension Fold {
  /// Money that moved, and what of it does not count any more.
  func moveMoney(_ arrived: Arrived) throws {
    let name = arrived.entry.name
    let grant: [UInt8] =
      if case .grant(let facts) = arrived.act { facts.grant.bytes } else { [] }
    for (line, move) in arrived.act.budgetMoves.enumerated() {
      try tables.run(
        """
        INSERT OR REPLACE INTO budget_move
          (allotment, day, log, seq, line, allotted, reserved, committed, spent, grant_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, .id(move.allotment), .day(arrived.place.at.day), .id(name.log), .unsigned(name.seq),
        .integer(Int64(line)), .integer(move.allotted), .integer(move.reserved), .integer(move.committed),
        .integer(move.spent), .bytes(grant))
    }
    guard case .grant(let facts) = arrived.act, case .takenBack(let entry) = facts.act else { return }
    try tables.run(
      "INSERT OR IGNORE INTO grant_taken_back (log, seq, by_log, by_seq, day) VALUES (?, ?, ?, ?, ?)",
      .id(entry.log), .unsigned(entry.seq), .id(name.log), .unsigned(name.seq), .day(arrived.place.at.day))
  }

  func list(
    grant: SubjectID, from old: Identifier<Household>?, to new: Identifier<Household>?
  ) throws {
    guard old != new else { return }
    if let old {
      try tables.run("DELETE FROM grant_of WHERE household = ? AND id = ?", .id(old), .id(grant))
    }
    if let new {
      try tables.run("INSERT INTO grant_of (household, id) VALUES (?, ?)", .id(new), .id(grant))
    }
  }
}

extension GrantAct {
  /// The number as it stands on a paper that the act gave out; nil if it gave none.
  var paper: String? {
    switch self {
    case .applied(let facts): facts.paper
    case .paid(let facts): facts.paper
    default: nil
    }
  }

  /// The number the act gives, and its series; nil if it gives none.
  var number: (series: String, number: UInt64)? {
    switch self {
    case .applied(let facts): (NumberSeries.grants(of: facts.fiscalYear), facts.number)
    case .paid(let facts): (NumberSeries.payments(of: facts.fiscalYear), facts.number)
    default: nil
    }
  }
}
