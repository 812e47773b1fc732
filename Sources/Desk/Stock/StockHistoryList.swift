import Screen
import ThaiText
import Welfare

/// ความเคลื่อนไหว: what moved of a lot, or of everything, newest first; Enter takes an entry about goods back.
struct StockHistoryList: Hashable, Sendable {
  /// So many lines are shown.
  static let mostLines = 300

  /// Of which lot; nil for everything.
  let lot: Identifier<Lot>?
  /// The lines; nil before the records' answer.
  private(set) var lines: [StockHistoryLine]?
  private(set) var list = ListView()

  /// A list of a lot, or of everything.
  init(_ lot: Identifier<Lot>?) { self.lot = lot }

  /// What is to be asked when it opens and when the records have changed.
  var query: Query { .stockHistory(lot, limit: Self.mostLines) }

  /// Takes over the lines.
  mutating func receive(_ answer: Answer) {
    guard case .stockHistory(let lines) = answer else { return }
    self.lines = lines
    list.show(count: lines.count)
  }

  /// Takes a key while `rows` rows are in sight.
  mutating func update(_ stroke: Stroke, rows: Int) -> FormOutcome {
    if stroke.key == .escape { return .close }
    switch list.update(stroke.input, rows: rows) {
    case .ignored: return stroke.key == .enter ? .handled : .ignored
    case .moved: return .handled
    case .opened(let index):
      guard !stroke.endsBurst, let line = lines?[index] else { return .handled }
      if line.isReversed { return .tell(.takenBackAlready) }
      return line.isReversible
        ? .open(.takeBack(line.entry, kind: line.kind)) : .tell(.notTakenBackHere)
    }
  }

  /// Writes of which lot it is.
  func encode(into writer: inout CanonicalWriter) { writer.write(lot) { $0.write($1) } }

  /// Reads of which lot it is; `query` is to be asked.
  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    self.init(try reader.optionalID(Lot.self))
  }

  /// Rows in sight on a screen of `rows` rows.
  static func listRows(screen rows: Int) -> Int { max(1, rows - 3) }

  /// Draws the list over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ context: DeskContext) {
    let words = context.words
    let code = lot == nil ? nil : lines?.first?.lot
    let rest = ScreenFrame(title: words.historyTitle(code), footer: words.historyFooter)
      .draw(on: &canvas, in: screen)
    let table = Self.table(words.historyColumns)
    let width = max(0, rest.columns - 2)
    canvas.write(Line(table.titles(width: width)), in: rest.line(0).inset(left: 1))
    guard let lines else {
      return canvas.write(words.readingStock, in: rest.line(1).inset(left: 1), role: .statusUnknown)
    }
    if lines.isEmpty {
      return canvas.write(words.noMovements, in: rest.line(1).inset(left: 1), role: .textMuted)
    }
    list.draw(on: &canvas, in: rest.inset(top: 1), focused: true) { index in
      let line = lines[index]
      let role: Role = line.isReversed ? .textMuted : .text
      let note = line.isReversed ? words.takenBackMark : line.by
      return ListRow(
        Line(
          table.row(
            [
              Span(words.date(line.at.day) + " " + words.clock(line.at), role),
              Span(words.movement(line.kind), line.isReversed ? .textMuted : .textStrong),
              Span(words.figures(line.lot), role), Span(words.signed(line.quantity), role),
              Span(line.place, role), Span(note, .textMuted),
            ], width: width)))
    }
  }

  private static func table(_ titles: [String]) -> Table {
    Table(
      [
        Table.Column(titles[0], width: .fixed(16)), Table.Column(titles[1], width: .flexible(least: 10)),
        Table.Column(titles[2], width: .fixed(10)),
        Table.Column(titles[3], width: .fixed(7), alignment: .trailing),
        Table.Column(titles[4], width: .flexible(least: 8), dropOrder: 2),
        Table.Column(titles[5], width: .flexible(least: 8), dropOrder: 1),
      ], gap: 2)
  }
}
