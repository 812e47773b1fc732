import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// Menu 7: reports and lists on the screen, their figures opened to rows, printed and kept.
@Suite struct ReportScreenTests {
  /// What stands on the screen.
  enum Scene: String, CaseIterable, Sendable {
    case list, kept
    case listEmpty = "list-empty"
    case reading, report
    case reportPeople = "report-people"
    case reportEnd = "report-end"
    case reportEmpty = "report-empty"
    case rows
    case noRows = "no-rows"
    case signing, failed, year, cases
    case casesEnd = "cases-end"
    case casesRows = "cases-rows"

    func counter(_ columns: Int, _ rows: Int, _ language: Language) -> Counter {
      var counter = Counter(columns, rows, language: language)
      if self == .listEmpty { counter.bagDay = BagDayBoard(rounds: [], recent: []) }
      counter.press(.function(9))
      counter.type("7")
      let period = ReportPeriod(monthOf: Sample.now.day)
      switch self {
      case .list: counter.press(.down)
      case .listEmpty: break
      case .kept:
        counter.type("2")
        counter.type("3")
        counter.send(
          .paper(
            number: counter.number(.makePaper) ?? 0,
            .written(path: "/home/centre/.local/share/tambondesk/papers/month-report-2026-11.csv")))
        counter.press(.escape, .up)
      case .reading:
        counter.type("2")
        counter.send(.paperProgress(number: counter.number(.readPaper) ?? 0, done: 1_200, all: 4_100))
      case .report, .reportPeople, .reportEnd, .rows, .noRows:
        counter.type("2")
        counter.read(.report(Scene.tables(language), at: Sample.now))
        if self == .reportPeople { counter.press(.pageDown) }
        if self == .reportEnd { counter.press(.end) }
        guard self == .rows || self == .noRows else { return counter }
        counter.press(.end, .home, .down, .right, .enter)
        counter.read(.rows(self == .noRows ? [] : ReportSample.report().rows(of: .stock(.closing, lot: nil))))
        if self == .rows { counter.press(.down) }
      case .reportEmpty:
        counter.type("1")
        let report = Report(
          ReportFacts(period: period, given: [], lots: [], moves: [], visits: []), groups: TargetGroups())
        counter.read(.report(Words(language).tables(of: report, rules: Sample.rules), at: Sample.now))
      case .signing:
        counter.type("5")
        let maker = PaperSample.maker(language)
        counter.read(.pages(maker.pages(of: maker.signingList(PaperSample.list([7, 24])))))
        counter.press(.down, .down, .down)
      case .year:
        counter.type("3")
        counter.read(
          .report(Words(language).tables(of: ReportSample.year(), rules: Sample.rules), at: Sample.now))
        counter.press(.end)
      case .cases, .casesEnd, .casesRows:
        counter.type("2")
        let report = ReportSample.cases()
        let tables = Words(language).tables(of: report, rules: Sample.rulesOfCases)
        counter.read(.report(tables, at: Sample.now))
        counter.press(.end)
        guard self != .casesEnd else { return counter }
        // Up to the first line of the table of statuses.
        let layout = ReportLayout(tables, width: columns - 2)
        let wanted = FigureID.caseload(.standing, self == .cases ? .of("waiting") : .all)
        let first = layout.spots.firstIndex { $0.figure == wanted } ?? 0
        for _ in first..<layout.spots.count - 1 { counter.press(.left) }
        guard self == .casesRows else { return counter }
        counter.press(.enter)
        counter.read(.rows(report.rows(of: .caseload(.standing, .all))))
      case .failed:
        counter.type("4")
        counter.send(
          .paperUnread(number: counter.number(.readPaper) ?? 0, .store(.busy(holders: ["2 wipa"]))))
      }
      return counter
    }

