/// One of a few answers, changed with Space or the side arrows.
public struct ChoiceField: Hashable, Sendable {
  /// The answers.
  public let options: [String]
  /// The number of the answer that stands; 0 while there is none.
  public private(set) var selected: Int

  /// A choice among `options`.
  public init(_ options: [String], selected: Int = 0) {
    self.options = options
    self.selected = max(0, min(selected, options.count - 1))
  }

  /// The words of the answer that stands; "" while there is none.
  public var text: String { options.indices.contains(selected) ? options[selected] : "" }

  /// Lets the answer of that number stand, as far as there is one.
  public mutating func select(_ index: Int) {
    selected = max(0, min(index, options.count - 1))
  }

  /// Takes a key: Space and Right the next answer, Left the one before; each goes round.
  public mutating func update(_ input: Input) -> TextField.Outcome {
    switch input {
    case .text(" "), .key(.right): return turn(by: 1)
    case .key(.left): return turn(by: options.count - 1)
    default: return .ignored
    }
  }

  private mutating func turn(by steps: Int) -> TextField.Outcome {
    guard options.count > 1 else { return .moved }
    selected = (selected + steps) % options.count
    return .changed
  }

  /// Draws the answer that stands; where the field has the keyboard the terminal's cursor stands on it.
  public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, role: Role = .fieldValue) {
    guard !area.isEmpty else { return }
    canvas.write(text, in: area.line(0), role: focused ? .fieldFocused : role)
    if focused { canvas.placeCursor(at: area.origin) }
  }
}
