import Records
import Settings
import Synchronization
import TestSupport
import ThaiText
import Welfare

/// The clocks of all devices: one true time, and how wrong each is.
final class Clocks: Sendable {
  private let state = Mutex((now: Template.morning.milliseconds, wrong: [String: Int64]()))

  /// What the clock of a device says.
  func now(of device: String) -> Instant {
    state.withLock { Instant(milliseconds: $0.now + ($0.wrong[device] ?? 0)) }
  }

  /// Time passes for all.
  func pass(minutes: Int) { state.withLock { $0.now += Int64(minutes) * 60_000 } }

  /// A device's clock goes wrong by so many milliseconds from now on.
  func set(_ device: String, wrong: Int64) { state.withLock { $0.wrong[device] = wrong } }
}

/// Repeatable randomness for one store.
private final class SharedSeed: Sendable {
  private let seeded: Mutex<Seeded>

  init(_ seed: UInt64) { seeded = Mutex(Seeded(seed)) }

  func next() -> UInt64 { seeded.withLock { $0.next() } }
}

extension StoreEnvironment {
  /// A machine of its own for each device.
  static func simulated(_ device: String, seed: UInt64, clocks: Clocks = Clocks()) -> StoreEnvironment {
    let shared = SharedSeed(seed)
    return StoreEnvironment(
      now: { clocks.now(of: device) }, random: { shared.next() }, machineID: "machine-" + device,
      runtimeDirectory: "/dev/shm",
      parseRules: { (files: [RuleFile]) throws(RuleFileTrouble) in try SimulatedRules.book(files) })
  }
}

/// The shipped rules, read once.
enum SimulatedRules {
  static let files = ShippedRules.files
  private static let read = Mutex<[[RuleFile]: RuleBook]>([:])

  static func book(_ files: [RuleFile]) throws(RuleFileTrouble) -> RuleBook {
    if let known = read.withLock({ $0[files] }) { return known }
    let book = try RuleBook.parse(files: files)
    read.withLock { $0[files] = book }
    return book
  }
}
