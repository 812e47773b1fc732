public import ThaiText
public import Welfare

/// What the tables say of grants.
struct GrantReading {
  /// The connection.
  let tables: Tables

  /// A grant's file; nil if nobody applied under that id.
  func file(of grant: Identifier<HousingGrant>) throws -> GrantFile? {
    guard case .grant(let state) = try tables.state(of: grant.of(.grant)) else { return nil }
    return GrantFile(grant, state)
  }

  /// Every grant, by fiscal year and number.
  func all() throws -> [GrantFile] {
    try tables.states(of: .grant).compactMap { subject, state in
      guard case .grant(let state) = state else { return nil }
      return GrantFile(subject.identifier(), state)
    }.sorted {
      ($0.application.facts.fiscalYear, $0.application.facts.number, $0.grant)
        < ($1.application.facts.fiscalYear, $1.application.facts.number, $1.grant)
    }
  }

  /// The grants of a household and of those that are one with it, by day of the request.
  func files(of household: Identifier<Household>) throws -> [GrantFile] {
    let all = try tables.all(of: household)
    let ids = try tables.rows(
      .over(all.count, "SELECT DISTINCT id FROM grant_of WHERE household IN ($) ORDER BY id"),
      all.map { .id($0) }
    ) { $0.identifier(0) as Identifier<HousingGrant> }
    return try ids.compactMap { try file(of: $0) }.sorted {
      ($0.application.at, $0.grant) < ($1.application.at, $1.grant)
    }
  }

  /// A grant as lists show it.
  func line(_ file: GrantFile, rules: HousingRules, on day: Day) throws -> GrantLine {
    let look = Look(tables: tables)
    let household = try tables.root(of: file.household)
    let due = file.due(by: rules)
    return GrantLine(
      file: file, household: household,
      house: try look.particulars(ofAll: try tables.all(of: household))
        ?? HouseholdParticulars(houseCode: nil, houseNumber: "", moo: 0),
      applicant: try look.particulars(of: file.application.facts.applicant)?.fullName ?? "",
      due: due, isOverdue: due.map { $0 < day } ?? false)
  }

  /// Those that should have gone on before a day, by fiscal year and number.
  func overdue(rules: HousingRules, on day: Day) throws -> [GrantLine] {
    try all().filter { file in file.due(by: rules).map { $0 < day } ?? false }.map {
      try line($0, rules: rules, on: day)
    }
  }

  /// A grant with all that is known of it.
  func sheet(_ file: GrantFile, rules: HousingRules, on day: Day) throws -> GrantSheet {
    let vault = Vault(tables: tables)
    let journal = JournalTable(tables: tables)
    var told: [EntryName: GrantSheet.Told] = [:]
    for name in file.history.map(\.entry) + file.misfits + file.paidInVain.map(\.entry) {
      guard let entry = try journal.entry(name) else { continue }
      let particulars = try entry.parts.indices.lazy.compactMap { index -> GrantParticulars? in
        guard let plain = try vault.open(entry.parts[index], in: name, index: index) else { return nil }
        var reader = CanonicalReader(plain)
        return try GrantParticulars(from: &reader)
      }.first
      told[name] = GrantSheet.Told(
        by: try vault.officer(entry.by)?.name ?? "", counter: entry.counter,
        particulars: particulars ?? GrantParticulars(names: []))
    }
    let allotment = try file.reservation.flatMap { reservation -> BudgetAllotted? in
      guard
        case .allotment(let state) = try tables.state(of: reservation.facts.allotment.of(.allotment))
      else { return nil }
      return state.facts.current
    }
    return GrantSheet(
      line: try line(file, rules: rules, on: day), told: told, content: sha256("", file.content),
      allotment: allotment)
  }
}

extension GrantFile {
  /// The day by which the next step should be taken; nil where the rules name none.
  fileprivate func due(by rules: HousingRules) -> Day? {
    rules.stepDays.row(on: since)?.value.days(at: step).map { since.adding(days: $0) }
  }
}

extension Store {
  /// Every grant, and the money that is still of use.
  func grantsBoard(on day: Day, in tables: Tables) throws -> GrantsBoard {
    let reading = GrantReading(tables: tables)
    let rules = try ruleBook(in: tables).book.housing
    return GrantsBoard(
      grants: try reading.all().map { try reading.line($0, rules: rules, on: day) },
      budgets: try BudgetReading(tables: tables, log: log.id).lines(on: day), on: day)
  }

  /// Every grant as lists show it; of one household, or of all.
  ///
  /// - Throws: `StoreTrouble`.
  public func grants(
    of household: Identifier<Household>?, on day: Day
  ) throws(StoreTrouble) -> [GrantLine] {
    try read { tables in
      let reading = GrantReading(tables: tables)
      let rules = try ruleBook(in: tables).book.housing
      let files = try household.map { try reading.files(of: $0) } ?? reading.all()
      return try files.map { try reading.line($0, rules: rules, on: day) }
    }
  }

  /// Grants whose money is promised and not paid, of allotments of a fiscal year.
  ///
  /// - Throws: `StoreTrouble`.
  public func grantsOpen(atEndOf year: FiscalYear, on day: Day) throws(StoreTrouble) -> [GrantLine] {
    try read { tables in
      let reading = GrantReading(tables: tables)
      let budgets = BudgetReading(tables: tables, log: log.id)
      let rules = try ruleBook(in: tables).book.housing
      let ofYear = Set(
        try budgets.lines(on: day).filter { $0.facts.fiscalYear == UInt64(clamping: year.buddhist) }.map(
          \.allotment))
      return try reading.all().filter { file in
        guard let release = file.release else { return false }
        return ofYear.contains(release.allotment) && (release.reserved > 0 || release.committed > 0)
      }.map { try reading.line($0, rules: rules, on: day) }
    }
  }

  /// A grant with all that is known of it; nil if there is none.
  ///
  /// - Throws: `StoreTrouble`.
  public func grant(_ grant: Identifier<HousingGrant>, on day: Day) throws(StoreTrouble) -> GrantSheet? {
    try read { tables in
      let reading = GrantReading(tables: tables)
      guard let file = try reading.file(of: grant) else { return nil }
      return try reading.sheet(file, rules: try ruleBook(in: tables).book.housing, on: day)
    }
  }

  /// The grant of a number or an id; nil if there is none.
  ///
  /// - Throws: `StoreTrouble`.
  public func grant(matching text: String) throws(StoreTrouble) -> GrantFile? {
    try read { tables in
      try GrantReading(tables: tables).all().last { file in
        file.application.facts.paper.unicodeScalars.elementsEqual(text.unicodeScalars)
          || file.grant.hex == text
      }
    }
  }
}
