import Welfare

/// Where an entry stands in fold order: 32 bytes (order, log, seq, each big-endian) that sort as they fold.
struct FoldPlace: Hashable, Comparable {
  /// The entry's order.
  let order: UInt64
  /// Its name.
  let name: EntryName

  /// The place of an entry.
  init(_ entry: Entry) {
    order = entry.order
    name = entry.name
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    let words = stride(from: bytes.startIndex, to: bytes.endIndex, by: 8).map { start in
      bytes[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    order = words[0]
    name = EntryName(log: LogID(high: words[1], low: words[2]), seq: words[3])
  }

  /// The 32 bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for word in [order, name.log.high, name.log.low, name.seq] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    return bytes
  }

  /// The places in a subject's list.
  static func list(_ bytes: [UInt8]) -> [FoldPlace] {
    stride(from: 0, to: bytes.count - bytes.count % 32, by: 32).map { FoldPlace(bytes[$0..<$0 + 32]) }
  }

  /// The last place in a subject's list; nil for an empty one.
  static func last(of bytes: [UInt8]) -> FoldPlace? {
    bytes.count >= 32 ? FoldPlace(bytes.suffix(32)) : nil
  }

  /// By order, log, number.
  static func < (left: FoldPlace, right: FoldPlace) -> Bool {
    (left.order, left.name) < (right.order, right.name)
  }
}
