import Screen

/// A full screen over the panes: its title above, what its keys do below.
struct ScreenFrame {
  /// What the screen is.
  let title: String
  /// What its keys do.
  let footer: String

  /// Draws it; what is left between belongs to the screen.
  func draw(on canvas: inout Canvas, in screen: Rect) -> Rect {
    canvas.fill(screen, role: .text)
    canvas.hideCursor()
    canvas.horizontalLine(column: screen.column, row: screen.row, columns: screen.columns)
    canvas.paneTitle(title, column: screen.column, row: screen.row, columns: screen.columns, focused: true)
    let (rest, foot) = screen.inset(top: 1).splitBottom(1)
    canvas.write(footer, in: foot.inset(left: 1), role: .fieldHint)
    return rest
  }
}
