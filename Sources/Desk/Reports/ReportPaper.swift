public import ThaiText
public import Welfare

extension PaperMaker {
  /// A report on paper: its tables one after the other, each sum with its last row.
  public func report(_ report: Report, _ tables: [ReportTable], madeAt now: Instant) -> Paper {
    var blocks = [paragraph(words.reportMade(now)), PaperBlock.space()]
    for table in tables { blocks += self.blocks(of: table) }
    let certify = [(words.reportedBy, ""), (words.checkedBy, "")]
    return Paper(
      title: words.reportTitle(report.facts.period), mark: words.reportMark(report.facts.period),
      blocks: blocks + signatures(certify))
  }

  private func blocks(of table: ReportTable) -> [PaperBlock] {
    let labels = table.rows.first?.prefix { $0.value == nil && $0.figure == nil }.count ?? 1
    let fixed = table.columns.reduce(0) { $0 + ($1.width > 0 ? $1.width + 1 : 0) }
    // Many groups may want more than the paper has: every figure then gets the same share of it.
    let isTight = fixed + 16 > size.columns
    let share = max(4, (size.columns - 16) / max(1, table.columns.count - 1) - 1)
    let paper = PaperTable(
      table.columns.enumerated().map { index, column in
        PaperTable.Column(
          column.title, width: isTight && column.width > 0 ? share : column.width,
          alignment: index < max(1, labels) ? .leading : .trailing)
      }, width: size.columns)
    let above = [words.goesOn(table.title)]
    let rows = table.rows.enumerated().map { index, row in
      paper.row(row.map(\.text), keepsWithNext: index == table.rows.count - 2, above: above)
    }
    return [heading(table.title), PaperBlock(paper.titles, keepsWithNext: true)] + rows
      + [PaperBlock([paper.rule])] + table.notes.map { paragraph($0) } + [.space()]
  }
}
