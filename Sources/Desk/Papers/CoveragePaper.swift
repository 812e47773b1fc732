public import ThaiText
public import Welfare

extension PaperMaker {
  /// Who is probably entitled to something and not found to receive it: a table a village.
  public func coverage(_ coverage: Coverage, on day: Day) -> Paper {
    var blocks = [paragraph(words.coverageNote), .space()]
    for village in coverage.villages { blocks += self.village(village) }
    if coverage.villages.isEmpty { blocks.append(paragraph(words.nothingLikely)) }
    blocks.append(paragraph(words.coverageSum(coverage.households, coverage.rows)))
    if let unreached = coverage.unreached { blocks += [.space()] + self.unreached(unreached) }
    return Paper(title: words.coverageTitle, mark: words.date(day, .full), blocks: blocks)
  }

  private func village(_ village: Coverage.Village) -> [PaperBlock] {
    let titles = words.coverageColumns
    let table = PaperTable(
      [
        PaperTable.Column(titles[0], width: 5, alignment: .trailing),
        PaperTable.Column(titles[1], width: 10), PaperTable.Column(titles[2]),
        PaperTable.Column(titles[3]), PaperTable.Column(titles[4], width: 20, alignment: .trailing),
      ], width: size.columns)
    let name = words.village(village.moo, village.name)
    let rows = village.rows.enumerated().map { index, row in
      table.row(
        [
          words.number(index + 1), words.figures(row.houseNumber), words.coverageName(row),
          words.title(row.finding.benefit), words.amount(of: row.finding),
        ], keepsWithNext: index == village.rows.count - 1, above: [words.goesOn(name)])
    }
    let sum = PaperBlock([
      table.rule, ends("", words.coverageSum(village.households, village.rows.count)),
    ])
    return [heading(name), PaperBlock(table.titles, keepsWithNext: true)] + rows + [sum, .space()]
  }

  /// Vulnerable households that nobody reached, a table a village.
  private func unreached(_ unreached: Unreached) -> [PaperBlock] {
    let titles = words.unreachedColumns
    let table = PaperTable(
      [
        PaperTable.Column(titles[0], width: 5, alignment: .trailing),
        PaperTable.Column(titles[1], width: 10), PaperTable.Column(titles[2]),
        PaperTable.Column(titles[3], width: 6, alignment: .trailing), PaperTable.Column(titles[4]),
      ], width: size.columns)
    var blocks = [heading(words.unreachedTitle(unreached))]
    if unreached.villages.isEmpty { blocks.append(paragraph(words.nobodyUnreached)) }
    for village in unreached.villages {
      let name = words.village(village.moo, village.name)
      let rows = village.rows.enumerated().map { index, row in
        table.row(
          [
            words.number(index + 1), words.figures(row.houseNumber),
            row.name.isEmpty ? words.notReadableHere : row.name, words.number(row.level),
            words.next(row.next),
          ], keepsWithNext: index == village.rows.count - 1, above: [words.goesOn(name)])
      }
      blocks += [heading(name), PaperBlock(table.titles, keepsWithNext: true)] + rows
      blocks += [PaperBlock([table.rule, ends("", words.unreachedSum(village.rows.count))]), .space()]
    }
    return blocks
  }

  /// รายการเอกสาร of what a household is likely to get: each paper once, and below it what each is for.
  ///
  /// - Parameter findings: what to apply for.
  public func papersToBring(_ sheet: BenefitSheet, for findings: [BenefitFinding], on day: Day) -> Paper {
    checklist(papersToBring(sheet, for: findings), on: day)
  }

  /// The papers themselves.
  func papersToBring(_ sheet: BenefitSheet, for findings: [BenefitFinding]) -> PapersToBring {
    var papers: [Choice] = []
    for paper in findings.flatMap(\.benefit.papers) where !papers.contains(paper) { papers.append(paper) }
    return PapersToBring(
      title: words.papersFor(words.house(sheet.card.particulars)), items: papers.map { words.choice($0) },
      notes: findings.map { finding in
        words.papersNote(finding, of: sheet.name(of: finding.person))
      } + [words.coverageNote])
  }
}
