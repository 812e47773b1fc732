import ThaiText
public import Welfare

/// A row of the registration office's file.
public struct PopulationRow: Hashable, Sendable {
  /// The line in the file, from 1; there is no header.
  public let line: UInt64
  /// The year, CE.
  public let year: UInt64
  /// The month, 1–12.
  public let month: UInt64
  /// The village.
  public let village: VillagesCounted.Village
}

/// Reads the population file of the registration office (DOPA): `6910|65|จังหวัด…|6508|อำเภอ…|65081101|หมู่ที่ 1 บ้าน…|508|542|1,050|333|`,
/// year and month in BE, no header, a village a row.
public enum PopulationFile {
  /// Whether a file looks like one: its first line begins with year and month and a province's code, divided by bars.
  public static func isOne(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }.prefix(CSVReader.longestRecord)
    let fields = line.split(separator: 0x7C, omittingEmptySubsequences: false)
    return fields.count >= 9 && isDigits(fields[0], 4) && isDigits(fields[1], 2)
  }

  private static func isDigits(_ bytes: ArraySlice<UInt8>, _ count: Int) -> Bool {
    bytes.count == count && bytes.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// The villages of the centre's tambon that stand in `bytes`.
  ///
  /// - Throws: `FileTrouble` when it is no text.
  public static func read(
    _ bytes: [UInt8], path: String, options: ImportOptions
  ) throws(FileTrouble) -> (rows: [PopulationRow], setAside: [SetAside], count: Int, encoding: TextEncoding) {
    let file = try ImportedBytes(bytes, path: path, encoding: options.encoding)
    var reader = CSVReader(bytes, separator: 0x7C, from: file.start)
    var record = CSVRecord()
    var (rows, setAside, count): ([PopulationRow], [SetAside], Int) = ([], [], 0)
    var seen: [String: UInt64] = [:]
    while reader.next(&record) {
      if record.isBlank { continue }
      count += 1
      let texts = record.fields.map { tidied(asciiDigits(file.read($0).text)) }
      let aside = { (column: Int, field: ImportField, reason: RowReject) in
        SetAside(line: record.line, column: column, field: field, reason: reason)
      }
      guard texts.count >= 11 || texts.count == 10, !record.isTooLong else {
        setAside.append(aside(0, .row, .columnCount(found: texts.count, wanted: 11)))
        continue
      }
      guard let (year, month) = month(texts[0], today: options.today) else {
        setAside.append(aside(1, .year, .dateUnreadable(texts[0])))
        continue
      }
      let code = texts[5]
      guard code.utf8.count == 8, code.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
        setAside.append(aside(6, .moo, .numberUnreadable(code)))
        continue
      }
      let counts = [7, 8, 10].map { $0 < texts.count ? number(texts[$0]) : 0 }
      if let bad = counts.firstIndex(of: nil) {
        setAside.append(aside([8, 9, 11][bad], .row, .amountUnreadable(texts[[7, 8, 10][bad]])))
        continue
      }
      let key = texts[0] + code
      if let line = seen[key] {
        setAside.append(aside(6, .moo, .repeated(line: line)))
        continue
      }
      seen[key] = record.line
      rows.append(
        PopulationRow(
          line: record.line, year: year, month: month,
          village: VillagesCounted.Village(
            code: code, name: name(texts[6]), male: counts[0] ?? 0, female: counts[1] ?? 0,
            houses: counts[2] ?? 0)))
    }
    return (rows, setAside, count, file.encoding)
  }

  /// `6910`: October 2569.
  private static func month(_ text: String, today: Day) -> (year: UInt64, month: UInt64)? {
    guard text.utf8.count == 4, let value = UInt64(text), (1...12).contains(value % 100) else { return nil }
    let year = 2500 + value / 100 - 543
    return year <= UInt64(today.year) + 1 ? (year, value % 100) : nil
  }

  private static func number(_ text: String) -> UInt64? {
    let digits = text.unicodeScalars.filter { $0 != "," }
    guard (1...9).contains(digits.count) else { return nil }
    return UInt64(String(String.UnicodeScalarView(digits)))
  }

  /// `หมู่ที่ 1 บ้านทุ่งใต้` is `บ้านทุ่งใต้`.
  private static func name(_ text: String) -> String {
    let words = text.unicodeScalars.split(separator: " ").map { String($0) }
    let rest = words.drop { word in
      AddressText.moo(word) != nil || holds(["หมู่ที่", "หมู่", "ม."], word)
    }
    return rest.joined(separator: " ")
  }
}
