/// Texts of bytes with an order of their own, while an index is made.
struct IndexTextsMaking {
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [UInt32] = [0]

  mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    starts.append(UInt32(bytes.count))
  }

  subscript(_ text: Int) -> ArraySlice<UInt8> { bytes[Int(starts[text])..<Int(starts[text + 1])] }

  var count: Int { starts.count - 1 }

  /// The numbers of the texts, ascending by text, then by `second`, then by number.
  func order(then second: IndexTextsMaking? = nil) -> [UInt32] {
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
