import ThaiText

extension TextField {
  /// Columns kept in sight behind the caret where the text goes on.
  private static let lookAhead = 4

  /// Draws the field into the first row of an area, scrolled so that the caret is in sight; where it has the keyboard
  /// the terminal's cursor stands on the caret.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, role: Role = .fieldValue) {
    guard !area.isEmpty else { return }
    let line = area.line(0)
    let role = focused ? Role.fieldFocused : role
    canvas.fill(line, role: role)
    if isEmpty {
      canvas.write(placeholder, in: line, role: focused ? .fieldFocused : .fieldPlaceholder)
      if focused { canvas.placeCursor(at: line.origin) }
      return
    }
    guard focused else { return canvas.write(shown, in: line, role: role) }
    let hidden = scrolled(into: line.columns)
    canvas.within(line) { $0.write(shown, at: line.origin.moved(columns: -hidden), role: role) }
    canvas.placeCursor(at: line.origin.moved(columns: caretColumn - hidden))
  }

  /// Columns of the text that lie left of a window of `width` columns; a cell is never cut.
  func scrolled(into width: Int) -> Int {
    let cells = textCells(shown)
    let total = cells.reduce(0) { $0 + $1.columns }
    guard total >= width else { return 0 }
    let ahead = max(1, min(TextField.lookAhead, width / 2))
    let wanted = min(caretColumn + ahead, total + 1) - width
    var hidden = 0
    for cell in cells where hidden < wanted { hidden += cell.columns }
    return hidden
  }
}
