/// Writes numbers of a few bits each, the lowest first.
struct BitWriter {
  private var words: [UInt32] = []
  private var bits: UInt64 = 0
  /// How many bits wait in `bits`; less than 32.
  private var count: UInt64 = 0

  /// An empty one.
  ///
  /// - Parameter capacity: for how many bytes there is room at once.
  init(capacity: Int) {
    words.reserveCapacity(capacity / 4 + 64)
  }

  /// Writes at most 32 bits.
  mutating func write(_ value: UInt64, _ width: UInt64) {
    bits |= value &<< count
    count &+= width
    if count >= 32 {
      words.append(UInt32(truncatingIfNeeded: bits).littleEndian)
      bits &>>= 32
      count &-= 32
    }
  }

  /// Writes a symbol.
  mutating func write(_ word: PrefixCode.Word) { write(UInt64(word.bits), UInt64(word.count)) }

  /// Writes a symbol and the bits that follow it.
  mutating func write(_ word: PrefixCode.Word, extra: UInt64) {
    write(UInt64(word.bits) | extra &<< UInt64(word.count), UInt64(word.count &+ word.extra))
  }

  /// Everything, filled up to a whole byte, and a sum after it, its highest byte first.
  consuming func ended(by sum: UInt32) -> [UInt8] {
    var bytes = unsafe words.withUnsafeBytes { unsafe Array($0) }
    for place in 0..<(count + 7) / 8 { bytes.append(UInt8(truncatingIfNeeded: bits >> (place * 8))) }
    for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: sum >> shift)) }
    return bytes
  }
}
