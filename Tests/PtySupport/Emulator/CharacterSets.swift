/// Which character sets are chosen, and what VT100's line drawing looks like.
struct CharacterSets {
  private var draws = [false, false]
  private var current = 0

  /// Chooses G0 or G1.
  mutating func shift(to set: Int) {
    current = set
  }

  /// Puts line drawing (`0`) or letters into a set.
  mutating func designate(_ set: Int, _ final: UInt8) {
    draws[set] = final == UInt8(ascii: "0")
  }

  /// What `scalar` shows.
  func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard draws[current], (0x60...0x7E).contains(scalar.value) else { return scalar }
    return Self.lines[Int(scalar.value) - 0x60]
  }

  private static let lines = Array("◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·".unicodeScalars)
}
