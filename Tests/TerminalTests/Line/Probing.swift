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
}
