import ThaiText

/// Buttons in a row; one of them is pressed by Enter.
public struct Buttons: Hashable, Sendable {
  /// One button.
  public struct Button: Hashable, Sendable {
    /// The name by which the program speaks of it.
    public let id: String
    /// What it says, with the key that does the same: "F8 มอบและบันทึก".
    public var label: String
    /// Whether it can be pressed now.
    public var isEnabled: Bool

    /// A button.
    public init(id: String, label: String, isEnabled: Bool = true) {
      self.id = id
      self.label = label
      self.isEnabled = isEnabled
    }
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key is not for buttons.
    case ignored
    /// The focus has moved.
    case moved
    /// The button of that id was pressed.
    case pressed(String)
  }

  /// The buttons from left to right.
  public var items: [Button]
  /// The button that Enter presses.
  public private(set) var focus: Int

  /// Buttons with the focus on one of them.
  public init(_ items: [Button], focus: Int = 0) {
    self.items = items
    self.focus = max(0, min(focus, items.count - 1))
  }

  /// Moves the focus to a button, as far as there is one.
  public mutating func move(to index: Int) {
    focus = max(0, min(index, items.count - 1))
  }

  /// Takes a key. Enter that ends a scanner's burst presses nothing.
  public mutating func update(_ stroke: Stroke) -> Outcome {
    switch stroke.input {
    case .key(.right) where focus + 1 < items.count: return moved(by: 1)
    case .key(.left) where focus > 0: return moved(by: -1)
    case .key(.left), .key(.right): return .moved
    case .key(.enter), .text(" "): return press(stroke)
    default: return .ignored
    }
  }

  private mutating func moved(by step: Int) -> Outcome {
    focus += step
    return .moved
  }

  private func press(_ stroke: Stroke) -> Outcome {
    guard !stroke.endsBurst, items.indices.contains(focus), items[focus].isEnabled else { return .moved }
    return .pressed(items[focus].id)
  }

  /// Draws `[ F8 มอบและบันทึก ]     [ Esc กลับ ]` into the first row of an area; where they have the keyboard the
  /// terminal's cursor stands on the focused one.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool) {
    canvas.within(area.line(0)) { canvas in
      var place = area.origin
      for (index, button) in items.enumerated() {
        let hasFocus = focused && index == focus
        let role: Role = !button.isEnabled ? .buttonDisabled : hasFocus ? .buttonFocused : .button
        if hasFocus { canvas.placeCursor(at: place.moved(columns: 2)) }
        place = place.moved(
          columns: canvas.write("[ \(button.label) ]", at: place, role: role) + gap(in: area))
      }
    }
  }

  /// Five blanks between two buttons, fewer where they would not fit.
  private func gap(in area: Rect) -> Int {
    let words = items.reduce(0) { $0 + columns(of: $1.label) + 4 }
    guard items.count > 1 else { return 0 }
    return max(1, min(5, (area.columns - words) / (items.count - 1)))
  }
}
