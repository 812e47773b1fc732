public import ThaiText
public import Welfare

extension PaperMaker {
  /// A document of a case; nil if there is no such letter, or nothing is missing.
  ///
  /// - Parameter day: the day it is made.
  public func caseDocument(_ document: CaseDocument, of sheet: CasePaperSheet, on day: Day) -> Paper? {
    switch document {
    case .request: return requestForm(sheet)
    case .letter(let number): return sheet.sheet.letter(number).map { letter($0, sheet) }
    case .checklist:
      let missing = sheet.sheet.missing.map { words.words($0.choice) }
      guard !missing.isEmpty else { return nil }
      return checklist(
        PapersToBring(
          title: words.missingFor(sheet.sheet.line.file.opening.facts), items: missing,
          notes: [words.missingNote(centre)]), on: day)
    }
  }

  /// หนังสือส่งต่อ: whose trouble it is, what is asked, what goes with it, and by when an answer is wanted.
  private func letter(_ letter: CaseFile.Letter, _ sheet: CasePaperSheet) -> Paper {
    let (facts, file) = (letter.sent.facts, sheet.sheet.line.file)
    let told = sheet.sheet.told[letter.sent.entry]
    var blocks = [paragraph(ends(words.letterNo(facts.paper), words.date(facts.day, .full)))]
    blocks += caseWarning(file)
    blocks += [
      .space(), entry(words.letterAboutLabel, words.letterAbout),
      entry(words.letterToLabel, words.letterTo(facts.agency, sheet.sheet.rules)),
      entry(words.letterReferenceLabel, words.letterReference(file.opening.facts)),
    ]
    let papers = sheet.sheet.papers.filter { $0.standing == .here }.map {
      words.figures(words.words($0.choice))
    }
    blocks += list(words.letterPapersLabel, papers.isEmpty ? [words.nothingAttached] : papers)
    blocks += [.space(), paragraph(words.letterOpening(centre, file.opening.facts.day)), .space()]
    blocks += list(words.inTroubleLabel, sheet.beneficiaries.map { someone($0, sheet) })
    blocks += [
      entry(words.addressLabel, house(sheet.beneficiaries.first?.person, isRegistered: false, sheet)),
      entry(words.problemsLabel, words.listed(words.problems(of: sheet.sheet))),
      entry(words.askedForLabel, words.caseWishes(sheet.sheet)),
    ]
    if let note = told?.words.text, !note.isEmpty {
      blocks.append(entry(words.noteLabel, words.typed(note)))
    }
    blocks += [
      .space(), paragraph(words.answerWanted(facts.due)), .space(),
      paragraph(words.letterClosing, keepsWithNext: true),
    ]
    blocks += signatures([(words.senderRole, told?.by ?? "")])
    let hotlines = sheet.sheet.rules.agencies.filter { $0.sort == .hotline }
    if !hotlines.isEmpty {
      blocks += [.space(2)] + list(words.hotlinesLabel, hotlines.map { words.hotline($0) })
    }
    return Paper(
      title: words.caseDocumentTitle(.caseLetter), mark: words.caseMark(file.opening.facts), blocks: blocks)
  }

  // MARK: What both the letter and the form need

  /// Whether the case is restricted, and whether it could not wait, in a line each.
  func caseWarning(_ file: CaseFile) -> [PaperBlock] {
    var blocks: [PaperBlock] = []
    if file.restriction != nil { blocks += [.space(), paragraph(words.restrictedPaper)] }
    if let urgency = file.opening.facts.urgency {
      blocks += [.space(), paragraph(words.urgentPaper(urgency))]
    }
    return blocks
  }

  /// A name with its place in the house and its masked ID.
  func someone(_ someone: CasePaperSheet.Someone, _ sheet: CasePaperSheet) -> String {
    let position = sheet.card.members.first { $0.person == someone.person }?.membership.position
    return words.recipient(
      someone.name.isEmpty ? words.notReadableHere : someone.name, position, someone.maskedID)
  }

  /// Where somebody stands in the register, or lives: where that is not known, dots to write on.
  ///
  /// Of a case that nobody of the house is in any more, the house is what the case was opened for.
  func house(_ person: Identifier<Person>?, isRegistered: Bool, _ sheet: CasePaperSheet) -> String {
    let found = person.flatMap { sheet.house(of: $0, isRegistered: isRegistered) }
    let house = found ?? (isRegistered ? nil : sheet.card.particulars)
    guard let house, !house.houseNumber.isEmpty else { return dots(size.columns - 16) }
    return words.paperHouse(house)
  }

  /// A label with texts below each other beside it.
  func list(_ label: String, _ texts: [String]) -> [PaperBlock] {
    texts.enumerated().map { index, text in entry(index == 0 ? label : "", text) }
  }

  /// Dots to write on.
  func dots(_ columns: Int) -> String { String(repeating: ".", count: max(8, columns)) }
}
