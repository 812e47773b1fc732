import ThaiText

/// What a screen shows: a cell for every place, row by row, and the cursor.
///
/// It keeps one promise whatever is written: every row has exactly as many cells as the screen has columns, and the
/// two halves of a wide text stand side by side or not at all.
public struct Grid: Equatable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// The cells row by row, `size.columns` a row.
  public private(set) var cells: [GridCell]
  /// Where the terminal's cursor stands; nil hides it.
  ///
  /// Always inside the screen.
  public var cursor: Point? {
    didSet {
      if let place = cursor, !Rect(size).contains(place) { cursor = nil }
    }
  }

  /// An empty screen of that role, without a cursor.
  public init(size: Size, role: Role = .text) {
    self.size = size
    cells = Array(repeating: .blank(role), count: size.columns * size.rows)
  }

  /// The cell at a place; nil outside the screen.
  public subscript(place: Point) -> GridCell? {
    Rect(size).contains(place) ? cells[place.row * size.columns + place.column] : nil
  }

  /// The cells of a row; none outside the screen.
  public func row(_ row: Int) -> ArraySlice<GridCell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The text of a row with all its blanks.
  public func text(ofRow row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for cell in self.row(row) where cell.half != .right { scalars.append(contentsOf: cell.text.scalars) }
    return String(scalars)
  }

  /// Puts a text of one column, or of two if `column` is not the last, at a place inside the screen.
  ///
  /// What it cuts in half is blanked as a whole.
  mutating func place(_ text: TextCell, role: Role, row: Int, column: Int) {
    let index = row * size.columns + column
    release(index)
    if text.columns == 2 {
      release(index + 1)
      cells[index] = GridCell(text, role: role, half: .left)
      cells[index + 1] = GridCell(text, role: role, half: .right)
    } else {
      cells[index] = GridCell(text, role: role)
    }
  }

  /// Gives the cells of a row another role, but for a wide text that does not lie inside with both halves.
  mutating func paint(row: Int, columns: Range<Int>, role: Role) {
    let start = row * size.columns
    for column in columns {
      let cell = cells[start + column]
      switch cell.half {
      case .left where column + 1 == columns.upperBound: continue
      case .right where column == columns.lowerBound: continue
      default: cells[start + column] = cell.painted(role)
      }
    }
  }

  /// Blanks the other half of the wide text that the cell belongs to, if it does.
  private mutating func release(_ index: Int) {
    switch cells[index].half {
    case .whole: return
    case .left: cells[index + 1] = .blank(cells[index + 1].role)
    case .right: cells[index - 1] = .blank(cells[index - 1].role)
    }
  }
}
