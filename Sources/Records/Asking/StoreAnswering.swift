public import ThaiText
public import Welfare

extension Store {
  /// Answers a question of the desk from one unchanging state of the store. Nothing is written.
  ///
  /// A household that nothing is known of has an empty card.
  ///
  /// - Parameters:
  ///   - now: what the clock says; today's queue, ages, open campaigns and expiry come from it.
  ///   - counter: the window that asks; 0 for none.
  /// - Throws: `StoreTrouble`.
  public func answer(_ query: Query, at now: Instant, counter: UInt64) throws(StoreTrouble) -> Answer {
    try read { tables in
      let look = Look(tables: tables)
      let today = now.day
      switch query {
      case .queue:
        return .queue(try look.board(today, rules: try ruleBook(in: tables).book.queue, now: now))
      case .officers: return .officers(try tables.officers())
      case .lookup(let text, let limit):
        return .lookup(try lookupPage(text, limit: limit, today: today, in: tables))
      case .household(let household): return .household(try look.cardOrEmpty(household, on: today))
      case .note(let about, let note): return .note(note, try look.note(note, of: about))
      case .aid(let household):
        return .aid(
          try look.standing(of: household, book: try ruleBook(in: tables).book, on: today, log: log.id))
      case .benefits(let household):
        return .benefits(
          try look.benefits(of: household, rules: try ruleBook(in: tables).book, on: today))
      case .bag(let request): return .bag(try look.sheet(request, on: today, log: log))
      case .roster(let day):
        return .roster(
          try look.rosters(from: day, count: 1).first ?? RosterPage(day: day, slots: [], duties: []))
      case .rosterWeek(let monday): return .rosterWeek(try look.rosters(from: monday, count: 7))
      case .volunteers(let day): return .volunteers(try look.volunteers(on: day))
      case .stock: return .stock(try look.stockBoard(at: now))
      case .stockHistory(let lot, let limit):
        return .stockHistory(try StockHistory(tables: tables).lines(of: lot, in: nil, limit: limit))
      case .lotGiven(let lot): return .lotGiven(try StockHistory(tables: tables).given(of: lot, on: today))
      case .bagDay: return .bagDay(try look.bagDay(on: today))
      case .day(let day): return .day(try DayReading(tables: tables).sheet(day))
      case .today:
        return .today(try look.today(at: now, book: try ruleBook(in: tables).book))
      case .conflicts(let isAll):
        return .conflicts(try ConflictReading(tables: tables).conflicts(isAll ? .all : .open))
      case .duplicates(let household):
        return .duplicates(try DuplicateReading(tables: tables).board(of: household, limit: 200))
      case .sync: return .sync(try tables.syncSheet(of: log.id))
      case .grants: return .grants(try grantsBoard(on: today, in: tables))
      case .grant(let grant):
        let reading = GrantReading(tables: tables)
        return .grant(
          try reading.file(of: grant).map {
            try reading.sheet($0, rules: try ruleBook(in: tables).book.housing, on: today)
          })
      case .cases:
        let (reading, book) = (CaseReading(tables: tables), try ruleBook(in: tables).book)
        return .cases(
          try reading.open().map { try reading.line($0, book: book, on: today) }.sorted(
            by: CaseLine.standsBefore))
      case .case(let subject, let isOpened):
        let reading = CaseReading(tables: tables)
        guard let file = try reading.file(of: subject), isOpened || file.restriction == nil else {
          return .case(subject, nil)
        }
        return .case(subject, try reading.sheet(file, book: try ruleBook(in: tables).book, on: today))
      case .openConflicts: return .openConflicts(try ConflictReading(tables: tables).open().count)
      }
    }
  }
}
