import Glibc

/// What an index is tied to: one filling of the lookup store, up to one of its changes.
struct LookupIndexStamp: Hashable, Sendable {
  /// The filling, a number of its own.
  let filling: UInt64
  /// The newest change of the lookup store that the index holds.
  let change: Int64
}

/// The bytes of an index: mapped from a file that all desks share, or of this process alone.
///
/// A file is written beside its place and renamed into it, and never changed. A number that lies outside its section reads as
/// 0, so that nothing of it can stop the program.
@safe final class LookupIndexData: Sendable {
  static let magic: UInt64 = 0x3130_4b4f_4f4c_4454  // "TDLOOK01"
  static let headerSize = 40 + IndexSection.allCases.count * 16

  /// Never written to, so any thread may read it.
  nonisolated(unsafe) private let base: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// What it is tied to.
  let stamp: LookupIndexStamp

  /// Bytes of this process, as ``LookupIndexMaking`` gives them.
  convenience init?(bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    unsafe copy.copyBytes(from: bytes)
    unsafe self.init(UnsafeRawBufferPointer(copy), isMapped: false)
    guard isSound else { return nil }
  }

  /// Takes over the bytes; nil, and lets them go, if they are not a whole index. Whether they are sound is asked apart.
  init?(_ base: UnsafeRawBufferPointer, isMapped: Bool) {
    unsafe self.base = base
    self.isMapped = isMapped
    var stamp: LookupIndexStamp?
    if unsafe Self.isWhole(base) {
      stamp = unsafe LookupIndexStamp(
        filling: base.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
        change: base.loadUnaligned(fromByteOffset: 16, as: Int64.self))
    }
    self.stamp = stamp ?? LookupIndexStamp(filling: 0, change: -1)
    guard stamp != nil else { return nil }
  }

  deinit {
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base.baseAddress), base.count)
    } else {
      unsafe base.deallocate()
    }
  }

  /// How many bytes there are.
  var size: Int { unsafe base.count }

  /// A section's numbers.
  func column<Element: FixedWidthInteger>(_ section: IndexSection) -> IndexColumn<Element> {
    let at = 40 + section.rawValue * 16
    let offset = unsafe Int(base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    let size = unsafe Int(base.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
    let raw = unsafe UnsafeRawBufferPointer(rebasing: base[offset..<offset + size])
    return unsafe IndexColumn(raw.bindMemory(to: Element.self))
  }

  private static func isWhole(_ base: UnsafeRawBufferPointer) -> Bool {
    guard base.count >= headerSize, unsafe base.loadUnaligned(as: UInt64.self) == magic,
      unsafe base.loadUnaligned(fromByteOffset: 24, as: UInt64.self) == UInt64(base.count)
    else { return false }
    for section in IndexSection.allCases {
      let offset = unsafe base.loadUnaligned(fromByteOffset: 40 + section.rawValue * 16, as: UInt64.self)
      let size = unsafe base.loadUnaligned(fromByteOffset: 48 + section.rawValue * 16, as: UInt64.self)
      guard offset % 8 == 0, offset <= UInt64(base.count), size <= UInt64(base.count) - offset else {
        return false
      }
    }
    return true
  }

  /// Whether the sum over all of it is what it was when it was made.
  var isSound: Bool {
    // To prove it, all of it is read: what is not searched need not stay in this process's memory.
    defer {
      if isMapped, let start = unsafe base.baseAddress {
        unsafe madvise(UnsafeMutableRawPointer(mutating: start), base.count, MADV_DONTNEED)
      }
    }
    return unsafe base.loadUnaligned(fromByteOffset: 32, as: UInt64.self) == Self.checksum(base)
  }

  /// A sum over everything but itself, as fast as memory is read: it finds damage, not malice.
  static func checksum(_ base: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD8<UInt64>(repeating: 0x9E37_79B9_7F4A_7C15)
    let whole = max(64, base.count & ~63)
    for place in stride(from: 64, to: whole, by: 64) {
      let words = unsafe base.loadUnaligned(fromByteOffset: place, as: SIMD8<UInt64>.self)
      lanes = ((lanes &<< 9 | lanes &>> 55) ^ words) &+ SIMD8(repeating: 0xD1B5_4A32_D192_ED03)
    }
    var sum = UInt64(base.count)
    func add(_ word: UInt64) { sum = (sum ^ word ^ sum >> 29) &* 0xFF51_AFD7_ED55_8CCD }
    for lane in 0..<8 { add(lanes[lane]) }
    // The fifth word of the header is the sum itself.
    for word in [0, 1, 2, 3, 5, 6, 7] {
      unsafe add(base.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self))
    }
    for place in whole..<max(whole, base.count) { unsafe add(UInt64(base[place])) }
    return sum
  }
}

/// The numbers of a section; valid as long as its ``LookupIndexData``.
@safe struct IndexColumn<Element: FixedWidthInteger & Sendable>: Sendable {
  nonisolated(unsafe) private let numbers: UnsafeBufferPointer<Element>

  init(_ numbers: UnsafeBufferPointer<Element>) { unsafe self.numbers = numbers }

  var count: Int { unsafe numbers.count }

  /// A number; 0 outside.
  @inline(__always) subscript(_ place: Int) -> Element {
    unsafe UInt(bitPattern: place) < UInt(bitPattern: numbers.count) ? numbers[place] : 0
  }

  /// Calls `body` with the numbers of a range, as far as they are there.
  @inline(__always) func with<Result>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<Element>) -> Result
  ) -> Result {
    let low = min(max(0, range.lowerBound), count)
    let high = min(max(low, range.upperBound), count)
    return unsafe body(UnsafeBufferPointer(rebasing: numbers[low..<high]))
  }
}
