import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct DayCloseTests {
  private static let today = Sample.now.day

  private func open(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .thai, day: DaySheet = Sample.daySheet
  ) -> Counter {
    var counter = Counter(columns, rows, language: language)
    counter.day = day
    counter.press(.function(9))
    counter.type("9")
    return counter
  }

  private func closes(_ counter: Counter) -> [Proposal] {
    counter.proposed.map(\.proposal).filter { if case .closeDay = $0 { true } else { false } }
  }

  /// Days as they end, each a picture.
  enum Ending: String, CaseIterable, Sendable {
    case open, quiet, closed, busy

    var sheet: DaySheet {
      switch self {
      case .open: Sample.daySheet
      case .quiet: Sample.quietDay
      case .closed: Sample.closedDay
      case .busy: Sample.busyDay
      }
    }
  }

  @Test(arguments: Ending.allCases, [(80, 24), (120, 40), (40, 12)])
  func `looks as it did, in Thai`(ending: Ending, size: (columns: Int, rows: Int)) throws {
    let counter = open(size.columns, size.rows, day: ending.sheet)
    try expectGolden(counter.screen, "Day/\(ending.rawValue)-\(size.columns)x\(size.rows)-th")
  }

  @Test(arguments: Ending.allCases, [(80, 24), (120, 40)])
  func `looks as it did, in English`(ending: Ending, size: (columns: Int, rows: Int)) throws {
    let counter = open(size.columns, size.rows, .english, day: ending.sheet)
    try expectGolden(counter.screen, "Day/\(ending.rawValue)-\(size.columns)x\(size.rows)-en")
  }

  @Test(arguments: Language.allCases)
  func `the question says what is closed, and no has the focus`(language: Language) throws {
    var counter = open(80, 24, language)
    counter.type("2")
    try expectGolden(counter.screen, "Day/question-80x24-\(language.rawValue)")
    counter.press(.enter)
    #expect(closes(counter).isEmpty)
  }

  @Test(arguments: DayClosed.Reason.allCases)
  func `with something open a coded reason closes it`(reason: DayClosed.Reason) {
    var counter = open()
    counter.type(String(reason.rawValue))
    counter.press(.right, .enter)
    #expect(closes(counter) == [.closeDay(Self.today, reason)])
  }

  @Test func `with nothing open it closes without a reason, and the screen then says so`() {
    var counter = open(day: Sample.quietDay)
    counter.type("1")
    counter.day = Sample.closedDay
    counter.press(.right, .enter)
    #expect(closes(counter) == [.closeDay(Self.today, nil)])
    #expect(counter.shows("ปิดวันแล้ว") && counter.desk.layers.count == 1)
    counter.type("1")
    counter.press(.right, .enter)
    #expect(closes(counter).count == 1)
  }

  @Test func `who may not close a day sees it, and is told why not`() {
    var counter = open()
    counter.desk.context = counter.desk.context.of(roles: [.auditor])
    counter.send(.storeChanged)
    #expect(counter.shows("ก012"))
    counter.type("1")
    counter.press(.right, .enter)
    #expect(closes(counter).isEmpty && counter.shows("เฉพาะ"))
  }

  @Test func `nothing is closed where nothing can be written`() {
    var counter = open()
    counter.desk.context = counter.desk.context.of(roles: Officer.Role.allCases, isReadOnly: true)
    counter.send(.storeChanged)
    counter.type("1")
    counter.press(.right, .enter)
    #expect(closes(counter).isEmpty && counter.shows("ดูได้อย่างเดียว"))
  }

  @Test func `the arrows turn to earlier days and not to tomorrow`() {
    var counter = open()
    counter.press(.right)
    #expect(counter.shows("23 พ.ย. 2569"))
    counter.press(.left)
    #expect(counter.shows("ปิดวัน อา. 22 พ.ย. 2569"))
    guard case .dayClose(let screen)? = counter.desk.layers.last else { Issue.record("no day"); return }
    #expect(screen.day == Self.today.adding(days: -1) && screen.sheet?.day == screen.day)
  }

  @Test func `a refusal is told, and another try is possible`() {
    var counter = open(day: Sample.quietDay)
    counter.refusal = .day(.ticketsOpen(["ก012"]))
    counter.type("1")
    counter.press(.right, .enter)
    #expect(counter.shows("ก012") && counter.desk.layers.count == 2)
    counter.press(.escape)
    counter.refusal = nil
    counter.type("1")
    counter.press(.right, .enter)
    #expect(closes(counter).count == 2)
  }

  @Test func `6 prints the report of the day shown`() {
    var counter = open()
    counter.press(.left)
    counter.type("6")
    #expect(
      counter.told.contains {
        if case .makePaper(_, .report(ReportPeriod(Self.today.adding(days: -1))), .print, .thai) = $0 {
          true
        } else {
          false
        }
      })
  }

  @Test func `the day comes back after a crash, and in the other language`() {
    var counter = open()
    counter.press(.left)
    let again = Counter(restoring: counter.draft)
    guard case .dayClose(let screen)? = again.desk.layers.last else { Issue.record("no day"); return }
    #expect(screen.day == Self.today.adding(days: -1))
    counter.press(.function(9))
    #expect(counter.desk.layers.count == 1)
  }
}

extension Sample {
  private static let figures = DayFigures(
    taken: 14, served: 9, missed: 1, left: 1, open: 3, handOvers: 5, bags: 5, value: 310_000, onHand: 43,
    carried: 2)

  private static let visits = [
    DaySheet.VisitCount(note: VisitNote(purpose: "bag", outcome: "goods"), count: 5),
    DaySheet.VisitCount(note: VisitNote(purpose: "advice", outcome: "advised"), count: 4),
  ]

  private static func ticket(_ number: UInt64, _ label: String, _ state: Ticket.State.Name)
    -> DaySheet.OpenTicket
  {
    DaySheet.OpenTicket(ticket: id(number), label: label, state: state)
  }

  /// A day with tickets that are not over and a carrier who is not back.
  static let daySheet = DaySheet(
    day: now.day, figures: figures,
    tickets: [ticket(12, "ก012", .serving), ticket(4, "พ004", .waiting), ticket(9, "ก009", .parked)],
    carriers: [
      DaySheet.OpenCarrier(
        carrying: (id(50) as Identifier<Place>).of(.place), name: "มาโนช ใจลาภ", quantity: 2)
    ], visits: visits, close: nil)

  /// A day on which nobody came.
  static let quietDay = DaySheet(
    day: now.day, figures: DayFigures(), tickets: [], carriers: [], visits: [], close: nil)

  /// A day that was closed, and after which something came.
  static let closedDay = DaySheet(
    day: now.day, figures: figures, tickets: [], carriers: [], visits: visits,
    close: DaySheet.Close(
      at: at(16, 35), by: "วิภา ใจงาม",
      facts: DayClosed(centre: id(1), day: now.day, figures: figures, reason: .tomorrow), later: 2))

  /// More than a screen holds.
  static let busyDay = DaySheet(
    day: now.day, figures: figures,
    tickets: (1...40).map { ticket($0, "ก0\($0 + 10)", $0 % 3 == 0 ? .parked : .waiting) }, carriers: [],
    visits: visits + visits + visits + visits, close: nil)
}
