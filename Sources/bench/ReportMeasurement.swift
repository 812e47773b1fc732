import Desk
import GRDB
import Records
import ThaiText
import Welfare

extension Workbench {
  /// `report-month`: the report of a month in a centre of ten years, with 300 hand-overs a month and with 4,100, from the
  /// store to the tables that are printed.
  ///
  /// The rival is a sum over a plain table of as many hand-overs with an index by time: village, count, value; nothing
  /// sealed, nothing taken back, no ages.
  func measureReportMonth() throws {
    for size in [36_000, 500_000] {
      let store = try store()
      try invent(size, in: store)
      let period = ReportPeriod(monthOf: today.adding(days: -200))
      let rules = try store.ruleBook()
      let words = Words(.thai)
      let rival = try PlainHandOvers(count: invented, until: today)
      var (ours, plain) = (Figure(), Figure())
      var counted = 0
      for _ in 0..<20 {
        counted = try ours.time {
          let report = try store.report(period)
          _ = words.tables(of: report, rules: rules)
          return report.facts.given.count
        }
        try plain.time { try rival.sum(of: period) }
      }
      let name = "report-month-\(invented)"
      print("\(name).hand-overs: \(counted) in the month, \(invented) in the store")
      ours.print("\(name).report")
      plain.print("\(name).rival-plain-sum")
      print(
        "\(name).times-the-rival: \(rounded(ours.percentile(0.5) / plain.percentile(0.5))) × (medians of one run)"
      )
    }
  }
}

extension Workbench {
  /// `report-year`: the report of a fiscal year in a centre of ten years, 500,000 hand-overs and 2,000 cases, from the store to the
  /// tables that are printed. The rival is the same plain sum, over the year.
  func measureReportYear() throws {
    let store = try store()
    try invent(500_000, in: store)
    try inventCases(of: 100, in: store)
    let period = ReportPeriod(FiscalYear(of: today.adding(days: -400)))
    let rules = try store.ruleBook()
    let words = Words(.thai)
    let rival = try PlainHandOvers(count: invented, until: today)
    var (ours, plain) = (Figure(), Figure())
    var counted = 0
    for _ in 0..<10 {
      counted = try ours.time {
        let report = try store.report(period)
        _ = words.tables(of: report, rules: rules)
        return report.facts.given.count
      }
      try plain.time { try rival.sum(of: period) }
    }
    print("report-year.hand-overs: \(counted) in the year, \(invented) in the store")
    print("report-year.cases: \(try store.cases(of: nil, isAll: true, on: today).count) in the store")
    ours.print("report-year.report")
    plain.print("report-year.rival-plain-sum")
    print(
      "report-year.times-the-rival: \(rounded(ours.percentile(0.5) / plain.percentile(0.5))) × (medians of one run)"
    )
  }

  /// Twenty cases of each of so many households, over ten years.
  private func inventCases(of count: Int, in store: Store) throws {
    for house in try store.households(limit: count, at: now()).map(\.household) {
      guard let card = try store.card(of: house, at: now()),
        let member = card.members.first(where: \.membership.livesHere)?.person
      else { continue }
      for year in 0..<10 {
        try carryCases(of: house, member, on: today.adding(days: (year - 10) * 365), in: store)
      }
    }
  }
}

/// Hand-overs as a program without a journal would keep them.
private struct PlainHandOvers {
  private let table: DatabaseQueue

  /// So many over ten years up to a day.
  init(count: Int, until last: Day) throws {
    table = try DatabaseQueue()
    try table.write { table in
      try table.execute(
        sql: "CREATE TABLE handover (at INTEGER, village TEXT, quantity INTEGER, value INTEGER)")
      let insert = try table.makeStatement(sql: "INSERT INTO handover VALUES (?, ?, ?, ?)")
      for index in 0..<count {
        let at = Instant(last.adding(days: index * 3_640 / max(1, count) - 3_650), minuteOfDay: 600)
        try insert.execute(arguments: [at.milliseconds, "650811" + String(10 + index % 11), 1, 60_000])
      }
      try table.execute(sql: "CREATE INDEX by_time ON handover (at)")
    }
  }

  /// The sums of a period.
  func sum(of period: ReportPeriod) throws {
    _ = try table.read { table in
      try Row.fetchAll(
        table.cachedStatement(
          sql: """
            SELECT village, count(*), sum(quantity), sum(quantity * value) FROM handover
            WHERE at >= ? AND at < ? GROUP BY village
            """), arguments: [period.start.milliseconds, period.end.milliseconds])
    }
  }
}
