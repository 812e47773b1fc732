import Foundation
import Welfare

extension Store {
  /// Makes a store of a backup. It begins a new log, or asks for one where the root key is elsewhere: what it had written after the backup
  /// others may hold.
  ///
  /// - Throws: `FileTrouble.missing`; `StoreTrouble`: `exists`, `notOurs`, `newer`, `damaged` where `verify` finds the copy unsound; nothing
  ///   is made then.
  public static func restore(
    _ file: String, to path: String, environment: StoreEnvironment
  ) throws -> Store {
    guard exists(at: file) else { throw FileTrouble.missing(path: file) }
    try requireRoom(at: path)
    guard let start = try? FileHandle(forReadingFrom: URL(filePath: file)).read(upToCount: 16),
      start.elementsEqual("SQLite format 3\0".utf8)
    else { throw StoreTrouble.notOurs(path: file) }
    do {
      return try make(at: path, environment: environment) { making in
        try prepare(making, for: path)
        try FileManager.default.removeItem(atPath: making.database)
        try FileManager.default.copyItem(atPath: file, toPath: making.database)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: making.database)
        try BackedUpEvidence.layOut(
          of: making.database, in: EvidenceFolder(path: making.evidence))
        let store = try open(at: making.path, environment: environment)
        guard try store.verify().isSound else { throw StoreTrouble.damaged(path: file) }
      }
    } catch {
      throw StoreTrouble(error, path: path, holders: { [] }).named(file)
    }
  }
}

extension StoreTrouble {
  /// What is wrong with the file that a store was to be made of, by that file's name.
  fileprivate func named(_ file: String) -> StoreTrouble {
    switch self {
    case .notOurs: .notOurs(path: file)
    case .newer: .newer(path: file)
    case .damaged: .damaged(path: file)
    default: self
    }
  }
}
