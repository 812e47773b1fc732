import Screen
import ThaiText

/// F1: every command with its keys and its certain path, those of where the officer stands first; typing filters, Enter
/// gives the command.
struct HelpScreen: Hashable, Sendable {
  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// The key is not for the help.
    case ignored
    /// Something moved or changed.
    case handled
    /// Give this command.
    case run(CommandID)
    /// Esc.
    case closed
  }

  /// What is filtered by.
  private(set) var field = TextField(limit: 40)
  /// Where the officer stood.
  let place: Command.Place
  private(set) var list = ListView()

  /// The help for a place.
  init(place: Command.Place, table: CommandTable, words: Words) {
    self.place = place
    list = ListView(count: lines(table, words).count)
  }

  /// The commands that answer to what was typed, those of the place first.
  func lines(_ table: CommandTable, _ words: Words) -> [Command] {
    let here = table.commands(in: place)
    let rest = table.commands.filter { $0.place != place }
    let wanted = folded(field.text).unicodeScalars
    guard !wanted.isEmpty else { return here + rest }
    return (here + rest).filter { command in
      let keys = table.keys(of: command.id).map(\.name).joined(separator: " ")
      return [command.thai, command.english, keys].contains { folded($0).unicodeScalars.contains(wanted) }
    }
  }

  /// Takes a key while about `rows` lines are in sight.
  mutating func update(_ stroke: Stroke, _ table: CommandTable, _ words: Words, rows: Int) -> Outcome {
    switch stroke.input {
    case .key(.escape): return .closed
    case .text, .paste, .key(.backspace), .key(.delete), .key(.left), .key(.right):
      if field.update(stroke.input) == .changed { list = ListView(count: lines(table, words).count) }
      return .handled
    default: break
    }
    switch list.update(stroke.input, rows: rows) {
    case .ignored: return stroke.input == .key(.enter) ? .handled : .ignored
    case .moved: return .handled
    case .opened(let index):
      let lines = lines(table, words)
      return lines.indices.contains(index) && !stroke.endsBurst ? .run(lines[index].id) : .handled
    }
  }

  /// Draws the help over the panes.
  func draw(on canvas: inout Canvas, in screen: Rect, _ table: CommandTable, _ words: Words) {
    let lines = lines(table, words)
    let dialog = Dialog(title: words.helpTitle, footer: words.helpFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: max(2, lines.count + 1))
    let (top, rest) = inner.splitTop(1)
    field.draw(on: &canvas, in: top, focused: true)
    if lines.isEmpty { canvas.write(words.helpNothing, in: rest.line(0), role: .helpText) }
    for (offset, index) in list.visible(rows: rest.rows).enumerated() where lines.indices.contains(index) {
      draw(lines[index], hasFocus: index == list.focus, on: &canvas, in: rest.line(offset), table, words)
    }
  }

  private func draw(
    _ command: Command, hasFocus: Bool, on canvas: inout Canvas, in row: Rect, _ table: CommandTable,
    _ words: Words
  ) {
    let keys = table.keys(of: command.id).map(\.name).joined(separator: " ")
    let line = row.inset(left: 1)
    let isNarrow = row.columns < 60
    canvas.write(
      Line(
        [Span(padded(keys, columns: isNarrow ? 11 : 14), .helpKey), Span(words.title(command), .helpText)],
        trailing: isNarrow ? [] : [Span(words.path(command), .fieldHint)]), in: line, role: .helpText)
    guard hasFocus else { return }
    canvas.paint(line, role: .selection)
    canvas.writeSign(of: .gutter, at: row.origin)
  }
}
