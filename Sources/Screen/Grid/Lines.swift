import ThaiText

/// Lines between panes and frames around dialogs. Lines of one role that meet become a joint by themselves: `┬ ├ ┤ ┴ ┼`.
extension Canvas {
  /// Draws a line from `column` over `columns` columns; where its ends stand on another line they join it.
  public mutating func horizontalLine(column: Int, row: Int, columns: Int, role: Role = .divider) {
    guard columns > 0 else { return }
    for offset in 0..<columns {
      var arms = BoxArms.horizontal
      if offset == 0 { arms.remove(.left) }
      if offset == columns - 1 { arms.remove(.right) }
      join(arms, along: .horizontal, at: Point(column: column + offset, row: row), role: role)
    }
  }

  /// Draws a line from `row` over `rows` rows; where its ends stand on another line they join it.
  public mutating func verticalLine(column: Int, row: Int, rows: Int, role: Role = .divider) {
    guard rows > 0 else { return }
    for offset in 0..<rows {
      var arms = BoxArms.vertical
      if offset == 0 { arms.remove(.up) }
      if offset == rows - 1 { arms.remove(.down) }
      join(arms, along: .vertical, at: Point(column: column, row: row + offset), role: role)
    }
  }

  /// Draws the `----` between parts of one pane; it joins nothing.
  public mutating func rule(in area: Rect, role: Role = .divider) {
    fill(area.line(0), role: role, with: TextCell("-"))
  }

  /// Draws a frame along the edge of an area and clears what lies inside with `body`; too small an area is only
  /// cleared.
  public mutating func frame(_ area: Rect, role: Role = .dialogFrame, body: Role = .dialogBody) {
    fill(area, role: body)
    guard area.columns > 1, area.rows > 1 else { return }
    let right = area.endColumn - 1
    let bottom = area.endRow - 1
    horizontalLine(column: area.column, row: area.row, columns: area.columns, role: role)
    horizontalLine(column: area.column, row: bottom, columns: area.columns, role: role)
    for row in area.row..<area.endRow {
      let arms: BoxArms = row == area.row ? .down : row == bottom ? .up : .vertical
      let isEdge = row == area.row || row == bottom
      set(isEdge ? arms.union(.right) : arms, at: Point(column: area.column, row: row), role: role)
      set(isEdge ? arms.union(.left) : arms, at: Point(column: right, row: row), role: role)
    }
  }

  /// Writes a pane's title on the line above it: `─ F2 คิว ─`, or `─[F3 ครัวเรือน]─` where the keyboard is.
  ///
  /// `column` is the first column of the pane, `columns` its width.
  public mutating func paneTitle(_ title: String, column: Int, row: Int, columns: Int, focused: Bool) {
    let inner = clipped(title, columns: columns - 4)
    guard !inner.isEmpty else { return }
    let text = focused ? "[\(inner)]" : " \(inner) "
    write(text, at: Point(column: column + 1, row: row), role: focused ? .paneTitleFocused : .paneTitle)
  }

  /// Adds arms to the line that stands at a place in the same role.
  ///
  /// An end that meets no line is drawn whole.
  private mutating func join(_ arms: BoxArms, along line: BoxArms, at place: Point, role: Role) {
    guard let cell = grid[place] else { return }
    let standing = cell.role == role ? BoxArms(of: cell.text, ascii: signs.ascii) : []
    let crosses = !standing.subtracting(line).isEmpty
    set(crosses ? standing.union(arms) : line, at: place, role: role)
  }

  private mutating func set(_ arms: BoxArms, at place: Point, role: Role) {
    self.place(arms.glyph(ascii: signs.ascii), role: role, at: place)
  }
}
