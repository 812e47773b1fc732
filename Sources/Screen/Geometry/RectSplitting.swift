/// Cutting a part of the screen into smaller parts. What is asked for beyond the size is given as far as it goes,
/// so that no layout fails on a small terminal: the rest is then empty.
extension Rect {
  /// The part left after taking the given columns and rows off its sides.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    let left = min(max(0, left), columns)
    let top = min(max(0, top), rows)
    return Rect(
      column: column + left, row: row + top, columns: columns - left - max(0, right),
      rows: rows - top - max(0, bottom))
  }

  /// The part left after taking the same number of columns left and right, and of rows above and below.
  public func inset(columns: Int, rows: Int) -> Rect {
    inset(left: columns, top: rows, right: columns, bottom: rows)
  }

  /// The first `count` rows, and the rows below them.
  public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let count = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: count),
      Rect(column: column, row: row + count, columns: columns, rows: rows - count)
    )
  }

  /// The rows above the last `count` rows, and those.
  public func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let parts = splitTop(rows - min(max(0, count), rows))
    return (parts.top, parts.rest)
  }

  /// The first `count` columns, and the columns to their right.
  public func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let count = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: count, rows: rows),
      Rect(column: column + count, row: row, columns: columns - count, rows: rows)
    )
  }

  /// The columns left of the last `count` columns, and those.
  public func splitRight(_ count: Int) -> (rest: Rect, right: Rect) {
    let parts = splitLeft(columns - min(max(0, count), columns))
    return (parts.left, parts.rest)
  }

  /// One row of it, counted from 0 at its top; empty if it has no such row.
  public func line(_ index: Int) -> Rect {
    guard index >= 0, index < rows else { return Rect(column: column, row: row, columns: 0, rows: 0) }
    return Rect(column: column, row: row + index, columns: columns, rows: 1)
  }

  /// A part of `size` (cut to fit) in the middle; an odd column or row goes to the right and below.
  public func centred(_ size: Size) -> Rect {
    let width = min(size.columns, columns)
    let height = min(size.rows, rows)
    return Rect(
      column: column + (columns - width) / 2, row: row + (rows - height) / 2, columns: width, rows: height)
  }
}
