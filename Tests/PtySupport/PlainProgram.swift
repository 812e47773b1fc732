import CSystem
import Glibc

/// A program that runs without a terminal. What it writes goes to a file, and stays there whatever becomes of it.
///
/// Every wait has a deadline; what is still running when the object goes is killed.
public final class PlainProgram {
  /// The process.
  public let process: Int32
  /// The file that has what it wrote.
  public let output: String

  private var end: ProgramEnd?

  /// Starts a program by itself, with no shell between.
  ///
  /// - Parameters:
  ///   - path: The program's file.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All of its environment.
  ///   - output: A file, made anew, for what it writes on both streams.
  public init(
    _ path: String, _ arguments: [String], environment: [String: String] = PtyProgram.environment(),
    output: String
  ) throws {
    self.output = output
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var process: pid_t = 0
    let code = unsafe CStrings.with([path] + arguments) { arguments in
      unsafe CStrings.with(environment.map { "\($0.key)=\($0.value)" }.sorted()) { environment in
        unsafe posix_spawn(&process, path, &actions, nil, arguments, environment)
      }
    }
    guard code == 0 else { throw PtyTrouble.cannotStart(path) }
    self.process = process
  }

  deinit {
    guard end == nil else { return }
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    _ = unsafe waitpid(process, &status, 0)
  }

  /// Ends it at once, as a power cut would.
  public func kill() {
    Glibc.kill(process, SIGKILL)
  }

  /// The whole lines written so far; a line that a kill cut off is none.
  public var lines: [String] {
    let file = unsafe open(output, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    let whole = bytes.lastIndex(of: 0x0A).map { bytes[..<$0] } ?? []
    return whole.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Waits until it has written so many lines.
  public func waitForLines(_ count: Int, within patience: Duration = PtyProgram.patience) throws {
    let deadline = ContinuousClock.now + patience
    while lines.count < count {
      if let end = ended() {
        throw PtyTrouble.ended(
          waitingFor: "\(count) lines", status: end, screen: lines.joined(separator: "\n"))
      }
      guard ContinuousClock.now < deadline else {
        throw PtyTrouble.tooLate(waitingFor: "\(count) lines", screen: lines.joined(separator: "\n"))
      }
      usleep(1_000)
    }
  }

  /// Waits until it has ended.
  @discardableResult public func waitForEnd(within patience: Duration = PtyProgram.patience) throws
    -> ProgramEnd
  {
    let deadline = ContinuousClock.now + patience
    while true {
      if let end = ended() { return end }
      guard ContinuousClock.now < deadline else {
        throw PtyTrouble.tooLate(waitingFor: "the end", screen: lines.joined(separator: "\n"))
      }
      usleep(2_000)
    }
  }

  private func ended() -> ProgramEnd? {
    var status: Int32 = 0
    if end == nil, unsafe cs_poll_exit(process, &status) == 1 { end = ProgramEnd(status: status) }
    return end
  }
}
