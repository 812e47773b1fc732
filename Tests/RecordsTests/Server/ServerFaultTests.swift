import Exchange
import Foundation
import Glibc
import PostgresSupport
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

extension `A PostgreSQL server` {
  @Suite struct `that fails` {
    let hub: Hub
    let centre: PracticeCentre
    let sibling: Store

    init() throws {
      hub = try Hub()
      centre = try PracticeCentre(seed: 831)
      sibling = try centre.store.sibling(
        at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 832)
    }

    private var server: PostgresServer { hub.server }

    /// After whatever happened: both devices come to the same, and the server has all of it once.
    private func expectWhole() throws {
      #expect(try hub.sync(centre.store).headsEqual)
      #expect(try hub.sync(sibling).headsEqual)
      #expect(try sibling.digests() == centre.store.digests())
      #expect(try hub.count("segment") == centre.store.segments().count)
      #expect(try sibling.verify().firstBad == nil)
    }

    private static func isBroken(_ trouble: ServerTrouble?) -> Bool {
      switch trouble {
      case .stopped, .restarting, .notReachable, .notTrusted: true
      default: false
      }
    }

    @Test func `killed in the middle of a push keeps whole transactions, and the next sync goes on`() throws {
      try centre.fill(pages: 30)
      var killed = false
      let trouble = Hub.trouble {
        _ = try Syncing(centre.store, with: try hub.remote(patience: .seconds(5))).run { progress in
          if !killed, progress.done >= 2 {
            killed = true
            try? server.killHard()
            // Those it started notice that within moments.
            usleep(300_000)
          }
          return true
        }
      }
      try server.start()
      #expect(trouble == nil || Self.isBroken(trouble), "\(String(describing: trouble))")
      let found = try hub.count("segment")
      #expect(found >= 2)
      try expectWhole()
    }

    @Test func `stopped is not reached, and started again goes on`() throws {
      try centre.fill(pages: 2)
      try server.stop(.fast)
      let trouble = Hub.trouble { try hub.sync(centre.store) }
      try server.start()
      #expect(trouble == .notReachable(host: "localhost"))
      try expectWhole()
    }

    @Test func `stopped in order in the middle of a visit says so`() throws {
      let visit = try hub.remote().meet(centre.store.scope)
      _ = try visit.differences(from: [])
      try server.stop(.fast)
      let trouble = Hub.trouble { _ = try visit.differences(from: []) }
      try server.start()
      #expect(trouble == .restarting(host: "localhost"))
    }

    @Test(arguments: [
      (1, Int.max), (60, .max), (700, .max), (1_500, .max), (4_000, .max), (60_000, .max), (400_000, .max),
      (.max, 1), (.max, 900), (.max, 2_000), (.max, 2_600),
    ])
    func `whose line is cut after so many bytes is said to have stopped, and nothing is there twice`(
      toServer: Int, fromServer: Int
    ) throws {
      try centre.fill(pages: 10)
      let proxy = try CuttingProxy(before: server.port, mostToServer: toServer, mostFromServer: fromServer)
      defer { proxy.close() }
      let trouble = Hub.trouble {
        _ = try Syncing(centre.store, with: try hub.remote(through: proxy, patience: .seconds(5))).run()
      }
      #expect(Self.isBroken(trouble), "\(String(describing: trouble))")
      try expectWhole()
    }

    @Test(arguments: [3_000, 50_000, 300_000]) func `cut in the middle of a pull keeps what came whole`(
      bytes: Int
    ) throws {
      try centre.fill(pages: 10)
      try hub.sync(centre.store)
      let proxy = try CuttingProxy(before: server.port, mostFromServer: bytes)
      defer { proxy.close() }
      let trouble = Hub.trouble {
        _ = try Syncing(sibling, with: try hub.remote(through: proxy, patience: .seconds(5))).run()
      }
      #expect(Self.isBroken(trouble))
      #expect(try sibling.verify().firstBad == nil)
      try expectWhole()
    }

