import GRDB
import Synchronization
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Conflicts` {
  @Test(arguments: ApartCase.all)
  func `of work done apart are listed once, and the same on every device`(_ apart: ApartCase) throws {
    let devices = try ApartDevices(seed: 3)
    try apart.work(devices)
    for store in devices.stores { #expect(try store.conflicts() == []) }
    let copies = try devices.stores.map { try $0.copyOfOwnLog() }
    try devices.meet()
    let listed = try devices.stores[0].conflicts()
    #expect(listed.map(\.kind.code) == apart.kinds)
    #expect(listed.map { $0.sides.map(\.device).sorted() } == apart.sides)
    #expect(Set(listed.map(\.id)).count == listed.count)
    for store in devices.stores {
      #expect(try store.conflicts() == listed)
      #expect(try store.openConflicts().count == listed.count)
      #expect(try store.verify().firstBad == nil)
    }
    for arrival in 0..<2 as Range<UInt64> {
      let newcomer = try devices.newcomer("Z\(arrival)")
      let areKeysLate = arrival % 2 == 1
      _ = try newcomer.take(areKeysLate ? copies.map(\.withoutKeys) : copies, inOrderOf: arrival)
      if areKeysLate { for copy in copies { try newcomer.apply(copy, 0..<0) } }
      #expect(try newcomer.conflicts() == listed, "arrival \(arrival)")
      let bad = try newcomer.verify().firstBad
      #expect(bad == nil, "arrival \(arrival)")
      _ = try newcomer.verify(rebuild: true)
      #expect(try newcomer.conflicts() == listed, "arrival \(arrival), rebuilt")
    }
  }

  @Test func `go away when an edit has seen both`() throws {
    let devices = try ApartDevices(seed: 4)
    try devices.describe(0, phone: "0900000002")
    try devices.describe(1, phone: "0900000003")
    try devices.meet()
    #expect(try devices.stores.map { try $0.conflicts().count } == [1, 1, 1])
    try devices.describe(2, phone: "0900000004")
    #expect(try devices.stores[2].conflicts() == [])
    try devices.meet()
    for store in devices.stores {
      #expect(try store.conflicts() == [])
      #expect(try store.verify().firstBad == nil)
    }
  }

  @Test func `show what differs and nothing that is masked elsewhere`() throws {
    let devices = try ApartDevices(seed: 5)
    try devices.describe(0, phone: "0900000002")
    try devices.describe(1, phone: "0900000003")
    try devices.meet()
    let conflict = try #require(try devices.stores[2].conflicts().first)
    #expect(conflict.name == .text("นายภาณุเดช ทรัพย์สุข"))
    let values = conflict.sides.sorted { $0.device < $1.device }.map(\.value)
    #expect(values.map(\.texts) == [["09x-xxx-0002"], ["09x-xxx-0003"]])
    #expect(Set(conflict.sides.map(\.by)) == [FirstNames.practiceOfficer])
    #expect(Set(conflict.sides.map(\.at)) == [devices.now])
  }

  @Test func `of what cannot be opened here are listed when the keys come`() throws {
    let devices = try ApartDevices(seed: 6)
    try devices.describe(0, phone: "0900000002")
    try devices.describe(1, phone: "0900000003")
    let copies = try devices.stores.map { try $0.copyOfOwnLog() }
    let newcomer = try devices.newcomer("Z")
    for copy in copies { try newcomer.apply(copy.withoutKeys) }
    #expect(try newcomer.conflicts() == [])
    try newcomer.apply(copies[0], 0..<0)
    try devices.meet()
    #expect(try newcomer.conflicts() == (try devices.stores[0].conflicts()))
    #expect(try newcomer.conflicts().count == 1)
    #expect(try newcomer.verify().firstBad == nil)
  }

  @Test func `of one campaign are none as long as its share is not used up`() throws {
    let devices = try ApartDevices(seed: 7)
    let day = devices.now.day
    try devices.at(
      0,
      .openCampaign(
        CampaignRequest(
          code: "TWO", title: "สองใบ", kits: ["BAG"], from: day, to: day.adding(days: 5), perUnit: 2)))
    try devices.meet()
    let campaign = try #require(try devices.stores[0].campaign(code: "TWO")).campaign
    let request = AidRequest(household: devices.family.household, campaign: campaign)
    for device in 0..<2 { try devices.at(device, .issueAid(request)) }
    try devices.meet()
    #expect(try devices.stores[2].conflicts() == [])
    let more = AidRequest(household: devices.family.household, campaign: campaign)
    #expect(throws: CommitFailure.self) { try devices.at(2, .issueAid(more)) }
  }

  @Test func `cost a hand-over no statement more`() throws {
    let devices = try ApartDevices(seed: 8)
    for device in 0..<3 { try devices.issue(device) }
    try devices.meet()
    let rows = try devices.stores[0].read { tables in
      try tables.first("SELECT count(*) FROM apart") { $0.integer(0) }
    }
    #expect(rows == 3)
    let day = devices.now.day.adding(days: 31)
    devices.centre.clock.pass(minutes: 31 * 24 * 60)
    try devices.at(
      0,
      .openCampaign(
        CampaignRequest(code: "LATE", title: "รอบ", kits: ["BAG"], from: day, to: day.adding(days: 5))))
    let campaign = try #require(try devices.stores[0].campaign(code: "LATE")).campaign
    let said = Mutex<[String]>([])
    try devices.stores[0].write { tables in
      tables.database.trace { event in said.withLock { $0.append(event.description) } }
    }
    try devices.at(0, .issueAid(AidRequest(household: devices.family.household, campaign: campaign)))
    try devices.stores[0].write { $0.database.trace(options: []) }
    let statements = said.withLock(\.self)
    #expect(statements.contains { $0.contains("INTO issuance") })
    for statement in statements {
      for table in ["contested", "apart", "lost", "settled"] {
        #expect(!statement.contains(table), "\(statement)")
      }
    }
    #expect(
      try devices.stores[0].read { try $0.first("SELECT count(*) FROM apart") { $0.integer(0) } } == rows)
    #expect(try devices.stores[0].verify().firstBad == nil)
  }
}

extension Conflict.Value {
  /// The texts of what differs.
  fileprivate var texts: [String] {
    guard case .particulars(let particulars) = self else { return [] }
    return particulars.map { if case .text(let text) = $0.value { text } else { "" } }
  }
}
