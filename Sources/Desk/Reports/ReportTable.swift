public import Welfare

/// One table of a report in words: what text, CSV, HTML and the screen all read.
public struct ReportTable: Hashable, Sendable {
  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// What it says.
    public let text: String
    /// The figure it opens to; nil for a label or what nobody knows.
    public let figure: FigureID?
    /// The figure itself: kits, people, satang; nil for a label or what nobody knows.
    public let value: Int64?

    /// A label.
    public init(_ text: String) {
      self.text = text
      figure = nil
      value = nil
    }

    /// A figure.
    public init(_ text: String, _ figure: FigureID, _ value: Int64) {
      self.text = text
      self.figure = figure
      self.value = value
    }
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// Columns on paper; 0 takes what the others leave.
    public let width: Int

    /// A column.
    public init(_ title: String, width: Int = 0) {
      self.title = title
      self.width = width
    }
  }

  /// Stable, in ASCII.
  public let code: String
  /// Its title.
  public let title: String
  /// Its columns; the first holds labels, the others figures.
  public let columns: [Column]
  /// Its rows, the sum last where there is one.
  public let rows: [[Cell]]
  /// Whether the last row is the sum of the others.
  public let hasSum: Bool
  /// What has to be said below it, a sentence each.
  public let notes: [String]

  /// A table.
  public init(
    code: String, title: String, columns: [Column], rows: [[Cell]], hasSum: Bool = true, notes: [String] = []
  ) {
    self.code = code
    self.title = title
    self.columns = columns
    self.rows = rows
    self.hasSum = hasSum
    self.notes = notes
  }
}
