import Foundation
import GRDB
import Glibc
import Welfare

extension Store {
  /// Copies everything as it stands at one moment into a new file, pictures and papers of grants too, while desks go on working.
  /// Whoever has the file has the keys: its mode is 0600.
  ///
  /// - Returns: how many bytes the file has.
  /// - Throws: `FileTrouble`: `exists`, `notWritable`; `StoreTrouble`.
  @discardableResult
  public func backup(to file: String) throws -> Int {
    guard !Store.exists(at: file) else { throw FileTrouble.exists(path: file) }
    var random = random
    let draft = file + ".making-" + String(random.next(), radix: 16)
    do {
      let descriptor = unsafe Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw FileTrouble.notWritable(path: file) }
      close(descriptor)
      try copy(into: draft)
      guard unsafe link(draft, file) == 0 else {
        if errno == EEXIST { throw FileTrouble.exists(path: file) }
        // Where the file system knows no second names, as on a stick.
        guard unsafe rename(draft, file) == 0 else { throw StoreTrouble(errno: errno, path: file) }
        return try size(of: file)
      }
      _ = unsafe unlink(draft)
      return try size(of: file)
    } catch let trouble as FileTrouble {
      _ = unsafe unlink(draft)
      throw trouble
    } catch {
      _ = unsafe unlink(draft)
      throw StoreTrouble(error, path: file, holders: { [] })
    }
  }

  /// One step, so that no desk's commit begins it anew.
  private func copy(into draft: String) throws {
    let source = try separateReader()
    let target = try DatabaseQueue(path: draft)
    try target.writeWithoutTransaction { target in
      try source.read { try $0.database.backup(to: target) }
      // One plain file: nothing beside it.
      _ = try String.fetchOne(target, sql: "PRAGMA journal_mode = DELETE")
      // Behind the entries: what they name lay there before they were written.
      try BackedUpEvidence.put(evidenceFolder, into: target)
    }
    try target.close()
  }

  private func size(of file: String) throws -> Int {
    let descriptor = unsafe Glibc.open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno, path: file) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreTrouble(errno: errno, path: file) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw StoreTrouble(errno: errno, path: file) }
    return Int(status.st_size)
  }
}
