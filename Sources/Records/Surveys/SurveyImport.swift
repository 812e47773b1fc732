import ThaiText
import Welfare

/// One import of a survey: finds out row by row whom it means and whether it says something new, and fills pages.
struct SurveyImport: PagedImport {
  /// The rows, in the order of the file.
  let rows: [SurveyRow]
  /// What it came to so far.
  private(set) var report: ImportReport
  /// Rows done.
  private(set) var done = 0

  private var matching: SurveyMatching
  private var random: RandomBits
  /// Of whom this file spoke already, and in which row.
  private var told: [Told: Int] = [:]
  /// Subjects that this import made: the store holds no survey of them.
  private var made: Set<SubjectID> = []
  private var peopleSeen: Set<Identifier<Person>> = []
  private var housesSeen: Set<Identifier<Household>> = []

  private struct Told: Hashable {
    let subject: SubjectID
    let key: Survey.Key
  }

  /// An import that did nothing yet.
  init(rows: [SurveyRow], report: ImportReport, today: Day, random: RandomBits) {
    self.rows = rows
    self.report = report
    self.random = random
    matching = SurveyMatching(today: today)
  }

  /// Goes on to the next page that is full, or to the last row; what is put on it must be written in the same access, so that
  /// nobody else brings the same person meanwhile.
  mutating func nextPage(_ tables: Tables) throws -> SurveyPageMaking {
    try matching.known.begin(tables, isWritten: !report.isDryRun)
    var page = SurveyPageMaking()
    while done < rows.count {
      guard try take(rows[done], tables, &page) else { return page }
      done += 1
      report.people = peopleSeen.count
      report.households = housesSeen.count
    }
    return page
  }

  /// Takes a row; false if the page has no room for it.
  private mutating func take(
    _ row: SurveyRow, _ tables: Tables, _ page: inout SurveyPageMaking
  ) throws -> Bool {
    let match: SurveyMatch
    if case .tpmap = row.answers, let person = row.person {
      match = try matching.person(of: row, person, in: tables)
    } else {
      match = try matching.house(of: row, in: tables)
    }
    switch match {
    case .person(let person):
      return try put(
        row, about: .person(person.id), home: person.membership.household, change(of: person, by: row),
        tables,
        &page)
    case .house(let house):
      return try put(
        row, about: .household(house.id), home: house.id, change(of: house, by: row), tables, &page)
    case .unknown(let house): return try make(row, in: house, &page, tables)
    case .doubtful(let reason): report.count(doubt: row.aside(.row, reason))
    case .aside(let field, let reason): report.count(row.aside(field, reason))
    }
    return true
  }

  /// What a row says of somebody known.
  private mutating func put(
    _ row: SurveyRow, about: AnswerSubject, home: Identifier<Household>,
    _ change: RegisterPageMaking.Change, _ tables: Tables, _ page: inout SurveyPageMaking
  ) throws -> Bool {
    let once = Told(subject: about.subject, key: row.key)
    if let before = told[once] {
      report.count(
        row.aside(
          .row,
          rows[before].isOfSameHead(as: row)
            ? .repeated(line: rows[before].line) : .householdTold(line: rows[before].line)))
      return true
    }
    var held: Survey.Answers?
    if !made.contains(about.subject) {
      held = try SurveyReading(tables: tables).written(of: about.subject).first { $0.key == row.key }?.answers
    }
    let isSame = held == row.answers && change.isEmpty
    if !isSame {
      guard page.put(change, about, row) else { return false }
      matching.known.keep(change)
    }
    told[once] = done
    if case .person(let person) = about { peopleSeen.insert(person) }
    housesSeen.insert(home)
    report.count(held == nil ? .new : isSame ? .same : .changed)
    return true
  }

  /// A row may tell the ID of somebody who had none here: the particulars are left alone otherwise.
  private func change(
    of person: KnownRegister.KnownPerson, by row: SurveyRow
  ) -> RegisterPageMaking.Change {
    var change = RegisterPageMaking.Change()
    guard let id = row.person?.nationalID, person.current.nationalID == nil, person.edited.identity == nil
    else { return change }
    var particulars = person.particulars
    particulars.nationalID = id
    particulars.noNumber = nil
    change.person = (person.id, particulars, person.membership)
    return change
  }

  /// A row may tell the house code of a house that had none here.
  private func change(
    of house: KnownRegister.KnownHouse, by row: SurveyRow
  ) -> RegisterPageMaking.Change {
    var change = RegisterPageMaking.Change()
    guard let code = row.household.houseCode, house.current.houseCode == nil, house.written == nil else {
      return change
    }
    var particulars = house.particulars
    particulars.houseCode = code
    change.household = (house.id, particulars)
    return change
  }

  /// Makes the person or the house that a row speaks of and the register does not know. Whether they stand in a house register
  /// a survey does not say.
  private mutating func make(
    _ row: SurveyRow, in house: KnownRegister.KnownHouse?, _ page: inout SurveyPageMaking, _ tables: Tables
  ) throws -> Bool {
    let home =
      house
      ?? KnownRegister.KnownHouse(id: random.identifier(), particulars: row.household, isTold: true)
    var change = RegisterPageMaking.Change()
    if house == nil { change.household = (home.id, home.particulars) }
    var person: KnownRegister.KnownPerson?
    if let particulars = row.person, !particulars.firstName.isEmpty {
      let isHead = row.key.source == .logbook
      let made = KnownRegister.KnownPerson(
        id: random.identifier(), particulars: particulars,
        membership: Membership(
          household: home.id, position: isHead ? .head : .unknown, isRegistered: false, livesHere: true))
      // Who is at home elsewhere stays there, although a logbook names them as the head here.
      let isAtHome =
        try isHead && particulars.nationalID.map { try matching.known.person($0, in: tables) != nil } ?? false
      if !isAtHome {
        person = made
        change.person = (made.id, particulars, made.membership)
      }
    }
    let about: AnswerSubject =
      if row.key.source == .tpmap, let person { .person(person.id) } else { .household(home.id) }
    guard page.put(change, about, row) else { return false }
    if house == nil {
      matching.known.make(home)
      made.insert(home.id.of(.household))
    }
    if let person {
      matching.known.make(person)
      made.insert(person.id.of(.person))
      peopleSeen.insert(person.id)
    }
    told[Told(subject: about.subject, key: row.key)] = done
    housesSeen.insert(home.id)
    report.count(.new)
    return true
  }
}

extension SurveyRow {
  /// The row set aside.
  fileprivate func aside(_ field: ImportField, _ reason: RowReject) -> SetAside {
    SetAside(line: line, column: 0, field: field, reason: reason)
  }

  /// Whether both name one head of a household; what is about a person is.
  fileprivate func isOfSameHead(as other: SurveyRow) -> Bool {
    guard key.source == .logbook, let head = person, let otherHead = other.person else { return true }
    if let id = head.nationalID, let other = otherHead.nationalID { return id == other }
    return head.hasName(of: otherHead)
  }

  /// Rows as one byte string, so that a request can be known again.
  static func bytes(of rows: [SurveyRow]) -> [UInt8] {
    var writer = CanonicalWriter(capacity: rows.count * 160)
    writer.write(rows) { writer, row in
      writer.write(row.line)
      writer.write(row.year)
      writer.write(row.person) { $1.encode(into: &$0) }
      row.household.encode(into: &writer)
      writer.write(UInt64(row.answers.source.rawValue))
      row.answers.encode(into: &writer)
      writer.write(row.confirmation) { $0.write(UInt64($1.rawValue)) }
    }
    return writer.bytes
  }
}
