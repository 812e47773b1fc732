import CStore
import Foundation
import GRDB
import Synchronization
import Welfare

/// A connection to an SQLite database, with the statements prepared on it. May be used from any thread.
final class Connection: Sendable {
  private let queue: DatabaseQueue
  /// Touched only inside an access, of which there is one at a time.
  nonisolated(unsafe) private let statements = Statements()

  private init(_ queue: DatabaseQueue) {
    self.queue = queue
  }

  deinit {
    // A prepared statement must go before what it was prepared on.
    queue.unsafeReentrantWrite { _ in unsafe statements.clear() }
  }

  /// Reads; a view that stays is `Tables.inSnapshot`.
  func read<Value>(_ secrets: Secrets = .none, _ body: (Tables) throws -> Value) throws -> Value {
    try queue.unsafeRead { unsafe try body(Tables(database: $0, secrets: secrets, statements: statements)) }
  }

  /// Writes; a transaction is `Tables.inWriteTransaction`.
  func write<Value>(_ secrets: Secrets = .none, _ body: (Tables) throws -> Value) throws -> Value {
    try queue.writeWithoutTransaction {
      unsafe try body(Tables(database: $0, secrets: secrets, statements: statements))
    }
  }

  /// Closes it; nothing may be read or written any more. The last of all to close a file takes its -wal away.
  func close() throws {
    queue.unsafeReentrantWrite { _ in unsafe statements.clear() }
    try queue.close()
  }
}

extension Connection {
  /// A connection that only reads; it sees one unchanging state for each access.
  static func reading(_ place: StorePlace) throws -> Connection {
    var configuration = usual
    configuration.readonly = true
    do {
      return try opened(place.database, configuration)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      // Nobody can be writing where not even the shared memory can be made: read the file as it lies.
      return try opened(immutable(place.database), configuration)
    }
  }

  /// A connection that writes; it waits for others up to `patience`, and says so to `turns` while it does.
  static func writing(_ place: StorePlace, patience: Duration, turns: Turns? = nil) throws -> Connection {
    var configuration = usual
    let begun = Mutex(ContinuousClock.now)
    configuration.busyMode = .callback { tries in
      if tries == 0 { begun.withLock { $0 = .now } }
      let waited = begun.withLock { $0.duration(to: .now) }
      guard waited < patience else { return false }
      turns?.isNotFree(for: waited)
      // A wait of another length each time: desks that wait together must not all come back together.
      Thread.sleep(forTimeInterval: Double.random(in: 0.000_1...0.000_9))
      return true
    }
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return try opened(gathered(place.database), configuration)
  }

  /// Sees to a database in another mode than a store is made with: it is the copy that a backup is, put in the place of a store's own.
  ///
  /// A crash in that mode leaves what only a writing connection can undo, and readers would wait for writers.
  static func beginWriteAheadMode(_ place: StorePlace, patience: Duration) throws {
    let connection = try writing(place, patience: patience)
    do {
      try connection.write { _ = try $0.first("PRAGMA journal_mode = WAL") { $0.text(0) } }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      // Somebody reads it just now; the next one to open it sees to it.
    }
    try connection.close()
  }

  /// A scratch database in memory.
  static func scratch() throws -> Connection {
    let queue = try DatabaseQueue(configuration: usual)
    try queue.writeWithoutTransaction { try Schema.bringUpToDate($0) }
    return Connection(queue)
  }

  /// A connection to a lookup store; to one in this process's memory if there is no file.
  ///
  /// - Parameter patience: how long it waits for whoever writes.
  static func lookup(_ path: String?, patience: Duration) throws -> Connection {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(patience / .seconds(1))
    configuration.label = "tambondesk.lookup"
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY")
    }
    let queue =
      try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
    return Connection(queue)
  }

  private static var usual: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(5)
    configuration.label = "tambondesk"
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  private static func opened(_ path: String, _ configuration: Configuration) throws -> Connection {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // A file that is no database, or that cannot be read, is known only when it is read.
    _ = try queue.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    return Connection(queue)
  }

  private static func immutable(_ path: String) -> String { address(path, "immutable=1") }

  /// A commit is written in one piece; sound because every writing connection has `synchronous=FULL`.
  private static func gathered(_ path: String) -> String {
    guard let name = unsafe cst_gathered_log() else { return path }
    let vfs = unsafe String(cString: name)
    return address(path, "vfs=" + vfs)
  }

  private static func address(_ path: String, _ option: String) -> String {
    let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/-._~"))
    return "file:" + (path.addingPercentEncoding(withAllowedCharacters: plain) ?? path) + "?" + option
  }
}
