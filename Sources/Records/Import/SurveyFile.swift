public import Welfare

/// A survey file, read.
public typealias ParsedSurvey = ParsedFile<SurveyRow>

/// Reads TPMAP rows, one a person, and family-logbook rows, one a household; headers in any order.
public enum SurveyFile {
  private static let people: Set<ImportColumn> = Set(
    [
      ImportField.year, .houseCode, .houseNumber, .moo, .village, .tambon, .nationalID, .title, .firstName,
      .surname, .fullName, .sex, .birth, .age, .health, .living, .education, .incomeDimension, .access,
      .welfareCard, .confirm,
    ].map(ImportColumn.field) + [.address])

  private static let houses: Set<ImportColumn> = Set(
    [
      ImportField.year, .houseCode, .houseNumber, .moo, .village, .tambon, .nationalID, .title, .firstName,
      .surname, .fullName, .headID, .headName, .registeredCount, .livingCount, .income, .housing,
      .disabledCount, .olderCount,
      .surveyed, .confirm,
    ].map(ImportColumn.field) + [.address])

  /// The rows of the survey in `bytes`, good and set aside; `path` is only named in troubles.
  ///
  /// - Throws: `FileTrouble` when nothing can be read.
  public static func read(
    _ source: Survey.Source, _ bytes: [UInt8], path: String, options: ImportOptions
  ) throws(FileTrouble) -> ParsedSurvey {
    let file = try ImportedBytes(bytes, path: path, encoding: options.encoding)
    let wanted = source == .tpmap ? people : houses
    let columns = try ImportColumns(file, reading: wanted, mappings: options.mappings)
    try check(columns, source)
    return try FileRows(file, columns, options).read {
      (cells: inout RowCells) throws(Rejection) -> SurveyRow in
      switch source {
      case .tpmap: try cells.tpmapRow()
      case .logbook: try cells.logbookRow()
      }
    }
  }

  /// A survey must say when, and who or where; and answer something.
  private static func check(_ columns: ImportColumns, _ source: Survey.Source) throws(FileTrouble) {
    var missing: [ImportField] = []
    let has = { (fields: [ImportField]) in fields.contains { columns.has(.field($0)) } }
    let hasHouse = has([.houseCode, .houseNumber]) || columns.has(.address)
    switch source {
    case .tpmap:
      if !has([.firstName, .fullName]) { missing.append(.firstName) }
      if !hasHouse { missing.append(.houseNumber) }
      if !has([.year]) { missing.append(.year) }
      if !has([.health, .living, .education, .incomeDimension, .access]) {
        missing += [.health, .living, .education, .incomeDimension, .access]
      }
    case .logbook:
      if !hasHouse { missing.append(.houseNumber) }
      if !has([.year, .surveyed]) { missing.append(.surveyed) }
      if !has([.income, .housing, .livingCount, .registeredCount]) { missing += [.income, .housing] }
    }
    guard missing.isEmpty else { throw .missingColumns(missing) }
  }
}
