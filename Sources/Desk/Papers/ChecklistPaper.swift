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
  /// The facts of the refusal that name another recipient stay on the screen of the officer.
  public func refusal(_ refusal: Refusal, list: PapersToBring?, on day: Day) -> Paper {
    let text = words.refusal(refusal)
    var blocks = [
      paragraph(words.figures(text.title)), .space(),
      entry(words.becauseLabel, words.figures(text.because)),
    ]
    if let possible = text.possible {
      blocks.append(entry(possible.label, words.figures(possible.lines.joined(separator: " "))))
    }
    blocks.append(entry(words.insteadLabel, words.figures(text.instead)))
    if let list {
      blocks += [.space(), heading(words.figures(list.title))] + items(list) + notes(list)
    }
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
