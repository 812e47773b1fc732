import Screen
import ThaiText
import Welfare

extension ImportScreen {
  private static let labelColumns = 10

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let rest = ScreenFrame(title: words.importTitle(activity), footer: footer(words))
      .draw(on: &canvas, in: screen)
    let area = rest.inset(left: 1, right: 1)
    if activity.isAtWork { return drawWork(on: &canvas, in: area, context) }
    switch activity.stage {
    case .choosing: drawChoosing(on: &canvas, in: area, context)
    case .columns: drawColumns(on: &canvas, in: area, context)
    case .rehearsed, .over, .undone: drawResult(on: &canvas, in: area, context)
    }
  }

  private func footer(_ words: Words) -> String {
    if activity.isAtWork { return words.importWorkFooter(activity.running?.work) }
    return switch activity.stage {
    case .choosing: words.importChoosingFooter
    case .columns: words.importColumnsFooter
    case .rehearsed, .over, .undone: words.importResultFooter
    }
  }

  // MARK: A file is chosen

  private func drawChoosing(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let words = context.words
    let (label, field) = area.line(0).splitLeft(Self.labelColumns)
    canvas.write(words.importFileLabel, in: label.inset(left: 1), role: .fieldLabel)
    let said = trouble(width: area.columns - 2, words)
    let (upper, lower) = area.inset(top: 2).splitBottom(said.isEmpty ? 0 : said.count + 1)
    var rows: [(line: Line, item: Int?)] = []
    let offers = activity.offers ?? []
    rows.append((Line(words.importOffers(activity.offers?.count), role: .fieldLabel), nil))
    for (index, offer) in offers.enumerated() {
      rows.append((Line(Self.files.row(words.cells(of: offer), width: upper.columns - 1)), index + 1))
    }
    if !activity.past.isEmpty {
      rows += [(Line(""), nil), (Line(words.importsBefore, role: .fieldLabel), nil)]
      for (index, line) in activity.past.enumerated() {
        rows.append(
          (Line(Self.imports.row(words.cells(of: line), width: upper.columns - 1)), index + 1 + offers.count))
      }
    }
    let place = rows.firstIndex { $0.item == list.focus } ?? 0
    let first = max(0, min(place - upper.rows / 2, rows.count - upper.rows))
    for (offset, row) in rows.dropFirst(first).prefix(upper.rows).enumerated() {
      let line = upper.line(offset)
      canvas.write(row.line, in: line.inset(left: 1))
      guard let item = row.item, item == list.focus else { continue }
      canvas.paint(line, role: .selection)
      canvas.writeSign(of: .gutter, at: line.origin)
      canvas.placeCursor(at: line.origin)
    }
    for (offset, line) in said.enumerated() {
      canvas.write(line, in: lower.inset(left: 1, top: 1).line(offset))
    }
    if list.focus == 0 { canvas.writeSign(of: .gutter, at: area.origin) }
    path.draw(on: &canvas, in: field, focused: list.focus == 0)
  }

  private static let files = Table(
    [
      Table.Column("", width: .flexible(least: 24)), Table.Column("", width: .fixed(8), alignment: .trailing),
      Table.Column("", width: .fixed(16)), Table.Column("", width: .flexible(least: 16), dropOrder: 1),
    ], gap: 2)

  private static let imports = Table(
    [
      Table.Column("", width: .fixed(10)), Table.Column("", width: .flexible(least: 16)),
      Table.Column("", width: .fixed(34)), Table.Column("", width: .fixed(12)),
    ], gap: 2)

  /// Why the last thing could not be done.
  func trouble(width: Int, _ words: Words) -> [Line] {
    guard let trouble = activity.trouble else { return [] }
    return words.trouble(trouble).split(separator: "\n").flatMap { wrapped(String($0), columns: width) }
      .prefix(4).map { Line($0, role: .statusRefused) }
  }

  // MARK: Its columns are looked at

  private func drawColumns(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let words = context.words
    guard let sheet = activity.sheet else { return }
    canvas.write(
      Line([Span(words.fileName(sheet.path), .textStrong), Span("   " + words.look(of: sheet), .textMuted)]),
      in: area.line(0).inset(left: 1))
    let kind = area.line(1)
    canvas.write(
      Line([
        Span(padded(words.importKindLabel, columns: Self.labelColumns - 1), .fieldLabel),
        Span("‹ " + words.source(sheet.source) + " ›", .fieldValue),
        Span("   " + words.importKindWhy(sheet), sheet.isRecognised ? .fieldHint : .statusLook),
      ]), in: kind.inset(left: 1))
    if list.focus == 0 {
      canvas.paint(kind, role: .selection)
      canvas.writeSign(of: .gutter, at: kind.origin)
      canvas.placeCursor(at: kind.origin)
    }
    canvas.write(
      Line(Self.columnTable(words).titles(width: area.columns - 1)), in: area.line(3).inset(left: 1))
    let (upper, lower) = area.inset(top: 4).splitBottom(3)
    let rows = min(upper.rows, sheet.columns.count)
    var columns = ListView(count: sheet.columns.count, focus: max(0, list.focus - 1))
    columns.show(count: sheet.columns.count, focus: max(0, list.focus - 1))
    let first = max(0, min(list.focus - 1 - rows / 2, sheet.columns.count - rows))
    for offset in 0..<rows {
      let index = first + offset
      let line = upper.line(offset)
      canvas.write(
        Line(Self.columnTable(words).row(cells(index, sheet, words), width: area.columns - 1)),
        in: line.inset(left: 1))
      guard index + 1 == list.focus else { continue }
      canvas.paint(line, role: .selection)
      canvas.writeSign(of: .gutter, at: line.origin)
      canvas.placeCursor(at: line.origin)
    }
    draw(standing(sheet, width: lower.columns - 2, words), on: &canvas, in: lower.inset(left: 1, top: 1))
  }

  private func draw(_ lines: [Line], on canvas: inout Canvas, in area: Rect) {
    for (offset, line) in lines.prefix(area.rows).enumerated() { canvas.write(line, in: area.line(offset)) }
  }

  private static func columnTable(_ words: Words) -> Table {
    Table(
      [
        Table.Column(words.headerColumn, width: .flexible(least: 18)),
        Table.Column(words.holdsColumn, width: .flexible(least: 18)),
        Table.Column(words.samplesColumn, width: .flexible(least: 24)),
      ], gap: 2)
  }

  private func cells(_ index: Int, _ sheet: ImportSheet, _ words: Words) -> [Span] {
    let column = sheet.columns[index]
    let holds = activity.holds.indices.contains(index) ? activity.holds[index] : column.holds
    let isKept = column.origin == .kept && holds == column.holds
    return [
      Span(column.header.isEmpty ? words.noHeader(index + 1) : words.typed(column.header)),
      Span(
        words.column(holds) + (isKept ? words.keptMark : ""),
        holds == .unused ? .textMuted : .textStrong),
      Span(column.samples.map { words.cell($0, of: holds) }.joined(separator: " · "), .textMuted),
    ]
  }

  /// What is missing, or that nothing is; what was kept; what could not be done.
  private func standing(_ sheet: ImportSheet, width: Int, _ words: Words) -> [Line] {
    let said = trouble(width: width, words)
    if !said.isEmpty { return said }
    let missing = activity.missing
    let first =
      missing.isEmpty
      ? (words.columnsWhole(activity.holds.count { $0 == .unused }), Role.statusAllowed)
      : ("! " + words.columnsMissing(missing), .statusLook)
    let kept = sheet.columns.count { $0.origin == .kept }
    return wrapped(first.0, columns: width).map { Line($0, role: first.1) }
      + (kept == 0 ? [] : [Line(words.columnsKeptBefore(kept), role: .textMuted)])
  }

  // MARK: It runs

  private func drawWork(on canvas: inout Canvas, in area: Rect, _ context: DeskContext) {
    let words = context.words
    guard let running = activity.running else { return }
    if let sheet = activity.sheet, running.work != .undoing {
      canvas.write(
        Line([
          Span(words.fileName(sheet.path), .textStrong), Span("   " + words.source(sheet.source), .textMuted),
        ]), in: area.line(0).inset(left: 1))
    }
    let (done, all) = activity.progress
    let label = words.importWork(running.work, done: done)
    if all == 0 {
      canvas.write(label + " …", in: area.line(2).inset(left: 1), role: .statusUnknown)
    } else {
      ProgressLine(label, done: done, total: all).draw(on: &canvas, in: area.line(2))
    }
    drawMenu(on: &canvas, in: area)
  }

  /// Draws the menu at the foot of a page.
  func drawMenu(on canvas: inout Canvas, in area: Rect) {
    guard !menu.entries.isEmpty else { return canvas.placeCursor(at: area.line(2).origin) }
    let (_, lower) = area.splitBottom(menu.entries.count + 1)
    canvas.rule(in: lower.line(0))
    menu.draw(on: &canvas, in: lower.inset(top: 1))
  }
}
