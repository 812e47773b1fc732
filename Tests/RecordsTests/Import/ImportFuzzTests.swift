import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Files as nobody would write them: never a crash, and every row below the header is counted exactly once.
@Suite struct ImportFuzzTests {
  /// Bytes that mean something to a reader, among any.
  private static let telling: [UInt8] =
    Array("\",;|\t\r\n= 0125/-".utf8) + [0x00, 0x1B, 0xE0, 0xB8, 0x81, 0xA1, 0xFF, 0xEF]

  private static func noise(_ count: Int, _ chance: inout Seeded) -> [UInt8] {
    (0..<count).map { _ in
      Bool.random(using: &chance)
        ? telling[Int.random(in: telling.indices, using: &chance)]
        : UInt8.random(in: .min ... .max, using: &chance)
    }
  }

  /// Good files with some bytes changed, taken out, put in, and some lines torn.
  private static func mutated(_ bytes: [UInt8], _ chance: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...12, using: &chance) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: bytes[place] = noise(1, &chance)[0]
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: noise(Int.random(in: 1...6, using: &chance), &chance), at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &chance)))
      }
    }
    return bytes
  }

  private static let files: [[UInt8]] = [
    RegisterText.file(RegisterText.good, RegisterText.row([6: ""]), RegisterText.row([11: "2513"])),
    SurveyText.file(.tpmap, [SurveyText.tpmapRow, SurveyText.row(SurveyText.tpmapRow, [7: ""])]),
    SurveyText.file(.logbook, [SurveyText.logbookRow, SurveyText.row(SurveyText.logbookRow, [1: ""])]),
  ]

  /// Rows that a reader of records finds below the header, blank ones left out.
  private static func rows(_ bytes: [UInt8], _ separator: UInt8, from start: Int) -> UInt64 {
    var reader = CSVReader(bytes, separator: separator, from: start)
    var record = CSVRecord()
    var count: UInt64 = 0
    _ = reader.next(&record)
    while reader.next(&record) { count += record.isBlank ? 0 : 1 }
    return count
  }

  private static func check<Row>(
    _ bytes: [UInt8], _ seed: UInt64, _ read: ([UInt8]) throws(FileTrouble) -> ParsedFile<Row>
  ) {
    // A trouble with the file as a whole is an answer too.
    guard let parsed = try? read(bytes) else { return }
    #expect(UInt64(parsed.rows.count + parsed.setAside.count) == parsed.rowCount, "seed \(seed)")
    #expect(parsed.rowCount == rows(bytes, parsed.separator, from: parsed.start), "seed \(seed)")
    let lines = parsed.setAside.map(\.line)
    #expect(Set(lines).count == lines.count, "seed \(seed)")
    let again = RejectsFile.bytes(of: parsed, from: bytes, lines: Set(lines)) { _ in
      RejectsFile.Note(reason: "\"", maybe: "ก")
    }
    guard !lines.isEmpty, let reread = try? read(again) else { return }
    #expect(reread.rowCount == UInt64(lines.count), "seed \(seed)")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a file of any bytes is read or refused, each row once`(seed: UInt64) {
    var chance = Seeded(seed)
    let file = Self.files[Int(seed % 3)]
    let header = Array(file.prefix { $0 != 0x0D })
    let bytes =
      seed % 4 == 0
      ? Self.noise(Int.random(in: 0...600, using: &chance), &chance)
      : seed % 4 == 1
        ? header + [0x0A] + Self.noise(Int.random(in: 0...900, using: &chance), &chance)
        : Self.mutated(file, &chance)
    Self.check(bytes, seed) { bytes throws(FileTrouble) in try RegisterText.read(bytes) }
    for source in Survey.Source.allCases {
      Self.check(bytes, seed) { bytes throws(FileTrouble) in
        try SurveyFile.read(source, bytes, path: "a", options: RegisterText.options)
      }
    }
  }

  @Test func `what is shown of a file's columns is what is read of them`() throws {
    let centre = try CentreUnderTest()
    var shown = 0
    for seed in 0..<600 as Range<UInt64> {
      var chance = Seeded(seed)
      let file = Self.files[Int(seed % 3)]
      // Headers that are empty, numbers, or stand twice.
      let header = file.prefix { $0 != 0x0D }.split(separator: 0x2C, omittingEmptySubsequences: false)
      let torn = header.map { cell -> [UInt8] in
        switch Int.random(in: 0..<8, using: &chance) {
        case 0: []
        case 1: Array(String(Int.random(in: 0...header.count, using: &chance)).utf8)
        case 2: Array(header[Int.random(in: header.indices, using: &chance)])
        default: Array(cell)
        }
      }
      let bytes =
        seed % 2 == 0
        ? Array(torn.joined(separator: [0x2C])) + file.drop { $0 != 0x0D } : Self.mutated(file, &chance)
      guard let sheet = try? centre.store.sheet(of: bytes, at: "a"),
        sheet.source.missing(from: Set(sheet.columns.map(\.holds))).isEmpty
      else { continue }
      let wish = ImportWish(
        path: "a", source: sheet.source,
        columns: sheet.columns.map { ImportWish.Column(header: $0.header, holds: $0.holds) })
      var options = RegisterText.options
      options.mappings = wish.mappings
      let read = try ReadFile(sheet.source, bytes, path: "a", options: options).parsed
      #expect(
        read.columns.map(\.column) == sheet.columns.map(\.holds).filter { $0 != .unused }, "seed \(seed)")
      #expect(read.rowCount == UInt64(sheet.rows), "seed \(seed)")
      shown += 1
    }
    #expect(shown > 200)
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func `whatever is read of a broken file, the store counts each row once`(seed: UInt64) throws {
    var chance = Seeded(seed)
    let centre = try CentreUnderTest()
    _ = try centre.store.importRegister(
      try RegisterText.read(Self.files[0]), by: try centre.proposer())
    for source in Survey.Source.allCases {
      let bytes = Self.mutated(Self.files[source == .tpmap ? 1 : 2], &chance)
      guard let parsed = try? SurveyFile.read(source, bytes, path: "a", options: RegisterText.options) else {
        continue
      }
      let report = try centre.store.importSurvey(source, parsed, by: try centre.proposer())
      let counted = report.new + report.changed + report.same + report.doubtful + report.rejected
      #expect(UInt64(counted) == parsed.rowCount, "seed \(seed)")
    }
    #expect(try centre.store.verify().isSound)
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `a date of any text is a date, or is said to be none`(seed: UInt64) {
    var chance = Seeded(seed)
    let letters = Array("0123456789/-. พ.ศ.๒๕มกราค".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...14, using: &chance) {
      text.append(letters[Int.random(in: letters.indices, using: &chance)])
    }
    let today = RegisterText.options.today
    switch PartialDay.parse(String(text), today: today) {
    case .date(let date): #expect(date.day <= date.last, "seed \(seed)")
    case .ambiguous(let first, let second): #expect(first != second, "seed \(seed)")
    case .doesNotExist, .unreadable: break
    }
  }
}
