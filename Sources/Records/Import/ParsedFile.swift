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
  /// What each column that is read holds, in the order of the file, with its header.
  public let columns: [(header: String, column: ImportColumn)]
  /// Where the text starts in the bytes, behind a byte order mark.
  let start: Int
  /// The separator.
  let separator: UInt8
  /// Where the columns begin that ``RejectsFile`` wrote behind the others; nil if it did not.
  let noteColumn: Int?

  init(_ file: ImportedBytes, _ columns: ImportColumns) {
    encoding = file.encoding
    ignoredColumns = columns.ignored
    start = file.start
    separator = columns.separator
    noteColumn = columns.place(named: RejectsFile.reasonHeader)
    self.columns = columns.places.sorted { $0.value < $1.value }.map { (columns.names[$0.value], $0.key) }
  }

  /// Rows with at least one remark.
  public var warned: UInt64 {
    UInt64(Set(remarks.map(\.line) + otherEncodingLines).count)
  }

  /// The header and the rows set aside, byte for byte as they stand in `bytes`: mended, it can be imported again.
  ///
  /// - Parameter others: rows that were set aside later, because of what the store holds.
  public func rejectsFile(from bytes: [UInt8], with others: [SetAside] = []) -> [UInt8] {
    RejectsFile.bytes(of: self, from: bytes, lines: Set((setAside + others).map(\.line)))
  }
}

/// A household register, read.
public typealias ParsedRegister = ParsedFile<RegisterRow>

/// A list of volunteers, read.
public typealias ParsedVolunteers = ParsedFile<VolunteerRow>
