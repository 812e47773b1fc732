import Foundation
import Records
import Settings
import ThaiText
import Welfare

/// A practice store of invented people in a directory of its own, and the clock of its acts.
final class Workbench {
  let people: Int
  let seed: UInt64
  let withRivals: Bool
  /// Rounds of `last-bags`.
  let rounds: Int
  /// Stores of `hub`.
  let stores: Int
  let root: String
  private var made: Store?
  private var minutes: Int64 = 0
  /// How many hand-overs were invented in the store.
  var invented = 0

  init(people: Int, seed: UInt64, withRivals: Bool = false, rounds: Int = 200, stores: Int = 500)
    throws
  {
    self.people = people
    self.seed = seed
    self.withRivals = withRivals
    self.rounds = rounds
    self.stores = stores
    root = NSTemporaryDirectory() + "tambondesk-bench-" + String(getpid())
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    let memory = "/dev/shm/tambondesk-bench-" + String(getpid())
    do {
      try FileManager.default.createDirectory(
        atPath: memory, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      runtime = memory
    } catch {
      runtime = root + "/run"
    }
  }

  /// Where desks keep their lookup store: in memory, as on a real machine, where there is such a place.
  let runtime: String

  /// Where the store is.
  var path: String { root + "/store" }

  /// The invented register.
  lazy var rows: [RegisterRow] = {
    var source = Chance(seed: seed)
    return InventedPeople(
      count: people, tambon: "650811", tambonName: "ดินทอง", today: today, source: &source
    ).rows
  }()

  /// The day of all acts.
  let today = Day(number: 20_780)

  /// A time of that day, a little later at every call.
  func now() -> Instant {
    minutes += 1
    return Instant(today, minuteOfDay: 540).adding(milliseconds: minutes * 10)
  }

  /// What a store needs of the machine, with this bench's clock.
  var environment: StoreEnvironment { Self.environment(runtime: runtime) }

  private static let random = MachineRandom()

  /// What a store needs of the machine, its lookup store under `runtime`.
  static func environment(runtime: String) -> StoreEnvironment {
    StoreEnvironment(
      now: { Instant(Day(number: 20_780), minuteOfDay: 540) }, random: { random.next() },
      machineID: ThisMachine.id, runtimeDirectory: runtime,
      parseRules: { (files: [RuleFile]) throws(RuleFileTrouble) in try RuleBook.parse(files: files) })
  }

  /// The store with its people and 100,000 bags, made at first need.
  func store() throws -> Store {
    if let made { return made }
    let store = try Store.create(
      at: path,
      setup: CentreSetup(tambon: "650811", name: "ดินทอง", use: .practice, rules: ShippedRules.files),
      environment: environment)
    _ = try store.importRegister(rows, by: try proposer(store))
    _ = try store.commit(
      .receiveStock(
        StockRequest(
          kit: "BAG", lot: "69-01", quantity: 100_000, unitValue: 60_000, source: "พมจ.", expires: nil)),
      by: try proposer(store))
    made = store
    return store
  }

  /// The practice officer at window 1, now.
  func proposer(_ store: Store, counter: UInt64 = 1) throws -> Proposer {
    guard let officer = try store.officers().first(where: { $0.code == "practice" }) else {
      throw StoreTrouble.notOurs(path: path)
    }
    return Proposer(officer: officer.id, counter: counter, at: now())
  }

  /// Removes everything that was made.
  func clear() {
    made = nil
    try? FileManager.default.removeItem(atPath: root)
    try? FileManager.default.removeItem(atPath: runtime)
  }
}
