import Glibc
import Welfare

/// A program that takes a paper on its stdin, started without a shell.
struct PrintProgram: Sendable {
  /// Its words: the program, found as the PATH says, then its arguments.
  let words: [String]
  /// It is ended after so many seconds.
  let seconds: Int

  /// Its name as people know it.
  var name: String { words.first ?? "" }

  /// Runs it on a file and waits until it ends.
  ///
  /// It has a process group of its own: when its time is over, whatever it started ends with it. Its output is thrown
  /// away; of this program's descriptors it has the file alone (all others close themselves), and no signal is blocked.
  ///
  /// - Throws: `PrintTrouble`.
  func run(on path: String) throws(PrintTrouble) {
    let process = try start(on: path)
    let deadline = Self.now() + Int64(seconds) * 1_000
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0 && errno != EINTR { throw .failed(program: name, status: errno) }
      if Self.now() >= deadline {
        kill(-process, SIGKILL)
        kill(process, SIGKILL)
        while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
        throw .hung(program: name, seconds: seconds)
      }
      usleep(10_000)
    }
    let signal = status & 0x7F
    let code = signal == 0 ? (status >> 8) & 0xFF : -signal
    if code != 0 { throw .failed(program: name, status: code) }
  }

  private func start(on path: String) throws(PrintTrouble) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, path, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    unsafe posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: Int(flags)))
    var process: pid_t = 0
    let code = unsafe withCStrings(words) { arguments in
      unsafe posix_spawnp(&process, name, &actions, &attributes, arguments, environ)
    }
    switch code {
    case 0: return process
    case ENOENT, ENOTDIR, EACCES: throw .absent(program: name)
    default: throw .failed(program: name, status: code)
    }
  }

  private func withCStrings<Result>(
    _ words: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a list that ends in nil has a start") }
      return unsafe body(base)
    }
  }

  private static func now() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
