import ThaiText
import Welfare

/// The tables of houses in a report; none where there are neither grants nor money for them.
extension Words {
  func housingTables(_ report: Report) -> [ReportTable] {
    report.facts.housing.isEmpty
      ? [] : [grantTable(report), grantActTable(report), budgetTable(report)]
  }

  private func grantTable(_ report: Report) -> ReportTable {
    let steps =
      report.grantSteps.map { ($0.step, $0.year) as (HousingGrant.Step?, UInt64?) } + [(nil, nil)]
    let titles = grantReportColumns
    return ReportTable(
      code: "grants", title: grantTableTitle,
      columns: [
        ReportTable.Column(titles[0]), ReportTable.Column(titles[1], width: 6),
        ReportTable.Column(titles[2], width: 13), ReportTable.Column(titles[3], width: 13),
        ReportTable.Column(titles[4], width: 13), ReportTable.Column(titles[5], width: 12),
      ],
      rows: steps.map { step, year in
        let label =
          if let step, let year { grantStepLabel(step, year) } else { allGrants }
        return [ReportTable.Cell(label), cell(report, .grants(.count, step: step, year: year))]
          + [FigureID.Grants.approved, .billed, .paid, .contributed].map {
            moneyCell(report, .grants($0, step: step, year: year))
          }
      }, notes: [grantTableNote])
  }

  private func grantActTable(_ report: Report) -> ReportTable {
    let titles = grantActColumns
    return ReportTable(
      code: "grant-acts", title: grantActTableTitle,
      columns: [
        ReportTable.Column(titles[0]), ReportTable.Column(titles[1], width: 9),
        ReportTable.Column(titles[2], width: 16),
      ],
      rows: FigureID.GrantActs.allCases.map { what in
        [
          ReportTable.Cell(grantAct(what)), cell(report, .grantActs(what, isValue: false)),
          what.hasValue ? moneyCell(report, .grantActs(what, isValue: true)) : unknownCell,
        ]
      }, hasSum: false)
  }

  private func budgetTable(_ report: Report) -> ReportTable {
    let titles = budgetReportColumns
    let money = report.facts.housing.money
    func row(_ label: String, _ allotment: Identifier<Allotment>?) -> [ReportTable.Cell] {
      [ReportTable.Cell(label)]
        + FigureID.Budgets.allCases.map { moneyCell(report, .budgets($0, allotment: allotment)) }
    }
    return ReportTable(
      code: "budgets", title: budgetTableTitle,
      columns: [ReportTable.Column(titles[0])] + titles.dropFirst().map { ReportTable.Column($0, width: 14) },
      rows: money.map { row(budgetLabel($0.facts), $0.facts.allotment) } + [row(allBudgets, nil)])
  }
}
