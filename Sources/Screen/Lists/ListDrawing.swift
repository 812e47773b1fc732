extension ListView {
  /// Draws the rows in sight into an area, a gutter of one column before each.
  ///
  /// The row with the focus is drawn in the role of a selection with `>` before it; the terminal's cursor stands on
  /// that sign where the list has the keyboard.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, row: (Int) -> ListRow) {
    canvas.fill(area, role: .text)
    for (offset, index) in visible(rows: area.rows).enumerated() {
      draw(row(index), hasFocus: index == focus, keyboard: focused, on: &canvas, in: area.line(offset))
    }
  }

  private func draw(_ row: ListRow, hasFocus: Bool, keyboard: Bool, on canvas: inout Canvas, in area: Rect) {
    canvas.write(row.line, in: area.inset(left: 1))
    if let sign = row.sign { canvas.writeSign(of: sign, at: area.origin) }
    guard hasFocus else { return }
    canvas.paint(area, role: keyboard ? .selection : .selectionBlurred)
    guard keyboard else { return }
    canvas.writeSign(of: .gutter, at: area.origin)
    canvas.placeCursor(at: area.origin)
  }
}
