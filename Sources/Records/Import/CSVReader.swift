/// Reads records of comma-separated values (RFC 4180) from bytes; fields are ranges, nothing is copied.
///
/// Lines end with LF, CR LF or CR. A quoted field may hold separators, doubled quotes and line ends. A record whose
/// quotes do not close is read as one line with its quotes as they stand, so that the next line is safe.
struct CSVReader {
  /// Bytes of the longest record that is taken apart; a longer line is passed over as one field.
  static let longestRecord = 65_536

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int
  private var line: UInt64 = 1

  init(_ bytes: [UInt8], separator: UInt8, from start: Int) {
    self.bytes = bytes
    self.separator = separator
    position = start
  }

  /// Reads the next record into `record`, whose memory is used again; false at the end.
  mutating func next(_ record: inout CSVRecord) -> Bool {
    guard position < bytes.count else { return false }
    record.begin(at: position, line: line)
    if readFields(into: &record, withQuotes: true) { return true }
    record.begin(at: record.start, line: record.line)
    record.hasOpenQuote = true
    position = record.start
    line = record.line
    _ = readFields(into: &record, withQuotes: false)
    return true
  }

  /// False when a quote does not close where it should.
  private mutating func readFields(into record: inout CSVRecord, withQuotes: Bool) -> Bool {
    let limit = record.start + CSVReader.longestRecord
    while true {
      if withQuotes, position < bytes.count, bytes[position] == 0x22 {
        guard readQuoted(into: &record, limit: limit) else { return false }
      } else {
        let start = position
        while position < bytes.count {
          let byte = bytes[position]
          if byte == separator || byte == 0x0A || byte == 0x0D { break }
          position += 1
        }
        record.fields.append(CSVField(start: start, end: position, hasDoubledQuotes: false))
      }
      guard position < bytes.count, bytes[position] == separator, position < limit else { break }
      position += 1
    }
    endLine(of: &record, limit: limit)
    return true
  }

  private mutating func readQuoted(into record: inout CSVRecord, limit: Int) -> Bool {
    position += 1
    let start = position
    var doubled = false
    while position < bytes.count, position < limit {
      let byte = bytes[position]
      if byte == 0x22 {
        if position + 1 < bytes.count, bytes[position + 1] == 0x22 {
          doubled = true
          position += 2
          continue
        }
        record.fields.append(CSVField(start: start, end: position, hasDoubledQuotes: doubled))
        position += 1
        guard position < bytes.count else { return true }
        return bytes[position] == separator || bytes[position] == 0x0A || bytes[position] == 0x0D
      }
      if byte == 0x0A || byte == 0x0D && (position + 1 == bytes.count || bytes[position + 1] != 0x0A) {
        line += 1
      }
      position += 1
    }
    return false
  }

  private mutating func endLine(of record: inout CSVRecord, limit: Int) {
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    record.end = position
    record.isTooLong = position > limit
    guard position < bytes.count else { return }
    if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
    position += 1
    line += 1
  }
}
