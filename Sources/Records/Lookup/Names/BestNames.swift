/// The best of many hits, each a number: rank, entry, fit and part.
struct BestNames {
  private let limit: Int
  private var keys: [UInt64] = []
  private var worst = UInt64.max

  init(limit: Int) { self.limit = max(1, limit) }

  /// One hit as a number; the lower the better.
  @inline(__always) static func key(_ rank: UInt16, _ entry: UInt32, _ fit: NameFit, _ part: NameHit.Part)
    -> UInt64
  {
    UInt64(rank) << 48 | UInt64(entry) << 16 | UInt64(fit.rawValue) << 4 | UInt64(part.rawValue)
  }

  var isFull: Bool { worst != .max }

  @inline(__always) func mayTake(key: UInt64) -> Bool { key < worst }

  /// Whether a hit of this rank could still be among the best.
  func mayTake(_ rank: UInt16) -> Bool { UInt64(rank) << 48 < worst }

  @inline(__always) mutating func take(_ key: UInt64) {
    guard key < worst else { return }
    keys.append(key)
    if keys.count >= limit * 4 + 64 { settle() }
  }

  var count: Int { Set(keys.map { $0 >> 16 & 0xFFFF_FFFF }).count }

  private mutating func settle() {
    keys = Self.settled(keys, limit)
    if keys.count == limit, let last = keys.last { worst = last }
  }

  private static func settled(_ keys: [UInt64], _ limit: Int) -> [UInt64] {
    var seen: Set<UInt64> = []
    var settled: [UInt64] = []
    for key in keys.sorted() where settled.count < limit && seen.insert(key >> 16 & 0xFFFF_FFFF).inserted {
      settled.append(key)
    }
    return settled
  }

  var hits: [NameHit] {
    Self.settled(keys, limit).compactMap { key in
      guard let fit = NameFit(rawValue: UInt8(key >> 4 & 0xF)),
        let part = NameHit.Part(rawValue: UInt8(key & 0xF))
      else { return nil }
      return NameHit(
        rank: UInt16(key >> 48), fit: fit, part: part, entry: UInt32(truncatingIfNeeded: key >> 16))
    }
  }
}
