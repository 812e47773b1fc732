import Foundation
import Testing

@Suite struct CampaignCommandTests {
  private func file(_ name: String, _ text: String, in program: ProgramUnderTest) throws -> String {
    let path = program.directory + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func furnished() throws -> ProgramUnderTest {
    let program = try ProgramUnderTest()
    try program.furnish()
    #expect(
      try program("stock receive --kit BAG --lot 69-07 --quantity 9 --unit-value 62000 --source พมจ.").exit
        == 0)
    return program
  }

  @Test func `a round goes from the certified list to who got it, and each bag is explained`() throws {
    let program = try furnished()
    defer { program.clear() }
    let list = try file(
      "list.csv",
      "รหัสบ้าน,ที่อยู่อาศัย\n65080000066,ไม่มั่นคง\n65080000023,มั่นคง\n65089999999,ไม่มั่นคง\n", in: program)
    let dry = try program(
      "campaign certify PRACTICE", list, "--by", "ประชาคม", "--where", "ที่อยู่อาศัย=ไม่มั่นคง", "--dry-run")
    #expect(dry.exit == 0 && dry.last["households"] as? Int == 1, "\(dry.output)\(dry.errors)")
    #expect(try program("campaign list").last["certified"] is NSNull)
    let certified = try program(
      "campaign certify PRACTICE", list, "--by", "ประชาคม", "--where", "ที่อยู่อาศัย=ไม่มั่นคง")
    #expect(certified.last["households"] as? Int == 1 && certified.last["rejected"] as? Int == 1)
    let reject = try #require(certified.objects.first?["reject"] as? [String: Any])
    #expect(reject["line"] as? Int == 4 && reject["reason"] as? String == "household.unknown")
    #expect((reject["fix"] as? String)?.isEmpty == false)
    let again = try program("campaign certify PRACTICE", list, "--by", "ประชาคม", "--where", "ที่อยู่อาศัย=ไม่มั่นคง")
    #expect(again.refusal["rule"] as? String == "campaign.list-known")

    let day = try file("day.txt", "65080000066\n\n๙๖๕๐๘๐๐๐๐๐๐๗๑\n9650811000123\nใครก็ไม่รู้\n", in: program)
    let given = try program("aid day --campaign PRACTICE", day)
    #expect(given.exit == 0 && given.last["given"] as? Int == 1 && given.last["refused"] as? Int == 3)
    #expect(given.last["blank"] as? Int == 1)
    #expect(
      given.objects.compactMap { $0["rule"] as? String } == ["bag.not-certified", "bag.once", "not-found"])
    let off = "aid issue --household 65080000023 --campaign PRACTICE --off-list new-trouble"
    #expect(try program(off).refusal["rule"] as? String == "bag.no-inclusion-reason")
    #expect(
      try program(off, "--reason", "น้ำท่วม", "--proxy", "สมศรี").refusal["rule"] as? String
        == "bag.no-proxy-relation")
    let proxy = ["--reason", "น้ำท่วม", "--proxy", "สมศรี", "--relation", "หลาน", "--proof", "fingerprint"]
    let words = off.split(separator: " ").map(String.init) + proxy
    #expect(
      try program.run(
        words + ["--witness", "ก", "--now", ProgramUnderTest.morning, "--store", program.store, "--json"]
      ).refusal["rule"]
        as? String
        == "bag.witnesses")
    #expect(
      try program.run(
        words + [
          "--witness", "ก", "--witness", "ข", "--now", ProgramUnderTest.morning, "--store", program.store,
          "--json",
        ]
      ).exit
        == 0)

    let shown = try program("campaign show PRACTICE").objects
    #expect(shown.map { $0["house_no"] as? String } == ["93", "262/29"])
    #expect(shown.map { $0["inclusion"] as? String } == ["new-trouble", nil])
    #expect(shown.map { $0["recipient"] as? String } == ["สมศรี", "นายภาณุเดช ทรัพย์สุข"])
    #expect(shown.last?["national_id"] as? String == "965xxxxxx0011")
    #expect(try program("campaign show PRACTICE --waiting").objects.isEmpty)
    let progress = try program("campaign list").last
    #expect(
      progress["certified"] as? Int == 1 && progress["given"] as? Int == 2 && progress["on_hand"] as? Int == 7
    )
    #expect(try program("campaign withdraw-list PRACTICE").refusal["rule"] as? String == "campaign.list-used")
    #expect(try program("verify").exit == 0)
  }

  @Test func `without a list nobody is off the list`() throws {
    let program = try furnished()
    defer { program.clear() }
    #expect(try program("aid issue --household 65080000066 --campaign PRACTICE").exit == 0)
    let shown = try program.run(["campaign", "show", "PRACTICE", "--store", program.store]).output
    #expect(shown.contains("A-70/0001") && !shown.contains("ตกหล่น"), "\(shown)")
  }

  @Test func `a family of its own is declared by members, shown and joined again`() throws {
    let program = try furnished()
    defer { program.clear() }
    let declared = try program("household family --household 65080000066 --member 9650811000123")
    let family = try #require(declared.last["family"] as? String)
    #expect(try program("household family --household 65080000066").objects.count == 1)
    let everyone = try program("household family --household 65080000066 --member 9650800000011")
    #expect(everyone.refusal["rule"] as? String == "family.everyone")
    #expect(
      try program("campaign add --code F --title F --kit BAG --from 2020-01-01 --to 2099-12-31 --unit family")
        .exit
        == 0)
    let issue = "aid issue --household 65080000066 --campaign F"
    #expect(try program(issue).exit == 0)
    #expect(try program(issue).refusal["rule"] as? String == "bag.once")
    #expect(try program(issue + " --family " + family).exit == 0)
    #expect(try program("household join-family " + family).refusal["rule"] as? String == "family.has-aid")
    #expect(try program("household join-family " + String(repeating: "0", count: 32)).exit == 3)
  }

  @Test(arguments: [
    ("stock receive --kit BAG --lot L --unit-value 62000 --source x --quantity -5", "stock.quantity"),
    ("stock receive --kit BAG --lot L --unit-value -1 --source x --quantity 5", "stock.value"),
    ("aid issue --household 65080000066 --campaign PRACTICE --quantity -1", "bag.quantity"),
    ("aid issue --household 65080000066 --campaign PRACTICE --handed-on 2099-01-01", "stock.future"),
  ])
  func `figures and days that cannot be are refused by their rule`(line: String, rule: String) throws {
    let program = try furnished()
    defer { program.clear() }
    #expect(try program(line).refusal["rule"] as? String == rule)
  }

  @Test func `a kit that the rules recommend comes with its title and what is packed in it`() throws {
    let program = try furnished()
    defer { program.clear() }
    let kit = try program("kit add --code BEDRIDDEN")
    #expect(kit.last["title"] as? String == "ผู้ป่วยติดเตียง")
    #expect((kit.last["items"] as? [Any])?.count == 3, "\(kit.output)")
    #expect(try program("kit add --code OWN").last["title"] as? String == "OWN")
  }

  @Test(arguments: [
    "campaign certify PRACTICE nothing.csv --by x", "campaign certify NONE nothing.csv --by x",
    "aid day --campaign PRACTICE nothing.txt",
  ])
  func `what is not there is said in a sentence and nothing is written`(line: String) throws {
    let program = try furnished()
    defer { program.clear() }
    let before = try program("digest").last["journal"] as? String
    let result = try program(line)
    #expect([1, 3].contains(result.exit) && !result.errors.isEmpty)
    #expect(try program("digest").last["journal"] as? String == before)
  }
}
