import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `The stock on one page` {
  let centre: PracticeCentre

  init() throws { centre = try PracticeCentre(seed: 83) }

  private func board() throws -> StockBoard {
    guard case .stock(let board) = try centre.store.answer(.stock, at: centre.clock.now, counter: 1) else {
      throw Missing()
    }
    return board
  }

  @Test func `is empty but for its places and officers before anything has come`() throws {
    let board = try board()
    #expect(board.lots.isEmpty && board.carryings.isEmpty && board.transfers.isEmpty && board.unheld.isEmpty)
    #expect(board.places.count == 1 && !board.officers.isEmpty)
  }

  @Test func `has what is carried and what is on its way beside the shelves, not on them`() throws {
    try centre.receive(10)
    let lot = try #require(try board().lots.first)
    let volunteer = try centre.volunteer()
    try centre.commit(
      .stock(
        .carry(
          CarryRequest(
            volunteer: volunteer, from: lot.place, lines: [StockLineRequest(lot: lot.lot, quantity: 3)]))))
    try centre.commit(
      .stock(
        .send(
          from: lot.place, receiver: "650802", lines: [StockLineRequest(lot: lot.lot, quantity: 2)])))
    let board = try board()
    #expect(board.lots.map(\.onHand) == [5])
    #expect(board.carryings.map { $0.lines.map(\.onHand) } == [[3]])
    #expect(board.transfers.map(\.sent) == [2])
    #expect(board.transfers.first?.lines == [StockLine(lot: lot.lot, quantity: 2)])
  }

  @Test func `the bag form is told what is carried, and which other kits may stand in`() throws {
    try centre.receive(1)
    let family = try centre.family()
    let lot = try #require(try board().lots.first)
    try centre.commit(.addKit(code: "BABY", title: "เด็ก"))
    try centre.commit(
      .receiveStock(
        StockRequest(kit: "BABY", lot: "B-1", quantity: 4, unitValue: 50_000, source: "วัด", expires: nil)))
    let other = try #require(try centre.store.lots(code: "B-1", kit: nil).first).lot
    func sheet(_ request: AidRequest) throws -> BagSheet {
      guard case .bag(let sheet) = try centre.store.answer(.bag(request), at: centre.clock.now, counter: 1)
      else { throw Missing() }
      return sheet
    }
    #expect(try sheet(AidRequest(household: family.household)).others.isEmpty)
    try centre.commit(
      .stock(
        .writeOff(
          place: lot.place, line: StockLineRequest(lot: lot.lot, quantity: 1), reason: .lost)))
    let empty = try sheet(AidRequest(household: family.household))
    #expect(empty.lots.isEmpty)
    #expect(empty.others.map(\.lot) == [other])
    let kit = try #require(empty.campaigns.first?.kits.first)
    let chosen = try sheet(
      AidRequest(
        household: family.household, lot: other,
        circumstances: HandOverCircumstances(substitutes: kit)))
    guard case .allowed(let allowance) = chosen.answer else {
      Issue.record("not allowed: \(chosen.answer)")
      return
    }
    #expect(allowance.lot.lot == other)
    #expect(chosen.others.map(\.lot) == [other])
    let beyond = try sheet(
      AidRequest(household: family.household, goods: HandOverGoods(isUnheld: true)))
    #expect(beyond.lots.map(\.lot) == [lot.lot])
  }

  @Test func `says when kits run out at today's pace, without those taken back or given on another day`()
    throws
  {
    try centre.receive(20)
    let houses = try centre.register(
      (0..<8).map { number in
        (
          HouseholdParticulars(houseNumber: String(number), moo: 2, villageName: "บ้าน"),
          [PersonParticulars(title: "นาย", firstName: "ก" + String(number), surname: "ข")]
        )
      })
    func give(_ number: Int) throws -> String {
      let written = try centre.commit(.issueAid(AidRequest(household: houses[number].household)))
      return try #require(written.acts.last?.act.handOver).receipt
    }
    let yesterday = try give(0)
    _ = try give(1)
    centre.clock.pass(minutes: 24 * 60)
    #expect(try board().runOut.isEmpty)
    for number in 2...4 { _ = try give(number) }
    let taken = try give(5)
    centre.clock.pass(minutes: 30)
    guard case .today(let end)? = try board().runOut["BAG"] else { throw Missing() }
    try centre.commit(.reverseAid(receipt: yesterday, reason: .mistake))
    try centre.commit(.reverseAid(receipt: taken, reason: .mistake))
    guard case .today(let later)? = try board().runOut["BAG"] else { throw Missing() }
    // Four kits in half an hour and 14 left, then three and 16.
    let now = centre.clock.now
    #expect(end == now.adding(milliseconds: 14 * 30 * 60_000 / 4))
    #expect(later == now.adding(milliseconds: 16 * 30 * 60_000 / 3))
  }
}
