import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct AnswerTests {
  @Test func `the board names who waits, in the order they will be called`() throws {
    let centre = try CentreUnderTest()
    try centre.importRegister(inventedRows(30, seed: 41))
    let cards = try centre.store.households(limit: 2, at: centre.clock.now)
    let first = try require2(cards.first)
    let head = try require2(first.members.first)
    try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา")))
    centre.clock.pass(minutes: 1)
    try centre.commit(.takeTicket(lane: nil, visitor: Caller(household: first.household)))
    centre.clock.pass(minutes: 1)
    try centre.commit(.takeTicket(lane: "พ", visitor: Caller()))
    let board = try centre.board()
    #expect(board.waiting.map(\.label) == ["พ001", "ก001", "ก002"])
    #expect(board.why == .lane("พ", before: try require2(board.waiting.dropFirst().first).ticket))
    let called = head.particulars.firstName + " " + head.particulars.surname
    #expect(board.waiting.map(\.name) == [nil, "ลุงมา", called])
    #expect(board.windows.map(\.number) == [1, 2])
  }

  @Test func `a called ticket stands at its window, and who was passed over is told`() throws {
    let centre = try CentreUnderTest()
    for lane in ["ก", "ก", "พ"] {
      try centre.commit(.takeTicket(lane: lane, visitor: Caller()))
      centre.clock.pass(minutes: 1)
    }
    try centre.commit(.call(ticket: nil), counter: 2)
    var board = try centre.board()
    #expect(board.windows.last?.ticket?.label == "พ001")
    #expect(board.waiting.map(\.overtaken) == [1, 1])
    let ticket = try require2(board.windows.last?.ticket)
    try centre.commit(.step(ticket: ticket.ticket, .serve), counter: 2)
    centre.clock.pass(minutes: 7)
    try centre.commit(.step(ticket: ticket.ticket, .finish(purpose: nil, outcome: nil)), counter: 2)
    board = try centre.board()
    #expect(board.served == 1 && board.averageMinutes == 7)
    #expect(board.windows.allSatisfy { $0.ticket == nil })
    try centre.commit(.call(ticket: nil), counter: 1)
    let next = try require2(try centre.board().windows.first?.ticket)
    try centre.commit(.step(ticket: next.ticket, .park(reason: "papers")), counter: 1)
    #expect(try centre.board().parked.map(\.label) == ["ก001"])
    #expect(
      try centre.store.queueRows(day: centre.clock.now.day, state: .served, at: centre.clock.now).map(\.label)
        == ["พ001"])
  }

  @Test func `a bag is allowed, then given and then refused, and the sheet knows the next receipt`() throws {
    let centre = try CentreUnderTest()
    try centre.importRegister(inventedRows(20, seed: 43))
    try centre.receive(lot: "L1", quantity: 5)
    let house = try require2(try centre.store.households(limit: 1, at: centre.clock.now).first).household
    #expect(try centre.sheet(house).nextReceipt == "A-70/0001")
    guard case .allowed(let allowance) = try centre.sheet(house).answer else { throw Missing() }
    #expect(allowance.onHand == 5 && allowance.lot.code == "L1")
    try centre.commit(.issueAid(AidRequest(household: house)), counter: 1)
    let sheet = try centre.sheet(house)
    #expect(sheet.nextReceipt == "A-70/0002")
    guard case .refused(let refusal) = sheet.answer else { throw Missing() }
    #expect(refusal.rule == "bag.once" && refusal.given?.receipt == "A-70/0001")
    #expect(sheet.lots.map(\.onHand) == [4])
    guard case .aid(let standing) = try centre.ask(.aid(house)) else { throw Missing() }
    #expect(standing.history.map(\.receipt) == ["A-70/0001"])
    let lines = try centre.store.issuances(household: house, campaign: nil, from: nil, to: nil)
    #expect(
      lines.map(\.kitCode) == ["BAG"] && lines.map(\.lotCode) == ["L1"] && lines.map(\.value) == [62_000])
    let tomorrow = centre.clock.now.day.adding(days: 1)
    #expect(try centre.store.issuances(household: nil, campaign: nil, from: tomorrow, to: nil).isEmpty)
    let export = try centre.store.export(.aid, as: .jsonLines, isRevealed: false, at: centre.clock.now)
    #expect(export.rows == 1 && export.text.contains("\"receipt\":\"A-70/0001\""))
  }

  @Test func `stock can be seen as it was`() throws {
    let centre = try CentreUnderTest()
    try centre.receive(lot: "L1", quantity: 5)
    let before = centre.clock.now
    centre.clock.pass(minutes: 10)
    try centre.receive(lot: "L1", quantity: 3)
    #expect(try centre.store.lots(kit: "BAG").map(\.onHand) == [8])
    #expect(try centre.store.lots(kit: "BAG", asOf: before).map(\.onHand) == [5])
    #expect(try centre.store.lots(kit: "NONE").isEmpty)
  }

  @Test func `today's work tells what runs out and who is missing`() throws {
    let centre = try CentreUnderTest()
    try centre.importRegister(inventedRows(25, seed: 45))
    try centre.receive(lot: "FEW", quantity: 2)
    try centre.receive(lot: "MANY", quantity: 90)
    guard case .today(let work) = try centre.ask(.today) else { throw Missing() }
    #expect(work.people == 25)
    #expect(work.lots.map(\.code) == ["FEW"])
    #expect(work.bagsOnHand == 92 && work.campaign != nil)
    // Two shifts today and tomorrow, nobody on any of them.
    #expect(work.missing.count == 4)
  }

  @Test func `a roster shows who has which duty, and the week holds seven days`() throws {
    let centre = try CentreUnderTest()
    _ = try centre.importVolunteers(
      (1...3).map { number in
        VolunteerRow(
          line: UInt64(number + 1),
          particulars: VolunteerParticulars(
            cardNumber: "65-0000\(number)", fullName: "นางสาวอาสา ที่\(number)", nationalID: nil, moo: 1,
            phone: ""),
          card: VolunteerCard(
            level: .village, issued: nil, expires: number == 3 ? Day(number: 100) : nil, training: []))
      })
    let day = centre.clock.now.day
    let who = try require2(try centre.store.volunteer(card: "65-00001"))
    let duty = try require2(try centre.store.duty(code: "front"))
    let shift = try require2(try centre.store.shift(code: "morning"))
    try centre.commit(.assign(volunteer: who, duty: duty, day: day, shift: shift))
    let page = try centre.store.roster(of: day)
    #expect(page.slots.map(\.shift.code) == ["morning", "afternoon"])
    #expect(page.slots.first?.assigned.map(\.cardNumber) == ["65-00001"])
    #expect(page.slots.first?.assigned.map(\.duty) == ["ต้อนรับ"])
    guard case .rosterWeek(let week) = try centre.ask(.rosterWeek(day)) else { throw Missing() }
    #expect(week.count == 7 && week.first == page)
    // Fewest turns first, expired cards last.
    let lines = try centre.store.volunteers(on: day)
    #expect(lines.map(\.particulars.cardNumber) == ["65-00002", "65-00001", "65-00003"])
    #expect(lines.map(\.shifts) == [[], ["morning"], []])
    #expect(lines.map(\.isValid) == [true, true, false])
  }

  @Test func `things are found by what people type`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(30, seed: 47)
    try centre.importRegister(rows)
    let row = try require2(rows.first { $0.person.nationalID != nil })
    let id = try require2(row.person.nationalID).digits
    let person = try require2(try centre.store.person(matching: id))
    let house = try require2(person.household)
    for text in [id, thaiDigits(id), house.hex, try require2(row.household.houseCode).dashed] {
      #expect(try centre.store.household(matching: text) == house)
    }
    #expect(try centre.store.person(matching: person.person.hex) == person)
    for nothing in ["", "1234567890123", String(repeating: "0", count: 32), "หาไม่เจอ"] {
      #expect(try centre.store.household(matching: nothing) == nil)
    }
    try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
    let ticket = try require2(try centre.board().waiting.first)
    let today = centre.clock.now.day
    for text in ["ก001", "ก๐๐๑", ticket.ticket.hex] {
      #expect(try centre.store.ticket(matching: text, day: today) == ticket.ticket)
    }
    #expect(try centre.store.ticket(matching: "ก001", day: today.adding(days: -1)) == nil)
    #expect(try centre.store.kit(code: "BAG") != nil && centre.store.campaign(code: "PRACTICE") != nil)
    #expect(try centre.store.kit(code: "bag") == nil)
    let export = try centre.store.export(.queue, as: .jsonLines, isRevealed: false, at: centre.clock.now)
    #expect(export.rows == 1 && export.text.contains("\"ticket\":\"ก001\""))
  }

  @Test func `households are listed by village and by house number as people count`() throws {
    let centre = try CentreUnderTest()
    let places: [(String, UInt64)] = [("10/11", 2), ("9", 2), ("10/2", 2), ("100", 1), ("10", 2), ("7", 0)]
    try centre.importRegister(
      places.enumerated().map { index, place in
        RegisterRow(
          line: UInt64(index + 2), person: PersonParticulars(firstName: "คนที่", surname: String(index)),
          household: HouseholdParticulars(houseNumber: place.0, moo: place.1), position: .head)
      })
    let cards = try centre.store.households(limit: nil, at: centre.clock.now)
    #expect(cards.map(\.particulars.houseNumber) == ["100", "9", "10", "10/2", "10/11", "7"])
    #expect(try centre.store.households(limit: 2, at: centre.clock.now) == Array(cards.prefix(2)))
  }

  @Test func `a card stands head first, then oldest first; an unknown household has an empty one`() throws {
    let centre = try CentreUnderTest()
    let house = HouseholdParticulars(houseNumber: "5", moo: 5)
    let births: [(String, Int32?, Membership.Position)] = [
      ("ลูก", 12_000, .resident), ("ไม่รู้", nil, .resident), ("ยาย", -9_000, .resident), ("พ่อ", 3_000, .head),
    ]
    try centre.importRegister(
      births.enumerated().map { index, one in
        RegisterRow(
          line: UInt64(index + 2),
          person: PersonParticulars(
            firstName: one.0, surname: "ดี", birth: one.1.map { PartialDay(Day(number: $0)) }),
          household: house, position: one.2)
      })
    let card = try require2(try centre.store.households(limit: 1, at: centre.clock.now).first)
    #expect(card.members.map(\.particulars.firstName) == ["พ่อ", "ยาย", "ลูก", "ไม่รู้"])
    #expect(card.registered == 4 && card.living == 4)
    let nobody = Identifier<Household>(high: 1, low: 2)
    #expect(try centre.card(nobody).members.isEmpty)
    #expect(try centre.store.card(of: nobody, at: centre.clock.now) == nil)
    guard case .aid(let standing) = try centre.ask(.aid(nobody)), case .refused = standing.bag else {
      throw Missing()
    }
  }
}

extension CentreUnderTest {
  @discardableResult
  func commit(_ proposal: Proposal, counter: UInt64 = 0) throws -> Committed {
    try store.commit(proposal, by: try proposer(counter: counter))
  }

  func ask(_ query: Query) throws -> Answer { try store.answer(query, at: clock.now, counter: 1) }

  func board() throws -> QueueBoard {
    guard case .queue(let board) = try ask(.queue) else { throw Missing() }
    return board
  }

  func sheet(_ household: Identifier<Household>) throws -> BagSheet {
    guard case .bag(let sheet) = try ask(.bag(AidRequest(household: household))) else { throw Missing() }
    return sheet
  }

  func receive(lot: String, quantity: Int64) throws {
    try commit(
      .receiveStock(
        StockRequest(
          kit: "BAG", lot: lot, quantity: quantity, unitValue: 62_000, source: "พมจ.", expires: nil)))
  }
}
