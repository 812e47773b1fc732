/// Cuts what a program writes into tokens; what is not finished waits for more bytes.
struct Tokenizer {
  private var waiting: [UInt8] = []

  /// The tokens that `bytes` complete.
  mutating func tokens(of bytes: some Sequence<UInt8>) -> [Token] {
    waiting.append(contentsOf: bytes)
    var tokens: [Token] = []
    var rest = waiting[...]
    while let (token, used) = Self.first(in: rest) {
      tokens.append(token)
      rest = rest.dropFirst(used)
    }
    waiting = Array(rest)
    return tokens
  }

  private static func first(in bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    guard let lead = bytes.first else { return nil }
    switch lead {
    case 0x1B: return escape(bytes)
    case ..<0x20, 0x7F: return (.control(lead), 1)
    default: return letter(bytes, lead: lead)
    }
  }

  private static func letter(_ bytes: ArraySlice<UInt8>, lead: UInt8) -> (Token, Int)? {
    let length = lead < 0x80 ? 1 : (~lead).leadingZeroBitCount
    let candidate = bytes.prefix(length)
    if (2...4).contains(length), candidate.count < length { return nil }
    guard let scalar = String(validating: candidate, as: UTF8.self)?.unicodeScalars.first else {
      return (.malformed([lead]), 1)
    }
    return (.text(scalar), length)
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["): return sequence(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): return string(bytes)
    default:
      let intermediates = bytes.dropFirst().prefix { (0x20...0x2F).contains($0) }
      guard let final = bytes.dropFirst(1 + intermediates.count).first else { return nil }
      return (.escape(Array(intermediates), final), 2 + intermediates.count)
    }
  }

  private static func sequence(_ bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    let inner = bytes.dropFirst(2).prefix { (0x20...0x3F).contains($0) }
    guard let final = bytes.dropFirst(2 + inner.count).first else { return nil }
    let mark = inner.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
    let figures = inner.dropFirst(mark == nil ? 0 : 1).prefix { (0x30...0x3B).contains($0) }
    let parts = figures.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = parts.map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
    let intermediates = inner.filter { (0x20...0x2F).contains($0) }
    return (
      .sequence(mark: mark, figures: numbers, intermediates: Array(intermediates), final: final),
      3 + inner.count
    )
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    let body = bytes.dropFirst(2)
    for index in body.indices {
      if body[index] == 0x07 { return (.string(Array(body[..<index])), index + 1 - bytes.startIndex) }
      guard body[index] == 0x1B else { continue }
      guard index + 1 < body.endIndex else { return nil }
      if body[index + 1] == UInt8(ascii: "\\") {
        return (.string(Array(body[..<index])), index + 2 - bytes.startIndex)
      }
    }
    return nil
  }
}
