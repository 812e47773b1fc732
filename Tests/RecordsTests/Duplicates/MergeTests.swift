import Testing
import ThaiText
import Welfare

@testable import Records

/// Two households and their people, of which some are entered twice.
private struct TwoHouses {
  let centre: PracticeCentre
  let first: PracticeCentre.Family
  let second: PracticeCentre.Family

  init() throws {
    centre = try PracticeCentre()
    first = try centre.family()
    second = try #require(
      try centre.register([
        (
          HouseholdParticulars(houseNumber: "๒๖๒/๒๙", moo: 3, villageName: "บ้านดินทอง"),
          [
            PersonParticulars(
              title: "นาย", firstName: "ภาณุเดช", surname: "ทรัพยสุข", sex: .male, birth: PartialDay(iso: "1938")
            ),
            PersonParticulars(title: "ด.ช.", firstName: "ธีรพงษ์", surname: "ทรัพย์สุข"),
          ]
        )
      ]).first)
    try centre.receive(20)
  }

  var store: Store { centre.store }

  func household(_ family: PracticeCentre.Family) -> SubjectID { family.household.of(.household) }

  @discardableResult
  func decide(_ wish: PairRequest.Wish, _ kept: SubjectID, _ alias: SubjectID, compared: EntryName? = nil)
    throws
    -> Committed
  {
    try centre.commit(.decide(PairRequest(wish, kept: kept, alias: alias, compared: compared)))
  }

  @discardableResult
  func mergeHouses() throws -> Committed { try decide(.merge(.named), household(first), household(second)) }

  func card(_ family: PracticeCentre.Family) throws -> HouseholdCard {
    try #require(try store.card(of: family.household, at: centre.clock.now))
  }
}

@Suite struct `Merging` {
  @Test func `an alias shows the card of the one that is kept, with the people of both`() throws {
    let houses = try TwoHouses()
    try houses.mergeHouses()
    let card = try houses.card(houses.second)
    #expect(card.household == houses.first.household)
    #expect(Set(card.members.map(\.person)) == Set(houses.first.people + houses.second.people))
    #expect(try houses.card(houses.first) == card)
    #expect(try houses.store.households(limit: nil, at: houses.centre.clock.now) == [card])
    #expect(try houses.store.household(matching: houses.second.household.hex) == houses.first.household)
  }

  @Test func `who stood in the register of one house and lived in the other stands once, with both`() throws {
    let houses = try TwoHouses()
    let person = houses.first.people[0]
    try houses.centre.commit(
      .register(
        .move(
          person,
          .movedIn(
            StayRequest(
              household: houses.second.household, isRegistered: false, livesHere: true,
              day: houses.centre.clock.now.day)))))
    try houses.mergeHouses()
    let here = try houses.card(houses.first).members.filter { $0.person == person }
    #expect(here.map(\.membership.isRegistered) == [true] && here.map(\.membership.livesHere) == [true])
  }

  @Test func `a ticket taken under the alias is the household's`() throws {
    let houses = try TwoHouses()
    try houses.centre.commit(
      .takeTicket(lane: nil, visitor: Caller(household: houses.second.household)))
    try houses.mergeHouses()
    let again = try refusal {
      try houses.centre.commit(
        .takeTicket(lane: nil, visitor: Caller(household: houses.first.household)))
    }
    #expect(again?.rule == "queue.already-here")
  }

  @Test func `of people merged one stays to a household's first family, and one family has them`() throws {
    let houses = try TwoHouses()
    try houses.mergeHouses()
    let (kept, alias) = (houses.first.people[0], houses.second.people[0])
    try houses.decide(.merge(.listed), kept.of(.person), alias.of(.person))
    let everybody = try houses.card(houses.first).members.map(\.person)
    let all = try refusal {
      try houses.centre.commit(.declareFamily(household: houses.first.household, members: everybody))
    }
    #expect(all?.rule == "family.everyone")
    try houses.centre.commit(.declareFamily(household: houses.first.household, members: [alias]))
    let twice = try refusal {
      try houses.centre.commit(.declareFamily(household: houses.first.household, members: [kept]))
    }
    #expect(twice?.rule == "family.of-another")
  }

  @Test func `a household served under its alias was reached`() throws {
    let houses = try TwoHouses()
    try houses.centre.commit(.issueAid(AidRequest(household: houses.second.household)))
    try houses.mergeHouses()
    let year = houses.centre.clock.now.day.fiscalYear
    let reached = try houses.store.read { try Look(tables: $0).householdsReached(in: year) }
    #expect(reached == [houses.first.household])
  }

  @Test func `people merged are one, and what one does not know the other tells`() throws {
    let houses = try TwoHouses()
    try houses.mergeHouses()
    try houses.decide(
      .merge(.listed), houses.first.people[0].of(.person), houses.second.people[0].of(.person))
    let card = try houses.card(houses.first)
    #expect(card.members.count == 3)
    let head = try #require(card.members.first { $0.person == houses.first.people[0] })
    #expect(head.particulars.surname == "ทรัพย์สุข" && head.particulars.nationalID != nil)
    #expect(head.particulars.birth?.iso == "1938" && head.particulars.sex == .male)
    #expect(try houses.store.person(matching: houses.second.people[0].hex)?.person == houses.first.people[0])
  }

