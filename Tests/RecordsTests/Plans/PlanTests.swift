import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Family plans in a store: written, read, due, merged, taken back, and made apart.
@Suite struct `Family plans` {
  let centre: PracticeCentre
  let family: PracticeCentre.Family

  init() throws {
    centre = try PracticeCentre(seed: 61)
    family = try centre.family()
    _ = try centre.store.importVolunteers(DayOfWork.volunteers, by: centre.at())
  }

  private var today: Day { centre.clock.now.day }

  private func request(
    _ goal: String, due: Int = 10, by responsible: String = "", of house: Identifier<Household>? = nil
  ) -> PlanRequest {
    PlanRequest(
      household: house ?? family.household, dimension: .living, goal: goal, due: today.adding(days: due),
      responsible: responsible)
  }

  @discardableResult
  private func add(
    _ goal: String, due: Int = 10, by responsible: String = "", of house: Identifier<Household>? = nil
  ) throws -> (item: Identifier<PlanItem>, entry: EntryName) {
    let written = try centre.commit(.plan(.add(request(goal, due: due, by: responsible, of: house))))
    guard case .planItemAdded(let facts)? = written.acts.first?.act else { throw Missing() }
    return (facts.item, try #require(written.acts.first?.entry))
  }

  @discardableResult
  private func close(
    _ item: Identifier<PlanItem>, _ result: PlanItem.Result = .reached, _ text: String = "",
    on day: Day? = nil
  ) throws -> EntryName {
    let written = try centre.commit(.plan(.close(item, result, on: day ?? today, text: text)))
    return try #require(written.acts.first?.entry)
  }

  private func plan(of house: Identifier<Household>? = nil, in store: Store? = nil) throws -> [PlanLine] {
    try #require(
      try (store ?? centre.store).card(of: house ?? family.household, at: centre.clock.now)
    ).plan
  }

  private func due(_ store: Store? = nil) throws -> [String] {
    try (store ?? centre.store).plansDue(on: today).map(\.line.goal)
  }

  @Test func `a goal stands on the card with its words, ends, and is read the same after a rebuild`() throws {
    let (item, _) = try add("ซ่อม ห้องน้ำ", due: 3, by: " หมอ อนามัย ")
    try add("ต่ออายุบัตร", due: 1)
    let open = try plan()
    #expect(open.map(\.goal) == ["ต่ออายุบัตร", "ซ่อม ห้องน้ำ"])
    #expect(open[1].responsible == "หมอ อนามัย" && open[1].facts.responsible == nil)
    try close(item, .partly, "ได้ราวจับแล้ว")
    let after = try plan()
    #expect(after.map(\.isOpen) == [true, false] && after[1].outcome == "ได้ราวจับแล้ว")
    #expect(after[1].closed?.result == .partly && after[1].closed?.day == today)
    _ = try centre.store.verify(rebuild: true)
    #expect(try plan() == after)
    #expect(try centre.store.verify().firstBad == nil)
  }

  @Test(
    arguments: [
      ("practice", "officer"), ("65-00001", "volunteer"), ("นางศิริพร สิงห์สุข", "volunteer"), ("ป้าข้างบ้าน", nil),
    ] as [(String, String?)])
  func `who sees to it is known by code, card or name, and shown by name`(words: String, kind: String?) throws
  {
    try add("ซ่อมห้องน้ำ", by: words)
    let line = try #require(try plan().first)
    #expect(line.facts.responsible?.subject.kind.name == kind)
    #expect(line.responsible == (kind == "volunteer" ? "นางศิริพร สิงห์สุข" : line.responsible))
    #expect((line.responsible == words) == (words != "practice" && words != "65-00001"))
  }

  @Test func `what a plan says is sealed`() throws {
    let (item, _) = try add("ซ่อมห้องน้ำ", by: "หมออนามัย")
    try close(item, .missed, "ช่างไม่มา")
    for (bytes, _) in try centre.store.entries() {
      for secret in ["ซ่อมห้องน้ำ", "หมออนามัย", "ช่างไม่มา"] {
        #expect(!bytes.contains(Array(secret.utf8)))
      }
    }
  }

