import ThaiText
import Welfare

/// The tables of cases in a report: that of statuses always, the others where something stands in them.
extension Words {
  func caseTables(_ report: Report, _ rules: RuleBook) -> [ReportTable] {
    var tables = [statusTable(report)]
    if !report.isEmpty(.letters) { tables.append(letterTable(report, rules)) }
    if !report.isEmpty(.money) { tables.append(caseMoneyTable(report, rules)) }
    if !report.isEmpty(.villages) { tables.append(caseVillageTable(report)) }
    // In a report of the year it would say the same again.
    if !report.isEmpty(.year), report.facts.period.span != .year {
      tables.append(caseYearTable(report, rules))
    }
    if !report.isEmpty(.followUps) { tables.append(followUpTable(report)) }
    return tables
  }

  /// A table of cases: a row a code, restricted ones on a line of their own if there are any, and the sum.
  private func table(
    _ table: FigureID.CaseTable, of report: Report, _ code: String, _ title: String, _ columns: [String],
    widths: [Int], _ rows: [(code: String, label: String)], sum: String? = nil, notes: [String] = []
  ) -> ReportTable {
    func cells(_ label: String, _ line: FigureID.Line) -> [ReportTable.Cell] {
      [ReportTable.Cell(label)]
        + table.figures.map { what in
          let figure = FigureID.caseload(what, line)
          return what.isMoney ? moneyCell(report, figure) : cell(report, figure)
        }
    }
    let restricted = report.hasRestricted(in: table) ? [cells(restrictedCases, .restricted)] : []
    // What that line means is said once.
    let isFirst = FigureID.CaseTable.allCases.first { report.hasRestricted(in: $0) } == table
    return ReportTable(
      code: code, title: title,
      columns: zip(columns, [0] + widths).map { ReportTable.Column($0, width: $1) },
      rows: rows.map { cells($0.label, .of($0.code)) } + restricted + [cells(sum ?? allOfThem, .all)],
      notes: notes + (isFirst ? [restrictedNote] : []))
  }

  private func statusTable(_ report: Report) -> ReportTable {
    let isEmpty = report.isEmpty(.status)
    return table(
      .status, of: report, "cases", caseTableTitle, caseReportColumns, widths: [11, 12, 10],
      isEmpty ? [] : Case.Status.allCases.map { ($0.code, status($0)) }, sum: allCases,
      notes: isEmpty ? [noCasesInPeriod] : [caseTableNote])
  }

  private func letterTable(_ report: Report, _ rules: RuleBook) -> ReportTable {
    let order = rules.cases.agencies.map(\.choice.code)
    let codes = report.codes(in: .letters)
    let known = order.filter(codes.contains)
    return table(
      .letters, of: report, "case-letters", letterTableTitle, letterReportColumns, widths: [8, 9, 9, 10],
      (known + codes.filter { !order.contains($0) }).map { ($0, agencyName($0, rules.cases)) })
  }

  private func caseMoneyTable(_ report: Report, _ rules: RuleBook) -> ReportTable {
    table(
      .money, of: report, "case-money", caseMoneyTitle, caseMoneyColumns, widths: [7, 12, 5, 6, 9, 14],
      regulations(.money, report, rules), notes: [caseMoneyNote])
  }

  private func caseYearTable(_ report: Report, _ rules: RuleBook) -> ReportTable {
    table(
      .year, of: report, "case-year", caseYearTitle(FiscalYear(of: report.facts.period.last)),
      caseYearColumns, widths: [8, 16], regulations(.year, report, rules))
  }

  private func caseVillageTable(_ report: Report) -> ReportTable {
    table(
      .villages, of: report, "case-villages", caseVillageTitle, caseVillageColumns,
      widths: [11, 12, 6, 9, 14],
      report.caseVillages.map { ($0.key, village($0)) })
  }

  private func followUpTable(_ report: Report) -> ReportTable {
    table(
      .followUps, of: report, "follow-ups", followUpTitle, followUpColumns, widths: [10, 8, 8, 10, 12],
      Case.FollowUpSort.allCases.map { ($0.code, followUp($0)) }, notes: [followUpNote])
  }

  /// Codes of regulations in the order of the rules, those that they do not list last.
  private func regulations(
    _ table: FigureID.CaseTable, _ report: Report, _ rules: RuleBook
  ) -> [(code: String, label: String)] {
    let codes = report.codes(in: table)
    let listed = rules.regulations.compactMap { $0.row(on: report.facts.period.last)?.value }
    return listed.filter { codes.contains($0.code) }.map {
      ($0.code, $0.code + " " + choose($0.thai, $0.english))
    } + codes.filter { code in !listed.contains { $0.code == code } }.map { ($0, $0) }
  }
}
