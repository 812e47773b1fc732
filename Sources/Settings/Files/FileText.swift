import Glibc
import Screen

/// The text of a file that people edit.
enum FileText {
  /// The most bytes such a file has.
  static let mostBytes = 1 << 20

  /// Reads it whole. Only a regular file of at most 1 MiB in UTF-8 without NUL is text.
  static func read(_ path: String) throws(SettingsTrouble) -> String {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing(file: path) : .unreadable(file: path)
    }
    defer { close(descriptor) }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_size <= mostBytes
    else {
      throw .unreadable(file: path)
    }
    guard let bytes = bytes(of: descriptor), !bytes.contains(0),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw .unreadable(file: path) }
    return text
  }

  /// Whether something of that path can be read.
  static func exists(_ path: String) -> Bool { unsafe access(path, R_OK) == 0 }

  /// The names of the files in a folder that end in `suffix`, without it, sorted; none if there is no such folder.
  static func names(in folder: String, endingIn suffix: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let scalars = name.unicodeScalars
      let end = suffix.unicodeScalars
      if scalars.count > end.count, scalars.suffix(end.count).elementsEqual(end) {
        names.append(String(String.UnicodeScalarView(scalars.dropLast(end.count))))
      }
    }
    return names.sorted()
  }

  private static func bytes(of descriptor: Int32) -> [UInt8]? {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      if count < 0 || all.count + count > mostBytes { return nil }
      if count == 0 { return all }
      all.append(contentsOf: chunk.prefix(count))
    }
  }
}
