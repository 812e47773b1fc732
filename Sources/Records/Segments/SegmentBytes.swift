import Welfare

/// The undeflated bytes of a segment, made of one entry after the other as they lie in the journal (`Segment`, "The form").
struct SegmentBytes {
  /// What the first entry follows, 32 bytes.
  private(set) var prev: [UInt8] = []
  /// How many entries there are.
  private(set) var count = 0
  private let first: UInt64
  private var entries: [UInt8] = []
  private var hash: Hash?

  /// None yet.
  ///
  /// - Parameter first: the number of the first entry.
  init(first: UInt64) {
    self.first = first
    entries.reserveCapacity(Segment.mostBytes)
  }

  /// The number that the next entry has.
  var next: UInt64 { first + UInt64(count) }

  /// How many bytes an entry of so many takes in the list.
  static func size(of entry: Int, seq: UInt64) -> Int {
    let body = entry - 16 - SegmentBody.length(of: seq) - 32
    return body + SegmentBody.length(of: UInt64(max(0, body)))
  }

  /// Appends the entry of a row.
  ///
  /// - Returns: whether it follows the one before; nothing is appended where it does not.
  mutating func append(_ row: Columns, entry: Int32, hash: Int32) -> Bool {
    unsafe row.withBytes(entry) { entry in
      unsafe row.withBytes(hash) { hash in unsafe append(entry, Hash(hash)) }
    }
  }

  /// Appends an entry of this hash.
  ///
  /// - Returns: whether it follows the one before; nothing is appended where it does not.
  mutating func append(_ entry: [UInt8], hash: [UInt8]) -> Bool {
    unsafe entry.withUnsafeBytes { entry in
      unsafe hash.withUnsafeBytes { hash in unsafe append(entry, Hash(hash)) }
    }
  }

  private mutating func append(_ entry: UnsafeRawBufferPointer, _ hash: Hash?) -> Bool {
    let front = 16 + SegmentBody.length(of: next)
    let end = entry.count - 32
    guard end >= front, let hash else { return false }
    let last = unsafe UnsafeRawBufferPointer(rebasing: entry[end...])
    let before = unsafe Hash(last)
    guard self.hash == nil || self.hash == before else { return false }
    if count == 0 { prev = unsafe Array(last) }
    append(length: end - front)
    unsafe entries.append(contentsOf: UnsafeRawBufferPointer(rebasing: entry[front..<end]))
    self.hash = hash
    count += 1
    return true
  }

  /// Whether the last entry has this hash, 32 bytes.
  func ends(in head: [UInt8]) -> Bool {
    let head = unsafe head.withUnsafeBytes { unsafe Hash($0) }
    return head != nil && head == hash
  }

  /// All bytes of the segment.
  func bytes(_ descriptor: [UInt8], _ certificate: [UInt8], head: [UInt8]) -> [UInt8] {
    var writer = CanonicalWriter(capacity: entries.count + descriptor.count + 256)
    writer.write(descriptor)
    writer.write(fixed: certificate)
    writer.write(first)
    writer.write(next - 1)
    writer.write(fixed: prev)
    writer.write(fixed: head)
    writer.write(UInt64(count))
    writer.write(fixed: entries)
    return writer.bytes
  }

  private mutating func append(length: Int) {
    var rest = length
    while rest >= 0x80 {
      entries.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    entries.append(UInt8(truncatingIfNeeded: rest))
  }

  /// 32 bytes that are compared at once.
  private struct Hash: Equatable {
    private let words: SIMD4<UInt64>

    init?(_ bytes: UnsafeRawBufferPointer) {
      guard bytes.count == 32 else { return nil }
      words = unsafe bytes.loadUnaligned(as: SIMD4<UInt64>.self)
    }
  }
}
