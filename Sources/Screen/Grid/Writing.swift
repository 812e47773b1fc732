public import ThaiText

extension Canvas {
  /// Writes one line of text from a place on.
  ///
  /// Without `columns` it takes what it needs and is cut at the clip. With `columns` it takes exactly as many: what
  /// does not fit ends in `…`, what is left over is blank in the same role. Returns the columns taken, so that the
  /// next text can follow.
  @discardableResult
  public mutating func write(
    _ text: String, at place: Point, role: Role, columns: Int? = nil, alignment: TextAlignment = .leading
  ) -> Int {
    guard let columns else { return put(textCells(text), at: place, role: role) }
    guard columns > 0 else { return 0 }
    let cells = clipped(textCells(text), columns: columns)
    let spare = columns - cells.reduce(0) { $0 + $1.columns }
    let before =
      switch alignment {
      case .leading: 0
      case .center: spare / 2
      case .trailing: spare
      }
    blank(before, at: place, role: role)
    let used = put(cells, at: place.moved(columns: before), role: role)
    blank(spare - before, at: place.moved(columns: before + used), role: role)
    return columns
  }

  /// Writes a text into the first row of an area, all of its columns.
  public mutating func write(
    _ text: String, in area: Rect, role: Role, alignment: TextAlignment = .leading
  ) {
    guard !area.isEmpty else { return }
    write(text, at: area.origin, role: role, columns: area.columns, alignment: alignment)
  }

  /// Writes a text so that its last column is the one before `endColumn`; returns the columns taken.
  @discardableResult
  public mutating func write(_ text: String, endingAt endColumn: Int, row: Int, role: Role) -> Int {
    let cells = textCells(text)
    let width = cells.reduce(0) { $0 + $1.columns }
    return put(cells, at: Point(column: endColumn - width, row: row), role: role)
  }

  /// Writes the sign of a role in that role; returns the columns taken, 0 if the role has none.
  @discardableResult
  public mutating func writeSign(of role: Role, at place: Point) -> Int {
    write(signs[role], at: place, role: role)
  }

  /// Writes a line into the first row of an area: its trailing part ends at the right edge, its leading part is cut
  /// with `…` so that a blank stays between them, and what lies between is blank in `role`.
  public mutating func write(_ line: Line, in area: Rect, role: Role = .text) {
    guard !area.isEmpty else { return }
    fill(area.line(0), role: role)
    let trailing = line.trailing.reduce(0) { $0 + columns(of: $1.text) }
    let room = trailing == 0 ? area.columns : max(0, area.columns - trailing - 1)
    write(line.leading, at: area.origin, columns: room)
    write(
      line.trailing, at: Point(column: max(area.column, area.endColumn - trailing), row: area.row),
      columns: min(trailing, area.columns))
  }

  /// Writes spans one after another in at most `columns` columns; the one that does not fit ends in `…`,
  /// those after it are left out.
  ///
  /// Returns the columns taken.
  @discardableResult
  public mutating func write(_ spans: [Span], at place: Point, columns: Int) -> Int {
    var used = 0
    for span in spans {
      let cells = textCells(span.text)
      let fitting = clipped(cells, columns: columns - used)
      used += put(fitting, at: place.moved(columns: used), role: span.role)
      if fitting.count < cells.count || fitting != cells { break }
    }
    return used
  }

  private mutating func put(_ cells: [TextCell], at place: Point, role: Role) -> Int {
    var column = place.column
    let visible = place.row >= clip.row && place.row < clip.endRow
    for cell in cells {
      if visible, column < clip.endColumn {
        self.place(cell, role: role, at: Point(column: column, row: place.row))
      }
      column += cell.columns
    }
    return column - place.column
  }

  private mutating func blank(_ count: Int, at place: Point, role: Role) {
    guard count > 0 else { return }
    fill(Rect(column: place.column, row: place.row, columns: count, rows: 1), role: role)
  }
}
