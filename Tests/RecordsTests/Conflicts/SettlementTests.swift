import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `A settlement` {
  private func settle(
    _ devices: ApartDevices, _ device: Int, _ conflict: Conflict, keep: SettlementRequest.Keep,
    reason: String = "ถามเจ้าตัวแล้ว"
  ) throws {
    try devices.at(
      device, .settle(SettlementRequest(conflict: conflict.id, keep: keep, reason: reason)))
  }

  /// The devices have met, and what they list is told.
  private func met(_ name: String, seed: UInt64) throws -> (ApartDevices, [Conflict]) {
    let devices = try ApartDevices(seed: seed)
    let apart = try #require(ApartCase.all.first { $0.testDescription == name })
    try apart.work(devices)
    try devices.meet()
    return (devices, try devices.stores[0].conflicts())
  }

  private func phone(_ store: Store, _ devices: ApartDevices) throws -> [String?] {
    try store.read { tables in
      let vault = Vault(tables: tables)
      let subject = devices.family.people[0].of(.person)
      return try vault.openAll(subject).map { part in
        var reader = CanonicalReader(part.plain)
        return try PersonParticulars(from: &reader).phone
      }
    }
  }

  @Test(arguments: ApartCase.all.filter { !$0.kinds.isEmpty })
  func `made at one device closes the conflict at all of them`(_ apart: ApartCase) throws {
    let devices = try ApartDevices(seed: 21)
    try apart.work(devices)
    try devices.meet()
    let listed = try devices.stores[0].conflicts()
    let tables = try devices.stores[0].digests().tables
    for conflict in listed {
      let keep = try #require(conflict.sides.first).device
      try settle(devices, 1, conflict, keep: .device(keep))
    }
    try devices.meet()
    let all = try devices.stores[0].conflicts(.all)
    #expect(Set(all.map(\.id)) == Set(listed.map(\.id)))
    for conflict in all {
      let settlement = try #require(conflict.state.settlements.first)
      #expect(!conflict.state.isOpen && settlement.device == "B")
      #expect(settlement.reason == "ถามเจ้าตัวแล้ว" && settlement.keep == conflict.sides.first?.device)
      let before = try #require(listed.first { $0.id == conflict.id })
      #expect(conflict.sides.map(\.entry) == before.sides.map(\.entry) && conflict.kind == before.kind)
    }
    for store in devices.stores {
      #expect(try store.conflicts() == [])
      #expect(try store.openConflicts().count == 0)
      #expect(try store.conflicts(.all) == all)
      #expect(try store.verify().firstBad == nil)
      _ = try store.verify(rebuild: true)
      #expect(try store.conflicts(.all) == all)
    }
    // What happened is never rewritten; a field has one value now.
    let isField = listed.allSatisfy { $0.kind.field != nil }
    #expect((try devices.stores[0].digests().tables == tables) == !isField)
  }

  @Test func `of a field is an edit that has seen every value`() throws {
    let (devices, listed) = try met("one phone, two numbers", seed: 22)
    try settle(devices, 2, listed[0], keep: .device("B"))
    try devices.meet()
    for store in devices.stores { #expect(try phone(store, devices) == ["0900000003"]) }
    try devices.describe(0, phone: "0900000009")
    try devices.meet()
    for store in devices.stores {
      #expect(try phone(store, devices) == ["0900000009"])
      #expect(try store.conflicts() == [])
    }
  }

  @Test func `that knew nothing of another edit is in conflict with it`() throws {
    let (devices, listed) = try met("one phone, two numbers", seed: 23)
    try settle(devices, 0, listed[0], keep: .device("B"))
    try devices.describe(2, phone: "0900000009")
    try devices.meet()
    let again = try devices.stores[1].conflicts()
    #expect(again.map(\.kind) == [.field(.particulars)] && again[0].id != listed[0].id)
    #expect(again[0].sides.map(\.device).sorted() == ["A", "C"])
    #expect(Set(try phone(devices.stores[0], devices)) == ["0900000003", "0900000009"])
  }

  @Test(arguments: ["one phone, two numbers", "a bag from two devices", "a lot recalled for two reasons"])
  func `made at two devices and differently is open again, the same on every device`(name: String) throws {
    let (devices, listed) = try met(name, seed: 24)
    try settle(devices, 0, listed[0], keep: .device("A"))
    try settle(devices, 1, listed[0], keep: .device("B"))
    try devices.meet()
    let again = try devices.stores[0].conflicts()
    #expect(again.count == 1)
    let isField = listed[0].kind.field != nil
    #expect((again[0].id != listed[0].id) == isField)
    if !isField {
      #expect(again[0].state.settlements.map(\.keep).sorted { $0 ?? "" < $1 ?? "" } == ["A", "B"])
    }
    for store in devices.stores {
      #expect(try store.conflicts() == again)
      #expect(try store.openConflicts().count == 1)
      #expect(try store.verify().firstBad == nil)
    }
    try settle(devices, 2, again[0], keep: .device("B"))
    try devices.meet()
    for store in devices.stores { #expect(try store.conflicts() == []) }
  }

  @Test func `made at two devices and alike closes it`() throws {
    for name in ["one phone, two numbers", "a bag from two devices"] {
      let (devices, listed) = try met(name, seed: 25)
      for device in 0..<2 { try settle(devices, device, listed[0], keep: .device("B")) }
      try devices.meet()
      for store in devices.stores { #expect(try store.conflicts() == [], "\(name)") }
    }
  }

  @Test func `is refused for what is not there, is settled, has no such side, or no reason`() throws {
    let (devices, listed) = try met("one phone, two numbers", seed: 26)
    let conflict = listed[0]
    func rule(_ keep: SettlementRequest.Keep, _ reason: String = "x", id: Conflict.ID? = nil) throws
      -> String?
    {
      try refusal {
        try devices.at(
          1, .settle(SettlementRequest(conflict: id ?? conflict.id, keep: keep, reason: reason)))
      }?.rule
    }
    #expect(try rule(.device("A"), id: Conflict.ID([UInt8](repeating: 7, count: 32))) == "not-found")
    #expect(try rule(.device("C")) == "conflict.no-such-side")
    #expect(try rule(.all) == "conflict.keep-one")
    #expect(try rule(.device("A"), "  ") == "conflict.unexplained")
    #expect(
      try refusal {
        _ = try devices.stores[1].commit(
          .settle(SettlementRequest(conflict: conflict.id, keep: .device("A"), reason: "x")),
          by: devices.centre.officer(.reception))
      } == .role(needed: [.approver]))
    #expect(try rule(.device("A")) == nil)
    #expect(try rule(.device("B")) == "conflict.settled")
    let (others, twice) = try met("a bag from two devices", seed: 27)
    try settle(others, 0, twice[0], keep: .all)
    #expect(try others.stores[0].conflicts(.all).map { $0.state.settlements.map(\.keep) } == [[nil]])
  }

  @Test func `says nothing in clear of whom it is about`() throws {
    let (devices, listed) = try met("one phone, two numbers", seed: 28)
    try settle(devices, 0, listed[0], keep: .device("B"), reason: "โทรถามภาณุเดช")
    let entry = try #require(try devices.stores[0].entries().last).bytes
    for text in ["ภาณุเดช", "0900000003", "ถาม"] {
      #expect(!String(decoding: entry, as: UTF8.self).contains(text))
    }
  }

  @Test func `is found by as much of the id as is unique`() throws {
    let (devices, listed) = try met("a phone and a house at once", seed: 29)
    let store = devices.stores[2]
    for conflict in listed {
      #expect(try store.conflict(matching: String(conflict.id.hex.prefix(12)).uppercased()) == conflict)
    }
    #expect(try store.conflict(matching: "") == nil)
    #expect(try store.conflict(matching: "zz") == nil)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `of random work, at random devices, comes to the same everywhere`(seed: UInt64) throws {
    let devices = try ThreeDevices(seed: seed &+ 700)
    var chance = Seeded(seed)
    for round in 0..<2 {
      let copies = try devices.stores.map { try $0.copyOfOwnLog() }
      for store in devices.stores { for copy in copies { try store.apply(copy) } }
      for store in devices.stores {
        for conflict in try store.conflicts().shuffled(using: &chance).prefix(6) {
          guard let side = conflict.sides.randomElement(using: &chance) else { continue }
          let keep: SettlementRequest.Keep = Bool.random(using: &chance) ? .all : .device(side.device)
          _ = try? store.commit(
            .settle(SettlementRequest(conflict: conflict.id, keep: keep, reason: "x")),
            by: devices.proposer(on: store))
        }
        var work = try RandomWork(on: store, clock: devices.clock, seed: seed &+ UInt64(round))
        try work.propose(5)
      }
    }
    let copies = try devices.stores.map { try $0.copyOfOwnLog() }
    for store in devices.stores { for copy in copies { try store.apply(copy) } }
    let listed = try devices.stores[0].conflicts(.all)
    #expect(listed.contains { !$0.state.isOpen }, "seed \(seed): nothing was settled")
    #expect(Set(listed.map(\.id)).count == listed.count, "seed \(seed)")
    let newcomer = try devices.newcomer("N")
    _ = try newcomer.take(copies, inOrderOf: seed)
    for store in devices.stores + [newcomer] {
      #expect(try store.conflicts(.all) == listed, "seed \(seed)")
      #expect(try store.openConflicts().count == listed.count { $0.state.isOpen }, "seed \(seed)")
      #expect(try store.verify().firstBad == nil, "seed \(seed)")
      #expect(try store.digests() == (try devices.stores[0].digests()), "seed \(seed)")
    }
  }
}
