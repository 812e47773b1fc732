import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Goods that move` {
  let centre: PracticeCentre
  let main: Identifier<Place>
  let lot: Identifier<Lot>

  init() throws {
    centre = try PracticeCentre(seed: 71)
    try centre.receive(10)
    lot = try #require(try centre.store.lots(kit: nil).first).lot
    main = try #require(try centre.store.places().first).place
  }

  private func stock(_ wish: StockProposal) throws -> Committed { try centre.commit(.stock(wish)) }

  private func rule(_ wish: StockProposal) throws -> String? {
    let before = try centre.store.digests()
    let rule = try refusal { _ = try stock(wish) }?.rule
    if rule != nil { #expect(try centre.store.digests() == before) }
    return rule
  }

  private func line(_ quantity: Int64, of lot: Identifier<Lot>? = nil) -> StockLineRequest {
    StockLineRequest(lot: lot ?? self.lot, quantity: quantity)
  }

  private func onHand(_ place: Identifier<Place>? = nil) throws -> Int64 {
    try centre.store.lots(kit: nil).filter { $0.place == place ?? main }.reduce(0) { $0 + $1.onHand }
  }

  private func temple() throws -> Identifier<Place> {
    _ = try stock(.addPlaces([PlaceRequest(code: "TEMPLE", title: "ศาลาวัด")]))
    return try #require(try centre.store.places().last).place
  }

  @Test func `go from one place to another, and are there at once`() throws {
    let temple = try temple()
    _ = try stock(.move(from: main, to: temple, lines: [line(3), line(1)]))
    #expect(try onHand() == 6)
    #expect(try onHand(temple) == 4)
    #expect(try rule(.move(from: main, to: temple, lines: [line(7)])) == "stock.short")
    #expect(try rule(.move(from: main, to: temple, lines: [line(4), line(3)])) == "stock.short")
    #expect(try rule(.move(from: main, to: main, lines: [line(1)])) == "stock.same-place")
    #expect(try rule(.move(from: main, to: Identifier(high: 9, low: 9), lines: [line(1)])) == "not-found")
    #expect(try rule(.move(from: main, to: temple, lines: [])) == "stock.quantity")
    #expect(try rule(.addPlaces([PlaceRequest(code: "TEMPLE", title: "อื่น")])) == "code.taken")
    #expect(try centre.store.verify().isSound)
  }

  @Test func `are counted as of a moment, and what moved since is netted`() throws {
    let then = centre.clock.now
    centre.clock.pass(minutes: 30)
    let family = try centre.family()
    try centre.commit(.issueAid(AidRequest(household: family.household)))
    let written = try stock(.count(CountRequest(place: main, asOf: then, lines: [line(8)])))
    guard case .stockCounted(let facts)? = written.acts.last?.act else {
      Issue.record("no count was written")
      return
    }
    #expect(facts.lines.map(\.difference) == [-2])
    #expect(try onHand() == 7)
    let later = CountRequest(place: main, asOf: centre.clock.now.adding(milliseconds: 1), lines: [line(7)])
    #expect(try rule(.count(later)) == "stock.future")
    #expect(try rule(.count(CountRequest(place: main, asOf: then, lines: [line(0)]))) == "stock.count-below")
    #expect(try rule(.count(CountRequest(place: main, lines: [line(-1)]))) == "stock.quantity")
    let own = StockCounted.Witness.officer(centre.officer)
    #expect(
      try rule(.count(CountRequest(place: main, witness: own, lines: [line(7)]))) == "stock.own-witness")
    let unknown = StockCounted.Witness.volunteer(Identifier(high: 1, low: 2))
    #expect(try rule(.count(CountRequest(place: main, witness: unknown, lines: [line(7)]))) == "not-found")
    let other = StockCounted.Witness.officer(try centre.officer(.auditor).officer)
    #expect(try rule(.count(CountRequest(place: main, witness: other, lines: [line(7)]))) == nil)
    #expect(try centre.store.verify().isSound)
  }

  @Test func `are written off, and a lot that is recalled is neither proposed nor given`() throws {
    let family = try centre.family()
    _ = try stock(.writeOff(place: main, line: line(4), reason: .damaged))
    #expect(try onHand() == 6)
    #expect(try rule(.writeOff(place: main, line: line(7), reason: .lost)) == "stock.short")
    try centre.commit(.issueAid(AidRequest(household: family.household)))
    _ = try stock(.recall(lot, reason: .unsafe))
    #expect(try rule(.recall(lot, reason: .damaged)) == "stock.recall-unchanged")
    let list = try centre.store.given(of: lot, at: centre.clock.now)
    #expect(list.map(\.household) == [family.household])
    #expect(list.map(\.house.houseNumber) == ["262/29"])
    centre.clock.pass(minutes: 60 * 24 * 40)
    for lot in [nil, lot] {
      let said = try refusal {
        try centre.commit(.issueAid(AidRequest(household: family.household, lot: lot, quantity: 1)))
      }
      #expect(said?.rule == "bag.once")
    }
    let others = try centre.register([
      (HouseholdParticulars(houseNumber: "1", moo: 1), [PersonParticulars(firstName: "มานะ")])
    ])
    for lot in [nil, lot] {
      let said = try refusal {
        try centre.commit(.issueAid(AidRequest(household: others[0].household, lot: lot)))
      }
      #expect(said == .stock(.lotRecalled(lot: "69-07", reason: .unsafe)))
    }
    _ = try stock(.writeOff(place: main, line: line(1), reason: .damaged))
    _ = try stock(.release(lot))
    #expect(try rule(.release(lot)) == "stock.recall-unchanged")
    try centre.commit(.issueAid(AidRequest(household: others[0].household)))
    #expect(try onHand() == 3)
  }

  @Test func `are taken back once, with the lines of the entry, and never below nothing`() throws {
    let temple = try temple()
    let received = try centre.receive(5, lot: "69-08").acts[0].entry
    let moved = try stock(.move(from: main, to: temple, lines: [line(3)])).acts[0].entry
    let counted = try stock(.count(CountRequest(place: main, lines: [line(9)]))).acts[0].entry
    let off = try stock(.writeOff(place: temple, line: line(1), reason: .other)).acts[0].entry
    #expect(try rule(.reverse(moved, reason: .mistake)) == "stock.goods-gone")
    for entry in [off, moved, counted, received] {
      #expect(try rule(.reverse(entry, reason: .mistake)) == nil)
      #expect(try rule(.reverse(entry, reason: .mistake)) == "stock.reversed-already")
    }
    #expect(try onHand() == 10)
    #expect(try onHand(temple) == 0)
    let family = try centre.family()
    let issued = try centre.commit(.issueAid(AidRequest(household: family.household))).acts[0].entry
    #expect(try rule(.reverse(issued, reason: .mistake)) == "stock.not-reversible")
    let first = EntryName(log: centre.store.log.id, seq: 1)
    #expect(try rule(.reverse(first, reason: .mistake)) == "stock.not-reversible")
    #expect(try rule(.reverse(EntryName(log: first.log, seq: 9_999), reason: .mistake)) == "not-found")
    let history = try centre.store.stockHistory(of: lot, in: nil, limit: 100)
    #expect(history.contains { $0.entry == moved && $0.isReversed && $0.isReversible })
    #expect(history.first { $0.entry == issued }?.quantity == -1)
    #expect(try centre.store.verify().isSound)
  }

  @Test func `that were received and partly given are not taken back`() throws {
    let received = try centre.receive(1, lot: "69-08").acts[0].entry
    let other = try #require(try centre.store.lots(code: "69-08", kit: nil).first).lot
    let family = try centre.family()
    try centre.commit(.issueAid(AidRequest(household: family.household, lot: other)))
    let said = try refusal { _ = try stock(.reverse(received, reason: .mistake)) }
    #expect(
      said == .stock(.goodsGone(lot: "69-08", place: "ห้องพัสดุ", onHand: 0, needed: 1)))
  }

  @Test func `leave a place only from the device that keeps it, until another counts it`() throws {
    let sibling = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 72)
    try sibling.apply(try centre.store.copyOfOwnLog())
    func rule(_ wish: StockProposal) throws -> String? {
      try refusal { _ = try sibling.commit(.stock(wish), by: centre.at()) }?.rule
    }
    let off = StockProposal.writeOff(place: main, line: line(1), reason: .other)
    #expect(try rule(off) == "stock.not-keeper")
    let family = try centre.family()
    try sibling.apply(try centre.store.copyOfOwnLog())
    let issue = Proposal.issueAid(AidRequest(household: family.household))
    #expect(try refusal { _ = try sibling.commit(issue, by: centre.at()) }?.rule == "stock.empty")
    // Receiving is always possible where the goods are.
    let request = StockRequest(
      kit: "BAG", lot: "B-1", quantity: 2, unitValue: 65_000, source: "วัด", expires: nil)
    _ = try sibling.commit(.receiveStock(request), by: centre.at())
    #expect(try rule(.count(CountRequest(place: main, lines: [line(10)]))) == nil)
    #expect(try rule(off) == nil)
    try centre.store.apply(try sibling.copyOfOwnLog())
    #expect(try self.rule(off) == "stock.not-keeper")
    #expect(try centre.store.verify().isSound && sibling.verify().isSound)
  }

  @Test func `below zero by what two devices did are a finding, and no damage`() throws {
    let sibling = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 73)
    try sibling.apply(try centre.store.copyOfOwnLog())
    _ = try sibling.commit(
      .stock(.count(CountRequest(place: main, lines: [line(10)]))), by: centre.at())
    for store in [centre.store, sibling] {
      _ = try store.commit(
        .stock(.writeOff(place: main, line: line(8), reason: .lost)), by: centre.at())
    }
    try centre.store.apply(try sibling.copyOfOwnLog())
    let report = try centre.store.verify()
    #expect(report.isSound)
    #expect(report.findings == [.belowZero(lot: "69-07", place: "ห้องพัสดุ", onHand: -6)])
  }

  @Test func `need a storekeeper, a recall an approver at least`() throws {
    let issuer = try centre.officer(.issuer)
    for wish in [
      StockProposal.recall(lot, reason: .unsafe), .addPlaces([]),
      .count(CountRequest(place: main, lines: [])),
    ] {
      #expect(try refusal { _ = try centre.store.commit(.stock(wish), by: issuer) }?.rule == "role")
    }
    _ = try centre.store.commit(
      .stock(.recall(lot, reason: .unsafe)), by: try centre.officer(.approver))
  }

  @Test func `under one request are written once`() throws {
    let wish = Proposal.stock(.writeOff(place: main, line: line(2), reason: .lost))
    let first = try centre.store.commit(wish, by: centre.at(request: "r1"))
    let again = try centre.store.commit(wish, by: centre.at(request: "r1"))
    #expect(again.isReplayed && again.acts == first.acts && again.remaining == first.remaining)
    #expect(throws: CommitFailure.trouble(.requestReused("r1"))) {
      try centre.store.commit(
        .stock(.writeOff(place: main, line: line(2), reason: .damaged)), by: centre.at(request: "r1"))
    }
  }

  @Test func `lie as of any moment where they lay then`() throws {
    let times = [centre.clock.now]
    let temple = try temple()
    centre.clock.pass(minutes: 60)
    _ = try stock(.move(from: main, to: temple, lines: [line(4)]))
    centre.clock.pass(minutes: 60 * 24 * 3)
    _ = try stock(.writeOff(place: main, line: line(5), reason: .expired))
    func lay(_ moment: Instant) throws -> [Int64] {
      let lines = try centre.store.lots(kit: nil, asOf: moment)
      return [main, temple].map { place in lines.first { $0.place == place }?.onHand ?? 0 }
    }
    #expect(try lay(times[0].adding(milliseconds: -1)) == [0, 0])
    #expect(try lay(times[0]) == [10, 0])
    #expect(try lay(times[0].adding(milliseconds: 3_600_000)) == [6, 4])
    #expect(try lay(times[0].adding(milliseconds: 2 * 86_400_000)) == [6, 4])
    #expect(try lay(centre.clock.now.adding(milliseconds: -1)) == [6, 4])
    #expect(try lay(centre.clock.now) == [1, 4])
  }
}
