public import Welfare

/// The tables of a report.
extension Words {
  /// Every table of a report: aid, people by group and department, stock, visits, tickets, cases, and houses where there are
  /// some.
  ///
  /// - Parameter rules: the words of purposes, outcomes, agencies and regulations.
  public func tables(of report: Report, rules: RuleBook) -> [ReportTable] {
    [
      aidTable(report), peopleTable(report), departmentTable(report), stockTable(report),
      visitTable(report, rules), ticketTable(report),
    ] + caseTables(report, rules) + housingTables(report)
  }

  func cell(_ report: Report, _ figure: FigureID) -> ReportTable.Cell {
    let value = report.value(of: figure)
    return ReportTable.Cell(number(value), figure, value)
  }

  func moneyCell(_ report: Report, _ figure: FigureID) -> ReportTable.Cell {
    let value = report.value(of: figure)
    return ReportTable.Cell(amount(value), figure, value)
  }

  /// What nobody keeps: never 0.
  var unknownCell: ReportTable.Cell { ReportTable.Cell("-") }

  /// The name of a village in a report.
  public func village(_ village: ReportFacts.Village?) -> String {
    guard let village else { return allVillages }
    return village.tambon.isEmpty ? self.village(village.moo, village.name) : otherTambons
  }

  private func villages(of report: Report) -> [ReportFacts.Village?] { report.villages + [nil] }

  private func aidTable(_ report: Report) -> ReportTable {
    let titles = aidColumns
    return ReportTable(
      code: "aid", title: aidTableTitle,
      columns: [
        ReportTable.Column(titles[0]), ReportTable.Column(titles[1], width: 8),
        ReportTable.Column(titles[2], width: 10), ReportTable.Column(titles[3], width: 9),
        ReportTable.Column(titles[4], width: 8), ReportTable.Column(titles[5], width: 15),
      ],
      rows: villages(of: report).map { village in
        let key = village?.key
        return [
          ReportTable.Cell(self.village(village)), cell(report, .aid(.receipts, village: key)),
          cell(report, .aid(.reversed, village: key)), cell(report, .aid(.households, village: key)),
          cell(report, .aid(.bags, village: key)), moneyCell(report, .aid(.value, village: key)),
        ]
      }, notes: report.receiptRuns.map { receiptRun($0) })
  }

  private func peopleTable(_ report: Report) -> ReportTable {
    let codes = report.groupCodes
    return ReportTable(
      code: "people", title: peopleTableTitle,
      columns: [ReportTable.Column(villageColumn)]
        + codes.map { ReportTable.Column(groupName($0, report), width: 9) },
      rows: villages(of: report).map { village in
        [ReportTable.Cell(self.village(village))]
          + codes.map { cell(report, .people(group: $0, village: village?.key)) }
      }, notes: groupNotes(report))
  }

  private func departmentTable(_ report: Report) -> ReportTable {
    let rows =
      report.groups.map { row -> [ReportTable.Cell] in
        let group = row.value
        let people = FigureID.people(group: group.code, village: nil)
        return [
          ReportTable.Cell(choose(group.thai, group.english)), ReportTable.Cell(group.department),
          group.ages == nil ? unknownCell : cell(report, people),
        ]
      }
      + [TargetGroups.others, TargetGroups.unknownAge].map { code in
        [
          ReportTable.Cell(groupName(code, report)), ReportTable.Cell("-"),
          cell(report, .people(group: code, village: nil)),
        ]
      }
    let titles = departmentColumns
    return ReportTable(
      code: "departments", title: departmentTableTitle,
      columns: [
        ReportTable.Column(titles[0]), ReportTable.Column(titles[1], width: 12),
        ReportTable.Column(titles[2], width: 12),
      ], rows: rows)
  }

  private func stockTable(_ report: Report) -> ReportTable {
    let titles = stockReportColumns
    let lots = report.facts.lots.map { lot in
      [ReportTable.Cell(lotOfKit(lot.kit, lot.code))]
        + FigureID.Stock.allCases.map { cell(report, .stock($0, lot: lot.lot)) }
    }
    let all = [ReportTable.Cell(allLots)] + FigureID.Stock.allCases.map { cell(report, .stock($0, lot: nil)) }
    return ReportTable(
      code: "stock", title: stockTableTitle,
      columns: [ReportTable.Column(titles[0])] + titles.dropFirst().map { ReportTable.Column($0, width: 8) },
      rows: lots + [all])
  }

  private func visitTable(_ report: Report, _ rules: RuleBook) -> ReportTable {
    let titles = visitColumns
    let rows = report.visitNotes.map { note in
      [
        ReportTable.Cell(choice(note.purpose, of: rules.purposes)),
        ReportTable.Cell(choice(note.outcome, of: rules.outcomes)),
        cell(report, .visits(purpose: note.purpose, outcome: note.outcome)),
      ]
    }
    let all = [
      ReportTable.Cell(allVisits), ReportTable.Cell(""), cell(report, .visits(purpose: nil, outcome: nil)),
    ]
    return ReportTable(
      code: "visits", title: visitTableTitle,
      columns: [
        ReportTable.Column(titles[0]), ReportTable.Column(titles[1], width: 28),
        ReportTable.Column(titles[2], width: 9),
      ], rows: rows + [all])
  }

  private func ticketTable(_ report: Report) -> ReportTable {
    let titles = ticketColumns
    let states = Ticket.State.Name.allCases.map { name in
      [ReportTable.Cell(state(name)), cell(report, .tickets(name))]
    }
    return ReportTable(
      code: "tickets", title: ticketTableTitle,
      columns: [ReportTable.Column(titles[0]), ReportTable.Column(titles[1], width: 12)],
      rows: states + [[ReportTable.Cell(allTickets), cell(report, .tickets(nil))]])
  }

  /// A group's name by its code.
  func groupName(_ code: String, _ report: Report) -> String {
    switch code {
    case TargetGroups.others: choose("วัยอื่น", "Others")
    case TargetGroups.unknownAge: choose("ไม่ทราบอายุ", "Age not known")
    default:
      report.groups.first { $0.value.code == code }.map { choose($0.value.thai, $0.value.english) } ?? code
    }
  }

  private func groupNotes(_ report: Report) -> [String] {
    if report.groups.isEmpty { return [groupsNotAdopted] }
    let open = report.groups.filter { $0.value.ages == nil }.map { choose($0.value.thai, $0.value.english) }
    let toConfirm = report.groups.filter(\.isToConfirm).map { choose($0.value.thai, $0.value.english) }
    return (open.isEmpty ? [] : [groupsNotKept(listed(open))])
      + (toConfirm.isEmpty ? [] : [groupsToConfirm(listed(toConfirm))])
  }
}
