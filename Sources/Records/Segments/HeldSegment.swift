public import Welfare

/// A segment that is held, and what is known of the keys beside it.
public struct HeldSegment: Hashable, Sendable {
  /// Where it stands, and its name.
  public let reference: SegmentReference
  /// Whether its key pack has not come; some have none.
  public let lacksKeys: Bool
  /// Whether a pack can be made of it: somebody was born in it, as far as is known here.
  public let hasPack: Bool
  /// How many of the subjects born in it have no key any more, as far as is known here.
  public let gone: UInt64
}

extension Store {
  /// Every segment held, of every log, ascending by log and number, with what is known of their keys, in one reading.
  ///
  /// - Throws: `StoreTrouble`.
  public func heldSegments() throws(StoreTrouble) -> [HeldSegment] {
    try read { try SegmentTable(tables: $0).held() }
  }
}

extension SegmentTable {
  /// All of them, with what is known of their keys.
  func held() throws -> [HeldSegment] {
    let keyless = try keylessBirths()
    return try each { reference, row in
      let born = keyless[reference.log]
      let missing = born.map { Self.count($0, from: reference.first, to: reference.last) } ?? 0
      let gone = max(row.unsigned(6), missing)
      return HeldSegment(
        reference: reference, lacksKeys: row.integer(5) == 0, hasPack: row.integer(7) != 0 || gone > 0,
        gone: gone
      )
    }
  }

  /// Numbers of the entries in which subjects were born that have no key here, by log, ascending; one for each subject.
  private func keylessBirths() throws -> [LogID: [UInt64]] {
    var numbers: [LogID: [UInt64]] = [:]
    try tables.each(
      """
      SELECT log, seq FROM born b WHERE NOT EXISTS
        (SELECT 1 FROM subject_key k WHERE k.kind = b.kind AND k.id = b.id)
      ORDER BY log, seq
      """
    ) { numbers[$0.identifier(0), default: []].append($0.unsigned(1)) }
    return numbers
  }

  private static func count(_ numbers: [UInt64], from first: UInt64, to last: UInt64) -> UInt64 {
    UInt64(numbers.partition(after: last) - numbers.partition(after: first - 1))
  }
}

extension [UInt64] {
  /// How many of these ascending numbers are not greater than `limit`.
  fileprivate func partition(after limit: UInt64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
