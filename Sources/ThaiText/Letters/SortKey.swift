/// Bytes by which texts sort as in a Thai dictionary: compare them with `lexicographicallyPrecedes`.
///
/// The text is folded first. เ แ โ ใ ไ stand after their consonant; tones, maitaikhu and thanthakhat count only between
/// texts that are equal without them. Blanks and signs come before digits, digits before Thai, Thai before Latin.
public func sortKey(_ text: String) -> [UInt8] {
  let scalars = foldedScalars(text, keepingTones: true)
  var key: [UInt8] = []
  var tones: [UInt8] = []
  key.reserveCapacity(scalars.count * 2 + 2)
  var index = 0
  var trailing = 0
  while index < scalars.count {
    let value = scalars[index]
    index += 1
    if let tone = SortWeight.tone(value) {
      tones.append(contentsOf: repeatElement(SortWeight.noTone, count: trailing))
      tones.append(tone)
      trailing = 0
      continue
    }
    if ThaiScalar.isLeadingVowel(value), index < scalars.count, ThaiScalar.isConsonant(scalars[index]) {
      SortWeight.append(scalars[index], to: &key)
      index += 1
      trailing += 1
    }
    SortWeight.append(value, to: &key)
    trailing += 1
  }
  if !tones.isEmpty {
    key.append(0)
    key.append(contentsOf: tones)
  }
  return key
}

/// Weights of folded scalars, none of them 0: that byte parts letters from tones.
private enum SortWeight {
  static let noTone: UInt8 = 0x05

  /// The weight of a mark that counts only between texts equal without it.
  @inline(__always) static func tone(_ value: UInt32) -> UInt8? {
    switch value {
    case 0xE3A: 0x06
    case 0xE4E: 0x07
    case 0xE4C: 0x08
    case 0xE47...0xE4B: UInt8(value - 0xE47) + 0x09
    default: nil
    }
  }

  @inline(__always) static func append(_ value: UInt32, to key: inout [UInt8]) {
    switch value {
    case 0x20: key.append(0x02)
    case 0x21...0x2F: key.append(UInt8(value - 0x21) + 0x03)
    case 0x30...0x39: key.append(UInt8(value - 0x30) + 0x30)
    case 0x3A...0x40: key.append(UInt8(value - 0x3A) + 0x12)
    case 0x5B...0x60: key.append(UInt8(value - 0x5B) + 0x19)
    case 0x61...0x7A: key.append(UInt8(value - 0x61) + 0x90)
    case 0x7B...0x7E: key.append(UInt8(value - 0x7B) + 0x1F)
    case 0xE2F: key.append(0x3A)
    case 0xE46: key.append(0x3B)
    case 0xE01...0xE2E: key.append(UInt8(value - 0xE01) + 0x40)
    case 0xE4D: key.append(0x6E)
    case 0xE30...0xE39: key.append(UInt8(value - 0xE30) + 0x6F)
    case 0xE45: key.append(0x71)
    case 0xE40...0xE44: key.append(UInt8(value - 0xE40) + 0x79)
    default:
      key.append(0xFE)
      for shift: UInt32 in [14, 7, 0] { key.append(UInt8(value >> shift & 0x7F) + 1) }
    }
  }
}
