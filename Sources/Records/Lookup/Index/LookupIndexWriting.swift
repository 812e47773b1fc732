/// Puts the sections of an index one after the other.
struct LookupIndexWriting: Sendable {
  private var sections: [(section: IndexSection, bytes: [UInt8])] = []

  /// Appends a section.
  mutating func put<Element: FixedWidthInteger>(_ section: IndexSection, _ numbers: [Element]) {
    sections.append((section, unsafe numbers.withUnsafeBytes { unsafe [UInt8]($0) }))
  }

  /// Appends the sections of another one.
  mutating func put(_ other: LookupIndexWriting) { sections += other.sections }

  /// The whole, with its stamp and checksum; each section lies at a place that suits its numbers.
  func finished(_ stamp: LookupIndexStamp) -> [UInt8] {
    let header = Self.rounded(LookupIndexData.headerSize)
    let count = sections.reduce(header) { $0 + Self.rounded($1.bytes.count) }
    var bytes = [UInt8](repeating: 0, count: header)
    bytes.reserveCapacity(count)
    for (section, content) in sections {
      Self.set(UInt64(bytes.count), at: 40 + section.rawValue * 16, in: &bytes)
      Self.set(UInt64(content.count), at: 48 + section.rawValue * 16, in: &bytes)
      bytes.append(contentsOf: content)
      bytes.append(contentsOf: repeatElement(0, count: Self.rounded(content.count) - content.count))
    }
    Self.set(LookupIndexData.magic, at: 0, in: &bytes)
    Self.set(stamp.filling, at: 8, in: &bytes)
    Self.set(UInt64(bitPattern: stamp.change), at: 16, in: &bytes)
    Self.set(UInt64(bytes.count), at: 24, in: &bytes)
    unsafe Self.set(bytes.withUnsafeBytes { unsafe LookupIndexData.checksum($0) }, at: 32, in: &bytes)
    return bytes
  }

  private static func rounded(_ count: Int) -> Int { (count + 63) & ~63 }

  private static func set(_ value: UInt64, at place: Int, in bytes: inout [UInt8]) {
    for index in 0..<8 { bytes[place + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
  }
}
