import Foundation
import Testing

@Suite struct StockCommandTests {
  private func furnished() throws -> ProgramUnderTest {
    let program = try ProgramUnderTest()
    try program.furnish()
    let received = try program(
      "stock receive --kit BAG --lot 69-07 --quantity 20 --unit-value 62000 --source พมจ.")
    #expect(received.exit == 0)
    return program
  }

  @Test func `goods are counted, written off and taken back, and the history tells it`() throws {
    let program = try furnished()
    defer { program.clear() }
    let counted = try program("stock count --lot 69-07 --quantity 18 --witness 65-00001")
    #expect(counted.exit == 0)
    #expect(counted.last["act"] as? String == "stock.counted")
    #expect(counted.last["alone"] as? Bool == false)
    #expect(counted.last["on_hand"] as? Int == 18)
    let alone = try program("stock count --line 69-07=18")
    #expect(alone.last["alone"] as? Bool == true)
    let off = try program("stock write-off --lot 69-07 --quantity 3 --reason damaged")
    #expect(off.last["on_hand"] as? Int == 15)
    let entry = try #require(off.last["entry"] as? String)
    let back = try program("stock reverse \(entry) --reason mistake")
    #expect(back.exit == 0)
    #expect(back.last["on_hand"] as? Int == 18)
    let again = try program("stock reverse \(entry) --reason mistake")
    #expect(again.exit == 3)
    #expect(again.refusal["rule"] as? String == "stock.reversed-already")
    let history = try program("stock history --lot 69-07").objects
    #expect(
      history.compactMap { $0["act"] as? String } == [
        "stock.reversed", "stock.written-off", "stock.counted", "stock.counted", "stock.received",
      ])
    #expect(history.compactMap { $0["quantity"] as? Int } == [3, -3, 0, -2, 20])
    #expect(history[1]["reversed"] as? Bool == true)
    #expect(try program("verify").exit == 0)
  }

  @Test func `what is left is told with when it runs out at today's pace`() throws {
    let program = try ProgramUnderTest()
    defer { program.clear() }
    let day = "2026-11-23T"
    try program.furnish(at: day + "08:00:00+07:00")
    func at(_ time: String, _ line: String) throws -> ProgramUnderTest.Result {
      try program("\(line) --now \(day)\(time):00+07:00")
    }
    let receive = "stock receive --kit BAG --lot 69-07 --quantity 9 --unit-value 62000 --source x"
    #expect(try at("08:30", receive).exit == 0)
    #expect(try at("08:31", "stock show").last["run_out"] is NSNull)
    for (time, house) in [("09:00", "65080000066"), ("09:30", "65080000023"), ("10:00", "65080000031")] {
      #expect(try at(time, "aid issue --household \(house) --campaign PRACTICE").exit == 0)
    }
    let shown = try at("10:00", "stock show").last["run_out"] as? [String: Any]
    #expect(shown?["time"] as? String == "2026-11-23T12:00:00+07:00")
  }

  @Test func `places come from a file, and a carried bag is delivered`() throws {
    let program = try furnished()
    defer { program.clear() }
    let file = program.directory + "/places.csv"
    try "รหัสที่เก็บ,ชื่อที่เก็บ\nTEMPLE,ศาลาวัด\n,ไม่มีรหัส\nTEMPLE,ซ้ำ\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    let read = try program("import places", file)
    #expect(read.last["new"] as? Int == 1)
    #expect(read.last["rejected"] as? Int == 2)
    #expect(try program("import places", file).last["same"] as? Int == 1)
    #expect(try program("stock move --lot 69-07 --quantity 5 --to TEMPLE").exit == 0)
    let carried = try program("stock carry --volunteer 65-00002 --lot 69-07 --quantity 2 --from TEMPLE")
    let carrying = try #require(carried.last["carrying"] as? String)
    let given = try program(
      "aid issue --household 65080000066 --campaign PRACTICE --venue home --carried \(carrying)")
    #expect(given.exit == 0)
    #expect(try program("stock carried").objects.count == 1)
    #expect(try program("stock bring-back \(carrying) --to TEMPLE").exit == 0)
    #expect(try program("stock carried").objects.isEmpty)
    let sent = try program("stock send --lot 69-07 --quantity 3 --to 650802")
    #expect((sent.last["paper"] as? String)?.hasSuffix("/T0001") == true)
    #expect(try program("stock transfers").last["state"] as? String == "open")
    #expect(try program("verify").exit == 0)
  }

  @Test func `a recalled lot is not given, and the list names who has of it`() throws {
    let program = try furnished()
    defer { program.clear() }
    let issued = try program("aid issue --household 65080000066 --campaign PRACTICE")
    #expect(issued.exit == 0)
    let recalled = try program("stock recall 69-07 --reason unsafe")
    #expect(recalled.exit == 0)
    #expect(recalled.objects.first?["households"] as? Int == 1)
    #expect(recalled.last["house_no"] as? String == "262/29")
    #expect(recalled.last["receipt"] as? String == issued.last["receipt"] as? String)
    let refused = try program("aid issue --household 65080000023 --campaign PRACTICE")
    #expect(refused.exit == 3)
    #expect(refused.refusal["rule"] as? String == "stock.lot-recalled")
    #expect(try program("stock recall 69-07 --list").objects.count == 1)
    #expect(try program("stock show").last["recalled"] as? String == "unsafe")
    #expect(try program("stock release 69-07").exit == 0)
    #expect(try program("aid issue --household 65080000023 --campaign PRACTICE").exit == 0)
  }

  @Test(
    arguments: [
      ("stock write-off --lot 69-07 --quantity=-1 --reason lost", 3, "stock.quantity"),
      ("stock write-off --lot 69-07 --quantity 0 --reason lost", 3, "stock.quantity"),
      ("stock write-off --lot 69-07 --quantity 999999999 --reason lost", 3, "stock.quantity"),
      ("stock write-off --lot 69-07 --quantity 21 --reason lost", 3, "stock.short"),
      ("stock write-off --lot XX --quantity 1 --reason lost", 3, "not-found"),
      ("stock write-off --lot 69-07 --quantity 1 --reason mood", 2, nil),
      ("stock write-off --lot 69-07 --quantity 1.5 --reason lost", 2, nil),
      ("stock move --lot 69-07 --quantity 1 --to NOWHERE", 3, "not-found"),
      ("stock move --lot 69-07 --quantity 1 --to MAIN", 3, "stock.same-place"),
      ("stock count --lot 69-07 --quantity 1 --as-of 2099-01-01T00:00:00+07:00", 3, "stock.future"),
      ("stock count --lot 69-07 --quantity 1 --witness practice", 3, "stock.own-witness"),
      ("stock count", 2, nil), ("stock reverse x --reason mistake", 3, "not-found"),
      ("stock reverse 1 --reason mistake", 3, "stock.not-reversible"),
      ("stock release 69-07", 3, "stock.recall-unchanged"),
      ("stock recall 69-07", 2, nil),
      ("stock receive --kit BAG --lot L2 --quantity 5 --unit-value 620.50 --source x", 2, nil),
      ("stock receive --kit BAG --lot L2 --quantity 5 --unit-value=-1 --source x", 3, "stock.value"),
    ] as [(String, Int32, String?)])
  func `bad input is answered in one sentence, and nothing is written`(
    line: String, exit: Int32, rule: String?
  ) throws {
    let program = try furnished()
    defer { program.clear() }
    let before = try program("digest").last["journal"] as? String
    let said = try program(line)
    #expect(said.exit == exit)
    #expect(said.refusal["rule"] as? String == rule)
    #expect(!said.errors.isEmpty)
    #expect(try program("digest").last["journal"] as? String == before)
  }
}
