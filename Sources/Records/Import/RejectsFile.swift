import Welfare

/// The rows of a file that were not taken, to be mended and imported again: the header and the rows byte for byte as they stand
/// in the file, with three columns behind them where somebody may have to decide.
public enum RejectsFile {
  /// What stands behind a row.
  public struct Note: Hashable, Sendable {
    /// Why the row was not taken.
    public let reason: String
    /// Who it may mean; empty where nobody.
    public let maybe: String

    /// A note.
    public init(reason: String, maybe: String) {
      self.reason = reason
      self.maybe = maybe
    }
  }

  static let reasonHeader = "เหตุที่กันไว้"
  static let maybeHeader = "อาจเป็น"
  static let confirmHeader = "ยืนยัน"

  /// The bytes of the file.
  ///
  /// - Parameters:
  ///   - lines: on which lines of `bytes` the rows begin.
  ///   - note: what stands behind the row of a line; nil where no columns are wanted.
  public static func bytes<Row>(
    of parsed: ParsedFile<Row>, from bytes: [UInt8], lines: Set<UInt64>, note: ((UInt64) -> Note)? = nil
  ) -> [UInt8] {
    var file: [UInt8] = []
    let newline: [UInt8] = [0x0D, 0x0A]
    var reader = CSVReader(bytes, separator: parsed.separator, from: parsed.start)
    var record = CSVRecord()
    guard reader.next(&record) else { return file }
    let columns = parsed.noteColumn ?? record.fields.count
    file += bytes[0..<parsed.start]
    let write = { (record: CSVRecord, cells: [String]) in
      let end = note == nil ? record.end : Self.end(of: record, columns: columns, in: bytes)
      file += bytes[record.start..<end]
      // A row that ends early is filled up, so that what is written behind it stands in its column.
      let filled = note == nil ? 0 : max(0, columns - record.fields.count)
      file += [UInt8](repeating: parsed.separator, count: filled)
      for cell in cells { file += [parsed.separator] + Self.quoted(cell, in: parsed.encoding) }
      file += newline
    }
    write(record, note == nil ? [] : [reasonHeader, maybeHeader, confirmHeader])
    while reader.next(&record) {
      guard lines.contains(record.line), !record.isBlank else { continue }
      guard let note, !record.hasOpenQuote, !record.isTooLong else {
        write(record, [])
        continue
      }
      let said = note(record.line)
      write(record, [said.reason, said.maybe, ""])
    }
    return file
  }

  /// Where the first `columns` fields of a record end, closing quote included.
  private static func end(of record: CSVRecord, columns: Int, in bytes: [UInt8]) -> Int {
    guard record.fields.count > columns, columns > 0 else { return record.end }
    let end = record.fields[columns - 1].end
    return end < record.end && bytes[end] == 0x22 ? end + 1 : end
  }

  private static func quoted(_ text: String, in encoding: TextEncoding) -> [UInt8] {
    let plain: [UInt8] =
      switch encoding {
      case .utf8: Array(text.utf8)
      case .windows874: Windows874.bytes(of: text)
      }
    return [0x22] + plain.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22]
  }
}
