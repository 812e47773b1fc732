import Glibc

/// Watches single files through inotify, and finds them again when another file takes their name.
final class FileWatch {
  private struct Entry {
    let id: WatchID
    let path: String
    let name: [UInt8]
    let directory: Int32
    let mask: UInt32
    var file: Int32
  }

  /// The inotify descriptor; -1 if there is none left.
  let descriptor: Int32
  private var entries: [Entry] = []

  private static let arrival = UInt32(IN_CREATE | IN_MOVED_TO)

  init() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Starts to watch the file at `path`, which need not exist yet; nil if its folder cannot be watched.
  func add(_ path: String, for change: WatchedChange) -> WatchID? {
    let parts = split(path)
    let directory = unsafe inotify_add_watch(descriptor, parts.directory, Self.arrival | UInt32(IN_MASK_ADD))
    guard directory >= 0 else { return nil }
    let id = WatchID(number: entries.count)
    entries.append(
      Entry(
        id: id, path: path, name: parts.name, directory: directory, mask: change.mask,
        file: watchFile(path, change.mask)))
    return id
  }

  private func split(_ path: String) -> (directory: String, name: [UInt8]) {
    let bytes = Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (".", bytes) }
    let directory = slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
    return (directory, Array(bytes[(slash + 1)...]))
  }

  private func watchFile(_ path: String, _ mask: UInt32) -> Int32 {
    unsafe inotify_add_watch(descriptor, path, mask | UInt32(IN_MASK_ADD))
  }

  /// The files that have changed since the last call, each once.
  func changes() -> [WatchID] {
    var changed: Set<WatchID> = []
    var buffer = [UInt8](repeating: 0, count: 8_192)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      for event in FileEvent.all(in: buffer[..<count]) { note(event, in: &changed) }
    }
    return changed.sorted { $0.number < $1.number }
  }

  private func note(_ event: FileEvent, in changed: inout Set<WatchID>) {
    for index in entries.indices {
      let entry = entries[index]
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
        changed.insert(entry.id)
      } else if event.watch == entry.directory, event.name == entry.name, event.mask & Self.arrival != 0 {
        entries[index].file = watchFile(entry.path, entry.mask)
        changed.insert(entry.id)
      } else if event.watch == entry.file {
        if event.mask & UInt32(IN_IGNORED) != 0 { entries[index].file = -1 }
        if event.mask & entry.mask != 0 { changed.insert(entry.id) }
      }
    }
  }
}
