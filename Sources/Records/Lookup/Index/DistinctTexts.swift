/// Distinct texts, each with a number of its own, from 0.
struct DistinctTexts: Sendable {
  private(set) var letters: [UInt8] = []
  private(set) var starts: [UInt32] = [0]
  private var slots = [UInt32](repeating: .max, count: 1 << 12)

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// The bytes of a text.
  subscript(_ text: Int) -> ArraySlice<UInt8> { letters[Int(starts[text])..<Int(starts[text + 1])] }

  /// The number of a text, which is new if it was not seen before.
  mutating func number(of text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { unsafe number(of: $0) }
  }

  /// The number of a text of bytes.
  mutating func number(of text: [UInt8]) -> UInt32 {
    unsafe text.withUnsafeBufferPointer { unsafe number(of: $0) }
  }

  /// The numbers here of all texts of another, in its order.
  mutating func numbers(of other: DistinctTexts) -> [UInt32] {
    (0..<other.count).map { text in
      let letters = other[text]
      return unsafe letters.withUnsafeBufferPointer { unsafe number(of: $0) }
    }
  }

  private mutating func number(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if count * 2 > slots.count { grow() }
    var slot = unsafe Self.hash(text) & (slots.count - 1)
    while slots[slot] != .max {
      if unsafe self[Int(slots[slot])].elementsEqual(text) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = UInt32(count)
    slots[slot] = number
    unsafe letters.append(contentsOf: text)
    starts.append(UInt32(letters.count))
    return number
  }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    for text in 0..<count {
      let letters = self[text]
      var slot = unsafe letters.withUnsafeBufferPointer { unsafe Self.hash($0) } & (slots.count - 1)
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(text)
    }
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var sum = LookupDigest()
    unsafe sum.add(UnsafeRawBufferPointer(text))
    return Int(truncatingIfNeeded: (sum.value ^ sum.value >> 29) & 0x7FFF_FFFF)
  }
}
