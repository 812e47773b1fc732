import Foundation
import Testing

/// `budget` and `grant`: a Baan Por Piang grant of fiscal year 2565 from the first word to the last paper.
@Suite struct `The commands of a grant` {
  let program: ProgramUnderTest

  init() throws {
    program = try ProgramUnderTest()
    #expect(try program("init --tambon 650811 --practice --now 2022-01-10T09:00:00+07:00").exit == 0)
    try write(
      "register.csv",
      """
      national_id,house_no,moo,village,title,first_name,surname,birth_date
      9650800000011,262/29,9,บ้านบางทราย,นาย,ภาณุเดช,ทรัพย์สุข,1938-01-01
      9650811000123,47,1,บ้านทุ่งใต้,นาง,สมหญิง,ใจลาภ,1965-03-09

      """)
    for name in ["before.jpg", "after.jpg", "decision.pdf"] { try write(name, name) }
    #expect(try program("import register", path("register.csv")).exit == 0)
  }

  private func path(_ name: String) -> String { program.directory + "/" + name }

  private func write(_ name: String, _ text: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }

  private func day(_ day: Int, _ hour: Int = 9) -> String {
    "--now 2022-01-\(day < 10 ? "0" : "")\(day)T\(hour < 10 ? "0" : "")\(hour):00:00+07:00"
  }

