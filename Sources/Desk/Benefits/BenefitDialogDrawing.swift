import Screen
import ThaiText
import Welfare

extension BenefitDialog {
  /// Columns of the labels beside which the facts stand.
  private static let labelColumns = 10

  /// Rows of the list in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int {
    max(1, min(6, (min(rows, Dialog.mostRows) - 5) / 2))
  }

  /// Draws the dialog in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, isSaving: Bool) {
    let words = context.words
    let dialog = Dialog(
      title: words.benefitsTitle(sheet.map { words.house($0.card.particulars) } ?? ""),
      footer: isSaving ? words.saving : words.benefitsFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: Dialog.mostRows)
    guard let sheet else {
      return canvas.write(words.checkingAid, in: inner.line(0), role: .statusUnknown)
    }
    let rows = rows
    guard !rows.isEmpty else {
      let why = context.rules.benefits.benefits.isEmpty ? words.noBenefitRules : words.noBenefits
      for (offset, line) in wrapped(why, columns: inner.columns).enumerated() where offset < inner.rows {
        canvas.write(line, in: inner.line(offset), role: .textMuted)
      }
      return
    }
    let (top, bottom) = inner.splitTop(min(rows.count, Self.listRows(screen: screen.rows)))
    list.draw(on: &canvas, in: top, focused: true) { index in row(rows[index], sheet, words) }
    canvas.rule(in: bottom.line(0))
    guard let row else { return }
    let facts = facts(of: row, sheet, width: inner.columns, words)
    let asked = asked(of: row, sheet, width: inner.columns, words)
    // Where there is no room for all, what is asked comes first.
    let lines = facts.count + asked.count < bottom.rows ? facts + asked : asked + facts
    for (offset, line) in lines.enumerated() where offset + 1 < bottom.rows {
      canvas.write(line, in: bottom.line(offset + 1), role: .dialogBody)
    }
  }

  private func row(_ row: Row, _ sheet: BenefitSheet, _ words: Words) -> ListRow {
    switch row {
    case .finding(let finding):
      let who = finding.isGated ? "" : sheet.name(of: finding.person)
      return ListRow(
        Line(
          [
            Span(words.sign(of: finding.standing) + " ", finding.standing.role),
            Span(words.title(finding.benefit), .dialogStrong),
            Span(who.isEmpty ? "" : "  " + who, .dialogBody),
          ], trailing: [Span(words.standing(finding), .dialogBody)]))
    case .answered(let subject, let question, let kept):
      let who = sheet.name(of: subject)
      return ListRow(
        Line(
          [
            Span("  ", .dialogBody), Span(words.title(question), .textMuted),
            Span(who.isEmpty ? "" : "  " + who, .textMuted),
          ], trailing: [Span(words.answered(kept), .textMuted)]))
    }
  }

  private func facts(of row: Row, _ sheet: BenefitSheet, width: Int, _ words: Words) -> [Line] {
    switch row {
    case .finding(let finding):
      let source = finding.rule.isToConfirm ? words.toConfirm(finding.rule.source) : ""
      return part(words.becauseLabel, words.reasons(finding) { sheet.name(of: $0) }, width: width)
        + part(words.payerLabel, words.paid(finding), width: width)
        + part(words.papersLabel, words.papers(finding.benefit), width: width)
        + part("", source, width: width, .statusLook)
    case .answered:
      let earlier = earlier(row, sheet).map { words.answered($0) }.joined(separator: ", ")
      return part(words.earlierLabel, earlier, width: width)
    }
  }

  /// The question of a row and the digits that answer it.
  private func asked(of row: Row, _ sheet: BenefitSheet, width: Int, _ words: Words) -> [Line] {
    let question =
      switch row {
      case .finding(let finding):
        words.asked(finding, of: finding.isGated ? "" : sheet.name(of: finding.person))
      case .answered(_, let question, _): words.title(question) + words.askAgain
      }
    return part(words.askLabel, question, width: width, .dialogStrong)
      + part("", words.answerKeys(row.keys), width: width, .hintKey)
  }

  /// What was said to the same question before, newest first.
  private func earlier(_ row: Row, _ sheet: BenefitSheet) -> [KeptAnswer] {
    guard case .answered(let subject, let question, _) = row else { return [] }
    let answers =
      switch subject {
      case .household: sheet.facts.answers
      case .person(let person): sheet.facts.members.first { $0.person == person }?.answers ?? KeptAnswers()
      }
    return answers.all.filter { $0.question == question.code && $0.reply != .unknown }.dropLast().reversed()
  }

  /// A label with its text beside it, or below it where the screen is narrow.
  private func part(_ label: String, _ text: String, width: Int, _ role: Role = .dialogBody) -> [Line] {
    guard !text.isEmpty else { return [] }
    let indent = width >= 40 ? Self.labelColumns : 0
    let texts = wrapped(text, columns: width - indent)
    guard indent > 0 else { return texts.map { Line($0, role: role) } }
    return texts.enumerated().map { index, text in
      Line([Span(padded(index == 0 ? label : "", columns: indent), .fieldLabel), Span(text, role)])
    }
  }
}

extension BenefitSheet {
  /// A member's name; empty for the household as one.
  func name(of person: Identifier<Person>?) -> String {
    card.members.first { $0.person == person }?.particulars.fullName ?? ""
  }

  /// The name of whom an answer is about; empty for the household as one.
  func name(of subject: AnswerSubject) -> String {
    switch subject {
    case .person(let person): name(of: person)
    case .household: ""
    }
  }
}

extension BenefitFinding.Standing {
  /// How it is drawn.
  var role: Role {
    switch self {
    case .likely: .statusLook
    case .ask: .statusUnknown
    case .has: .statusAllowed
    }
  }
}
