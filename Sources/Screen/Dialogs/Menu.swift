import ThaiText

/// Numbered actions; a number belongs to its action for good and never moves.
public struct Menu: Hashable, Sendable {
  /// One action.
  public struct Entry: Hashable, Sendable {
    /// The digit that chooses it, 0 to 9; nil for the last line, which has none.
    public let number: Int?
    /// The name by which the program speaks of it.
    public let id: String
    /// What it says.
    public var label: String
    /// What stands at the right: a key, or why it cannot be chosen now.
    public var note: String
    /// Whether it can be chosen now.
    public var isEnabled: Bool

    /// An action.
    public init(number: Int?, id: String, label: String, note: String = "", isEnabled: Bool = true) {
      self.number = number
      self.id = id
      self.label = label
      self.note = note
      self.isEnabled = isEnabled
    }
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key is not for a menu.
    case ignored
    /// The focus has moved.
    case moved
    /// The action of that id was chosen.
    case chosen(String)
    /// The action of that id was asked for but cannot be chosen now; its note says why.
    case unavailable(String)
    /// Esc.
    case closed
  }

  /// The actions from the top.
  public let entries: [Entry]
  /// The list they stand in.
  public private(set) var list: ListView

  /// A menu with the focus on its first action that can be chosen.
  public init(_ entries: [Entry]) {
    self.entries = entries
    list = ListView(
      count: entries.count, focus: entries.firstIndex(where: \.isEnabled) ?? 0, goesRound: true)
  }

  /// Puts the focus on the action of an id, where there is one that can be chosen.
  public mutating func focus(on id: String) {
    guard let index = entries.firstIndex(where: { $0.id == id && $0.isEnabled }) else { return }
    list.move(to: index)
  }

  /// Takes a key while `rows` actions are in sight: arrows and Enter, or the digit of an action as ASCII, Thai, or
  /// key of the Kedmanee row.
  public mutating func update(_ input: Input, rows: Int) -> Outcome {
    switch input {
    case .key(.escape): return .closed
    case .text(let text):
      guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1,
        let number = digitOrKey(of: scalar), let index = entries.firstIndex(where: { $0.number == number })
      else { return .ignored }
      list.move(to: index)
      return choose(index)
    default: break
    }
    switch list.update(input, rows: rows) {
    case .ignored: return .ignored
    case .moved: return .moved
    case .opened(let index): return choose(index)
    }
  }

  private func choose(_ index: Int) -> Outcome {
    let entry = entries[index]
    return entry.isEnabled ? .chosen(entry.id) : .unavailable(entry.id)
  }

  /// Draws `> 1 ดูใบรับเดิม`, an action a row, scrolled to the focus.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool = true) {
    canvas.fill(area, role: .dialogBody)
    for (offset, index) in list.visible(rows: area.rows).enumerated() {
      draw(entries[index], hasFocus: focused && index == list.focus, on: &canvas, in: area.line(offset))
    }
  }

  private func draw(_ entry: Entry, hasFocus: Bool, on canvas: inout Canvas, in row: Rect) {
    let number = entry.number.map { "\($0) " } ?? "  "
    let words: Role = entry.isEnabled ? .menuItem : .textMuted
    let line = Line(
      [Span(number, .menuNumber), Span(entry.label, words)],
      trailing: entry.note.isEmpty ? [] : [Span(entry.note, .fieldHint)])
    canvas.write(line, in: row.inset(left: 2), role: words)
    guard hasFocus else { return }
    canvas.paint(row.inset(left: 2), role: .menuFocused)
    canvas.writeSign(of: .gutter, at: row.origin)
    canvas.placeCursor(at: row.origin)
  }
}
