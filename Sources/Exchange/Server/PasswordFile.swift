import Glibc
import Welfare

/// A password in a file that nobody but its owner can read.
enum PasswordFile {
  /// The file's one line.
  ///
  /// - Throws: `ServerTrouble.passwordFile`.
  static func password(in path: String) throws(ServerTrouble) -> String {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .passwordFile(path: path, .missing) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .passwordFile(path: path, .missing) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0, status.st_uid == geteuid() else {
      throw .passwordFile(path: path, .open)
    }
    var bytes = [UInt8](repeating: 0, count: 1_025)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw .passwordFile(path: path, .missing) }
    var line = bytes[..<count]
    if line.last == 0x0A { line.removeLast() }
    if line.last == 0x0D { line.removeLast() }
    guard !line.isEmpty, count <= 1_024, !line.contains(where: { [0, 0x0A, 0x0D].contains($0) }),
      let password = String(validating: line, as: UTF8.self)
    else { throw .passwordFile(path: path, .form) }
    return password
  }
}
