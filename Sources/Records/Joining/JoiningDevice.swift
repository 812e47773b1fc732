import Foundation
import Glibc
public import Welfare

/// A device that has no store yet and asks to be let into a scope. Until it is answered it keeps its keys in one file, and writes nothing
/// else.
public struct JoiningDevice {
  /// What it asks.
  public let ask: JoinAsk
  private let keys: JoiningKeys
  private let path: String
  private let environment: StoreEnvironment

  /// A device for a store at `path`: the one that asked before, or a new one.
  ///
  /// - Throws: `StoreTrouble`: `exists` where a store lies already; `JoinTrouble`: `otherScope`, `form` where the file is no ask of ours.
  public init(forStoreAt path: String, scope: Scope, environment: StoreEnvironment) throws {
    self.path = path
    self.environment = environment
    let file = Self.file(path)
    try Store.requireRoom(at: path)
    do {
      if let kept = FileManager.default.contents(atPath: file) {
        guard kept.count > 64 else { throw JoinTrouble.form }
        keys = try JoiningKeys(bytes: Array(kept.prefix(64)))
        ask = try JoinAsk(bytes: Array(kept.dropFirst(64)))
        guard ask.scope == scope else { throw JoinTrouble.otherScope(asked: ask.scope) }
        return
      }
      var random = RandomBits(environment.random)
      keys = try JoiningKeys(&random)
      ask = try JoinAsk(scope: scope, keys: keys, at: environment.now())
      try Self.keep(keys.bytes + ask.bytes, in: file)
    } catch let trouble as JoinTrouble {
      throw trouble
    } catch {
      throw StoreTrouble(error, path: file, holders: { [] })
    }
  }

  /// Where a device that asks keeps its keys, mode 0600.
  public static func file(_ path: String) -> String { path + ".joining" }

  /// Whether a device waits at `path` for an answer.
  public static func waits(at path: String) -> Bool {
    FileManager.default.fileExists(atPath: file(path))
  }

  /// Makes the store that an answer allows. It is there whole or not at all: `fill` fetches what the scope's other devices wrote.
  ///
  /// - Throws: what `fill` throws; `JoinTrouble.form` for an answer to somebody else; `StoreTrouble`.
  public func makeStore(_ answer: JoinAnswer, fill: (Store) throws -> Void) throws -> Store {
    let dataKey = try answer.dataKey(for: keys)
    guard answer.log.scope == ask.scope else { throw JoinTrouble.form }
    let made = try Store.make(at: path, environment: environment) { making in
      do {
        try Store.build(making, for: path, environment) { connection in
          try connection.write { tables in
            try tables.inWriteTransaction { try write(answer, dataKey, to: tables, at: making) }
          }
        }
      } catch {
        throw StoreTrouble(error, path: path, holders: { [] })
      }
      try fill(try Store.open(at: making.path, environment: environment, isBeingMade: true))
    }
    try? FileManager.default.removeItem(atPath: Self.file(path))
    return made
  }

  private func write(
    _ answer: JoinAnswer, _ dataKey: [UInt8], to tables: Tables, at place: StorePlace
  ) throws {
    var random = RandomBits(environment.random)
    let local = LocalTable(tables: tables)
    try local.set(.dataKey, dataKey)
    try local.set(.hashKey, random.bytes(32))
    try local.set(.draftKey, random.bytes(32))
    try local.setFoldVersion()
    try NewLog(tables: tables, place: place, environment: environment).adopt(
      answer.log, answer.certificate, keys.device)
  }

  private static func keep(_ bytes: [UInt8], in file: String) throws {
    try FileManager.default.createDirectory(
      atPath: StorePlace(path: file).parent, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let descriptor = unsafe Glibc.open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno, path: file) }
    defer { close(descriptor) }
    let count = unsafe Glibc.write(descriptor, bytes, bytes.count)
    guard count == bytes.count, fsync(descriptor) == 0 else {
      let code = errno
      _ = unsafe unlink(file)
      throw StoreTrouble(errno: code, path: file)
    }
  }
}
