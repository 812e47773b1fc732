import Welfare

/// Which column of a file holds what, as its header and the operator say.
struct ImportColumns {
  /// The separator that the header uses.
  let separator: UInt8
  /// Columns in the header.
  let count: Int
  /// The headers as they stand in the file.
  let names: [String]
  /// Headers that are read as nothing.
  let ignored: [String]
  private(set) var places: [ImportColumn: Int]

  /// Reads the header.
  ///
  /// - Throws: `FileTrouble` when it is too long, unknown, or names a column twice.
  init(
    _ file: ImportedBytes, reading wanted: Set<ImportColumn>, mappings: [ImportOptions.Mapping]
  ) throws(FileTrouble) {
    let tried = [UInt8](",;\t|".utf8).map { ImportColumns.header(of: file, separator: $0) }
    let named = tried.map { header in
      header.names.count { ColumnSynonyms.column(of: $0, among: wanted) != nil }
    }
    let most = named.max() ?? 0
    guard let header = zip(tried, named).first(where: { $0.1 == most })?.0 else {
      throw .empty(path: file.path)
    }
    guard !header.isTooLong else { throw .lineTooLong(line: 1, limit: CSVReader.longestRecord) }
    separator = header.separator
    count = header.names.count
    names = header.names
    places = try ImportColumns.named(by: mappings, in: header.names, reading: wanted)
    let taken = Set(places.values)
    var found: [ImportColumn: Int] = [:]
    var ignored: [String] = []
    for (index, name) in header.names.enumerated() where !taken.contains(index) {
      guard let column = ColumnSynonyms.column(of: name, among: wanted), places[column] == nil else {
        ignored.append(name)
        continue
      }
      guard found[column] == nil else { throw .repeatedColumn(column.reported) }
      found[column] = index
    }
    places.merge(found) { named, _ in named }
    self.ignored = ignored
    guard !places.isEmpty else { throw .noHeader(path: file.path) }
    takeFullNameForSurname()
  }

  /// The index of the column of that header, or of that number from 1.
  func place(named column: String) -> Int? {
    let asked = ColumnSynonyms.bare(column)
    return names.map(ColumnSynonyms.bare).firstIndex { holds([asked], $0) }
      ?? names.indices.first { holds([String($0 + 1)], asked) }
  }

  /// The index of the column that holds `field`.
  func place(of field: ImportField) -> Int? { places[.field(field)] }

  /// Whether the file has a column of that kind.
  func has(_ column: ImportColumn) -> Bool { places[column] != nil }

  /// ชื่อสกุล is the law's word for a surname, and a short one for the whole name: it is the surname beside a ชื่อ.
  private mutating func takeFullNameForSurname() {
    guard has(.field(.firstName)), !has(.field(.surname)), let place = places[.field(.fullName)] else {
      return
    }
    places[.field(.surname)] = place
    places[.field(.fullName)] = nil
  }

  /// Where the columns are that the operator named.
  private static func named(
    by mappings: [ImportOptions.Mapping], in names: [String], reading wanted: Set<ImportColumn>
  ) throws(FileTrouble) -> [ImportColumn: Int] {
    let bare = names.map(ColumnSynonyms.bare)
    var places: [ImportColumn: Int] = [:]
    for mapping in mappings where wanted.contains(mapping.field) {
      let asked = ColumnSynonyms.bare(mapping.column)
      let place =
        bare.firstIndex { holds([asked], $0) } ?? names.indices.first { holds([String($0 + 1)], asked) }
      guard let place else { throw .missingColumns([mapping.field.reported]) }
      guard places[mapping.field] == nil else { throw .repeatedColumn(mapping.field.reported) }
      places[mapping.field] = place
    }
    return places
  }

  private struct Header {
    var separator: UInt8
    var names: [String]
    var isTooLong: Bool
  }

  private static func header(of file: ImportedBytes, separator: UInt8) -> Header {
    var reader = CSVReader(file.bytes, separator: separator, from: file.start)
    var record = CSVRecord()
    guard reader.next(&record) else {
      return Header(separator: separator, names: [], isTooLong: false)
    }
    let names = record.isTooLong ? [] : record.fields.map { file.read($0).text }
    return Header(separator: separator, names: names, isTooLong: record.isTooLong)
  }
}
