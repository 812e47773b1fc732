/// A prefix code of RFC 1951: short codes for symbols that are met often.
struct PrefixCode {
  /// Bits of each symbol's code; 0 for one that is never met.
  private(set) var lengths: [UInt8]
  /// What is written for each symbol.
  private(set) var words: [Word]

  /// A code as it is written.
  struct Word {
    /// Its bits, the first one lowest.
    let bits: UInt32
    /// How many.
    let count: UInt8
    /// How many bits of another sort follow.
    var extra: UInt8 = 0
  }

  /// The code that needs the fewest bits, or nearly, where none may be longer than `limit`.
  ///
  /// - Parameter counts: how often each symbol is met; at least two are, or one of a code that may be incomplete.
  init(_ counts: [UInt32], limit: Int) {
    lengths = [UInt8](repeating: 0, count: counts.count)
    words = [Word](repeating: Word(bits: 0, count: 0), count: counts.count)
    let symbols = counts.indices.filter { counts[$0] > 0 }.sorted { counts[$0] < counts[$1] }
    var perLength = Self.lengths(of: symbols.map { UInt64(counts[$0]) }, limit: limit)
    var length = limit
    for symbol in symbols {
      while length > 1, perLength[length] == 0 { length -= 1 }
      perLength[length] -= 1
      lengths[symbol] = UInt8(length)
    }
    assign(limit)
  }

  /// How many codes there are of each length.
  ///
  /// - Parameter weights: ascending.
  private static func lengths(of weights: [UInt64], limit: Int) -> [Int] {
    var perLength = [Int](repeating: 0, count: limit + 1)
    guard weights.count > 1 else {
      perLength[1] = weights.count
      return perLength
    }
    for depth in depths(weights) { perLength[min(depth, limit)] += 1 }
    // Codes cut to the limit take more room than there is: others become longer until all have theirs.
    var room = (1...limit).reduce(0) { $0 + perLength[$1] << (limit - $1) }
    while room > 1 << limit {
      perLength[limit] -= 1
      if let shorter = (1..<limit).last(where: { perLength[$0] > 0 }) {
        perLength[shorter] -= 1
        perLength[shorter + 1] += 2
      }
      room -= 1
    }
    return perLength
  }

  /// How deep each leaf lies in Huffman's tree, made by two queues: leaves, and pairs as they come.
  private static func depths(_ weights: [UInt64]) -> [Int] {
    let count = weights.count
    var pairs: [UInt64] = []
    var parents = [Int](repeating: 0, count: 2 * count - 1)
    var (leaf, pair) = (0, 0)
    func least() -> Int {
      if pair >= pairs.count || leaf < count && weights[leaf] <= pairs[pair] {
        leaf += 1
        return leaf - 1
      }
      pair += 1
      return count + pair - 1
    }
    for made in 0..<count - 1 {
      let (one, other) = (least(), least())
      let weight = [one, other].reduce(UInt64(0)) { $0 + ($1 < count ? weights[$1] : pairs[$1 - count]) }
      pairs.append(weight)
      (parents[one], parents[other]) = (count + made, count + made)
    }
    var depths = [Int](repeating: 0, count: 2 * count - 1)
    for node in stride(from: 2 * count - 3, through: 0, by: -1) { depths[node] = depths[parents[node]] + 1 }
    return Array(depths.prefix(count))
  }

  /// Codes of one length follow each other in the order of their symbols.
  private mutating func assign(_ limit: Int) {
    var next = [UInt16](repeating: 0, count: limit + 2)
    for length in lengths where length > 0 { next[Int(length) + 1] += 1 }
    for length in 1...limit { next[length] = (next[length - 1] + next[length]) << 1 }
    for symbol in lengths.indices where lengths[symbol] > 0 {
      let length = Int(lengths[symbol])
      var (code, turned) = (next[length], UInt16(0))
      next[length] += 1
      for _ in 0..<length {
        turned = turned << 1 | code & 1
        code >>= 1
      }
      words[symbol] = Word(bits: UInt32(turned), count: lengths[symbol])
    }
  }
}
