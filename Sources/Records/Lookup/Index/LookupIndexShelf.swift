import Dispatch
import Foundation
import Glibc
import Synchronization

/// Where the index of a lookup store lies: a file in memory that all desks share or, where there is no safe
/// directory for it, this process alone.
final class LookupIndexShelf: Sendable {
  private let directory: @Sendable () -> MemoryDirectory?
  private let held = Mutex(Held())

  private struct Held {
    var index: LookupIndex?
    var newer: NewerHouses?
    var isProved = false
  }

  /// The shelf in a directory, which is made when it is first needed.
  init(_ directory: @escaping @Sendable () -> MemoryDirectory?) { self.directory = directory }

  private static let file = "lookup.index"

  /// The index of a stamp; nil if it is not there, is cut or is of something else.
  ///
  /// It lies in memory, renamed into its place whole: so it is proved in the background while it is searched already, unless
  /// `isProved` asks for it at once.
  func index(_ stamp: LookupIndexStamp, isProved: Bool = false) -> LookupIndex? {
    let (index, isNew) = held.withLock { held -> (LookupIndex?, isNew: Bool) in
      if let index = held.index, index.stamp == stamp { return (index, false) }
      guard let directory = directory(), let data = LookupIndexData(file: directory.path + "/" + Self.file),
        data.stamp == stamp
      else { return (nil, false) }
      let index = LookupIndex(data)
      held = Held(index: index)
      return (index, true)
    }
    guard let index else { return nil }
    if isProved { return prove(index) ? index : nil }
    if isNew { DispatchQueue.global(qos: .utility).async { [self] in _ = prove(index) } }
    return index
  }

  /// Whether an index is sound, asked once; throws it away if it is not.
  private func prove(_ index: LookupIndex) -> Bool {
    if held.withLock({ $0.index === index && $0.isProved }) { return true }
    let isSound = index.isSound
    let isHeld = held.withLock { held in
      guard held.index === index else { return false }
      if isSound { held.isProved = true } else { held = Held() }
      return true
    }
    if isHeld, !isSound, let directory = directory() {
      try? FileManager.default.removeItem(atPath: directory.path + "/" + Self.file)
    }
    return isSound
  }

  /// What changed after an index was made, as an index of its own.
  func newer(than index: LookupIndex, as progress: LookupProgress, in cache: Tables) throws -> NewerHouses {
    let stamp = LookupIndexStamp(filling: progress.filling, change: progress.change)
    let known = held.withLock { $0.index === index ? $0.newer : nil }
    if let known, known.index.stamp == stamp { return known }
    let newer = try NewerHouses(stamp, than: index, in: cache)
    held.withLock { if $0.index === index { $0.newer = newer } }
    return newer
  }

  /// Puts an index there, in place of an older one; where there is no room for it, this process keeps it alone. False if it is
  /// none.
  func put(_ bytes: [UInt8], _ stamp: LookupIndexStamp) -> Bool {
    if let directory = directory(), write(bytes, to: directory), index(stamp, isProved: true) != nil {
      return true
    }
    guard let data = LookupIndexData(bytes: bytes) else { return false }
    held.withLock { $0 = Held(index: LookupIndex(data), isProved: true) }
    return true
  }

  private func write(_ bytes: [UInt8], to directory: MemoryDirectory) -> Bool {
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
    return true
  }

  /// Takes away what a process left that was ended while it wrote, or an older program: whoever writes is alone.
  private func clearHalves(in directory: MemoryDirectory) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    where name.hasPrefix(Self.file + ".") || name.hasPrefix("names.") {
      try? FileManager.default.removeItem(atPath: directory.path + "/" + name)
    }
  }

  /// Runs `work` when nobody else, here or in another process, is at it.
  func alone<Value>(_ work: () throws -> Value) rethrows -> Value {
    guard let directory = directory() else { return try work() }
    let descriptor = unsafe open(
      directory.path + "/lookup.lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return try work() }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return try work()
  }

  /// Throws it away.
  func discard() {
    held.withLock { $0 = Held() }
    guard let directory = directory() else { return }
    try? FileManager.default.removeItem(atPath: directory.path + "/" + Self.file)
  }
}

extension LookupIndexData {
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
    guard let base = unsafe mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0),
      unsafe base != MAP_FAILED
    else { return nil }
    unsafe self.init(UnsafeRawBufferPointer(start: base, count: size), isMapped: true)
  }
}
