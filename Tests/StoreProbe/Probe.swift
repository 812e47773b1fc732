import Glibc
import Records
import Settings
import ThaiText
import Welfare

/// A desk without a screen: what tests run as processes of their own on one store.
///
/// Each line says what has happened, and leaves the process before the next thing is tried.
@main struct Probe {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    let mode = arguments.popFirst() ?? ""
    let place = arguments.popFirst() ?? ""
    let runtime = arguments.popFirst() ?? ""
    let number = UInt64(arguments.popFirst() ?? "") ?? 0
    do {
      switch mode {
      case "make": try Making.make(at: place, runtime: runtime, households: Int(number))
      case "take-tickets": try Working(on: place, runtime: runtime).takeTickets(Int(number))
      case "hand-over": try Working(on: place, runtime: runtime).work(seed: number)
      case "import": try Working(on: place, runtime: runtime).importPeople(Int(number))
      case "prepare-lookup": try Working(on: place, runtime: runtime).prepareLookup()
      case "hold": try Holding.hold(place, runtime: runtime)
      case "look": Looking.look(at: place, runtime: runtime)
      case "look-as-nobody":
        Looking.becomeNobody()
        Looking.look(at: place, runtime: runtime)
      case "found-as-nobody":
        Looking.becomeNobody()
        Looking.found(at: place, runtime: runtime)
      case "look-in-read-only-mount":
        try Mounting.makeReadOnly(place)
        Looking.look(at: place, runtime: runtime)
      case "full-disk":
        let disk = FullDisk(directory: place, runtime: runtime)
        try disk.run()
        try disk.openAlone()
      case "mount": try Mounting.mountMemory(at: place, kilobytes: 64)
      default: exit(2)
      }
    } catch {
      say("failed: \(error)")
      exit(1)
    }
  }

  /// Writes a line at once: what was said before a kill is there.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}

/// What every probe's store needs of the machine.
enum Surroundings {
  /// The time of all acts, so that numbers of a day are of one series: 23 November 2026, 09:00.
  static let now = Instant(Day(number: 20_780), minuteOfDay: 540)

  static func environment(runtime: String) -> StoreEnvironment {
    StoreEnvironment(
      now: { now }, random: { UInt64.random(in: .min ... .max) }, machineID: ThisMachine.id,
      runtimeDirectory: runtime,
      parseRules: { (files: [RuleFile]) throws(RuleFileTrouble) in try RuleBook.parse(files: files) },
      patience: .seconds(60))
  }
}
