import Exchange
import Foundation
import Records
import ThaiText
import Welfare

extension Workbench {
  /// `join-year`: a new device asks, is answered, and takes a centre-year of 365,000 entries from a folder.
  func measureJoin() throws {
    let store = try store()
    try invent(365_000, in: store)
    let remote = FolderRemote(path: try newFolder("join"))
    _ = try Syncing(store, with: remote).run()
    let environment = environment
    let device = try JoiningDevice(
      forStoreAt: root + "/joined", scope: store.scope, environment: environment)
    var (take, check) = (Figure(), Figure())
    var report: SyncReport?
    let memory = PeakMemory()
    let joined = try take.time {
      try device.makeStore(try store.answer(device.ask)) { report = try Syncing($0, with: remote).run() }
    }
    let peak = memory.now
    let isSame = try check.time { try joined.digests() == store.digests() }
    print(
      "join-year.entries: \(report?.receivedEntries ?? 0) in \(report?.received.count ?? 0) segments, equal: \(isSame)"
    )
    take.print("join-year.take")
    print("join-year.memory: \(peak) MiB at its peak, \(memory.before) MiB before")
  }

  /// `sync-day`: what one device's day of 200 entries weighs on its way, key packs included, and what a sync with nothing new costs.
  func measureSyncDay() throws {
    let store = try store()
    let remote = FolderRemote(path: try newFolder("day"))
    _ = try Syncing(store, with: remote).run()
    let proposer = try proposer(store)
    let households = try store.households(limit: 200, at: now()).map(\.household)
    for (index, household) in households.enumerated() {
      let isNamed = index.isMultiple(of: 2)
      _ = try store.commit(
        .takeTicket(
          lane: "ก",
          visitor: Caller(name: isNamed ? "สมหญิง ทดสอบใจดี" : nil, household: isNamed ? nil : household)),
        by: Proposer(officer: proposer.officer, counter: UInt64(index % 2 + 1), at: now(), request: nil))
    }
    var (sync, nothing) = (Figure(), Figure())
    let report = try sync.time { try Syncing(store, with: remote).run() }
    var idle = report
    for _ in 0..<20 { idle = try nothing.time { try Syncing(store, with: remote).run() } }
    print("sync-day.entries: \(report.sentEntries), \(report.traffic.bytesOut) bytes, key packs included")
    sync.print("sync-day.put")
    nothing.print("sync-day.nothing-new")
    print("sync-day.nothing-new-bytes: \(idle.traffic.bytesIn + idle.traffic.bytesOut)")
  }

  /// A folder of the bench's own, empty.
  func newFolder(_ name: String) throws -> String {
    let folder = root + "/stick-" + name
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }
}
