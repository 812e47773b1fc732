import Foundation
import GRDB
public import Welfare

/// Why a proposal was not written.
public enum CommitFailure: Error, Hashable, Sendable {
  /// A rule said no; nothing was written, and asking again decides again.
  case refused(Refusal)
  /// The store could not; nothing was written.
  case trouble(StoreTrouble)
}

extension StoreTrouble {
  /// What an error thrown inside an access to the store at `path` means; `holders` is asked only when it is busy.
  init(_ error: any Error, path: String, holders: () -> [String]) {
    switch error {
    case let trouble as StoreTrouble: self = trouble
    case let error as DatabaseError: self.init(error, path, holders)
    case is CanonicalTrouble: self = .damaged(path: path)
    case let trouble as RuleFileTrouble: self = .rules(trouble)
    case let error as CocoaError:
      let code = (error.underlying as? POSIXError)?.code.rawValue
      self = code.map { StoreTrouble(errno: $0, path: path) } ?? .failed(path: path, code: 0)
    default: self = .failed(path: path, code: 0)
    }
  }

  private init(_ error: DatabaseError, _ path: String, _ holders: () -> [String]) {
    // The shared memory of a store that nobody else has open is a file too, and found no room.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
      self = .diskFull(path: path)
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(holders: holders())
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    // Every statement is known to fit our tables: one that does not compile has met others.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: self = .damaged(path: path)
    default: self = .failed(path: path, code: error.extendedResultCode.rawValue)
    }
  }
}