  @Test func `bags of both count, the history shows both, and nobody with an open flag loses a bag`() throws {
    let houses = try TwoHouses()
    #expect(try houses.store.duplicates().found > 0)
    try houses.centre.commit(.issueAid(AidRequest(household: houses.second.household)))
    try houses.mergeHouses()
    let again = try refusal {
      try houses.centre.commit(.issueAid(AidRequest(household: houses.first.household)))
    }
    #expect(again?.rule == "bag.once")
    guard
      case .aid(let standing) = try houses.store.answer(
        .aid(houses.first.household), at: houses.centre.clock.now, counter: 1)
    else { return }
    #expect(standing.history.count == 1)
    #expect(
      try houses.store.issuances(household: houses.first.household, campaign: nil, from: nil, to: nil)
        .map(\.household) == [houses.first.household])
  }

  @Test func `taken apart both are exactly what they were`() throws {
    let houses = try TwoHouses()
    func tables() throws -> [[String]] {
      try houses.store.read { tables in
        try ["subject", "part", "exact", "membership", "merged", "told_apart", "subject_key"].map { table in
          let order = table == "subject" ? "WHERE kind <> 24" : ""
          return try tables.rows(.composed("SELECT * FROM \(table) \(order)")) { row in
            hexadecimal(row.bytes(0) + row.bytes(1) + row.bytes(2))
          }
        }
      }
    }
    let (before, cards) = (try tables(), [try houses.card(houses.first), try houses.card(houses.second)])
    try houses.mergeHouses()
    try houses.decide(.unmerge, houses.household(houses.first), houses.household(houses.second))
    #expect(try tables() == before)
    #expect([try houses.card(houses.first), try houses.card(houses.second)] == cards)
    #expect(try houses.store.verify().firstBad == nil)
  }

  @Test func `what was done since keeps two together`() throws {
    let houses = try TwoHouses()
    try houses.mergeHouses()
    try houses.centre.commit(.issueAid(AidRequest(household: houses.first.household)))
    let no = try refusal {
      try houses.decide(.unmerge, houses.household(houses.first), houses.household(houses.second))
    }
    guard case .duplicate(.laterActs("aid.issued", _))? = no else {
      Issue.record("\(String(describing: no))")
      return
    }
  }

  @Test func `an edit since they were compared is looked at first`() throws {
    let houses = try TwoHouses()
    let line = try #require(try houses.store.duplicates().lines.first { $0.pair.kind == .household })
    _ = try houses.store.append(by: houses.centre.at(), asking: []) { appending, _ in
      try appending.append(
        .registerPage(
          RegisterPage(
            batch: Identifier(high: 9, low: 9), page: 1,
            households: [.init(household: houses.second.household, line: 2, part: 0)], people: [])),
        parts: [
          PlainPart(houses.household(houses.second)) {
            HouseholdParticulars(houseNumber: "9", moo: 9).encode(into: &$0)
          }
        ])
    }
    let no = try refusal {
      try houses.decide(.merge(.listed), line.pair.one, line.pair.other, compared: line.compared)
    }
    #expect(no?.rule == "duplicate.changed")
  }

  @Test func `two told apart are not proposed again, until that is taken back`() throws {
    let houses = try TwoHouses()
    let pair = try #require(try houses.store.duplicates().lines.first).pair
    try houses.decide(.tellApart, pair.one, pair.other)
    #expect(try !houses.store.duplicates().lines.contains { $0.pair == pair })
    #expect(
      try refusal { try houses.decide(.tellApart, pair.one, pair.other) }?.rule == "duplicate.told-apart")
    guard
      case .pair(pair)? = try houses.store.lastUndoable(
        officer: houses.centre.officer, counter: 1, day: houses.centre.clock.now.day)
    else { Issue.record("F7 has nothing"); return }
    try houses.decide(.unmerge, pair.one, pair.other)
    #expect(try houses.store.duplicates().lines.contains { $0.pair == pair })
  }

  @Test func `aliases are not found, counted or exported, and come back`() throws {
    let houses = try TwoHouses()
    let now = houses.centre.clock.now
    try houses.store.prepareLookup()
    func found(_ text: String) throws -> Set<Identifier<Household>> {
      Set(try houses.store.lookup(text, limit: 20, at: now).rows.map(\.household))
    }
    #expect(try found("262/29") == [houses.first.household, houses.second.household])
    try houses.mergeHouses()
    #expect(try found("262/29") == [houses.first.household])
    #expect(try found("ธีรพงษ์") == [houses.first.household])
    guard case .today(let work) = try houses.store.answer(.today, at: now, counter: 1) else { return }
    #expect(work.households == 1 && work.people == 4)
    try houses.decide(.unmerge, houses.household(houses.first), houses.household(houses.second))
    #expect(try found("262/29") == [houses.first.household, houses.second.household])
    #expect(try found("ธีรพงษ์") == [houses.second.household])
  }

  @Test func `two numbers, one and the same, and strangers are refused`() throws {
    let houses = try TwoHouses()
    let other = try #require(
      try houses.centre.register([
        (
          HouseholdParticulars(houseNumber: "1", moo: 1),
          [PersonParticulars(firstName: "ภาณุเดช", nationalID: NationalID(number: 9_650_811_000_123))]
        )
      ]).first)
    let (first, second) = (houses.first.people[0].of(.person), other.people[0].of(.person))
    #expect(try refusal { try houses.decide(.merge(.named), first, second) }?.rule == "duplicate.two-numbers")
    #expect(try refusal { try houses.decide(.merge(.named), first, first) }?.rule == "duplicate.same")
    let stranger = SubjectID(kind: .person, high: 1, low: 1)
    #expect(try refusal { try houses.decide(.merge(.named), first, stranger) }?.rule == "not-found")
    #expect(try refusal { try houses.decide(.unmerge, first, second) }?.rule == "duplicate.not-merged")
    try houses.mergeHouses()
    #expect(try refusal { try houses.mergeHouses() }?.rule == "duplicate.same")
  }
}

