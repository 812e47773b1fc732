import Foundation
import Testing
import ThaiText
import Welfare

@testable import Desk

/// A report as text, CSV and HTML.
@Suite struct ReportFilesTests {
  @Test(arguments: Language.allCases)
  func `a month on paper`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    let report = ReportSample.report()
    let paper = maker.report(
      report, maker.words.tables(of: report, rules: Sample.rules), madeAt: Sample.now)
    let pages = maker.pages(of: paper)
    for line in pages.pages.flatMap(\.self) { #expect(columns(of: line) <= 80, "\(line)") }
    try expectGolden(pages, "Papers/month-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `a month without anything says 0 where it counts and - where nobody knows`(_ language: Language) throws
  {
    let maker = PaperSample.maker(language)
    let report = Report(
      ReportFacts(
        period: ReportPeriod(monthOf: Sample.now.day), given: [], lots: [], moves: [], visits: []),
      groups: TargetGroups())
    let paper = maker.report(
      report, maker.words.tables(of: report, rules: Sample.rules), madeAt: Sample.now)
    try expectGolden(maker.pages(of: paper), "Papers/month-empty-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `a fiscal year with houses on paper, and its files`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    let report = ReportSample.year()
    let paper = maker.report(
      report, maker.words.tables(of: report, rules: Sample.rules), madeAt: Sample.now)
    let pages = maker.pages(of: paper)
    for line in pages.pages.flatMap(\.self) { #expect(columns(of: line) <= 80, "\(line)") }
    try expectGolden(pages, "Papers/year-\(language.rawValue)")
    let words = Words(language)
    let tables = words.tables(of: report, rules: Sample.rules)
    let csv = words.csv(of: report, tables)
    #expect(csv.contains("2570,grants/paid/all/all,") && csv.contains(",20000.00\r\n"))
    #expect(csv.contains(",grants/count/all/all,") && csv.contains("budgets/left/all"))
    let html = words.html(of: report, tables, centre: "ดินทอง")
    #expect(html.contains("id=\"grant-acts/paid/value\"") && html.contains("20,000.00"))
    #expect(html.split(separator: "<tr class=\"sum\">").count - 1 == tables.count { $0.hasSum })
  }

  @Test(arguments: Language.allCases)
  func `a month with cases on paper, and its files`(_ language: Language) throws {
    let maker = PaperSample.maker(language)
    let report = ReportSample.cases()
    let tables = maker.words.tables(of: report, rules: Sample.rulesOfCases)
    let pages = maker.pages(of: maker.report(report, tables, madeAt: Sample.now))
    for line in pages.pages.flatMap(\.self) { #expect(columns(of: line) <= 80, "\(line)") }
    try expectGolden(pages, "Papers/cases-\(language.rawValue)")
    let words = Words(language)
    let onScreen = words.tables(of: report, rules: Sample.rulesOfCases)
    let own = onScreen.filter { $0.code.hasPrefix("case") || $0.code == "follow-ups" }
    #expect(
      own.map(\.code) == ["cases", "case-letters", "case-money", "case-villages", "case-year", "follow-ups"])
    try expectGolden(lines: words.csv(of: report, own), "Reports/cases-csv-\(language.rawValue)")
    try expectGolden(
      lines: words.html(of: report, own, centre: "ดินทอง"), "Reports/cases-html-\(language.rawValue)")
  }

  @Test(arguments: everyWords)
  func `cases stand under their own names, restricted ones on one line without a place`(_ words: Words) {
    let report = ReportSample.cases()
    let tables = words.tables(of: report, rules: Sample.rulesOfCases)
    for cell in tables.flatMap(\.rows).flatMap(\.self) {
      guard let figure = cell.figure else { continue }
      #expect(cell.value == report.value(of: figure) && FigureID(figure.text) == figure)
    }
    for what in FigureID.Caseload.allCases {
      #expect(
        report.rows(of: .caseload(what, .restricted)).allSatisfy { $0.village == nil && $0.entry == nil })
    }
    // Of one regulation for the year there is no table of its own: the whole period is the year.
    let year = words.tables(of: ReportSample.cases(of: Sample.now.day.fiscalYear), rules: Sample.rulesOfCases)
    #expect(!year.contains { $0.code == "case-year" } && year.contains { $0.code == "case-money" })
  }

  @Test(arguments: everyWords)
  func `a year without cases says so in one line, and has no other table of them`(_ words: Words) {
    let report = Report(
      ReportFacts(
        period: ReportPeriod(Sample.now.day.fiscalYear), given: [], lots: [], moves: [], visits: []),
      groups: TargetGroups())
    let own = words.tables(of: report, rules: Sample.rulesOfCases).filter {
      $0.code.hasPrefix("case") || $0.code == "follow-ups"
    }
    #expect(own.map(\.code) == ["cases"] && own.first?.rows.count == 1)
    #expect(own.first?.notes == [words.noCasesInPeriod])
    #expect(own.flatMap(\.rows).flatMap(\.self).compactMap(\.value) == [0, 0, 0])
  }

  @Test(arguments: everyWords)
  func `houses add up, by fiscal year and step, and stand under their own names`(_ words: Words) {
    let report = ReportSample.year()
    for cell in words.tables(of: report, rules: Sample.rules).flatMap(\.rows).flatMap(\.self) {
      guard let figure = cell.figure else { continue }
      #expect(cell.value == report.value(of: figure) && FigureID(figure.text) == figure)
    }
    for what in FigureID.Grants.allCases {
      let sum = report.grantSteps.reduce(0) {
        $0 + report.value(of: .grants(what, step: $1.step, year: $1.year))
      }
      #expect(sum == report.value(of: .grants(what, step: nil, year: nil)) && sum > 0, "\(what)")
    }
  }

  @Test func `CSV begins with a byte order mark, has a line a figure, and no formula`() {
    let words = Words(.thai)
    let report = ReportSample.report(village: "=cmd|' /C calc'!A0")
    let csv = words.csv(of: report, words.tables(of: report, rules: Sample.rules))
    #expect(Array(csv.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let lines = csv.split(separator: "\r\n")
    #expect(lines.count > 30 && lines.allSatisfy { !$0.contains("\n") })
    #expect(csv.contains(",aid/value/all,") && csv.contains(",1240.00\r\n"))
    for line in lines {
      for cell in line.split(separator: ",", omittingEmptySubsequences: false) {
        #expect(
          !["=", "+", "-", "@"].contains(cell.first.map(String.init) ?? "") || Double(cell) != nil, "\(line)")
      }
    }
  }

  @Test func `HTML needs nothing else and lets nothing of the data out of its place`() {
    let words = Words(.english)
    let report = ReportSample.report(village: "<script>alert(\"x\")</script>&'")
    let html = words.html(of: report, words.tables(of: report, rules: Sample.rules), centre: "<b>")
    #expect(!html.contains("<script") && !html.contains("<b>") && html.contains("&lt;script&gt;"))
    #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("src="))
    #expect(html.contains("id=\"aid/bags/65081109\""))
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.hasSuffix("</html>\n"))
  }

  @Test(arguments: everyWords)
  func `every figure of a report is in its tables under its own name`(_ words: Words) {
    let report = ReportSample.report()
    let cells = words.tables(of: report, rules: Sample.rules).flatMap(\.rows).flatMap(\.self)
    let figures = cells.compactMap(\.figure)
    #expect(figures.count > 40)
    for cell in cells {
      guard let figure = cell.figure else { continue }
      #expect(cell.value == report.value(of: figure))
      #expect(FigureID(figure.text) == figure)
    }
  }
}

/// An invented month.
enum ReportSample {
  static let groups = TargetGroups([
    group("children", "เด็ก", "Children", "ดย.", Ages(from: 0, to: 17)),
    group("youth", "เยาวชน", "Youth", "ดย.", Ages(from: 18, to: 25)),
    group("older", "ผู้สูงอายุ", "Older persons", "ผส.", Ages(from: 60)),
    group("women", "สตรี", "Women", "สค.", Ages(from: 26, to: 59), isToConfirm: true),
    group("disability", "คนพิการ", "Persons with disabilities", "พก.", nil),
  ])

