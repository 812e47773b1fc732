/// Texts of bytes one after the other, in the order of their numbers.
struct IndexTexts: Sendable {
  private let bytes: IndexColumn<UInt8>
  private let starts: IndexColumn<UInt32>

  init(_ data: LookupIndexData, _ bytes: IndexSection, _ starts: IndexSection) {
    self.bytes = data.column(bytes)
    self.starts = data.column(starts)
  }

  var count: Int { max(0, starts.count - 1) }

  @inline(__always) private func range(_ text: Int) -> Range<Int> {
    let low = Int(starts[text])
    return low..<max(low, Int(starts[text + 1]))
  }

  /// How many bytes a text has.
  @inline(__always) func length(_ text: Int) -> Int { range(text).count }

  /// Whether a text holds `part` at a place.
  @inline(__always) func holds(_ text: Int, _ part: [UInt8], at place: Int) -> Bool {
    let range = range(text)
    guard range.count >= place + part.count else { return false }
    return unsafe bytes.with(range.lowerBound + place..<range.lowerBound + place + part.count) { bytes in
      guard bytes.count == part.count else { return false }
      for index in 0..<part.count where unsafe bytes[index] != part[index] { return false }
      return true
    }
  }

  func with<Result>(_ text: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    unsafe bytes.with(range(text), body)
  }

  /// Where the texts that begin so stand, in an order in which they ascend.
  func beginning(_ part: [UInt8], order: (Int) -> Int) -> Range<Int> {
    let low = bound { compare(order($0), part) < 0 }
    return low..<max(low, bound { compare(order($0), part) <= 0 })
  }

  /// Below 0 if the text comes before those that begin with `part`, 0 if it begins so, else above.
  private func compare(_ text: Int, _ part: [UInt8]) -> Int {
    unsafe bytes.with(range(text)) { bytes in
      for index in 0..<part.count {
        guard index < bytes.count else { return -1 }
        let byte = unsafe bytes[index]
        if byte != part[index] { return byte < part[index] ? -1 : 1 }
      }
      return 0
    }
  }

  private func bound(_ isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) >> 1
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Texts that hold `part` after their beginning, each once.
  func inside(_ part: [UInt8], _ body: (Int) -> Void) {
    var next = 0
    unsafe bytes.with(0..<bytes.count) { all in
      unsafe each(part, in: UnsafeRawBufferPointer(all)) { place in
        guard place >= next else { return }
        let text = bound { Int(starts[$0 + 1]) <= place }
        let range = range(text)
        guard place > range.lowerBound, place + part.count <= range.upperBound else { return }
        next = range.upperBound
        body(text)
      }
    }
  }

  /// Every place where `part` begins: its first bytes are looked for at 32 places at a time.
  private func each(_ part: [UInt8], in all: UnsafeRawBufferPointer, _ body: (Int) -> Void) {
    guard part.count >= 2 else { return }
    let ones = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
    let first = ones &* UInt64(part[0])
    let second = ones &* UInt64(part[1])
    let third = ones &* UInt64(part.count > 2 ? part[2] : 0)
    let isLong = part.count > 2
    func isHere(_ place: Int) -> Bool {
      guard place + part.count <= all.count else { return false }
      for index in 0..<part.count where unsafe all[place + index] != part[index] { return false }
      return true
    }
    var place = 0
    while place + 34 <= all.count {
      var differences = unsafe all.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self) ^ first
      differences |= unsafe all.loadUnaligned(fromByteOffset: place + 1, as: SIMD4<UInt64>.self) ^ second
      if isLong {
        differences |= unsafe all.loadUnaligned(fromByteOffset: place + 2, as: SIMD4<UInt64>.self) ^ third
      }
      // A byte of 0 is a place where all are met; its top bit is set in what follows.
      let met = (differences &- ones) & ~differences & (ones &* 0x80)
      if met[0] | met[1] | met[2] | met[3] != 0 {
        for lane in 0..<4 {
          var bits = met[lane]
          while bits != 0 {
            let here = place + lane * 8 + bits.trailingZeroBitCount / 8
            if isHere(here) { body(here) }
            bits &= bits &- 1
          }
        }
      }
      place += 32
    }
    while place < all.count {
      if isHere(place) { body(place) }
      place += 1
    }
  }
}
