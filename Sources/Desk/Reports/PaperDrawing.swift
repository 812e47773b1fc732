import Screen
import ThaiText
import Welfare

extension PaperScreen {
  /// Draws the paper over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    canvas.fill(screen, role: .text)
    canvas.hideCursor()
    canvas.horizontalLine(column: screen.column, row: screen.row, columns: screen.columns)
    canvas.paneTitle(
      words.title(of: wish, title), column: screen.column, row: screen.row, columns: screen.columns,
      focused: true)
    let (rest, foot) = screen.inset(top: 1).splitBottom(1)
    let isOpened = opened != nil
    canvas.write(
      words.paperFooter(forms, hasFigures: tables != nil, isOpened: isOpened, isReading: reading != nil),
      in: foot.inset(left: 1), role: .fieldHint)
    if let opened { return draw(opened, on: &canvas, in: rest, words) }
    switch progress {
    case .read(.report(let tables, let at)): draw(tables, at, on: &canvas, in: rest, words, screen)
    case .read(.pages(let pages)): draw(pages, on: &canvas, in: rest)
    case .read(.rows): break
    case .unasked, .reading, .failed: draw(progress, on: &canvas, in: rest.inset(left: 1, right: 1), words)
    }
  }

  /// That it is being read and how far that has come, or why it could not be.
  private func draw(_ progress: Progress, on canvas: inout Canvas, in area: Rect, _ words: Words) {
    switch progress {
    case .failed(let trouble):
      for (offset, text) in wrapped(words.unread(trouble), columns: area.columns).enumerated() {
        canvas.write(text, in: area.line(offset + 1), role: .statusRefused)
      }
    case .reading(_, let done, let all) where all > 0:
      ProgressLine(words.readingPaper, done: done, total: all).draw(on: &canvas, in: area.inset(top: 1))
    case .unasked, .reading, .read:
      canvas.write(words.readingPaper, in: area.line(1), role: .statusUnknown)
    }
    canvas.placeCursor(at: area.line(1).origin)
  }

  private func draw(
    _ tables: [ReportTable], _ at: Instant, on canvas: inout Canvas, in area: Rect, _ words: Words,
    _ screen: Rect
  ) {
    let stamp = " " + words.reportAsOf(at) + " "
    canvas.write(
      stamp, at: Point(column: max(0, screen.endColumn - columns(of: stamp) - 2), row: screen.row),
      role: .textMuted)
    let layout = ReportLayout(tables, width: screen.columns - 2)
    let place = area.inset(left: 1)
    let first = layout.top(from: top, showing: focus, rows: area.rows)
    for (offset, row) in layout.rows.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.write(row.text, in: place.line(offset), role: row.role)
    }
    guard layout.spots.indices.contains(focus) else { return canvas.placeCursor(at: place.origin) }
    let spot = layout.spots[focus]
    let (_, right) = place.line(spot.line - first).splitLeft(spot.column)
    let (cell, _) = right.splitLeft(spot.columns)
    canvas.paint(cell, role: .selection)
    let gutter = Point(column: max(0, cell.column - 1), row: cell.row)
    canvas.writeSign(of: .gutter, at: gutter)
    canvas.placeCursor(at: gutter)
  }

  private func draw(_ pages: PagedText, on canvas: inout Canvas, in area: Rect) {
    let lines = pages.onScreen
    let wide = lines.map { columns(of: $0) }.max() ?? 0
    let place = area.inset(left: area.columns > wide ? min(4, area.columns - wide) / 2 : 0)
    let first = max(0, min(top, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let isCut = line.unicodeScalars.elementsEqual(PagedText.cut.unicodeScalars)
      canvas.write(line, in: place.line(offset), role: isCut ? .divider : .text)
    }
    canvas.placeCursor(at: area.origin)
  }

  private func draw(_ opened: Opened, on canvas: inout Canvas, in area: Rect, _ words: Words) {
    let (head, body) = area.splitTop(1)
    canvas.write(opened.title, in: head.inset(left: 1, right: 1), role: .textStrong)
    guard case .read(.rows(let rows)) = opened.progress else {
      return draw(opened.progress, on: &canvas, in: body.inset(left: 1, right: 1), words)
    }
    guard !rows.isEmpty else {
      canvas.write(words.noFigureRows, in: body.line(1).inset(left: 1), role: .textMuted)
      return canvas.placeCursor(at: body.line(1).origin)
    }
    let width = max(0, min(body.columns - 2, 100))
    opened.list.draw(on: &canvas, in: body, focused: true) { index in
      let row = rows[index]
      return ListRow(
        Line(
          Self.table.row(
            [
              Span(words.date(row.at.day)), Span(words.clock(row.at), .textMuted),
              Span(words.figureWhat(row), .textStrong),
              Span(words.place(of: row, opened.figure)), Span(words.amount(of: row, opened.figure)),
            ], width: width)))
    }
  }

  private static let table = Table(
    [
      Table.Column("", width: .fixed(11)), Table.Column("", width: .fixed(6)),
      Table.Column("", width: .fixed(18)), Table.Column("", width: .flexible(least: 12), dropOrder: 1),
      Table.Column("", width: .fixed(13), alignment: .trailing),
    ], gap: 2)
}
