import Welfare

extension TextEncoding {
  /// The encoding of most lines of `bytes` that hold more than ASCII; UTF-8 where none does.
  static func detected(in bytes: [UInt8]) -> TextEncoding {
    if isUTF8(bytes[...]) { return .utf8 }
    var coded = 0
    var other = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if bytes[start..<end].contains(where: { $0 >= 0x80 }) {
        if isUTF8(bytes[start..<end]) { coded += 1 } else { other += 1 }
      }
      start = end + 1
    }
    return coded > other ? .utf8 : .windows874
  }

  /// Whether `bytes` are well-formed UTF-8 (Unicode, table 3-7).
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let lead = bytes[index]
      index += 1
      if lead < 0x80 { continue }
      let (count, first): (Int, ClosedRange<UInt8>)
      switch lead {
      case 0xC2...0xDF: (count, first) = (1, 0x80...0xBF)
      case 0xE0: (count, first) = (2, 0xA0...0xBF)
      case 0xED: (count, first) = (2, 0x80...0x9F)
      case 0xE1...0xEF: (count, first) = (2, 0x80...0xBF)
      case 0xF0: (count, first) = (3, 0x90...0xBF)
      case 0xF1...0xF3: (count, first) = (3, 0x80...0xBF)
      case 0xF4: (count, first) = (3, 0x80...0x8F)
      default: return false
      }
      guard index + count <= bytes.endIndex, first.contains(bytes[index]) else { return false }
      for place in index + 1..<index + count where bytes[place] & 0xC0 != 0x80 { return false }
      index += count
    }
    return true
  }
}
