import Screen
import ThaiText
import Welfare

extension GrantsScreen {
  /// Rows of money in sight at most, the line that adds some among them.
  private static let mostBudgets = 5

  /// Rows below the grants on a screen of `rows` rows: a rule, a title, the money.
  private func moneyRows(screen rows: Int) -> Int {
    2 + max(1, min((board?.budgets.count ?? 0) + 1, Self.mostBudgets, rows / 3))
  }

  /// Rows of grants in sight on a screen of `rows` rows.
  func listRows(screen rows: Int) -> Int { max(1, rows - 3 - moneyRows(screen: rows)) }

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let rest = ScreenFrame(title: words.grantsTitle, footer: words.grantsFooter).draw(on: &canvas, in: screen)
    let table = Self.table(words.grantColumns)
    let width = max(0, rest.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: rest.line(0).inset(left: 1))
    guard let board else {
      canvas.write(words.readingGrants, in: rest.line(1).inset(left: 1), role: .statusUnknown)
      return
    }
    let (upper, lower) = rest.inset(top: 1).splitBottom(moneyRows(screen: screen.rows))
    let count = board.grants.count
    let isOnGrant = list.focus < count
    if board.grants.isEmpty {
      for (row, line) in words.noGrantsYet.enumerated() where row < upper.rows {
        canvas.write(line, in: upper.line(row).inset(left: 1), role: .textMuted)
      }
    } else {
      let shown = ListView(count: count, focus: min(list.focus, count - 1))
      Self.draw(shown, on: &canvas, in: upper, hasFocus: isOnGrant) { index in
        let line = board.grants[index]
        return ListRow(
          Line(table.row(Self.cells(line, words), width: width)), sign: line.isOverdue ? .statusLook : nil)
      }
    }
    draw(board.budgets, isFocused: !isOnGrant, on: &canvas, in: lower, width, words)
  }

  private func draw(
    _ budgets: [BudgetLine], isFocused: Bool, on canvas: inout Canvas, in area: Rect, _ width: Int,
    _ words: Words
  ) {
    canvas.rule(in: area.line(0))
    let table = Self.moneyTable(words.budgetColumns)
    canvas.write(Line(table.titles(width: width)), in: area.line(1).inset(left: 1))
    let shown = ListView(count: budgets.count + 1, focus: max(0, list.focus - (board?.grants.count ?? 0)))
    Self.draw(shown, on: &canvas, in: area.inset(top: 2), hasFocus: isFocused) { index in
      guard index < budgets.count else {
        let empty = budgets.isEmpty ? [Span("   " + words.noBudgetThisYear, .textMuted)] : []
        return ListRow(Line([Span(words.allotAction, .menuItem)] + empty))
      }
      let line = budgets[index]
      return ListRow(
        Line(table.row(Self.cells(line, words), width: width)), sign: line.left < 0 ? .statusLook : nil)
    }
  }

  /// One of the two parts; the one without the focus shows no chosen row, for there is one focus.
  private static func draw(
    _ list: ListView, on canvas: inout Canvas, in area: Rect, hasFocus: Bool, row: (Int) -> ListRow
  ) {
    if hasFocus { return list.draw(on: &canvas, in: area, focused: true, row: row) }
    for (offset, index) in list.visible(rows: area.rows).enumerated() {
      let (line, row) = (area.line(offset), row(index))
      canvas.write(row.line, in: line.inset(left: 1))
      if let sign = row.sign { canvas.writeSign(of: sign, at: line.origin) }
    }
  }

  private static func cells(_ line: GrantLine, _ words: Words) -> [Span] {
    let file = line.file
    let role: Role = file.step.isLast ? .textMuted : .text
    return [
      Span(words.figures(file.application.facts.paper), role), Span(words.houseInShort(line.house), role),
      Span(line.applicant, role), Span(words.step(file.step), file.step.isLast ? .textMuted : .textStrong),
      Span(words.meter(file), role),
      Span(line.due.map { words.date($0) } ?? "", line.isOverdue ? .statusLook : .textMuted),
    ]
  }

  private static func cells(_ line: BudgetLine, _ words: Words) -> [Span] {
    [
      Span(line.facts.code, .textStrong), Span(words.figures(String(line.facts.fiscalYear))),
      Span(words.baht(line.left) + " / " + words.baht(line.allotted), line.left < 0 ? .statusRefused : .text),
      Span(words.baht(line.promised), .textMuted), Span(words.baht(line.spent), .textMuted),
      Span(line.isKept ? words.scheme(line.facts.kind) : words.keptByAnother, .textMuted),
    ]
  }

  private static func table(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .fixed(10)), Table.Column(titles[1], width: .fixed(11)),
        Table.Column(titles[2], width: .flexible(least: 12)), Table.Column(titles[3], width: .fixed(15)),
        Table.Column(titles[4], width: .fixed(13), alignment: .trailing),
        Table.Column(titles[5], width: .fixed(10), dropOrder: 1),
      ], gap: 1)
  }

  private static func moneyTable(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .fixed(10)), Table.Column(titles[1], width: .fixed(6)),
        Table.Column(titles[2], width: .fixed(22), alignment: .trailing),
        Table.Column(titles[3], width: .fixed(10), alignment: .trailing, dropOrder: 2),
        Table.Column(titles[4], width: .fixed(10), alignment: .trailing, dropOrder: 3),
        Table.Column(titles[5], width: .flexible(least: 10), dropOrder: 1),
      ], gap: 2)
  }
}
