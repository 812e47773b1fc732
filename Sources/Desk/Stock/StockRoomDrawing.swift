import Screen
import ThaiText
import Welfare

extension StockRoom {
  /// Rows below the list: a rule and what there is to say of the row with the focus.
  private static let rowsBelow = 2

  /// Rows of lots and actions in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int { max(1, rows - 3 - rowsBelow) }

  /// Draws the stock over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let rest = ScreenFrame(title: words.stockRoomTitle, footer: words.stockRoomFooter).draw(
      on: &canvas, in: screen)
    let table = Self.table(words.stockRoomColumns)
    let width = max(0, rest.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: rest.line(0).inset(left: 1))
    guard let board else {
      canvas.write(words.readingStock, in: rest.line(1).inset(left: 1), role: .statusUnknown)
      return
    }
    let (top, below) = rest.inset(top: 1).splitBottom(Self.rowsBelow)
    let items = items
    list.draw(on: &canvas, in: top, focused: true) { row(items[$0], board, table, width, context) }
    if board.lots.isEmpty, items.count < top.rows {
      let place = top.line(items.count + 1).inset(left: 1)
      canvas.write(words.stockRoomEmpty, in: place, role: .textMuted)
    }
    canvas.rule(in: below.line(0))
    let detail = detail(board, context)
    canvas.write(Line(detail), in: below.line(1).inset(left: 1), role: .text)
  }

  private func row(
    _ item: Item, _ board: StockBoard, _ table: Table, _ width: Int, _ context: DeskContext
  ) -> ListRow {
    let words = context.words
    switch item {
    case .shelf(let shelf):
      guard let lot = board.lots.first(where: { $0.shelf == shelf }) else { return ListRow(Line("")) }
      let shelfLife = ShelfLife(of: lot, on: context.now.day)
      let asks = lot.onHand < 0 || (lot.onHand > 0 && (shelfLife != .long || lot.recall != nil))
      return ListRow(
        Line(table.row(Self.cells(lot, shelfLife, words), width: width)), sign: asks ? .statusLook : nil)
    case .emptied:
      let count = board.lots.filter { $0.onHand == 0 }.count
      return ListRow(Line(words.emptiedAction(count, isShown: showsEmptied), role: .menuItem))
    case .carrying(let carrying):
      guard let line = board.carryings.first(where: { $0.carrying == carrying }) else {
        return ListRow(Line(""))
      }
      return Self.tagged(words.carryingTag, words.carryingLine(line))
    case .transfer(let paper):
      guard let line = board.transfers.first(where: { $0.paper == paper }) else { return ListRow(Line("")) }
      return Self.tagged(words.transferTag, words.transferLine(line))
    case .unheld(let receipt):
      guard let line = board.unheld.first(where: { $0.given.receipt == receipt }) else {
        return ListRow(Line(""))
      }
      return Self.tagged(words.unheldTag, words.unheldDetail(line), sign: .statusLook)
    case .receive: return ListRow(Line(words.receiveAction, role: .menuItem))
    case .addKit: return ListRow(Line(words.addKitAction, role: .menuItem))
    case .openCampaign: return ListRow(Line(words.openCampaignAction, role: .menuItem))
    case .addPlace: return ListRow(Line(words.addPlaceAction, role: .menuItem))
    case .history: return ListRow(Line(words.historyAction, role: .menuItem))
    }
  }

  private static func tagged(_ tag: String, _ text: String, sign: Role? = nil) -> ListRow {
    ListRow(Line([Span(padded(tag, columns: 12), .fieldLabel), Span(text, .text)]), sign: sign)
  }

  /// What there is to say of the row with the focus: where a lot came from, and how long its kits last.
  private func detail(_ board: StockBoard, _ context: DeskContext) -> [Span] {
    let words = context.words
    guard let line = shelf else {
      return focused.map { [Span(words.stockHint($0), .textMuted)] } ?? []
    }
    let together = board.lots.filter { $0.kitCode == line.kitCode }
    let total = together.reduce(Int64(0)) { $0.addingReportingOverflow($1.onHand).partialValue }
    let end = board.runOut[line.kitCode].map { words.runOut(line.kitCode, $0) } ?? line.kitCode
    return [
      Span(end + "  " + words.stockTotal(total), .text),
      Span("  " + words.lotFrom(line.source), .textMuted),
    ]
  }

  /// How long a lot may still be handed over.
  private enum ShelfLife {
    case long, soon, over

    /// Days before its end from which a lot is looked at, as among the day's work.
    static let soonDays = 30

    init(of lot: LotLine, on day: Day) {
      guard let expires = lot.expires else {
        self = .long
        return
      }
      self = expires < day ? .over : expires <= day.adding(days: Self.soonDays) ? .soon : .long
    }
  }

  private static func cells(_ lot: LotLine, _ shelfLife: ShelfLife, _ words: Words) -> [Span] {
    let expires = lot.expires.map { words.date($0) } ?? words.noExpiry
    let end =
      switch shelfLife {
      case .long: Span(expires, .text)
      case .soon: Span(expires, .statusLook)
      case .over: Span(words.expiredMark, .statusRefused)
      }
    let place = lot.isKept ? lot.placeTitle : words.keptElsewhere(lot.placeTitle)
    return [
      Span(lot.kitTitle, .textStrong), Span(words.figures(lot.code)), Span(place, .textMuted),
      Span(words.number(lot.onHand), lot.onHand < 0 ? .statusRefused : .textStrong),
      Span(words.amount(lot.unitValue)),
      lot.recall == nil ? end : Span(words.recalledMark, .statusRefused),
    ]
  }

  private static func table(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .flexible(least: 10)), Table.Column(titles[1], width: .fixed(10)),
        Table.Column(titles[2], width: .flexible(least: 8), dropOrder: 3),
        Table.Column(titles[3], width: .fixed(7), alignment: .trailing),
        Table.Column(titles[4], width: .fixed(10), alignment: .trailing, dropOrder: 2),
        Table.Column(titles[5], width: .fixed(11), dropOrder: 1),
      ], gap: 2)
  }
}
