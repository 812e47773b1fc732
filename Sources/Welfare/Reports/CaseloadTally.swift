import ThaiText

/// The rows behind every figure of cases, by the line that they stand on.
///
/// A row of a restricted case says its number and a day: no entry, no time, no village.
struct CaseloadTally: Sendable {
  private var rows: [FigureID.Caseload: [FigureID.Line: [FigureRow]]] = [:]
  private var seen: Set<Once> = []
  private let period: ReportPeriod

  /// Somebody who is counted once on a line. On that of the sum those of restricted cases are counted apart: else it would betray that
  /// one of them stands on another line too.
  private struct Once: Hashable {
    let what: FigureID.Caseload
    let line: FigureID.Line
    let isRestricted: Bool
    let who: SubjectID
  }

  /// A place in a table.
  private struct Place {
    /// What it stands under.
    let code: String
    /// Where; nil for a restricted case.
    let village: ReportFacts.Village?

    /// The line.
    var line: FigureID.Line { village == nil ? .restricted : .of(code) }
  }

  /// The rows of some facts.
  init(_ facts: CaseloadFacts, in period: ReportPeriod) {
    self.period = period
    for standing in facts.cases {
      count(standing)
      count(lettersOf: standing, today: facts.today)
      count(followUpsOf: standing, today: facts.today)
    }
    for money in facts.money { count(money) }
  }

  /// The rows of a figure.
  func rows(of what: FigureID.Caseload, _ line: FigureID.Line) -> [FigureRow] { rows[what]?[line] ?? [] }

  /// The lines on which something stands.
  func lines(of what: FigureID.Caseload) -> some Collection<FigureID.Line> { (rows[what] ?? [:]).keys }

  private mutating func count(_ standing: CaseloadFacts.Standing) {
    let file = standing.file
    func row(_ done: CaseFile.Done<CaseMoved>? = nil) -> FigureRow {
      self.row(
        done?.at ?? file.opening.at, done?.entry ?? file.opening.entry, file.paper, in: standing.village)
    }
    let status = Place(code: file.status.code, village: standing.village)
    let village = Place(code: standing.village?.key ?? "", village: standing.village)
    let asked = file.opening.facts.regulation.map { Place(code: $0, village: standing.village) }
    if isInside(file.opening.at) {
      add(.opened, status, row())
      add(.villageOpened, village, row())
      if let asked { add(.asked, asked, row()) }
    }
    if file.endedAt.map({ $0 >= period.start }) ?? true {
      add(.standing, status, row())
      add(.villageStanding, village, row())
      if standing.clock?.isOver ?? false { add(.overTime, status, row()) }
    }
    if let asked, file.status == .notEligible, let last = file.moves.last, isInside(last.at) {
      add(.refused, asked, row(last))
    }
  }

  private mutating func count(lettersOf standing: CaseloadFacts.Standing, today: Day) {
    let file = standing.file
    for letter in file.letters {
      let sent = letter.sent.facts
      let place = Place(code: sent.agency, village: standing.village)
      // The letter of a restricted case is told by the case's number: it does not stand beside an agency anywhere.
      let paper = standing.village == nil ? file.paper : sent.paper
      let row = row(letter.sent.at, letter.sent.entry, paper, in: standing.village)
      if isInside(letter.sent.at) { add(.sent, place, row) }
      if let answer = letter.answer {
        guard isInside(answer.at) else { continue }
        add(.answered, place, self.row(answer.at, answer.entry, paper, in: standing.village))
      } else if !file.status.isLast {
        add(.waiting, place, row)
        if sent.due < today { add(.letterOverdue, place, row) }
      }
    }
  }

  private mutating func count(followUpsOf standing: CaseloadFacts.Standing, today: Day) {
    let (village, paper) = (standing.village, standing.file.paper)
    for followUp in standing.file.followUps {
      if let planned = followUp.planned {
        let (facts, place) = (planned.facts, Place(code: planned.facts.sort.code, village: village))
        let row = row(Instant(facts.due), planned.entry, paper, in: village)
        if (period.first...period.last).contains(facts.due) { add(.due, place, row) }
        if followUp.done == nil, facts.due < today { add(.followUpOverdue, place, row) }
      }
      guard let done = followUp.done, isInside(done.at) else { continue }
      let place = Place(code: done.facts.sort.code, village: village)
      let row = row(done.at, done.entry, paper, in: village)
      guard done.facts.outcome != .dropped else {
        add(.dropped, place, row)
        continue
      }
      add(.done, place, row)
      if let due = followUp.planned?.facts.due, due < done.facts.day { add(.late, place, row) }
    }
  }

  private mutating func count(_ money: CaseloadFacts.Money) {
    func row(_ amount: Int64) -> FigureRow {
      self.row(money.at, money.entry, money.paper, in: money.village, amount)
    }
    let regulation = Place(code: money.regulation, village: money.village)
    add(.yearTimes, regulation, row(1))
    add(.yearValue, regulation, row(money.amount))
    guard money.at >= period.start else { return }
    let village = Place(code: money.village?.key ?? "", village: money.village)
    add(.times, regulation, row(1))
    add(.value, regulation, row(money.amount))
    add(.villageTimes, village, row(1))
    add(.villageValue, village, row(money.amount))
    addOnce(.people, regulation, money.person.of(.person), row(1))
    addOnce(.households, regulation, money.household.of(.household), row(1))
    addOnce(.villageHouseholds, village, money.household.of(.household), row(1))
  }

  private func isInside(_ at: Instant) -> Bool { at >= period.start && at < period.end }

  private func row(
    _ at: Instant, _ entry: EntryName, _ what: String, in village: ReportFacts.Village?, _ amount: Int64 = 1
  ) -> FigureRow {
    village == nil
      ? FigureRow(at: Instant(at.day), entry: nil, what: what, amount: amount)
      : FigureRow(at: at, entry: entry, what: what, village: village, amount: amount)
  }

  private mutating func add(_ what: FigureID.Caseload, _ place: Place, _ row: FigureRow) {
    for line in [place.line, .all] { rows[what, default: [:]][line, default: []].append(row) }
  }

  private mutating func addOnce(
    _ what: FigureID.Caseload, _ place: Place, _ who: SubjectID, _ row: FigureRow
  ) {
    for line in [place.line, .all] {
      let once = Once(what: what, line: line, isRestricted: place.village == nil, who: who)
      if seen.insert(once).inserted { rows[what, default: [:]][line, default: []].append(row) }
    }
  }
}
