import Screen

/// Shift, Alt and Ctrl as xterm counts them: 1, and 1 for Shift, 2 for Alt, 4 for Ctrl, 8 for Meta.
struct Modifier {
  private let bits: Int

  /// The modifiers that the figure `value` of a sequence stands for; 0 and 1 are none.
  init(_ value: Int) {
    bits = max(0, value - 1)
  }

  var hasShift: Bool { bits & 1 != 0 }
  var hasAlt: Bool { bits & (2 | 8) != 0 }
  var hasControl: Bool { bits & 4 != 0 }

  /// What pressing `key` with these modifiers means; nil if nothing.
  ///
  /// Alt is bound to nothing, and a multiplexer makes it of an Esc pressed shortly before: so it is Esc, then the key.
  /// Shift with F1 is F13, as terminfo counts; Ctrl with an F-key is nothing; elsewhere Shift and Ctrl do not matter.
  func applied(to key: Key) -> [Input]? {
    guard let plain = withoutAlt(key) else { return nil }
    return hasAlt ? [.key(.escape), .key(plain)] : [.key(plain)]
  }

  private func withoutAlt(_ key: Key) -> Key? {
    switch key {
    case .function where hasControl: nil
    case .function(let number) where hasShift: number <= 12 ? .function(number + 12) : nil
    case .tab where hasShift: .backTab
    default: key
    }
  }
}
