import TestSupport
import Testing
import ThaiText
import Welfare

/// What a period comes to: every figure is the sum of its rows.
@Suite struct ReportTests {
  @Test(
    arguments: [
      ("2026-02", "2026-02-01", "2026-02-28"), ("2028-02", "2028-02-01", "2028-02-29"),
      ("2026-09", "2026-09-01", "2026-09-30"), ("2026-12", "2026-12-01", "2026-12-31"),
    ])
  func `a month has all its days`(code: String, first: String, last: String) throws {
    let period = try #require(ReportPeriod(month: code))
    #expect(period.first.iso == first && period.last.iso == last && period.code == code)
    #expect(ReportPeriod(monthOf: Sample.day(last)) == period)
    #expect(period.start.rfc3339.hasPrefix(first + "T00:00:00"))
    #expect(period.end.adding(milliseconds: -1).day.iso == last)
  }

  @Test func `a fiscal year begins in October`() throws {
    let year = ReportPeriod(try #require(FiscalYear(buddhist: 2570)))
    #expect(year.first.iso == "2026-10-01" && year.last.iso == "2027-09-30" && year.code == "2570")
    #expect(year.span == .year && ReportPeriod(year.first).span == .day)
    #expect(ReportPeriod(monthOf: year.last).span == .month)
  }

  @Test(arguments: ["2026-13", "2026-1", "26-11", "2026-11-01", "", "2026-00"])
  func `what is no month is none`(text: String) {
    #expect(ReportPeriod(month: text) == nil)
  }

  @Test(
    arguments: [
      "aid/bags/65081109", "aid/value/all", "people/older/all", "stock/given/all", "tickets/taken",
      "stock/closing/000000000000000000000000000000ff", "tickets/served", "visits/bag/any", "visits/any/any",
      "grants/count/all/all", "grants/paid/building/2570", "grants/approved/handed-over/all",
      "grant-acts/paid/value", "grant-acts/handed-over/count", "budgets/left/all",
      "budgets/promised/000000000000000000000000000000ff",
      "cases/standing/accepted", "cases/over-time/restricted", "case-letters/sent/pmj",
      "case-money/value/REG-45", "case-villages/households/moo-4", "case-year/times/all",
      "follow-ups/late/home-visit", "cases/opened/%all", "case-money/value/%", "case-money/value/a%2Fb%25",
    ])
  func `a figure's name reads back`(text: String) {
    #expect(FigureID(text)?.text == text)
  }

  @Test(
    arguments: [
      "", "aid", "aid/bags", "aid/x/all", "stock/given/x", "tickets/none", "visits/a", "people//all",
      "aid/bags/",
      "stock/given/all/x", "grants/count/all", "grants/x/all/all", "grants/paid/nowhere/2570",
      "grants/paid/all/x", "grant-acts/closed/value", "grant-acts/paid/all", "budgets/left/x",
      "budgets/x/all", "cases/x/all", "cases/standing", "cases/standing/all/x", "case-money/value/50%",
      "follow-ups/overtime/all",
    ])
  func `what is no figure is none`(text: String) {
    #expect(FigureID(text) == nil)
  }

  @Test(arguments: ["all", "restricted", "", "%", "%all", "a/b", "50%", "%2F", "%252F", "พมจ./ดย.", "REG-45"])
  func `a code that reads like another word is a line of its own`(code: String) throws {
    let figure = FigureID.caseload(.sent, .of(code))
    #expect(FigureID(figure.text) == figure)
    #expect(figure.text != FigureID.caseload(.sent, .all).text)
    #expect(figure.text != FigureID.caseload(.sent, .restricted).text)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `sums add up, whatever happened`(seed: UInt64) {
    var chance = Seeded(seed)
    let facts = RandomFacts.report(using: &chance)
    let report = Report(facts, groups: TargetGroupTests.groups)
    let villages = report.villages
    for what in FigureID.Aid.allCases {
      let sum = villages.reduce(0) { $0 + report.value(of: .aid(what, village: $1.key)) }
      #expect(sum == report.value(of: .aid(what, village: nil)), "\(what), seed \(seed)")
    }
    var people: Int64 = 0
    for group in report.groupCodes {
      let all = report.value(of: .people(group: group, village: nil))
      #expect(all == villages.reduce(0) { $0 + report.value(of: .people(group: group, village: $1.key)) })
      people += all
    }
    var seen: Set<Identifier<Household>> = []
    let expected = facts.given.filter { !$0.isReversed && seen.insert($0.household).inserted }
      .reduce(0) { $0 + $1.people.count }
    #expect(people == Int64(expected), "each person once, in one group, seed \(seed)")
    #expect(
      report.value(of: .aid(.receipts, village: nil)) - report.value(of: .aid(.reversed, village: nil))
        == report.value(of: .aid(.handOvers, village: nil)))
    for lot in facts.lots.map(\.lot) as [Identifier<Lot>?] + [nil] {
      let figure = { report.value(of: .stock($0, lot: lot)) }
      #expect(
        figure(.opening) + figure(.received) - figure(.given) + figure(.back) + figure(.other)
          == figure(.closing), "seed \(seed)")
    }
    let states = Ticket.State.Name.allCases.reduce(0) { $0 + report.value(of: .tickets($1)) }
    #expect(states == report.value(of: .tickets(nil)))
    let notes = report.visitNotes.reduce(0) {
      $0 + report.value(of: .visits(purpose: $1.purpose, outcome: $1.outcome))
    }
    #expect(notes == report.value(of: .visits(purpose: nil, outcome: nil)))
  }

  @Test func `receipts run without a gap, those taken back among them, and a missing one is told`() {
    func given(_ number: UInt64, isReversed: Bool = false) -> ReportFacts.Given {
      RandomFacts.given(number, at: Int64(number), household: number, isReversed: isReversed)
    }
    let facts = RandomFacts.facts(given: [given(7), given(9), given(8, isReversed: true), given(11)])
    let runs = Report(facts, groups: TargetGroups()).receiptRuns
    #expect(runs.count == 1)
    #expect(runs.first?.first == "A-70/0007" && runs.first?.last == "A-70/0011")
    #expect(runs.first?.count == 4 && runs.first?.reversed == 1 && runs.first?.missing == 1)
  }

  @Test func `figures that nothing can have stay at the greatest there is`() {
    let facts = RandomFacts.facts(
      given: [1, 2].map { RandomFacts.given($0, at: 1, household: $0, quantity: .max, value: .max) })
    let report = Report(facts, groups: TargetGroups())
    #expect(report.value(of: .aid(.value, village: nil)) == .max)
    #expect(report.value(of: .aid(.bags, village: nil)) == 2_000_000_000)
  }
}

