import ThaiText
import Welfare

extension Fold {
  /// Lists a case: where it stands, whom it is about, and the money it came to.
  func list(case subject: SubjectID, from old: CaseState, to new: CaseState) throws {
    let (was, now) = (CaseFile(subject.identifier(), old), CaseFile(subject.identifier(), new))
    let (rowBefore, row) = (was.map(CaseRow.init), now.map(CaseRow.init))
    guard rowBefore != row else { return }
    if rowBefore != nil {
      try tables.run("DELETE FROM case_row WHERE id = ?", .id(subject))
      try tables.run("DELETE FROM case_person WHERE id = ?", .id(subject))
      try tables.run("DELETE FROM case_aid WHERE id = ?", .id(subject))
    }
    guard let row else { return }
    try tables.run(
      """
      INSERT INTO case_row (id, household, paper, opened, status, since, agency, restriction, is_open)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, .id(subject), .id(row.household), .text(row.paper), .day(row.opened),
      .integer(Int64(row.status.rawValue)), .day(row.since), .text(row.agency),
      .integer(Int64(row.restriction?.rawValue ?? 0)), .flag(row.isOpen))
    for person in row.people {
      try tables.run("INSERT INTO case_person (id, person) VALUES (?, ?)", .id(subject), .id(person))
    }
    for (line, money) in row.money.enumerated() {
      try tables.run(
        """
        INSERT INTO case_aid (id, line, household, person, regulation, amount, day)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, .id(subject), .integer(Int64(line)), .id(row.household), .id(money.aid.person),
        .text(money.aid.regulation), .integer(money.aid.amount), .day(money.day))
    }
  }
}

/// What the tables say of a case.
private struct CaseRow: Hashable {
  struct Money: Hashable {
    let aid: CaseAid
    let day: Day
  }

  let household: Identifier<Household>
  let paper: String
  let opened: Day
  let status: Case.Status
  let since: Day
  let agency: String
  let restriction: Case.Restriction?
  let isOpen: Bool
  let people: [Identifier<Person>]
  let money: [Money]

  init(_ file: CaseFile) {
    household = file.household
    paper = file.paper
    opened = file.opening.facts.day
    status = file.status
    since = file.since
    agency = file.letters.last?.sent.facts.agency ?? ""
    restriction = file.restriction
    isOpen = file.isOpen
    // An entry of another store may name somebody twice.
    people = Set(file.opening.facts.people + [file.condition?.facts.person].compactMap(\.self)).sorted()
    money = file.aid.compactMap { move in move.facts.aid.map { Money(aid: $0, day: move.facts.day) } }
  }
}

extension CaseAct {
  /// The number as it stands on a paper that the act gave out; nil if it gave none.
  var paper: String? {
    switch self {
    case .opened(let facts): facts.paper
    case .forwarded(let facts): facts.paper
    default: nil
    }
  }

  /// The number the act gives, and its series; nil if it gives none.
  var number: (series: String, number: UInt64)? {
    switch self {
    case .opened(let facts): (NumberSeries.cases(of: facts.fiscalYear), facts.number)
    case .forwarded(let facts): (NumberSeries.letters(of: facts.year), facts.number)
    default: nil
    }
  }
}
