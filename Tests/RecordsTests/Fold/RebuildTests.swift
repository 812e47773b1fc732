import Testing
import Welfare

@testable import Records

@Suite struct `Folding entry by entry` {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `comes to what folding everything again comes to`(seed: UInt64) throws {
    let centre = try PracticeCentre(seed: seed)
    var work = try RandomWork(on: centre.store, clock: centre.clock, seed: seed)
    try work.propose(900)
    #expect(work.written.values.reduce(0, +) >= 200, "seed \(seed)")
    #expect(work.refused > 0)
    #expect(RandomWork.names.subtracting(work.written.keys).isSubset(of: RandomWork.rare), "seed \(seed)")
    let report = try centre.store.verify()
    #expect(report.firstBad == nil, "seed \(seed)")
    let before = try centre.store.digests()
    #expect(try centre.store.verify(rebuild: true).firstBad == nil)
    #expect(try centre.store.digests() == before, "seed \(seed)")
  }

  @Test func `by another desk and after opening again comes to the same`() throws {
    let centre = try PracticeCentre(seed: 6)
    let desks = [centre.store, try centre.otherDesk()]
    for round in 0..<12 {
      var work = try RandomWork(on: desks[round % 2], clock: centre.clock, seed: UInt64(round))
      try work.propose(12)
    }
    #expect(try desks[0].digests() == (try desks[1].digests()))
    let again = try centre.otherDesk(seed: 5)
    #expect(try again.digests() == (try desks[0].digests()))
    #expect(try again.verify().firstBad == nil)
  }

  @Test func `by an older fold is done again when the store is opened`() throws {
    let centre = try PracticeCentre(seed: 7)
    try DayOfWork.work(on: centre)
    let before = try centre.store.digests()
    try centre.store.tamper("UPDATE local SET value = x'00' WHERE name = 'fold.version'")
    try centre.store.tamper("DELETE FROM running WHERE name = 'stock_balance'")
    let opened = try centre.otherDesk()
    #expect(!opened.isReadOnly)
    #expect(try opened.digests() == before)
    #expect(try opened.verify().firstBad == nil)
    #expect(try opened.lots(kit: "BAG").map(\.onHand) == [9])
  }
}
