import CSystem
import Glibc

/// A program that runs in a pseudo-terminal, with a small emulator as its screen.
///
/// Every wait has a deadline; what is still running when the object goes is killed.
public final class PtyProgram {
  /// What the program would see of its terminal, and we of its screen.
  public private(set) var emulator: Emulator
  /// Every byte the program has written.
  public private(set) var written: [UInt8] = []
  /// The settings of the line before the program started.
  public let settingsBefore: LineSettings
  /// The process.
  public let process: Int32

  private var master: Int32
  private var line: Int32
  private var end: ProgramEnd?

  /// How long every wait lasts at most, where nothing else is said: a machine that is busy with other things may be slow, and
  /// no test means to say how fast it is.
  public static let patience = Duration.seconds(60)

  /// Starts a program on a new pseudo-terminal.
  ///
  /// - Parameters:
  ///   - path: The program's file.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All of its environment, TERM and locale included.
  ///   - columns: Width of the terminal.
  ///   - rows: Height of the terminal.
  ///   - directory: Where it starts; nil for here.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = PtyProgram.environment(),
    columns: Int = 80, rows: Int = 24, directory: String? = nil
  ) throws {
    var (master, line): (Int32, Int32) = (-1, -1)
    // Read before the program runs: a quick one has the line in its own mode before we look.
    var before = cs_line_settings()
    process = unsafe CStrings.with([path] + arguments) { arguments in
      unsafe CStrings.with(environment.map { "\($0.key)=\($0.value)" }.sorted()) { environment in
        unsafe cs_spawn_pty(
          path, arguments, environment, directory, Int32(columns), Int32(rows), &master, &line, &before)
      }
    }
    guard process > 0 else { throw PtyTrouble.cannotStart(path) }
    (self.master, self.line) = (master, line)
    emulator = Emulator(columns: columns, rows: rows)
    settingsBefore = LineSettings(before)
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      kill(process, SIGCONT)
      var status: Int32 = 0
      _ = unsafe waitpid(process, &status, 0)
    }
    hangUp()
  }

  /// A plain environment: that TERM and locale, and this process's PATH and HOME.
  public static func environment(
    term: String? = "xterm-256color", locale: String = "C.UTF-8", adding more: [String: String] = [:]
  ) -> [String: String] {
    var environment = ["LC_ALL": locale, "LANG": locale, "SWIFT_BACKTRACE": "enable=no"]
    for name in ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"] {
      if let value = unsafe getenv(name) { environment[name] = unsafe String(cString: value) }
    }
    environment["TERM"] = term
    return environment.merging(more) { $1 }
  }

  // What is seen

  /// The rows of the screen, without blanks at their ends.
  public var rows: [String] { (0..<emulator.screen.rows).map { emulator.screen.text(ofRow: $0) } }
  /// The whole screen as text.
  public var screenText: String { rows.joined(separator: "\n") }
  /// The settings of the line as they are now.
  public var settings: LineSettings { LineSettings(of: line) }

  /// Whether keys have been typed that nobody has read yet; a shell would read them next.
  public var hasUnreadKeys: Bool {
    var waiting = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&waiting, 1, 100) > 0
  }

  // What is done to it

  /// Types text, as fast as the line takes it.
  public func type(_ text: String) { send(Array(text.utf8)) }

  /// Presses keys one after another.
  public func press(_ keys: PressedKey...) { send(keys.flatMap(\.bytes)) }

  /// Pastes text as a terminal in bracketed-paste mode does.
  public func paste(_ text: String) { send(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)) }

  /// Sends bytes to the program.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let deadline = ContinuousClock.now + Self.patience
    while !rest.isEmpty, ContinuousClock.now < deadline {
      let count = unsafe rest.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if !pump(milliseconds: 10), end != nil { return }
    }
  }

  /// Gives the window another size.
  public func resize(columns: Int, rows: Int) {
    drain()
    emulator.resize(columns: columns, rows: rows)
    _ = cs_resize_pty(master, Int32(columns), Int32(rows))
  }

  /// Gives the window another size, and waits until the program has written something for it.
  public func resizeUntilPainted(columns: Int, rows: Int) throws {
    drain()
    let before = written.count
    resize(columns: columns, rows: rows)
    try wait(for: "\(columns)×\(rows)") { $0.written.count > before }
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Sends a signal to the group in the foreground of the terminal.
  public func signalForeground(_ number: Int32) {
    let group = tcgetpgrp(master)
    if group > 1 { kill(-group, number) }
  }

  /// Writes on the screen behind the program's back, as another program on the same terminal would.
  public func scribble(_ text: String) {
    drain()
    emulator.feed("\u{1B}7\u{1B}[H\(text)\u{1B}8".utf8)
  }

  /// Closes the terminal, as a window that is shut.
  public func hangUp() {
    for descriptor in [master, line] where descriptor >= 0 { close(descriptor) }
    (master, line) = (-1, -1)
  }

  // Waiting

  /// Waits until the screen shows `text`.
  public func waitFor(_ text: String, within patience: Duration = PtyProgram.patience) throws {
    try wait(for: "\"\(text)\"", within: patience) { $0.shows(text) }
  }

  /// Waits until the screen no longer shows `text`.
  public func waitForNo(_ text: String, within patience: Duration = PtyProgram.patience) throws {
    try wait(for: "no \"\(text)\"", within: patience) { !$0.shows(text) }
  }

  /// Whether a row of the screen shows `text`, compared scalar by scalar.
  public func shows(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    return rows.contains { Array($0.unicodeScalars).contains(wanted) }
  }

  /// Waits until `isSo`; `what` names it in the trouble.
  public func wait(
    for what: String, within patience: Duration = PtyProgram.patience, until isSo: (PtyProgram) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + patience
    drain()
    while !isSo(self) {
      if let end { throw PtyTrouble.ended(waitingFor: what, status: end, screen: screenText) }
      if ContinuousClock.now >= deadline { throw PtyTrouble.tooLate(waitingFor: what, screen: screenText) }
      if !pump(milliseconds: 50) { lookForEnd() }
    }
  }

  /// Waits until the program writes nothing for that long.
  public func waitForQuiet(_ silence: Int32 = 60, within patience: Duration = PtyProgram.patience) {
    let deadline = ContinuousClock.now + patience
    while ContinuousClock.now < deadline, pump(milliseconds: silence) {}
  }

  /// Waits until the program has ended.
  @discardableResult public func waitForEnd(within patience: Duration = PtyProgram.patience) throws
    -> ProgramEnd
  {
    let deadline = ContinuousClock.now + patience
    while true {
      if !pump(milliseconds: 10) { lookForEnd() }
      if let end { return end }
      if ContinuousClock.now >= deadline {
        throw PtyTrouble.tooLate(waitingFor: "the end", screen: screenText)
      }
    }
  }

  /// Waits until the program has been stopped.
  public func waitForStop(within patience: Duration = PtyProgram.patience) throws {
    try wait(for: "a stop", within: patience) { cs_poll_stop($0.process) == 1 }
  }

  private func lookForEnd() {
    var status: Int32 = 0
    guard end == nil, unsafe cs_poll_exit(process, &status) == 1 else { return }
    drain()
    end = ProgramEnd(status: status)
  }

  /// Takes all that has been written by now.
  public func drain() {
    while pump(milliseconds: 0) {}
  }

  /// Waits so long for output; false if there was none.
  private func pump(milliseconds: Int32) -> Bool {
    guard master >= 0 else {
      usleep(UInt32(milliseconds) * 1_000)
      return false
    }
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(master, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    written += buffer[..<count]
    emulator.feed(buffer[..<count])
    let answers = emulator.takeAnswers()
    if !answers.isEmpty { send(answers) }
    return true
  }
}