/// Merges made apart.
@Suite struct `Merging on two devices` {
  private let devices: ApartDevices
  private let ids: [SubjectID]

  init() throws {
    devices = try ApartDevices(seed: 8)
    let names = (0..<4).map { PersonParticulars(firstName: "คนที่ \($0)") }
    let house = (HouseholdParticulars(houseNumber: "5", moo: 5), names)
    let people = try #require(try devices.centre.register([house]).first).people
    ids = people.map { $0.of(.person) }
    try devices.meet()
  }

  private func merge(_ device: Int, _ kept: Int, _ alias: Int) throws {
    try devices.at(device, .decide(PairRequest(.merge(.named), kept: ids[kept], alias: ids[alias])))
  }

  /// Whom each device shows for each person; all the same.
  private func roots() throws -> [Int?] {
    let all = try devices.stores.map { store in
      try store.read { tables in try ids.map { ids.firstIndex(of: try tables.root(of: $0)) } }
    }
    #expect(Set(all).count == 1)
    return all[0]
  }

  private func kinds() throws -> [String] {
    let listed = try devices.stores.map { try $0.conflicts() }
    #expect(Set(listed).count == 1)
    for store in devices.stores { #expect(try store.verify().firstBad == nil) }
    return listed[0].map(\.kind.code)
  }

  @Test func `each into the other is one of them, listed once, and settled by looking`() throws {
    try merge(0, 0, 1)
    try merge(1, 1, 0)
    try devices.meet()
    #expect(Set(try roots().prefix(2)).count == 1)
    #expect(try kinds() == ["merged-apart"])
    let conflict = try #require(try devices.stores[2].conflicts().first)
    try devices.at(2, .settle(SettlementRequest(conflict: conflict.id, keep: .all, reason: "ดูแล้ว")))
    try devices.meet()
    #expect(try kinds().isEmpty)
  }

  @Test func `the same apart is no conflict`() throws {
    try merge(0, 0, 1)
    try merge(1, 0, 1)
    try devices.meet()
    #expect(try roots().prefix(2) == [0, 0])
    #expect(try kinds().isEmpty)
  }

  @Test func `a chain made apart is one, and no conflict`() throws {
    try merge(0, 1, 0)
    try merge(1, 2, 1)
    try devices.meet()
    #expect(try roots().prefix(3) == [2, 2, 2])
    #expect(try kinds().isEmpty)
  }

  @Test func `a circle never loops and is listed`() throws {
    try merge(0, 1, 0)
    try merge(1, 2, 1)
    try merge(2, 0, 2)
    try devices.meet()
    #expect(Set(try roots().prefix(3)).count == 1)
    #expect(try kinds() == ["merged-apart"])
  }

  @Test func `merged here and told apart there is listed`() throws {
    try merge(0, 0, 1)
    try devices.at(1, .decide(PairRequest(.tellApart, kept: ids[0], alias: ids[1])))
    try devices.meet()
    #expect(try kinds() == ["merged-apart"])
    _ = try roots()
  }

  @Test func `what another device did with one of them since keeps them together`() throws {
    try merge(0, 0, 1)
    try devices.at(1, .reveal(person: ids[1].identifier(), reason: "check-card"))
    try devices.meet()
    try devices.at(0, .decide(PairRequest(.unmerge, kept: ids[0], alias: ids[1])))
    try merge(0, 0, 1)
    let page = RegisterPage(
      batch: Identifier(high: 4, low: 4), page: 1, households: [],
      people: [
        .init(
          person: ids[1].identifier(), line: 2, part: nil,
          membership: Membership(
            household: devices.family.household, position: .resident, isRegistered: true, livesHere: true))
      ])
    try devices.write(1, .registerPage(page))
    try devices.meet()
    let no = try refusal {
      try devices.at(0, .decide(PairRequest(.unmerge, kept: ids[0], alias: ids[1])))
    }
    #expect(no?.rule == "duplicate.later-acts")
  }
}
