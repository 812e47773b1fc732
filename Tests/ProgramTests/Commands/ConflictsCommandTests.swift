import Foundation
import Testing
import ThaiText
import Welfare

@testable import Records

/// `conflicts` on a store whose log tells of something twice.
@Suite struct `The conflicts command` {
  let program: ProgramUnderTest

  init() throws {
    program = try ProgramUnderTest()
    #expect(try program("init --tambon 650811 --practice").exit == 0)
    let received = try program(
      "stock receive --kit BAG --lot L1 --quantity 2 --unit-value 65000 --source x")
    #expect(received.exit == 0)
    let store = try Store.open(
      at: program.store,
      environment: StoreEnvironment(
        now: { Instant(milliseconds: 0) }, random: { .random(in: .min ... .max) }, machineID: ThisMachine.id,
        runtimeDirectory: program.directory,
        parseRules: { (_: [RuleFile]) throws(RuleFileTrouble) in
          throw RuleFileTrouble(file: "none is needed", .missingFile)
        }))
    let entry = try #require(EntryName(received.last["entry"] as? String ?? "", own: store.log.id))
    let act = try #require(
      try store.read { tables in
        try JournalTable(tables: tables).entry(entry).map { (read) throws in
          try Act(kind: read.kind, version: read.version, facts: read.facts)
        }
      })
    let by = try #require(try store.officers().first).id
    // No rule is asked: so may another device's entries come.
    _ = try store.append(
      by: Proposer(officer: by, counter: 1, at: Instant(milliseconds: 1_790_000_000_000)), asking: []
    ) { appending, _ in
      for reason in [StockReversed.Reason.mistake, .didNotHappen] {
        try appending.append(
          .stockReversed(
            StockReversed(
              entry: entry, reason: reason, subject: nil,
              lines: act.stockMoves.map { StockMove(lot: $0.lot, place: $0.place, quantity: -$0.quantity) })))
      }
    }
  }

  @Test func `lists what conflicts, and settles it once`() throws {
    defer { program.clear() }
    let listed = try program("conflicts list")
    #expect(listed.exit == 0)
    #expect(listed.objects.compactMap { $0["kind"] as? String } == ["below-zero", "taken-back-twice"])
    for row in listed.objects {
      #expect((row["id"] as? String)?.count == 64 && row["state"] as? String == "open")
      #expect((row["subject"] as? String)?.contains("/") == true)
      for side in row["sides"] as? [[String: Any]] ?? [] {
        #expect(side["device"] as? String == "A" && (side["at"] as? String)?.hasSuffix("+07:00") == true)
        #expect((side["value"] as? String)?.isEmpty == false && (side["by"] as? String)?.isEmpty == false)
      }
    }
    #expect(try program("verify").last["conflicts_open"] as? Int == 2)
    let id = try #require(listed.last["id"] as? String)
    func settle(_ keep: String, _ id: String, _ reason: String = "ตรวจแล้ว") throws -> ProgramUnderTest.Result
    {
      try program("conflicts settle \(id) --keep \(keep) --reason", reason)
    }
    let wrong = try settle("B", String(id.prefix(8)))
    #expect(wrong.exit == 3 && wrong.refusal["rule"] as? String == "conflict.no-such-side")
    #expect(try settle("A", "0000").exit == 3)
    #expect(try settle("A", "").exit == 2)
    #expect(try program("conflicts settle \(id) --keep A --reason x --as reception").exit == 7)
    let done = try settle("both", String(id.prefix(8)))
    #expect(done.exit == 0 && done.last["act"] as? String == "conflict.settled")
    #expect(done.last["conflict"] as? String == id && done.last["keep"] as? String == "both")
    #expect(try settle("A", id).refusal["rule"] as? String == "conflict.settled")
    #expect(try program("conflicts list").objects.count == 1)
    let all = try program("conflicts list --all").objects
    #expect(all.compactMap { $0["state"] as? String } == ["open", "settled"])
    let settled = (all.last?["settled"] as? [[String: Any]])?.first
    #expect(settled?["keep"] as? String == "both" && settled?["reason"] as? String == "ตรวจแล้ว")
  }

  @Test func `speaks to people in both languages`() throws {
    defer { program.clear() }
    for (language, word) in [("th", "กลับรายการซ้ำ"), ("en", "taken back twice")] {
      let text = try program.run(
        ["conflicts", "list", "--store", program.store, "--lang", language]
      ).output
      #expect(text.contains(word) && !text.contains("{"), "\(text)")
    }
    #expect(try program("conflicts list --lang xx").exit == 2)
  }
}
