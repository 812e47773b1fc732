import Glibc

/// A directory on a memory file system, ours alone, for what may be lost and must never reach a disk.
public struct MemoryDirectory: Hashable, Sendable {
  /// Where it is.
  public let path: String

  /// Where such a directory belongs: `$XDG_RUNTIME_DIR/tambondesk`, else `/dev/shm/tambondesk-<uid>`.
  ///
  /// - Parameter runtime: the value of `XDG_RUNTIME_DIR`; nil or empty if there is none.
  public static func usualPath(runtime: String?) -> String {
    if let runtime, !runtime.isEmpty, isInMemory(runtime) { return runtime + "/tambondesk" }
    return "/dev/shm/tambondesk-" + String(geteuid())
  }

  /// Opens the directory `name` in `parent`, making both with mode 0700 where they are missing.
  ///
  /// Nil unless both are real directories (never a symbolic link), belong to us, are closed to everybody else,
  /// and lie in memory: then the caller keeps its data in the process.
  public init?(_ name: String, in parent: String) {
    let path = parent + "/" + name
    for directory in [parent, path] {
      if unsafe mkdir(directory, 0o700) != 0, errno != EEXIST { return nil }
      guard Self.isOurs(directory) else { return nil }
    }
    self.path = path
  }

  private static func isOurs(_ path: String) -> Bool {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { return false }
    return facts.st_uid == geteuid() && facts.st_mode & 0o077 == 0 && isInMemory(path)
  }

  /// Whether `path` lies on tmpfs or ramfs.
  private static func isInMemory(_ path: String) -> Bool {
    guard let kind = FileSystemKind(at: path) else { return false }
    return kind.name == "tmpfs" || kind.name == "ramfs"
  }
}
