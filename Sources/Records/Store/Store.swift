import Foundation
import GRDB
import Synchronization
public import Welfare

/// The store of one centre: a directory with the journal, the tables folded from it, and the keys.
///
/// One reading connection is open from the start; the writing one is opened at the first commit. Values of this
/// type may be used from any thread.
public final class Store: Sendable {
  /// The clock, randomness and paths it was given.
  public let environment: StoreEnvironment
  /// Why nothing can be written here: `readOnly` or `moved`; nil if it can.
  public let readOnlyReason: StoreTrouble?
  /// Whether it was found copied, moved or restored when it was opened, and began a new log: it keeps no place until it counts there.
  public let hasNewLog: Bool

  /// Whether it lies where nobody looks for it yet, and is thrown away if it does not come to its end.
  public let isBeingMade: Bool

  let place: StorePlace
  let secrets: Secrets
  let log: OwnLog
  let ruleBooks = Mutex<[[UInt8]: RuleBook]>([:])
  /// What is searched by name, phone and house number; opened when first asked.
  let lookupStore: LookupStore

  private let reader: Connection
  private let writer = Mutex<Connection?>(nil)
  private let ticking: Tick
  private let turns: Turns

  /// A store whose files were looked at and found ours.
  init(
    place: StorePlace, environment: StoreEnvironment, reader: Connection, secrets: Secrets, log: OwnLog,
    readOnlyReason: StoreTrouble?, hasNewLog: Bool = false, isBeingMade: Bool = false
  ) {
    self.place = place
    self.environment = environment
    self.reader = reader
    self.secrets = secrets
    self.log = log
    self.readOnlyReason = readOnlyReason
    self.hasNewLog = hasNewLog
    self.isBeingMade = isBeingMade
    ticking = Tick(path: place.tick)
    turns = Turns(path: place.tick)
    lookupStore = LookupStore(
      log: log.id, database: place.database, runtimeDirectory: environment.runtimeDirectory, secrets: secrets)
  }

  /// The store's directory.
  public var path: String { place.path }

  /// Whether nothing can be written here.
  public var isReadOnly: Bool { readOnlyReason != nil }

  /// Whether this is a practice store.
  public var isPractice: Bool { log.facts.scope.isPractice }

  /// Whose log this store keeps.
  public var scope: Scope { log.facts.scope }

  /// The letter in every number it prints.
  public var letter: String { log.facts.letter }

  /// Watch this file for the commits of other desks.
  public var tickPath: String { place.tick }

  /// A random source over the environment's.
  var random: RandomBits { RandomBits(environment.random) }

  /// Reads on the store's reading connection: `body` sees one unchanging state.
  func read<Value>(_ body: (Tables) throws -> Value) throws(StoreTrouble) -> Value {
    try read(from: reader, body)
  }

  /// Reads on a connection of `separateReader()`, so that a long read does not keep short ones waiting.
  func read<Value>(
    from connection: Connection, _ body: (Tables) throws -> Value
  ) throws(StoreTrouble) -> Value {
    do {
      return try connection.read(secrets) { tables in try tables.inSnapshot { try body(tables) } }
    } catch {
      throw trouble(error)
    }
  }

  /// One more reading connection, for work in the background.
  func separateReader() throws(StoreTrouble) -> Connection {
    do { return try Connection.reading(place) } catch { throw trouble(error) }
  }

  /// Writes in one transaction that holds the write lock from its start; any error undoes everything.
  ///
  /// - Throws: whatever `body` throws, `DatabaseError`, or `StoreTrouble` where the store is read-only.
  func write<Value>(_ body: (Tables) throws -> Value) throws -> Value {
    if let readOnlyReason { throw readOnlyReason }
    let connection = try writingConnection()
    turns.letOthersGoFirst()
    defer { turns.end() }
    do {
      let value = try connection.write(secrets) { tables in
        try tables.inWriteTransaction { try body(tables) }
      }
      ticking.touch()
      return value
    } catch let error as DatabaseError where error.resultCode == .SQLITE_IOERR {
      // After a failed sync nothing about the connection is certain: the next commit begins with a new one.
      writer.withLock { $0 = nil }
      throw error
    }
  }

  /// Writes what only this device knows, also where no act may be written because the store was moved.
  func writeAlthoughMoved<Value>(_ body: (Tables) throws -> Value) throws -> Value {
    let connection = try Connection.writing(place, patience: environment.patience, turns: turns)
    return try connection.write(secrets) { tables in try tables.inWriteTransaction { try body(tables) } }
  }

  /// What an error inside an access means to the caller.
  func trouble(_ error: any Error) -> StoreTrouble {
    StoreTrouble(error, path: path, holders: { holders() })
  }

  private func writingConnection() throws -> Connection {
    try writer.withLock { open in
      if let open { return open }
      let connection = try Connection.writing(place, patience: environment.patience, turns: turns)
      open = connection
      return connection
    }
  }

  /// A number that changes whenever another connection has committed (SQLite's `data_version`).
  ///
  /// - Throws: `StoreTrouble`.
  public func dataVersion() throws(StoreTrouble) -> Int64 {
    do {
      return try reader.read { try $0.first("PRAGMA data_version") { $0.integer(0) } ?? 0 }
    } catch {
      throw trouble(error)
    }
  }
}

extension Store {
  /// The Ed25519 public key of the device this store is, 32 bytes.
  public var device: [UInt8] { log.facts.device }
}
