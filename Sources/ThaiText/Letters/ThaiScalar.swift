/// Classes of Thai scalars that folding, sorting and wrapping share.
enum ThaiScalar {
  static let nikhahit: UInt32 = 0xE4D
  static let saraAa: UInt32 = 0xE32
  static let saraAm: UInt32 = 0xE33
  static let saraE: UInt32 = 0xE40
  static let saraAe: UInt32 = 0xE41

  /// ก to ฮ, with ฤ and ฦ.
  @inline(__always) static func isConsonant(_ value: UInt32) -> Bool { value &- 0xE01 < 46 }

  /// เ แ โ ใ ไ, written before the consonant that they follow in speech.
  @inline(__always) static func isLeadingVowel(_ value: UInt32) -> Bool { value &- 0xE40 < 5 }

  /// ะ า ำ ๅ ๆ ฯ, which never begin a line.
  @inline(__always) static func isFollowing(_ value: UInt32) -> Bool {
    switch value {
    case 0xE2F, 0xE30, saraAa, saraAm, 0xE45, 0xE46: true
    default: false
    }
  }

  /// The place of a width-0 mark among the marks of its cell: 0 vowels, 1 tones, 2 thanthakhat and yamakkan.
  @inline(__always) static func markPlace(_ value: UInt32) -> UInt32? {
    switch value {
    case 0xE31, 0xE34...0xE3A, 0xE47, nikhahit: 0
    case 0xE48...0xE4B: 1
    case 0xE4C, 0xE4E: 2
    default: nil
    }
  }

  /// Tones, maitaikhu, thanthakhat, yamakkan and phinthu: heard, but often mistyped.
  @inline(__always) static func isToneLike(_ value: UInt32) -> Bool {
    value &- 0xE47 < 6 || value == 0xE4E || value == 0xE3A
  }
}

/// The text of these scalars; values that are none are left out.
func text(of values: some Sequence<UInt32>) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(values.underestimatedCount * 3)
  for value in values {
    if value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else if value &- 0x800 < 0xD000 {
      bytes.append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: value >> 6) & 0x3F)
      bytes.append(0x80 | UInt8(truncatingIfNeeded: value) & 0x3F)
    } else if let scalar = Unicode.Scalar(value) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
