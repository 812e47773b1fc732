import Screen

/// Reads `ESC O x`: F1–F4, arrows in application mode, and the keypad.
enum ShiftedSequence {
  /// The key at the start of `bytes`, which begins with `ESC O`.
  static func read(_ bytes: ArraySlice<UInt8>) -> Decoded {
    let body = bytes.dropFirst(2)
    let figures = body.prefix(8).prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }
    guard let final = body.dropFirst(figures.count).first else {
      return body.count < 8 ? .more : .unknown(bytes)
    }
    let used = 2 + figures.count + 1
    if let inputs = keypad[final], figures.isEmpty { return .inputs(inputs, used: used) }
    if let key = ControlSequence.letterKeys[final] ?? rxvt[final] {
      let modifier = Parameters(figures).last
      return .inputs(Modifier(modifier).applied(to: key) ?? [.unknown(Array(bytes.prefix(used)))], used: used)
    }
    let isFinal = (0x40...0x7E).contains(final)
    if figures.isEmpty && !isFinal { return .inputs(EscapeSequence.escaped(UInt8(ascii: "O")), used: 2) }
    return .unknown(bytes.prefix(isFinal ? used : used - 1))
  }

  /// Keys of the keypad in application mode.
  private static let keypad: [UInt8: [Input]] = {
    var keys: [UInt8: [Input]] = [UInt8(ascii: "M"): [.key(.enter)], UInt8(ascii: "I"): [.key(.tab)]]
    for (byte, text) in zip("pqrstuvwxyjklmnoX ".utf8, "0123456789*+,-./= ".unicodeScalars) {
      keys[byte] = [.text(String(text))]
    }
    return keys
  }()

  /// Arrows with Ctrl as rxvt sends them.
  private static let rxvt: [UInt8: Key] = [
    UInt8(ascii: "a"): .up, UInt8(ascii: "b"): .down, UInt8(ascii: "c"): .right, UInt8(ascii: "d"): .left,
  ]
}
