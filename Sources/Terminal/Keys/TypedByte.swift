import Screen

/// Reads what does not begin with Esc: one typed scalar, or one control byte.
enum TypedByte {
  /// What the first byte, or the first letter, of `bytes` is.
  static func read(_ bytes: ArraySlice<UInt8>) -> Decoded {
    guard let first = bytes.first else { return .more }
    switch first {
    case Byte.tab: return .key(.tab, used: 1)
    case Byte.lineFeed, Byte.carriageReturn: return .key(.enter, used: 1)
    case 0x08, Byte.delete: return .key(.backspace, used: 1)
    case 0x01...0x1A: return .key(.control(Unicode.Scalar(first + 0x60)), used: 1)
    case 0x00...0x1F: return .unknown(bytes.prefix(1))
    case 0x20...0x7E: return .inputs([.text(String(Unicode.Scalar(first)))], used: 1)
    default: return letter(bytes, lead: first)
    }
  }

  /// A letter of several bytes. Anything malformed costs one byte, so that what follows is still read.
  private static func letter(_ bytes: ArraySlice<UInt8>, lead: UInt8) -> Decoded {
    let length = lead.leadingOnes
    guard (2...4).contains(length) else { return .unknown(bytes.prefix(1)) }
    let candidate = bytes.prefix(length)
    guard candidate.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .unknown(bytes.prefix(1)) }
    if candidate.count < length { return .more }
    guard let text = String(validating: candidate, as: UTF8.self), let scalar = text.unicodeScalars.first
    else {
      return .unknown(bytes.prefix(1))
    }
    return scalar.properties.generalCategory == .control
      ? .unknown(candidate) : .inputs([.text(text)], used: length)
  }
}

extension UInt8 {
  /// How many of the highest bits are set before the first clear one.
  fileprivate var leadingOnes: Int { (~self).leadingZeroBitCount }
}
