import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Goods that travel` {
  let centre: PracticeCentre
  let main: Identifier<Place>
  let lot: Identifier<Lot>

  init() throws {
    centre = try PracticeCentre(seed: 81)
    try centre.receive(10)
    lot = try #require(try centre.store.lots(kit: nil).first).lot
    main = try #require(try centre.store.places().first).place
  }

  private func stock(_ wish: StockProposal) throws -> Committed { try centre.commit(.stock(wish)) }

  private func rule(_ wish: StockProposal) throws -> String? {
    try refusal { _ = try stock(wish) }?.rule
  }

  private func line(_ quantity: Int64) -> StockLineRequest { StockLineRequest(lot: lot, quantity: quantity) }

  private func send(_ quantity: Int64) throws -> StockSent {
    let written = try stock(.send(from: main, receiver: "650802", lines: [line(quantity)]))
    guard case .stockSent(let facts)? = written.acts.last?.act else { throw StoreTrouble.logClosed }
    return facts
  }

  private func onHand() throws -> Int64 { try centre.store.lots(kit: nil).reduce(0) { $0 + $1.onHand } }

  @Test func `to another centre have papers without a gap, and arrive once`() throws {
    let (first, second) = (try send(3), try send(2))
    #expect([first.paper, second.paper] == ["A-70/T0001", "A-70/T0002"])
    #expect(try onHand() == 5)
    #expect(try centre.store.transfers().map(\.state) == [.open, .open])
    #expect(try rule(.takeIn(first.transfer, to: main, lines: nil)) == nil)
    #expect(try rule(.takeIn(first.transfer, to: main, lines: nil)) == "stock.transfer-done")
    #expect(try rule(.takeIn(second.transfer, to: main, lines: [line(1)])) == nil)
    #expect(try centre.store.transfers().map(\.state) == [.differs, .matched])
    #expect(try onHand() == 9)
    let sent = try centre.store.stockHistory(of: lot, in: nil, limit: 9).last { $0.kind == "stock.sent" }
    #expect(try rule(.reverse(try #require(sent).entry, reason: .mistake)) == "stock.transfer-done")
    #expect(try rule(.takeIn(Identifier(high: 1, low: 1), to: main, lines: nil)) == "not-found")
    #expect(try rule(.send(from: main, receiver: "650802", lines: [line(10)])) == "stock.short")
    _ = try stock(.recall(lot, reason: .unsafe))
    #expect(try rule(.send(from: main, receiver: "650802", lines: [line(1)])) == "stock.lot-recalled")
    #expect(try centre.store.verify().isSound)
  }

  @Test func `that came ahead of their paper are matched when it comes, and never counted twice`() throws {
    let sibling = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 82)
    try sibling.apply(try centre.store.copyOfOwnLog())
    let request = StockRequest(
      kit: "BAG", lot: "A-4", quantity: 4, unitValue: 65_000, source: "650811", expires: nil,
      paper: " a-70/t๐๐๐1")
    let ahead = try sibling.commit(.receiveStock(request), by: centre.at())
    #expect(try sibling.transfers().map(\.state) == [.ahead])
    let sent = try send(4)
    try sibling.apply(try centre.store.copyOfOwnLog(), 0..<(try centre.store.copyOfOwnLog().entries.count))
    #expect(try sibling.transfers().map(\.state) == [.matched])
    let place = try #require(try sibling.places().first).place
    let takeIn = Proposal.stock(.takeIn(sent.transfer, to: place, lines: nil))
    #expect(
      try refusal { _ = try sibling.commit(takeIn, by: centre.at()) }
        == .stock(.transferDone(paper: "A-70/T0001")))
    _ = try sibling.commit(
      .stock(.count(CountRequest(place: place, lines: [line(6)]))), by: centre.at())
    _ = try sibling.commit(.stock(.reverse(ahead.acts[0].entry, reason: .mistake)), by: centre.at())
    #expect(try sibling.transfers().map(\.state) == [.open])
    _ = try sibling.commit(takeIn, by: centre.at())
    #expect(try sibling.transfers().map(\.state) == [.matched])
    #expect(
      try refusal { _ = try sibling.commit(.receiveStock(request), by: centre.at()) }?.rule
        == "stock.transfer-done")
    #expect(try sibling.verify().isSound)
  }

  @Test func `with a volunteer are in no shelf until they come back`() throws {
    let volunteer = try centre.volunteer()
    let wish = StockProposal.carry(CarryRequest(volunteer: volunteer, from: main, lines: [line(4)]))
    guard case .carryTaken(let taken)? = try stock(wish).acts.last?.act else { return }
    #expect(try centre.store.openCarryings().map(\.name) == ["นางศิริพร สมมติ"])
    #expect(try centre.store.openCarryings().first?.lines.map(\.onHand) == [4])
    let family = try centre.family()
    #expect(
      try refusal { _ = try stock(.writeOff(place: main, line: line(7), reason: .lost)) }?.rule
        == "stock.short")
    guard
      case .allowed(let allowance) = try centre.store.bagAnswer(
        AidRequest(household: family.household), at: centre.clock.now)
    else { return }
    #expect(allowance.onHand == 6)
    _ = try stock(.bringBack(taken.carrying, to: main, lines: [line(1)]))
    #expect(try centre.store.openCarryings().first?.lines.map(\.onHand) == [3])
    #expect(try rule(.bringBack(taken.carrying, to: main, lines: [line(4)])) == "stock.short")
    _ = try stock(.bringBack(taken.carrying, to: main, lines: nil))
    #expect(try centre.store.openCarryings().isEmpty)
    #expect(try rule(.bringBack(taken.carrying, to: main, lines: nil)) == "stock.quantity")
    #expect(try rule(.bringBack(Identifier(high: 1, low: 1), to: main, lines: nil)) == "not-found")
    #expect(
      try rule(.carry(CarryRequest(volunteer: Identifier(high: 1, low: 1), from: main, lines: [line(1)])))
        == "not-found")
    #expect(try onHand() == 10)
    #expect(try centre.store.verify().isSound)
  }

  @Test func `are asked about again when they are three times the usual, or keep too long`() throws {
    for quantity in [10, 12] as [Int64] { try centre.receive(quantity) }
    func said(_ quantity: Int64, expires: String? = nil, confirmed: Bool = false) throws -> Refusal? {
      let request = StockRequest(
        kit: "BAG", lot: "L\(quantity)\(expires ?? "")", quantity: quantity, unitValue: 65_000, source: "พมจ",
        expires: expires.flatMap { Day(iso: $0) }, isConfirmed: confirmed)
      return try refusal { _ = try centre.commit(.receiveStock(request)) }
    }
    #expect(try said(30) == .stock(.oddQuantity(30, usual: 10)))
    #expect(try said(29) == nil)
    #expect(try said(36, confirmed: true) == nil)
    #expect(try said(9, expires: "2026-11-22")?.rule == "stock.odd-expiry")
    #expect(try said(9, expires: "2026-11-23") == nil)
    #expect(try said(9, expires: "2066-11-23")?.rule == "stock.odd-expiry")
    #expect(try said(9, expires: "2026-11-22", confirmed: true) == nil)
    #expect(try said(0, confirmed: true)?.rule == "stock.quantity")
  }

  @Test func `are packed to versions of a kit, and a campaign gives later ones too`() throws {
    let items = [KitItem(title: "ข้าวสาร", quantity: 5, unit: "กก.")]
    #expect(
      try refusal { try centre.commit(.addKit(code: "BAG", title: "ใหม่", items: items)) }?.rule
        == "code.taken")
    #expect(
      try refusal { try centre.commit(.addKit(code: "X", title: "ใหม่", isNewVersion: true)) }?.rule
        == "not-found")
    try centre.commit(.addKit(code: "BAG", title: "ใหม่", items: items, isNewVersion: true))
    #expect(try centre.store.kit(code: "BAG")?.version == 2)
    #expect(try centre.store.kit(code: "BAG")?.items == items)
    try centre.receive(2)
    try centre.receive(5, lot: "NEW")
    let lines = try centre.store.lots(kit: "BAG")
    #expect(lines.map(\.onHand) == [12, 5])
    #expect(Set(lines.map(\.kit)).count == 2)
    let family = try centre.family()
    let written = try centre.commit(
      .issueAid(
        AidRequest(household: family.household, lot: try #require(lines.last).lot)))
    guard case .aidIssued(let facts)? = written.acts.last?.act else { return }
    #expect(facts.kit == lines.last?.kit)
    #expect(try centre.store.verify().isSound)
  }
}

extension PracticeCentre {
  /// An invented volunteer with a valid card.
  func volunteer() throws -> Identifier<Volunteer> {
    let row = VolunteerRow(
      line: 2,
      particulars: VolunteerParticulars(
        cardNumber: "65-00001", fullName: "นางศิริพร สมมติ", nationalID: nil, moo: 3, phone: ""),
      card: VolunteerCard(
        level: .village, issued: nil, expires: clock.now.day.adding(days: 300), training: []))
    _ = try store.importVolunteers([row], by: at(0))
    return try #require(try store.volunteer(card: "65-00001"))
  }
}
