public import Welfare

/// What is known of a file that was read, whatever its rows are.
public protocol ParsedRows: Sendable {
  /// The bad rows, each once.
  var setAside: [SetAside] { get }
  /// What was seen in good rows; a row may have several.
  var remarks: [RowRemark] { get }
  /// Rows below the header; blank lines are none.
  var rowCount: UInt64 { get }
  /// Good rows.
  var goodRows: Int { get }
  /// The encoding of most of the file.
  var encoding: TextEncoding { get }
  /// Headers that are read as nothing.
  var ignoredColumns: [String] { get }
  /// What each column that is read holds, in the order of the file, with its header.
  var columns: [(header: String, column: ImportColumn)] { get }

  /// The header and the rows of some lines, byte for byte as they stand in `bytes`, with a note behind each where one is given.
  func rows(
    onLines lines: Set<UInt64>, of bytes: [UInt8], note: ((UInt64) -> RejectsFile.Note)?
  ) -> [UInt8]
}

extension ParsedFile: ParsedRows {
  /// Good rows.
  public var goodRows: Int { rows.count }

  /// The header and the rows of some lines; see ``RejectsFile``.
  public func rows(
    onLines lines: Set<UInt64>, of bytes: [UInt8], note: ((UInt64) -> RejectsFile.Note)?
  ) -> [UInt8] {
    RejectsFile.bytes(of: self, from: bytes, lines: lines, note: note)
  }
}

/// A file read as what it is imported as.
public enum ReadFile: Sendable {
  /// A household register.
  case register(ParsedRegister)
  /// A list of volunteers.
  case volunteers(ParsedVolunteers)
  /// TPMAP rows or family-logbook rows.
  case survey(Survey.Source, ParsedSurvey)

  /// Reads the bytes of a file; `path` is only named in troubles.
  ///
  /// - Throws: `FileTrouble` when nothing can be read.
  public init(
    _ source: ImportFinished.Source, _ bytes: [UInt8], path: String, options: ImportOptions
  ) throws(FileTrouble) {
    switch source {
    case .register: self = .register(try RegisterFile.read(bytes, path: path, options: options))
    case .volunteers: self = .volunteers(try VolunteerFile.read(bytes, path: path, options: options))
    case .tpmap:
      self = .survey(.tpmap, try SurveyFile.read(.tpmap, bytes, path: path, options: options))
    case .logbook:
      self = .survey(.logbook, try SurveyFile.read(.logbook, bytes, path: path, options: options))
    }
  }

  /// What is known of it beside its rows.
  public var parsed: any ParsedRows {
    switch self {
    case .register(let file): file
    case .volunteers(let file): file
    case .survey(_, let file): file
    }
  }

  /// What it was read as.
  public var source: ImportFinished.Source {
    switch self {
    case .register: .register
    case .volunteers: .volunteers
    case .survey(.tpmap, _): .tpmap
    case .survey(.logbook, _): .logbook
    }
  }
}
