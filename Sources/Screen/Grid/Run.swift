/// Neighbouring cells of one row that have to be written again.
public struct Run: Hashable, Sendable {
  /// The row, from 0.
  public let row: Int
  /// The column of the first cell, from 0.
  public let column: Int
  /// The cells; a wide text is always there with both halves.
  public let cells: [GridCell]

  /// Cells to be written from `column` of `row` on.
  public init(row: Int, column: Int, cells: [GridCell]) {
    self.row = row
    self.column = column
    self.cells = cells
  }
}
