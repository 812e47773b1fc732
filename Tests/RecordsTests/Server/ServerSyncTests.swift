import Foundation
import PostgresSupport
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Exchange
@testable import Records

extension `A PostgreSQL server` {
  @Suite struct `between devices` {
    let hub: Hub
    let devices: ThreeStores

    init() throws {
      hub = try Hub()
      devices = try ThreeStores(seed: 801)
    }

    private var stores: [Store] { devices.stores }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `brings all to the same digests, whoever syncs when`(seed: UInt64) throws {
      for store in stores { try hub.sync(store) }
      var random = Seeded(seed)
      for round in 0..<8 as Range<UInt64> {
        let store = stores[Int.random(in: 0..<3, using: &random)]
        try devices.work(on: store, seed: seed * 100 + round)
        if Bool.random(using: &random) { try hub.sync(store) }
      }
      for store in stores + stores { try hub.sync(store) }
      try devices.expectEqual()
      for store in stores { #expect(try hub.sync(store).headsEqual) }
      #expect(try stores[2].officers().map(\.name) == stores[0].officers().map(\.name))
    }

    @Test func `takes one round trip and less than 2 kB where nothing is new`() throws {
      for (seed, store) in zip([2, 3, 4] as [UInt64], stores) {
        try hub.sync(store)
        try devices.work(on: store, seed: seed)
      }
      for store in stores + stores { try hub.sync(store) }
      for store in stores {
        let proxy = try CuttingProxy(before: hub.server.port)
        defer { proxy.close() }
        let visit = try hub.remote(through: proxy).meet(store.scope)
        let opening = proxy.carried
        #expect(try visit.differences(from: store.heldSegments()).isNone)
        let carried = proxy.carried
        let bytes = carried.toServer + carried.fromServer - opening.toServer - opening.fromServer
        #expect(
          carried.turns - opening.turns <= 3 && bytes <= 2_048, "\(carried.turns) turns, \(bytes) bytes")
        // What the visit says of itself is what went over the line.
        #expect(visit.traffic.roundTrips == 1)
        #expect(visit.traffic.bytesOut == carried.toServer)
        #expect(visit.traffic.bytesIn == carried.fromServer)
        let report = try hub.sync(store)
        #expect(report.headsEqual && report.sent.isEmpty && report.received.isEmpty)
        #expect(report.traffic.roundTrips == 1)
      }
    }