  @Test func `a grant of 2565 is carried to its end, refused where it must be, and explained`() throws {
    defer { program.clear() }
    let ask = "grant apply --household 9650800000011 --applicant 9650800000011"
    let applied = try program("\(ask) \(day(11)) --request G1")
    #expect(applied.exit == 0 && applied.last["grant"] as? String == "A-65/H0001")
    #expect(applied.last["act"] as? String == "grant.applied" && applied.last["step"] as? String == "applied")
    #expect(try program("\(ask) \(day(11)) --request G1").last["replayed"] as? Bool == true)
    #expect(try program("\(ask) \(day(11))").refusal["rule"] as? String == "grant.open-already")
    let g = "A-65/H0001"
    #expect(
      try program("grant survey \(g) --part roof --part floor \(day(12)) --before", path("before.jpg")).exit
        == 0)
    #expect(
      try program("grant meet \(g) --rank 1 --of 3 --minutes 3/2565 --attendees 40 \(day(13))").exit == 0)
    let decide = "grant approve \(g) --body คณะทำงาน --meeting 2/2565"
    let over = try program("\(decide) --amount 2000000 \(day(14))")
    #expect(over.exit == 3 && over.refusal["rule"] as? String == "grant.over-cap")
    let decided = try program(
      "\(decide) --amount 1900000 \(day(14)) --document", path("decision.pdf"))
    let content = try #require(decided.last["content"] as? String)
    #expect(
      try program("grant approve \(g) --counter 2 \(day(14, 10))").refusal["rule"] as? String
        == "grant.own-approval")
    #expect(
      try program("grant approve \(g) --as approver --content 00000000 \(day(14, 10))").refusal["rule"]
        as? String == "grant.changed-since")
    #expect(
      try program("grant approve \(g) --as approver --content \(content.prefix(12)) \(day(14, 10))").exit
        == 0)
    #expect(try program("grant approve \(g) --as reception \(day(14, 10))").exit == 7)
    let allotted = try program(
      "budget allot BPP-65 --amount 10000000 --source พอช. --document 12/2565 \(day(14, 11))")
    #expect(allotted.exit == 0)
    #expect(
      (allotted.last["budgets"] as? [[String: Any]])?.first?["left"] as? Int == 10_000_000)
    #expect(try program("grant reserve \(g) --budget BPP-65 \(day(15))").exit == 0)
    try write("bill.txt", "roof;สังกะสี 8 ฟุต;60;แผ่น;185\nfloor;ไม้;๑๐.๕;ท่อน;500;5250\n")
    let billed = try program("grant bill \(g) --total 1635000 \(day(16)) --file", path("bill.txt"))
    #expect(billed.exit == 0 && billed.last["billed"] as? Int == 1_635_000)
    try write("bad.txt", "roof;สังกะสี;60;แผ่น;185;99\n")
    #expect(
      try program("grant bill \(g) \(day(16)) --file", path("bad.txt")).refusal["rule"] as? String
        == "grant.sum")
    try write("worse.txt", "roof;สังกะสี;มาก;แผ่น;185\n")
    #expect(try program("grant bill \(g) \(day(16)) --file", path("worse.txt")).exit == 2)
    let pay = "grant pay \(g) --to ร้านวัสดุ"
    #expect(
      try program("\(pay) --amount 1000000 \(day(17))").refusal["rule"] as? String == "grant.not-inspected")
    let committee = "--committee นายก --committee นายข --committee นางค"
    #expect(
      try program("grant inspect \(g) \(committee) \(day(18)) --after", path("missing.jpg")).exit == 2)
    #expect(try program("grant inspect \(g) \(committee) \(day(18)) --after", path("after.jpg")).exit == 0)
    let paid = try program("\(pay) --amount 1000000 \(day(19))")
    #expect(paid.last["receipt"] as? String == "A-65/P0001" && paid.last["instalment"] as? Int == 1)
    #expect(
      try program("\(pay) --instalment 1 --amount 1000000 \(day(19))").refusal["rule"] as? String
        == "grant.paid-already")
    #expect(try program("grant inspect \(g) \(committee) \(day(20)) --after", path("after.jpg")).exit == 0)
    #expect(try program("\(pay) --amount 635000 \(day(20))").exit == 0)
    #expect(
      try program(
        "grant contribute \(g) --sort labour --days 4.5 --value 150000 --from เพื่อนบ้าน \(day(20))"
      ).exit == 0)
    #expect(
      try program("grant hand-over \(g) --fingerprint --witness นายง --witness นายจ \(day(21))").exit == 0)
    #expect(try program("grant close \(g) \(day(22))").last["step"] as? String == "closed")
    let shown = try program("grant show \(g) \(day(22))").last
    #expect(shown["paid"] as? Int == 1_635_000 && shown["contributed"] as? Int == 150_000)
    #expect((shown["steps"] as? [Any])?.count == 14 && (shown["bill"] as? [Any])?.count == 2)
    let budget = try program("budget show \(day(22))").last
    #expect(budget["spent"] as? Int == 1_635_000 && budget["left"] as? Int == 8_365_000)
    let before = try program("budget show --as-of 2022-01-18 \(day(22))").last
    #expect(before["committed"] as? Int == 1_635_000 && before["spent"] as? Int == 0)
    #expect(try program("budget show BPP-65 \(day(22))").objects.count == 6)
    #expect(try program("budget show --open \(day(22))").objects.isEmpty)
    #expect(try program("grant list --step closed \(day(22))").objects.count == 1)
    #expect(try program("verify").exit == 0)
  }

  @Test func `a backup carries the pictures, and the store made of it says which was changed since`() throws {
    defer { program.clear() }
    let ask = "grant apply --household 9650800000011 --applicant 9650800000011"
    #expect(try program("\(ask) \(day(11))").exit == 0)
    let survey = "grant survey A-65/H0001 --part roof \(day(12)) --before"
    #expect(try program(survey, path("before.jpg")).exit == 0)
    #expect(try program("backup", path("backup")).exit == 0)
    try FileManager.default.removeItem(atPath: program.store)
    #expect(try program.run(["restore", path("backup"), "--to", path("second")]).exit == 0)
    func verify() throws -> ProgramUnderTest.Result {
      try program.run(["verify", "--store", path("second"), "--json"])
    }
    let whole = try verify()
    #expect(whole.exit == 0 && whole.last["findings"] == nil)
    let evidence = path("second") + "/evidence"
    let pictures = try FileManager.default.subpathsOfDirectory(atPath: evidence).filter { $0.contains("/") }
    #expect(pictures.count == 1)
    try write("second/evidence/" + (pictures.first ?? "none"), "another picture")
    let found = try verify().last["findings"] as? [[String: Any]]
    #expect(found?.compactMap { $0["kind"] as? String } == ["evidence-changed"])
  }

  @Test func `nothing answers to what is not there, and an empty list says what to do`() throws {
    defer { program.clear() }
    #expect(try program("grant show A-65/H0009").exit == 3)
    #expect(try program("grant reserve X --budget Y").refusal["rule"] as? String == "not-found")
    #expect(try program("budget keep BPP").refusal["rule"] as? String == "not-found")
    #expect(try program("grant list").objects.isEmpty)
    #expect(try program("grant cancel X --reason nonsense").exit == 2)
  }
}
