import Screen
import ThaiText
import Welfare

/// คลัง: kits on hand by lot, the ones that expire first on top.
struct StockScreen: Hashable, Sendable {
  /// The lots; nil before the first answer.
  private(set) var lots: [LotLine]?
  private var list = ListView()
  private var wanted: Identifier<Lot>?

  /// The stock, with a lot to be chosen when it is there.
  init(lot: Identifier<Lot>? = nil) { wanted = lot }

  /// The lot with the focus.
  var focused: Identifier<Lot>? {
    list.focused.flatMap { index in lots.flatMap { $0.indices.contains(index) ? $0[index].lot : nil } }
      ?? wanted
  }

  /// Takes the lots.
  mutating func show(_ lots: [LotLine]) {
    let kept = focused
    self.lots = lots
    list = ListView(count: lots.count, focus: lots.firstIndex { $0.lot == kept } ?? 0)
  }

  /// Takes a key; nil if it is not for the stock, true when the stock is left.
  mutating func update(_ stroke: Stroke, rows: Int) -> Bool? {
    switch stroke.input {
    case .key(.escape): return true
    default:
      switch list.update(stroke.input, rows: rows) {
      case .ignored: return nil
      case .moved, .opened: return false
      }
    }
  }

  /// Draws the stock over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ words: Words) {
    canvas.fill(screen, role: .text)
    canvas.hideCursor()
    canvas.horizontalLine(column: screen.column, row: screen.row, columns: screen.columns)
    canvas.paneTitle(
      words.stockTitle, column: screen.column, row: screen.row, columns: screen.columns, focused: true)
    let inner = screen.inset(top: 1)
    let (rest, foot) = inner.splitBottom(1)
    canvas.write(words.stockFooter, in: foot.inset(left: 1), role: .fieldHint)
    let table = Self.table(words.stockColumns)
    let width = max(0, rest.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: rest.line(0).inset(left: 1))
    let rows = rest.inset(top: 1)
    guard let lots else { return }
    if lots.isEmpty {
      for (index, line) in words.stockEmptyLines.enumerated() {
        canvas.write(line, in: rows.line(index).inset(left: 1), role: .textMuted)
      }
      canvas.placeCursor(at: rows.origin)
    }
    list.draw(on: &canvas, in: rows, focused: true) { index in
      ListRow(Line(table.row(Self.cells(lots[index], words), width: width)))
    }
  }

  private static func cells(_ lot: LotLine, _ words: Words) -> [Span] {
    [
      Span(lot.kitTitle, .textStrong), Span(words.figures(lot.code)), Span(lot.source, .textMuted),
      Span(words.number(Int(clamping: lot.onHand)), .textStrong), Span(words.amount(lot.unitValue)),
      Span(lot.expires.map { words.date($0) } ?? "-"),
    ]
  }

  private static func table(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .flexible(least: 12)), Table.Column(titles[1], width: .fixed(10)),
        Table.Column(titles[2], width: .flexible(least: 10), dropOrder: 3),
        Table.Column(titles[3], width: .fixed(9), alignment: .trailing),
        Table.Column(titles[4], width: .fixed(11), alignment: .trailing, dropOrder: 2),
        Table.Column(titles[5], width: .fixed(11), dropOrder: 1),
      ], gap: 2)
  }
}
