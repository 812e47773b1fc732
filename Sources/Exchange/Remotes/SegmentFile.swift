import CZlib
public import Records
import Welfare

/// A segment as it lies on a remote: signed, deflated, and of a length that is known before anything is inflated.
///
/// ## The form
///
/// | bytes | meaning |
/// |---|---|
/// | 8 | the ASCII text `TMBDSEG1` |
/// | 4 | how many undeflated bytes there are, big-endian; at most 262,144 |
/// | 64 | the device's Ed25519 signature over `"tambondesk-segment-1"` ‖ SHA-256 of the undeflated bytes |
/// | the rest | those bytes, deflated (zlib, RFC 1950) |
public enum SegmentFile {
  /// A file has no more bytes: what cannot be deflated grows by little.
  public static let mostBytes = Segment.mostBytes + 1_024
  private static let mark = Array("TMBDSEG1".utf8)
  private static let headerLength = 76

  /// The file of a segment.
  public static func bytes(of segment: SignedSegment) -> [UInt8] {
    var file = mark
    let count = UInt32(segment.bytes.count)
    for shift in [24, 16, 8, 0] as [UInt32] { file.append(UInt8(truncatingIfNeeded: count >> shift)) }
    file += segment.signature
    return file + deflated(segment.bytes)
  }

  /// Reads a file and checks the segment in it.
  ///
  /// - Throws: `SegmentTrouble`; limits are checked before anything is inflated.
  public static func segment(in file: [UInt8]) throws(SegmentTrouble) -> Segment {
    guard file.count <= mostBytes else { throw .tooLong }
    guard file.count > headerLength, file.starts(with: mark) else { throw .form(.code) }
    let count = file[8..<12].reduce(0) { $0 << 8 | Int($1) }
    guard count <= Segment.mostBytes else { throw .tooLong }
    guard let bytes = inflated(Array(file[headerLength...]), count: count) else { throw .form(.tooShort) }
    return try Segment(bytes: bytes, signature: Array(file[12..<headerLength]))
  }

  /// At zlib's first level: of entries, which are ids, hashes and boxes for the most part, the sixth makes 2 % less in twice the
  /// time. Whatever the level, the same bytes come out again.
  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var room = compressBound(UInt(bytes.count))
    return unsafe [UInt8](unsafeUninitializedCapacity: Int(room)) { buffer, count in
      let code = unsafe compress2(buffer.baseAddress, &room, bytes, UInt(bytes.count), 1)
      precondition(code == Z_OK, "zlib has no memory")
      count = Int(room)
    }
  }

  /// Exactly `count` bytes; nil where the stream is another.
  private static func inflated(_ bytes: [UInt8], count: Int) -> [UInt8]? {
    var isWhole = false
    let found = unsafe [UInt8](unsafeUninitializedCapacity: max(1, count)) { buffer, written in
      var room = UInt(count)
      isWhole =
        unsafe uncompress(buffer.baseAddress, &room, bytes, UInt(bytes.count)) == Z_OK && Int(room) == count
      written = isWhole ? count : 0
    }
    return isWhole ? found : nil
  }
}
