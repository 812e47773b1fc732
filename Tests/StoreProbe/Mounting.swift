import Foundation

/// Mounts in a name space of its own: the process was started by `unshare --mount`.
enum Mounting {
  /// A small disk in memory.
  static func mountMemory(at directory: String, kilobytes: Int) throws {
    try mount(["-t", "tmpfs", "-o", "size=\(kilobytes)k,mode=0700", "tmpfs", directory])
  }

  /// The directory as it is, but read-only.
  static func makeReadOnly(_ directory: String) throws {
    try mount(["--bind", directory, directory])
    try mount(["-o", "remount,bind,ro", directory])
  }

  private static func mount(_ arguments: [String]) throws {
    let process = try Process.run(URL(filePath: "/bin/mount"), arguments: arguments)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CannotMount(arguments: arguments) }
  }

  struct CannotMount: Error {
    let arguments: [String]
  }
}
