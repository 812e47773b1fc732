import Screen
import ThaiText
import Welfare

extension ReportsScreen {
  /// Rows of the list in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int { max(1, rows - 7) }

  /// Draws the list over the panes.
  ///
  /// - Parameter kept: where the paper kept last lies; nil for none in this session.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext, kept: String?) {
    let words = context.words
    canvas.fill(screen, role: .text)
    canvas.hideCursor()
    canvas.horizontalLine(column: screen.column, row: screen.row, columns: screen.columns)
    canvas.paneTitle(
      words.reportsTitle, column: screen.column, row: screen.row, columns: screen.columns, focused: true)
    let (rest, foot) = screen.inset(top: 1).splitBottom(1)
    canvas.write(words.reportsFooter, in: foot.inset(left: 1), role: .fieldHint)
    let count = min(items.count, Self.listRows(screen: screen.rows))
    let (upper, lower) = rest.inset(top: 1).splitTop(count)
    var shown = list
    shown.show(count: items.count)
    shown.draw(on: &canvas, in: upper, focused: true) { row($0, context) }
    let told = wrapped(words.about(focused), columns: max(1, lower.columns - 6))
    for (offset, text) in told.enumerated() where offset + 1 < lower.rows {
      canvas.write(text, in: lower.line(offset + 1).inset(left: 4), role: .textMuted)
    }
    guard let kept else { return }
    canvas.write(keptLines: kept, at: told.count + 2, in: lower, words)
  }

  private func row(_ index: Int, _ context: DeskContext) -> ListRow {
    let words = context.words
    let hasFocus = index == list.focus
    let item = items[index]
    let number = index < 9 ? String(index + 1) : " "
    let choice =
      switch item {
      case .day: words.date(day, .long)
      case .month: words.monthOf(month)
      case .year: words.yearOf(year)
      case .coverage: ""
      case .signing(let campaign): words.figures(campaign.title)
      }
    let isTurned = item == .day || item == .month || item == .year
    return ListRow(
      Line([
        Span(" \(number)  ", .menuNumber), Span(padded(words.title(of: item), columns: 38), .menuItem),
        Span(isTurned ? (hasFocus ? "← " : "  ") : "  ", .fieldHint), Span(choice, .textStrong),
        Span(isTurned && hasFocus ? " →" : "", .fieldHint),
      ]))
  }
}

extension Canvas {
  /// Where the paper kept last lies, the whole path, wrapped where it must be.
  mutating func write(keptLines path: String, at row: Int, in area: Rect, _ words: Words) {
    let label = padded(words.keptLast, columns: 12)
    var rest = Substring(path).unicodeScalars
    let room = max(10, area.columns - 4 - columns(of: label))
    var line = row
    while !rest.isEmpty, line < area.rows {
      let part = String(rest.prefix(room))
      rest = rest.dropFirst(room)
      write(
        Line([
          Span(line == row ? label : padded("", columns: columns(of: label)), .fieldLabel),
          Span(part, .textStrong),
        ]), in: area.line(line).inset(left: 4), role: .text)
      line += 1
    }
  }
}
