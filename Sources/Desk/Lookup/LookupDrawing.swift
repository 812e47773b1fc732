import Screen
import ThaiText
import Welfare

/// Draws the main pane: the query line, then results or today's work; cards are drawn by `CardDrawing`.
struct LookupDrawing {
  let pane: LookupPane
  let context: DeskContext
  let isFocused: Bool
  /// The level of the household shown, if it is known.
  var vulnerability: Vulnerability?
  /// What surveys say of it.
  var surveys = HouseholdSurveys()

  private var words: Words { context.words }

  func draw(on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, role: .text)
    guard !area.isEmpty else { return }
    drawQuery(on: &canvas, in: area.line(0))
    var rest = area.inset(top: 1)
    if pane.mode == .card, area.rows >= 20, let why = why {
      canvas.write(why, in: rest.line(0), role: .textMuted)
      rest = rest.inset(top: 1)
    }
    canvas.rule(in: rest.line(0))
    rest = rest.inset(top: 1)
    switch pane.mode {
    case .card:
      CardDrawing(
        pane: pane, context: context, isFocused: isFocused, vulnerability: vulnerability, surveys: surveys
      )
      .draw(on: &canvas, in: rest)
    case .results: drawResults(on: &canvas, in: rest)
    case .today: drawToday(on: &canvas, in: rest)
    }
  }

  /// Why the household answered, as long as it was found by searching.
  private var why: String? {
    guard let household = pane.card?.household, pane.ticketLabel == nil else { return nil }
    return pane.page?.rows.first { $0.household == household }.map { words.why($0) }
  }

  private func drawQuery(on canvas: inout Canvas, in line: Rect) {
    let label = words.searchLabel + "  "
    let right = count
    let width = min(columns(of: right), line.columns / 2)
    canvas.write(label, at: line.origin, role: .fieldLabel)
    let (content, end) = line.inset(left: columns(of: label)).splitRight(width)
    canvas.write(clipped(right, columns: width), in: end, role: .textMuted, alignment: .trailing)
    let typing = isFocused && pane.isTyping && pane.mode != .card
    let field = TextField(pane.field.text, placeholder: words.searchPlaceholder, limit: 120)
    var shown = pane.field.isEmpty ? field : pane.field
    if pane.field.isEmpty { shown.moveCaret(to: 0) }
    shown.draw(on: &canvas, in: content.inset(right: 1), focused: typing)
  }

  private var count: String {
    if let preparing = pane.preparing { return words.preparing(preparing.done, of: preparing.all) }
    if let ticket = pane.ticketLabel { return words.cardOfTicket(ticket) }
    if let page = pane.page, !pane.field.isEmpty {
      return words.households(page.households, of: page.allHouseholds)
    }
    return pane.work.map { words.allHouseholds($0.households) } ?? ""
  }

  private func drawResults(on canvas: inout Canvas, in area: Rect) {
    guard let page = pane.page else { return }
    if page.rows.isEmpty {
      for (index, line) in words.nothingAnswers(page.text).enumerated() {
        canvas.write(line, in: area.line(index).inset(left: 1), role: index == 0 ? .textStrong : .textMuted)
      }
      if page.preparing == nil {
        canvas.write(
          words.addHouseholdHint, in: area.line(words.nothingAnswers(page.text).count).inset(left: 1),
          role: .text)
      }
      return
    }
    let more = page.households > page.rows.count && area.rows > 2
    let (rows, foot) = area.splitBottom(more ? 1 : 0)
    let isOnRow = isFocused && !pane.isTyping
    pane.list.draw(on: &canvas, in: rows, focused: isOnRow) { index in
      ListRow(Line(Self.table.row(cells(page.rows[index]), width: max(0, rows.columns - 1))))
    }
    if more { canvas.write(words.moreRows, in: foot.inset(left: 1), role: .textMuted) }
  }

  /// Name, age, house, ID; on a narrow screen the ID goes first, then the age.
  private static let table = Table([
    Table.Column("", width: .flexible(least: 14)), Table.Column("", width: .fixed(6), dropOrder: 1),
    Table.Column("", width: .fixed(14)), Table.Column("", width: .fixed(13), dropOrder: 2),
  ])

  private func cells(_ row: LookupRow) -> [Span] {
    let mark = words.whyMark(row)
    return [
      Span(row.name, .textStrong), Span(words.age(row.age), .text), Span(words.houseOf(row), .text),
      Span(mark ?? row.maskedID.map { words.figures($0) } ?? "", mark == nil ? .textMuted : .text),
    ]
  }

  private func drawToday(on canvas: inout Canvas, in area: Rect) {
    guard let work = pane.work else { return }
    canvas.write(
      Line(
        [Span(words.todayTitle, .textStrong)],
        trailing: [Span(words.todayRegister(work.people, work.households), .textMuted)]), in: area.line(0))
    let lines = pane.todayLines
    let rest = area.inset(top: 1)
    let isOnRow = isFocused && !pane.isTyping
    pane.list.draw(on: &canvas, in: rest, focused: isOnRow) { row(lines[$0]) }
    let explained = explanation(lines)
    for (index, line) in explained.enumerated() {
      canvas.write(line, in: rest.line(lines.count + 1 + index).inset(left: 1), role: .textMuted)
    }
  }

  private func row(_ line: TodayLine) -> ListRow {
    ListRow(
      Line([Span(text(line))], trailing: trailing(line).map { [Span($0, .textMuted)] } ?? []),
      sign: line.isPressing ? .statusLook : nil)
  }

  private func text(_ line: TodayLine) -> String {
    switch line {
    case .importRegister: words.importRegister[0]
    case .importVolunteers: words.importVolunteers[0]
    case .waiting(let count): words.todayWaiting(count)
    case .noCampaign: words.todayNoCampaign
    case .bags(let campaign, let count): words.todayBags(campaign, count)
    case .lot(let lot): words.todayLot(lot)
    case .runOut(let kit, let end): words.runOut(kit, end)
    case .unheld(let count): words.todayUnheld(count)
    case .ofCase(let line): words.todayCase(line)
    case .moreCases(let count): words.todayMoreCases(count)
    case .grant(let line): words.todayGrant(line)
    case .moreGrants(let count): words.todayMoreGrants(count)
    case .missing(let missing): words.todayMissing(missing, today: context.now.day)
    case .goal(let goal): words.todayGoal(goal)
    case .moreGoals(let count): words.todayMoreGoals(count)
    }
  }

  private func trailing(_ line: TodayLine) -> String? {
    switch line {
    case .waiting: "F6"
    case .lot(let lot): words.expires(lot.expires)
    case .goal(let goal): words.planDue(goal.line, today: context.now.day)
    case .grant(let line): line.due.map { words.overdueSince($0) }
    case .ofCase(let line): line.due.map { words.dueBy($0, isOverdue: line.isOverdue) }
    default: nil
    }
  }

  private func explanation(_ lines: [TodayLine]) -> [String] {
    if lines.contains(.importRegister) { return Array(words.importRegister.dropFirst()) }
    if lines.contains(.importVolunteers) {
      return Array(words.importVolunteers.dropFirst()) + [words.todayHint]
    }
    return [words.todayHint]
  }
}
