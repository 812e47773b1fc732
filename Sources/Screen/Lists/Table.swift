public import ThaiText

/// Columns side by side that keep their place in every row, and make room on a narrow screen by going one after another.
public struct Table: Hashable, Sendable {
  /// How wide a column is.
  public enum Width: Hashable, Sendable {
    /// Exactly so many terminal columns.
    case fixed(Int)
    /// At least so many; what the row has left over is shared among these.
    case flexible(least: Int)
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// How wide it is.
    public let width: Width
    /// Where its cells stand.
    public let alignment: TextAlignment
    /// 0 stays as long as there is any room; of the others the highest goes first.
    public let dropOrder: Int

    /// A column; without a drop order it stays.
    public init(
      _ title: String, width: Width, alignment: TextAlignment = .leading, dropOrder: Int = 0
    ) {
      self.title = title
      self.width = width
      self.alignment = alignment
      self.dropOrder = dropOrder
    }
  }

  /// A column in its place.
  public struct Placed: Hashable, Sendable {
    /// Its number in the table.
    public let index: Int
    /// Its first terminal column, from the left edge of the row.
    public let offset: Int
    /// Terminal columns it takes.
    public let columns: Int
  }

  /// The columns from left to right.
  public let columns: [Column]
  /// Blank terminal columns between two columns.
  public let gap: Int

  /// A table of columns with `gap` blanks between them.
  public init(_ columns: [Column], gap: Int = 1) {
    self.columns = columns
    self.gap = max(0, gap)
  }

  /// Which columns a row of `width` terminal columns shows, and where; those that stay are cut at its end if even
  /// they do not fit.
  public func layout(width: Int) -> [Placed] {
    var shown = Array(columns.indices)
    while leastWidth(of: shown) > width, let victim = firstToGo(of: shown) {
      shown.removeAll { $0 == victim }
    }
    var spare = max(0, width - leastWidth(of: shown))
    var flexible = shown.filter { columns[$0].isFlexible }.count
    var offset = 0
    var placed: [Placed] = []
    for index in shown {
      var taken = columns[index].least
      if columns[index].isFlexible {
        let share = spare / flexible
        taken += share
        spare -= share
        flexible -= 1
      }
      placed.append(Placed(index: index, offset: offset, columns: max(0, min(taken, width - offset))))
      offset += taken + gap
    }
    return placed.filter { $0.columns > 0 }
  }

  /// A row of cells, in the order of the columns, as spans for a line of `width` terminal columns.
  public func row(_ cells: [Span], width: Int) -> [Span] {
    var spans: [Span] = []
    var end = 0
    for place in layout(width: width) where place.index < cells.count {
      if place.offset > end { spans.append(Span(String(repeating: " ", count: place.offset - end))) }
      let cell = cells[place.index]
      let text = padded(cell.text, columns: place.columns, alignment: columns[place.index].alignment)
      spans.append(Span(text, cell.role))
      end = place.offset + place.columns
    }
    return spans
  }

  /// The row of titles.
  public func titles(width: Int) -> [Span] {
    row(columns.map { Span($0.title, .tableHeader) }, width: width)
  }

  private func leastWidth(of shown: [Int]) -> Int {
    shown.reduce(0) { $0 + columns[$1].least } + gap * max(0, shown.count - 1)
  }

  private func firstToGo(of shown: [Int]) -> Int? {
    shown.filter { columns[$0].dropOrder > 0 }.max { columns[$0].dropOrder < columns[$1].dropOrder }
  }
}

extension Table.Column {
  /// Terminal columns it needs.
  fileprivate var least: Int {
    switch width {
    case .fixed(let columns), .flexible(let columns): max(0, columns)
    }
  }

  fileprivate var isFlexible: Bool {
    if case .flexible = width { true } else { false }
  }
}
