import Exchange
import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Three devices of one centre that meet only in a folder.
@Suite struct `Devices that meet in a folder` {
  let centre: PracticeCentre
  let stores: [Store]
  let folder: String

  init() throws {
    centre = try PracticeCentre(seed: 301)
    let (first, scratch, clock) = (centre.store, centre.scratch, centre.clock)
    stores = [
      first, try first.sibling(at: scratch.file("B"), letter: "B", clock: clock, seed: 302),
      try first.sibling(at: scratch.file("C"), letter: "C", clock: clock, seed: 303),
    ]
    folder = scratch.file("stick")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  private var remote: FolderRemote { FolderRemote(path: folder) }

  @discardableResult
  private func sync(_ store: Store) throws -> SyncReport { try Syncing(store, with: remote).run() }

  private func work(on store: Store, seed: UInt64, count: Int = 40) throws {
    var work = try RandomWork(on: store, clock: centre.clock, seed: seed)
    try work.propose(count)
  }

  private func expectEqual() throws {
    let digests = try stores.map { try $0.digests() }
    #expect(Set(digests).count == 1)
    for store in stores { #expect(try store.verify().firstBad == nil) }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `all come to the same digests, whoever syncs when`(seed: UInt64) throws {
    for store in stores { try sync(store) }
    var random = Seeded(seed)
    for round in 0..<8 as Range<UInt64> {
      let store = stores[Int.random(in: 0..<3, using: &random)]
      try work(on: store, seed: seed * 100 + round)
      if Bool.random(using: &random) { try sync(store) }
    }
    for store in stores + stores { try sync(store) }
    try expectEqual()
    for store in stores { #expect(try sync(store).headsEqual) }
  }

  @Test func `say what they would carry, and carry that`() throws {
    try work(on: stores[0], seed: 5)
    try stores[0].cut()
    let preview = try Syncing(stores[0], with: remote).preview()
    #expect(try preview.send == stores[0].digests().entries)
    let sent = try sync(stores[0])
    #expect(sent.sentEntries == preview.send && sent.received.isEmpty && sent.headsEqual)
    let coming = try Syncing(stores[1], with: remote).preview()
    #expect(coming.receive == preview.send && coming.from.count == 1)
    #expect(try sync(stores[1]).receivedEntries == sent.sentEntries)
  }

  @Test func `write no entry when there is nothing new, and carry nothing`() throws {
    try work(on: stores[0], seed: 6)
    for store in stores + stores { try sync(store) }
    let before = try stores.map { try $0.digests() }
    for store in stores {
      let report = try sync(store)
      #expect(report.sent.isEmpty && report.received.isEmpty && report.traffic.bytesIn == 0)
      #expect(report.traffic.bytesOut == 0)
    }
    #expect(try stores.map { try $0.digests() } == before)
  }

  @Test func `stop where somebody says so, and go on from there the next time`() throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      try work(on: stores[0], seed: seed, count: 10)
      try stores[0].cut()
    }
    let all = try stores[0].segments().count
    var steps: [SyncProgress] = []
    let report = try Syncing(stores[0], with: remote).run { progress in
      steps.append(progress)
      return progress.done < 2
    }
    // The third was put together with the second.
    #expect(report.isCancelled && report.sent.count == 3 && !report.headsEqual)
    #expect(steps.map(\.all) == [all, all])
    #expect(try sync(stores[0]).sent.count == all - 3)
    try sync(stores[1])
    #expect(try stores[1].digests() == (try stores[0].digests()))
  }

  @Test func `fill a folder that was wiped again, to the same digests`() throws {
    try work(on: stores[0], seed: 8)
    for store in stores + stores { try sync(store) }
    try work(on: stores[1], seed: 9)
    try sync(stores[1])
    try FileManager.default.removeItem(atPath: folder + "/tambondesk")
    for store in stores + stores { try sync(store) }
    try expectEqual()
    let fresh = try stores[0].sibling(
      at: centre.scratch.file("D"), letter: "D", clock: centre.clock, seed: 304)
    try sync(fresh)
    #expect(try fresh.digests() == (try stores[0].digests()))
    #expect(try fresh.officers().map(\.name) == stores[0].officers().map(\.name))
  }

  @Test func `read later what came before its keys`() throws {
    try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา")))
    try sync(stores[0])
    let log = folder + "/tambondesk/practice-650811/" + stores[0].log.id.hex
    let packs = try FileManager.default.contentsOfDirectory(atPath: log).filter { $0.hasSuffix(".key") }
    #expect(!packs.isEmpty)
    for pack in packs {
      try FileManager.default.moveItem(atPath: log + "/" + pack, toPath: folder + "/" + pack)
    }
    try sync(stores[1])
    #expect(try stores[1].officers().first?.name == "")
    for pack in packs {
      try FileManager.default.moveItem(atPath: folder + "/" + pack, toPath: log + "/" + pack)
    }
    try sync(stores[1])
    #expect(try stores[1].officers().map(\.name) == stores[0].officers().map(\.name))
    #expect(try stores[1].digests() == (try stores[0].digests()))
  }

  @Test func `put key packs that are not there any more again, and say no more of keys than they know`()
    throws
  {
    try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา")))
    for store in stores + stores { try sync(store) }
    let log = folder + "/tambondesk/practice-650811/" + stores[0].log.id.hex
    let packs = try FileManager.default.contentsOfDirectory(atPath: log).filter { $0.hasSuffix(".key") }
    for pack in packs { try FileManager.default.removeItem(atPath: log + "/" + pack) }
    try sync(stores[1])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: log).filter { $0.hasSuffix(".key") } == packs)
    try stores[0].write { try $0.run("DELETE FROM subject_key WHERE kind = ?", .kind(.visitor)) }
    try sync(stores[0])
    #expect(try sync(stores[1]).headsEqual)
    let gone = try stores.prefix(2).map { try $0.heldSegments().map(\.gone) }
    #expect(gone[0].contains(1) && gone[0] == gone[1])
    #expect(try sync(stores[0]).traffic.bytesOut == 0)
    #expect(try sync(stores[1]).traffic.bytesIn == 0)
  }

  @Test func `see both hand-overs where each gave the same house a bag, and keep both`() throws {
    let family = try centre.family()
    try centre.receive(4)
    try sync(stores[0])
    try sync(stores[1])
    try centre.commit(.issueAid(AidRequest(household: family.household)))
    let by = Proposer(officer: centre.officer, counter: 1, at: centre.clock.now)
    let place = try #require(stores[1].places().first).place
    let lot = try #require(stores[1].lots(kit: nil).first).lot
    _ = try stores[1].commit(
      .stock(.count(CountRequest(place: place, lines: [StockLineRequest(lot: lot, quantity: 4)]))), by: by)
    _ = try stores[1].commit(.issueAid(AidRequest(household: family.household)), by: by)
    for store in stores + stores { try sync(store) }
    try expectEqual()
    for store in stores {
      let given = try store.issuances(household: family.household, campaign: nil, from: nil, to: nil)
      #expect(given.count == 2 && given.allSatisfy { !$0.given.isReversed })
    }
  }

  @Test func `of another scope pass each other by in the same folder`() throws {
    let other = try Store.create(
      at: centre.scratch.file("other"),
      setup: CentreSetup(
        tambon: "650802", name: "พันชาลี", use: .practice, rules: CentreSetup.practice.rules),
      environment: .fixed(clock: centre.clock, seed: 305))
    try sync(stores[0])
    let report = try sync(other)
    #expect(report.received.isEmpty && report.headsEqual)
    #expect(try sync(stores[0]).received.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/tambondesk").count == 2)
  }
}
