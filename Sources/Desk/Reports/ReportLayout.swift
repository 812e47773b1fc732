import Screen
import ThaiText
import Welfare

/// A report laid out in lines as on paper, with the places of its figures.
struct ReportLayout: Hashable, Sendable {
  /// One line.
  struct Row: Hashable, Sendable {
    /// What it says.
    let text: String
    /// How it is drawn.
    let role: Role
  }

  /// A figure in its place.
  struct Spot: Hashable, Sendable {
    /// Which.
    let figure: FigureID
    /// Its table, row, column and value in words.
    let title: String
    /// The line that it stands on.
    let line: Int
    /// Its first column.
    let column: Int
    /// Its columns.
    let columns: Int
  }

  /// Wider, a figure would stand too far from its label to be read with it.
  private static let mostColumns = 96

  /// The lines.
  private(set) var rows: [Row] = []
  /// The figures, from left to right, from the top down.
  private(set) var spots: [Spot] = []

  /// The tables one under the other, `width` columns wide.
  init(_ tables: [ReportTable], width: Int) {
    let width = max(PaperSize.leastColumns, min(width, Self.mostColumns))
    for table in tables { add(table, width: width) }
    while rows.last?.text.isEmpty == true { rows.removeLast() }
  }

  private mutating func add(_ table: ReportTable, width: Int) {
    let paper = table.onPaper(columns: width)
    rows.append(Row(text: table.title, role: .textStrong))
    rows += paper.titles.dropFirst().dropLast().map { Row(text: $0, role: .tableHeader) }
    rows.append(Row(text: paper.rule, role: .divider))
    for cells in table.rows { add(cells, of: table, paper) }
    rows.append(Row(text: paper.rule, role: .divider))
    for note in table.notes {
      rows += wrapped(note, columns: width).map { Row(text: $0, role: .textMuted) }
    }
    rows.append(Row(text: "", role: .text))
  }

  private mutating func add(_ cells: [ReportTable.Cell], of table: ReportTable, _ paper: PaperTable) {
    let labels = cells.filter { $0.value == nil && !$0.text.isEmpty }.map(\.text)
    for (index, place) in paper.places.enumerated() where index < cells.count {
      guard let figure = cells[index].figure else { continue }
      let title = [table.title] + labels + [table.columns[index].title, cells[index].text]
      spots.append(
        Spot(
          figure: figure, title: title.joined(separator: "  "), line: rows.count, column: place.lowerBound,
          columns: place.count))
    }
    rows += paper.row(cells.map(\.text)).lines.map { Row(text: $0, role: .text) }
  }

  /// The figure that stands `lines` lines of figures below, in the nearest column; negative goes up.
  func spot(from index: Int, lines: Int) -> Int {
    guard spots.indices.contains(index), lines != 0 else { return max(0, min(index, spots.count - 1)) }
    let here = spots[index]
    let wanted = here.line + lines
    let others = Set(spots.map(\.line)).sorted()
    let next =
      lines < 0
      ? others.last { $0 <= wanted } ?? others.first : others.first { $0 >= wanted } ?? others.last
    guard let next else { return index }
    let there = spots.indices.filter { spots[$0].line == next }
    return there.min { distance(spots[$0], here) < distance(spots[$1], here) } ?? index
  }

  private func distance(_ left: Spot, _ right: Spot) -> Int {
    abs(left.column + left.columns - right.column - right.columns)
  }

  /// The first line in sight, so that a figure is, with two lines above it and one below.
  func top(from top: Int, showing index: Int, rows count: Int) -> Int {
    let most = max(0, rows.count - count)
    guard spots.indices.contains(index) else { return max(0, min(top, most)) }
    let line = spots[index].line
    // From the first figures on everything above them is in sight.
    let above = line - (index < spots.count && line == spots.first?.line ? line : 3)
    return max(0, min(max(min(top, above), line + 2 - count), most))
  }
}

extension ReportTable {
  /// The table as it stands on paper of so many columns: labels left, figures right.
  func onPaper(columns width: Int) -> PaperTable {
    let labels = rows.first?.prefix { $0.value == nil && $0.figure == nil }.count ?? 1
    let fixed = columns.reduce(0) { $0 + ($1.width > 0 ? $1.width + 1 : 0) }
    // Many groups may want more than the paper has: every figure then gets the same share of it.
    let isTight = fixed + 16 > width
    let share = max(4, (width - 16) / max(1, columns.count - 1) - 1)
    return PaperTable(
      columns.enumerated().map { index, column in
        PaperTable.Column(
          column.title, width: isTight && column.width > 0 ? share : column.width,
          alignment: index < max(1, labels) ? .leading : .trailing)
      }, width: width)
  }
}

extension PagedText {
  /// The pages one under the other, a line across between two.
  var onScreen: [String] {
    pages.enumerated().flatMap { index, page in (index == 0 ? [] : ["", Self.cut, ""]) + page }
  }

  /// What stands between two pages on the screen.
  static let cut = String(repeating: "- ", count: 20)
}
