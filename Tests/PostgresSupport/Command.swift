import Foundation
import Glibc

/// A program that is run and waited for.
///
/// Foundation's `Process` waits until everybody who inherited a descriptor of its own is gone, which a server that stays is not.
enum Command {
  /// Starts a program, its output into a file.
  static func start(_ arguments: [String], output: String) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // Where everybody may be: the server's user may not see this process's directory.
    let arguments = ["env", "-C", "/"] + arguments
    var texts: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) }
    unsafe texts.append(nil)
    defer { unsafe texts.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawnp(&process, arguments[0], &actions, nil, texts, environ)
    guard code == 0 else { throw CommandFailed(text: "\(arguments[0]): \(code)") }
    return process
  }

  /// Runs a program for a minute at most.
  ///
  /// - Returns: what it wrote, without the last line's end.
  /// - Throws: `CommandFailed`.
  static func run(_ arguments: [String]) throws -> String {
    let file = "/tmp/tambondesk-output-\(getpid())-\(UInt64.random(in: .min ... .max))"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let process = try start(["timeout", "60"] + arguments, output: file)
    var status: CInt = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw CommandFailed(text: "\(arguments[0]): \(errno)") }
    }
    let text = try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .newlines)
    guard status == 0 else { throw CommandFailed(text: arguments.joined(separator: " ") + ": " + text) }
    return text
  }
}

/// A program that did not end well, and what it wrote.
public struct CommandFailed: Error, CustomStringConvertible {
  /// What it wrote.
  public let text: String
  /// The same.
  public var description: String { text }
}
