import Screen
import ThaiText
import Welfare

extension AidPane {
  /// From so many rows on every hand-over has a line of its own and a title above.
  private static let roomyRows = 10

  /// A row of the pane; `item` is what the focus stands on there.
  struct Row {
    var line: Line
    var sign: Role?
    var item: Item?
    /// The blank column where `>` stands while the row has the focus.
    var gutter = 0
    var isRule = false
  }

  /// Draws the pane below its title.
  func draw(on canvas: inout Canvas, in area: Rect, _ context: DeskContext, isFocused: Bool) {
    canvas.fill(area, role: .text)
    let foot = elsewhere(in: area, context)
    let rows = scrolled(rows(in: area, context.words), to: area.rows - foot.count) + foot
    for (offset, row) in rows.enumerated() where offset < area.rows {
      let line = area.line(offset)
      if row.isRule {
        canvas.rule(in: line)
        continue
      }
      canvas.write(row.line, in: line)
      if let sign = row.sign { canvas.writeSign(of: sign, at: line.origin) }
      guard let item = row.item, item == focused, isFocused else { continue }
      let gutter = line.origin.moved(columns: row.gutter)
      canvas.paint(line, role: .selection)
      canvas.write(canvas.signs[.gutter], at: gutter, role: .selection)
      canvas.placeCursor(at: gutter)
    }
  }

  private func scrolled(_ rows: [Row], to count: Int) -> [Row] {
    guard rows.count > count else { return rows }
    guard count > 0 else { return [] }
    let index = rows.firstIndex { $0.item == focused } ?? 0
    let first = max(0, min(index - count / 2, rows.count - count))
    return Array(rows[first..<first + count])
  }

  private func rows(in area: Rect, _ words: Words) -> [Row] {
    guard household != nil else {
      return words.aidNeedsHousehold.flatMap { wrapped($0, columns: area.columns) }
        .map { Row(line: Line($0, role: .textMuted)) }
    }
    guard let standing else { return [Row(line: Line(words.checkingAid, role: .statusUnknown))] }
    if area.rows >= Self.roomyRows {
      return bagInFull(standing, words) + casesInFull(standing, words) + grantInFull(standing, words)
        + benefitsInFull(area.columns, words)
        + historyInFull(standing, words)
    }
    return [bagInShort(standing, words), casesInShort(standing, words), grantInShort(standing, words)]
      + benefitsInShort(words)
      + historyInShort(standing, words)
  }

  /// ที่อื่น: below everything else, and in sight however long that is.
  private func elsewhere(in area: Rect, _ context: DeskContext) -> [Row] {
    guard let standing else { return [] }
    let words = context.words
    let drawing = ElsewhereDrawing(elsewhere: standing.elsewhere, day: context.now.day, words: words)
    let most = area.rows / 3
    let isRoomy = area.rows >= Self.roomyRows
    if isRoomy {
      let title = Line(words.elsewhereLabel, role: .textStrong)
      let rows =
        [Row(line: Line(""), isRule: true), Row(line: title)]
        + drawing.inFull().map { Row(line: $0.line, sign: $0.sign) }
      if rows.count <= most { return rows }
    }
    return drawing.inShort(columns: area.columns, most: isRoomy ? most : min(3, most)).map { Row(line: $0) }
  }

  private func bagInShort(_ standing: AidStanding, _ words: Words) -> Row {
    let (answer, remark) = answered(standing.bag, words)
    return Row(
      line: Line(
        [Span("1 ", .menuNumber), Span(words.bagLine + "   "), answer], trailing: [Span(remark, .textMuted)]),
      item: .bag, gutter: 1)
  }

  private func answered(_ bag: BagAnswer, _ words: Words) -> (answer: Span, remark: String) {
    switch bag {
    case .allowed(let allowance):
      (
        Span(words.mayGive(allowance.quantity), .statusAllowed),
        words.campaignAndStock(allowance.campaign.title, allowance.onHand)
      )
    case .refused(let refusal):
      (Span(words.shortRefusal(refusal), .statusRefused), words.shortPossible(refusal))
    }
  }

  /// `3 บ้านพอเพียง   รอประชาคม   28 พ.ย. 69`.
  private func grantInShort(_ standing: AidStanding, _ words: Words) -> Row {
    let (answer, remark) = answered(standing, words)
    return Row(
      line: Line(
        [Span("3 ", .menuNumber), Span(words.grantLineLabel + "   "), answer], trailing: [remark]),
      item: .grant, gutter: 1)
  }

  private func grantInFull(_ standing: AidStanding, _ words: Words) -> [Row] {
    let (answer, remark) = answered(standing, words)
    let head = Row(
      line: Line([Span("3 ", .menuNumber), Span(words.grantLineLabel)], trailing: [answer]), item: .grant,
      gutter: 1)
    guard let open = standing.openGrant else { return [head] }
    let meter = words.meter(open.file)
    return [
      head,
      Row(
        line: Line([Span("  " + (meter.isEmpty ? "" : words.usedOf(meter)), .textMuted)], trailing: [remark])),
    ]
  }

