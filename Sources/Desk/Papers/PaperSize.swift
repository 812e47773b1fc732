/// What a sheet holds, in characters of one width.
public struct PaperSize: Hashable, Sendable {
  /// Columns of a line.
  public let columns: Int
  /// Lines of a page.
  public let lines: Int

  /// The least columns that a paper is laid out for.
  public static let leastColumns = 60
  /// The least lines that hold header, footer and something between them.
  public static let leastLines = 16

  /// A4 at 10 characters and 6 lines an inch, within the margins that printers keep.
  public static let a4 = PaperSize(columns: 80, lines: 60)

  /// A sheet of this size; one too small for any paper is taken for the least that is not.
  public init(columns: Int, lines: Int) {
    self.columns = max(Self.leastColumns, columns)
    self.lines = max(Self.leastLines, lines)
  }
}
