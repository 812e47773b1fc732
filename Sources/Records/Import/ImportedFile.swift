import Glibc
public import Welfare

/// Reads the bytes of a file that an operator named.
public enum ImportedFile {
  /// Bytes that are read at most: a province's register has a quarter of them.
  public static let largest = 1 << 30

  /// Everything in the file at `path`.
  ///
  /// - Throws: `FileTrouble` when there is no such file, it is a directory, may not be read, or holds nothing.
  public static func bytes(at path: String) throws(FileTrouble) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw trouble(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw trouble(path, errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .directory(path: path) }
    guard status.st_size <= largest else { throw .failed(path: path, code: EFBIG) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    var part = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe Glibc.read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw trouble(path, errno) }
      if count == 0 { break }
      bytes += part[..<count]
      guard bytes.count <= largest else { throw .failed(path: path, code: EFBIG) }
    }
    guard !bytes.isEmpty else { throw .empty(path: path) }
    return bytes
  }

  private static func trouble(_ path: String, _ code: Int32) -> FileTrouble {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EACCES, EPERM: .notReadable(path: path)
    case EISDIR: .directory(path: path)
    default: .failed(path: path, code: code)
    }
  }
}