  /// Where the open grant stands and by when, else whether the house was repaired.
  private func answered(_ standing: AidStanding, _ words: Words) -> (answer: Span, remark: Span) {
    if let open = standing.openGrant {
      let due = open.due.map { words.date($0) } ?? ""
      return (
        Span(words.step(open.file.step), open.isOverdue ? .statusLook : .text),
        Span(open.isOverdue ? "! " + due : due, open.isOverdue ? .statusLook : .textMuted)
      )
    }
    if let day = standing.repair?.file.handOver?.facts.day {
      return (Span(words.repairedMark, .textMuted), Span(words.date(day), .textMuted))
    }
    return (Span(words.mayApply, .statusAllowed), Span("", .textMuted))
  }

  /// `! ยังไม่พบสิทธิ  เบี้ยยังชีพผู้สูงอายุ (88 ปี)   ถามต่อ`.
  private func benefitsInShort(_ words: Words) -> [Row] {
    guard let benefits, !benefits.findings.isEmpty else { return [] }
    let lines = BenefitLine.lines(benefits)
    let trailing = [Span(words.askOn, .textMuted)]
    guard let first = lines.first else {
      return [
        Row(line: Line([Span("  " + words.otherBenefits)], trailing: trailing), item: .benefits, gutter: 1)
      ]
    }
    let standing = first.finding.standing
    let more = lines.count > 1 ? "  " + words.andMore(lines.count - 1) : ""
    return [
      Row(
        line: Line(
          [
            Span(words.sign(of: standing) + " ", standing.role), Span(words.benefitLead(standing) + "  "),
            Span(words.benefitLine(first), standing.role), Span(more, .textMuted),
          ], trailing: trailing), item: .benefits, gutter: 1)
    ]
  }

  /// Lines of benefits that a roomy pane shows.
  private static let mostBenefits = 5

  private func benefitsInFull(_ columns: Int, _ words: Words) -> [Row] {
    guard let benefits, !benefits.findings.isEmpty else { return [] }
    let lines = BenefitLine.lines(benefits)
    let heading = lines.isEmpty ? words.otherBenefits : words.benefitsHeading
    var rows = [Row(line: Line(""), isRule: true), Row(line: Line(heading, role: .textStrong))]
    let shown = lines.count > Self.mostBenefits ? Self.mostBenefits - 1 : lines.count
    rows += lines.prefix(shown).map { line in
      let role = line.finding.standing.role
      return Row(
        line: Line(
          [
            Span(" " + words.sign(of: line.finding.standing) + " ", role), Span(words.benefitLine(line)),
          ], trailing: [Span(standing(of: line, columns, words), .textMuted)]))
    }
    if lines.count > shown {
      rows.append(Row(line: Line("   " + words.andMore(lines.count - shown), role: .textMuted)))
    }
    return rows + [Row(line: Line("  " + words.benefitsHint, role: .textMuted), item: .benefits)]
  }

  /// What stands at the right of a benefit; that its figure is to be confirmed is left to the dialog where it would cut
  /// the name.
  private func standing(of line: BenefitLine, _ width: Int, _ words: Words) -> String {
    let whole = words.standing(line.finding)
    let room = width - columns(of: words.benefitLine(line)) - 4
    return columns(of: whole) <= room || line.finding.standing != .likely
      ? whole : words.amount(of: line.finding)
  }

  private func historyInShort(_ standing: AidStanding, _ words: Words) -> [Row] {
    let label = words.historyLabel
    guard !standing.history.isEmpty else {
      return [Row(line: Line([Span(label + "  ", .textMuted), Span(words.noHistory, .textMuted)]))]
    }
    return standing.history.enumerated().map { index, given in
      let head = index == 0 ? label : padded("", columns: columns(of: label))
      let role: Role = given.isReversed ? .textMuted : .text
      return Row(
        line: Line([Span(head + "  ", .textMuted), Span(words.given(given), role)]),
        item: .given(given.issuance), gutter: columns(of: label) + 1)
    }
  }

  private func bagInFull(_ standing: AidStanding, _ words: Words) -> [Row] {
    let head = [Span("1 ", .menuNumber), Span(words.bagLine)]
    switch standing.bag {
    case .allowed(let allowance):
      return [
        Row(
          line: Line(head, trailing: [Span(words.mayGive(allowance.quantity), .statusAllowed)]), item: .bag,
          gutter: 1),
        Row(
          line: Line(
            "  " + words.campaignTitle(allowance.campaign.title), trailing: words.left(allowance.onHand),
            role: .textMuted)),
      ]
    case .refused(let refusal):
      return [
        Row(
          line: Line(head, trailing: [Span(words.shortRefusal(refusal), .statusRefused)]), item: .bag,
          gutter: 1),
        Row(line: Line("  ", trailing: words.shortPossible(refusal), role: .textMuted)),
      ]
    }
  }

  private func historyInFull(_ standing: AidStanding, _ words: Words) -> [Row] {
    let title = [Row(line: Line(""), isRule: true), Row(line: Line(words.historyTitle, role: .textStrong))]
    if standing.history.isEmpty { return title + [Row(line: Line(" " + words.noHistory, role: .textMuted))] }
    return title
      + standing.history.flatMap { given in
        let role: Role = given.isReversed ? .textMuted : .text
        return [
          Row(
            line: Line(" " + words.givenHead(given), role: role), sign: given.isReversed ? .queueMissed : nil,
            item: .given(given.issuance)),
          Row(
            line: Line(
              "   " + words.receiptNumber(given.receipt), trailing: given.recipient, role: .textMuted)),
        ]
      }
  }
}