  private static func group(
    _ code: String, _ thai: String, _ english: String, _ department: String, _ ages: Ages?,
    isToConfirm: Bool = false
  ) -> DatedRows<TargetGroup> {
    DatedRows([
      Dated(
        from: Sample.day(2004, 1, 1), source: "x", isToConfirm: isToConfirm,
        value: TargetGroup(
          code: code, thai: thai, english: english, department: department, ages: ages))
    ])
  }

  static func report(village: String = "บ้านบางทราย") -> Report {
    let lot: Identifier<Lot> = Sample.id(320)
    let nine = ReportFacts.Village(key: "65081109", moo: 9, name: village)
    let one = ReportFacts.Village(key: "65081101", moo: 1, name: "บ้านทุ่งใต้")
    let elsewhere = ReportFacts.Village(key: "elsewhere", moo: 0, name: "", tambon: "พันชาลี")
    let given = [
      self.given(1, nine, household: 100, people: ["older", "older", "children"]),
      self.given(2, one, household: 101, people: ["women", "youth", "unknown-age"]),
      self.given(3, nine, household: 102, isReversed: true, people: ["older"]),
      self.given(4, elsewhere, household: 103, people: ["others"], value: 0),
    ]
    let moves = [
      move(10, lot, .received, "stock.received", 20), move(1, lot, .given, "aid.issued", -1),
      move(2, lot, .given, "aid.issued", -1), move(3, lot, .given, "aid.issued", -1),
      move(11, lot, .back, "aid.reversed", 1), move(4, lot, .given, "aid.issued", -1),
      move(12, lot, .other, "stock.counted", -2),
    ]
    let visits = [
      ReportFacts.Visit(at: Sample.at(9, 1), label: "ก001", state: .served, purpose: "bag", outcome: "goods"),
      ReportFacts.Visit(
        at: Sample.at(9, 2), label: "ก002", state: .served, purpose: "advice", outcome: "advised"),
      ReportFacts.Visit(at: Sample.at(9, 3), label: "ก003", state: .missed, purpose: nil, outcome: nil),
      ReportFacts.Visit(at: Sample.at(9, 4), label: "พ001", state: .waiting, purpose: nil, outcome: nil),
    ]
    return Report(
      ReportFacts(
        period: ReportPeriod(monthOf: Sample.now.day), given: given,
        lots: [ReportFacts.LotBefore(lot: lot, code: "69-07", kitCode: "BAG", kit: "ผู้สูงอายุ", opening: 43)],
        moves: moves, visits: visits), groups: groups)
  }

