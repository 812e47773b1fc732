public import ThaiText
public import Welfare

/// What the tables say of cases.
struct CaseReading {
  /// The connection.
  let tables: Tables

  /// A case's file; nil if none was opened under that id, or it was opened by mistake.
  func file(of subject: Identifier<Case>) throws -> CaseFile? {
    guard case .case(let state) = try tables.state(of: subject.of(.case)) else { return nil }
    return CaseFile(subject, state)
  }

  /// The case of a number or an id; of one number given on two devices the one that was opened last.
  func file(matching text: String) throws -> CaseFile? {
    if let subject = Identifier<Case>(hex: text), let file = try file(of: subject) { return file }
    return try files("SELECT id FROM case_row WHERE paper = ? ORDER BY opened, id", [.text(text)]).last
  }

  /// The cases of a household and of those that are one with it, oldest first.
  func files(of household: Identifier<Household>, onlyOpen: Bool = false) throws -> [CaseFile] {
    let all = try tables.all(of: household)
    return try files(
      .over(
        all.count,
        "SELECT id FROM case_row WHERE household IN ($)" + (onlyOpen ? " AND is_open = 1" : "")
          + " ORDER BY opened, paper, id"), all.map { .id($0) })
  }

  /// The cases of a household that may be told beside its name: a restricted one never is, or the counter would betray whose it is.
  func told(of household: Identifier<Household>, onlyOpen: Bool) throws -> [CaseFile] {
    try files(of: household, onlyOpen: onlyOpen).filter { $0.restriction == nil }
  }

  /// The cases that people are in trouble in, or ask in, oldest first.
  func files(about people: [Identifier<Person>]) throws -> [CaseFile] {
    let all = try people.flatMap { try tables.all(of: $0) }
    guard !all.isEmpty else { return [] }
    return try files(
      .over(
        all.count,
        """
        SELECT DISTINCT case_row.id FROM case_person JOIN case_row ON case_row.id = case_person.id
        WHERE case_person.person IN ($) ORDER BY opened, paper, case_row.id
        """), all.map { .id($0) })
  }

  /// Cases of which something is still to be done, oldest first.
  func open() throws -> [CaseFile] {
    try files("SELECT id FROM case_row WHERE is_open = 1 ORDER BY opened, paper, id", [])
  }

  /// Every case, oldest first.
  func all() throws -> [CaseFile] { try files("SELECT id FROM case_row ORDER BY opened, paper, id", []) }

  private func files(_ query: SQL, _ arguments: [Bound]) throws -> [CaseFile] {
    try tables.rows(query, arguments, read: { $0.identifier(0) as Identifier<Case> }).compactMap {
      try file(of: $0)
    }
  }

  /// Money that was given to people, or in cases of a household.
  func given(
    to people: [Identifier<Person>], in households: [Identifier<Household>]
  ) throws -> [GivenMoney] {
    let row = { (columns: Columns) in
      GivenMoney(
        paper: columns.text(0), household: columns.identifier(1), day: columns.day(2),
        aid: CaseAid(
          regulation: columns.text(3), amount: columns.integer(4), person: columns.identifier(5)),
        isRestricted: columns.integer(8) != 0)
    }
    // By each of its indexes: an OR over both would read the whole table.
    let select = """
      SELECT case_row.paper, case_aid.household, case_aid.day, regulation, amount, person, case_aid.id, line,
        restriction
      FROM case_aid JOIN case_row ON case_row.id = case_aid.id WHERE
      """
    var found: [GivenMoney] = []
    if !households.isEmpty {
      found += try tables.rows(
        .over(households.count, select + " case_aid.household IN ($)"), households.map { .id($0) }, read: row)
    }
    if !people.isEmpty {
      let others = try tables.rows(
        .over(people.count, select + " person IN ($)"), people.map { .id($0) }, read: row)
      found += others.filter { !households.contains($0.household) }
    }
    return try found.map { money in
      let aid = money.aid
      return GivenMoney(
        paper: money.paper, household: money.household, day: money.day,
        aid: CaseAid(
          regulation: aid.regulation, amount: aid.amount, person: try tables.root(of: aid.person)),
        isRestricted: money.isRestricted)
    }
  }

