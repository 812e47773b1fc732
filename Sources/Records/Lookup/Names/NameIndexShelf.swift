import Foundation
import Glibc
import Synchronization

/// Where the name index of a lookup store lies: a file in memory that all desks share or, where there is no safe
/// directory for it, this process alone.
final class NameIndexShelf: Sendable {
  private let directory: @Sendable () -> MemoryDirectory?
  private let held = Mutex(Held())

  private struct Held {
    var index: NameIndex?
    var newer: NewerNames?
  }

  /// The shelf in a directory, which is made when it is first needed.
  init(_ directory: @escaping @Sendable () -> MemoryDirectory?) { self.directory = directory }

  private static let file = "names.index"

  /// The index of a stamp; nil if it is not there, is damaged or is of something else.
  func index(_ stamp: NameIndexStamp) -> NameIndex? {
    held.withLock { held in
      if let index = held.index, index.stamp == stamp { return index }
      guard let directory = directory(), let data = NameIndexData(file: directory.path + "/" + Self.file),
        data.stamp == stamp
      else { return nil }
      let index = NameIndex(data)
      held = Held(index: index)
      return index
    }
  }

  /// What changed after an index was made, as an index of its own.
  func newer(than index: NameIndex, as progress: LookupProgress, in cache: Tables) throws -> NewerNames? {
    guard progress.change > index.stamp.change else { return nil }
    let stamp = NameIndexStamp(filling: progress.filling, change: progress.change)
    let known = held.withLock { $0.index === index ? $0.newer : nil }
    if let known, known.index.stamp == stamp { return known }
    guard let newer = try NewerNames(stamp, than: index, in: cache) else { return nil }
    held.withLock { if $0.index === index { $0.newer = newer } }
    return newer
  }

  /// Puts an index there, in place of an older one; false if it cannot be read back.
  func put(_ bytes: [UInt8], _ stamp: NameIndexStamp) -> Bool {
    if let directory = directory() {
      let path = directory.path + "/" + Self.file
      clearHalves(in: directory)
      let fresh = path + "." + String(getpid())
      guard
        FileManager.default.createFile(
          atPath: fresh, contents: Data(bytes), attributes: [.posixPermissions: 0o600]),
        unsafe rename(fresh, path) == 0
      else {
        try? FileManager.default.removeItem(atPath: fresh)
        return false
      }
      return index(stamp) != nil
    }
    guard let data = NameIndexData(bytes: bytes) else { return false }
    held.withLock { $0 = Held(index: NameIndex(data)) }
    return true
  }

  /// Takes away what a process left that was ended while it wrote: whoever writes is alone.
  private func clearHalves(in directory: MemoryDirectory) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    where name.hasPrefix(Self.file + ".") {
      try? FileManager.default.removeItem(atPath: directory.path + "/" + name)
    }
  }

  /// Runs `work` when nobody else, here or in another process, is at it.
  func alone(_ work: () throws -> Void) rethrows {
    guard let directory = directory() else { return try work() }
    let descriptor = unsafe open(
      directory.path + "/names.lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return try work() }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    try work()
  }

  /// Throws it away.
  func discard() {
    held.withLock { $0 = Held() }
    guard let directory = directory() else { return }
    try? FileManager.default.removeItem(atPath: directory.path + "/" + Self.file)
  }
}

extension NameIndexData {
  /// Maps a file; nil if it cannot be read, or is not a whole index of ours.
  convenience init?(file path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0, facts.st_uid == geteuid(), facts.st_size > Self.headerSize
    else {
      return nil
    }
    let size = Int(facts.st_size)
    guard let base = unsafe mmap(nil, size, PROT_READ, MAP_SHARED | MAP_POPULATE, descriptor, 0),
      unsafe base != MAP_FAILED
    else { return nil }
    unsafe self.init(UnsafeRawBufferPointer(start: base, count: size), isMapped: true)
  }
}

/// Names that are newer than an index: an index of their own, and what they hide in the older one.
struct NewerNames: Sendable {
  /// So many people may have changed before names are not searched so any more.
  static let most = 5_000
  /// So many people may have changed before a new index is made.
  static let many = 500

  let index: NameIndex
  /// Entries of the older index of people who changed or went away.
  let hidden: Set<UInt32>

  /// Reads what is newer than `older`; nil if that is too much, or cannot be.
  init?(_ stamp: NameIndexStamp, than older: NameIndex, in cache: Tables) throws {
    let since = older.stamp.change
    guard try Self.count(since: since, in: cache) <= Self.most else { return nil }
    var making = NameIndexMaking(stamp)
    try making.fill(from: cache, since: since)
    guard let data = NameIndexData(bytes: making.finished()) else { return nil }
    index = NameIndex(data)
    let changed = try cache.rows(
      "SELECT no FROM person WHERE stamp > ?1 UNION ALL SELECT no FROM gone WHERE stamp > ?1", .integer(since)
    ) { $0.integer(0) }
    hidden = Set(changed.flatMap { older.entries(of: $0) })
  }

  /// How many people changed since.
  static func count(since: Int64, in cache: Tables) throws -> Int {
    try cache.first(
      """
      SELECT (SELECT COUNT(*) FROM person WHERE stamp > ?1) + (SELECT COUNT(*) FROM gone WHERE stamp > ?1)
      """, .integer(since)
    ) { Int($0.integer(0)) } ?? 0
  }
}