  /// A fiscal year of grants at many steps, and of their money.
  static func year() -> Report {
    let village = ReportFacts.Village(key: "65081109", moo: 9, name: "บ้านบางทราย")
    func money(_ line: BudgetLine, _ number: UInt64) -> HousingFacts.Money {
      func move(_ kind: String, _ place: UInt64, _ sums: (Satang, Satang, Satang)) -> HousingFacts.Move {
        HousingFacts.Move(
          entry: name(number + place), at: Sample.at(9, Int(place)), kind: kind, allotted: sums.0,
          promised: sums.1, spent: sums.2)
      }
      return HousingFacts.Money(
        facts: line.facts,
        moves: [
          move("budget.allotted", 0, (line.allotted, 0, 0)),
          move("grant.reserved", 1, (0, line.promised + line.spent, 0)),
          move("grant.paid", 2, (0, -line.spent, line.spent)),
        ])
    }
    return Report(
      ReportFacts(
        period: ReportPeriod(Sample.now.day.fiscalYear), given: [], lots: [], moves: [], visits: [],
        housing: HousingFacts(
          grants: Sample.grants.grants.map { HousingFacts.Grant(file: $0.file, village: village) },
          money: Sample.budgets.enumerated().map { money($1, UInt64($0 + 5) * 10) })), groups: groups)
  }

  /// Cases at many steps, three of them restricted, and the money that three came to.
  static func cases(of year: FiscalYear? = nil) -> Report {
    let village = ReportFacts.Village(key: "65081109", moo: 9, name: "บ้านบางทราย")
    let other = ReportFacts.Village(key: "65081101", moo: 1, name: "บ้านทุ่งใต้")
    let files: [(CaseFile, ReportFacts.Village?)] = [
      (Sample.caseFile(4), village), (Sample.caseFile(5, Sample.id(981), number: 2), other),
      (Sample.caseFile(6, Sample.id(982), number: 3), village),
      (Sample.caseFile(1, Sample.id(983), number: 4, restriction: .violence), nil),
      (Sample.caseFile(5, Sample.id(984), number: 5, restriction: .children), nil),
      (Sample.caseFile(6, Sample.id(985), number: 6, restriction: .violence), nil),
      (Sample.caseFile(6, Sample.id(986), number: 7), other),
    ]
    let today = Sample.day(2026, 12, 1)
    return Report(
      ReportFacts(
        period: year.map { ReportPeriod($0) } ?? ReportPeriod(monthOf: Sample.now.day), given: [], lots: [],
        moves: [], visits: [],
        caseload: CaseloadFacts(
          cases: files.map {
            CaseloadFacts.Standing(
              file: $0, village: $1, clock: $0.clock(on: today, rules: Sample.rulesOfCases.deadlines))
          },
          money: files.flatMap { file, village in file.aid.map { money($0, of: file, village) } },
          today: today)), groups: groups)
  }

  private static func money(
    _ given: CaseFile.Done<CaseMoved>, of file: CaseFile, _ village: ReportFacts.Village?
  ) -> CaseloadFacts.Money {
    CaseloadFacts.Money(
      entry: given.entry, at: given.at, paper: file.paper, regulation: given.facts.aid?.regulation ?? "",
      amount: given.facts.aid?.amount ?? 0, person: Sample.id(201), household: file.household,
      village: village)
  }

  private static func given(
    _ number: UInt64, _ village: ReportFacts.Village, household: UInt64, isReversed: Bool = false,
    people: [String], value: Satang = 62_000
  ) -> ReportFacts.Given {
    ReportFacts.Given(
      entry: name(number), at: Sample.at(10, Int(number)), receipt: "A-70/000\(number)",
      log: Identifier(high: 1, low: 1), number: number, fiscalYear: 2570, household: Sample.id(household),
      village: village, quantity: 1, value: value, isReversed: isReversed, people: people)
  }

  private static func name(_ number: UInt64) -> EntryName {
    EntryName(log: Identifier(high: 1, low: 1), seq: number)
  }

  private static func move(
    _ number: UInt64, _ lot: Identifier<Lot>, _ sort: ReportFacts.Move.Sort, _ kind: String, _ quantity: Int64
  ) -> ReportFacts.Move {
    ReportFacts.Move(
      entry: name(number), at: Sample.at(11, Int(number)), lot: lot, sort: sort, kind: kind,
      quantity: quantity)
  }
}
