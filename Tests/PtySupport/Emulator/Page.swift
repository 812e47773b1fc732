import ThaiText

/// One screen of an emulated terminal: its cells, its cursor, its scrolling region.
public struct Page {
  /// Columns.
  public private(set) var columns: Int
  /// Rows.
  public private(set) var rows: Int
  /// The cells, row by row.
  public private(set) var cells: [[EmulatedCell]]
  /// Where the cursor stands, from 0; past the last column it waits in it.
  public private(set) var cursor: (column: Int, row: Int) = (0, 0)
  /// How what comes next is drawn.
  var rendition = Rendition()
  /// Whether what comes next pushes the rest of the row to the right.
  var isInserting = false

  private var waitsToWrap = false
  private var region: ClosedRange<Int>
  private var tabs: Set<Int>
  private var saved: (column: Int, row: Int, rendition: Rendition) = (0, 0, Rendition())

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: EmulatedCell(), count: columns), count: rows)
    region = 0...max(0, rows - 1)
    tabs = Set(stride(from: 8, to: 1_000, by: 8))
  }

  /// The text of a row without the blanks at its end.
  public func text(ofRow row: Int) -> String {
    var scalars = Array(cells[row].map(\.text).joined().unicodeScalars)
    while scalars.last == " " { scalars.removeLast() }
    return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  mutating func resize(columns: Int, rows: Int) {
    let blank = EmulatedCell()
    cells = (0..<rows).map { row in
      let old = row < cells.count ? cells[row] : []
      return Array(old.prefix(columns)) + Array(repeating: blank, count: max(0, columns - old.count))
    }
    (self.columns, self.rows) = (columns, rows)
    region = 0...max(0, rows - 1)
    moveCursor(to: cursor.column, cursor.row)
  }

  // Writing

  mutating func put(_ scalar: Unicode.Scalar, wraps: Bool) {
    let width = scalar.columns
    if width == 0 { return join(scalar) }
    if waitsToWrap || cursor.column + width > columns {
      if wraps {
        moveCursor(to: 0, cursor.row)
        lineFeed()
      } else {
        cursor.column = columns - width
      }
    }
    if isInserting { insert(width) }
    place(EmulatedCell(String(scalar), rendition), at: cursor.column)
    if width == 2 { place(EmulatedCell("", rendition), at: cursor.column + 1) }
    waitsToWrap = cursor.column + width >= columns
    cursor.column = min(cursor.column + width, columns - 1)
  }

  /// A mark joins the cell to the left of the cursor; at column 0 it lands on the row above, as on real terminals.
  private mutating func join(_ mark: Unicode.Scalar) {
    var (column, row) = (waitsToWrap ? cursor.column : cursor.column - 1, cursor.row)
    if column < 0 { (column, row) = (columns - 1, row - 1) }
    guard row >= 0 else { return }
    if cells[row][column].text.isEmpty, column > 0 { column -= 1 }
    cells[row][column].text.unicodeScalars.append(mark)
  }

  /// Puts a cell in place; the other half of a wide character that it cuts is blanked.
  private mutating func place(_ cell: EmulatedCell, at column: Int) {
    let row = cursor.row
    if !cell.text.isEmpty, cells[row][column].text.isEmpty, column > 0 { cells[row][column - 1].text = " " }
    if column + 1 < columns, cells[row][column + 1].text.isEmpty { cells[row][column + 1].text = " " }
    cells[row][column] = cell
  }

  // Moving

  mutating func moveCursor(to column: Int, _ row: Int) {
    cursor = (min(max(0, column), columns - 1), min(max(0, row), rows - 1))
    waitsToWrap = false
  }

  mutating func lineFeed() {
    waitsToWrap = false
    if cursor.row == region.upperBound { scrollUp(1) } else if cursor.row < rows - 1 { cursor.row += 1 }
  }

  mutating func reverseLineFeed() {
    waitsToWrap = false
    if cursor.row == region.lowerBound { scrollDown(1) } else if cursor.row > 0 { cursor.row -= 1 }
  }

  mutating func tab() {
    moveCursor(to: tabs.filter { $0 > cursor.column }.min() ?? columns - 1, cursor.row)
  }

  mutating func backTab() {
    moveCursor(to: tabs.filter { $0 < cursor.column }.max() ?? 0, cursor.row)
  }

  mutating func setTab() {
    tabs.insert(cursor.column)
  }

  mutating func clearTabs(all: Bool) {
    if all { tabs.removeAll() } else { tabs.remove(cursor.column) }
  }

  mutating func save() {
    saved = (cursor.column, cursor.row, rendition)
  }

  mutating func restore() {
    rendition = saved.rendition
    moveCursor(to: saved.column, saved.row)
  }

  mutating func setRegion(top: Int, bottom: Int) {
    guard top < bottom, bottom < rows else { return }
    region = top...bottom
    moveCursor(to: 0, 0)
  }

  // Erasing and shifting

  private mutating func blank(row: Int, _ range: Range<Int>) {
    for column in range.clamped(to: 0..<columns) { cells[row][column] = .erased(rendition) }
  }

  mutating func erase(_ count: Int) {
    blank(row: cursor.row, cursor.column..<cursor.column + count)
  }

  mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: blank(row: cursor.row, cursor.column..<columns)
    case 1: blank(row: cursor.row, 0..<cursor.column + 1)
    default: blank(row: cursor.row, 0..<columns)
    }
  }

  mutating func eraseDisplay(_ part: Int) {
    if part < 2 { eraseLine(part) }
    let others = part == 0 ? cursor.row + 1..<rows : part == 1 ? 0..<cursor.row : 0..<rows
    for row in others { blank(row: row, 0..<columns) }
  }

  mutating func insert(_ count: Int) {
    let count = min(count, columns - cursor.column)
    cells[cursor.row].removeLast(count)
    cells[cursor.row].insert(contentsOf: repeatElement(.erased(rendition), count: count), at: cursor.column)
  }

  mutating func delete(_ count: Int) {
    let count = min(count, columns - cursor.column)
    cells[cursor.row].removeSubrange(cursor.column..<cursor.column + count)
    cells[cursor.row].append(contentsOf: repeatElement(.erased(rendition), count: count))
  }

  mutating func insertLines(_ count: Int) {
    guard region.contains(cursor.row) else { return }
    shift(cursor.row...region.upperBound, by: count)
  }

  mutating func deleteLines(_ count: Int) {
    guard region.contains(cursor.row) else { return }
    shift(cursor.row...region.upperBound, by: -count)
  }

  mutating func scrollUp(_ count: Int) {
    shift(region, by: -count)
  }

  mutating func scrollDown(_ count: Int) {
    shift(region, by: count)
  }

  /// Moves the rows of `range` down (up if negative); blank rows come in.
  private mutating func shift(_ range: ClosedRange<Int>, by count: Int) {
    let amount = min(abs(count), range.count)
    let blanks = repeatElement(
      Array(repeating: EmulatedCell.erased(rendition), count: columns), count: amount)
    let kept =
      count < 0 ? Array(cells[range].dropFirst(amount)) + blanks : blanks + cells[range].dropLast(amount)
    cells.replaceSubrange(range, with: kept)
  }
}
