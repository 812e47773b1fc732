/// Collects a bracketed paste up to its end mark, and no more than a cap.
struct PasteBuffer {
  /// No more than this many bytes are kept; the rest is read and dropped.
  static let cap = 65_536

  private var content: [UInt8] = []
  private var matched = 0

  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Takes one byte; the whole text once the end mark is complete.
  mutating func take(_ byte: UInt8) -> String? {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count ? text : nil
    }
    keep(Self.endMark[..<matched])
    matched = byte == Byte.escape ? 1 : 0
    if matched == 0 { keep(CollectionOfOne(byte)) }
    return nil
  }

  private mutating func keep(_ bytes: some Collection<UInt8>) {
    content.append(contentsOf: bytes.prefix(Self.cap - content.count))
  }

  /// What has been collected so far: line ends as LF, tabs kept, other control characters left out, malformed
  /// bytes as U+FFFD. A letter cut in two by the cap is left out.
  var text: String {
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: whole, as: UTF8.self).unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if !afterReturn { scalars.append(scalar) }
      case "\t": scalars.append(scalar)
      default: if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }

  private var whole: ArraySlice<UInt8> {
    guard content.count == Self.cap else { return content[...] }
    let trailing = content.suffix(4).reversed().prefix { $0 & 0xC0 == 0x80 }.count
    guard let lead = content.dropLast(trailing).last, lead >= 0xC0 else { return content[...] }
    let isWhole = (~lead).leadingZeroBitCount == trailing + 1
    return isWhole ? content[...] : content.dropLast(trailing + 1)
  }
}
