import ThaiText
import Welfare

/// แบบ ปสค.1 in its twelve sections, then แบบสอบข้อเท็จจริง: filled in from the card, the case and the records; what nobody told is
/// dots to write on.
extension PaperMaker {
  /// The request of a case.
  func requestForm(_ sheet: CasePaperSheet) -> Paper {
    let file = sheet.sheet.line.file
    let facts = file.opening.facts
    var blocks = [paragraph(ends(words.caseNo(facts.paper), words.date(facts.day, .full)))]
    blocks += caseWarning(file)
    blocks.append(entry(words.toldByLabel, words.toldBy(facts)))
    let sections = [
      asking(sheet), addresses(sheet), [entry(words.numberLabel, phone(sheet))],
      [dotted(words.maritalLabel)] + written(.housing, sheet), members(sheet), written(.economy, sheet),
      written(.support, sheet), help(sheet), trouble(sheet), wanted(sheet), visits(sheet), checklist(sheet),
    ]
    for (index, section) in sections.enumerated() {
      blocks += [.space(), heading(words.requestSection(index + 1))] + section
    }
    blocks += [.space(), paragraph(words.requestClosing, keepsWithNext: true)]
    blocks += signatures([
      (words.applicantLabel, sheet.applicant?.name ?? ""),
      (words.takenByRole, sheet.sheet.told[file.opening.entry]?.by ?? ""),
    ])
    return Paper(
      title: words.caseDocumentTitle(.caseRequest), mark: words.caseMark(facts),
      blocks: blocks + factFinding(sheet))
  }

  /// What was written of a section, or lines to write it on.
  private func written(_ section: Case.Section, _ sheet: CasePaperSheet, lines: Int = 2) -> [PaperBlock] {
    let text = sheet.sheet.text(of: section)
    guard text.isEmpty else { return [paragraph(words.typed(text), indent: 4)] }
    return [toWrite(lines)]
  }

  /// Lines of dots.
  private func toWrite(_ lines: Int) -> PaperBlock {
    PaperBlock([String](repeating: "    " + dots(size.columns - 4), count: lines))
  }

  // MARK: 1–5, from the card

  private func asking(_ sheet: CasePaperSheet) -> [PaperBlock] {
    let others = sheet.beneficiaries.filter { $0.person != sheet.applicant?.person }
    let asks = sheet.applicant.map { person($0, sheet) } ?? dots(size.columns - 16)
    return [entry(words.applicantLabel, asks)] + list(words.inTroubleLabel, others.map { person($0, sheet) })
  }

  /// A name with place, masked ID, age and sex.
  private func person(_ someone: CasePaperSheet.Someone, _ sheet: CasePaperSheet) -> String {
    let name = self.someone(someone, sheet)
    let age = someone.age.map { words.age($0) } ?? dots(8)
    let sex = someone.sex.map { words.sex($0) } ?? dots(8)
    return words.personOnForm(name, age: age, sex: sex)
  }

  private func addresses(_ sheet: CasePaperSheet) -> [PaperBlock] {
    let person = (sheet.applicant ?? sheet.beneficiaries.first)?.person
    return [
      entry(words.registeredAtLabel, house(person, isRegistered: true, sheet)),
      entry(words.livesAtLabel, house(person, isRegistered: false, sheet)),
    ]
  }

  /// The masked number, which tells it is the one that is known, and room for the whole one.
  private func phone(_ sheet: CasePaperSheet) -> String {
    let known = (sheet.applicant ?? sheet.beneficiaries.first)?.maskedPhone ?? ""
    return known.isEmpty ? dots(size.columns - 16) : words.figures(known) + "  " + dots(size.columns - 32)
  }

  private func members(_ sheet: CasePaperSheet) -> [PaperBlock] {
    let titles = words.memberColumns
    let table = PaperTable(
      [
        PaperTable.Column(titles[0], width: 5, alignment: .trailing), PaperTable.Column(titles[1]),
        PaperTable.Column(titles[2], width: 16),
        PaperTable.Column(titles[3], width: 10, alignment: .trailing),
      ], width: size.columns)
    let living = sheet.card.members.filter(\.membership.livesHere)
    let known = living.map { member in
      let name = member.particulars.fullName
      let position = words.position(member.membership.position)
      return [
        name.isEmpty ? words.notReadableHere : name, position.isEmpty ? dots(16) : position,
        member.age.map { words.age($0) } ?? dots(8),
      ]
    }
    let rows =
      known.isEmpty ? [[String]](repeating: [dots(size.columns - 34), dots(16), dots(8)], count: 4) : known
    let above = [words.goesOn(words.requestSection(5))]
    return [PaperBlock(table.titles, keepsWithNext: true)]
      + rows.enumerated().map { index, row in table.row([words.number(index + 1)] + row, above: above) }
  }

