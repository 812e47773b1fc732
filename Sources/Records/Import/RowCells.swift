import ThaiText
import Welfare

/// Whether `text` is one of `words`, scalar for scalar: Swift's `==` composes before it compares.
func words(_ words: String..., hold text: String) -> Bool {
  holds(words, text)
}

/// Whether `text` is one of `words`, scalar for scalar.
func holds(_ words: [String], _ text: String) -> Bool {
  words.contains { $0.utf8.count == text.utf8.count && $0.utf8.elementsEqual(text.utf8) }
}

/// One record as fields of known meaning: each is asked for once and comes back typed, or sets the row aside.
struct RowCells {
  /// Scalars that a field may have.
  static let longestText = 200

  let file: ImportedBytes
  let columns: ImportColumns
  let options: ImportOptions
  let record: CSVRecord
  /// What was seen so far.
  private(set) var remarks: [RowRemark] = []
  /// Whether some field was in the other encoding.
  private(set) var isForeign = false

  init(_ file: ImportedBytes, _ columns: ImportColumns, _ options: ImportOptions, _ record: CSVRecord) {
    self.file = file
    self.columns = columns
    self.options = options
    self.record = record
  }

  /// Refuses a record that is not one row of the table.
  func checkShape() throws(Rejection) {
    if record.isTooLong { throw aside(.row, .tooLong(limit: CSVReader.longestRecord)) }
    let extra = record.fields.dropFirst(columns.count)
    if record.fields.count < columns.count || extra.contains(where: { $0.start < $0.end }) {
      throw aside(.row, .columnCount(found: record.fields.count, wanted: columns.count))
    }
    if record.hasOpenQuote { throw aside(.row, .badBytes) }
  }

  /// The tidy text of `field`; empty where the file has no such column, or nothing or a dash in it.
  mutating func text(_ field: ImportField) throws(Rejection) -> String {
    try text(.field(field))
  }

  /// The tidy text of a column, as ``text(_:)-(ImportField)``.
  mutating func text(_ column: ImportColumn) throws(Rejection) -> String {
    guard let place = columns.places[column], place < record.fields.count else { return "" }
    let cell = record.fields[place]
    guard cell.start < cell.end else { return "" }
    let read = file.read(cell)
    if read.isBroken { throw aside(column.reported, .badBytes) }
    if read.isForeign { isForeign = true }
    if isTidy(read.text), read.text.utf8.count <= RowCells.longestText {
      return read.text.utf8.elementsEqual("-".utf8) ? "" : read.text
    }
    guard !RowCells.holdsControl(read.text) else { throw aside(column.reported, .controlCharacter) }
    let invisible = invisibleScalars(in: read.text)
    if invisible > 0 { remark(column.reported, .invisibleRemoved(invisible)) }
    let tidy = tidied(read.text)
    if tidy.unicodeScalars.count > RowCells.longestText {
      throw aside(column.reported, .tooLong(limit: RowCells.longestText))
    }
    return words("-", "–", hold: tidy) ? "" : tidy
  }

  /// The text of the column at a place, whatever it holds; empty where the row ends before it.
  mutating func text(at place: Int) throws(Rejection) -> String {
    guard place < record.fields.count else { return "" }
    let read = file.read(record.fields[place])
    if read.isBroken { throw aside(.row, .badBytes) }
    return read.text
  }

  /// Notes something about a row that is kept.
  mutating func remark(_ field: ImportField, _ warning: RowWarning) {
    remarks.append(RowRemark(line: record.line, column: number(of: field), field: field, warning: warning))
  }

  /// The reason to set this row aside.
  func aside(_ field: ImportField, _ reason: RowReject) -> Rejection {
    Rejection(row: SetAside(line: record.line, column: number(of: field), field: field, reason: reason))
  }

  /// The column of `field` from 1; 0 for the row, and for what the file has no column for.
  private func number(of field: ImportField) -> Int {
    if let place = columns.place(of: field) { return place + 1 }
    let shared: ImportColumn? =
      switch field {
      case .houseNumber, .moo, .tambon: .address
      case .title, .firstName, .surname: .field(.fullName)
      default: nil
      }
    return shared.flatMap { columns.places[$0] }.map { $0 + 1 } ?? 0
  }

  /// NUL, ESC and their like; blanks and line ends within a field are folded to spaces.
  private static func holdsControl(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }
      || text.utf8.contains(0xC2)
        && text.unicodeScalars.contains { 0x80..<0xA0 ~= $0.value && $0.value != 0x85 }
  }
}
