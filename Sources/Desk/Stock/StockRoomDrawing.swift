import Screen
import ThaiText
import Welfare

extension StockRoom {
  /// Rows of lots and actions in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int { max(1, rows - 3) }

  /// Draws the stock over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    canvas.fill(screen, role: .text)
    canvas.hideCursor()
    canvas.horizontalLine(column: screen.column, row: screen.row, columns: screen.columns)
    canvas.paneTitle(
      words.stockRoomTitle, column: screen.column, row: screen.row, columns: screen.columns, focused: true)
    let (rest, foot) = screen.inset(top: 1).splitBottom(1)
    canvas.write(words.stockRoomFooter, in: foot.inset(left: 1), role: .fieldHint)
    let table = Self.table(words.stockRoomColumns)
    let width = max(0, rest.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: rest.line(0).inset(left: 1))
    guard let lots else {
      canvas.write(words.readingStock, in: rest.line(1).inset(left: 1), role: .statusUnknown)
      return
    }
    list.draw(on: &canvas, in: rest.inset(top: 1), focused: true) { index in
      row(items[index], lots, table, width, context)
    }
    if lots.isEmpty {
      canvas.write(words.stockRoomEmpty, in: rest.line(items.count + 2).inset(left: 1), role: .textMuted)
    }
  }

  private func row(
    _ item: Item, _ lots: [LotLine], _ table: Table, _ width: Int, _ context: DeskContext
  ) -> ListRow {
    let words = context.words
    switch item {
    case .lot(let id):
      guard let lot = lots.first(where: { $0.lot == id }) else { return ListRow(Line("")) }
      let isExpired = lot.expires.map { $0 < context.now.day } ?? false
      let asks = (isExpired || lot.recall != nil) && lot.onHand > 0
      return ListRow(
        Line(table.row(Self.cells(lot, isExpired: isExpired, words), width: width)),
        sign: asks ? .statusLook : nil)
    case .receive: return ListRow(Line(words.receiveAction, role: .menuItem))
    case .addKit: return ListRow(Line(words.addKitAction, role: .menuItem))
    case .openCampaign: return ListRow(Line(words.openCampaignAction, role: .menuItem))
    }
  }

  private static func cells(_ lot: LotLine, isExpired: Bool, _ words: Words) -> [Span] {
    let expires = lot.expires.map { words.date($0) } ?? words.noExpiry
    return [
      Span(lot.kitTitle, .textStrong), Span(words.figures(lot.code)), Span(lot.source, .textMuted),
      Span(words.number(lot.onHand), .textStrong), Span(words.amount(lot.unitValue)),
      lot.recall != nil
        ? Span(words.recalledMark, .statusRefused)
        : Span(isExpired ? words.expiredMark : expires, isExpired ? .statusRefused : .text),
    ]
  }

  private static func table(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .flexible(least: 10)), Table.Column(titles[1], width: .fixed(8)),
        Table.Column(titles[2], width: .flexible(least: 8), dropOrder: 3),
        Table.Column(titles[3], width: .fixed(7), alignment: .trailing),
        Table.Column(titles[4], width: .fixed(10), alignment: .trailing, dropOrder: 2),
        Table.Column(titles[5], width: .fixed(11), dropOrder: 1),
      ], gap: 2)
  }
}
