import Exchange
import Foundation
import PostgresSupport
import Records
import Settings
import Synchronization
import ThaiText
import Welfare

extension Workbench {
  /// `hub`: many stores, five a scope, each put a day's 200 entries on one PostgreSQL server, eight at a time, and take what the others of
  /// their scope put there; then all take the rest. Making the stores is not counted; opening each, as `tambondesk sync` does, is.
  func measureHub() throws {
    guard PostgresServer.programs != nil else {
      return print("not measured: needs a PostgreSQL server: apt-get install postgresql")
    }
    let hub = try BenchHub(root: root)
    var scopes: [HubScope] = []
    for number in 0..<(stores + 4) / 5 {
      let scope = HubScope(number: number, devices: min(5, stores - number * 5), root: root)
      try hub.admit(scope.user, to: scope.scope)
      try scope.make(entries: 200, at: now, environment: environment)
      scopes.append(scope)
    }
    var sent = 0
    // The first device of a scope finds nothing there; each next one takes what those before it put.
    for (name, devices) in [("hub.put", 0..<1), ("hub.put-and-take", 1..<5), ("hub.take", 0..<5)] {
      let round = try Self.sync(scopes, devices, with: hub, environment)
      sent += round.sent
      guard round.count > 0 else { continue }
      print("\(name)-a-second: \(rounded(Double(round.count) / round.seconds)) syncs (eight at a time)")
      print("\(name)-entries: \(round.sent) put, \(round.took) taken")
      round.figure.print(name)
    }
    print("hub.stores: \(stores) in \(scopes.count) scopes, \(sent) entries")
    let equal = try scopes.filter { try $0.hasOneDigest(with: hub, environment) }.count
    print("hub.digests: one in \(equal) of \(scopes.count) scopes, a new device's with it")
  }

  /// What syncs of all stores came to.
  private struct Round: Sendable {
    var figure = Figure()
    var count = 0
    var sent = 0
    var took = 0
    var seconds = 0.0
    var trouble: (any Error)?
  }

  /// Syncs some of each scope's stores once: one of each, then the next of each.
  private static func sync(
    _ scopes: [HubScope], _ devices: Range<Int>, with hub: BenchHub, _ environment: StoreEnvironment
  ) throws -> Round {
    let jobs = devices.flatMap { device in
      scopes.compactMap { $0.devices > device ? (path: $0.path(device), user: $0.user) : nil }
    }
    let round = Mutex(Round())
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 8
    var whole = Figure()
    whole.time {
      for job in jobs {
        queue.addOperation {
          do {
            var figure = Figure()
            let report = try figure.time {
              let store = try Store.open(at: job.path, environment: environment)
              return try Syncing(store, with: hub.remote(of: job.user)).run()
            }
            round.withLock {
              $0.figure.add(figure)
              $0.count += 1
              $0.sent += report.sentEntries
              $0.took += report.receivedEntries
            }
          } catch {
            round.withLock { $0.trouble = error }
          }
        }
      }
      queue.waitUntilAllOperationsAreFinished()
    }
    var done = round.withLock { $0 }
    if let trouble = done.trouble { throw trouble }
    done.seconds = whole.total / 1_000
    return done
  }
}

/// A scope with its devices' stores, and the user it has on the server.
private struct HubScope: Sendable {
  let scope: Scope
  let user: String
  let devices: Int
  private let directory: String

  init(number: Int, devices: Int, root: String) {
    let tambon = String(650_001 + number)
    scope = .practice(tambon)
    user = "centre-" + tambon
    self.devices = devices
    directory = root + "/hub/" + tambon
  }

  /// Where a device's store is.
  func path(_ device: Int) -> String { directory + "/" + String(device) }

  /// Makes the stores: the first founds the scope, the others join it, and each works a day.
  func make(entries: Int, at now: () -> Instant, environment: StoreEnvironment) throws {
    try FileManager.default.createDirectory(
      atPath: directory + "/stick", withIntermediateDirectories: true)
    let stick = FolderRemote(path: directory + "/stick")
    let founder = try Store.create(
      at: path(0),
      setup: CentreSetup(
        tambon: String(user.suffix(6)), name: "ทดสอบ", use: .practice, rules: ShippedRules.files),
      environment: environment)
    _ = try Syncing(founder, with: stick).run()
    try work(founder, entries, at: now)
    for device in 1..<max(1, devices) {
      let joining = try JoiningDevice(forStoreAt: path(device), scope: scope, environment: environment)
      let store = try joining.makeStore(try founder.answer(joining.ask)) {
        _ = try Syncing($0, with: stick).run()
      }
      try work(store, entries, at: now)
    }
  }

  /// Visitors who take tickets, half of them by name.
  private func work(_ store: Store, _ entries: Int, at now: () -> Instant) throws {
    guard let officer = try store.officers().first(where: { $0.code == "practice" }) else { return }
    for number in 0..<entries {
      let name = number.isMultiple(of: 2) ? "สมหญิง ทดสอบใจดี" : nil
      _ = try store.commit(
        .takeTicket(lane: "ก", visitor: Caller(name: name)),
        by: Proposer(officer: officer.id, counter: UInt64(number % 2 + 1), at: now(), request: nil))
    }
  }

  /// Whether all its devices, and a new one that takes everything from the server, come to the same digests.
  func hasOneDigest(with hub: BenchHub, _ environment: StoreEnvironment) throws -> Bool {
    let founder = try Store.open(at: path(0), environment: environment)
    let joining = try JoiningDevice(forStoreAt: path(devices), scope: scope, environment: environment)
    let fresh = try joining.makeStore(try founder.answer(joining.ask)) {
      _ = try Syncing($0, with: hub.remote(of: user)).run()
    }
    let expected = try fresh.digests()
    return try (0..<devices).allSatisfy {
      try Store.open(at: path($0), environment: environment).digests() == expected
    }
  }
}