  // MARK: 8–12, from the records and the case

  private func help(_ sheet: CasePaperSheet) -> [PaperBlock] {
    let help = sheet.help
    var lines = sheet.sheet.uses.filter { !$0.times.isEmpty }.map { words.helpUnder($0) }
    let bags = help.given.reduce(UInt64(0)) { $0.addingReportingOverflow($1.quantity).partialValue }
    if bags > 0 { lines.append(words.helpBags(bags, times: help.given.count)) }
    lines += help.grants.map { words.helpGrant($0) }
    let known = list(
      words.helpYear(help.year), lines.isEmpty ? [words.noHelpKnown] : lines)
    return known + [paragraph(words.helpElsewhere, keepsWithNext: true)] + written(.helpBefore, sheet)
  }

  private func trouble(_ sheet: CasePaperSheet) -> [PaperBlock] {
    let file = sheet.sheet.line.file
    let story = sheet.sheet.told[file.opening.entry]?.words.text ?? ""
    let more = sheet.sheet.text(of: .problem)
    var blocks = [entry(words.problemsLabel, words.listed(words.problems(of: sheet.sheet)))]
    blocks += [story, more].filter { !$0.isEmpty }.map { paragraph(words.typed($0), indent: 4) }
    return story.isEmpty && more.isEmpty ? blocks + [toWrite(3)] : blocks
  }

  private func wanted(_ sheet: CasePaperSheet) -> [PaperBlock] {
    let text = sheet.sheet.text(of: .wish)
    let blocks = [entry(words.askedForLabel, words.caseWishes(sheet.sheet))]
    return text.isEmpty ? blocks : blocks + [paragraph(words.typed(text), indent: 4)]
  }

  private func visits(_ sheet: CasePaperSheet) -> [PaperBlock] {
    let visits = sheet.sheet.line.file.followUps.compactMap(\.done).filter { $0.facts.sort == .homeVisit }
    let lines = visits.map { visit in
      let told = sheet.sheet.told[visit.entry]
      return entry(
        words.date(visit.facts.day, .medium),
        words.visited(visit.facts.outcome, words.typed(told?.words.text ?? ""), by: told?.by ?? ""))
    }
    return (lines.isEmpty ? [toWrite(3)] : lines) + [
      boxes(words.visitPictures.map { (false, $0) }, inLine: 3)
    ]
  }

  private func checklist(_ sheet: CasePaperSheet) -> [PaperBlock] {
    guard !sheet.sheet.papers.isEmpty else { return [toWrite(2)] }
    return sheet.sheet.papers.map { paper in
      let text = words.figures(words.words(paper.choice)) + "  " + words.standing(paper.standing)
      let lines = wrapped(box(paper.standing == .here, text), columns: size.columns - 4)
      return PaperBlock(lines.enumerated().map { ($0 == 0 ? "  " : "      ") + $1 })
    }
  }

  // MARK: แบบสอบข้อเท็จจริง

  private func factFinding(_ sheet: CasePaperSheet) -> [PaperBlock] {
    let file = sheet.sheet.line.file
    var blocks: [PaperBlock] = [.space(2), heading(words.factFindingTitle), heading(words.factsFoundHeading)]
    blocks += written(.factsFound, sheet, lines: 4) + [.space(), heading(words.opinionHeading)]
    blocks += written(.opinion, sheet, lines: 3)
    for diagnosis in file.diagnoses {
      guard let newest = diagnosis.versions.last, let told = sheet.sheet.told[newest.entry] else { continue }
      let names = told.words.names.filter { !$0.isEmpty }
      blocks += [
        .space(), heading(words.diagnosisBy(names.isEmpty ? [told.by] : names, on: newest.at.day)),
        paragraph(words.typed(told.words.text), indent: 4),
      ]
    }
    if let told = file.condition?.facts {
      let name = sheet.sheet.people[told.person] ?? ""
      blocks += [.space(), entry(words.conditionName, "\(words.figures(words.condition(told)))  \(name)")]
    }
    let certified = file.certification
    let names = certified.flatMap { sheet.sheet.told[$0.entry]?.words.names } ?? []
    blocks += [.space(), paragraph(words.certifiersHeading(certified?.facts.day), keepsWithNext: true)]
    let roles = certified.map { [words.certifier($0.facts.first), words.certifier($0.facts.second)] }
    blocks += signatures(
      (roles ?? words.certifierRoles).enumerated().map { index, role in
        (role, names.indices.contains(index) ? names[index] : "")
      })
    return blocks + signatures([(words.investigatorRole, "")])
  }
}
