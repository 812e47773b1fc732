/// Fields one below another that end in buttons.
///
/// Enter, Tab and Down go to the next field, Shift-Tab and Up to the one before; after the last field come the buttons.
/// A save key saves from any field. The Enter or Tab that ends a scanner's burst moves on, but presses nothing.
public struct Form: Hashable, Sendable {
  /// A newcomer is not drowned: no form has more fields.
  public static let mostFields = 9

  /// Where the keyboard is.
  public enum Focus: Hashable, Sendable {
    /// In the field of that number.
    case field(Int)
    /// On the buttons.
    case buttons
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key is not for a form.
    case ignored
    /// The focus or a caret has moved.
    case moved
    /// The field of that id has changed.
    case changed(String)
    /// A save key was pressed.
    case save
    /// The button of that id was pressed.
    case pressed(String)
    /// Esc: whoever owns the form asks first if it is dirty.
    case cancelled
  }

  /// The fields from the top.
  public private(set) var fields: [FormField]
  /// The buttons below them.
  public var buttons: Buttons
  /// Where the keyboard is.
  public private(set) var focus: Focus
  /// Whether anything has been changed since the form was opened or `settle()` was called.
  public private(set) var isDirty = false
  /// Keys that save from any field.
  public let saveKeys: Set<Key>

  /// A form with the focus in its first field that can take it.
  public init(_ fields: [FormField], buttons: Buttons, saveKeys: Set<Key> = [.function(8), .control("s")]) {
    self.fields = fields
    self.buttons = buttons
    self.saveKeys = saveKeys
    focus = fields.firstIndex(where: \.canFocus).map(Focus.field) ?? .buttons
  }

  /// The field of an id.
  public subscript(id: String) -> FormField? { fields.first { $0.id == id } }

  /// Changes a field from outside: an answer to what was typed, an error, a new remark. Does not make it dirty.
  public mutating func change(_ id: String, _ step: (inout FormField) -> Void) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    step(&fields[index])
  }

  /// Puts the focus into the field of an id, if it can take it.
  public mutating func focus(on id: String) {
    if let index = fields.firstIndex(where: { $0.id == id && $0.canFocus }) { focus = .field(index) }
  }

  /// Shows why fields cannot be saved so, by id, takes all other errors away, and goes to the first of them.
  public mutating func show(errors: [String: String]) {
    for index in fields.indices { fields[index].error = errors[fields[index].id] }
    if let first = fields.firstIndex(where: { $0.error != nil && $0.canFocus }) { focus = .field(first) }
  }

  /// Nothing would be lost now: it was saved, or kept as a draft.
  public mutating func settle() { isDirty = false }

  /// Takes what was typed, pasted or pressed.
  public mutating func update(_ stroke: Stroke) -> Outcome {
    if let key = stroke.key, saveKeys.contains(key), !stroke.endsBurst { return .save }
    switch stroke.input {
    case .key(.escape): return .cancelled
    case .key(.enter): return focus == .buttons ? updateButtons(stroke) : move(by: 1)
    case .key(.tab), .key(.down): return move(by: 1)
    case .key(.backTab), .key(.up): return move(by: -1)
    default: break
    }
    guard case .field(let index) = focus else { return updateButtons(stroke) }
    switch fields[index].update(stroke.input) {
    case .ignored: return .ignored
    case .moved: return .moved
    case .changed:
      isDirty = true
      return .changed(fields[index].id)
    }
  }

  private mutating func updateButtons(_ stroke: Stroke) -> Outcome {
    switch buttons.update(stroke) {
    case .ignored: .ignored
    case .moved: .moved
    case .pressed(let id): .pressed(id)
    }
  }

  /// The next place that can take the focus; behind the buttons comes the first field again.
  private mutating func move(by step: Int) -> Outcome {
    let places = fields.indices.filter { fields[$0].canFocus }.map(Focus.field) + [.buttons]
    let here = places.firstIndex(of: focus) ?? 0
    focus = places[(here + step + places.count) % places.count]
    return .moved
  }
}
