/// A question before something that cannot be taken back: words, and buttons of which the harmless one has the focus.
///
/// The key that opened the question never answers it, nor does anything pressed before it appeared, a scanner's Enter
/// or a paste.
public struct Question: Hashable, Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key is not for a question, or may not answer it.
    case ignored
    /// The focus has moved.
    case moved
    /// The button of that id was pressed.
    case answered(String)
    /// Esc: the answer is no.
    case cancelled
  }

  /// The frame and its title.
  public var dialog: Dialog
  /// What is asked, line by line.
  public var body: [Line]
  /// The answers.
  public private(set) var buttons: Buttons
  private let openedBy: Key?
  private let openedAt: UInt64
  private var isArmed = false

  /// A question opened by `stroke`; nil if the desk asks by itself at `milliseconds` of the same monotonic clock.
  public init(
    _ dialog: Dialog, body: [Line], buttons: Buttons, openedBy stroke: Stroke?, milliseconds: UInt64? = nil
  ) {
    self.dialog = dialog
    self.body = body
    self.buttons = buttons
    openedBy = stroke?.key
    openedAt = milliseconds ?? stroke?.milliseconds ?? 0
  }

  /// Takes a key that came after the question appeared.
  public mutating func update(_ stroke: Stroke) -> Outcome {
    guard stroke.milliseconds > openedAt else { return .ignored }
    if let key = stroke.key, key == openedBy, !isArmed { return .ignored }
    guard isAnswer(stroke) else { return .ignored }
    isArmed = true
    switch stroke.input {
    case .key(.escape): return .cancelled
    case .key(.tab), .key(.down): return turn(by: 1)
    case .key(.backTab), .key(.up): return turn(by: -1)
    default: break
    }
    switch buttons.update(stroke) {
    case .ignored: return .ignored
    case .moved: return .moved
    case .pressed(let id): return .answered(id)
    }
  }

  private func isAnswer(_ stroke: Stroke) -> Bool {
    switch stroke.input {
    case .key: !stroke.endsBurst
    case .text(let text): text == " "
    default: false
    }
  }

  private mutating func turn(by step: Int) -> Outcome {
    guard !buttons.items.isEmpty else { return .moved }
    buttons.move(to: (buttons.focus + step + buttons.items.count) % buttons.items.count)
    return .moved
  }

  /// Draws the question in the middle of a part of the screen.
  public func draw(on canvas: inout Canvas, in screen: Rect) {
    let contents = dialog.draw(on: &canvas, in: screen, rows: body.count + 2)
    let (words, foot) = contents.splitBottom(1)
    for (index, line) in body.enumerated() { canvas.write(line, in: words.line(index), role: .dialogBody) }
    buttons.draw(on: &canvas, in: foot.inset(left: 2), focused: true)
  }
}
