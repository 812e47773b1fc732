import ThaiText
public import Welfare

extension PaperMaker {
  /// บัญชีรายชื่อผู้รับถุงยังชีพ of a campaign: a table a village, its sum, and the sum of all.
  public func signingList(_ list: SigningList) -> Paper {
    var blocks = [
      entry(words.paperCampaign, words.figures(list.title)),
      entry(words.paperDates, words.period(list.from, list.to)),
    ]
    for certified in list.certified { blocks.append(entry(words.paperCertified, words.certified(certified))) }
    if list.certified.isEmpty { blocks.append(entry(words.paperCertified, words.listOfReceived)) }
    blocks.append(.space())
    for village in list.villages { blocks += self.village(village) }
    if list.villages.isEmpty { blocks.append(paragraph(words.nobodyOnList)) }
    let rows = list.villages.flatMap(\.rows).filter { !$0.isReversed }
    let bags = list.villages.reduce(0 as UInt64) { sum, village in
      let (next, overflow) = sum.addingReportingOverflow(village.quantity)
      return overflow ? .max : next
    }
    blocks.append(paragraph(words.sumOfAll(villages: list.villages.count, rows: rows.count, bags: bags)))
    blocks += [.space(), paragraph(words.certifyAbove, keepsWithNext: true)]
    blocks += signatures([(words.certifierRole, ""), (words.certifierRole, "")])
    return Paper(title: words.signingListPaper, mark: words.signingListMark(list.code), blocks: blocks)
  }

  private func village(_ village: SigningList.Village) -> [PaperBlock] {
    let table = table
    let rows = village.rows.enumerated().map { index, row in
      table.row(
        cells(of: row, number: index + 1), isSpaced: true, keepsWithNext: index == village.rows.count - 1,
        above: [words.goesOn(words.village(village.moo, village.name))])
    }
    let counted = village.rows.count { !$0.isReversed }
    let sum = PaperBlock([
      table.rule, ends("", words.sumOfVillage(rows: counted, bags: village.quantity)),
    ])
    return [heading(words.village(village.moo, village.name)), PaperBlock(table.titles, keepsWithNext: true)]
      + rows + [sum, .space()]
  }

  private var table: PaperTable {
    let titles = words.signingColumns
    return PaperTable(
      [
        PaperTable.Column(titles[0], width: 5, alignment: .trailing),
        PaperTable.Column(titles[1], width: 9), PaperTable.Column(titles[2]),
        PaperTable.Column(titles[3], width: 13), PaperTable.Column(titles[4], width: 5, alignment: .trailing),
        PaperTable.Column(titles[5], width: 15), PaperTable.Column(titles[6], width: 10),
      ], width: size.columns)
  }

  private func cells(of row: SigningList.Row, number: Int) -> [String] {
    let bare = row.name.isEmpty ? words.notReadableHere : row.name
    let name = row.isOffList ? words.offList(bare) : bare
    let proof = row.proof == .fingerprint ? words.fingerprintHere : String(repeating: ".", count: 15)
    return [
      words.number(number), words.figures(row.houseNumber),
      row.onBehalfOf.isEmpty ? name : words.onBehalf(name, row.onBehalfOf),
      row.maskedID.map { words.figures($0) } ?? "-",
      row.isReversed ? words.number(0) : words.number(row.quantity),
      row.isReversed ? words.rowVoid(row.receipt) : proof, row.day.map { words.date($0) } ?? "",
    ]
  }
}
