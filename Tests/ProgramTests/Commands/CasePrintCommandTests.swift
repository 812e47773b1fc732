import Foundation
import Testing

/// `case print`: the documents of a case by the program as built.
@Suite struct `The papers of a case by command` {
  private let program: ProgramUnderTest
  private let number = "A-69/C0001"

  init() throws {
    program = try ProgramUnderTest()
    #expect(try program("init --tambon 650811 --practice --now 2026-09-20T09:00:00+07:00").exit == 0)
    let register = program.directory + "/register.csv"
    try """
    national_id,house_no,moo,village,title,first_name,surname,birth_date
    9650800000011,262/29,9,บ้านบางทราย,นาย,ภาณุเดช,ทรัพย์สุข,1938-01-01

    """.write(toFile: register, atomically: true, encoding: .utf8)
    #expect(try program("import register", register).exit == 0)
  }

  private func call(_ line: String, _ more: String...) throws -> ProgramUnderTest.Result {
    try program.run(
      line.split(separator: " ").map(String.init) + more
        + ["--store", program.store, "--json", "--now", "2026-09-25T10:00:00+07:00"])
  }

  private func done(_ line: String) throws { #expect(try call(line).exit == 0, "\(line)") }

  private func open(_ more: String = "") throws {
    try done(
      "case open --household 9650800000011 --applicant 9650800000011 --problem no-income --wish cash --story หิวข้าว --regulation REG-45 \(more)"
    )
  }

  /// Prints to a file: what came of it, and what stands there.
  private func print(_ line: String) throws -> (result: [String: Any], text: String) {
    let file = program.directory + "/out.txt"
    try? FileManager.default.removeItem(atPath: file)
    let result = try call("case print " + line, "--out", file)
    #expect(result.exit == 0, "\(line)")
    return (result.last, try String(contentsOfFile: file, encoding: .utf8))
  }

  private func rule(_ line: String) throws -> String? {
    let result = try call(line)
    #expect(result.exit == 3, "\(line)")
    return result.refusal["rule"] as? String
  }

  @Test func `the request form is printed from the first day, and its copies are counted`() throws {
    defer { program.clear() }
    try open()
    let first = try print("\(number) --paper request")
    #expect(first.result["act"] as? String == "print.made" && first.result["copy"] as? Int == 0)
    #expect(first.result["paper"] as? String == "case-request")
    #expect(first.text.contains("๑๒. เอกสารประกอบคำขอ") && first.text.contains("หิวข้าว"))
    #expect(first.text.contains("๙๖๕xxxxxx๐๐๑๑") && !first.text.contains("๙๖๕๐๘๐๐๐๐๐๐๑๑"))
    try done("case write \(number) --section economy --text ไม่มีรายได้")
    let more = try print("\(number) --paper request --copies 2")
    #expect(more.result["copy"] as? Int == 1 && more.result["copies"] as? Int == 2)
    #expect(more.text.contains("ไม่มีรายได้") && more.text.contains("สำเนา ๒"))
    #expect(try call("verify").exit == 0)
  }

  @Test func `a letter is printed once it left, by its number or the newest`() throws {
    defer { program.clear() }
    try open()
    #expect(try rule("case print \(number) --paper letter") == "case.no-paper")
    #expect(!FileManager.default.fileExists(atPath: program.store + "/papers"))
    let missing = try print("\(number) --paper checklist").text
    #expect(missing.contains("ยังขาดเอกสาร") && !missing.contains("ภาณุเดช"))
    try done(
      "case papers \(number) --here id-card --here house-register --here bank-book --not-needed home-photos")
    #expect(try rule("case print \(number) --paper checklist") == "case.no-paper")
    try done("case forward \(number) --to pmj")
    let letter = try print("\(number) --paper letter").text
    #expect(letter.contains("ที่ A-๖๙/L๐๐๐๑") && letter.contains("๑๓๐๐") && letter.contains("ภาณุเดช"))
    #expect(try print("\(number) --paper letter --letter A-69/L0001").result["copy"] as? Int == 1)
    #expect(try rule("case print \(number) --paper letter --letter A-69/L0002") == "case.no-paper")
    #expect(try call("case print \(number) --paper request --letter A-69/L0001").exit == 2)
    #expect(try call("case print \(number) --paper receipt").exit == 2)
    #expect(try rule("case print A-69/C0009 --paper request") == "not-found")
    #expect(try rule("case print \(number) --paper request --copies 99") == "print.copies")
  }

  @Test func `a restricted case is printed only with a reason, which is written first`() throws {
    defer { program.clear() }
    try open("--restricted violence")
    func entries() throws -> Int? { try call("heads").last["seq"] as? Int }
    let before = try #require(try entries())
    #expect(try rule("case print \(number) --paper request") == "case.restricted")
    #expect(try entries() == before)
    let made = try print("\(number) --paper request --reason handling --request P1")
    #expect(made.text.contains("*** เรื่องปกปิด") && made.text.contains("หิวข้าว"))
    // Who looks is written before what is printed.
    #expect(made.result["act"] as? String == "print.made" && made.result["replayed"] as? Bool == false)
    #expect(try entries() == before + 2)
    let again = try print("\(number) --paper request --reason handling --request P1")
    #expect(again.result["replayed"] as? Bool == true)
    #expect(try entries() == before + 2)
    #expect(try call("verify").exit == 0)
  }
}