/// Facts of invented months.
private enum RandomFacts {
  static let period = ReportPeriod(monthOf: Sample.day("2026-11-23"))

  static func facts(
    given: [ReportFacts.Given] = [], lots: [ReportFacts.LotBefore] = [], moves: [ReportFacts.Move] = [],
    visits: [ReportFacts.Visit] = []
  ) -> ReportFacts {
    ReportFacts(period: period, given: given, lots: lots, moves: moves, visits: visits)
  }

  static func given(
    _ number: UInt64, at: Int64, household: UInt64, village: String = "65081109", quantity: UInt64 = 1,
    value: Satang = 62_000, isReversed: Bool = false, people: [String] = []
  ) -> ReportFacts.Given {
    ReportFacts.Given(
      entry: EntryName(log: Sample.log, seq: number), at: Instant(milliseconds: at),
      receipt: AidIssued.receipt(letter: "A", fiscalYear: 2570, number: number), log: Sample.log,
      number: number,
      fiscalYear: 2570, household: Sample.id(household),
      village: ReportFacts.Village(key: village, moo: UInt64(village.utf8.last ?? 0), name: ""),
      quantity: quantity,
      value: value, isReversed: isReversed, people: people)
  }

  static func report(using chance: inout Seeded) -> ReportFacts {
    let codes = ["children", "youth", "older", "women", "others", "unknown-age"]
    let given = (0..<Int.random(in: 0...60, using: &chance)).map { index in
      let household = UInt64.random(in: 0...20, using: &chance)
      let people = (0..<Int(household % 5)).map { codes[(Int(household) + $0) % codes.count] }
      return self.given(
        UInt64(index + 1), at: Int64(index), household: household, village: "6508110\(household % 4)",
        quantity: .random(in: 1...3, using: &chance), isReversed: Int.random(in: 0...4, using: &chance) == 0,
        people: people)
    }
    let lots = (1...4).map { number in
      ReportFacts.LotBefore(
        lot: Sample.id(UInt64(number)), code: "L\(number)", kitCode: "BAG", kit: "x",
        opening: .random(in: 0...50, using: &chance))
    }
    let moves = (0..<Int.random(in: 0...80, using: &chance)).map { index in
      let sort = ReportFacts.Move.Sort.allCases[Int.random(in: 0..<4, using: &chance)]
      let quantity = Int64.random(in: 1...9, using: &chance)
      let isOut = sort == .given || sort == .other && Bool.random(using: &chance)
      return ReportFacts.Move(
        entry: EntryName(log: Sample.log, seq: UInt64(index + 1_000)),
        at: Instant(milliseconds: Int64(index)),
        lot: lots[Int.random(in: 0..<4, using: &chance)].lot, sort: sort, kind: "x",
        quantity: isOut ? -quantity : quantity)
    }
    let visits = (0..<Int.random(in: 0...40, using: &chance)).map { index in
      let state = Ticket.State.Name.allCases[Int.random(in: 0..<8, using: &chance)]
      return ReportFacts.Visit(
        at: Instant(milliseconds: Int64(index)), label: "ก\(index)", state: state,
        purpose: state == .served ? ["bag", "advice"][index % 2] : nil,
        outcome: state == .served ? ["given", "advised"][index % 2] : nil)
    }
    return facts(given: given, lots: lots, moves: moves, visits: visits)
  }
}
