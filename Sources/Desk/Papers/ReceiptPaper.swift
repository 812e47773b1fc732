import ThaiText
public import Welfare

extension PaperMaker {
  /// ใบรับมอบสิ่งของ of one hand-over.
  public func receipt(_ sheet: ReceiptSheet) -> Paper {
    var blocks = [paragraph(ends(words.receiptNo(sheet.receipt), words.fullMoment(sheet.at)))]
    if sheet.isReversed { blocks += [.space(), paragraph(words.receiptVoid)] }
    blocks += [.space(), entry(words.paperCampaign, words.figures(sheet.campaign))]
    blocks.append(entry(words.paperHouse, sheet.house.map { words.paperHouse($0) } ?? words.notReadableHere))
    if !sheet.head.isEmpty { blocks.append(entry(words.paperHead, sheet.head)) }
    blocks += taker(of: sheet)
    blocks += [.space()] + goods(of: sheet) + [.space(), paragraph(words.receivedAll)]
    blocks += [.space()] + hands(of: sheet)
    return Paper(
      title: words.receiptPaper, mark: words.receiptSeries(sheet.receipt, sheet.fiscalYear), blocks: blocks)
  }

  private func taker(of sheet: ReceiptSheet) -> [PaperBlock] {
    let taker = sheet.taker
    let told = sheet.particulars
    let name = taker.name.isEmpty ? words.recipientUnknown : taker.name
    guard sheet.isTakenByProxy else {
      return [entry(words.paperRecipient, words.recipient(name, taker.position, taker.maskedID))]
    }
    var blocks = [entry(words.paperProxy, words.proxy(name, told.relation))]
    if !told.reason.isEmpty { blocks.append(entry(words.paperReason, told.reason)) }
    if !told.letter.isEmpty { blocks.append(entry(words.paperLetter, words.figures(told.letter))) }
    return blocks
  }

  private func goods(of sheet: ReceiptSheet) -> [PaperBlock] {
    let titles = words.goodsColumns
    let table = PaperTable(
      [
        PaperTable.Column(titles[0], width: 5, alignment: .trailing), PaperTable.Column(titles[1]),
        PaperTable.Column(titles[2], width: 12), PaperTable.Column(titles[3], width: 8, alignment: .trailing),
        PaperTable.Column(titles[4], width: 13, alignment: .trailing),
        PaperTable.Column(titles[5], width: 14, alignment: .trailing),
      ], width: size.columns)
    let unit = sheet.quantity == 0 ? sheet.value : sheet.value / Int64(clamping: sheet.quantity)
    let row = table.row(
      [
        words.number(1), words.figures(sheet.kit), words.figures(sheet.lot), words.number(sheet.quantity),
        words.amount(unit), words.amount(sheet.value),
      ], keepsWithNext: true)
    let total = ends("", words.goodsTotal(sheet.quantity, sheet.value))
    return [
      PaperBlock(table.titles, keepsWithNext: true), row, PaperBlock([table.rule, total]),
      entry(words.paperVenue, words.venue(sheet.venue)),
    ]
  }

  private func hands(of sheet: ReceiptSheet) -> [PaperBlock] {
    let witnesses = sheet.particulars.witnesses
    let second = sheet.proof == .fingerprint ? max(2, witnesses.count) : witnesses.count
    let saw = (0..<second).map { (words.witness, $0 < witnesses.count ? witnesses[$0] : "") }
    let taker = sheet.isTakenByProxy ? words.proxyRole : words.recipientRole
    let people = [(taker, sheet.taker.name), (words.giverRole, sheet.giver)]
    guard sheet.proof == .fingerprint else { return signatures(people + saw) }
    let box = PaperBlock([words.fingerprintOf(sheet.taker.name), "", "", "", ""], keepsWithNext: true)
    return [box] + signatures(saw + [people[1]])
  }
}
