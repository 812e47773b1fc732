/// A place on the screen: column and row, both counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// Terminal column, from 0.
  public var column: Int
  /// Terminal row, from 0.
  public var row: Int

  /// The place at `column` and `row`; it may lie outside a screen.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The place moved right by `columns` and down by `rows`; either may be negative.
  public func moved(columns: Int = 0, rows: Int = 0) -> Point {
    Point(column: column + columns, row: row + rows)
  }
}
