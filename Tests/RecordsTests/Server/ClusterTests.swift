import Exchange
import Foundation
import PostgresSupport
import Synchronization
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

extension `A PostgreSQL server` {
  /// The slow lane: minutes, and packages that no other test needs.
  @Suite(
    .enabled(
      if: ProcessInfo.processInfo.environment["TAMBONDESK_CLUSTER"] == "1", "set TAMBONDESK_CLUSTER=1"),
    .enabled(
      if: PostgresCluster.isInstalled, "needs apt-get install --no-install-recommends patroni etcd-server"))
  struct `of three nodes` {
    @Test func `loses no segment that it acknowledged while its leaders are killed`() async throws {
      let cluster = try PostgresCluster()
      for statement in ServerTables.statements + ServerTables.optionalStatements {
        try cluster.sql(statement)
      }
      for statement in ServerTables.admission(of: Hub.user, to: "practice/650811") {
        try cluster.sql(statement)
      }
      try cluster.sql("alter role \"\(Hub.user)\" password 'pass word 1'")
      let password = cluster.directory + ".password"
      defer { try? FileManager.default.removeItem(atPath: password) }
      try Data("pass word 1\n".utf8).write(to: URL(filePath: password))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: password)
      let remote = PostgresRemote(
        try ServerAddress(cluster.address(of: Hub.user)), authority: cluster.authority,
        passwordFile: password,
        patience: .seconds(5))

      let three = try ThreeStores(seed: 861)
      for store in three.stores { #expect(try Syncing(store, with: remote).run().headsEqual) }
      let acknowledged = Acknowledged()
      let officer = three.centre.at()
      let work = three.stores.map { store in
        Task.detached {
          while !acknowledged.isOver {
            _ = try store.commit(.takeTicket(lane: nil, visitor: Caller()), by: officer)
            do {
              acknowledged.add(try Syncing(store, with: remote).run().sent)
            } catch let trouble as RemoteTrouble {
              acknowledged.fail(trouble)
              try await Task.sleep(for: .milliseconds(200))
            }
          }
        }
      }
      for _ in 0..<2 {
        try cluster.wait(within: 60, "syncs") { acknowledged.count > 20 }
        let killed = try cluster.killLeader()
        let before = acknowledged.count
        try cluster.wait(within: 120, "syncs after the leader was killed") {
          acknowledged.count > before + 20
        }
        try cluster.start(killed)
        try cluster.waitUntilWhole()
      }
      acknowledged.end()
      for task in work { try await task.value }
      #expect(acknowledged.failures > 0, "no sync noticed that a leader was killed")

      let there = Set(
        try cluster.sql("select encode(head, 'hex') from segment").split(separator: "\n").map(String.init))
      #expect(acknowledged.heads.subtracting(there).isEmpty)
      for store in three.stores + three.stores {
        #expect(try Syncing(store, with: remote).run().passedBy.isEmpty)
      }
      try three.expectEqual()
    }
  }
}

/// What the server said is safely there, told by several devices at once.
private final class Acknowledged: Sendable {
  private let state = Mutex((heads: Set<String>(), failures: [RemoteTrouble](), isOver: false))

  var heads: Set<String> { state.withLock { $0.heads } }
  var count: Int { heads.count }
  var failures: Int { state.withLock { $0.failures.count } }
  var isOver: Bool { state.withLock { $0.isOver } }

  func add(_ segments: [SegmentReference]) {
    state.withLock { $0.heads.formUnion(segments.map { hexadecimal($0.head) }) }
  }

  func fail(_ trouble: RemoteTrouble) { state.withLock { $0.failures.append(trouble) } }

  func end() { state.withLock { $0.isOver = true } }
}
