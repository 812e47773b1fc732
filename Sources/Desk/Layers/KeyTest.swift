import Screen
import ThaiText

/// ทดสอบแป้น: which keys arrive at all.
struct KeyTest: Hashable, Sendable {
  /// The keys that the desk gives meaning to.
  static let tested: [Key] =
    (1...9).map(Key.function) + [.up, .down, .left, .right, .enter, .tab, .backspace, .escape, .insert]

  /// What arrived so far.
  private(set) var arrived: Set<Key> = []
  /// What arrived last, in words.
  private(set) var last = ""
  private var isLeaving = false

  /// Takes a key; true when the test is over.
  mutating func update(_ stroke: Stroke, _ words: Words) -> Bool {
    switch stroke.input {
    case .key(let key):
      arrived.insert(key)
      last = key.name
      if key == .escape, isLeaving { return true }
      isLeaving = key == .escape
    case .text(let text), .paste(let text):
      last = gated(text)
      isLeaving = false
    case .unknown: last = words.unknownKey
    case .resize, .tick, .focus: break
    }
    return false
  }

  /// Draws the test in the middle of the screen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ words: Words) {
    let dialog = Dialog(title: words.keyTestTitle, footer: words.keyTestFooter)
    let inner = dialog.draw(on: &canvas, in: screen, rows: 8)
    canvas.write(words.keyTestBody, in: inner.line(0), role: .dialogBody)
    let columns = max(1, inner.columns / 12)
    for (index, key) in Self.tested.enumerated() {
      let place = inner.line(2 + index / columns).inset(left: index % columns * 12)
      let hasArrived = arrived.contains(key)
      let sign = hasArrived ? canvas.signs[.statusAllowed] : " "
      canvas.write(
        "\(sign) \(key.name)", at: place.origin, role: hasArrived ? .dialogStrong : .dialogBody,
        columns: min(12, place.columns))
    }
    let row = inner.line(inner.rows - 1)
    canvas.write(words.keyTestLast(last), in: row, role: .dialogStrong)
    canvas.placeCursor(at: row.origin)
  }
}