    @Test func `says what would be carried, carries that in few round trips, and says how far it has come`()
      throws
    {
      try devices.centre.fill(pages: 6)
      try stores[0].cut()
      let remote = try hub.remote()
      let preview = try Syncing(stores[0], with: remote).preview()
      #expect(
        try preview.send == stores[0].digests().entries && preview.receive == 0)
      var steps: [SyncProgress] = []
      let sent = try Syncing(stores[0], with: remote).run {
        steps.append($0)
        return true
      }
      #expect(
        sent.sentEntries == preview.send && sent.headsEqual && sent.traffic.roundTrips == 3)
      #expect(steps.map(\.done) == Array(1...sent.sent.count))
      let taken = try Syncing(stores[1], with: remote).run()
      #expect(taken.receivedEntries == sent.sentEntries && taken.headsEqual && taken.traffic.roundTrips == 4)
      #expect(taken.traffic.bytesIn > 300_000 && sent.traffic.bytesOut > 300_000)
      #expect(try stores[1].digests() == stores[0].digests())
    }

    @Test func `keeps what was carried where somebody stops it, and the next sync goes on`() throws {
      try devices.centre.fill(pages: 24)
      let all = try stores[0].segments().count
      let report = try Syncing(stores[0], with: try hub.remote()).run { $0.done < 2 }
      #expect(report.isCancelled && !report.headsEqual && report.sent.count >= 2)
      #expect(try hub.count("segment") == report.sent.count)
      #expect(try hub.sync(stores[0]).sent.count == all - report.sent.count)
      let half = try Syncing(stores[1], with: try hub.remote()).run { $0.done < 5 }
      #expect(half.isCancelled && half.received.count >= 5 && half.received.count < all)
      #expect(try hub.sync(stores[1]).received.count == all - half.received.count)
      #expect(try stores[1].digests() == stores[0].digests())
    }

    @Test func `is filled again where it was wiped, to the same digests`() throws {
      for (seed, store) in zip([8, 9, 10] as [UInt64], stores) {
        try hub.sync(store)
        try devices.work(on: store, seed: seed)
      }
      for store in stores + stores { try hub.sync(store) }
      try devices.expectEqual()
      let before = try stores.map { try $0.digests() }
      let (segments, packs) = (try hub.count("segment"), try hub.count("keypack"))
      try Hub.clear(hub.server)
      for store in stores { #expect(try hub.sync(store).headsEqual) }
      #expect(try stores.map { try $0.digests() } == before)
      #expect(try hub.count("segment") == segments && hub.count("keypack") == packs)
      // Half of it: the ends are there, what led to them is not, which the tables themselves do not allow to happen.
      try hub.server.sql("delete from keypack")
      #expect(try hub.sync(stores[1]).headsEqual)
      #expect(try hub.count("keypack") == packs)
      try hub.server.sql(
        "delete from segment s where not exists (select from segment n where n.log = s.log and n.before = s.last)"
      )
      #expect(try hub.sync(stores[2]).headsEqual)
      #expect(try hub.count("segment") == segments)
      let fresh = try stores[0].sibling(
        at: devices.centre.scratch.file("D"), letter: "D", clock: devices.centre.clock, seed: 899)
      #expect(try hub.sync(fresh).headsEqual)
      #expect(try fresh.digests() == stores[0].digests())
    }

    @Test func `keeps both branches of a fork, and gives both to all`() throws {
      try devices.work(on: stores[0], seed: 11)
      for store in stores { try hub.sync(store) }
      let twin = try stores[0].twin(
        at: devices.centre.scratch.file("twin"), clock: devices.centre.clock, seed: 555)
      for (seed, store) in [(21, stores[0]), (22, twin)] as [(UInt64, Store)] {
        try devices.work(on: store, seed: seed, count: 20)
        try store.cut()
      }
      for store in [stores[0], twin, stores[0], stores[1], stores[2], twin] { try hub.sync(store) }
      try devices.expectEqual()
      #expect(try twin.digests().journal == stores[0].digests().journal)
      let ends = try hub.server.sql(
        "select count(*) from segment s where not exists (select from segment n where n.log = s.log and n.prev = s.head)"
      )
      #expect(ends == "2")
      for store in stores + [twin] { #expect(try hub.sync(store).headsEqual) }
    }

    @Test func `takes a segment a second time without a change, and the same run cut otherwise once`() throws
    {
      try devices.work(on: stores[0], seed: 12)
      try hub.sync(stores[0])
      let visit = try hub.remote().meet(stores[0].scope)
      let all = try stores[0].segments()
      var told = 0
      for _ in 0..<2 {
        try visit.put(all) { reference in
          Parcel(segment: try stores[0].held(reference).signed, keys: try stores[0].keyPack(of: reference))
        } each: { _ in
          told += 1
          return true
        }
      }
      #expect(told == all.count * 2)
      #expect(try hub.count("segment") == all.count)
      #expect(try visit.differences(from: stores[0].heldSegments()).isNone)
    }

    @Test func `replaces a key pack only by one of more gone`() throws {
      try devices.centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา")))
      try hub.sync(stores[0])
      try hub.sync(stores[1])
      let reference = try #require(try stores[0].segments().first)
      let before = try #require(try stores[0].keyPack(of: reference))
      try stores[0].write { try $0.run("DELETE FROM subject_key WHERE kind = ?", .kind(.visitor)) }
      let after = try #require(try stores[0].keyPack(of: reference))
      #expect(before.gone == 0 && after.gone == 1)
      let visit = try hub.remote().meet(stores[0].scope)
      for (pack, gone) in [(after, "1"), (before, "1"), (after, "1")] {
        try visit.put([(beside: reference, pack: pack)])
        #expect(try hub.server.sql("select gone from keypack") == gone)
      }
      #expect(try hub.sync(stores[1]).headsEqual)
      #expect(try stores[1].heldSegments().first?.gone == 1)
      #expect(try hub.sync(stores[1]).traffic.roundTrips == 1)
    }

    @Test func `lets a further device in, which comes to the same digests`() throws {
      let hub = try Hub()
      let centre = try PracticeCentre(seed: 590)
      try DayOfWork.work(on: centre)
      let device = try JoiningDevice(
        forStoreAt: centre.scratch.file("B"), scope: centre.store.scope,
        environment: .fixed(clock: centre.clock, seed: 591))
      let visit = try hub.remote().meet(centre.store.scope)
      try visit.put(device.ask)
      #expect(try visit.asks() == [device.ask] && visit.answer(to: device.ask) == nil)
      #expect(try visit.letIn(to: centre.store).letIn.map(\.log.letter) == ["B"])
      #expect(try visit.asks().isEmpty)
      try hub.sync(centre.store)
      let joined = try device.makeStore(try #require(try visit.answer(to: device.ask))) { try hub.sync($0) }
      #expect(try joined.digests() == centre.store.digests())
    }

    @Test func `keeps what a further device asks, and one answer to it`() throws {
      let visit = try hub.remote().meet(stores[0].scope)
      try visit.put(ask: [1, 2, 3], of: [9])
      try visit.put(ask: [7, 7], of: [9])
      try visit.put(ask: [4], of: [8])
      #expect(try visit.lyingAsks().map(\.device) == [[8], [9]])
      #expect(try visit.lyingAsks().map(\.ask) == [[4], [1, 2, 3]])
      #expect(try visit.answer(to: [9]) == nil)
      #expect(try visit.put(answer: [5], to: [9]))
      #expect(try !visit.put(answer: [6], to: [9]))
      #expect(try !visit.put(answer: [6], to: [77]))
      #expect(try visit.answer(to: [9]) == [5])
      #expect(try visit.lyingAsks().map(\.device) == [[8]])
    }
  }
}