    static func tables(_ language: Language) -> [ReportTable] {
      Words(language).tables(of: ReportSample.report(), rules: Sample.rules)
    }
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40), (40, 12)])
  func `looks as it did, in Thai`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .thai)
    try expectGolden(counter.screen, "Reports/\(scene.rawValue)-\(size.columns)x\(size.rows)-th")
  }

  @Test(arguments: Scene.allCases, [(80, 24), (120, 40)])
  func `looks as it did, in English`(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let counter = scene.counter(size.columns, size.rows, .english)
    try expectGolden(counter.screen, "Reports/\(scene.rawValue)-\(size.columns)x\(size.rows)-en")
  }

  @Test func `the arrows choose another day or month, never one that has not come`() {
    var counter = Scene.listEmpty.counter(80, 24, .thai)
    counter.press(.right, .left)
    #expect(counter.shows("22 พ.ย. 2569"))
    counter.press(.pageUp, .down, .right, .left)
    #expect(counter.shows("ตุลาคม 2569"))
    counter.press(.pageUp)
    #expect(counter.shows("ตุลาคม 2568"))
    counter.press(.enter)
    #expect(
      counter.sights == [.whole(.report(ReportPeriod(monthOf: Sample.day(2025, 10, 1))))])
  }

  @Test func `a fiscal year is chosen by the arrows, and comes back after a crash`() {
    var counter = Scene.listEmpty.counter(80, 24, .thai)
    counter.press(.down, .down, .right)
    #expect(counter.shows("ปีงบฯ 2570"))
    counter.press(.left)
    let again = Counter(restoring: counter.draft)
    #expect(again.shows("ปีงบฯ 2569"))
    counter.press(.enter)
    let year = ReportPeriod(FiscalYear(of: Sample.day(2026, 9, 30)))
    #expect(counter.sights == [.whole(.report(year))])
    #expect(Counter(restoring: counter.draft).sights == [.whole(.report(year))])
    #expect(counter.shows("รายงานประจำปีงบประมาณ 2569"))
  }

  @Test func `every figure of a report is reached by the arrows and opens to its own rows`() {
    var counter = Scene.report.counter(80, 24, .thai)
    let layout = ReportLayout(Scene.tables(.thai), width: 78)
    let figures = Scene.tables(.thai).flatMap(\.rows).flatMap(\.self).compactMap(\.figure)
    #expect(layout.spots.map(\.figure) == figures && figures.count > 30)
    let period = ReportPeriod(monthOf: Sample.now.day)
    for index in figures.indices {
      counter.press(.enter)
      #expect(counter.sights.last == .rows(of: figures[index], in: period))
      counter.press(.escape, .right)
    }
    #expect(counter.desk.layers.count == 2)
    // Up and down go from line to line of figures and come to the first and the last.
    for _ in layout.spots { counter.press(.up) }
    guard case .paper(let screen)? = counter.desk.layers.last else { Issue.record("no paper"); return }
    #expect(layout.spots[screen.focus].line == layout.spots.first?.line)
  }

  @Test func `every figure of cases opens to its own rows, too`() {
    var counter = Scene.cases.counter(80, 24, .thai)
    let tables = Words(.thai).tables(of: ReportSample.cases(), rules: Sample.rulesOfCases)
    let figures = tables.flatMap(\.rows).flatMap(\.self).compactMap(\.figure).filter {
      if case .caseload = $0 { true } else { false }
    }
    let period = ReportPeriod(monthOf: Sample.now.day)
    // The focus stands in the first line of statuses, on the second of its three figures.
    counter.press(.left)
    for figure in figures {
      counter.press(.enter)
      #expect(counter.sights.last == .rows(of: figure, in: period))
      counter.press(.escape, .right)
    }
    #expect(figures.count > 90)
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12)])
  func `the figure with the focus is always in sight`(columns: Int, rows: Int) {
    var counter = Scene.report.counter(columns, rows, .thai)
    let layout = ReportLayout(Scene.tables(.thai), width: columns - 2)
    for key in [Key.down, .pageDown, .up, .end, .pageUp, .right, .home, .down] {
      for _ in 0..<7 {
        counter.press(key)
        guard case .paper(let screen)? = counter.desk.layers.last else { Issue.record("no paper"); return }
        let line = layout.spots[screen.focus].line
        #expect((screen.top..<screen.top + PaperScreen.bodyRows(screen: rows - 3)).contains(line))
      }
    }
  }

  @Test func `Esc stops what is being read, and its answer comes to nothing`() {
    var counter = Scene.reading.counter(80, 24, .thai)
    let number = counter.number(.readPaper) ?? 0
    counter.press(.escape)
    #expect(counter.told.contains(.dropReading(number: number)))
    counter.send(.paperRead(number: number, .report(Scene.tables(.thai), at: Sample.now)))
    #expect(counter.desk.layers.count == 1 && counter.shows("รายงานประจำเดือน"))
  }

  @Test func `the digits print and keep, once each however often they are pressed`() {
    var counter = Scene.report.counter(80, 24, .thai)
    counter.type("112344")
    let forms = counter.told.compactMap { if case .makePaper(_, _, let form, _) = $0 { form } else { nil } }
    #expect(forms == [.print, .text, .csv, .html])
  }

  @Test func `a list of names is printed or kept as text, and nothing else`() {
    var counter = Scene.signing.counter(80, 24, .thai)
    counter.type("1234")
    let wishes = counter.told.compactMap { if case .makePaper(_, let wish, _, _) = $0 { wish } else { nil } }
    #expect(wishes == [.signingList(Sample.id(300)), .signingList(Sample.id(300))])
  }

  @Test func `another language reads it anew, in its words`() throws {
    var counter = Scene.report.counter(80, 24, .thai)
    let before = counter.sights.count
    counter.desk.run(.language, Stroke(.key(.enter), milliseconds: 9))
    counter.send(.painted)
    #expect(counter.sights.count == before + 1)
    counter.read(.report(Scene.tables(.english), at: Sample.now))
    #expect(counter.shows("Survival bags, by village"))
  }

  @Test func `list and paper come back after a crash, and what is read again is asked for`() {
    let counter = Scene.report.counter(80, 24, .thai)
    let again = Counter(restoring: counter.draft)
    #expect(again.desk.layers.count == 2)
    #expect(again.sights == [.whole(.report(ReportPeriod(monthOf: Sample.now.day)))])
  }

  @Test func `what others write does not read a report anew`() {
    var counter = Scene.report.counter(80, 24, .thai)
    let before = counter.sights.count
    counter.send(.storeChanged)
    #expect(counter.sights.count == before)
  }
}

/// The kinds of effects that a test answers by itself.
enum AwaitedPaper { case makePaper, readPaper }

extension Counter {
  /// What the desk wanted read.
  fileprivate var sights: [PaperSight] {
    told.compactMap { if case .readPaper(_, let sight) = $0 { sight } else { nil } }
  }

  /// The number of the newest effect of a kind.
  fileprivate func number(_ kind: AwaitedPaper) -> Int? {
    told.reversed().lazy.compactMap { effect -> Int? in
      switch (kind, effect) {
      case (.makePaper, .makePaper(let number, _, _, _)), (.readPaper, .readPaper(let number, _)): number
      default: nil
      }
    }.first
  }

  /// Answers what is being read.
  mutating func read(_ sheet: PaperSheet) {
    send(.paperRead(number: number(.readPaper) ?? 0, sheet))
  }
}
