import Foundation
import Testing

/// What the program says a household may be entitled to, asks, keeps, lists and prints.
@Suite struct BenefitCommandTests {
  private let program: ProgramUnderTest

  init() throws {
    program = try ProgramUnderTest()
    try program.furnish()
  }

  private func call(_ line: String, now: String = "2026-11-23") throws -> ProgramUnderTest.Result {
    try program(line + " --now " + now + "T09:00:00+07:00")
  }

  private func findings(now: String = "2026-11-23") throws -> [[String: Any]] {
    try #require(try call("household show 65080000066", now: now).last["benefits"] as? [[String: Any]])
  }

  private func standing(_ benefit: String, now: String = "2026-11-23") throws -> [String] {
    try findings(now: now).filter { $0["benefit"] as? String == benefit }
      .compactMap { $0["standing"] as? String }
  }

  @Test func `a household shows what is likely, with amounts in satang and why it is vulnerable`() throws {
    defer { program.clear() }
    let shown = try call("household show 65080000066")
    #expect(shown.exit == 0, "\(shown.errors)")
    let likely = try findings().filter { $0["standing"] as? String == "likely" }
    #expect(likely.map { $0["benefit"] as? String } == ["old-age-allowance", "old-age-allowance"])
    #expect(likely.map { $0["amount_from"] as? Int } == [80_000, 60_000])
    #expect(likely.first?["payer"] as? String == "local")
    #expect((likely.first?["papers"] as? [String])?.contains("id-card") == true)
    let level = try #require(shown.last["vulnerability"] as? [String: Any])
    #expect(level["level"] is NSNull && level["level_if_income_low"] as? Int == 2)
    #expect((level["dependants"] as? [[String: Any]])?.compactMap { $0["age"] as? Int } == [88])
    #expect(level["asks"] as? [String] == ["income-low"])
  }

  @Test func `an answer is kept with its day, counts, grows old, and can be taken back`() throws {
    defer { program.clear() }
    let low = "household answer 65080000066 --benefit welfare-card --question income-low --reply "
    let kept = try call(low + "yes")
    #expect(kept.exit == 0 && kept.last["act"] as? String == "benefit.answered", "\(kept.errors)")
    #expect(try standing("welfare-card") == ["likely"])
    let level = try call("household show 65080000066").last["vulnerability"] as? [String: Any]
    #expect(level?["level"] as? Int == 2 && level?["income_day"] as? String == "2026-11-23")
    #expect(try standing("welfare-card", now: "2027-11-23") == ["likely"])
    #expect(try standing("welfare-card", now: "2027-11-24") == ["ask"])
    #expect(try call(low + "unknown").exit == 0)
    #expect(try standing("welfare-card") == ["ask"])
    let head = "household answer 65080000066 --person 9650800000011 --benefit old-age-allowance --question "
    #expect(try call(head + "receives --reply yes").exit == 0)
    #expect(try standing("old-age-allowance") == ["likely", "has"])
    #expect(try call("verify").exit == 0)
    #expect(try call("verify --rebuild").exit == 0)
    #expect(try standing("old-age-allowance") == ["likely", "has"])
  }

  @Test(
    arguments: [
      ("--benefit sunshine --question receives --reply yes", 3),
      ("--benefit welfare-card --question state-pension --reply yes", 3),
      ("--benefit welfare-card --question income-low --reply perhaps", 2),
      ("--person 9650800000160 --benefit old-age-allowance --question receives --reply yes", 3),
    ])
  func `an answer to what nobody asks is refused, and nothing is written`(options: String, exit: Int) throws {
    defer { program.clear() }
    let before = try program("digest").last["journal"] as? String
    let result = try call("household answer 65080000066 " + options)
    #expect(result.exit == Int32(exit) && !result.errors.isEmpty)
    #expect(try program("digest").last["journal"] as? String == before)
  }

  @Test(arguments: ["report coverage", "household print 65080000066"])
  func `a benefit that no rule names is told with those there are`(command: String) throws {
    defer { program.clear() }
    let result = try call(command + " --benefit sunshine")
    #expect(result.exit == 3 && result.refusal["rule"] as? String == "choice.unknown")
    #expect(result.errors.contains("old-age-allowance"))
  }

  @Test func `the list of a village names households, people and amounts`() throws {
    defer { program.clear() }
    let rows = try call("report coverage").objects
    #expect(rows.map { $0["moo"] as? Int } == [2, 9, 9])
    #expect(rows.map { $0["name"] as? String } == ["นางน้ำทิพย์ ไม่มีเลข", "นายภาณุเดช ทรัพย์สุข", "นางสำเนียง ทรัพย์สุข"])
    #expect(try call("report coverage --moo 9").objects.count == 2)
    #expect(try call("report coverage --benefit child-grant").objects.isEmpty)
    let text = try program.run([
      "report", "coverage", "--store", program.store, "--now", "2026-11-23T09:00:00+07:00",
    ])
    #expect(text.exit == 0 && text.output.contains("เบี้ยยังชีพผู้สูงอายุ") && text.output.contains("88"))
    #expect(!text.output.contains("อนุมัติ"))
  }

  @Test func `papers to bring and the list of villages are printed, each with its entry`() throws {
    defer { program.clear() }
    let path = program.directory + "/papers.txt"
    let made = try program(
      "household print 65080000066 --now 2026-11-23T09:00:00+07:00 --out", path)
    #expect(made.exit == 0 && made.last["paper"] as? String == "checklist", "\(made.errors)")
    let papers = try String(contentsOfFile: path, encoding: .utf8)
    #expect(papers.contains("[ ] บัตรประจำตัวประชาชน") && papers.contains("เดือนละ ๘๐๐"))
    let list = program.directory + "/list.txt"
    let printed = try program("report coverage --now 2026-11-23T09:00:00+07:00 --out", list)
    #expect(printed.exit == 0 && printed.last["act"] as? String == "print.made", "\(printed.errors)")
    #expect(try String(contentsOfFile: list, encoding: .utf8).contains("หมู่ที่ ๙"))
    let nothing = try program(
      "household print 65080000023 --now 2026-11-23T09:00:00+07:00 --out", path)
    #expect(nothing.exit == 1 && nothing.last["message"] as? String != nil)
  }
}
