import ThaiText

/// The distinct texts of one field while an index is made, each with a number of its own.
struct NameTokens {
  private(set) var letters: [UInt8] = []
  private(set) var starts: [UInt32] = [0]
  private var slots = [UInt32](repeating: .max, count: 1 << 12)

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// The letters of a token.
  subscript(_ token: Int) -> ArraySlice<UInt8> { letters[Int(starts[token])..<Int(starts[token + 1])] }

  /// The number of a text, which is new if it was not seen before.
  mutating func number(of text: [UInt8]) -> UInt32 {
    if count * 2 > slots.count { grow() }
    var slot = Self.hash(text[...]) & (slots.count - 1)
    while slots[slot] != .max {
      if self[Int(slots[slot])].elementsEqual(text) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let token = UInt32(count)
    slots[slot] = token
    letters += text
    starts.append(UInt32(letters.count))
    return token
  }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    for token in 0..<count {
      var slot = Self.hash(self[token]) & (slots.count - 1)
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(token)
    }
  }

  private static func hash(_ text: ArraySlice<UInt8>) -> Int {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (sum ^ sum >> 29) & 0x7FFF_FFFF)
  }
}

/// Texts of bytes with an order of their own, while an index is made.
struct NameTextsMaking {
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [UInt32] = [0]

  mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    starts.append(UInt32(bytes.count))
  }

  subscript(_ text: Int) -> ArraySlice<UInt8> { bytes[Int(starts[text])..<Int(starts[text + 1])] }

  var count: Int { starts.count - 1 }

  /// The numbers of the texts, ascending by text, then by `second`, then by number.
  func order(then second: NameTextsMaking? = nil) -> [UInt32] {
    var keyed = (0..<count).map { (key: head(of: $0), text: UInt32($0)) }
    keyed.sort { one, other in
      if one.key != other.key { return one.key < other.key }
      let (left, right) = (Int(one.text), Int(other.text))
      if one.key & 0xFF != 0 {
        let (a, b) = (self[left], self[right])
        if !a.elementsEqual(b) { return a.lexicographicallyPrecedes(b) }
      }
      if let second {
        let (a, b) = (second[left], second[right])
        if !a.elementsEqual(b) { return a.lexicographicallyPrecedes(b) }
      }
      return left < right
    }
    return keyed.map(\.text)
  }

  /// The first eight bytes as one number: most texts differ there. No letter is 0.
  private func head(of text: Int) -> UInt64 {
    var head: UInt64 = 0
    var shift: UInt64 = 56
    for byte in self[text].prefix(8) {
      head |= UInt64(byte) << shift
      shift &-= 8
    }
    return head
  }
}
