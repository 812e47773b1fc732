import Foundation
import GRDB
import ThaiText
import Welfare

/// Pictures and papers of grants in a backup: a table that stands in no store, with each file as it lies in the folder, sealed.
enum BackedUpEvidence {
  private static let table = "backup_evidence"

  /// Puts all files of a folder into a backup; no table where there are none.
  static func put(_ folder: EvidenceFolder, into backup: Database) throws {
    let files = folder.files()
    guard !files.isEmpty else { return }
    try backup.inTransaction {
      try backup.execute(
        sql:
          "CREATE TABLE \(table) (household BLOB NOT NULL, hash BLOB NOT NULL, sealed BLOB NOT NULL) STRICT")
      for file in files {
        // Whoever keeps a file anew in this moment puts a whole one in its place.
        guard let sealed = folder.sealed(file) else { continue }
        try backup.execute(
          sql: "INSERT INTO \(table) (household, hash, sealed) VALUES (?, ?, ?)",
          arguments: [Data(file.household.bytes), Data(file.hash), sealed])
      }
      return .commit
    }
  }

  /// Lays out the files that a copy of a backup holds, and takes the table away; nothing where it holds none, as one made before.
  ///
  /// - Throws: `StoreTrouble.damaged` by the database's name where a row names no file.
  static func layOut(of database: String, in folder: EvidenceFolder) throws {
    let queue = try DatabaseQueue(path: database)
    try queue.writeWithoutTransaction { backup in
      guard try backup.tableExists(table) else { return }
      let rows = try Row.fetchCursor(backup, sql: "SELECT household, hash, sealed FROM \(table)")
      while let row = try rows.next() {
        let (household, hash, sealed): (Data, Data, Data) = (row[0], row[1], row[2])
        guard let household = Identifier<Household>(bytes: household), hash.count == 32 else {
          throw StoreTrouble.damaged(path: database)
        }
        try folder.put(sealed, as: EvidenceFolder.File(household: household, hash: Array(hash)))
      }
      try backup.execute(sql: "DROP TABLE \(table); VACUUM")
    }
    try queue.close()
  }
}
