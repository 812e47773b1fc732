import Welfare

/// The first line of a file, taken apart at the separator that gives most headers a meaning.
struct FileHeader {
  /// What divides the cells.
  let separator: UInt8
  /// The headers as they stand in the file.
  let names: [String]
  /// How many of them are known.
  let known: Int

  /// Reads the header.
  ///
  /// - Throws: `FileTrouble` when it is too long.
  init(_ file: ImportedBytes, reading wanted: Set<ImportColumn>) throws(FileTrouble) {
    var best: FileHeader?
    var isTooLong = false
    for separator in ImportSheet.Separator.allCases {
      var reader = CSVReader(file.bytes, separator: separator.rawValue, from: file.start)
      var record = CSVRecord()
      guard reader.next(&record) else { continue }
      isTooLong = isTooLong || record.isTooLong
      let names = record.isTooLong ? [] : record.fields.map { file.read($0).text }
      let header = FileHeader(
        separator: separator.rawValue, names: names,
        known: names.count { ColumnSynonyms.column(of: $0, among: wanted) != nil })
      // Where no header is known, the separator that parts most is likelier.
      if best.map({ (header.known, header.names.count) > ($0.known, $0.names.count) }) ?? true {
        best = header
      }
    }
    guard let best else { throw .empty(path: file.path) }
    guard best.known > 0 || !isTooLong else {
      throw .lineTooLong(line: 1, limit: CSVReader.longestRecord)
    }
    self = best
  }

  private init(separator: UInt8, names: [String], known: Int) {
    self.separator = separator
    self.names = names
    self.known = known
  }
}
