public import Welfare

/// What a file came to: the rows that can be taken, and those set aside with the reason.
public struct ParsedFile<Row: Hashable & Sendable>: Sendable {
  /// The good rows, in the order of the file.
  public internal(set) var rows: [Row] = []
  /// The bad rows, each once.
  public internal(set) var setAside: [SetAside] = []
  /// What was seen in good rows; a row may have several.
  public internal(set) var remarks: [RowRemark] = []
  /// Lines of the file that hold text in the other encoding, read as such.
  public internal(set) var otherEncodingLines: [UInt64] = []
  /// Rows below the header; blank lines are none.
  public internal(set) var rowCount: UInt64 = 0
  /// The encoding of most of the file.
  public let encoding: TextEncoding
  /// Headers that are read as nothing.
  public let ignoredColumns: [String]
  /// Where the header lies in the bytes, with a byte order mark before it.
  public let headerSource: Range<Int>
  /// Where each row of ``setAside`` lies in the bytes, in the same order.
  public internal(set) var setAsideSource: [Range<Int>] = []

  init(_ file: ImportedBytes, _ columns: ImportColumns) {
    encoding = file.encoding
    ignoredColumns = columns.ignored
    headerSource = 0..<columns.headerEnd
  }

  /// Rows with at least one remark.
  public var warned: UInt64 {
    UInt64(Set(remarks.map(\.line) + otherEncodingLines).count)
  }

  /// The header and the rows set aside, byte for byte as they stand in `bytes`: mended, it can be imported again.
  public func rejectsFile(from bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = []
    for range in [headerSource] + setAsideSource {
      file += bytes[range.clamped(to: bytes.indices)]
      file += [0x0D, 0x0A]
    }
    return file
  }
}

/// A household register, read.
public typealias ParsedRegister = ParsedFile<RegisterRow>

/// A list of volunteers, read.
public typealias ParsedVolunteers = ParsedFile<VolunteerRow>
