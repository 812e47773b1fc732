import Foundation
import Testing

/// `case`: an emergency request from the first word to the money, by commands.
@Suite struct `The commands of a case` {
  let program: ProgramUnderTest

  init() throws {
    program = try ProgramUnderTest()
    #expect(try program("init --tambon 650811 --practice --now 2026-09-20T09:00:00+07:00").exit == 0)
    let register = program.directory + "/register.csv"
    try """
    national_id,house_no,moo,village,title,first_name,surname,birth_date
    9650800000011,262/29,9,บ้านบางทราย,นาย,ภาณุเดช,ทรัพย์สุข,1938-01-01
    9650811000123,47,1,บ้านทุ่งใต้,นาง,สมหญิง,ใจลาภ,1965-03-09

    """.write(toFile: register, atomically: true, encoding: .utf8)
    #expect(try program("import register", register).exit == 0)
  }

  private func at(_ day: String) -> String { "--now \(day)T10:00:00+07:00" }

  private func rule(_ command: String) throws -> String? {
    let answer = try program(command)
    #expect(answer.exit == 3)
    return answer.refusal["rule"] as? String
  }

  private let open =
    "case open --household 9650800000011 --applicant 9650800000011 --problem no-income --wish cash --story หิว"

  @Test func `an emergency request is taken, sent, answered and paid, over the end of the fiscal year`()
    throws
  {
    defer { program.clear() }
    let opened = try program("\(open) --regulation REG-45 --request C1 \(at("2026-09-25"))")
    #expect(opened.exit == 0 && opened.last["case"] as? String == "A-69/C0001")
    #expect(opened.last["act"] as? String == "case.opened" && opened.last["status"] as? String == "accepted")
    #expect(
      try program("\(open) --regulation REG-45 --request C1 \(at("2026-09-25"))").last["replayed"] as? Bool
        == true)
    #expect(try rule("\(open) \(at("2026-09-25"))") == "case.active-already")
    let c = "A-69/C0001"
    #expect(try rule("case forward \(c) --to pmj \(at("2026-09-26"))") == "case.papers-missing")
    let papers = try program("case papers \(c) \(at("2026-09-26"))").objects
    #expect(papers.compactMap { $0["code"] as? String }.contains("bank-book"))
    #expect(
      try program(
        "case papers \(c) --here id-card --here house-register --here bank-book --not-needed home-photos \(at("2026-09-26"))"
      ).exit == 0)
    #expect(
      try program("case write \(c) --section economy --text ไม่มีรายได้ \(at("2026-09-26"))").exit == 0)
    #expect(try program("case diagnose \(c) --text เดือดร้อนจริง \(at("2026-09-26"))").exit == 0)
    let sent = try program("case forward \(c) --to pmj \(at("2026-09-27"))").last
    #expect(sent["letter"] as? String == "A-69/L0001" && sent["due"] as? String == "2026-10-12")
    #expect(try rule("case status \(c) helped --amount 100 \(at("2026-10-02"))") == "case.step")
    let answer = "case answer \(c) --status helped"
    #expect(try rule("\(answer) \(at("2026-10-02"))") == "case.aid-untold")
    #expect(try rule("\(answer) --amount 300100 \(at("2026-10-02"))") == "case.over-cap")
    #expect(
      try program("\(answer) --amount 300000 \(at("2026-10-02"))").last["status"] as? String == "helped")
    #expect(try rule("\(answer) --amount 300000 \(at("2026-10-02"))") == "case.no-letter")
    let shown = try program("case show \(c) \(at("2026-10-02"))").last
    #expect((shown["steps"] as? [Any])?.count == 6 && shown["days"] as? Int == 7)
    // The money is of fiscal year 2570, the case of 2569.
    let use = try program("case uses --household 9650800000011 \(at("2026-10-02"))").objects.first {
      $0["regulation"] as? String == "REG-45"
    }
    #expect(use?["fiscal_year"] as? Int == 2570 && use?["amount"] as? Int == 300_000)
    #expect(try program("case list \(at("2026-10-02"))").objects.isEmpty)
    #expect(try program("case list --all \(at("2026-10-02"))").objects.count == 1)
    #expect(try program("verify").exit == 0)
  }

  @Test func `a restricted case opens with a reason, and is a number elsewhere`() throws {
    defer { program.clear() }
    #expect(
      try program("\(open) --restricted violence --anonymous --informant citizen \(at("2026-09-25"))").exit
        == 0)
    let listed = try program("case list \(at("2026-09-25"))").last
    #expect(listed["restricted"] as? Bool == true && listed["household"] == nil && listed["house_no"] == nil)
    #expect(try rule("case show A-69/C0001 \(at("2026-09-25"))") == "case.restricted")
    #expect(try program("case show A-69/C0001 --reason nonsense").exit == 2)
    #expect(
      try program("case show A-69/C0001 --reason handling \(at("2026-09-25"))").last["household"] != nil)
  }

  @Test func `what is planned is done, and an empty list says what to do`() throws {
    defer { program.clear() }
    #expect(try program("\(open) \(at("2026-09-25"))").exit == 0)
    let c = "A-69/C0001"
    #expect(
      try program("case plan \(c) --due 2026-09-28 --responsible practice --text ดูบ้าน \(at("2026-09-25"))")
        .exit
        == 0)
    #expect(
      try program("case list --overdue \(at("2026-09-29"))").last["overdue"] as? Bool == true)
    #expect(
      try program("case visit \(c) --outcome same --next 2026-10-20 --text ยังลำบาก \(at("2026-09-29"))").exit
        == 0)
    let shown = try program("case show \(c) \(at("2026-09-29"))").last
    #expect((shown["follow_ups"] as? [[String: Any]])?.count == 2)
    #expect(try program("case take-back \(c) \(at("2026-09-29"))").exit == 0)
    #expect(try program("case show A-69/C0009").exit == 3)
    #expect(try program("case choices").objects.count > 60)
    #expect(try program("case restrict \(c) --reason children \(at("2026-09-29"))").exit == 0)
  }
}
