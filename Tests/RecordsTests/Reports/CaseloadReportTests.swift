import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Cases in reports, against what was done to them.
@Suite struct `Cases in reports` {
  let centre: CaseCentre

  init() throws { centre = try CaseCentre() }

  private func value(_ report: Report, _ figure: String) throws -> Int64 {
    report.value(of: try #require(FigureID(figure)))
  }

  private var month: ReportPeriod { ReportPeriod(monthOf: centre.today) }

  /// To the first day of the next month, at the same time of day.
  private func passToNextMonth() { centre.pass(days: centre.today.days(until: month.last) + 1) }

  @Test func `a month says how they stood when it ended, whatever came later`() throws {
    let month = month
    let subject = try centre.open(centre.request(regulation: "REG-45"))
    try centre.notePapers(subject)
    let sent = try centre.follow(
      subject, .forward(agency: "pmj", day: centre.today, due: centre.today, note: ""))
    try centre.follow(subject, .plan(.call, due: centre.today, responsible: "", text: ""))
    passToNextMonth()
    let then = try centre.store.report(month)
    for (figure, wanted) in [
      ("cases/opened/forwarded", 1), ("cases/standing/forwarded", 1), ("cases/standing/all", 1),
      ("case-letters/sent/pmj", 1), ("case-letters/waiting/pmj", 1), ("case-letters/overdue/pmj", 1),
      ("case-letters/answered/all", 0), ("case-money/asked/REG-45", 1), ("case-money/times/all", 0),
      ("case-villages/opened/moo-3", 1), ("case-villages/standing/all", 1),
      ("follow-ups/due/call", 1), ("follow-ups/overdue/call", 1), ("follow-ups/done/all", 0),
    ] as [(String, Int64)] { #expect(try value(then, figure) == wanted, "\(figure)") }
    #expect(then.rows(of: .caseload(.opened, .all)).map(\.village?.key) == ["moo-3"])

    guard case .case(let facts)? = sent.acts.last?.act, case .forwarded(let letter) = facts.act else {
      Issue.record("no letter")
      return
    }
    let next = self.month
    try centre.follow(subject, .followUp(planned: nil, .call, day: centre.today, .same, text: ""))
    try centre.move(subject, .helped, letter: letter.paper, aid: centre.aid("REG-45"))
    #expect(try centre.store.report(month).facts.caseload == then.facts.caseload)
    let given = try centre.store.report(next)
    for (figure, wanted) in [
      ("cases/opened/all", 0), ("cases/standing/helped", 1), ("case-letters/answered/pmj", 1),
      ("case-letters/waiting/all", 0), ("case-money/value/REG-45", 200_000), ("case-money/people/all", 1),
      ("case-villages/value/moo-3", 200_000), ("follow-ups/done/call", 1), ("follow-ups/late/call", 1),
      ("follow-ups/overdue/all", 0), ("follow-ups/due/all", 0),
    ] as [(String, Int64)] { #expect(try value(given, figure) == wanted, "\(figure)") }
    // It is taken back a month later: what the month said it still says, and the year does not count it.
    passToNextMonth()
    try centre.follow(subject, .takeBack)
    #expect(try centre.store.report(next).facts.caseload == given.facts.caseload)
    let year = try centre.store.report(ReportPeriod(next.first.fiscalYear))
    #expect(try value(year, "case-money/value/all") == 0 && value(year, "cases/standing/forwarded") == 1)
  }

  @Test func `money counts in the fiscal year of the day it was given, also where that is written later`()
    throws
  {
    centre.pass(days: centre.today.days(until: centre.today.fiscalYear.last))
    let year = centre.today.fiscalYear
    let (first, second) = (try centre.open(), try centre.open(centre.request(for: 1)))
    let day = centre.today
    try centre.move(first, .helped, aid: centre.aid("REG-45"))
    centre.pass(days: 2)
    try centre.follow(
      second,
      .move(.helped, day: day, letter: nil, aid: centre.aid("REG-44", 300_000, to: 1), note: ""))
    // Both are the year's that ended; where a second one stands in for a first, only that counts which stood then.
    let old = try centre.store.report(ReportPeriod(year))
    #expect(try value(old, "case-money/value/all") == 500_000 && value(old, "case-money/times/REG-44") == 1)
    #expect(old.rows(of: .caseload(.times, .all)).allSatisfy { $0.at.day == day })
    let new = try centre.store.report(ReportPeriod(centre.today.fiscalYear))
    #expect(try value(new, "case-money/value/all") == 0)
    try centre.follow(first, .takeBack)
    try centre.follow(
      first, .move(.helped, day: day, letter: nil, aid: centre.aid("REG-45", 100_000), note: ""))
    let again = try centre.store.report(ReportPeriod(year))
    #expect(try value(again, "case-money/value/REG-45") == 200_000)
    // A month knows the year up to its end.
    let september = try centre.store.report(ReportPeriod(monthOf: day))
    #expect(try value(september, "case-year/value/all") == 500_000)
  }

  @Test func `what is due is overdue when its day is over, never before`() throws {
    let month = month
    let subject = try centre.open()
    try centre.follow(subject, .plan(.call, due: centre.today, responsible: "", text: ""))
    let today = centre.today
    let figure = "follow-ups/overdue/all"
    #expect(try value(centre.store.report(month, on: today), figure) == 0)
    #expect(try value(centre.store.report(ReportPeriod(today), on: today), figure) == 0)
    #expect(try value(centre.store.report(month, on: today.adding(days: 1)), figure) == 1)
    #expect(try value(centre.store.report(ReportPeriod(today), on: today.adding(days: 3)), figure) == 1)
    // Fifteen days for somebody who was never helped; the sixteenth is too many.
    let year = ReportPeriod(today.fiscalYear)
    #expect(try value(centre.store.report(year, on: today.adding(days: 15)), "cases/over-time/all") == 0)
    #expect(
      try value(centre.store.report(year, on: today.adding(days: 16)), "cases/over-time/accepted") == 1)
  }

  @Test func `a restricted case is counted in sums alone, and its rows say neither whose nor where`() throws {
    let month = month
    let open = try centre.open(centre.request(regulation: "REG-45"))
    let hidden = try centre.open(
      centre.request(for: 1, regulation: "REG-45", urgency: .danger, restriction: .violence))
    for subject in [open, hidden] {
      try centre.notePapers(subject)
      try centre.follow(
        subject, .forward(agency: "pmj", day: centre.today, due: centre.today, note: ""))
      try centre.follow(subject, .plan(.homeVisit, due: centre.today, responsible: "", text: ""))
      let letter = try centre.file(subject).unanswered.first?.sent.facts.paper
      try centre.move(
        subject, .helped, letter: letter, aid: centre.aid("REG-45", to: subject == open ? 0 : 1))
    }
    let report = try centre.store.report(month)
    let paper = try centre.file(hidden).paper
    for what in FigureID.Caseload.allCases {
      let (all, restricted) = (
        report.rows(of: .caseload(what, .all)), report.rows(of: .caseload(what, .restricted))
      )
      #expect(all.count == 2 * restricted.count, "\(what)")
      for row in restricted {
        #expect(row.entry == nil && row.village == nil && row.at.minuteOfDay == 0 && row.what == paper)
      }
      for line in FigureID.CaseTable.allCases.flatMap({ report.codes(in: $0) }) {
        #expect(report.rows(of: .caseload(what, .of(line))).allSatisfy { $0.what != paper }, "\(what)")
      }
    }
    #expect(try value(report, "case-money/people/all") == 2)
    // Both are of one household: that it is the same one is not told.
    #expect(try value(report, "case-money/households/all") == 2)
    // Restricted a month later, it is hidden in what was before; once it is open again it stays hidden where it was.
    passToNextMonth()
    try centre.follow(open, .restrict(.children))
    #expect(try value(centre.store.report(month), "cases/standing/restricted") == 2)
    try centre.follow(open, .restrict(nil))
    try centre.follow(hidden, .restrict(nil))
    #expect(try value(centre.store.report(month), "cases/standing/restricted") == 1)
  }

  @Test func `a store without cases has none`() throws {
    let report = try centre.store.report(ReportPeriod(centre.today.fiscalYear))
    #expect(FigureID.CaseTable.allCases.allSatisfy { report.isEmpty($0) })
  }
}
