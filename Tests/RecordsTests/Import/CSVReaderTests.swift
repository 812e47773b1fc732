import TestSupport
import Testing

@testable import Records

@Suite struct CSVReaderTests {
  private func read(_ text: String, separator: UInt8 = 0x2C) -> [[String]] {
    records(text, separator: separator).map(\.fields)
  }

  private func records(_ text: String, separator: UInt8 = 0x2C) -> [(
    line: UInt64, fields: [String], open: Bool
  )] {
    let bytes = Array(text.utf8)
    var reader = CSVReader(bytes, separator: separator, from: 0)
    var record = CSVRecord()
    var found: [(line: UInt64, fields: [String], open: Bool)] = []
    while reader.next(&record) {
      let fields = record.fields.map { field in
        let raw = String(decoding: bytes[field.start..<field.end], as: UTF8.self)
        return field.hasDoubledQuotes
          ? raw.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"") : raw
      }
      found.append((record.line, fields, record.hasOpenQuote))
    }
    return found
  }

  @Test(arguments: [
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("\"a,b\",c", [["a,b", "c"]]), ("\"a\"\"b\",c", [["a\"b", "c"]]),
    ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]),
    (",,", [["", "", ""]]), ("\"\",x", [["", "x"]]), ("a,", [["a", ""]]), ("", []),
    ("\n\na", [[""], [""], ["a"]]),
    ("a\"b,c", [["a\"b", "c"]]), ("\"a\"", [["a"]]),
  ])
  func `records are split at separators and line ends outside quotes`(text: String, expected: [[String]]) {
    #expect(read(text) == expected)
  }

  @Test func `a quote that does not close costs its own line only`() {
    let found = records("a,\"b\nc,d\n\"e\"x,f\n\"g\",h")
    #expect(found.map(\.fields) == [["a", "\"b"], ["c", "d"], ["\"e\"x", "f"], ["g", "h"]])
    #expect(found.map(\.open) == [true, false, true, false])
    #expect(found.map(\.line) == [1, 2, 3, 4])
  }

  @Test func `lines are counted through quoted line ends`() {
    #expect(records("a,\"x\r\ny\rz\n\"\nb\r\nc").map(\.line) == [1, 5, 6])
  }

  @Test func `a line of ten megabytes is one record that is too long and the next is safe`() {
    let bytes = Array("a,b\n".utf8) + [UInt8](repeating: 0x78, count: 10_000_000) + Array("\nc,d\n".utf8)
    var reader = CSVReader(bytes, separator: 0x2C, from: 0)
    var record = CSVRecord()
    var long: [Bool] = []
    while reader.next(&record) { long.append(record.isTooLong) }
    #expect(long == [false, true, false])
    #expect(record.line == 3)
  }

  @Test(arguments: UInt64(1)...20)
  func `fields written with quotes are read back`(seed: UInt64) {
    var source = Seeded(seed)
    let pieces = ["ก", "\"", ",", "\n", "\r\n", "x", " ", "๑", ""]
    for _ in 0..<30 {
      let rows = (0..<Int.random(in: 1...4, using: &source)).map { _ in
        (0..<3).map { _ in (0..<4).map { _ in pieces.randomElement(using: &source) ?? "" }.joined() }
      }
      let text = rows.map { row in
        row.map { field in
          let doubled = field.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) }
          return "\"\(doubled)\""
        }.joined(separator: ",")
      }.joined(separator: "\r\n")
      #expect(
        read(text).map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } }, "seed \(seed)"
      )
    }
  }
}
