public import ThaiText

/// Columns of a paper: cells are wrapped within their columns, never cut and never parted from their marks.
public struct PaperTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// Its columns; 0 takes what the others leave.
    public let width: Int
    /// Where its text stands.
    public let alignment: TextAlignment

    /// A column of this title.
    public init(_ title: String, width: Int = 0, alignment: TextAlignment = .leading) {
      self.title = title
      self.width = width
      self.alignment = alignment
    }
  }

  /// The titles between two rules: what stands above the first row of each page.
  public let titles: [String]
  private let columns: [Column]
  private let widths: [Int]
  private let width: Int

  /// A table as wide as the paper.
  public init(_ columns: [Column], width: Int) {
    self.columns = columns
    self.width = width
    let fixed = columns.reduce(columns.count - 1) { $0 + $1.width }
    let open = max(1, columns.count { $0.width == 0 })
    let rest = max(open, width - fixed)
    var given = 0
    var seen = 0
    widths = columns.map { column in
      if column.width > 0 { return column.width }
      seen += 1
      let share = rest * seen / open - given
      given += share
      return share
    }
    let rule = String(repeating: "-", count: width)
    titles =
      [rule] + Self.lines(columns.map(\.title), columns, widths) + [rule]
  }

  /// The place of each column on a line of the paper.
  var places: [Range<Int>] {
    var start = 0
    return widths.map { width in
      defer { start += width + 1 }
      return start..<start + width
    }
  }

  /// A line across the paper.
  public var rule: String { String(repeating: "-", count: width) }

  /// A row: as many lines as its tallest cell, and one more for whom `isSpaced` asks, to write by hand.
  ///
  /// - Parameter above: what stands above the titles where the row begins a page.
  public func row(
    _ cells: [String], isSpaced: Bool = false, keepsWithNext: Bool = false, above: [String] = []
  ) -> PaperBlock {
    PaperBlock(
      Self.lines(cells, columns, widths) + (isSpaced ? [""] : []), keepsWithNext: keepsWithNext,
      titles: above + titles)
  }

  private static func lines(_ cells: [String], _ columns: [Column], _ widths: [Int]) -> [String] {
    let texts = zip(cells, widths).map { wrapped($0, columns: $1) }
    let height = max(1, texts.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      zip(texts.indices, zip(columns, widths)).map { index, column in
        let text = line < texts[index].count ? texts[index][line] : ""
        return padded(text, columns: column.1, alignment: column.0.alignment)
      }.joined(separator: " ")
    }
  }
}
