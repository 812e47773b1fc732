import Foundation
import Glibc
import Welfare

/// The files of a store.
struct StorePlace: Hashable, Sendable {
  /// The store's directory.
  let path: String

  /// The directory it lies in: `.` for a name alone.
  var parent: String {
    let slash = UInt8(ascii: "/")
    let trimmed = path.utf8.reversed().drop { $0 == slash }
    let above = trimmed.drop { $0 != slash }
    if above.isEmpty { return path.utf8.first == slash ? "/" : "." }
    let parent = above.drop { $0 == slash }
    return parent.isEmpty ? "/" : String(decoding: parent.reversed(), as: UTF8.self)
  }

  /// The journal, the tables and the keys.
  var database: String { path + "/centre.sqlite" }
  /// Touched after each commit, so that other desks look.
  var tick: String { path + "/tick" }
  /// A flock-ed file per running desk.
  var desks: String { path + "/desks" }
  /// Pictures and papers of grants, sealed.
  var evidence: String { path + "/evidence" }
  /// Sealed drafts.
  var drafts: String { path + "/drafts" }

  /// Whether the store's files may be written by this process.
  var isWritable: Bool {
    unsafe access(path, W_OK) == 0 && access(database, W_OK) == 0
  }

  /// Looks at the first bytes of the database before SQLite does: whether it is there, ours and of a version we
  /// know.
  ///
  /// - Returns: whether SQLite keeps a write-ahead log beside it (byte 18 of the first page is 2 then, and 1 for a rollback journal).
  /// - Throws: `StoreTrouble`: `missing`, `notOurs`, `newer`, `damaged`, `networkFileSystem`, `readOnly`.
  @discardableResult
  func look() throws(StoreTrouble) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw absence(of: path) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notOurs(path: path) }
    if FileSystemKind(at: path)?.isRemote == true { throw .networkFileSystem(path: path) }
    guard unsafe stat(database, &status) == 0 else {
      let absence = absence(of: database)
      throw absence == .missing(path: path) && !isEmpty ? .notOurs(path: path) : absence
    }
    let header = try header()
    guard header.count == 100, header.prefix(16).elementsEqual("SQLite format 3\0".utf8) else {
      throw .damaged(path: path)
    }
    guard Self.number(in: header, at: 68) == Schema.applicationID else { throw .notOurs(path: path) }
    guard Self.number(in: header, at: 60) <= Schema.version else { throw .newer(path: path) }
    return header[18] == 2
  }

  /// What a file that cannot be looked at means, by the system's error number: it is missing, or only closed to us.
  private func absence(of file: String) -> StoreTrouble {
    let code = errno
    return code == ENOENT || code == ENOTDIR ? .missing(path: path) : StoreTrouble(errno: code, path: path)
  }

  /// Whether the directory holds nothing, so that a store may be made there; false if that cannot be seen.
  var isEmpty: Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty ?? false
  }

  private func header() throws(StoreTrouble) -> [UInt8] {
    let descriptor = unsafe open(database, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno, path: path) }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = unsafe header.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, 100, 0) }
    return Array(header.prefix(max(0, count)))
  }

  private static func number(in header: [UInt8], at offset: Int) -> Int32 {
    Int32(bitPattern: header[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
  }
}
