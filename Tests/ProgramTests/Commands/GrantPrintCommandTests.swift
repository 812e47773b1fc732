import Foundation
import Testing

/// `grant print`: the papers of a grant by the program as built.
@Suite struct `The papers of a grant by command` {
  private let program: ProgramUnderTest
  private let grant = "A-65/H0001"

  init() throws {
    program = try ProgramUnderTest()
    #expect(try program("init --tambon 650811 --practice --now 2022-01-10T09:00:00+07:00").exit == 0)
    try write(
      "register.csv",
      """
      national_id,house_no,moo,village,title,first_name,surname,birth_date
      9650800000011,262/29,9,บ้านบางทราย,นาย,ภาณุเดช,ทรัพย์สุข,1938-01-01

      """)
    for name in ["before.jpg", "after.jpg"] { try write(name, name) }
    try write("bill.txt", "roof;สังกะสี 8 ฟุต;60;แผ่น;185\nfloor;ไม้;10.5;ท่อน;500\n")
    #expect(try program("import register", path("register.csv")).exit == 0)
    try done("grant apply --household 9650800000011 --applicant 9650800000011")
  }

  private func path(_ name: String) -> String { program.directory + "/" + name }

  private func write(_ name: String, _ text: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }

  private func call(_ line: String, _ more: String...) throws -> ProgramUnderTest.Result {
    try program.run(
      line.split(separator: " ").map(String.init) + more
        + ["--store", program.store, "--json", "--now", "2022-01-20T09:00:00+07:00"])
  }

