import Foundation
import Records
import Screen
import Settings
import ThaiText
import Welfare

/// The one place that reads clock, randomness, environment and paths of the machine.
struct Surroundings {
  /// The clock of acts, if the command line set it.
  let clock: Instant?

  private static let random = MachineRandom()

  static let environment = ProcessInfo.processInfo.environment
  static let paths = SettingsPaths(environment: environment)

  /// Where a store lies: where an option says, else the usual place, in the working directory when no home is known.
  static func store(_ option: String?) -> String { plain(option ?? paths.store ?? "tambondesk") }

  /// The same for the practice store of `demo`.
  static func practiceStore(_ option: String?) -> String {
    plain(option ?? paths.practiceStore ?? "tambondesk-practice")
  }

  /// A directory's path without the slashes that shells complete it with.
  private static func plain(_ path: String) -> String {
    path.utf8.lastIndex { $0 != UInt8(ascii: "/") }.map { String(path[...$0]) } ?? path
  }

  /// What the settings file says.
  static let preferences = Preferences.loaded(from: paths.settingsFile)

  /// The printing program that the settings file names.
  static var printProgram: PrintProgram {
    PrintProgram(words: preferences.value.printing.program, seconds: preferences.value.printing.seconds)
  }

  /// What the clock says: the machine's, unless the command line set one.
  func now() -> Instant { clock ?? Self.machineClock() }

  /// What the store needs of the machine.
  var storeEnvironment: StoreEnvironment {
    let clock = clock
    return StoreEnvironment(
      now: { clock ?? Self.machineClock() },
      random: { Self.random.next() },
      machineID: ThisMachine.id,
      runtimeDirectory: Self.paths.runtime ?? "",
      parseRules: { (files: [RuleFile]) throws(RuleFileTrouble) in try RuleBook.parse(files: files) })
  }

  private static func machineClock() -> Instant {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
