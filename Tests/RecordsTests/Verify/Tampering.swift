import Foundation
import GRDB
import Testing
import Welfare

@testable import Records

extension Store {
  /// Changes the store's files behind its back.
  func tamper(_ sql: String, _ values: Bound..., inTransaction: Bool = true) throws {
    let queue = try DatabaseQueue(path: place.database)
    defer { try? queue.close() }
    let arguments = values.map { value -> any DatabaseValueConvertible in
      switch value {
      case .integer(let number): number
      case .text(let text): text
      case .bytes(let bytes): Data(bytes)
      case .words(let high, let low): Data(LogID(high: high, low: low).bytes)
      }
    }
    func change(_ database: Database) throws {
      try database.execute(sql: sql, arguments: StatementArguments(arguments))
    }
    if inTransaction { try queue.write(change) } else { try queue.writeWithoutTransaction(change) }
  }

  /// Puts other bytes and another hash where an entry of the store's own log stands.
  func replace(_ seq: Int64, bytes: [UInt8], hash: [UInt8]) throws {
    try tamper(
      "UPDATE journal SET bytes = ?, hash = ? WHERE log = ? AND seq = ?",
      .bytes(bytes), .bytes(hash), .id(log.id), .integer(seq))
  }

  /// What `verify` finds first; nil if all is well.
  func firstBad(quick: Bool) throws -> VerifyReport.Bad? { try verify(quick: quick).firstBad }
}

extension VerifyReport.Bad {
  /// The table, if it is one that is bad.
  var table: String? {
    if case .table(let name, _) = self { name } else { nil }
  }
}
