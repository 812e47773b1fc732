/// How large a screen or a part of it is, in terminal columns and rows; never negative.
public struct Size: Hashable, Sendable {
  /// Terminal columns, 0 or more.
  public let columns: Int
  /// Terminal rows, 0 or more.
  public let rows: Int

  /// A size; negative figures count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The size of the smallest terminal on which every part of the desk works.
  public static let smallestDesk = Size(columns: 80, rows: 24)

  /// Whether nothing can be drawn.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether `other` fits into this size in both directions.
  public func holds(_ other: Size) -> Bool {
    columns >= other.columns && rows >= other.rows
  }
}
