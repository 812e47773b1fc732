import ThaiText
import Welfare

/// The papers of the work: what the committee accepted, and the house that the family took back.
extension PaperMaker {
  /// ใบตรวจรับงาน of an instalment: the materials of the whole bill, what was paid before, and what three people saw.
  func inspection(_ done: GrantFile.Done<GrantInspected>, _ sheet: GrantPaperSheet) -> Paper {
    let file = sheet.sheet.line.file
    let facts = done.facts
    let number = words.grantNo(file.application.facts.paper) + "  " + words.instalmentNo(facts.instalment)
    var blocks = grantHead(number, on: facts.day, sheet)
    if let decision = file.decision {
      blocks.append(entry(words.decisionLabel, words.decision(decision.facts)))
    }
    if let allotment = sheet.sheet.allotment {
      blocks.append(entry(words.moneyFromLabel, words.moneyFrom(allotment)))
    }
    blocks += [.space()] + bill(file) + [money(before: facts.instalment, file), .space()]
    blocks.append(heading(words.committeeSaw))
    blocks.append(PaperBlock(["  " + box(facts.isPassed, words.seenPassed)], keepsWithNext: true))
    blocks += [
      PaperBlock(["  " + box(!facts.isPassed, words.seenFailed)]), dotted(words.whyFailed), .space(),
    ]
    blocks += evidence((file.survey?.facts.evidence.filter { $0.moment == .before } ?? []) + facts.evidence)
    let names = sheet.sheet.told[done.entry]?.particulars.names ?? []
    blocks += signatures((0..<3).map { (words.committeeRole, $0 < names.count ? names[$0] : "") })
    return Paper(
      title: words.grantPaperTitle(.grantInspection), mark: words.grantMark(file.application.facts),
      blocks: blocks)
  }

  /// The materials with their sum, and how much of what was approved they use.
  private func bill(_ file: GrantFile) -> [PaperBlock] {
    guard let bill = file.bill?.facts else { return [] }
    let titles = words.billColumns
    // A narrow sheet has the part of the house before the material.
    let isNarrow = size.columns < 76
    let table = PaperTable(
      [PaperTable.Column(titles[0], width: 5, alignment: .trailing)]
        + (isNarrow ? [] : [PaperTable.Column(titles[1], width: 14)]) + [
          PaperTable.Column(titles[2]), PaperTable.Column(titles[3], width: 8, alignment: .trailing),
          PaperTable.Column(titles[4], width: isNarrow ? 6 : 8),
          PaperTable.Column(titles[5], width: 11, alignment: .trailing),
          PaperTable.Column(titles[6], width: 12, alignment: .trailing),
        ], width: size.columns)
    let rows = bill.lines.enumerated().map { index, line in
      let part = words.part(line.part)
      let title = words.figures(line.title)
      return [words.number(index + 1)] + (isNarrow ? [part + " " + title] : [part, title]) + [
        words.quantity(line.quantity), words.figures(line.unit), words.amount(line.unitPrice),
        words.amount(line.amount),
      ]
    }
    let approved = file.reservation?.facts.amount ?? file.decision?.facts.amount ?? bill.total
    return self.table(words.billHeading, table, rows, sum: words.billTotal(bill.total)) + [
      entry(words.approvedLabel, words.used(bill.total, of: approved))
    ]
  }

  private func money(before instalment: UInt64, _ file: GrantFile) -> PaperBlock {
    let paid = file.paid(before: instalment)
    return entry(words.paidBeforeLabel, words.paidBefore(paid, file.billed - paid))
  }

  /// ใบส่งมอบงานและรับมอบบ้าน: what was paid, what was given beside it, and the owner's hand before two witnesses.
  func handOver(_ done: GrantFile.Done<GrantHandedOver>, _ sheet: GrantPaperSheet) -> Paper {
    let file = sheet.sheet.line.file
    let applied = file.application.facts
    var blocks = grantHead(words.grantNo(applied.paper), on: done.facts.day, sheet)
    blocks.append(entry(words.repairedLabel, words.listed(file.parts.map { words.part($0) })))
    blocks += [.space()] + paid(file) + [.space()] + given(sheet)
    blocks += evidence(done.facts.evidence) + [.space(), paragraph(words.houseTaken, keepsWithNext: true)]
    let told = sheet.sheet.told[done.entry]
    let names = told?.particulars.names ?? []
    let saw = (0..<max(2, names.count)).map { (words.witness, $0 < names.count ? names[$0] : "") }
    let giver = [(words.handingRole, told?.by ?? "")]
    let owner = sheet.sheet.line.applicant
    if done.facts.proof == .fingerprint {
      let box = wrapped(words.fingerprintOf(owner), columns: size.columns) + ["", "", "", ""]
      blocks.append(PaperBlock(box, keepsWithNext: true))
      blocks += signatures(saw + giver)
    } else {
      blocks += signatures([(words.ownerRole, owner)] + giver + saw)
    }
    return Paper(
      title: words.grantPaperTitle(.grantHandOver), mark: words.grantMark(applied), blocks: blocks)
  }

  private func paid(_ file: GrantFile) -> [PaperBlock] {
    let titles = words.paidColumns
    let table = PaperTable(
      [
        PaperTable.Column(titles[0], width: 10, alignment: .trailing), PaperTable.Column(titles[1]),
        PaperTable.Column(titles[2], width: 14),
        PaperTable.Column(titles[3], width: 16, alignment: .trailing),
      ], width: size.columns)
    let rows = (file.payments + file.paidApart).map { paid in
      [
        words.number(paid.facts.instalment), words.figures(paid.facts.paper),
        words.date(paid.facts.day, .medium), words.amount(paid.facts.amount),
      ]
    }
    let approved = file.reservation?.facts.amount ?? file.decision?.facts.amount ?? file.billed
    return self.table(words.paidHeading, table, rows, sum: words.paidTotal(file.paid)) + [
      entry(words.approvedLabel, words.used(file.paid, of: approved))
    ]
  }

  /// What the community gave, apart from the grant; nothing where it gave nothing.
  private func given(_ sheet: GrantPaperSheet) -> [PaperBlock] {
    let file = sheet.sheet.line.file
    guard !file.contributions.isEmpty else { return [] }
    let titles = words.givenColumns
    let table = PaperTable(
      [
        PaperTable.Column(titles[0], width: 13), PaperTable.Column(titles[1], width: 10),
        PaperTable.Column(titles[2]), PaperTable.Column(titles[3], width: 13, alignment: .trailing),
        PaperTable.Column(titles[4], width: 14, alignment: .trailing),
      ], width: size.columns)
    let rows = file.contributions.map { given in
      [
        words.date(given.facts.day, .medium), words.contribution(given.facts.sort),
        words.figures(words.listed(sheet.sheet.told[given.entry]?.particulars.names ?? [])),
        given.facts.tenthsOfDays == 0 ? "-" : words.quantity(min(given.facts.tenthsOfDays, 1_000_000) * 10),
        words.amount(given.facts.value),
      ]
    }
    return self.table(
      words.givenHeading, table, rows, sum: words.givenTotal(file.contributed, file.labour)) + [.space()]
  }
}