  private func done(_ line: String) throws { #expect(try call(line).exit == 0, "\(line)") }

  /// Prints to a file: what came of it, and what stands there.
  private func print(_ line: String) throws -> (result: [String: Any], text: String) {
    let file = path("out.txt")
    try? FileManager.default.removeItem(atPath: file)
    let result = try call("grant print " + line, "--out", file)
    #expect(result.exit == 0, "\(line)")
    return (result.last, try String(contentsOfFile: file, encoding: .utf8))
  }

  private func rule(_ line: String) throws -> String? { try call(line).refusal["rule"] as? String }

  private func carryToPayment() throws {
    try done("grant survey \(grant) --part roof --part floor --before \(path("before.jpg"))")
    try done("grant meet \(grant) --rank 1 --of 3 --minutes 3/2565 --attendees 12")
    try done("grant approve \(grant) --body คณะทำงาน --meeting 2/2565 --amount 1900000")
    try done("grant approve \(grant) --as approver")
    try done("budget allot BPP-65 --amount 10000000 --source พอช. --document 12/2565")
    try done("grant reserve \(grant) --budget BPP-65")
    try done("grant bill \(grant) --file \(path("bill.txt"))")
    try done(
      "grant inspect \(grant) --committee นายก --committee นายข --committee นางค --after \(path("after.jpg"))"
    )
    try done("grant pay \(grant) --to ร้านวัสดุ --amount 1000000")
  }

  @Test func `an application is printed from the first day, and its copies are counted`() throws {
    defer { program.clear() }
    let first = try print("\(grant) --paper application")
    #expect(first.result["act"] as? String == "print.made" && first.result["copy"] as? Int == 0)
    #expect(first.result["paper"] as? String == "grant-application")
    #expect(first.text.contains("เลขเรื่อง A-๖๕/H๐๐๐๑") && first.text.contains("[ ] หลังคา"))
    #expect(first.text.contains("๙๖๕xxxxxx๐๐๑๑") && !first.text.contains("สำเนา ๑"))
    let more = try print("\(grant) --paper application --copies 2")
    #expect(more.result["copy"] as? Int == 1 && more.result["copies"] as? Int == 2)
    #expect(more.text.contains("สำเนา ๑") && more.text.contains("สำเนา ๒"))
    try done("grant survey \(grant) --part roof --before \(path("before.jpg"))")
    let surveyed = try print("\(grant) --paper application")
    #expect(surveyed.text.contains("[x] หลังคา") && surveyed.text.contains("สำเนา ๓"))
    #expect(try call("verify").exit == 0)
  }

  @Test(arguments: ["minutes", "inspection", "receipt", "hand-over"])
  func `what has not happened is refused, and nothing is counted`(paper: String) throws {
    defer { program.clear() }
    #expect(try rule("grant print \(grant) --paper \(paper)") == "grant.no-paper")
    #expect(try call("grant print \(grant) --paper \(paper)").exit == 3)
    #expect(!FileManager.default.fileExists(atPath: program.store + "/papers"))
  }

  @Test func `what is no paper, no grant, or has no instalments is told`() throws {
    defer { program.clear() }
    #expect(try call("grant print \(grant) --paper letter").exit == 2)
    #expect(try call("grant print \(grant) --paper application --instalment 1").exit == 2)
    #expect(try rule("grant print A-65/H0009 --paper application") == "not-found")
    #expect(try rule("grant print A-65/P0001 --paper receipt") == "not-found")
    #expect(try rule("grant print \(grant) --paper application --copies 99") == "print.copies")
  }

  @Test func `a meeting taken back has no minutes any more, and one held anew has a first sheet of its own`()
    throws
  {
    defer { program.clear() }
    try done("grant survey \(grant) --part roof --before \(path("before.jpg"))")
    try done("grant meet \(grant) --rank 1 --of 3 --minutes 3/2565 --attendees 12")
    let minutes = try print("\(grant) --paper minutes").text
    #expect(minutes.contains("ลำดับที่ ๑ จากบ้านที่จัดลำดับ ๓ หลัง") && minutes.contains("ประธาน"))
    try done("grant take-back \(grant)")
    #expect(try rule("grant print \(grant) --paper minutes") == "grant.no-paper")
    try done("grant meet \(grant) --rank 2 --of 3 --minutes 4/2565")
    #expect(try print("\(grant) --paper minutes").result["copy"] as? Int == 0)
    try done("grant cancel \(grant) --reason moved-away")
    #expect(try print("\(grant) --paper minutes").text.contains("*** เรื่องนี้ยกเลิกแล้ว"))
    #expect(try print("\(grant) --paper application").text.contains("เหตุ: ย้ายออก"))
  }

  @Test func `inspection, receipt and hand-over say what was accepted, paid and taken`() throws {
    defer { program.clear() }
    try carryToPayment()
    let inspection = try print("\(grant) --paper inspection --instalment 1").text
    #expect(inspection.contains("ใช้ ๑๖,๓๕๐.๐๐ / ๑๙,๐๐๐.๐๐ บาท") && inspection.contains("(นางค)"))
    let receipt = try print("\(grant) --paper receipt").text
    #expect(receipt.contains("เลขที่ A-๖๕/P๐๐๐๑") && receipt.contains("(หนึ่งหมื่นบาทถ้วน)"))
    #expect(receipt.contains("๑๐,๐๐๐.๐๐") && receipt.contains("ร้านวัสดุ"))
    try done("grant contribute \(grant) --sort labour --days 4.5 --value 150000 --from เพื่อนบ้าน")
    try done("grant hand-over \(grant) --fingerprint --witness นายง --witness นายจ")
    let house = try print("\(grant) --paper hand-over").text
    #expect(house.contains("รวมจ่าย ๑๐,๐๐๐.๐๐ บาท") && house.contains("ลายพิมพ์นิ้วมือของ นายภาณุเดช"))
    #expect(house.contains("(นายง)") && house.contains("รวมมูลค่า ๑,๕๐๐.๐๐ บาท  แรงงาน ๔.๕ วัน"))
    #expect(try call("verify").exit == 0)
  }

  @Test func `a receipt taken back is void under its own number, and another stands for the instalment`()
    throws
  {
    defer { program.clear() }
    try carryToPayment()
    try done("grant take-back \(grant)")
    #expect(try print("\(grant) --paper receipt").text.contains("ใบสำคัญนี้ไม่มีผล"))
    try done("grant pay \(grant) --to ร้านใหม่ --amount 500000")
    let standing = try print("\(grant) --paper receipt --instalment 1").text
    #expect(standing.contains("A-๖๕/P๐๐๐๒") && !standing.contains("ไม่มีผล"))
    let void = try print("A-65/P0001 --paper receipt")
    #expect(void.text.contains("ใบสำคัญนี้ไม่มีผล") && void.text.contains("ร้านวัสดุ"))
    #expect(void.result["copy"] as? Int == 1)
    #expect(try print("A-65/P0002 --paper receipt").result["copy"] as? Int == 1)
    #expect(try rule("grant print \(grant) --paper receipt --instalment 2") == "grant.no-paper")
    try done("grant cancel \(grant) --reason died")
    #expect(try print("A-65/P0002 --paper receipt").text.contains("เงินตามใบสำคัญนี้จ่ายไปแล้วจริง"))
  }
}
