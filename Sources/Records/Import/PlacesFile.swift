import ThaiText
public import Welfare

/// Reads a list of places where goods lie: a code and a title a row, headers in any order.
public enum PlacesFile {
  /// The rows of the list in `bytes`, good and set aside; `path` is only named in troubles.
  ///
  /// - Throws: `FileTrouble` when nothing can be read.
  public static func read(
    _ bytes: [UInt8], path: String, options: ImportOptions
  ) throws(FileTrouble) -> ParsedFile<PlaceRequest> {
    let file = try ImportedBytes(bytes, path: path, encoding: options.encoding)
    let columns = try ImportColumns(
      file, reading: [.field(.placeCode), .field(.placeTitle)], mappings: options.mappings)
    guard columns.has(.field(.placeCode)) else { throw .missingColumns([.placeCode]) }
    var codes: [[UInt8]: UInt64] = [:]
    return try FileRows(file, columns, options).read {
      (cells: inout RowCells) throws(Rejection) -> PlaceRequest in
      let code = asciiDigits(try cells.text(.placeCode))
      guard !code.isEmpty else { throw cells.aside(.placeCode, .codeMissing) }
      let key = Array(code.utf8)
      if let line = codes[key] { throw cells.aside(.placeCode, .repeated(line: line)) }
      codes[key] = cells.record.line
      let title = try cells.text(.placeTitle)
      return PlaceRequest(code: code, title: title.isEmpty ? code : title)
    }
  }
}
