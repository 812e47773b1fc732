import Testing
import Welfare

@testable import Records

@Suite struct EncodingTests {
  @Test func `Windows-874 has the Thai block from A1 and nothing at the gaps`() {
    #expect(Windows874.text(of: [0xA1, 0xDA, 0xDF, 0xFB, 0x41]) == "ก\u{E3A}\u{E3F}\u{E5B}A")
    #expect(Windows874.text(of: [0x80, 0x85, 0x96]) == "€…–")
    for byte: UInt8 in [0x81, 0x84, 0x86, 0x90, 0x98, 0xDB, 0xDE, 0xFC, 0xFF] {
      #expect(Windows874.text(of: [byte]) == nil)
    }
  }

  @Test(
    arguments: [
      ([0x41], true), ([0xE0, 0xB8, 0x81], true), ([0xE0, 0xB8], false), ([0xA1], false),
      ([0xC0, 0x80], false),
      ([0xED, 0xA0, 0x80], false), ([0xF0, 0x9F, 0x98, 0x80], true), ([0xF5, 0x80, 0x80, 0x80], false),
      ([], true),
      ([0xE0, 0x80, 0x80], false),
    ] as [([UInt8], Bool)])
  func `UTF-8 is told from other bytes`(bytes: [UInt8], expected: Bool) {
    #expect(TextEncoding.isUTF8(bytes[...]) == expected)
  }

  @Test func `a register in Windows-874 is read as such`() throws {
    let bytes = RegisterText.windows874("\(RegisterText.header)\n\(RegisterText.good)\n")
    let parsed = try RegisterText.read(bytes)
    #expect(parsed.encoding == .windows874)
    let utf8 = try RegisterText.read(RegisterText.file(RegisterText.good))
    #expect(parsed.rows == utf8.rows)
    #expect(utf8.encoding == .utf8)
  }

  @Test func `single lines in the other encoding are read and named`() throws {
    let other = RegisterText.row([6: "9650800000071", 8: "เขต", 9: "ใจดี"])
    let tail = RegisterText.row([6: "9650800000020"])
    let mostlyUTF8 =
      RegisterText.file(RegisterText.good) + Array("\n".utf8) + RegisterText.windows874(other)
      + Array("\n\(tail)".utf8)
    let parsed = try RegisterText.read(mostlyUTF8)
    #expect(parsed.encoding == .utf8)
    #expect(parsed.rows.map(\.person.surname) == ["เดชชัยสกุล", "ใจดี", "เดชชัยสกุล"])
    #expect(parsed.otherEncodingLines == [3])
    #expect(parsed.warned == 1)

    let mostly874 =
      RegisterText.windows874("\(RegisterText.header)\n\(RegisterText.good)\n\(tail)\n") + Array(other.utf8)
    let turned = try RegisterText.read(mostly874)
    #expect(turned.encoding == .windows874)
    #expect(turned.rows.map(\.person.firstName) == ["อัญชลี", "อัญชลี", "เขต"])
    #expect(turned.otherEncodingLines == [4])
  }

  @Test func `bytes that are no text set the row aside`() throws {
    var bytes = RegisterText.file(RegisterText.good, RegisterText.row([6: "9650800000071", 8: "กXข"]))
    let place = try #require(bytes.lastIndex(of: 0x58))
    bytes[place] = 0xFF
    let parsed = try RegisterText.read(bytes)
    #expect(parsed.rows.count == 1)
    #expect(parsed.setAside == [SetAside(line: 3, column: 8, field: .firstName, reason: .badBytes)])
  }

  @Test func `an encoding that the operator names is kept to`() throws {
    var options = RegisterText.options
    options.encoding = .utf8
    let bytes =
      RegisterText.file(RegisterText.good) + [0x0A] + RegisterText.windows874(RegisterText.row([6: "-"]))
    let parsed = try RegisterText.read(bytes, options)
    #expect(parsed.setAside.map(\.reason) == [.badBytes])
  }
}
