import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// What a device knows of what others of its scope gave, as they meet and part.
@Suite struct `What other devices gave` {
  let devices: ApartDevices
  var household: Identifier<Household> { devices.family.household }

  init() throws {
    devices = try ApartDevices(seed: 31)
  }

  private func asked(_ device: Int) throws -> Elsewhere {
    guard
      case .aid(let standing) = try devices.stores[device].answer(
        .aid(household), at: devices.now, counter: 1)
    else { throw Missing() }
    return standing.elsewhere
  }

  private func lines(_ device: Int) throws -> [String: Elsewhere.Line] {
    Dictionary(uniqueKeysWithValues: try asked(device).lines.map { ($0.place.name, $0) })
  }

  private func answers(_ device: Int) throws -> [String: String] {
    try lines(device).mapValues { line in
      switch line.answer {
      case .found(let given): given.map(\.receipt).joined(separator: " ")
      case .notFound: "-"
      case .notChecked: "?"
      }
    }
  }

  @Test func `is not found before they meet, and found after, and the own log is not elsewhere`() throws {
    #expect(try answers(0) == ["B": "-", "C": "-", "others": "?"])
    devices.centre.clock.pass(minutes: 30)
    let facts = try devices.issue(1)
    #expect(try answers(0) == ["B": "-", "C": "-", "others": "?"], "they have not met yet")
    #expect(try answers(1) == ["A": "-", "C": "-", "others": "?"], "its own is no other's")
    try devices.meet()
    #expect(try answers(0) == ["B": facts.receipt, "C": "-", "others": "?"])
    #expect(try answers(1) == ["A": "-", "C": "-", "others": "?"])
    #expect(try answers(2) == ["B": facts.receipt, "A": "-", "others": "?"])
    #expect(try asked(0).lines.first?.place.name == "B", "found stands first")
  }

  @Test func `names the receipt, the day and the campaign, and nobody`() throws {
    let facts = try devices.issue(2, quantity: 1)
    try devices.meet()
    guard case .found(let given)? = try lines(0)["C"]?.answer, let one = given.first else { throw Missing() }
    #expect(one.receipt == facts.receipt && one.quantity == 1 && one.at == devices.now)
    #expect(one.campaign == facts.campaign && !one.campaignTitle.isEmpty && one.aid == "bag")
    #expect(one.by.isEmpty && one.recipient.isEmpty)
  }

  @Test func `is not found again once it was taken back`() throws {
    let facts = try devices.issue(1)
    try devices.at(1, .reverseAid(receipt: facts.receipt, reason: .mistake))
    try devices.meet()
    #expect(try answers(0)["B"] == "-")
  }

  @Test func `of another household says nothing of this one`() throws {
    let others = try devices.centre.register([
      (
        HouseholdParticulars(houseNumber: "9", moo: 1, villageName: "บ้าน"),
        [PersonParticulars(firstName: "ก")]
      )
    ])
    try devices.meet()
    try devices.at(1, .issueAid(AidRequest(household: try require2(others.first).household)))
    try devices.meet()
    #expect(try answers(0)["B"] == "-")
  }

  @Test func `is as old as the newest entry that came, not as the last one written there`() throws {
    let before = try require2(try lines(0)["B"]?.newest)
    devices.centre.clock.pass(minutes: 4 * 1_440)
    try devices.issue(1)
    #expect(try lines(0)["B"]?.newest == before)
    #expect(try lines(0)["B"]?.age(on: devices.now.day) == .days(4))
    try devices.meet()
    #expect(try lines(0)["B"]?.age(on: devices.now.day) == .today(devices.now))
  }

  @Test func `a device of which nothing has come is not checked`() throws {
    let newcomer = try devices.newcomer("Z")
    let copy = try newcomer.copyOfOwnLog()
    try devices.stores[0].apply(copy)
    let line = try lines(0)["Z"]
    #expect(line?.answer == .notChecked && line?.newest == nil)
  }

  @Test func `what waits for another device does not count as known`() throws {
    devices.centre.clock.pass(minutes: 1_440)
    // C writes, B has seen it and gives: A hears of B alone, and holds it back.
    try devices.at(2, .takeTicket(lane: nil, visitor: Caller()))
    try devices.stores[1].apply(try devices.stores[2].copyOfOwnLog())
    let before = try require2(try lines(0)["B"]?.newest)
    let facts = try devices.issue(1)
    try devices.stores[0].apply(try devices.stores[1].copyOfOwnLog())
    #expect(try devices.stores[0].waiting().isEmpty == false)
    #expect(try answers(0)["B"] == "-")
    #expect(try lines(0)["B"]?.newest == before, "what it says is as old as what is folded")
    try devices.stores[0].apply(try devices.stores[2].copyOfOwnLog())
    #expect(try answers(0)["B"] == facts.receipt)
    #expect(try lines(0)["B"]?.newest == devices.now)
  }

  @Test func `a branch that is not folded does not count as known`() throws {
    let original = devices.stores[1]
    let twin = try original.twin(
      at: devices.centre.scratch.file("twin"), clock: devices.centre.clock, seed: 99)
    devices.centre.clock.pass(minutes: 10)
    let forked = devices.now
    let tips = try [original, twin].map { store in
      _ = try store.commit(.takeTicket(lane: nil, visitor: Caller()), by: devices.centre.at())
      return try require2(
        try store.read { try JournalTable(tables: $0).newest(of: original.log.id)?.head.hash })
    }
    // The branch that is not folded goes on longer.
    let lost = tips[0].lexicographicallyPrecedes(tips[1]) ? twin : original
    devices.centre.clock.pass(minutes: 10)
    for _ in 0..<3 {
      _ = try lost.commit(.takeTicket(lane: nil, visitor: Caller()), by: devices.centre.at())
    }
    for store in [original, twin] { try devices.stores[0].apply(try store.copyOfOwnLog()) }
    #expect(try lines(0)["B"]?.newest == forked)
  }

  @Test func `the bag form and the command hear the same`() throws {
    try devices.issue(1)
    try devices.meet()
    let store = devices.stores[0]
    guard
      case .bag(let sheet) = try store.answer(
        .bag(AidRequest(household: household)), at: devices.now, counter: 1)
    else { throw Missing() }
    #expect(sheet.elsewhere == (try asked(0)))
    #expect(try store.elsewhere(household, at: devices.now) == sheet.elsewhere)
  }

  @Test func `stands alone where there is no other device`() throws {
    let centre = try PracticeCentre(seed: 5)
    let family = try centre.family()
    try centre.receive(3)
    try centre.commit(.issueAid(AidRequest(household: family.household)))
    let elsewhere = try centre.store.elsewhere(family.household, at: centre.clock.now)
    #expect(elsewhere.lines.map(\.place) == [.otherTambons])
  }
}

extension Elsewhere.Place {
  fileprivate var name: String {
    switch self {
    case .device(_, let letter): letter
    case .otherTambons: "others"
    }
  }
}
