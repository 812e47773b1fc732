/// The name of one subject: 128 random bits, minted once and never reused.
///
/// The type parameter keeps a person's id from standing where a household's belongs; it has no values of
/// its own here.
public struct Identifier<Subject>: Hashable, Sendable {
  /// The first eight bytes, big-endian.
  public let high: UInt64
  /// The last eight bytes, big-endian.
  public let low: UInt64

  /// An id of known bits.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Mints an id from `source`.
  public init(using source: inout some RandomNumberGenerator) {
    high = source.next()
    low = source.next()
  }

  /// Reads an id from its 16 bytes; nil for any other count.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      if index < 8 { words.0 = words.0 << 8 | UInt64(byte) } else { words.1 = words.1 << 8 | UInt64(byte) }
    }
    (high, low) = words
  }

  /// Reads an id from 32 hexadecimal digits of either case; nil for anything else.
  public init?(hex: String) {
    guard hex.utf8.count == 32, let bytes = Welfare.bytes(hexadecimal: hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// The 16 bytes, big-endian.
  public var bytes: [UInt8] {
    bigEndian(high, low)
  }

  /// 32 lower-case hexadecimal digits.
  public var hex: String {
    hexadecimal(bytes)
  }

  /// The same bits as the id of a subject of any kind.
  public func of(_ kind: SubjectKind) -> SubjectID {
    SubjectID(kind: kind, high: high, low: low)
  }
}

extension Identifier: Comparable {
  /// Byte order.
  public static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

/// The bytes that hexadecimal digits stand for, two each; nil for anything else.
public func bytes(hexadecimal text: some StringProtocol) -> [UInt8]? {
  let digits = text.utf8.compactMap(hexadecimalValue)
  guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
  return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

/// Lower-case hexadecimal digits of `bytes`, two a byte.
public func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
  var text: [UInt8] = []
  text.reserveCapacity(2 * bytes.underestimatedCount)
  for byte in bytes {
    text.append(digit(byte >> 4))
    text.append(digit(byte & 15))
  }
  return String(decoding: text, as: UTF8.self)
}

/// The value of one hexadecimal digit in ASCII, 0…15; nil for any other byte.
func hexadecimalValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case 0x30...0x39: digit - 0x30
  case 0x61...0x66: digit - 0x61 + 10
  case 0x41...0x46: digit - 0x41 + 10
  default: nil
  }
}

/// The sixteen bytes of two words, most significant first.
func bigEndian(_ high: UInt64, _ low: UInt64) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: 16)
  for index in 0..<8 {
    let shift = UInt64(56 - 8 * index)
    bytes[index] = UInt8(truncatingIfNeeded: high >> shift)
    bytes[index + 8] = UInt8(truncatingIfNeeded: low >> shift)
  }
  return bytes
}
