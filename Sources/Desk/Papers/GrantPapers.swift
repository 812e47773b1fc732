import ThaiText
public import Welfare

extension PaperMaker {
  /// A paper of a grant; nil if what it would be about has not happened.
  public func grantPaper(_ paper: GrantPaper, of sheet: GrantPaperSheet) -> Paper? {
    let file = sheet.sheet.line.file
    switch paper {
    case .application: return application(sheet)
    case .minutes: return file.meeting.map { minutes($0.facts, sheet) }
    case .inspection(let instalment): return file.inspection(of: instalment).map { inspection($0, sheet) }
    case .receipt(let number): return file.payment(of: number).map { moneyReceipt($0, sheet) }
    case .handOver: return file.handOver.map { handOver($0, sheet) }
    }
  }

  /// Number and day, whether the grant was cancelled, the scheme, the house and who asked.
  func grantHead(_ number: String, on day: Day, _ sheet: GrantPaperSheet) -> [PaperBlock] {
    let file = sheet.sheet.line.file
    var blocks = [paragraph(ends(number, words.date(day, .full)))]
    if let cancelled = file.cancelling {
      blocks += [.space(), paragraph(words.grantCancelled(cancelled.facts))]
    }
    return blocks + [
      .space(), entry(words.schemeLabel, words.scheme(file.application.facts.kind)),
      entry(words.paperHouse, words.paperHouse(sheet.sheet.line.house)),
      entry(words.applicantLabel, applicant(sheet)),
    ]
  }

  private func applicant(_ sheet: GrantPaperSheet) -> String {
    let name = sheet.sheet.line.applicant
    return words.recipient(name.isEmpty ? words.notReadableHere : name, sheet.position, sheet.maskedID)
  }

  /// A box, ticked or to be ticked by hand.
  func box(_ isTicked: Bool, _ text: String) -> String { (isTicked ? "[x] " : "[ ] ") + text }

  /// Boxes beside each other, so many in a line.
  func boxes(_ items: [(isTicked: Bool, text: String)], inLine count: Int) -> PaperBlock {
    let width = (size.columns - 2) / count
    return PaperBlock(
      stride(from: 0, to: items.count, by: count).map { first in
        "  "
          + items[first..<min(first + count, items.count)].map {
            padded(box($0.isTicked, $0.text), columns: width)
          }.joined()
      })
  }

  /// A label before dots to write on.
  func dotted(_ label: String) -> PaperBlock {
    entry(label, String(repeating: ".", count: size.columns - 16))
  }

  /// Pictures and papers, a line each, and what their names are.
  func evidence(_ evidence: [Evidence]) -> [PaperBlock] {
    guard !evidence.isEmpty else { return [] }
    let lines = evidence.enumerated().map { index, piece in
      entry(index == 0 ? words.evidenceLabel : "", words.evidence(piece)).keptWithNext
    }
    return lines + [paragraph(words.evidenceNote)]
  }

  /// A table with its heading, its rows and its sum, which stands on the page of the last row.
  func table(_ heading: String, _ table: PaperTable, _ rows: [[String]], sum: String) -> [PaperBlock] {
    let above = [words.goesOn(heading)]
    let lines = rows.enumerated().map { index, row in
      table.row(row, keepsWithNext: index == rows.count - 1, above: above)
    }
    return [self.heading(heading), PaperBlock(table.titles, keepsWithNext: true)] + lines
      + [PaperBlock([table.rule, ends("", sum)])]
  }
}
