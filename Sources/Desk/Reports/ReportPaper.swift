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
    let paper = table.onPaper(columns: size.columns)
    let above = [words.goesOn(table.title)]
    let rows = table.rows.enumerated().map { index, row in
      paper.row(row.map(\.text), keepsWithNext: index == table.rows.count - 2, above: above)
    }
    return [heading(table.title), PaperBlock(paper.titles, keepsWithNext: true)] + rows
      + [PaperBlock([paper.rule])] + table.notes.map { paragraph($0) } + [.space()]
  }
}
