import Welfare

/// Walks the rows below a header and sorts them into good ones and those set aside.
struct FileRows {
  private let file: ImportedBytes
  private let columns: ImportColumns
  private let options: ImportOptions

  init(_ file: ImportedBytes, _ columns: ImportColumns, _ options: ImportOptions) {
    self.file = file
    self.columns = columns
    self.options = options
  }

  /// Reads each row with `row`, which throws where it must be set aside.
  ///
  /// - Throws: `FileTrouble.noRows` when there is nothing but a header.
  func read<Row>(
    _ row: (inout RowCells) throws(Rejection) -> Row
  ) throws(FileTrouble) -> ParsedFile<Row> {
    var parsed = ParsedFile<Row>(file, columns)
    var reader = CSVReader(file.bytes, separator: columns.separator, from: file.start)
    var record = CSVRecord()
    _ = reader.next(&record)
    while reader.next(&record) {
      if record.isBlank { continue }
      parsed.rowCount += 1
      var cells = RowCells(file, columns, options, record)
      do throws(Rejection) {
        try cells.checkShape()
        let good = try row(&cells)
        parsed.rows.append(good)
        parsed.remarks += cells.remarks
        if cells.isForeign { parsed.otherEncodingLines.append(record.line) }
      } catch {
        parsed.setAside.append(error.row)
      }
    }
    guard parsed.rowCount > 0 else { throw .noRows(path: file.path) }
    return parsed
  }
}
