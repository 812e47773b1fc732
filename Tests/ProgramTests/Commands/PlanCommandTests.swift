import Foundation
import Testing

/// Family plans by commands.
@Suite struct PlanCommandTests {
  private let program: ProgramUnderTest

  init() throws {
    program = try ProgramUnderTest()
    try program.furnish()
  }

  private func call(_ line: String, _ more: String...) throws -> ProgramUnderTest.Result {
    try program.run(
      line.split(separator: " ").map(String.init) + more
        + ["--store", program.store, "--json", "--now", "2026-11-23T09:00:00+07:00"])
  }

  @Test func `a goal is added, listed, due, ended, and the end taken back`() throws {
    defer { program.clear() }
    let added = try call(
      "household plan 65080000066 --add --dimension living --due 2026-11-23 --responsible practice --goal",
      "ซ่อมห้องน้ำ")
    #expect(added.exit == 0 && added.last["act"] as? String == "plan.item-added", "\(added.errors)")
    let item = try #require(added.last["item"] as? String)
    let line = try call("household plan 65080000066").last
    #expect(line["item"] as? String == item && line["goal"] as? String == "ซ่อมห้องน้ำ")
    #expect(line["dimension"] as? String == "living" && line["due"] as? String == "2026-11-23")
    #expect((line["responsible_id"] as? String)?.contains("officer/") == true)
    let due = try call("household plan").last
    #expect(due["item"] as? String == item && due["house_no"] as? String == "262/29")
    let closed = try call("household plan 65080000066 --close \(item) --result partly --text", "ได้ราวแล้ว")
    #expect(closed.exit == 0 && closed.last["result"] as? String == "partly", "\(closed.errors)")
    let shown = try #require(try call("household show 65080000066").last["plan"] as? [[String: Any]])
    #expect(shown.first?["ended"] as? String == "2026-11-23" && shown.first?["text"] as? String == "ได้ราวแล้ว")
    #expect(try call("household plan").objects.isEmpty)
    let again = try call("household plan 65080000066 --close \(item) --result reached")
    #expect(again.exit == 3 && again.refusal["rule"] as? String == "plan.closed-already")
    let entry = try #require(closed.last["entry"] as? String)
    #expect(shown.first?["entry"] as? String == entry)
    #expect(try call("household plan 65080000066").last["entry"] as? String == entry)
    let back = try call("household take-back " + entry)
    #expect(back.exit == 0 && back.last["act"] as? String == "plan.taken-back", "\(back.errors)")
    let opened = try call("household plan").last
    #expect(opened["item"] as? String == item && opened["entry"] as? String == back.last["entry"] as? String)
    #expect(try call("verify").exit == 0)
  }

  @Test(
    arguments: [
      ("--add --dimension living --due 2026-11-30 --goal  ", 3, "plan.no-goal"),
      ("--add --dimension health --due 2026-11-22 --goal ก", 3, "plan.due-past"),
      ("--close 00000000000000000000000000000001 --result missed", 3, "not-found"),
      ("--add --due 2026-11-30 --goal ก", 2, ""), ("--add --dimension luck --due 2026-11-30 --goal ก", 2, ""),
      ("--add --dimension health --goal ก", 2, ""), ("--close x", 2, ""), ("--goal ก", 2, ""),
      ("--result missed", 2, ""), ("--add --close x --result missed", 2, ""),
    ])
  func `what cannot be is refused in one sentence, and nothing is written`(
    line: String, exit: Int, rule: String
  ) throws {
    defer { program.clear() }
    let before = try program("digest").last["journal"] as? String
    let words = line.hasSuffix("  ") ? [""] : []
    let result = try program.run(
      ["household", "plan", "65080000066"] + line.split(separator: " ").map(String.init) + words
        + ["--store", program.store, "--json", "--now", "2026-11-23T09:00:00+07:00"])
    #expect(result.exit == exit, "\(result.errors)")
    #expect(result.refusal["rule"] as? String ?? "" == rule)
    #expect(try program("digest").last["journal"] as? String == before)
  }
}
