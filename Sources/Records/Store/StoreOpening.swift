import GRDB
import ThaiText
public import Welfare

extension Store {
  /// Opens the store in the directory at `path`.
  ///
  /// One that was copied, moved or restored opens a new log if it holds the scope's root key, and says so (`hasNewLog`); without that key
  /// it can be read, asks for a log at its next sync, and says so (`readOnlyReason`). So is one that may not be written.
  ///
  /// - Throws: `StoreTrouble`: `missing`, `notOurs`, `newer`, `networkFileSystem`, `damaged`, `readOnly` where not
  ///   even reading is possible.
  public static func open(at path: String, environment: StoreEnvironment) throws(StoreTrouble) -> Store {
    try open(at: path, environment: environment, isBeingMade: false)
  }

  /// Opens a store that may lie in the directory it is being made in.
  static func open(
    at path: String, environment: StoreEnvironment, isBeingMade: Bool
  ) throws(StoreTrouble) -> Store {
    let place = StorePlace(path: path)
    let isInWriteAheadMode: Bool
    do throws(StoreTrouble) {
      isInWriteAheadMode = try place.look()
    } catch {
      throw error == .missing(path: path) && JoiningDevice.waits(at: path)
        ? .waitsForAnswer(path: path) : error
    }
    do {
      return try opened(
        place, environment, isInWriteAheadMode: isInWriteAheadMode, isBeingMade: isBeingMade)
    } catch {
      throw StoreTrouble(error, path: path, holders: { [] })
    }
  }

  private static func opened(
    _ place: StorePlace, _ environment: StoreEnvironment, isInWriteAheadMode: Bool, isBeingMade: Bool
  ) throws -> Store {
    let isWritable = place.isWritable
    if isWritable, !isInWriteAheadMode {
      try Connection.beginWriteAheadMode(place, patience: environment.patience)
    }
    let reader = try Connection.reading(place)
    var known = try reader.read { try Known($0, path: place.path) }
    let fingerprint = Fingerprint(machine: environment.machineID, file: place.database)?.bytes
    var hasNewLog = false
    if known.fingerprint != fingerprint, isWritable, known.holdsRootKey {
      let connection = try Connection.writing(place, patience: environment.patience)
      hasNewLog = try connection.write { tables in
        try tables.inWriteTransaction {
          // Whoever opened it at the same moment may have done it.
          guard try LocalTable(tables: tables).value(.fingerprint) != fingerprint else { return false }
          try NewLog(tables: tables, place: place, environment: environment).open()
          return true
        }
      }
      known = try reader.read { try Known($0, path: place.path) }
    }
    let moved = known.fingerprint != fingerprint
    let reason: StoreTrouble? =
      moved ? .moved(path: place.path) : isWritable ? nil : .readOnly(path: place.path)
    let store = Store(
      place: place, environment: environment, reader: reader, secrets: known.secrets, log: known.log,
      readOnlyReason: reason, hasNewLog: hasNewLog, isBeingMade: isBeingMade)
    if known.isOlder {
      guard reason == nil else { throw StoreTrouble.older(path: place.path) }
      try store.bringUpToDate()
    }
    return store
  }

  /// Makes an older program's tables those of this one: missing steps, then everything folded anew. Desks that open at
  /// the same time wait, and find it done.
  private func bringUpToDate() throws {
    try write { tables in
      guard try Known(tables, path: path).isOlder else { return }
      try Schema.doMissingSteps(tables.database)
      try Rebuild(tables: tables).run()
    }
  }

  /// What is read once when a store is opened.
  private struct Known {
    let secrets: Secrets
    let log: OwnLog
    let fingerprint: [UInt8]?
    let holdsRootKey: Bool
    /// Whether an older program made the tables.
    let isOlder: Bool

    init(_ tables: Tables, path: String) throws {
      let version = try tables.first("PRAGMA user_version") { $0.integer(0) } ?? 0
      guard version <= Schema.version else { throw StoreTrouble.newer(path: path) }
      let local = LocalTable(tables: tables)
      guard let hashing = try local.value(.hashKey), let drafts = try local.value(.draftKey),
        let own = try LogTable(tables: tables).own()
      else { throw StoreTrouble.damaged(path: path) }
      secrets = Secrets(hashing: hashing, drafts: drafts)
      log = own
      fingerprint = try local.value(.fingerprint)
      holdsRootKey = try local.value(.rootKey) != nil
      let foldVersion = try local.foldVersion()
      guard foldVersion <= SubjectState.foldVersion else { throw StoreTrouble.newer(path: path) }
      isOlder = version < Schema.version || foldVersion < SubjectState.foldVersion
    }
  }
}
