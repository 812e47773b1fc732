import ThaiText
import Welfare

/// What the entries tell of money under regulations that a rule would not have let happen.
struct CaseFindings {
  /// The connection.
  let tables: Tables
  /// The rules in force; asked for only where money was given.
  let book: () throws -> RuleBook

  /// Every regulation that gave somebody more often in a fiscal year than it may, or twice for one funeral; and requests that stand
  /// side by side.
  func all() throws -> [VerifyReport.Finding] {
    try overused() + funeralsTwice() + activeTwice()
  }

  /// Each was the only one where it was taken: on devices apart, or before two were known to be one person.
  private func activeTwice() throws -> [VerifyReport.Finding] {
    var papers: [Identifier<Person>: [String]] = [:]
    for file in try CaseReading(tables: tables).open() {
      guard file.status.isActive, file.opening.facts.urgency == nil else { continue }
      for person in Set(try file.opening.facts.beneficiaries.map { try tables.root(of: $0) }) {
        papers[person, default: []].append(file.paper)
      }
    }
    return papers.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }.map {
      .activeTwice(papers: $0.value.sorted())
    }.uniqued()
  }

  private func funeralsTwice() throws -> [VerifyReport.Finding] {
    let cases = try tables.rows("SELECT DISTINCT id FROM case_aid ORDER BY id") {
      $0.identifier(0) as Identifier<Case>
    }.compactMap { try CaseReading(tables: tables).file(of: $0) }
    guard !cases.isEmpty else { return [] }
    let regulations = try book().regulations
    var papers: [Identifier<Person>: [String]] = [:]
    for file in cases where file.paysForFuneral(by: regulations) {
      guard case .funeral(let dead, _)? = file.condition?.facts else { continue }
      papers[try tables.root(of: dead), default: []].append(file.paper)
    }
    return papers.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }.map {
      .funeralTwice(papers: $0.value.sorted())
    }
  }

  private func overused() throws -> [VerifyReport.Finding] {
    let years = try tables.rows("SELECT DISTINCT household, day FROM case_aid ORDER BY household, day") {
      YearOf(household: $0.identifier(0), year: FiscalYear(of: $0.day(1)))
    }
    guard !years.isEmpty else { return [] }
    let regulations = try book().regulations
    return try Set(years).sorted().flatMap { of in
      try people(in: of.household).flatMap { person in
        try CaseReading(tables: tables).uses(
          of: regulations, by: person, in: of.household, on: of.year.last
        ).compactMap { use -> VerifyReport.Finding? in
          guard let limit = use.regulation.timesAYear, use.times.count > limit, let last = use.times.last
          else { return nil }
          return .regulationOverused(
            code: use.regulation.code, paper: last.paper, times: use.times.count, limit: limit)
        }
      }
    }.uniqued()
  }

  private struct YearOf: Hashable, Comparable {
    let household: Identifier<Household>
    let year: FiscalYear

    static func < (left: Self, right: Self) -> Bool {
      (left.household, left.year) < (right.household, right.year)
    }
  }

  private func people(in household: Identifier<Household>) throws -> [Identifier<Person>] {
    try tables.rows(
      "SELECT DISTINCT person FROM case_aid WHERE household = ? ORDER BY person", .id(household)
    ) {
      $0.identifier(0)
    }
  }
}

extension [VerifyReport.Finding] {
  fileprivate func uniqued() -> Self {
    var seen: Set<VerifyReport.Finding> = []
    return filter { seen.insert($0).inserted }
  }
}
