import Screen
import ThaiText

/// Draws the hint bar; where it has the keyboard the command that Enter gives is marked and always in sight.
struct BarDrawing {
  /// A command on the bar.
  struct Item: Hashable, Sendable {
    /// The command.
    let id: CommandID
    /// Its key, words and whether it can be given now.
    let hint: HintBar.Hint
  }

  let items: [Item]
  /// The number of the command with the focus; nil while the keyboard is elsewhere.
  let focus: Int?

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    guard let focus, items.indices.contains(focus) else {
      return HintBar(items.map(\.hint)).draw(on: &canvas, in: area)
    }
    let shown = shown(around: focus, width: area.columns - 1)
    let bar = HintBar(items[shown].map(\.hint))
    bar.draw(on: &canvas, in: area)
    let spans = bar.spans(width: max(0, area.columns - 1))
    let index = 3 * (focus - shown.lowerBound)
    guard spans.indices.contains(index) else { return }
    let start = 1 + spans.prefix(index).reduce(0) { $0 + columns(of: $1.text) }
    let width = spans[index..<min(index + 2, spans.count)].reduce(0) { $0 + columns(of: $1.text) }
    let place = Rect(column: area.column + start, row: area.row, columns: width, rows: 1)
    canvas.paint(place, role: .buttonFocused)
    canvas.placeCursor(at: place.origin)
  }

  /// The commands that fit beside the one with the focus, that one always among them.
  private func shown(around focus: Int, width: Int) -> Range<Int> {
    if fits(items.startIndex..<items.endIndex, width) { return items.startIndex..<items.endIndex }
    var range = focus..<focus + 1
    while range.upperBound < items.count, fits(range.lowerBound..<range.upperBound + 1, width) {
      range = range.lowerBound..<range.upperBound + 1
    }
    while range.lowerBound > 0, fits(range.lowerBound - 1..<range.upperBound, width) {
      range = range.lowerBound - 1..<range.upperBound
    }
    return range
  }

  private func fits(_ range: Range<Int>, _ width: Int) -> Bool {
    let short = items[range].reduce(-1) { $0 + columns(of: $1.hint.key + $1.hint.short) + 1 }
    return short <= width
  }
}
