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
  /// Its name index.
  let names: NameIndexShelf
  private let open = Mutex<Connection?>(nil)
  private let isPreparing = Mutex(false)

  /// The lookup store beside the database at `path`, in a directory of its own in `runtimeDirectory`; an empty
  /// one means the usual place.
  init(log: LogID, database path: String, runtimeDirectory: String, secrets: Secrets) {
    let name = Self.name(log: log, database: path)
    let directory = runtimeDirectory.isEmpty ? MemoryDirectory.usualPath(runtime: nil) : runtimeDirectory
    self.name = name
    self.runtimeDirectory = directory
    self.secrets = secrets
    names = NameIndexShelf { MemoryDirectory(name, in: directory) }
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
    let usual = try connection()
    return shared() ?? usual
  }

  /// Runs `work` unless it is running already in this process.
  func onlyOnce(_ work: () -> Void) {
    let isFirst = isPreparing.withLock { isRunning in
      defer { isRunning = true }
      return !isRunning
    }
    guard isFirst else { return }
    work()
    isPreparing.withLock { $0 = false }
  }

  /// Whether somebody in this process is filling it.
  var isBeingPrepared: Bool { isPreparing.withLock { $0 } }

  /// Throws the connection away, and the file with it: the next access makes it anew.
  func discard() {
    names.discard()
    open.withLock { connection in
      connection = nil
      guard let directory = MemoryDirectory(name, in: runtimeDirectory) else { return }
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: directory.path + "/" + Self.file + suffix)
      }
    }
  }

  private static let file = "lookup.sqlite"

  private func connection() throws -> Connection {
    try open.withLock { connection in
      if let connection { return connection }
      let opened = try shared() ?? Connection.lookup(nil)
      try opened.write { try LookupSchema.prepare($0.database) }
      connection = opened
      return opened
    }
  }

  /// The shared file; nil where it cannot be had.
  private func shared() -> Connection? {
    guard let directory = MemoryDirectory(name, in: runtimeDirectory) else { return nil }
    return try? Connection.lookup(directory.path + "/" + Self.file)
  }
}
