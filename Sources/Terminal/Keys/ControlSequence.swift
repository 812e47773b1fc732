import Screen

/// Reads `ESC [ … x`: arrows, the block of six, F-keys in every dialect, paste and focus marks.
enum ControlSequence {
  /// No key's sequence is longer than this many bytes.
  private static let cap = 64

  /// The sequence at the start of `bytes`, which begins with `ESC [`.
  static func read(_ bytes: ArraySlice<UInt8>) -> Decoded {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") { return linuxConsole(bytes) }
    let inner = body.prefix(cap).prefix { (0x20...0x3F).contains($0) && !endsRxvt($0, in: body) }
    guard let final = body.dropFirst(inner.count).first else {
      return body.count < cap ? .more : .unknown(bytes.prefix(2 + cap))
    }
    let whole = bytes.prefix(2 + inner.count + 1)
    guard (0x40...0x7E).contains(final) || final == UInt8(ascii: "$") else {
      return inner.isEmpty
        ? .inputs(EscapeSequence.escaped(UInt8(ascii: "[")), used: 2) : .unknown(whole.dropLast())
    }
    if final == UInt8(ascii: "M"), inner.isEmpty { return oldMouse(bytes) }
    let isPlain = inner.allSatisfy { (0x30...0x3B).contains($0) }
    return isPlain ? plain(Parameters(inner), final: final, whole: whole) : .unknown(whole)
  }

  /// rxvt ends Shift's sequences with `$`, which elsewhere stands in the middle, after `?`.
  private static func endsRxvt(_ byte: UInt8, in body: ArraySlice<UInt8>) -> Bool {
    byte == UInt8(ascii: "$") && body.first != UInt8(ascii: "?")
  }

  /// F1 to F5 of the Linux console: `ESC [ [ A` to `E`.
  private static func linuxConsole(_ bytes: ArraySlice<UInt8>) -> Decoded {
    guard let letter = bytes.dropFirst(3).first else { return .more }
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return .unknown(bytes.prefix(3)) }
    return .key(.function(Int(letter) - 0x40), used: 4)
  }

  /// A mouse report of three more bytes, from a mode that some program before this one left on.
  private static func oldMouse(_ bytes: ArraySlice<UInt8>) -> Decoded {
    bytes.count < 6 ? .more : .unknown(bytes.prefix(6))
  }

  private static func plain(_ figures: Parameters, final: UInt8, whole: ArraySlice<UInt8>) -> Decoded {
    let inputs: [Input]?
    switch final {
    case UInt8(ascii: "~") where figures.first == 200: return .pasteBegins(used: whole.count)
    case UInt8(ascii: "~") where figures.first == 27:
      inputs = CodedKey(code: figures.third, modifier: figures.second).inputs
    case UInt8(ascii: "u"): inputs = CodedKey(code: figures.first, modifier: figures.second).inputs
    case UInt8(ascii: "~"): inputs = numbered(figures.first, Modifier(figures.second))
    case UInt8(ascii: "$"): inputs = numbered(figures.first, Modifier(2))
    case UInt8(ascii: "^"): inputs = numbered(figures.first, Modifier(5))
    case UInt8(ascii: "@"): inputs = numbered(figures.first, Modifier(6))
    case UInt8(ascii: "Z"): inputs = Modifier(figures.second).applied(to: .backTab)
    case UInt8(ascii: "I"): inputs = [.focus(true)]
    case UInt8(ascii: "O"): inputs = [.focus(false)]
    default: inputs = (letterKeys[final] ?? rxvt[final]).flatMap { Modifier(figures.second).applied(to: $0) }
    }
    return .inputs(inputs ?? [.unknown(Array(whole))], used: whole.count)
  }

  private static func numbered(_ number: Int, _ modifier: Modifier) -> [Input]? {
    numberedKeys[number].flatMap { modifier.applied(to: $0) }
  }

  /// Keys named by a letter, after `ESC [` and after `ESC O` alike.
  static let letterKeys: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "P"): .function(1),
    UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// Arrows with Shift as rxvt sends them.
  private static let rxvt: [UInt8: Key] = [
    UInt8(ascii: "a"): .up, UInt8(ascii: "b"): .down, UInt8(ascii: "c"): .right, UInt8(ascii: "d"): .left,
  ]

  /// Keys named by a figure before `~`; the gaps of the VT220 keyboard are real.
  private static let numberedKeys: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let numbers = [11...15, 17...21, 23...26, 28...29, 31...34].joined()
    for (index, number) in numbers.enumerated() { keys[number] = .function(index + 1) }
    return keys
  }()
}
