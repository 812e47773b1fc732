public import ThaiText
public import Welfare

/// What the tables say of allotments.
struct BudgetReading {
  /// The connection.
  let tables: Tables
  /// The log that this device writes.
  let log: LogID

  /// Every allotment as it stood at the end of a day, by fiscal year and code.
  func lines(on day: Day) throws -> [BudgetLine] {
    try tables.states(of: .allotment).compactMap { subject, state in
      guard case .allotment(let state) = state else { return nil }
      return try line(subject.identifier(), state, on: day)
    }.sorted {
      ($0.facts.fiscalYear, $0.facts.code, $0.allotment) < ($1.facts.fiscalYear, $1.facts.code, $1.allotment)
    }
  }

  /// One allotment as it stood at the end of a day; nil if it is not known.
  func line(_ allotment: Identifier<Allotment>, on day: Day) throws -> BudgetLine? {
    guard case .allotment(let state) = try tables.state(of: allotment.of(.allotment)) else { return nil }
    return try line(allotment, state, on: day)
  }

  private func line(
    _ allotment: Identifier<Allotment>, _ state: AllotmentState, on day: Day
  ) throws -> BudgetLine? {
    guard let facts = state.facts.current else { return nil }
    let sums = try tables.first(
      """
      SELECT coalesce(sum(allotted), 0), coalesce(sum(reserved), 0), coalesce(sum(committed), 0),
        coalesce(sum(spent), 0)
      FROM budget_move m WHERE allotment = ?1 AND day <= ?2 AND NOT EXISTS (
        SELECT 1 FROM grant_taken_back t WHERE t.log = m.log AND t.seq = m.seq AND t.day <= ?2)
      """, .id(allotment), .day(day)
    ) { [$0.integer(0), $0.integer(1), $0.integer(2), $0.integer(3)] }
    let sum = sums ?? [0, 0, 0, 0]
    return BudgetLine(
      facts: facts, isKept: state.keeper.current == log, carriedOver: state.carriedOver.current,
      allotted: sum[0], reserved: sum[1], committed: sum[2], spent: sum[3])
  }

  /// Who took money out of an allotment last; nil if nobody did.
  func last(of allotment: Identifier<Allotment>) throws -> BudgetTaking? {
    let entries = try tables.rows(
      """
      SELECT log, seq, grant_id, reserved FROM budget_move m WHERE allotment = ? AND reserved > 0 AND grant_id <> x''
        AND NOT EXISTS (SELECT 1 FROM grant_taken_back t WHERE t.log = m.log AND t.seq = m.seq)
      ORDER BY day DESC, log DESC, seq DESC LIMIT 20
      """, .id(allotment)
    ) { (name: $0.entryName(0), grant: $0.identifier(2) as Identifier<HousingGrant>, amount: $0.integer(3)) }
    let journal = JournalTable(tables: tables)
    let newest = try entries.compactMap { row in
      try journal.entry(row.name).map { (entry: $0, row: row) }
    }.max { ($0.entry.at, $0.row.name) < ($1.entry.at, $1.row.name) }
    guard let newest else { return nil }
    return BudgetTaking(
      paper: try GrantReading(tables: tables).file(of: newest.row.grant)?.application.facts.paper ?? "",
      amount: newest.row.amount, at: Instant(milliseconds: newest.entry.at), counter: newest.entry.counter,
      by: try Vault(tables: tables).officer(newest.entry.by)?.name ?? "")
  }

  /// What moved of an allotment, oldest first.
  func moves(of allotment: Identifier<Allotment>) throws -> [BudgetMoveLine] {
    let journal = JournalTable(tables: tables)
    let vault = Vault(tables: tables)
    let rows = try tables.rows(
      """
      SELECT m.log, m.seq, m.allotted, m.reserved, m.committed, m.spent, m.grant_id, EXISTS (
        SELECT 1 FROM grant_taken_back t WHERE t.log = m.log AND t.seq = m.seq)
      FROM budget_move m WHERE allotment = ? ORDER BY day, log, seq, line
      """, .id(allotment)
    ) { row in
      (
        name: row.entryName(0), values: [row.integer(2), row.integer(3), row.integer(4), row.integer(5)],
        grant: row.bytes(6), isTakenBack: row.flag(7)
      )
    }
    let moves = try rows.compactMap { row -> BudgetMoveLine? in
      guard let entry = try journal.entry(row.name) else { return nil }
      let act = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
      let paper =
        if case .grant(let facts) = act {
          try GrantReading(tables: tables).file(of: facts.grant)?.application.facts.paper
        } else { String?.none }
      return BudgetMoveLine(
        entry: row.name, at: Instant(milliseconds: entry.at), kind: act.kind,
        by: try vault.officer(entry.by)?.name ?? "", paper: paper, document: act.budgetDocument,
        allotted: row.values[0], reserved: row.values[1], committed: row.values[2], spent: row.values[3],
        isTakenBack: row.isTakenBack)
    }
    return moves.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }
  }
}

extension Act {
  fileprivate var budgetDocument: String {
    switch self {
    case .budget(.allotted(let facts)): facts.document
    case .budget(.changed(_, _, let document)), .budget(.transferred(_, _, _, let document)): document
    default: ""
    }
  }
}

extension Store {
  /// Every allotment as it stood at the end of a day.
  ///
  /// - Throws: `StoreTrouble`.
  public func budgets(on day: Day) throws(StoreTrouble) -> [BudgetLine] {
    try read { try BudgetReading(tables: $0, log: log.id).lines(on: day) }
  }

  /// What moved of an allotment, oldest first.
  ///
  /// - Throws: `StoreTrouble`.
  public func budgetMoves(of allotment: Identifier<Allotment>) throws(StoreTrouble) -> [BudgetMoveLine] {
    try read { try BudgetReading(tables: $0, log: log.id).moves(of: allotment) }
  }

  /// The allotment of a code or an id; nil if there is none.
  ///
  /// - Throws: `StoreTrouble`.
  public func allotment(matching text: String) throws(StoreTrouble) -> Identifier<Allotment>? {
    try read { tables in
      for (subject, state) in try tables.states(of: .allotment) {
        guard case .allotment(let state) = state, let facts = state.facts.current else { continue }
        let id: Identifier<Allotment> = subject.identifier()
        if facts.code.unicodeScalars.elementsEqual(text.unicodeScalars) || id.hex == text { return id }
      }
      return nil
    }
  }
}
