import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// The world is contradictory and programs are of many ages: what happened elsewhere is taken all the same.
@Suite struct `Acts that do not fit` {
  let centre: PracticeCentre
  let sibling: Store

  init() throws {
    centre = try PracticeCentre(seed: 41)
    try DayOfWork.work(on: centre)
    sibling = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 42)
    try sibling.apply(try centre.store.copyOfOwnLog())
  }

  /// Writes acts that no rule was asked about to the sibling's log.
  private func write(_ acts: [Act], parts: [PlainPart] = []) throws {
    try sibling.write { tables in
      for act in acts {
        var random = sibling.random
        var appending = try Appending(
          to: sibling.log, in: tables, by: centre.at(), request: hexadecimal(random.bytes(16)), random: random
        )
        try appending.append(act, parts: parts)
      }
    }
  }

  /// Takes the sibling's log before and after the centre's own, and asks everything a desk asks.
  private func expectTaken() throws {
    let (own, other) = (try centre.store.copyOfOwnLog(), try sibling.copyOfOwnLog())
    let newcomer = try centre.store.sibling(
      at: centre.scratch.file("Z"), letter: "Z", clock: centre.clock, seed: 43)
    try newcomer.apply(other)
    try newcomer.apply(own)
    #expect(try centre.store.apply(other).received == other.entries.count)
    #expect(try centre.store.digests() == (try newcomer.digests()))
    for store in [centre.store, newcomer, sibling] {
      #expect(try store.verify().firstBad == nil)
      try answerEverything(store)
    }
    try centre.commit(.takeTicket(lane: nil, visitor: Caller()))
  }

  private func answerEverything(_ store: Store) throws {
    let now = centre.clock.now
    for query in [Query.queue, .roster(now.day), .rosterWeek(now.day), .volunteers(now.day), .stock, .today] {
      _ = try store.answer(query, at: now, counter: 1)
    }
    for household in try store.households(limit: nil, at: now).map(\.household) {
      for query in [Query.household(household), .aid(household), .bag(AidRequest(household: household))] {
        _ = try store.answer(query, at: now, counter: 1)
      }
    }
    for kind in [ExportKind.register, .aid, .queue, .journal] {
      _ = try store.export(kind, as: .jsonLines, isRevealed: false, at: now)
    }
  }

  @Test func `of people who were never heard of are kept`() throws {
    try write([
      .ticketStepped(ticket: id(1), step: .called(counter: 7)), .ticketUndone(ticket: id(2), step: nowhere),
      .ticketIdentified(ticket: id(3), household: id(4), person: id(5)),
      .aidReversed(
        AidReversed(
          issuance: id(6), household: id(4), reason: .damaged, lot: id(7), place: id(8), quantity: 3)),
      .aidIssued(issued(1, household: id(4), lot: id(7), quantity: 2)),
      .assignmentCancelled(assignment: id(9)), .identityRevealed(person: id(5), reason: "?"),
      .assignmentMade(
        AssignmentMade(
          assignment: id(10), volunteer: id(11), duty: id(12), day: centre.clock.now.day, shift: id(13))),
      .importFinished(
        ImportFinished(
          batch: id(14), source: .register, rows: 1, new: 2, changed: 3, same: 4, warned: 5, rejected: 6)),
    ])
    try expectTaken()
  }

  @Test func `that happened twice are kept`() throws {
    let ticket = try #require(try centre.store.read { try $0.tickets(of: centre.clock.now.day).first })
    let household = try #require(try centre.store.household(matching: "9650800000011"))
    let given = try centre.store.read { try AidReading(tables: $0).given(to: household).first?.issuance }
    let issuance = try #require(given)
    let state = try #require(try centre.store.read { try $0.issuance(issuance) }?.issued)
    let reversal = AidReversed(
      issuance: issuance, household: household, reason: .mistake, lot: state.facts.lot,
      place: state.facts.place, quantity: 1)
    try write([
      .ticketTaken(ticket.taken), .ticketStepped(ticket: ticket.id, step: .missed),
      .ticketStepped(ticket: ticket.id, step: .served(purpose: "?", outcome: "?")),
      .ticketUndone(ticket: ticket.id, step: nowhere), .aidIssued(state.facts), .aidReversed(reversal),
      .aidReversed(reversal),
      .aidIssued(issued(2, household: household, lot: state.facts.lot, quantity: 500)),
    ])
    let centreFacts = try centre.store.centre()
    try write([
      .centreOpened(centreFacts),
      .centreOpened(
        CentreOpened(centre: id(20), tambon: "650802", point: "9", name: "อื่น", isPractice: false)),
      .counterAdded(counter: id(21), number: 1), .placeAdded(place: id(22), code: "MAIN", title: "อื่น"),
      .kitAdded(KitAdded(kit: id(23), code: "BAG", version: 1, title: "อื่น")),
      .officerAdded(officer: centre.officer, code: "practice", roles: Officer.Role.allCases),
    ])
    try expectTaken()
  }

  @Test func `whose pages point nowhere are kept`() throws {
    let membership = Membership(household: id(4), position: .head, isRegistered: true, livesHere: true)
    try write(
      [
        .registerPage(
          RegisterPage(
            batch: id(1), page: 1, households: [.init(household: id(4), line: 2, part: .max)],
            people: [
              .init(person: id(5), line: 2, part: 9, membership: membership),
              .init(person: id(5), line: 3, part: 0, membership: membership),
              .init(person: id(6), line: 4, part: nil, membership: membership),
            ])),
        .volunteerPage(
          VolunteerPage(
            batch: id(1), page: 1,
            rows: [
              .init(
                volunteer: id(7), line: 2, part: 1,
                card: VolunteerCard(level: .village, issued: nil, expires: nil, training: []))
            ])),
      ],
      parts: [
        PlainPart(id(5).of(.person), [0xFF, 0xFF, 0xFF]), PlainPart(id(5).of(.person), []),
        PlainPart(id(8).of(.household), [1]),
      ])
    try expectTaken()
  }

  @Test func `of a newer program are kept and left out of the tables`() throws {
    let tables = try sibling.digests().tables
    try write([
      .unknown(kind: "cheque.drawn", version: 1, facts: [1, 2, 3]),
      .unknown(kind: "ticket.taken", version: 2, facts: []), .unknown(kind: "", version: 0, facts: [0xFF]),
    ])
    #expect(try sibling.digests().tables == tables)
    try expectTaken()
  }

  @Test func `with figures that cannot be are kept`() throws {
    let day = Day(number: .max)
    let place = try #require(try centre.store.read { try AidReading(tables: $0).store() })
    let kit = try #require(try centre.store.kit(code: "BAG")).kit
    let household = try #require(try centre.store.household(matching: "9650800000011"))
    let campaign = try #require(try centre.store.campaign(code: "FLOOD")).campaign
    func received(_ quantity: UInt64, _ value: Int64) -> Act {
      .stockReceived(
        StockReceived(
          lot: id(1), kit: kit, code: "X", source: "?", unitValue: value, expires: day, place: place,
          quantity: quantity))
    }
    try write([
      received(.max, .max), received(.max, .min), received(0, 0),
      .aidIssued(issued(1, household: household, lot: id(1), quantity: .max, campaign: campaign)),
      .aidIssued(issued(2, household: household, lot: id(1), quantity: .max, campaign: campaign)),
      .ticketTaken(
        TicketTaken(
          ticket: id(2), visitor: id(3), lane: "", number: 1, label: "", household: household, person: nil)),
      .shiftAdded(ShiftAdded(shift: id(4), code: "x", from: .max, to: 0, wanted: .max)),
      .campaignOpened(
        CampaignOpened(
          campaign: id(5), code: "X", title: "X", from: Day(number: .min), to: day, ceiling: .max,
          window: .max,
          kits: [kit, kit])),
      .counterAdded(counter: id(6), number: .max),
    ])
    try expectTaken()
  }

  private let nowhere = EntryName(log: LogID(high: 9, low: 9), seq: 9)

  private func id<Subject>(_ number: UInt64) -> Identifier<Subject> { Identifier(high: 0xF00D, low: number) }

  private func id(_ number: UInt64) -> Identifier<Never> { Identifier(high: 0xF00D, low: number) }

  private func issued(
    _ number: UInt64, household: Identifier<Household>, lot: Identifier<Lot>, quantity: UInt64,
    campaign: Identifier<Campaign> = Identifier(high: 0xF00D, low: 15)
  ) -> AidIssued {
    AidIssued(
      issuance: id(100 + number), household: household, recipient: nil,
      campaign: campaign, kit: id(16), lot: lot, place: id(8), quantity: quantity, value: .max,
      receipt: "A-70/0001", fiscalYear: 2570, number: number, ticket: id(17),
      venue: .home, proof: .signature, ruleBook: [UInt8](repeating: 0, count: 32))
  }
}
