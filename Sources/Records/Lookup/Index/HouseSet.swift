/// Houses of one index, by their numbers in it.
struct HouseSet {
  private var words: [UInt64]
  /// How many there are.
  private(set) var count = 0

  /// None, of an index of so many.
  init(of houses: Int) { words = [UInt64](repeating: 0, count: houses / 64 + 1) }

  /// Adds a house; what the index does not have is none.
  @inline(__always) mutating func insert(_ house: Int) {
    guard UInt(bitPattern: house) >> 6 < UInt(words.count) else { return }
    let bit = UInt64(1) << UInt64(house & 63)
    if words[house >> 6] & bit == 0 { count += 1 }
    words[house >> 6] |= bit
  }

  /// Whether a house is among them.
  @inline(__always) func contains(_ house: Int) -> Bool {
    let word = UInt(bitPattern: house) >> 6
    return word < UInt(words.count) && words[Int(word)] >> UInt64(house & 63) & 1 != 0
  }
}
