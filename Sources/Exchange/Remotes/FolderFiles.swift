import Glibc
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

  /// Writes a file so that it is there whole or not at all: beside it, to the medium, then under its name.
  func write(_ bytes: [UInt8], to file: String, in directory: String) throws(RemoteTrouble) {
    let target = full(directory + "/" + file)
    // Two devices may write the same segment at once, even under one process number.
    let draft = full(directory + "/.tmp-" + String(UInt64.random(in: .min ... .max), radix: 16))
    do throws(RemoteTrouble) {
      try put(bytes, into: draft)
      guard unsafe rename(draft, target) == 0 else { throw trouble(errno, target) }
    } catch {
      _ = unsafe unlink(draft)
      throw error
    }
    try settle(full(directory))
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
