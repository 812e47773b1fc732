import Screen

/// Reads what begins with Esc: a key's sequence, a terminal's report, or Esc itself.
enum EscapeSequence {
  /// What the sequence at the start of `bytes` is; `bytes` begins with Esc.
  ///
  /// `ESC x` is Esc, then x: only the Esc is taken here, and x is read for itself.
  static func read(_ bytes: ArraySlice<UInt8>) -> Decoded {
    guard let introducer = bytes.dropFirst().first else { return .more }
    switch introducer {
    case UInt8(ascii: "["): return ControlSequence.read(bytes)
    case UInt8(ascii: "O"): return ShiftedSequence.read(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      return ReportString.read(bytes)
    default: return .key(.escape, used: 1)
    }
  }

  /// What an unfinished `bytes` was, now that nothing more came: Esc; Esc and the character after it; or nothing
  /// known.
  static func abandoned(_ bytes: [UInt8]) -> [Input] {
    guard bytes.first == Byte.escape else { return [.unknown(bytes)] }
    guard let introducer = bytes.dropFirst().first else { return [.key(.escape)] }
    return bytes.count == 2 ? escaped(introducer) : [.unknown(bytes)]
  }

  /// Esc, then the character that could have begun a sequence and did not.
  static func escaped(_ introducer: UInt8) -> [Input] {
    [.key(.escape), .text(String(Unicode.Scalar(introducer)))]
  }
}
