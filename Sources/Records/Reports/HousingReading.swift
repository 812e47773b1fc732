import ThaiText
import Welfare

extension ReportReading {
  /// Grants as they stood when a period ended, and their money: what was written later, taking back among it, changes nothing.
  mutating func housing(in period: ReportPeriod) throws -> HousingFacts {
    var grants: [HousingFacts.Grant] = []
    for (subject, state) in try tables.states(of: .grant) {
      guard case .grant(let state) = state,
        let file = GrantFile(subject.identifier(), state.before(period.end)), let last = file.history.last,
        !file.step.isLast || last.at >= period.start
      else { continue }
      grants.append(
        HousingFacts.Grant(file: file, village: try village(of: aliases.root(of: file.household))))
    }
    return HousingFacts(
      grants: grants.sorted {
        let (left, right) = ($0.file.application.facts, $1.file.application.facts)
        return (left.fiscalYear, left.number, $0.file.grant) < (right.fiscalYear, right.number, $1.file.grant)
      }, money: try money(in: period))
  }

  /// Allotments of the fiscal year, and others of which something was promised when the period ended or moved in it.
  private func money(in period: ReportPeriod) throws -> [HousingFacts.Money] {
    let year = UInt64(clamping: FiscalYear(of: period.last).buddhist)
    return try tables.states(of: .allotment).compactMap { subject, state -> HousingFacts.Money? in
      guard case .allotment(let state) = state, let facts = state.facts.current else { return nil }
      let money = HousingFacts.Money(
        facts: facts, moves: try moves(of: subject.identifier(), to: period.last))
      guard let newest = money.moves.map(\.at).max() else { return nil }
      return facts.fiscalYear >= year || money.promised != 0 || newest >= period.start ? money : nil
    }.sorted {
      ($0.facts.fiscalYear, $0.facts.code, $0.facts.allotment)
        < ($1.facts.fiscalYear, $1.facts.code, $1.facts.allotment)
    }
  }

  /// What counted of an allotment at the end of a day, oldest first.
  private func moves(of allotment: Identifier<Allotment>, to day: Day) throws -> [HousingFacts.Move] {
    let journal = JournalTable(tables: tables)
    return try tables.rows(
      """
      SELECT log, seq, allotted, reserved + committed, spent FROM budget_move m
      WHERE allotment = ?1 AND day <= ?2 AND NOT EXISTS (
        SELECT 1 FROM grant_taken_back t WHERE t.log = m.log AND t.seq = m.seq AND t.day <= ?2)
      ORDER BY day, log, seq, line
      """, .id(allotment), .day(day)
    ) { (name: $0.entryName(0), allotted: $0.integer(2), promised: $0.integer(3), spent: $0.integer(4)) }
    .compactMap { row in
      guard let entry = try journal.entry(row.name) else { return nil }
      return HousingFacts.Move(
        entry: row.name, at: Instant(milliseconds: entry.at), kind: entry.kind, allotted: row.allotted,
        promised: row.promised, spent: row.spent)
    }.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }
  }
}
