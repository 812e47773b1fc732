import Screen
import ThaiText
import Welfare

/// ครัวเรือนที่ได้รับล็อตนี้: who is to be called when a lot is recalled; Enter shows the receipt.
struct LotGivenList: Hashable, Sendable {
  /// Of which lot.
  let lot: Identifier<Lot>
  /// Its code.
  let code: String
  /// The hand-overs, oldest first; nil before the records' answer.
  private(set) var rows: [RecallRow]?
  private(set) var list = ListView()

  /// A list of a lot.
  init(_ lot: Identifier<Lot>, code: String) {
    self.lot = lot
    self.code = code
  }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .lotGiven(lot) }

  /// Takes over the hand-overs.
  mutating func receive(_ answer: Answer) {
    guard case .lotGiven(let rows) = answer else { return }
    self.rows = rows
    list.show(count: rows.count)
  }

  /// Takes a key while `rows` rows are in sight.
  mutating func update(_ stroke: Stroke, rows: Int) -> FormOutcome {
    if stroke.key == .escape { return .close }
    switch list.update(stroke.input, rows: rows) {
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    case .moved: return .handled
    case .opened(let index):
      guard !stroke.endsBurst, let row = self.rows?[index] else { return .handled }
      return .open(.receipt(row.given))
    }
  }

  /// Writes of which lot it is.
  func encode(into writer: inout CanonicalWriter) {
    writer.write(lot)
    writer.write(code)
  }

  /// Reads of which lot it is; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(try reader.identifier(), code: try reader.text())
  }

  /// Rows in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int { max(1, rows - 3) }

  /// Draws the list over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let rest = ScreenFrame(
      title: words.lotGivenTitle(code, rows?.count), footer: words.lotGivenFooter
    ).draw(on: &canvas, in: screen)
    let table = Self.table(words.lotGivenColumns)
    let width = max(0, rest.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: rest.line(0).inset(left: 1))
    guard let rows else {
      return canvas.write(words.readingStock, in: rest.line(1).inset(left: 1), role: .statusUnknown)
    }
    if rows.isEmpty {
      return canvas.write(words.nobodyGiven, in: rest.line(1).inset(left: 1), role: .textMuted)
    }
    list.draw(on: &canvas, in: rest.inset(top: 1), focused: true) { index in
      let row = rows[index]
      return ListRow(
        Line(
          table.row(
            [
              Span(words.house(row.house), .textStrong), Span(row.given.recipient),
              Span(words.bags(row.given.quantity)), Span(words.date(row.given.at.day), .textMuted),
              Span(words.figures(row.given.receipt)),
            ], width: width)))
    }
  }

  private static func table(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .flexible(least: 14)),
        Table.Column(titles[1], width: .flexible(least: 14)),
        Table.Column(titles[2], width: .fixed(7), alignment: .trailing, dropOrder: 2),
        Table.Column(titles[3], width: .fixed(11), dropOrder: 1), Table.Column(titles[4], width: .fixed(11)),
      ], gap: 2)
  }
}
