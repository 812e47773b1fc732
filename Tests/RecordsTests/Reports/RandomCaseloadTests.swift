import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Months of random work with cases: what a report says of them later is what was so when they ended.
@Suite struct `Reports of random cases` {
  private static let seeds =
    0..<(UInt64(ProcessInfo.processInfo.environment["TAMBONDESK_CASE_SEEDS"] ?? "") ?? 6)

  @Test(arguments: seeds)
  func `every figure of every month is what stood when it ended, and a restricted case is nowhere in sight`(
    seed: UInt64
  ) throws {
    let centre = try CaseCentre(seed: seed &* 17 &+ 5)
    var work = RandomCaseWork(centre: centre, seed: seed)
    try work.prepare()
    var months: [ReportPeriod: [CaseFile]] = [:]
    for _ in 0..<200 {
      let files = try centre.store.cases(of: nil, isAll: true, on: centre.today).map(\.file)
      var month = ReportPeriod(monthOf: centre.today)
      try work.wish()
      while month.end <= centre.centre.clock.now {
        months[month] = files
        month = ReportPeriod(monthOf: month.end.day)
      }
    }
    let last = try centre.store.cases(of: nil, isAll: true, on: centre.today).map(\.file)
    let restricted = last.filter { $0.restriction != nil }.map(\.subject)
    let moos = Dictionary(uniqueKeysWithValues: zip(work.families.map(\.household), 4...))
    months[ReportPeriod(monthOf: centre.today)] = last
    #expect(months.count > 2)
    var met: Set<FigureID.Caseload> = []
    for (month, files) in months {
      let today = min(month.end.day, centre.today)
      let report = try centre.store.report(month, on: centre.today)
      var count = PlainCount(
        month: month, today: today, restricted: Set(restricted),
        village: { moos[$0].map { "moo-" + String($0) } ?? "none" })
      for file in files { count.add(file) }
      for what in FigureID.Caseload.allCases {
        let lines: [FigureID.Line] =
          FigureID.CaseTable.allCases.flatMap { report.codes(in: $0) }.map { .of($0) } + [.restricted, .all]
        for line in lines {
          let figure = FigureID.caseload(what, line)
          #expect(
            report.value(of: figure) == count.sums[figure.text] ?? 0,
            "\(figure.text), \(month.code), seed \(seed)")
        }
      }
      #expect(
        count.sums.keys.allSatisfy { FigureID($0).map { report.value(of: $0) } == count.sums[$0] },
        "\(month.code), seed \(seed)")
      let hidden = files.filter { $0.restriction != nil || restricted.contains($0.subject) }
      let (papers, entries) = (
        Set(hidden.map(\.paper)), Set(hidden.flatMap { $0.history.map(\.entry) })
      )
      let rows = FigureID.Caseload.allCases.flatMap { report.rows(of: .caseload($0, .all)) }
      met.formUnion(FigureID.Caseload.allCases.filter { report.value(of: .caseload($0, .all)) > 0 })
      for row in rows {
        #expect(
          papers.contains(row.what) == (row.village == nil) && (row.entry == nil) == (row.village == nil))
        #expect(row.entry.map { !entries.contains($0) } ?? true, "seed \(seed)")
      }
    }
    #expect(met.count > 11, "more than half of it was counted, seed \(seed): \(met.count)")
    let month = try #require(months.keys.min { $0.first < $1.first })
    let facts = try centre.store.report(month).facts.caseload
    _ = try centre.store.verify(rebuild: true)
    #expect(try centre.store.report(month).facts.caseload == facts)
  }
}

/// Figures of cases as somebody with a pencil counts them, one file after the other.
private struct PlainCount {
  let month: ReportPeriod
  let today: Day
  let restricted: Set<Identifier<Case>>
  let village: (Identifier<Household>) -> String
  var sums: [String: Int64] = [:]
  private var met: Set<String> = []

  init(
    month: ReportPeriod, today: Day, restricted: Set<Identifier<Case>>,
    village: @escaping (Identifier<Household>) -> String
  ) {
    self.month = month
    self.today = today
    self.restricted = restricted
    self.village = village
  }

  mutating func add(_ file: CaseFile) {
    let isHidden = file.restriction != nil || restricted.contains(file.subject)
    func inside(_ at: Instant) -> Bool { month.start <= at && at < month.end }
    func tick(_ figure: String, _ code: String, _ amount: Int64 = 1) {
      for line in [isHidden ? "restricted" : code, "all"] { sums[figure + "/" + line, default: 0] += amount }
    }
    func tickOnce(_ figure: String, _ code: String, _ who: String) {
      for line in [isHidden ? "restricted" : code, "all"]
      where met.insert(figure + line + who + String(isHidden)).inserted {
        sums[figure + "/" + line, default: 0] += 1
      }
    }
    let (place, opened) = (village(file.household), file.opening.facts)
    if inside(file.opening.at) {
      tick("cases/opened", file.status.code)
      tick("case-villages/opened", place)
      if let regulation = opened.regulation { tick("case-money/asked", regulation) }
    }
    let ended = [.helped, .notEligible].contains(file.status)
    if !ended || file.moves.contains(where: { $0.facts.status == file.status && $0.at >= month.start }) {
      tick("cases/standing", file.status.code)
      tick("case-villages/standing", place)
      if let started = file.started {
        let still = ended || file.status == .paying ? file.since : today
        if started.days(until: still) > (opened.isKnownClient ? 10 : 15) {
          tick("cases/over-time", file.status.code)
        }
      }
    }
    if file.status == .notEligible, let regulation = opened.regulation,
      file.moves.contains(where: { $0.facts.status == .notEligible && inside($0.at) })
    {
      tick("case-money/refused", regulation)
    }
    for letter in file.letters {
      let agency = letter.sent.facts.agency
      if inside(letter.sent.at) { tick("case-letters/sent", agency) }
      if let answer = letter.answer {
        if inside(answer.at) { tick("case-letters/answered", agency) }
      } else if !ended {
        tick("case-letters/waiting", agency)
        if letter.sent.facts.due < today { tick("case-letters/overdue", agency) }
      }
    }
    for followUp in file.followUps {
      if let due = followUp.planned?.facts.due, let sort = followUp.planned?.facts.sort.code {
        if month.first <= due && due <= month.last { tick("follow-ups/due", sort) }
        if followUp.done == nil && due < today { tick("follow-ups/overdue", sort) }
      }
      guard let done = followUp.done, inside(done.at) else { continue }
      let sort = done.facts.sort.code
      tick(done.facts.outcome == .dropped ? "follow-ups/dropped" : "follow-ups/done", sort)
      if done.facts.outcome != .dropped, let due = followUp.planned?.facts.due, done.facts.day > due {
        tick("follow-ups/late", sort)
      }
    }
    for given in file.aid {
      guard let aid = given.facts.aid, given.facts.day >= month.first.fiscalYear.first else { continue }
      tick("case-year/times", aid.regulation)
      tick("case-year/value", aid.regulation, aid.amount)
      guard given.facts.day >= month.first else { continue }
      tick("case-money/times", aid.regulation)
      tick("case-money/value", aid.regulation, aid.amount)
      tick("case-villages/times", place)
      tick("case-villages/value", place, aid.amount)
      tickOnce("case-money/people", aid.regulation, aid.person.hex)
      tickOnce("case-money/households", aid.regulation, file.household.hex)
      tickOnce("case-villages/households", place, file.household.hex)
    }
  }
}
