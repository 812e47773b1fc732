import Glibc
import PtySupport

/// Starts the probe and knows what a terminal has to look like afterwards.
enum Probing {
  static let path = BuiltProgram.path("TerminalProbe")

  /// The probe, up to its first full screen.
  static func start(
    _ arguments: [String] = [], term: String = "xterm-256color", locale: String = "C.UTF-8",
    columns: Int = 80,
    rows: Int = 24
  ) throws -> PtyProgram {
    let program = try PtyProgram(
      path, arguments, environment: PtyProgram.environment(term: term, locale: locale), columns: columns,
      rows: rows)
    try program.waitFor("ขวา")
    return program
  }

  /// A shell that starts the probe as people do, with job control.
  static func inShell(_ script: String) throws -> PtyProgram {
    try PtyProgram("/bin/sh", ["-c", script], environment: PtyProgram.environment(adding: ["PROBE": path]))
  }

  /// What is wrong with the terminal that a program has left; nothing if it is as it was.
  static func leftBehind(by program: PtyProgram) -> [String] {
    let emulator = program.emulator
    var faults = emulator.modes == [7, 25] ? [] : ["modes \(emulator.modes)"]
    if emulator.isAlternate { faults.append("alternate screen") }
    if emulator.hasApplicationKeypad { faults.append("application keypad") }
    if emulator.rendition != Rendition() { faults.append("colours") }
    if program.settings != program.settingsBefore { faults.append("line settings") }
    return faults + emulator.surprises
  }
}
