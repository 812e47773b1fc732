import Screen
import ThaiText
import Welfare

/// Draws what stands around the panes: the first row, titles and dividers.
struct FrameDrawing {
  let layout: DeskLayout
  let context: DeskContext
  let focus: DeskPane?
  let waiting: Int?
  let bagsOnHand: Int64?
  let standing: SyncStanding?

  private var words: Words { context.words }

  func drawHeader(on canvas: inout Canvas) {
    let width = layout.header.columns
    let left = words.headerLeft(context, width: width)
    let right = words.headerRight(context, waiting: waiting, bags: bagsOnHand, standing, width: width)
    canvas.fill(layout.header, role: .header)
    let line = Line(
      [Span(" " + left, .header)], trailing: [Span(right + " ", .headerStrong)])
    canvas.write(line, in: layout.header, role: .header)
  }

  func drawDividers(on canvas: inout Canvas) {
    let titles = layout.titles
    canvas.horizontalLine(column: 0, row: titles.row, columns: titles.columns)
    switch layout.kind {
    case .sentence: return
    case .one: return drawTabs(on: &canvas)
    case .two:
      drawLeftDivider(on: &canvas)
      drawTitle(of: .aid, above: layout.place(of: .aid), on: &canvas, joined: true)
    case .three:
      drawLeftDivider(on: &canvas)
      let aid = layout.place(of: .aid)
      canvas.verticalLine(column: aid.column - 1, row: titles.row, rows: aid.rows + 1)
      drawTitle(of: .aid, above: aid, on: &canvas)
    }
    drawTitle(of: .queue, above: layout.place(of: .queue), on: &canvas)
    drawTitle(of: .lookup, above: layout.place(of: .lookup), on: &canvas)
    drawTitle(of: .roster, above: layout.place(of: .roster), on: &canvas, joined: true)
  }

  private func drawLeftDivider(on canvas: inout Canvas) {
    let queue = layout.place(of: .queue)
    canvas.verticalLine(
      column: queue.endColumn, row: layout.titles.row, rows: layout.news.row - layout.titles.row)
  }

  private func drawTitle(
    of pane: DeskPane, above place: Rect, on canvas: inout Canvas, joined: Bool = false
  ) {
    if joined {
      let start = pane == .aid ? place.column - 1 : place.column
      let end = pane == .aid ? place.endColumn : place.endColumn + 1
      canvas.horizontalLine(column: start, row: place.row - 1, columns: end - start)
    }
    canvas.paneTitle(
      words.paneTitle(pane, wide: layout.kind == .three), column: place.column, row: place.row - 1,
      columns: place.columns, focused: focus == pane)
  }

  /// On a small screen the other panes' keys stand beside the title of the one in sight.
  private func drawTabs(on canvas: inout Canvas) {
    guard case .one(let shown) = layout.kind else { return }
    var column = 0
    let row = layout.titles.row
    for pane in DeskPane.allCases {
      let title = words.tabTitle(pane, narrow: layout.titles.columns < 60)
      let room = layout.titles.columns - column
      guard room > 6 else { return }
      canvas.paneTitle(title, column: column, row: row, columns: room, focused: pane == shown && focus != nil)
      column += min(columns(of: title), room - 4) + 3
    }
  }
}
