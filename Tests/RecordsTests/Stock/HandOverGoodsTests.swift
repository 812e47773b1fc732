import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Goods handed over out of the ordinary` {
  let centre: PracticeCentre
  let main: Identifier<Place>
  let lot: Identifier<Lot>
  let household: Identifier<Household>

  init() throws {
    centre = try PracticeCentre(seed: 91)
    try centre.receive(2)
    lot = try #require(try centre.store.lots(kit: nil).first).lot
    main = try #require(try centre.store.places().first).place
    household = try centre.family().household
  }

  private func issue(
    _ goods: HandOverGoods, lot: Identifier<Lot>? = nil, circumstances: HandOverCircumstances = .init()
  ) throws -> AidIssued? {
    try centre.commit(
      .issueAid(AidRequest(household: household, lot: lot, circumstances: circumstances, goods: goods))
    ).acts.last?.act.handOver
  }

  private func rule(
    _ goods: HandOverGoods, lot: Identifier<Lot>? = nil, circumstances: HandOverCircumstances = .init()
  ) throws -> String? {
    try refusal { _ = try issue(goods, lot: lot, circumstances: circumstances) }?.rule
  }

  @Test func `by a volunteer who carried them, on the day it was`() throws {
    let volunteer = try centre.volunteer()
    let taken = try centre.commit(
      .stock(
        .carry(
          CarryRequest(
            volunteer: volunteer, from: main, lines: [StockLineRequest(lot: lot, quantity: 2)]))))
    guard case .carryTaken(let facts)? = taken.acts.last?.act else { return }
    let goods = HandOverGoods(carrying: facts.carrying)
    #expect(try rule(.init()) == "stock.empty")
    let day = centre.clock.now.day
    #expect(
      try rule(goods, circumstances: .init(handedOn: day.adding(days: 1))) == "stock.future")
    #expect(
      try rule(goods, circumstances: .init(handedOn: day.adding(days: -1))) == "stock.before-taken")
    centre.clock.pass(minutes: 60 * 24 * 2)
    let given = try #require(
      try issue(goods, circumstances: .init(handedOn: day.adding(days: 1))))
    #expect(given.place == facts.carrying.place)
    #expect(given.circumstances.carrier == volunteer)
    #expect(given.circumstances.handedOn == day.adding(days: 1))
    #expect(try centre.store.openCarryings().first?.lines.map(\.onHand) == [1])
    try centre.commit(.reverseAid(receipt: given.receipt, reason: .returned))
    #expect(try centre.store.openCarryings().first?.lines.map(\.onHand) == [2])
    #expect(try rule(HandOverGoods(carrying: Identifier(high: 1, low: 1))) == "not-found")
    #expect(try centre.store.verify().isSound)
  }

  @Test func `by a volunteer leave what is left in that hand, and the shelves as they were`() throws {
    try centre.receive(5)
    let volunteer = try centre.volunteer()
    let taken = try centre.commit(
      .stock(
        .carry(
          CarryRequest(
            volunteer: volunteer, from: main, lines: [StockLineRequest(lot: lot, quantity: 2)]))))
    #expect(taken.remaining == 5)
    guard case .carryTaken(let facts)? = taken.acts.last?.act else { return }
    let wish = Proposal.issueAid(
      AidRequest(household: household, goods: HandOverGoods(carrying: facts.carrying)))
    let given = try centre.store.commit(wish, by: centre.at(request: "carried"))
    #expect(given.remaining == 1)
    #expect(try centre.store.commit(wish, by: centre.at(request: "carried")).remaining == 1)
    let receipt = try #require(given.acts.last?.act.handOver?.receipt)
    let back = Proposal.reverseAid(receipt: receipt, reason: .returned)
    #expect(try centre.store.commit(back, by: centre.at(request: "back")).remaining == 2)
    #expect(try centre.store.commit(back, by: centre.at(request: "back")).remaining == 2)
    let usual = try centre.commit(.issueAid(AidRequest(household: household)))
    #expect(usual.remaining == 4)
  }

  @Test func `beyond the record are an act of their own, which a count settles`() throws {
    let unheld = HandOverGoods(isUnheld: true)
    #expect(try rule(unheld) == "stock.unknown-lot")
    #expect(try rule(unheld, lot: lot) == "stock.held")
    try centre.commit(
      .stock(.writeOff(place: main, line: StockLineRequest(lot: lot, quantity: 2), reason: .lost)))
    #expect(try rule(.init(), lot: lot) == "stock.empty")
    let written = try #require(try issue(unheld, lot: lot))
    #expect(written.number == 1)
    #expect(try centre.store.lots(kit: nil).map(\.onHand) == [0])
    #expect(try centre.store.openUnheld().map(\.lot) == ["69-07"])
    #expect(try rule(unheld, lot: lot) == "bag.once")
    let count = CountRequest(place: main, lines: [StockLineRequest(lot: lot, quantity: 0)])
    try centre.commit(.stock(.count(count)))
    #expect(try centre.store.openUnheld().isEmpty)
    try centre.commit(.reverseAid(receipt: written.receipt, reason: .mistake))
    #expect(try centre.store.lots(kit: nil).map(\.onHand) == [0])
    #expect(
      try centre.store.issuances(household: nil, campaign: nil, from: nil, to: nil).map(\.given.isReversed)
        == [true])
    #expect(try centre.store.verify().isSound)
  }

  @Test func `of another kit stand in where the lot is chosen, and that is kept`() throws {
    try centre.commit(.addKit(code: "BABY", title: "เด็ก"))
    let request = StockRequest(
      kit: "BABY", lot: "B-1", quantity: 3, unitValue: 50_000, source: "วัด", expires: nil)
    try centre.commit(.receiveStock(request))
    let other = try #require(try centre.store.lots(code: "B-1", kit: nil).first)
    let usual = try #require(try centre.store.kit(code: "BAG")).kit
    let instead = HandOverCircumstances(substitutes: usual)
    #expect(try rule(.init(), lot: other.lot) == "bag.kit")
    #expect(try rule(.init(), circumstances: instead) == "bag.kit")
    #expect(try rule(.init(), lot: other.lot, circumstances: .init(substitutes: other.kit)) == "bag.kit")
    let given = try #require(try issue(.init(), lot: other.lot, circumstances: instead))
    #expect(given.kit == other.kit && given.circumstances.substitutes == usual)
    #expect(try centre.store.verify().isSound)
  }
}

/// Two desks of one store, each with its own connection, on threads of their own: the last goods go once.
@Suite struct `The last goods` {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `go to one of several desks, and the others are told why`(seed: UInt64) async throws {
    let centre = try PracticeCentre(seed: 100 + seed)
    try centre.receive(12)
    let houses = try centre.register(
      (1...24).map {
        (HouseholdParticulars(houseNumber: String($0), moo: 1), [PersonParticulars(firstName: "คน\($0)")])
      }
    ).map(\.household)
    let desks = try (0..<4).map { try centre.otherDesk(seed: 200 + seed * 10 + UInt64($0)) }
    let said = await withTaskGroup(of: [String].self) { group in
      for (index, desk) in desks.enumerated() {
        let own = houses.enumerated().filter { $0.offset % desks.count == index }.map(\.element)
        let who = centre.at(UInt64(index + 1))
        group.addTask {
          own.map { house in
            do throws(CommitFailure) {
              _ = try desk.commit(.issueAid(AidRequest(household: house)), by: who)
              return "given"
            } catch {
              guard case .refused(let refusal) = error else { return "trouble" }
              return refusal.rule + (refusal.given == nil ? "" : " named")
            }
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(said.count { $0 == "given" } == 12)
    #expect(said.count { $0 == "stock.empty named" } == 12)
    #expect(try centre.store.lots(kit: nil).map(\.onHand) == [0])
    #expect(try centre.store.verify().isSound)
  }
}
