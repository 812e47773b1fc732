import Foundation
import GRDB
import Synchronization
import Welfare

/// How connections to a store are opened.
enum Connection {
  /// A connection that only reads; it sees one unchanging state for each access.
  static func reading(_ place: StorePlace) throws -> DatabaseQueue {
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

  /// A connection that writes; it waits for others up to `patience`.
  static func writing(_ place: StorePlace, patience: Duration) throws -> DatabaseQueue {
    var configuration = usual
    let begun = Mutex(ContinuousClock.now)
    configuration.busyMode = .callback { tries in
      if tries == 0 { begun.withLock { $0 = .now } }
      guard begun.withLock({ $0.duration(to: .now) }) < patience else { return false }
      // A wait of another length each time: desks that wait together must not all come back together.
      Thread.sleep(forTimeInterval: Double.random(in: 0.000_1...0.000_9))
      return true
    }
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return try opened(place.database, configuration)
  }

  /// A scratch database in memory.
  static func scratch() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(configuration: usual)
    try queue.writeWithoutTransaction { try Schema.bringUpToDate($0) }
    return queue
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

  private static func opened(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // A file that is no database, or that cannot be read, is known only when it is read.
    _ = try queue.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    return queue
  }

  private static func immutable(_ path: String) -> String {
    let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/-._~"))
    return "file:" + (path.addingPercentEncoding(withAllowedCharacters: plain) ?? path) + "?immutable=1"
  }
}