  /// What somebody, or everybody of a household, used of each regulation in the fiscal year of a day.
  ///
  /// - Parameter person: nil for everybody of the household, as it may be told beside it: without restricted cases.
  func uses(
    of regulations: [DatedRows<Regulation>], by person: Identifier<Person>?,
    in household: Identifier<Household>, on day: Day
  ) throws -> [RegulationUse] {
    let households = try tables.all(of: household)
    let people = try person.map { try tables.all(of: $0) } ?? []
    let given = try given(to: people, in: households).filter { person != nil || !$0.isRestricted }
    return RegulationUse.all(
      of: regulations, on: day, by: try person.map { try tables.root(of: $0) },
      given: given, in: Set(households))
  }

  /// What a household was given under all regulations in the fiscal year of a day, as it may be told beside it.
  func sum(of household: Identifier<Household>, book: RuleBook, on day: Day) throws -> YearlySum {
    let households = try tables.all(of: household)
    return YearlySum(
      of: try given(to: [], in: households).filter { !$0.isRestricted }, limits: book.cases.yearlySum, on: day
    )
  }

  /// What each of some people used, and their household once.
  private func uses(by people: [Identifier<Person>], of file: CaseFile, book: RuleBook, on day: Day) throws
    -> [RegulationUse]
  {
    var seen: Set<RegulationUse> = []
    return try people.flatMap {
      try uses(of: book.regulations, by: $0, in: file.household, on: day)
    }.filter { seen.insert($0).inserted }
  }

  /// A case as lists show it; of a restricted one neither house nor names.
  ///
  /// - Parameter isOpened: whether somebody said why they open it.
  func line(_ file: CaseFile, book: RuleBook, on day: Day, isOpened: Bool = false) throws -> CaseLine {
    let look = Look(tables: tables)
    let household = try tables.root(of: file.household)
    let isHidden = file.restriction != nil && !isOpened
    let house =
      isHidden ? nil : try look.particulars(ofAll: try tables.all(of: household))
    let names =
      isHidden
      ? [] : try file.opening.facts.beneficiaries.compactMap { try look.particulars(of: $0)?.fullName }
    let due = file.due(on: day, rules: book.deadlines)
    return CaseLine(
      file: file, household: household,
      house: house ?? HouseholdParticulars(houseCode: nil, houseNumber: "", moo: 0), beneficiaries: names,
      clock: file.clock(on: day, rules: book.deadlines), due: due, isOverdue: due.map { $0 < day } ?? false)
  }

  /// Open cases of which something is due on a day or was, what was due first before the others.
  func due(book: RuleBook, on day: Day) throws -> [CaseLine] {
    try open().filter { file in file.due(on: day, rules: book.deadlines).map { $0 <= day } ?? false }
      .map { try line($0, book: book, on: day) }.sorted(by: CaseLine.standsBefore)
  }

  /// A case with all that is known of it.
  func sheet(_ file: CaseFile, book: RuleBook, on day: Day) throws -> CaseSheet {
    let look = Look(tables: tables)
    let facts = file.opening.facts
    let condition = CaseConditions(file: file, tables: tables, regulations: book.regulations).asked
    let candidates = try self.candidates(for: condition, of: file)
    var people: [Identifier<Person>: String] = [:]
    for person in facts.people + candidates + [file.condition?.facts.person].compactMap(\.self) {
      let root = try tables.root(of: person)
      let name = try look.particulars(of: root)?.fullName ?? ""
      (people[person], people[root]) = (name, name)
    }
    let names = try told(file)
    var responsible: [EntryName: String] = [:]
    for planned in file.followUps.compactMap(\.planned) {
      guard let who = planned.facts.responsible else { continue }
      responsible[planned.entry] = try look.name(of: who)
    }
    return CaseSheet(
      line: try line(file, book: book, on: day, isOpened: true),
      applicant: facts.applicant.flatMap { people[$0] } ?? "", people: people, told: names,
      papers: book.cases.papers(for: facts.wishes).map { kind in
        CaseSheet.Paper(choice: kind.choice, standing: file.papers[kind.choice.code] ?? .missing)
      },
      uses: try uses(by: facts.beneficiaries, of: file, book: book, on: day),
      sum: try sum(of: file.household, book: book, on: day), condition: condition, candidates: candidates,
      rules: book.cases, responsible: responsible)
  }

