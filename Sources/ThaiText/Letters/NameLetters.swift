/// A name as it is searched: one byte a letter, of a folded text.
///
/// ASCII stands for itself, U+0E01 … U+0E5B for 0xA1 … 0xFB (as in TIS-620), every other scalar for the byte 1 and five
/// bytes of its number, each from 2 to 17; so two names are alike exactly if their bytes are, and one begins the
/// other exactly if its bytes do.
public struct NameLetters: Hashable, Sendable {
  /// The letters.
  public var bytes: [UInt8]

  /// No letters.
  public init() { bytes = [] }

  /// These letters.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The letters of a text in the form of ``folded(_:)``.
  public init(folded text: String) {
    bytes = []
    bytes.reserveCapacity(text.utf8.count / 2 + 1)
    for scalar in text.unicodeScalars { append(scalar.value) }
  }

  /// The letters of a text in the form of ``folded(_:)``, given as UTF-8; what is no UTF-8 is left out.
  public init(foldedUTF8 utf8: some Collection<UInt8>) {
    let letters = utf8.withContiguousStorageIfAvailable { unsafe NameLetters(foldedUTF8: $0) }
    self = unsafe letters ?? Array(utf8).withUnsafeBufferPointer { unsafe NameLetters(foldedUTF8: $0) }
  }

  /// The same, of bytes that lie together.
  private init(foldedUTF8 utf8: UnsafeBufferPointer<UInt8>) {
    bytes = []
    bytes.reserveCapacity(utf8.count)
    var value: UInt32 = 0
    var missing = 0
    for index in 0..<utf8.count {
      let byte = unsafe utf8[index]
      if byte < 0x80 {
        bytes.append(byte)
        missing = 0
      } else if byte >= 0xC0 {
        missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
        value = UInt32(byte) & (missing == 3 ? 0x07 : missing == 2 ? 0x0F : 0x1F)
      } else if missing > 0 {
        value = value << 6 | UInt32(byte & 0x3F)
        missing -= 1
        if missing == 0 { append(value) }
      }
    }
  }

  /// The letters of `text`, folded first.
  public init(_ text: String) { self.init(folded: folded(text)) }

  private mutating func append(_ value: UInt32) {
    if value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else if value &- 0xE01 < 0x5B {
      bytes.append(UInt8(truncatingIfNeeded: value &- 0xE01 &+ 0xA1))
    } else {
      bytes.append(1)
      for shift in [16, 12, 8, 4, 0] { bytes.append(UInt8(truncatingIfNeeded: value >> shift) & 0xF + 2) }
    }
  }

  /// How many there are.
  public var count: Int { bytes.count }

  /// Whether there are none.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The letters without tone marks, maitaikhu, thanthakhat, yamakkan and phinthu: the first fold of a name, under
  /// which a tone that is missing or wrong makes no difference.
  public var toneless: NameLetters {
    NameLetters(bytes: bytes.filter { !ThaiLetter.isToneLike($0) })
  }
}

/// Classes of letters as ``NameLetters`` has them: bytes, Thai ones from 0xA1.
enum ThaiLetter {
  static let thanthakhat: UInt8 = 0xEC

  /// ก to ฮ, with ฤ and ฦ.
  @inline(__always) static func isConsonant(_ letter: UInt8) -> Bool { letter &- 0xA1 < 46 }

  /// เ แ โ ใ ไ.
  @inline(__always) static func isLeadingVowel(_ letter: UInt8) -> Bool { letter &- 0xE0 < 5 }

  /// As `ThaiScalar.isToneLike`.
  @inline(__always) static func isToneLike(_ letter: UInt8) -> Bool {
    letter &- 0xE7 < 6 || letter == 0xEE || letter == 0xDA
  }

  /// The letter of a Thai scalar.
  static func of(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: scalar.value &- 0xD60) }
}
