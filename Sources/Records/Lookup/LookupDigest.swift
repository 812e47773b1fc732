/// A sum over values that tells whether something is still the same. The same on every machine; it finds change, not malice.
struct LookupDigest {
  /// The sum so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a number.
  mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 32
  }

  /// Adds a text and its length.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds bytes and their count, eight at a time.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count & ~7
    for place in stride(from: 0, to: whole, by: 8) {
      unsafe add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    }
    var rest: UInt64 = 0
    for place in whole..<bytes.count { unsafe rest = rest << 8 | UInt64(bytes[place]) }
    add(rest)
    add(UInt64(bytes.count))
  }
}