  @Test func `what cannot be is refused, and nothing is written`() throws {
    let (item, _) = try add("ซ่อมห้องน้ำ")
    try close(item)
    let before = try centre.store.entries().count
    let wishes: [(PlanProposal, String)] = [
      (.add(request("", due: 3)), "plan.no-goal"), (.add(request("ก", due: -1)), "plan.due-past"),
      (.close(item, .missed, on: today, text: ""), "plan.closed-already"),
      (.close(Identifier(high: 1, low: 1), .missed, on: today, text: ""), "not-found"),
      (.add(request("ก", of: Identifier(high: 1, low: 1))), "not-found"),
    ]
    for (wish, rule) in wishes {
      #expect(try refusal { try centre.commit(.plan(wish)) }?.rule == rule)
    }
    let open = try add("ต่ออายุบัตร").item
    #expect(try refusal { try close(open, on: today.adding(days: 1)) }?.rule == "plan.day-future")
    #expect(
      try refusal {
        _ = try centre.store.commit(.plan(.add(request("ก"))), by: try centre.officer(.storekeeper))
      }?.rule == "role")
    #expect(try centre.store.entries().count == before + 1)
  }

  @Test func `an end is taken back, then the goal; nothing is taken back twice or out of turn`() throws {
    let (item, added) = try add("ซ่อมห้องน้ำ", due: 0)
    let ended = try close(item)
    #expect(try due() == [])
    func back(_ entry: EntryName) throws { try centre.commit(.register(.takeBack(entry))) }
    #expect(try refusal { try back(added) }?.rule == "plan.changed-since")
    guard
      case .edit(let last, _)? = try centre.store.lastUndoable(
        officer: centre.officer, counter: 1, day: today)
    else { throw Missing() }
    #expect(last == ended)
    try back(ended)
    #expect(try plan().map(\.isOpen) == [true] && due() == ["ซ่อมห้องน้ำ"])
    #expect(try refusal { try back(ended) }?.rule == "plan.changed-since")
    let (other, second) = try add("ต่ออายุบัตร")
    try back(second)
    #expect(try plan().map(\.item) == [item])
    #expect(try refusal { try close(other) }?.rule == "not-found")
    #expect(try centre.store.verify().firstBad == nil)
  }

  @Test func `today's work names goals that are due or were, of no other`() throws {
    for day in [-0, 1, 5] { try add("ครบใน \(day)", due: day) }
    #expect(try due() == ["ครบใน 0"])
    centre.clock.pass(minutes: 2 * 24 * 60)
    #expect(try due() == ["ครบใน 0", "ครบใน 1"])
    guard case .today(let work) = try centre.store.answer(.today, at: centre.clock.now, counter: 1) else {
      throw Missing()
    }
    #expect(work.plans.count == 2 && work.plans.first.first?.household == family.household)
    for index in 0..<25 { try add("อีก \(index)", due: 0) }
    guard case .today(let more) = try centre.store.answer(.today, at: centre.clock.now, counter: 1) else {
      throw Missing()
    }
    #expect(more.plans.count == 27 && more.plans.first.count == 20)
  }

  @Test func `goals of households that are one stand on the card that is shown`() throws {
    let other = try #require(
      try centre.register([(HouseholdParticulars(houseNumber: "12", moo: 4), [])]).first
    ).household
    try add("ของเรา", due: 0)
    let (theirs, _) = try add("ของเขา", due: 0, of: other)
    try centre.commit(
      .decide(
        PairRequest(.merge(.named), kept: family.household.of(.household), alias: other.of(.household))))
    #expect(try Set(plan().map(\.goal)) == ["ของเรา", "ของเขา"] && plan(of: other) == plan())
    #expect(try Set(centre.store.plansDue(on: today).map(\.household)) == [family.household])
    // A goal noted under the other name is the shown one's; what the other brought ends as well.
    try add("ใหม่", of: other)
    #expect(try plan().first { $0.goal == "ใหม่" }?.facts.household == family.household)
    try close(theirs)
    #expect(try plan().filter { !$0.isOpen }.map(\.goal) == ["ของเขา"])
    let apart = try refusal {
      try centre.commit(
        .decide(PairRequest(.unmerge, kept: family.household.of(.household), alias: other.of(.household))))
    }
    #expect(apart?.rule == "duplicate.later-acts")
    #expect(try centre.store.verify().firstBad == nil)
  }

  @Test func `of two ends made apart both devices show one, and whoever takes it back opens the goal`() throws
  {
    let devices = try ApartDevices(seed: 62)
    let day = devices.now.day
    let house = devices.family.household
    let added = try devices.at(
      0,
      .plan(
        .add(PlanRequest(household: house, dimension: .health, goal: "พาตรวจตา", due: day))))
    guard case .planItemAdded(let facts)? = added.acts.first?.act else { throw Missing() }
    try devices.meet()
    let first = try devices.at(0, .plan(.close(facts.item, .reached, on: day, text: "แว่นใหม่")))
    let second = try devices.at(1, .plan(.close(facts.item, .missed, on: day, text: "ไม่ได้ไป")))
    try devices.meet()
    let names = try [first, second].map { try #require($0.acts.first?.entry) }
    let expected: (PlanItem.Result, String) =
      names[0] < names[1] ? (.missed, "ไม่ได้ไป") : (.reached, "แว่นใหม่")
    for store in devices.stores {
      let line = try #require(try plan(of: house, in: store).first)
      #expect(line.closed?.result == expected.0 && line.outcome == expected.1)
      #expect(try store.openConflicts().isEmpty)
    }
    _ = try devices.at(2, .register(.takeBack(try #require(names.max()))))
    try devices.meet()
    for store in devices.stores {
      #expect(try plan(of: house, in: store).map(\.isOpen) == [true] && due(store) == ["พาตรวจตา"])
      #expect(try store.verify().firstBad == nil)
    }
    let digests = try devices.stores.map { try $0.digests().tables }
    #expect(Set(digests).count == 1)
  }
}
