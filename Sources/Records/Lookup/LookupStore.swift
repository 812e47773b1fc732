import Foundation
import GRDB
import Glibc
import Synchronization
import Welfare

/// The lookup store of one centre: an SQLite file in memory that all processes on the machine share.
///
/// It is opened when first needed. Whatever is wrong with it, it is made anew; where no safe directory in memory
/// is to be had, it lives in this process alone.
final class LookupStore: Sendable {
  private let runtimeDirectory: String
  private let name: String
  private let secrets: Secrets
  /// Where its index lies.
  let shelf: LookupIndexShelf
  private let open = Mutex<Opened?>(nil)
  private let isAsked = Mutex(false)
  private let fillings = Mutex(0)
  private let turn = Mutex(())

  /// The connection that questions have.
  private struct Opened {
    let connection: Connection
    /// The file's device and number; nil where there is no file.
    let file: [UInt64]?
  }

  /// The lookup store beside the database at `path`, in a directory of its own in `runtimeDirectory`; an empty
  /// one means the usual place.
  init(log: LogID, database path: String, runtimeDirectory: String, secrets: Secrets) {
    let name = Self.name(log: log, database: path)
    let directory = runtimeDirectory.isEmpty ? MemoryDirectory.usualPath(runtime: nil) : runtimeDirectory
    self.name = name
    self.runtimeDirectory = directory
    self.secrets = secrets
    shelf = LookupIndexShelf { MemoryDirectory(name, in: directory) }
  }

  /// A copy of a store has the same log, and may hold another part of it: so the file counts too.
  static func name(log: LogID, database path: String) -> String {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return log.hex }
    return log.hex + "-" + String(status.st_dev, radix: 16) + "-" + String(status.st_ino, radix: 16)
  }

  /// Reads on one unchanging view.
  func read<Value>(_ body: (Tables) throws -> Value) throws -> Value {
    try read(on: connection(), body)
  }

  /// Writes in one transaction.
  func write<Value>(_ body: (Tables) throws -> Value) throws -> Value {
    try write(on: connection(), body)
  }

  /// What it says and what is searched; nil while there is nothing to search.
  ///
  /// - Parameter connection: one that ``separate()`` gave: then the index is proved first; nil for that of questions.
  func searched(on connection: Connection? = nil) throws -> (
    progress: LookupProgress, indexes: LookupIndexes
  )? {
    try read(on: connection ?? self.connection()) { cache in
      guard let progress = try LookupProgress.read(from: cache), let stamp = progress.index,
        let index = shelf.index(stamp, isProved: connection != nil)
      else { return nil }
      guard progress.change > stamp.change else { return (progress, LookupIndexes(index)) }
      let newer = try shelf.newer(than: index, as: progress, in: cache)
      return (progress, LookupIndexes(index, newer: newer.index, hidden: newer.hidden))
    }
  }

  /// As ``read(_:)``, on a connection that ``separate()`` gave.
  func read<Value>(on connection: Connection, _ body: (Tables) throws -> Value) throws -> Value {
    try connection.read(secrets) { tables in try tables.inSnapshot { try body(tables) } }
  }

  /// As ``write(_:)``, on a connection that ``separate()`` gave.
  func write<Value>(on connection: Connection, _ body: (Tables) throws -> Value) throws -> Value {
    try connection.write(secrets) { tables in try tables.inWriteTransaction { try body(tables) } }
  }

  /// A connection for work that takes long, so that no question waits for it; the one that questions have where
  /// there is no file.
  func separate() throws -> Connection {
    // Makes the file, and its tables.
    let usual = try opened()
    guard let file = usual.file else { return usual.connection }
    // Somebody else has made it anew meanwhile: questions are to find the file that is filled.
    if file != fileNumber { open.withLock { $0 = nil } }
    let now = try opened()
    guard now.file != nil else { return now.connection }
    return shared(patience: .seconds(2)) ?? now.connection
  }

  /// Runs `work` unless it waits or runs already in this process.
  func onlyOnce(_ work: () -> Void) {
    let isFirst = isAsked.withLock { isRunning in
      defer { isRunning = true }
      return !isRunning
    }
    guard isFirst else { return }
    work()
    isAsked.withLock { $0 = false }
  }

  /// Runs `work` while nobody else in this process fills it.
  func alone(_ work: () throws -> Void) throws {
    fillings.withLock { $0 += 1 }
    defer { fillings.withLock { $0 -= 1 } }
    try turn.withLock { _ in try work() }
  }

  /// Whether somebody in this process is filling it.
  var isBeingPrepared: Bool { fillings.withLock { $0 } > 0 }

  /// Throws the connection away, and the file with it: the next access makes it anew.
  func discard() {
    shelf.discard()
    open.withLock { opened in
      opened = nil
      guard let directory = MemoryDirectory(name, in: runtimeDirectory) else { return }
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: directory.path + "/" + Self.file + suffix)
      }
    }
  }

  private static let file = "lookup.sqlite"

  private func connection() throws -> Connection { try opened().connection }

  private func opened() throws -> Opened {
    try open.withLock { opened in
      if let opened { return opened }
      let shared = shared(patience: Self.patience)
      let connection = try shared ?? Connection.lookup(nil, patience: Self.patience)
      try connection.write { try LookupSchema.prepare($0.database) }
      let new = Opened(connection: connection, file: shared == nil ? nil : fileNumber)
      opened = new
      return new
    }
  }

  /// How long a question waits for whoever writes: it has older rows to answer with.
  private static let patience = Duration.milliseconds(100)

  /// The shared file; nil where it cannot be had.
  private func shared(patience: Duration) -> Connection? {
    path.flatMap { try? Connection.lookup($0, patience: patience) }
  }

  private var path: String? {
    MemoryDirectory(name, in: runtimeDirectory).map { $0.path + "/" + Self.file }
  }

  /// The device and number of the file that lies there now; nil if none does.
  private var fileNumber: [UInt64]? {
    var status = stat()
    guard let path, unsafe stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
