import CZlib

/// Deflates runs of entries (RFC 1951 in the frame of RFC 1950) in half the time that zlib's first level takes, to as few bytes.
///
/// It is made for what entries are: ids, hashes and sealed boxes, which are like nothing, between long runs that stood in the entry before.
/// So a match has four bytes or more, only the newest place of four bytes is remembered, hardly any inside a match is, and one prefix
/// code serves the whole run. What comes out is inflated like any other stream.
struct Deflating {
  /// Bytes that stand for themselves, and matches (`match`), in their order.
  private var steps: [UInt32] = []
  /// How often each symbol of bytes, end and lengths is met.
  private var letters = [UInt32](repeating: 0, count: DeflateSymbols.letters)
  /// How often each symbol of distances is met.
  private var distances = [UInt32](repeating: 0, count: DeflateSymbols.distances)

  /// Fewer bytes are better left to zlib, which begins with less.
  static let least = 32_768
  private static let match: UInt32 = 1 << 31
  private static let window = 32_768
  private static let bits = 14

  /// The stream of these bytes, at most a few million; nil where they would not become fewer by it.
  static func stream(of bytes: [UInt8]) -> [UInt8]? {
    var deflating = Deflating()
    deflating.find(in: bytes)
    return deflating.written(bytes)
  }

  /// Finds what stood before.
  private mutating func find(in bytes: [UInt8]) {
    var (letters, distances) = (letters, distances)
    // Places modulo 65,536: whether the same bytes are there is seen by looking.
    var newest = [UInt16](repeating: 0, count: 1 << Self.bits)
    steps = Array(capacity: bytes.count) { steps in
      unsafe Self.find(
        in: bytes.span.bytes, &steps, letters: letters.mutableSpan, distances: distances.mutableSpan,
        newest: newest.mutableSpan)
    }
    letters[256] = 1
    (self.letters, self.distances) = (letters, distances)
  }

  private static func find(
    in input: RawSpan, _ steps: inout OutputSpan<UInt32>, letters: consuming MutableSpan<UInt32>,
    distances: consuming MutableSpan<UInt32>, newest: consuming MutableSpan<UInt16>
  ) {
    let symbols = DeflateSymbols.shared
    let ofLength = symbols.ofLength.span
    var at = 0
    while at + 8 <= input.byteCount {
      let word = unsafe input.unsafeLoadUnaligned(fromByteOffset: at, as: UInt32.self)
      let slot = Self.slot(of: word)
      let distance = Int(UInt16(truncatingIfNeeded: at) &- newest[slot])
      newest[slot] = UInt16(truncatingIfNeeded: at)
      if distance > 0, distance <= min(at, window),
        unsafe input.unsafeLoadUnaligned(fromByteOffset: at &- distance, as: UInt32.self) == word
      {
        let length = length(of: input, at, distance)
        steps.append(
          match | UInt32(truncatingIfNeeded: length &- 3) << 16 | UInt32(truncatingIfNeeded: distance &- 1))
        letters[257 + Int(ofLength[length &- 3])] &+= 1
        distances[symbols.ofDistance(distance &- 1)] &+= 1
        // The place after the first is remembered as well: another match may begin one byte later.
        let next = unsafe input.unsafeLoadUnaligned(fromByteOffset: at &+ 1, as: UInt32.self)
        newest[Self.slot(of: next)] = UInt16(truncatingIfNeeded: at &+ 1)
        at &+= length
      } else {
        let byte = word & 0xFF
        steps.append(byte)
        letters[Int(byte)] &+= 1
        at &+= 1
      }
    }
    while at < input.byteCount {
      let byte = unsafe input.unsafeLoad(fromByteOffset: at, as: UInt8.self)
      steps.append(UInt32(byte))
      letters[Int(byte)] &+= 1
      at &+= 1
    }
  }

  private static func slot(of word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> (32 - UInt32(bits))) }

  /// How many bytes are the same as those `distance` before; four are known to be.
  private static func length(of input: RawSpan, _ at: Int, _ distance: Int) -> Int {
    let most = min(258, input.byteCount - at)
    var length = 4
    while length + 8 <= most {
      let here = unsafe input.unsafeLoadUnaligned(fromByteOffset: at + length, as: UInt64.self)
      let there = unsafe input.unsafeLoadUnaligned(fromByteOffset: at + length - distance, as: UInt64.self)
      if here != there { return length + (here ^ there).littleEndian.trailingZeroBitCount / 8 }
      length += 8
    }
    while length < most,
      unsafe input.unsafeLoad(fromByteOffset: at + length, as: UInt8.self)
        == input.unsafeLoad(fromByteOffset: at + length - distance, as: UInt8.self)
    { length += 1 }
    return length
  }

  private func written(_ bytes: [UInt8]) -> [UInt8]? {
    let symbols = DeflateSymbols.shared
    let letter = PrefixCode(letters, limit: 15)
    let place = PrefixCode(distances, limit: 15)
    let lengths = letter.lengths + place.lengths
    var met = [UInt32](repeating: 0, count: 19)
    for length in lengths { met[Int(length)] += 1 }
    let code = PrefixCode(met, limit: 7)
    var writer = BitWriter(capacity: bytes.count)
    writer.write(0x0178, 16)
    writer.write(0b101, 3)
    writer.write(UInt64(letters.count - 257) | UInt64(distances.count - 1) << 5 | (19 - 4) << 10, 14)
    for symbol in DeflateSymbols.orderOfLengths { writer.write(UInt64(code.lengths[symbol]), 3) }
    for length in lengths { writer.write(code.words[Int(length)]) }
    let words = symbols.wordsOfLengths(letter)
    let places = symbols.wordsOfDistances(place)
    let letterWords = letter.words.span
    for step in steps {
      guard step & Self.match != 0 else {
        writer.write(letterWords[Int(step)])
        continue
      }
      writer.write(words[Int(step >> 16 & 0xFF)])
      let distance = Int(step & 0x7FFF)
      let symbol = symbols.ofDistance(distance)
      writer.write(places[symbol], extra: UInt64(distance - Int(symbols.firstDistance[symbol])))
    }
    writer.write(letter.words[256])
    let sum = unsafe bytes.withUnsafeBufferPointer { unsafe adler32(1, $0.baseAddress, UInt32($0.count)) }
    let stream = writer.ended(by: UInt32(truncatingIfNeeded: sum))
    return stream.count < bytes.count ? stream : nil
  }
}
