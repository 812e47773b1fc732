public import ThaiText

/// A grid being drawn: everything goes through a clip, so that no part of a screen draws over another.
///
/// All places are those of the whole screen. The only thing ever changed outside the clip is the other half of a wide
/// text that a write inside cuts in two: it becomes a blank.
public struct Canvas: Sendable {
  /// What has been drawn so far.
  public private(set) var grid: Grid
  /// Where drawing has effect; never outside the screen.
  public private(set) var clip: Rect
  /// The signs of the roles, and whether lines keep to ASCII.
  public let signs: Signs

  /// An empty screen of the role `text`, all of it open to drawing.
  public init(size: Size, signs: Signs = .standard) {
    grid = Grid(size: size)
    clip = Rect(size)
    self.signs = signs
  }

  /// The size of the whole screen.
  public var size: Size { grid.size }

  /// Draws with the clip narrowed to `area`, then opens it again.
  public mutating func within(_ area: Rect, _ draw: (inout Canvas) -> Void) {
    let before = clip
    clip = clip.intersection(area)
    draw(&self)
    clip = before
  }

  /// Puts the terminal's cursor at a place inside the clip; outside it changes nothing.
  public mutating func placeCursor(at place: Point) {
    if clip.contains(place) { grid.cursor = place }
  }

  /// Hides the terminal's cursor.
  public mutating func hideCursor() { grid.cursor = nil }

  /// Fills an area with one text of one column: a blank, unless told otherwise.
  public mutating func fill(_ area: Rect, role: Role, with text: TextCell = .blank) {
    let area = area.intersection(clip)
    guard text.columns == 1 else { return }
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        grid.place(text, role: role, row: row, column: column)
      }
    }
  }

  /// Gives what stands in an area another role: how a line becomes the selected one.
  public mutating func paint(_ area: Rect, role: Role) {
    let area = area.intersection(clip)
    for row in area.row..<area.endRow {
      grid.paint(row: row, columns: area.column..<area.endColumn, role: role)
    }
  }

  /// Puts one cell; outside the clip nothing, and a blank where half of a wide text would lie outside.
  mutating func place(_ text: TextCell, role: Role, at place: Point) {
    let inside = clip.contains(place)
    if text.columns == 1 {
      if inside { grid.place(shown(text), role: role, row: place.row, column: place.column) }
      return
    }
    let next = place.moved(columns: 1)
    switch (inside, clip.contains(next)) {
    case (true, true): grid.place(text, role: role, row: place.row, column: place.column)
    case (true, false): grid.place(.blank, role: role, row: place.row, column: place.column)
    case (false, true): grid.place(.blank, role: role, row: next.row, column: next.column)
    case (false, false): break
    }
  }

  private static let ellipsis = TextCell("…")
  private static let asciiEllipsis = TextCell("~")

  private func shown(_ text: TextCell) -> TextCell {
    signs.ascii && text == Canvas.ellipsis ? Canvas.asciiEllipsis : text
  }
}
