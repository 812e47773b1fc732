import Screen
import ThaiText
import Welfare

extension PlanScreen {
  /// Rows of the list on a screen of `rows` rows: less the frame, the titles, and what stands of the goal below.
  static func listRows(screen rows: Int) -> Int { max(1, (rows - 3) * 3 / 5) }

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let rest = ScreenFrame(
      title: words.planScreenTitle(card.map { words.house($0.particulars) }), footer: words.planFooter
    ).draw(on: &canvas, in: screen)
    guard card != nil else { return }
    let lines = lines
    let head = rest.line(0).inset(left: 1)
    if lines.isEmpty {
      canvas.write(words.noPlan, in: head, role: .textMuted)
    } else {
      canvas.write(Line(Self.table(words.planColumns).titles(width: head.columns - 1)), in: head)
    }
    let today = context.now.day
    let table = Self.table(words.planColumns)
    let below = rest.inset(top: 1)
    let (upper, lower) = below.splitTop(min(lines.count + 1, Self.listRows(screen: screen.rows)))
    list.draw(on: &canvas, in: upper, focused: true) { index in
      guard lines.indices.contains(index) else { return ListRow(Line([Span(words.addGoal, .text)])) }
      let line = lines[index]
      return ListRow(
        Line(table.row(cells(of: line, words, today: today), width: max(0, upper.columns - 2))),
        sign: line.isDue(on: today) ? .statusLook : nil)
    }
    guard let chosen, lower.rows > 2 else { return }
    canvas.rule(in: lower.line(0))
    let told = lower.inset(left: 1, top: 1, right: 1)
    for (row, line) in about(chosen, width: told.columns, context).prefix(told.rows).enumerated() {
      canvas.write(line, in: told.line(row))
    }
  }

  private func cells(of line: PlanLine, _ words: Words, today: Day) -> [Span] {
    let role: Role = line.isOpen ? .text : .textMuted
    return [
      Span(words.dimension(line.facts.dimension), role),
      Span(words.goal(line), line.isOpen ? .textStrong : .textMuted), Span(line.responsible, role),
      Span(words.dueOrResult(line, today: today), role),
    ]
  }

  private static func table(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .fixed(18), dropOrder: 2),
        Table.Column(titles[1], width: .flexible(least: 16)),
        Table.Column(titles[2], width: .flexible(least: 12), dropOrder: 1),
        Table.Column(titles[3], width: .fixed(24)),
      ], gap: 1)
  }

  private static let labelColumns = 14

  /// Everything of a goal, wrapped.
  private func about(_ line: PlanLine, width: Int, _ context: DeskContext) -> [Line] {
    let words = context.words
    var told: [(label: String, text: String, role: Role)] = [
      (words.planGoalField, words.goal(line), .textStrong),
      (words.planDimensionField, words.dimension(line.facts.dimension), .text),
      (words.planResponsibleField, line.responsible.isEmpty ? words.nobodyNamed : line.responsible, .text),
      (words.planDueField, words.dueInFull(line, today: context.now.day), .text),
    ]
    if let closed = line.closed {
      let said = line.outcome.isEmpty ? "" : "  " + line.outcome
      told.append(
        (words.planResultField, words.planResult(closed.result) + " " + words.date(closed.day) + said, .text))
    }
    return told.flatMap { label, text, role in
      wrapped(text, columns: max(8, width - Self.labelColumns)).enumerated().map { row, part in
        Line([
          Span(padded(row == 0 ? label : "", columns: Self.labelColumns), .fieldLabel), Span(part, role),
        ])
      }
    }
  }
}
