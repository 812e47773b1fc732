import Dispatch
import Glibc
import Synchronization
import Welfare

/// Files of a folder that may be a stick: whole or not there, and on the medium before anything says so.
struct FolderFiles {
  /// The folder.
  let path: String

  /// The names in a directory, sorted; none where it is not there.
  func names(in directory: String) throws(RemoteTrouble) -> [String] {
    let path = full(directory)
    guard let stream = unsafe opendir(path) else {
      if errno == ENOENT { return [] }
      throw trouble(errno, path)
    }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let item = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafePointer(to: &item.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw trouble(errno, path) }
    return names.sorted()
  }

  /// Makes a directory and those above it.
  func make(_ directory: String) throws(RemoteTrouble) {
    var made = path
    for part in directory.split(separator: "/") {
      made += "/" + part
      if unsafe mkdir(made, 0o755) != 0, errno != EEXIST { throw trouble(errno, made) }
    }
  }

  /// The bytes of a file, no more than one past `most`; nil where it is not there.
  func read(_ file: String, most: Int) throws(RemoteTrouble) -> [UInt8]? {
    let path = full(file)
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw trouble(errno, path)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw trouble(errno, path)
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > most { return bytes }
    }
  }

  /// Writes files so that each is there whole or not at all: beside them, to the medium, then all under their names, in their order.
  ///
  /// Several are written at once, since writing is mostly waiting for the medium, and the directory is brought to it once for all.
  ///
  /// - Parameter bytes: makes the bytes of one file, on any thread.
  /// - Returns: how many bytes each has.
  /// - Throws: the first trouble; files before the one that had it stay, those after it are not there.
  @discardableResult
  func write(
    _ names: [String], in directory: String, bytes: @Sendable (Int) -> [UInt8]
  ) throws(RemoteTrouble) -> [Int] {
    // Two devices may write the same segment at once, even under one process number.
    let drafts = names.map { _ in
      full(directory + "/.tmp-" + String(UInt64.random(in: .min ... .max), radix: 16))
    }
    let written = Mutex([Result<Int, RemoteTrouble>?](repeating: nil, count: names.count))
    DispatchQueue.concurrentPerform(iterations: names.count) { index in
      let bytes = bytes(index)
      let result = Result { () throws(RemoteTrouble) in
        try put(bytes, into: drafts[index])
        return bytes.count
      }
      written.withLock { $0[index] = result }
    }
    var sizes: [Int] = []
    var trouble: RemoteTrouble?
    for (index, result) in written.withLock({ $0 }).enumerated() {
      do throws(RemoteTrouble) {
        guard trouble == nil, let size = try result?.get() else { throw trouble ?? .gone(path: directory) }
        let target = full(directory + "/" + names[index])
        guard unsafe rename(drafts[index], target) == 0 else { throw self.trouble(errno, target) }
        sizes.append(size)
      } catch {
        trouble = error
        _ = unsafe unlink(drafts[index])
      }
    }
    if !sizes.isEmpty { try settle(full(directory)) }
    if let trouble { throw trouble }
    return sizes
  }

  /// Writes one file so.
  func write(_ bytes: [UInt8], to file: String, in directory: String) throws(RemoteTrouble) {
    try write([file], in: directory) { _ in bytes }
  }

  /// Takes away a file of our own.
  func remove(_ file: String) { _ = unsafe unlink(full(file)) }

  private func put(_ bytes: [UInt8], into file: String) throws(RemoteTrouble) {
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw trouble(errno, file) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let number = errno
        close(descriptor)
        throw trouble(number, file)
      }
      written += count
    }
    guard fsync(descriptor) == 0 else {
      let number = errno
      close(descriptor)
      throw trouble(number, file)
    }
    guard close(descriptor) == 0 else { throw trouble(errno, file) }
  }

  /// The directory's own entries to the medium; file systems that cannot say so are believed.
  private func settle(_ directory: String) throws(RemoteTrouble) {
    let descriptor = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw trouble(errno, directory) }
    defer { close(descriptor) }
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw trouble(errno, directory) }
  }

  private func full(_ name: String) -> String { name.isEmpty ? path : path + "/" + name }

  private func trouble(_ number: Int32, _ path: String) -> RemoteTrouble {
    switch number {
    case ENOSPC, EDQUOT, EFBIG: .full(path: path)
    case EROFS, EACCES, EPERM: .notWritable(path: path)
    case EIO, ENODEV, ENXIO, ESTALE, ENOENT, ENOTDIR: .gone(path: path)
    default: .system(path: path, number: number)
    }
  }
}
