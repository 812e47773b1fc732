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

  /// Reads the header of a file of that kind.
  ///
  /// - Throws: `FileTrouble` when it is too long, unknown, names a column twice, or lacks one that must be there.
  init(
    _ file: ImportedBytes, as source: ImportFinished.Source, mappings: [ImportOptions.Mapping]
  ) throws(FileTrouble) {
    try self.init(file, reading: Set(source.columns), mappings: mappings)
    let missing = source.missing(from: Set(places.keys))
    guard missing.isEmpty else { throw .missingColumns(missing) }
  }

  /// Reads the header.
  ///
  /// - Throws: `FileTrouble` when it is too long, unknown, or names a column twice.
  init(
    _ file: ImportedBytes, reading wanted: Set<ImportColumn>, mappings: [ImportOptions.Mapping]
  ) throws(FileTrouble) {
    let header = try FileHeader(file, reading: wanted)
    separator = header.separator
    count = header.names.count
    names = header.names
    let told = try Told(mappings, in: header.names, reading: wanted)
    places = told.places
    let taken = Set(told.places.values).union(told.unused)
    var found: [ImportColumn: Int] = [:]
    var ignored = told.unused.sorted().map { header.names[$0] }
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
    places.takeFullNameForSurname()
  }

  /// The index of the column of that header, or of that number from 1.
  func place(named column: String) -> Int? { Told.place(named: column, in: names) }

  /// The index of the column that holds `field`.
  func place(of field: ImportField) -> Int? { places[.field(field)] }

  /// Whether the file has a column of that kind.
  func has(_ column: ImportColumn) -> Bool { places[column] != nil }
}

extension [ImportColumn: Int] {
  /// ชื่อสกุล is the law's word for a surname, and a short one for the whole name: it is the surname beside a ชื่อ.
  mutating func takeFullNameForSurname() {
    guard self[.field(.firstName)] != nil, self[.field(.surname)] == nil,
      let place = removeValue(forKey: .field(.fullName))
    else { return }
    self[.field(.surname)] = place
  }
}

/// What the operator said of columns.
struct Told {
  /// Where the columns are that hold something.
  private(set) var places: [ImportColumn: Int] = [:]
  /// Columns that are not to be used.
  private(set) var unused: Set<Int> = []

  /// Finds the columns that were named.
  ///
  /// - Throws: `FileTrouble` when one is not there, or two hold the same.
  init(
    _ mappings: [ImportOptions.Mapping], in names: [String], reading wanted: Set<ImportColumn>
  ) throws(FileTrouble) {
    for mapping in mappings where mapping.field == .unused || wanted.contains(mapping.field) {
      guard let place = Told.place(named: mapping.column, in: names) else {
        throw .missingColumns([mapping.field.reported])
      }
      if mapping.field == .unused {
        unused.insert(place)
        continue
      }
      guard places[mapping.field] == nil else { throw .repeatedColumn(mapping.field.reported) }
      places[mapping.field] = place
    }
  }

  /// The index of the column of that header, or of that number from 1; `#3` is the third, whatever headers there are.
  static func place(named column: String, in names: [String]) -> Int? {
    if column.unicodeScalars.first == "#", let number = Int(column.dropFirst()),
      names.indices.contains(number - 1)
    {
      return number - 1
    }
    let asked = ColumnSynonyms.bare(column)
    return names.map(ColumnSynonyms.bare).firstIndex { holds([asked], $0) }
      ?? names.indices.first { holds([String($0 + 1)], asked) }
  }
}
