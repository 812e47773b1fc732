import Foundation
import Testing

@Suite struct VisitCommandTests {
  @Test func `init makes a store once and leaves a store that is there alone`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    let made = try program("init --tambon 650811 --practice")
    #expect(made.exit == 0)
    #expect(made.last["scope"] as? String == "practice/650811")
    #expect(made.last["letter"] as? String == "A")
    #expect(made.last["practice"] as? Bool == true)
    #expect(made.last["store"] as? String == program.store)
    let before = try program("digest").last["journal"] as? String
    #expect(try program("init --tambon 650811 --practice").exit == 1)
    #expect(try program("digest").last["journal"] as? String == before)
  }

  @Test func `a store may have a name of one letter, where one stands`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    let made = try program.run(
      ["init", "--tambon", "650811", "--practice", "--store", "p"], directory: program.directory)
    #expect(made.exit == 0)
    #expect(try program.run(["queue", "list", "--store", "p//"], directory: program.directory).exit == 0)
    let second = try program.run(
      ["init", "--tambon", "650811", "--practice", "--store", "ศูนย์/"], directory: program.directory)
    #expect(second.exit == 0)
  }

  @Test(arguments: [
    ["init", "--tambon", "6508", "--practice"], ["init", "--tambon", "650811"], ["queue", "dance"],
    ["nonsense"],
    ["aid", "reverse", "A-70/0001", "--reason", "mood"], ["roster", "show", "--month", "2026-13"],
  ])
  func `wrong usage ends with 2 and a sentence`(arguments: [String]) throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    let result = try program.run(arguments)
    #expect(result.exit == 2)
    #expect(!result.errors.isEmpty)
  }

  @Test func `help and version are answered, options without a command open the desk`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    #expect(try program.run(["--version"]).output == "0.1\n")
    let help = try program.run(["--help"])
    #expect(help.exit == 0)
    #expect(help.output.unicodeScalars.contains("queue".unicodeScalars))
    #expect(try program.run(["--stroe", "x"]).exit == 2)
    #expect(try program("init --tambon 650811 --practice").exit == 0)
    let desk = try program.run(["--store", program.store])
    #expect(desk.exit == 2)
    #expect(desk.errors.unicodeScalars.contains("tambondesk queue list".unicodeScalars))
  }

  @Test func `a store that is missing or not ours is said so in plain words`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    #expect(try program("queue list").exit == 1)
    try FileManager.default.createDirectory(atPath: program.store, withIntermediateDirectories: true)
    try Data("hello".utf8).write(to: URL(fileURLWithPath: program.store + "/centre.sqlite"))
    let result = try program("queue list")
    #expect(result.exit == 1 || result.exit == 5)
    #expect(!result.errors.contains("SQLite"))
  }

  @Test func `a whole visit goes by commands alone`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    try program.furnish()
    #expect(
      try program("stock receive --kit BAG --lot 69-07 --quantity 2 --unit-value 62000 --source พมจ.").exit
        == 0)
    let added = try program("queue add --household 65080000066")
    #expect(added.last["ticket"] as? String == "ก001")
    #expect(added.last["state"] as? String == "waiting")
    let called = try program("queue call --counter 2")
    #expect(called.last["state"] as? String == "called")
    #expect(called.last["counter"] as? Int == 2)
    #expect(try program("queue serve --ticket ก001 --counter 2").last["state"] as? String == "serving")
    let check = try program("aid check --household 65080000066 --campaign PRACTICE")
    #expect(check.last["allowed"] as? Bool == true)
    #expect(check.last["lot"] as? String == "69-07")
    let issued = try program(
      "aid issue --household 65080000066 --campaign PRACTICE --ticket ก001 --recipient 9650811000123")
    #expect(issued.exit == 0)
    let receipt = try #require(issued.last["receipt"] as? String)
    #expect(issued.last["value"] as? Int == 62_000)
    #expect(try program("queue done --ticket ก001 --counter 2").last["state"] as? String == "served")
    let again = try program("aid issue --household 65080000066 --campaign PRACTICE")
    #expect(again.exit == 3)
    #expect(again.refusal["rule"] as? String == "bag.once")
    #expect((again.refusal["facts"] as? [[String: Any]])?.first?["receipt"] as? String == receipt)
    #expect(again.refusal["possible_from"] is String)
    #expect(try program("aid reverse", receipt, "--reason", "mistake").exit == 0)
    #expect(
      try program("aid reverse", receipt, "--reason", "mistake").refusal["rule"] as? String
        == "aid.reversed-already")
    #expect(try program("aid issue --household 65080000066 --campaign PRACTICE").exit == 0)
    #expect(try program("stock show").last["on_hand"] as? Int == 1)
    #expect(try program("verify").exit == 0)
  }

  @Test func `stock is shown as it was at a time or at a day's end`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    try program.furnish(at: "2026-11-20T09:00:00+07:00")
    let receive = "stock receive --kit BAG --unit-value 62000 --source พมจ. --lot L --quantity "
    #expect(try program(receive + "5 --now 2026-11-21T23:59:00+07:00").exit == 0)
    #expect(try program(receive + "3 --now 2026-11-22T00:01:00+07:00").exit == 0)
    func onHand(_ more: String) throws -> Int? { try program("stock show" + more).last["on_hand"] as? Int }
    #expect(try onHand("") == 8)
    #expect(try onHand(" --as-of 2026-11-21") == 5)
    #expect(try onHand(" --as-of 2026-11-22T00:00:59+07:00") == 5)
    #expect(try onHand(" --as-of 2026-11-22") == 8)
    #expect(try onHand(" --as-of 2026-11-20") == nil)
    #expect(try program("stock show --as-of yesterday").exit == 2)
  }

  @Test func `nobody waiting and the last bag are refusals with facts`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    try program.furnish()
    #expect(try program("queue call").refusal["rule"] as? String == "queue.nobody-waiting")
    #expect(
      try program("stock receive --kit BAG --lot L --quantity 1 --unit-value 100 --source x").exit == 0)
    #expect(try program("aid issue --household 65080000066 --campaign PRACTICE --counter 2").exit == 0)
    let late = try program("aid issue --household 65080000023 --campaign PRACTICE")
    #expect(late.exit == 3)
    #expect(late.refusal["rule"] as? String == "stock.empty")
    let winner = (late.refusal["facts"] as? [[String: Any]])?.first
    #expect(winner?["counter"] as? Int == 2)
    #expect(winner?["by"] is String)
    #expect(winner?["time"] is String)
  }

  @Test func `the same request is answered once, another act under it is refused`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    try program.furnish()
    let first = try program("queue add --name สมมติ --request r-1")
    let second = try program("queue add --name สมมติ --request r-1")
    #expect(second.exit == 0)
    #expect(second.last["replayed"] as? Bool == true)
    #expect(second.last["entry"] as? String == first.last["entry"] as? String)
    #expect(try program("queue add --name อื่น --request r-1").exit == 4)
    #expect(try program("queue add --name สมมติ --request bad#id").exit == 2)
    #expect(try program("queue list").objects.count == 1)
  }

  @Test func `bad rows are named with line, column, reason and fix, and the good ones stay`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    #expect(try program("init --tambon 650811 --practice").exit == 0)
    try program.writeRegister()
    let file = program.directory + "/register.csv"
    let dry = try program("import register", file, "--dry-run")
    #expect(dry.last["dry_run"] as? Bool == true)
    #expect(try program("household list").output.isEmpty)
    let result = try program("import register", file, "--rejects", program.directory + "/rejects.csv")
    #expect(result.exit == 0)
    let rejects = result.objects.compactMap { $0["reject"] as? [String: Any] }
    #expect(Set(rejects.compactMap { $0["line"] as? Int }) == [5, 6])
    #expect(rejects.allSatisfy { $0["column"] is Int && $0["reason"] is String && $0["fix"] is String })
    #expect(result.last["rows"] as? Int == 6)
    #expect(result.last["people"] as? Int == 4)
    #expect(result.last["households"] as? Int == 3)
    #expect(result.last["rejected"] as? Int == 2)
    #expect(
      try String(contentsOfFile: program.directory + "/rejects.csv", encoding: .utf8).contains("31/02/2515"))
    let again = try program("import register", file)
    #expect(again.last["same"] as? Int == 4)
    #expect(again.last["new"] as? Int == 0)
    #expect(try program("lookup", "น้ำทิพย์").last["house_no"] as? String == "32")
    #expect(try program("lookup", "9650811000123").last["why"] as? String == "id")
    let shown = try program("household show 65080000066")
    #expect((shown.last["members"] as? [[String: Any]])?.count == 2)
    #expect(!shown.output.contains("9650811000123"))
  }

  @Test func `an expired card and a second place at once are refused`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    try program.furnish()
    let duty = "counter"
    let expired = try program(
      "roster assign --volunteer 65-00001 --duty \(duty) --day 2026-11-23 --shift morning")
    #expect(expired.exit == 3)
    #expect(expired.refusal["rule"] as? String == "roster.card-expired")
    #expect(
      try program("roster assign --volunteer 65-00002 --duty \(duty) --day 2026-11-23 --shift morning").exit
        == 0)
    let double = try program(
      "roster assign --volunteer 65-00002 --duty \(duty) --day 2026-11-23 --shift morning")
    #expect(double.refusal["rule"] as? String == "roster.double-booked")
    #expect(try program("roster show --day 2026-11-23").objects.count == 1)
  }

  @Test func `the clock can be set in practice only`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    let founding = ["init", "--tambon", "650811", "--officer", "vipha", "--officer-name", "วิภา"]
    #expect(try program.run(founding + ["--store", program.store]).exit == 0)
    #expect(try program("queue add --now 2026-11-23T09:00:00+07:00").exit == 2)
  }

  @Test func `exports mask every ID until a reason is given`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    try program.furnish()
    let masked = try program.run(["export", "register", "--store", program.store])
    #expect(masked.exit == 0)
    #expect(!masked.output.contains("9650811000123"))
    #expect(masked.output.contains("965xxxxxx0123"))
    let clear = try program.run(["export", "register", "--reveal", "audit", "--store", program.store])
    #expect(clear.output.contains("9650811000123"))
    let journal = try program("export journal")
    #expect(journal.objects.contains { $0["kind"] as? String == "export.made" })
    #expect(!journal.output.contains("สำเนียง"))
  }
}
