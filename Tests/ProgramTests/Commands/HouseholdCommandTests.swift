import Foundation
import Testing

/// Households and people written, edited, moved and noted by commands.
@Suite struct HouseholdCommandTests {
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

  private func members(_ household: String) throws -> [[String: Any]] {
    try #require(try call("household show " + household).last["members"] as? [[String: Any]])
  }

  @Test func `a household is added, a surname edited, and both are found`() throws {
    defer { program.clear() }
    let added = try call(
      "household add --house-no 77/1 --moo 5 --title นาย --first-name ปิติ --surname ใจกล้า "
        + "--national-id 9650800000160 --birth 2513 --phone 0900000001 --phone 1669 --request add-1")
    #expect(added.exit == 0 && added.last["act"] as? String == "person.added", "\(added.errors)")
    let household = try #require(added.last["household"] as? String)
    let person = try #require(added.last["person"] as? String)
    #expect(try call("lookup ใจกล้า").last["household"] as? String == household)
    let edited = try call("household edit \(household) --person \(person) --surname ใจงาม --until 2560")
    #expect(edited.exit == 0 && edited.last["act"] as? String == "person.edited", "\(edited.errors)")
    #expect(edited.last["sections"] as? [String] == ["name"])
    #expect(try call("lookup ใจงาม").last["household"] as? String == household)
    #expect(try call("lookup 9650800000160").last["name"] as? String == "นายปิติ ใจงาม")
    let member = try #require(try members(household).first)
    #expect(member["former_names"] as? [String] == ["ปิติ ใจกล้า"])
    #expect(member["phones"] as? [String] == ["09x-xxx-0001", "1669"])
    let entry = try #require(edited.last["entry"] as? String)
    #expect(try call("household take-back " + entry).exit == 0)
    #expect(try members(household).first?["name"] as? String == "นายปิติ ใจกล้า")
    #expect(try call("household take-back " + entry).refusal["rule"] as? String == "register.changed-since")
    #expect(try call("verify").exit == 0)
  }

  @Test func `somebody new, somebody moved, somebody gone`() throws {
    defer { program.clear() }
    let new = try call(
      "household edit 65080000066 --new-person --first-name ชูใจ --not-registered --since 2026-11-01")
    #expect(new.exit == 0, "\(new.errors)")
    let person = try #require(new.last["person"] as? String)
    #expect(try members("65080000066").count == 3)
    let moved = try call("household move \(person) --to 65080000023 --since 2026-11-20")
    #expect(moved.exit == 0 && moved.last["change"] as? String == "moved-in", "\(moved.errors)")
    #expect(try members("65080000023").count == 2)
    #expect(try call("household move \(person) --died 2026-11-22").exit == 0)
    let card = try call("household show 65080000023").last
    #expect((card["members"] as? [Any])?.count == 1)
    let gone = try #require((card["former_members"] as? [[String: Any]])?.first)
    #expect(gone["change"] as? String == "died" && gone["since"] as? String == "2026-11-22")
    let again = try call("household move \(person) --away 2026-11-23")
    #expect(again.exit == 3 && again.refusal["rule"] as? String == "register.already-closed")
  }

  @Test func `a consent and a sensitive note, which opens for a reason`() throws {
    defer { program.clear() }
    let noted = try call(
      "household consent 9650800000011 --basis consent --purpose referral --purpose aid")
    #expect(noted.exit == 0 && noted.last["purposes"] as? [String] == ["aid", "referral"], "\(noted.errors)")
    let written = try call("household note 65080000066 --sort safety --text", "สุนัขดุ")
    #expect(written.exit == 0 && written.last["act"] as? String == "note.written", "\(written.errors)")
    let shown = try call("household show 65080000066")
    #expect(shown.last["notes"] as? Int == 1 && !shown.output.contains("สุนัขดุ"))
    let listed = try call("household note 65080000066")
    let note = try #require(listed.last["note"] as? String)
    #expect(listed.last["sort"] as? String == "safety" && !listed.output.contains("สุนัขดุ"))
    #expect(try call("household note 65080000066 --open \(note)").exit == 2)
    let opened = try call("household note 65080000066 --open \(note) --reason follow-up")
    #expect(opened.exit == 0 && opened.last["text"] as? String == "สุนัขดุ", "\(opened.errors)")
    #expect(opened.last["act"] as? String == "note.opened")
  }

  @Test(
    arguments: [
      ("household add --house-no 77/1", 3, "register.no-house"),
      ("household add --house-no 7 --moo 5 --house-code 65080000066", 3, "register.house-code-of-another"),
      (
        "household edit 65080000066 --person 9650800000011 --national-id 9650811000123", 3,
        "register.id-of-another"
      ),
      (
        "household edit 65080000066 --person 9650800000011 --national-id 9650811000132", 3,
        "register.id-check-digit"
      ),
      ("household edit 65080000066 --person 9650800000011 --birth 2570", 3, "register.birth-future"),
      ("household edit 65080000066 --person 9650800000011 --phone 12345", 3, "register.phone-length"),
      ("household edit 65080000066 --person 9650800000011 --surname ทรัพย์สุข", 3, "register.nothing-changed"),
      ("household edit 65080000066 --new-person --surname ใจดี", 3, "register.no-name"),
      ("household edit 65080000066 --surname ใจดี", 2, ""),
      ("household edit 65080000066 --person 9650800000011 --birth abc", 2, ""),
      ("household move 9650800000011", 2, ""),
    ])
  func `what cannot be is refused in one sentence, and nothing is written`(
    line: String, exit: Int, rule: String
  ) throws {
    defer { program.clear() }
    let before = try program("digest").last["journal"] as? String
    let result = try call(line)
    #expect(result.exit == exit, "\(result.errors)")
    #expect(result.refusal["rule"] as? String ?? "" == rule)
    #expect(!result.errors.contains("9650811000123"))
    #expect(try program("digest").last["journal"] as? String == before)
  }

  @Test func `a file imported again names what an officer wrote otherwise`() throws {
    defer { program.clear() }
    #expect(
      try call("household edit 65080000066 --person 9650800000011 --surname ใจงาม").exit == 0)
    let again = try call("import register " + program.directory + "/register.csv")
    let remark = try #require(again.objects.compactMap { $0["remark"] as? [String: Any] }.first)
    #expect(remark["line"] as? Int == 2 && remark["field"] as? String == "surname")
    #expect(remark["warning"] as? String == "edited.by-officer")
    #expect(again.last["warned"] as? Int == 1 && again.last["changed"] as? Int == 0)
    #expect(try call("lookup 9650800000011").last["name"] as? String == "นายภาณุเดช ใจงาม")
  }
}
