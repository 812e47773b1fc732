public import Welfare

/// A survey file, read.
public typealias ParsedSurvey = ParsedFile<SurveyRow>

/// Reads TPMAP rows, one a person, and family-logbook rows, one a household; headers in any order.
public enum SurveyFile {
  /// The rows of the survey in `bytes`, good and set aside; `path` is only named in troubles.
  ///
  /// - Throws: `FileTrouble` when nothing can be read.
  public static func read(
    _ source: Survey.Source, _ bytes: [UInt8], path: String, options: ImportOptions
  ) throws(FileTrouble) -> ParsedSurvey {
    let file = try ImportedBytes(bytes, path: path, encoding: options.encoding)
    let columns = try ImportColumns(
      file, as: source == .tpmap ? .tpmap : .logbook, mappings: options.mappings)
    return try FileRows(file, columns, options).read {
      (cells: inout RowCells) throws(Rejection) -> SurveyRow in
      switch source {
      case .tpmap: try cells.tpmapRow()
      case .logbook: try cells.logbookRow()
      }
    }
  }
}
