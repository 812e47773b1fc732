/// Whether what was typed is one slip away from a name: one letter put for another, too many or left out, or two
/// neighbours the wrong way round.
public struct OneTypo: Sendable {
  /// The letters typed, toneless.
  public let typed: [UInt8]
  /// A bit for every letter typed; letters share bits.
  public let signature: UInt64

  /// Slips in these letters.
  public init(_ typed: NameLetters) {
    self.typed = typed.bytes
    signature = Self.signature(of: typed.bytes)
  }

  /// A bit for every letter that occurs.
  public static func signature(of letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Whether a name of this signature may be one slip away: at most one letter typed does not occur in it.
  @inlinable @inline(__always) public func mayBe(_ signature: UInt64) -> Bool {
    let missing = self.signature & ~signature
    return missing & (missing &- 1) == 0
  }

  /// Whether the name is exactly one slip away or, if `isBeginning`, begins so.
  ///
  /// - Parameter name: toneless letters, from place 0.
  @inlinable public func isAway<Name: RandomAccessCollection>(from name: Name, isBeginning: Bool) -> Bool
  where Name.Element == UInt8, Name.Index == Int {
    var place = 0
    while place < typed.count, place < name.count, typed[place] == name[place] { place += 1 }
    if place == typed.count { return !isBeginning && name.count == typed.count + 1 }
    func goesOn(_ typedFrom: Int, _ nameFrom: Int) -> Bool {
      let left = typed.count - typedFrom
      let right = name.count - nameFrom
      guard left >= 0, right >= 0, isBeginning ? left <= right : left == right else { return false }
      for place in 0..<left where typed[typedFrom + place] != name[nameFrom + place] { return false }
      return true
    }
    if goesOn(place + 1, place + 1) || goesOn(place + 1, place) || goesOn(place, place + 1) { return true }
    guard place + 1 < typed.count, place + 1 < name.count, typed[place] == name[place + 1],
      typed[place + 1] == name[place]
    else { return false }
    return goesOn(place + 2, place + 2)
  }
}
