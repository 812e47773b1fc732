public import ThaiText
public import Welfare

extension PaperMaker {
  /// รายการเอกสาร: what a visitor is to bring, with a box for each to be ticked.
  public func checklist(_ list: PapersToBring, on day: Day) -> Paper {
    Paper(
      title: words.checklistPaper, mark: words.date(day, .full),
      blocks: [paragraph(words.figures(list.title)), .space()] + items(list) + notes(list))
  }

  /// Why something cannot be done yet, for the visitor to take home: never with anybody else's name on it.
  ///
  /// Of an earlier hand-over it says the day, how many and the receipt; who took it stays on the screen of the officer.
  ///
  /// - Parameters:
  ///   - sheet: what the household may be entitled to; nil if nothing is known of it.
  ///   - findings: what it is likely to get, whose papers are listed.
  public func refusal(
    _ refusal: Refusal, for sheet: BenefitSheet?, bringing findings: [BenefitFinding], on day: Day
  ) -> Paper {
    let text = words.refusal(refusal)
    var blocks: [PaperBlock] = []
    if let sheet { blocks += [entry(words.householdLabel, words.paperHouse(sheet.card.particulars))] }
    blocks += [
      entry(words.askedLabel, words.figures(text.title)), .space(),
      entry(words.becauseLabel, words.figures(text.because)),
    ]
    // What another household took last is no business of this one.
    if case .bag = refusal, let given = refusal.given {
      blocks.append(entry(words.earlierGivenLabel, words.earlierGiven(given)))
    }
    if let possible = text.possible {
      blocks.append(entry(possible.label, words.figures(possible.lines.joined(separator: " "))))
    }
    blocks.append(
      entry(words.insteadLabel, words.visitorInstead(refusal, hasList: !findings.isEmpty)))
    if let sheet, !findings.isEmpty {
      let list = papersToBring(sheet, for: findings)
      blocks += [.space(), heading(words.bringThese)] + items(list) + notes(list)
    }
    blocks += [.space(), paragraph(words.refusalPaperClosing)]
    return Paper(title: words.refusalPaper, mark: words.date(day, .full), blocks: blocks)
  }

  private func items(_ list: PapersToBring) -> [PaperBlock] {
    list.items.map { item in
      let lines = wrapped(words.figures(item), columns: size.columns - 6)
      return PaperBlock(lines.enumerated().map { index, line in (index == 0 ? "  [ ] " : "      ") + line })
    }
  }

  private func notes(_ list: PapersToBring) -> [PaperBlock] {
    list.notes.flatMap { [.space(), paragraph(words.figures($0))] }
  }
}
