import ThaiText
public import Welfare

/// A row of a certified list: which household it means.
public struct CertifiedRow: Hashable, Sendable {
  /// The line in the file, header = 1.
  public let line: UInt64
  /// Where the household stands; nil if the row has neither house code nor house number.
  public let household: HouseholdParticulars?
  /// A member's ID, if one can be read.
  public let nationalID: NationalID?
  /// Whether the row is one of those asked for.
  public let isSelected: Bool
}

/// Reads a certified list: one row a household or a person, headers in any order.
public enum CertifiedFile {
  /// `COLUMN=VALUE`: only rows with that value are of the list.
  public struct Selection: Hashable, Sendable {
    /// The header as it stands in the file, or the column's number from 1.
    public let column: String
    /// What stands there, folded before it is compared.
    public let value: String

    /// A column with its value.
    public init(column: String, value: String) {
      self.column = column
      self.value = value
    }
  }

  private static let wanted: Set<ImportColumn> = Set(
    [ImportField.houseCode, .houseNumber, .moo, .village, .tambon, .nationalID].map(ImportColumn.field)
      + [.address])

  /// The rows of the list in `bytes`, good and set aside; `path` is only named in troubles.
  ///
  /// - Throws: `FileTrouble` when nothing can be read.
  public static func read(
    _ bytes: [UInt8], path: String, options: ImportOptions, only selections: [Selection] = []
  ) throws(FileTrouble) -> ParsedFile<CertifiedRow> {
    let file = try ImportedBytes(bytes, path: path, encoding: options.encoding)
    let columns = try ImportColumns(file, reading: wanted, mappings: options.mappings)
    let isPlaced = columns.has(.field(.houseNumber)) || columns.has(.address)
    if !columns.has(.field(.houseCode)), !columns.has(.field(.nationalID)), !isPlaced {
      throw .missingColumns([.houseCode])
    }
    let conditions = try selections.map { (selection) throws(FileTrouble) in
      guard let place = columns.place(named: selection.column) else {
        throw .noSuchColumn(selection.column, known: columns.names)
      }
      return (place: place, value: comparable(selection.value))
    }
    return try FileRows(file, columns, options).read {
      (cells: inout RowCells) throws(Rejection) -> CertifiedRow in
      for condition in conditions {
        let text = try cells.text(at: condition.place)
        guard comparable(text).utf8.elementsEqual(condition.value.utf8) else {
          return CertifiedRow(line: cells.record.line, household: nil, nationalID: nil, isSelected: false)
        }
      }
      return try cells.certified()
    }
  }

  /// SHA-256 of a list's bytes, 32 bytes: by it the same list is known again.
  public static func hash(of bytes: [UInt8]) -> [UInt8] { sha256("", bytes) }

  private static func comparable(_ text: String) -> String { folded(asciiDigits(tidied(text))) }
}

extension RowCells {
  fileprivate mutating func certified() throws(Rejection) -> CertifiedRow {
    let id = try? NationalID(try text(.nationalID), inPractice: options.isPractice)
    do throws(Rejection) {
      return CertifiedRow(line: record.line, household: try household(), nationalID: id, isSelected: true)
    } catch {
      // Without a house the ID tells.
      if id == nil { throw error }
      return CertifiedRow(line: record.line, household: nil, nationalID: id, isSelected: true)
    }
  }
}

/// Which households of the register a list means.
public struct CertifiedMatch: Sendable {
  /// The households, in the order of the list, each once.
  public internal(set) var households: [Identifier<Household>] = []
  /// Rows that mean no household of the register.
  public internal(set) var setAside: [SetAside] = []
  /// Rows that were asked for.
  public internal(set) var selected = 0
}

extension Store {
  /// Finds the households that a list means: by house code, else by where the house stands, else by a member's ID.
  /// Where several households stand the ID decides between them; without one the row is set aside.
  ///
  /// - Throws: `StoreTrouble`.
  public func match(_ list: ParsedFile<CertifiedRow>) throws(StoreTrouble) -> CertifiedMatch {
    try read { tables in
      var known = KnownRegister()
      var match = CertifiedMatch()
      var seen: Set<Identifier<Household>> = []
      for row in list.rows where row.isSelected {
        match.selected += 1
        do {
          let household = try tables.root(of: known.household(of: row, in: tables))
          if seen.insert(household).inserted { match.households.append(household) }
        } catch let rejection as Rejection {
          match.setAside.append(rejection.row)
        }
      }
      return match
    }
  }
}

extension KnownRegister {
  /// - Throws: `Rejection` where no household is meant, or it cannot be told which.
  fileprivate mutating func household(of row: CertifiedRow, in tables: Tables) throws -> Identifier<Household>
  {
    let byID = try row.nationalID.flatMap { (id) throws in try person(id, in: tables)?.home }
    let meant = try row.household.map { (house) throws in try self.house(house, in: tables) } ?? .unknown
    switch meant {
    case .house(let house): return house.id
    case .either(let houses, let codes):
      if let byID, houses.contains(where: { $0.id == byID }) { return byID }
      // Two that were merged are one.
      let shown = Set(try houses.map { try tables.root(of: $0.id) })
      if let only = shown.first, shown.count == 1 { return only }
      throw Rejection(
        row: SetAside(line: row.line, column: 0, field: .houseCode, reason: .householdAmbiguous(codes)))
    case .unknown:
      if let byID { return byID }
      throw Rejection(row: SetAside(line: row.line, column: 0, field: .row, reason: .householdUnknown))
    }
  }
}
