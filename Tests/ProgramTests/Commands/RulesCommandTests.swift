import Foundation
import Testing

@Suite struct RulesCommandTests {
  /// A store, and a copy of a shipped rule file beside it with one text replaced.
  private func edited(_ name: String, _ old: String, _ new: String) throws -> (ProgramUnderTest, String) {
    let program = try ProgramUnderTest()
    #expect(try program("init --tambon 650811 --practice").exit == 0)
    let shown = try program("rules show", name)
    let text = try #require(shown.last["text"] as? String)
    #expect(text.contains(old))
    let path = program.directory + "/" + name
    try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
    return (program, path)
  }

  @Test func `a rule file is shown, changed, checked, adopted and then in force`() throws {
    let (program, path) = try edited("campaigns.toml", "ceiling_satang = 70_000", "ceiling_satang = 90_000")
    defer { program.clear() }
    let before = try program("rules show").objects
    #expect(before.count == 12 && before.allSatisfy { $0["shipped"] as? Bool == true })
    #expect(before.first { $0["file"] as? String == "housing.toml" }?["to_confirm"] as? Int == 4)
    #expect(try program("rules check", path).last["ok"] as? Bool == true)
    #expect(try program("rules show").last["hash"] as? String == before.last?["hash"] as? String)
    let adopted = try program("rules adopt", path)
    #expect(adopted.exit == 0 && adopted.last["act"] as? String == "rules.adopted")
    let after = try program("rules show").objects
    #expect(after.first { $0["file"] as? String == "campaigns.toml" }?["shipped"] as? Bool == false)
    #expect(after.last?["hash"] as? String != before.last?["hash"] as? String)
    let opened = try program(
      "campaign add --code FLOOD --title น้ำท่วม --from 2026-12-01 --to 2026-12-31 --kit BAG")
    #expect(opened.last["ceiling"] as? Int == 90_000, "\(opened.output)\(opened.errors)")
    #expect(try program("rules adopt", path).refusal["rule"] as? String == "rules.unchanged")
    #expect(try program("rules adopt --shipped").exit == 0)
    #expect(try program("verify").exit == 0)
  }

  @Test(arguments: ["check", "adopt"])
  func `a bad rule file is told by line and reason, and the rules in force stay`(verb: String) throws {
    let (program, path) = try edited("lanes.toml", "weight = 20", "weight = 20\nwieght = 20")
    defer { program.clear() }
    let before = try program("rules show").last["hash"] as? String
    let result = try program("rules " + verb, path)
    #expect(result.exit == 1)
    #expect(result.errors.contains("lanes.toml") && result.errors.contains("17"), "\(result.errors)")
    #expect(try program("rules show").last["hash"] as? String == before)
    #expect(try program("rules " + verb, program.directory + "/none.toml").exit == 1)
    #expect(try program("rules show lane.toml").exit == 1)
    #expect(try program("rules adopt").exit == 2)
  }
}