    @Test func `whose answer to a commit is lost has it all, and the next sync puts nothing again`() throws {
      try centre.fill(pages: 3)
      let proxy = try CuttingProxy(before: server.port)
      defer { proxy.close() }
      let visit = try hub.remote(through: proxy, patience: .seconds(10)).meet(centre.store.scope)
      let offered = try visit.differences(from: centre.store.heldSegments()).send
      proxy.swallow()
      let trouble = Hub.trouble {
        try visit.put(offered) { reference in
          Parcel(
            segment: try centre.store.held(reference).signed, keys: try centre.store.keyPack(of: reference))
        } each: { _ in
          true
        }
      }
      #expect(trouble == .stopped(host: "localhost"))
      #expect(try hub.count("segment") == offered.count)
      let report = try hub.sync(centre.store)
      #expect(report.sent.isEmpty && report.headsEqual)
      try expectWhole()
    }

    @Test func `that is silent is not waited for longer than was said`() throws {
      let proxy = try CuttingProxy(before: server.port)
      defer { proxy.close() }
      proxy.swallow()
      let clock = ContinuousClock()
      let start = clock.now
      let trouble = Hub.trouble {
        _ = try hub.remote(through: proxy, patience: .seconds(1)).meet(centre.store.scope)
      }
      #expect(Self.isBroken(trouble))
      // The proxy itself hangs up after a minute.
      #expect(start.duration(to: clock.now) < .seconds(50))
    }

    @Test func `full is said, what fitted stays, and it goes on when there is room`() throws {
      let disk = server.directory + "/disk"
      try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
      guard (try? PostgresServer.run("mount", "-t", "tmpfs", "-o", "size=2m,mode=0777", "tmpfs", disk)) != nil
      else {
        // Only root mounts; a disk that is full is the same to whoever runs the server.
        return
      }
      defer { _ = try? PostgresServer.run("umount", "-l", disk) }
      try PostgresServer.run("chown", "postgres:", disk)
      try server.sql("create tablespace small location '\(disk)'")
      try server.sql("alter table segment set tablespace small")
      defer {
        _ = try? server.sql("alter table segment set tablespace pg_default")
        _ = try? server.sql("drop tablespace small")
      }
      try centre.fill(pages: 40)
      let trouble = Hub.trouble { try hub.sync(centre.store) }
      #expect(trouble == .diskFull(host: "localhost"))
      let fitted = try hub.count("segment")
      #expect(fitted > 0 && fitted < 40)
      try server.sql("alter table segment set tablespace pg_default")
      try expectWhole()
    }

    @Test func `to be found at the first of several hosts is found at the next`() throws {
      let text = server.address(of: Hub.user).replacing("localhost", with: "localhost:1,localhost")
      let remote = PostgresRemote(
        try ServerAddress(text), authority: server.authority, passwordFile: hub.password,
        patience: .seconds(60))
      #expect(try remote.meet(centre.store.scope).differences(from: []).isNone)
    }

    @Test func `over a segment that it changed is told of it, and nothing of it is taken`() throws {
      try centre.fill(pages: 3)
      try hub.sync(centre.store)
      for damage in [
        "substr(bytes, 1, 200)", "''", "set_byte(bytes, 300, get_byte(bytes, 300) # 1)",
        "decode(repeat('00', 200000), 'hex')",
      ] {
        try server.sql("create table good as select * from segment")
        try server.sql(
          "update segment set bytes = \(damage) where first > 1 and before = (select min(last) from segment)")
        let fresh = try centre.store.sibling(
          at: centre.scratch.file("F\(damage.count)"), letter: "F", clock: centre.clock,
          seed: UInt64(damage.count) + 900)
        let report = try hub.sync(fresh)
        #expect(report.received.count == 1 && report.passedBy.count == 1 && !report.headsEqual, "\(damage)")
        try server.sql(
          "update segment s set bytes = g.bytes from good g where g.head = s.head; drop table good")
      }
      try expectWhole()
    }

    @Test func `to keep two syncs at once apart takes both`() async throws {
      try centre.fill(pages: 6)
      try hub.sync(sibling)
      let hub = hub
      for round in 0..<3 {
        try centre.commit(.takeTicket(lane: nil, visitor: Caller(name: "ลุงมา\(round)")))
        try await withThrowingTaskGroup(of: Void.self) { group in
          for store in [centre.store, sibling, centre.store, sibling] {
            group.addTask { try hub.sync(store) }
          }
          try await group.waitForAll()
        }
      }
      try expectWhole()
    }
  }
}
