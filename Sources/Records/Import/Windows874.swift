/// Windows-874: ASCII, TIS-620 from A1, and a few signs of Windows below it.
enum Windows874 {
  /// The text of `bytes`, or nil when one of them stands for nothing.
  static func text(of bytes: some Sequence<UInt8>) -> String? {
    var coded: [UInt8] = []
    coded.reserveCapacity(bytes.underestimatedCount * 3)
    for byte in bytes {
      switch byte {
      case 0..<0x80: coded.append(byte)
      case 0xA1...0xDA, 0xDF...0xFB:
        let offset = byte - 0xA0
        coded.append(0xE0)
        coded.append(0xB8 | offset >> 6)
        coded.append(0x80 | offset & 0x3F)
      default:
        guard let sign = sign(of: byte), let bytes = UTF8.encode(sign) else { return nil }
        coded.append(contentsOf: bytes)
      }
    }
    return String(decoding: coded, as: UTF8.self)
  }

  /// `text` in Windows-874; what it has no byte for is a question mark.
  static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0..<0x80: UInt8(scalar.value)
      case 0xE01...0xE3A, 0xE3F...0xE5B: UInt8(scalar.value - 0xE00 + 0xA0)
      default: (0x80...0xA0).first { sign(of: $0) == scalar } ?? 0x3F
      }
    }
  }

  private static func sign(of byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x80: "\u{20AC}"
    case 0x85: "\u{2026}"
    case 0x91: "\u{2018}"
    case 0x92: "\u{2019}"
    case 0x93: "\u{201C}"
    case 0x94: "\u{201D}"
    case 0x95: "\u{2022}"
    case 0x96: "\u{2013}"
    case 0x97: "\u{2014}"
    case 0xA0: "\u{A0}"
    default: nil
    }
  }
}
