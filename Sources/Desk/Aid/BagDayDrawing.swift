import Screen
import ThaiText
import Welfare

extension BagDayScreen {
  /// Rows of what answers in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int { max(1, (rows - 4) / 2) }

  /// Draws the screen over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let rest = ScreenFrame(title: words.bagDayTitle, footer: words.bagDayFooter(chosen: chosen != nil)).draw(
      on: &canvas, in: screen)
    drawRound(on: &canvas, in: rest.line(0).inset(left: 1, right: 1), words)
    guard board == nil || campaign != nil else {
      return canvas.write(words.bagDayNoCampaign, in: rest.line(2).inset(left: 1), role: .statusLook)
    }
    drawSearch(on: &canvas, in: rest.line(1).inset(left: 1), words)
    canvas.rule(in: rest.line(2))
    let (upper, lower) = rest.inset(top: 3).splitTop(Self.listRows(screen: screen.rows))
    if let chosen {
      draw(chosen, on: &canvas, in: upper, words)
    } else {
      drawRows(on: &canvas, in: upper, words)
    }
    canvas.rule(in: lower.line(0))
    drawRecent(on: &canvas, in: lower.inset(top: 1), context)
  }

  /// The campaign, how far it has come, and what is left.
  private func drawRound(on canvas: inout Canvas, in line: Rect, _ words: Words) {
    guard let campaign else { return }
    let count = words.bagDayCount(campaign)
    let (left, right) = line.splitRight(min(columns(of: count), line.columns / 2))
    let title = words.round(campaign.campaign.title)
    let others = (board?.rounds.count ?? 1) > 1 ? "   " + words.bagDayOthers : ""
    canvas.write(
      Line([Span(title, .textStrong), Span(others, .textMuted)]), in: left.inset(right: 1))
    canvas.write(
      count, in: right, role: campaign.onHand > 0 ? .textStrong : .statusRefused, alignment: .trailing)
  }

  private func drawSearch(on canvas: inout Canvas, in line: Rect, _ words: Words) {
    canvas.write(words.searchLabel, in: line, role: .fieldLabel)
    field.draw(
      on: &canvas, in: line.inset(left: columns(of: words.searchLabel) + 2, right: 1), focused: chosen == nil)
  }

  private func drawRows(on canvas: inout Canvas, in area: Rect, _ words: Words) {
    guard let rows else {
      if field.isEmpty { canvas.write(words.bagDayHint, in: area.line(0).inset(left: 1), role: .textMuted) }
      return
    }
    guard !rows.isEmpty else {
      return canvas.write(
        words.nothingFoundLine(field.text), in: area.line(0).inset(left: 1), role: .statusLook)
    }
    let width = max(0, area.columns - 2)
    list.draw(on: &canvas, in: area, focused: true) { index in
      let row = rows[index]
      return ListRow(
        Line(
          Self.table.row(
            [
              Span(words.houseOf(row), .textStrong), Span(row.name, .text),
              Span(words.age(row.age), .textMuted),
              Span(row.maskedID.map { words.figures($0) } ?? "", .textMuted),
            ], width: width)))
    }
  }

  private static let table = Table([
    Table.Column("", width: .fixed(14)), Table.Column("", width: .flexible(least: 14)),
    Table.Column("", width: .fixed(6), dropOrder: 1), Table.Column("", width: .fixed(13), dropOrder: 2),
  ])

  /// The household chosen: who takes it, what the rule says, what will be saved.
  private func draw(_ chosen: AidRequest, on canvas: inout Canvas, in area: Rect, _ words: Words) {
    let card = sheet?.card
    let taker =
      chosen.recipient.flatMap { id in card?.members.first { $0.person == id } } ?? card?.members.first
    let house = card.map { words.house($0.particulars) } ?? ""
    let name = taker.map { words.recipient($0.particulars.fullName, $0.age) } ?? ""
    let lines =
      [
        Line([Span("> " + house, .selection)]),
        Line([
          Span(padded(words.recipientField, columns: BagChecks.labelColumns), .fieldLabel), Span(name, .text),
        ]),
      ] + BagChecks(sheet: sheet, question: chosen).lines(words)
    // What will be saved is never cut off.
    let kept = lines.count > area.rows ? Array(lines.prefix(area.rows - 1)) + lines.suffix(1) : lines
    for (index, line) in kept.enumerated() { canvas.write(line, in: area.line(index).inset(left: 1)) }
    canvas.placeCursor(at: area.line(0).inset(left: 1).origin)
  }

  private func drawRecent(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let words = context.words
    guard let recent = board?.recent else { return }
    canvas.write(words.bagDayRecent(recent.isEmpty), in: area.line(0).inset(left: 1), role: .textMuted)
    let width = max(0, area.columns - 2)
    for (index, line) in recent.prefix(max(0, area.rows - 1)).enumerated() {
      let mark = line.given.isReversed ? words.reversedMark : words.bags(line.given.quantity)
      canvas.write(
        Line(
          Self.recentTable.row(
            [
              Span(words.clock(line.given.at), .textMuted), Span(words.figures(line.given.receipt)),
              Span(words.shortHouse(line.house)), Span(line.given.recipient),
              Span(mark, line.given.isReversed ? .statusRefused : .text),
            ], width: width)), in: area.line(index + 1).inset(left: 1))
    }
  }

  private static let recentTable = Table([
    Table.Column("", width: .fixed(5)), Table.Column("", width: .fixed(10)),
    Table.Column("", width: .fixed(14)),
    Table.Column("", width: .flexible(least: 12)), Table.Column("", width: .fixed(12), dropOrder: 1),
  ])
}
