import Screen

/// Reads OSC, DCS, APC and PM strings: answers to questions of some program before this one, swallowed whole.
enum ReportString {
  /// No report is longer than this many bytes; what is longer was no report.
  private static let cap = 4_096

  /// The report at the start of `bytes`, which begins with Esc and `]`, `P`, `_` or `^`.
  static func read(_ bytes: ArraySlice<UInt8>) -> Decoded {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return .more }
    guard begins(first) else { return .inputs([.key(.escape)], used: 1) }
    for index in body.indices.prefix(cap) {
      switch body[index] {
      case 0x07: return .unknown(bytes[...index])
      case Byte.escape:
        guard index + 1 < body.endIndex else { return .more }
        return body[index + 1] == UInt8(ascii: "\\")
          ? .unknown(bytes[...(index + 1)]) : .unknown(bytes[..<index])
      case 0x20...0x7E: continue
      default: return .unknown(bytes[..<index])
      }
    }
    return body.count < cap ? .more : .unknown(bytes.prefix(cap))
  }

  /// Reports begin with a figure or one of the marks of DCS answers; typed text after Esc hardly ever does.
  private static func begins(_ byte: UInt8) -> Bool {
    (0x30...0x3F).contains(byte) || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "$")
      || byte == UInt8(ascii: "+")
  }
}