  /// Of whom a condition can be told.
  private func candidates(
    for condition: RegulationCondition?, of file: CaseFile
  ) throws -> [Identifier<Person>] {
    switch condition {
    case nil: []
    case .child: file.opening.facts.beneficiaries
    case .funeral:
      try Set(
        tables.all(of: file.household).flatMap { try Look(tables: tables).written(in: $0).map(\.person) }
          .map { try tables.root(of: $0) }
      ).sorted().filter { try tables.person($0)?.residence.current?.change == .died }
    }
  }

  private func told(_ file: CaseFile) throws -> [EntryName: CaseSheet.Told] {
    let vault = Vault(tables: tables)
    let journal = JournalTable(tables: tables)
    var told: [EntryName: CaseSheet.Told] = [:]
    for name in file.history.map(\.entry) + file.misfits {
      guard let entry = try journal.entry(name) else { continue }
      let words = try entry.parts.indices.lazy.compactMap { index -> CaseWords? in
        guard let plain = try vault.open(entry.parts[index], in: name, index: index) else { return nil }
        var reader = CanonicalReader(plain)
        guard name == file.opening.entry else { return try CaseWords(from: &reader) }
        let story = try CaseStory(from: &reader)
        return CaseWords(names: [story.informant, story.phone], text: story.text)
      }.first
      told[name] = CaseSheet.Told(
        by: try vault.officer(entry.by)?.name ?? "", counter: entry.counter, words: words ?? CaseWords())
    }
    return told
  }
}

extension Store {
  /// Cases as lists show them: of one household but for restricted ones, or all of which something is to be done; every one if asked
  /// for.
  ///
  /// - Throws: `StoreTrouble`.
  public func cases(
    of household: Identifier<Household>?, isAll: Bool, on day: Day
  ) throws(StoreTrouble) -> [CaseLine] {
    try read { tables in
      let reading = CaseReading(tables: tables)
      let book = try ruleBook(in: tables).book
      let files =
        if let household {
          try reading.told(of: household, onlyOpen: !isAll)
        } else {
          try isAll ? reading.all() : reading.open()
        }
      return try files.map { try reading.line($0, book: book, on: day) }.sorted(by: CaseLine.standsBefore)
    }
  }

  /// The case of a number or an id; nil if there is none.
  ///
  /// - Throws: `StoreTrouble`.
  public func caseFile(matching text: String) throws(StoreTrouble) -> CaseFile? {
    try read { try CaseReading(tables: $0).file(matching: text) }
  }

  /// A case with all that is known of it; nil if there is none. Who shows it looks first whether it is restricted.
  ///
  /// - Throws: `StoreTrouble`.
  public func caseSheet(_ subject: Identifier<Case>, on day: Day) throws(StoreTrouble) -> CaseSheet? {
    try read { tables in
      let reading = CaseReading(tables: tables)
      guard let file = try reading.file(of: subject) else { return nil }
      return try reading.sheet(file, book: try ruleBook(in: tables).book, on: day)
    }
  }

  /// What a household used of each regulation in the fiscal year of a day, and all of it together; without restricted cases.
  ///
  /// - Throws: `StoreTrouble`.
  public func regulationUses(
    of household: Identifier<Household>, on day: Day
  ) throws(StoreTrouble) -> (uses: [RegulationUse], sum: YearlySum) {
    try read { tables in
      let (reading, book) = (CaseReading(tables: tables), try ruleBook(in: tables).book)
      return (
        try reading.uses(of: book.regulations, by: nil, in: household, on: day),
        try reading.sum(of: household, book: book, on: day)
      )
    }
  }
}
