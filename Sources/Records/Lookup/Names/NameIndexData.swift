import Glibc

/// What a name index is tied to: one filling of the lookup store, up to one of its changes.
struct NameIndexStamp: Hashable, Sendable {
  /// The filling, a number of its own.
  let filling: UInt64
  /// The newest change of the lookup store that the index holds.
  let change: Int64
}

/// The parts of a name index, in the order of the file.
///
/// Of each dictionary (first names, surnames): tokens are numbered from 0 by their toneless letters, then their
/// letters as written. `starts`, `sounds` and `roughs` have one number more than there are tokens: where each one's
/// bytes begin, and the end.
enum IndexSection: Int, CaseIterable {
  /// Of first names.
  case firstLetters, firstLetterStarts, firstPlain, firstPlainStarts, firstSound, firstSoundStarts,
    firstSoundOrder
  case firstRough, firstRoughStarts, firstRoughOrder, firstSignatures, firstStarts, firstEntries, firstOthers
  /// Of surnames.
  case surnameLetters, surnameLetterStarts, surnamePlain, surnamePlainStarts, surnameSound, surnameSoundStarts
  case surnameSoundOrder, surnameRough, surnameRoughStarts, surnameRoughOrder, surnameSignatures,
    surnameStarts
  case surnameEntries, surnameOthers
  /// Of entries, those of the heaviest households first, then by name: the lookup store's key of the person; the household;
  /// entries by key.
  case people, households, byPerson
  /// Of households: village and weight.
  case villages, weights
  /// Of villages: the moo, the letters of its name.
  case moos, villageLetters, villageStarts
  /// One number: how many entries are of names that people bear now; the others are former names.
  case current

  /// The dictionary's section of the same kind; `self` is one of first names.
  func of(_ field: NameField) -> IndexSection {
    field == .first ? self : IndexSection(rawValue: rawValue + IndexSection.surnameLetters.rawValue) ?? self
  }
}

/// The two parts of a name that are searched.
enum NameField: Int, CaseIterable {
  case first, surname

  /// The other one.
  var other: NameField { self == .first ? .surname : .first }
}

/// The bytes of a name index: mapped from a file that all desks share, or of this process alone.
///
/// A file is written beside its place and renamed into it, and never changed; its checksum is proved before it is
/// read. A number that lies outside its section reads as 0, so that nothing of it can stop the program.
@safe final class NameIndexData: Sendable {
  static let magic: UInt64 = 0x3130_5345_4d41_4e44  // "DNAMES01"
  static let headerSize = 40 + IndexSection.allCases.count * 16

  /// Never written to, so any thread may read it.
  nonisolated(unsafe) private let base: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// What it is tied to.
  let stamp: NameIndexStamp

  /// Bytes of this process, as ``NameIndexMaking`` gives them.
  convenience init?(bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    unsafe copy.copyBytes(from: bytes)
    unsafe self.init(UnsafeRawBufferPointer(copy), isMapped: false)
  }

  /// Takes over the bytes; nil, and lets them go, if they are not a whole index.
  init?(_ base: UnsafeRawBufferPointer, isMapped: Bool) {
    unsafe self.base = base
    self.isMapped = isMapped
    var stamp: NameIndexStamp?
    if unsafe Self.isWhole(base) {
      stamp = unsafe NameIndexStamp(
        filling: base.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
        change: base.loadUnaligned(fromByteOffset: 16, as: Int64.self))
    }
    self.stamp = stamp ?? NameIndexStamp(filling: 0, change: -1)
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
  func column<Element: FixedWidthInteger>(_ section: IndexSection) -> NameColumn<Element> {
    let at = 40 + section.rawValue * 16
    let offset = unsafe Int(base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    let size = unsafe Int(base.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
    let raw = unsafe UnsafeRawBufferPointer(rebasing: base[offset..<offset + size])
    return unsafe NameColumn(raw.bindMemory(to: Element.self))
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
    return unsafe base.loadUnaligned(fromByteOffset: 32, as: UInt64.self) == checksum(base)
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

/// The numbers of a section; valid as long as its ``NameIndexData``.
@safe struct NameColumn<Element: FixedWidthInteger & Sendable>: Sendable {
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
