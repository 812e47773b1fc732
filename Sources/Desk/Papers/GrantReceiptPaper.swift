import ThaiText
import Welfare

extension PaperMaker {
  /// ใบสำคัญรับเงิน of an instalment: who got how much for what, in figures and in words.
  ///
  /// One that was taken back says that it is void; money of a grant that was cancelled later was paid all the same, and its receipt
  /// says both.
  func moneyReceipt(_ done: GrantFile.Done<GrantPaid>, _ sheet: GrantPaperSheet) -> Paper {
    let file = sheet.sheet.line.file
    let (facts, applied) = (done.facts, file.application.facts)
    var blocks = [paragraph(ends(words.receiptNo(facts.paper), words.date(facts.day, .full)))]
    if file.isVoid(facts.paper) {
      blocks += [.space(), paragraph(words.moneyReceiptVoid)]
    } else if let cancelled = file.cancelling {
      blocks += [.space(), paragraph(words.cancelledAfterPayment(cancelled.facts))]
    }
    let told = sheet.sheet.told[done.entry]
    let payee = words.figures(told?.particulars.names.first ?? "")
    blocks += [
      .space(), payee.isEmpty ? dotted(words.payeeLabel) : entry(words.payeeLabel, payee),
      dotted(words.payeeAddressLabel), dotted(""),
      entry(words.receivedFromLabel, words.centreHeading(centre)),
    ]
    if let allotment = sheet.sheet.allotment {
      blocks.append(entry(words.moneyFromLabel, words.moneyFrom(allotment)))
    }
    blocks.append(
      entry(
        words.applicantLabel,
        words.recipient(
          sheet.sheet.line.applicant, sheet.position, sheet.maskedID)))
    blocks += [.space()] + sum(facts, applied, words.paperHouse(sheet.sheet.line.house))
    blocks += [.space(), paragraph(words.receivedInFull, keepsWithNext: true)]
    blocks += signatures([(words.payeeRole, payee), (words.payerRole, told?.by ?? "")])
    return Paper(
      title: words.grantPaperTitle(.grantReceipt),
      mark: words.moneyReceiptSeries(facts.paper, facts.fiscalYear), blocks: blocks)
  }

  private func sum(_ facts: GrantPaid, _ applied: GrantApplied, _ house: String) -> [PaperBlock] {
    let titles = words.moneyColumns
    let table = PaperTable(
      [PaperTable.Column(titles[0]), PaperTable.Column(titles[1], width: 18, alignment: .trailing)],
      width: size.columns)
    let row = table.row(
      [words.paidFor(facts, applied.kind, applied.paper, house), words.amount(facts.amount)],
      keepsWithNext: true)
    return [
      PaperBlock(table.titles, keepsWithNext: true), row,
      PaperBlock([table.rule, ends("", words.billTotal(facts.amount))], keepsWithNext: true),
      entry(words.inWordsLabel, words.inBrackets(bahtInWords(facts.amount))),
    ]
  }
}
