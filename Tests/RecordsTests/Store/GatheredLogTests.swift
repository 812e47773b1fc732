import Foundation
import GRDB
import GRDBSQLite
import TestSupport
import Testing

@testable import Records

/// The -wal that a writing connection hands over in one piece: SQLite may do with it whatever it does.
@Suite struct `A gathered write-ahead log` {
  let scratch: ScratchDirectory
  let place: StorePlace
  let ours: Connection
  /// Another program on the same file, with SQLite's own ways.
  let other: DatabaseQueue

  init() throws {
    scratch = try ScratchDirectory()
    try FileManager.default.createDirectory(
      atPath: scratch.file("store"), withIntermediateDirectories: true)
    place = StorePlace(path: scratch.file("store"))
    ours = try Connection.writing(place, patience: .seconds(5))
    try ours.write { tables in
      _ = try tables.first("PRAGMA journal_mode = WAL") { $0.text(0) }
      try tables.run("CREATE TABLE line (number INTEGER PRIMARY KEY, who TEXT NOT NULL, text BLOB NOT NULL)")
      // Pages are written before the commit once more than these are changed.
      try tables.run("PRAGMA cache_size = 10")
    }
    other = try DatabaseQueue(path: place.database)
  }

  @Test func `is what a writing connection has, and nobody else`() throws {
    func methods(_ database: Database) -> UnsafePointer<sqlite3_io_methods>? {
      var log: UnsafeMutablePointer<sqlite3_file>?
      let code = unsafe sqlite3_file_control(
        database.sqliteConnection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log)
      guard code == SQLITE_OK else { return nil }
      return unsafe log?.pointee.pMethods
    }
    try write(1, who: "ours")
    let gathered = unsafe try ours.write { unsafe methods($0.database) }
    let plain = unsafe try other.writeWithoutTransaction {
      _ = try Int.fetchOne($0, sql: "SELECT count(*) FROM line")
      return unsafe methods($0)
    }
    #expect(unsafe gathered != nil && plain != nil && gathered != plain)
  }

  @Test func `lets others see each commit at once, and sees theirs`() throws {
    for round in 0..<40 {
      try write(1 + round % 7, who: "ours")
      try checkCounts()
      try writeByOther(1 + round % 5)
      try checkCounts()
    }
    try checkIntegrity()
  }

  @Test func `gives a transaction back what it wrote before its commit`() throws {
    try ours.write { tables in
      try tables.inWriteTransaction {
        for number in 0..<900 {
          try insert(number, who: "ours", tables)
          if number % 100 == 99 { #expect(try count(tables) == number + 1) }
        }
        try tables.run("UPDATE line SET text = zeroblob(100) WHERE number % 3 = 0")
        #expect(try count(tables, where: "length(text) = 100") == 300)
      }
    }
    try checkCounts()
    try checkIntegrity()
  }

  @Test(arguments: [30, 400, 2_000])
  func `leaves nothing of a transaction that was undone where another then writes`(lines: Int) throws {
    try write(20, who: "ours")
    for _ in 0..<3 {
      #expect(throws: Cancelled.self) {
        try ours.write { tables in
          // All pages stand in the database: nothing read when the transaction is undone hands over what it wrote.
          _ = try tables.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.integer(0) }
          try tables.inWriteTransaction {
            for _ in 0..<lines { try insert(nil, who: "nobody", tables) }
            throw Cancelled()
          }
        }
      }
      // More than was undone, so that it stands where all of that stood.
      try writeByOther(lines * 2)
      try checkCounts()
      try write(3, who: "ours")
      try checkCounts()
      try checkIntegrity()
    }
    try ours.close()
    try checkIntegrity()
    let nobody = try other.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM line WHERE who = 'nobody'")
    }
    #expect(nobody == 0)
  }

  private struct Cancelled: Error {}

  private func insert(_ number: Int?, who: String, _ tables: Tables) throws {
    if let number {
      try tables.run(
        "INSERT INTO line VALUES (?, ?, randomblob(700))", .integer(Int64(number)), .text(who))
    } else {
      try tables.run("INSERT INTO line (who, text) VALUES (?, randomblob(700))", .text(who))
    }
  }

  private func write(_ lines: Int, who: String) throws {
    try ours.write { tables in
      try tables.inWriteTransaction { for _ in 0..<lines { try insert(nil, who: who, tables) } }
    }
  }

  private func writeByOther(_ lines: Int) throws {
    try other.write { database in
      for _ in 0..<lines {
        try database.execute(sql: "INSERT INTO line (who, text) VALUES ('other', randomblob(700))")
      }
    }
  }

  private func count(_ tables: Tables, where condition: String = "1") throws -> Int {
    try tables.first(.composed("SELECT count(*) FROM line WHERE " + condition)) { Int($0.integer(0)) } ?? 0
  }

  private func checkCounts() throws {
    let here = try ours.read { try count($0) }
    let there = try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM line") }
    #expect(here == there)
  }

  private func checkIntegrity() throws {
    let found = try other.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(found == ["ok"])
  }
}
