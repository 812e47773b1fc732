import Foundation
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct ExportTests {
  @Test func `a register leaves with IDs masked, and in clear only when they are revealed`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(80, seed: 31)
    try centre.importRegister(rows)
    let ids = rows.compactMap(\.person.nationalID)
    for form in [ExportForm.csv, .jsonLines] {
      let masked = try centre.store.export(.register, as: form, isRevealed: false, at: centre.clock.now)
      #expect(masked.rows == 80)
      #expect(ids.allSatisfy { !masked.text.contains($0.digits) && masked.text.contains($0.masked) })
      for phone in rows.map(\.person.phone) where !phone.isEmpty { #expect(!masked.text.contains(phone)) }
      let clear = try centre.store.export(.register, as: form, isRevealed: true, at: centre.clock.now)
      #expect(ids.allSatisfy { clear.text.contains($0.digits) })
    }
  }

  @Test func `an exported register is read again as the same`() throws {
    let centre = try CentreUnderTest()
    try centre.importRegister(inventedRows(120, seed: 33))
    let text = try centre.store.export(.register, as: .csv, isRevealed: true, at: centre.clock.now).text
    let parsed = try RegisterFile.read(
      Array(text.utf8), path: "register.csv",
      options: ImportOptions(
        tambonCode: "650811", tambonName: "ดินทอง", isPractice: true, today: centre.clock.now.day))
    #expect(parsed.setAside.isEmpty)
    let report = try centre.store.importRegister(parsed, by: try centre.proposer())
    #expect((report.new, report.changed, report.same) == (0, 0, 120))
  }

  @Test func `a CSV has a byte order mark, a header and no formula`() throws {
    let centre = try CentreUnderTest()
    let house = HouseholdParticulars(houseNumber: "=1+1", moo: 1, villageName: "ก, \"ข\"")
    try centre.importRegister([
      RegisterRow(
        line: 2, person: PersonParticulars(firstName: "@สมใจ", surname: "-ดี"), household: house,
        position: .head)
    ])
    let text = try centre.store.export(.register, as: .csv, isRevealed: false, at: centre.clock.now).text
    let bytes = Array(text.utf8)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = text.unicodeScalars.split(separator: "\n").map { String(String.UnicodeScalarView($0)) }
    #expect(lines.count == 2)
    #expect(
      lines[0].utf8.elementsEqual(("\u{FEFF}" + RegisterExport.columns.joined(separator: ",") + "\r").utf8))
    #expect(lines[1].contains(",'=1+1,1,\"ก, \"\"ข\"\"\","))
    #expect(lines[1].contains("'@สมใจ,'-ดี"))
  }

  @Test func `an empty list is a header in CSV and nothing in JSON lines`() throws {
    let centre = try CentreUnderTest()
    for kind in [ExportKind.register, .aid, .queue] {
      let csv = try centre.store.export(kind, as: .csv, isRevealed: false, at: centre.clock.now)
      #expect(csv.rows == 0 && csv.text.utf8.count(where: { $0 == 0x0A }) == 1)
      #expect(
        try centre.store.export(kind, as: .jsonLines, isRevealed: false, at: centre.clock.now).text.isEmpty)
    }
  }

  @Test func `the journal leaves with all that its hashes are made of`() throws {
    let centre = try CentreUnderTest()
    try centre.importRegister(inventedRows(30, seed: 35))
    let export = try centre.store.export(.journal, as: .jsonLines, isRevealed: false, at: centre.clock.now)
    #expect(Int64(export.rows) == (try centre.entries()))
    for line in export.text.split(separator: "\n") {
      let object = try require2(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let entry = try entry(object)
      #expect(hexadecimal(Entry.hash(entry.bytes)) == object["hash"] as? String)
    }
  }

  private func entry(_ object: [String: Any]) throws -> Entry {
    func text(_ name: String, in object: [String: Any]) throws -> String {
      try require2(object[name] as? String)
    }
    func number(_ name: String, in object: [String: Any]) throws -> UInt64 {
      try require2((object[name] as? NSNumber)?.uint64Value)
    }
    func bytes(_ text: String) throws -> [UInt8] { Array(try require2(Data(base64Encoded: text))) }
    func digits(_ text: String) -> [UInt8] {
      let values = text.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
      return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }
    func subject(_ object: [String: Any]) throws -> SubjectID {
      let id = try require2(Identifier<Never>(hex: try text("id", in: object)))
      return id.of(SubjectKind(rawValue: try number("kind", in: object)))
    }
    var entry = Entry(
      name: EntryName(
        log: try require2(LogID(hex: try text("log", in: object))), seq: try number("seq", in: object)),
      order: try number("order", in: object), at: Int64(try number("at", in: object)),
      by: try require2(Identifier<Officer>(hex: try text("by", in: object))),
      counter: try number("counter", in: object), request: try text("request", in: object),
      about: try require2(object["about"] as? [[String: Any]]).map(subject),
      kind: try text("kind", in: object), version: try number("version", in: object),
      facts: try bytes(try text("facts", in: object)), prev: digits(try text("prev", in: object)))
    entry.parts = try require2(object["parts"] as? [[String: Any]]).map { part in
      SealedPart(
        subject: try subject(part), nonce: try bytes(try text("nonce", in: part)),
        box: try bytes(try text("box", in: part)))
    }
    return entry
  }
}
