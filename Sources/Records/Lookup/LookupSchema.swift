import GRDB

/// The tables of the lookup store: what lies beside the index that everybody is found by, thrown away with it.
///
/// `changed` holds the houses that changed after the index was made, each as a ``LookupHouse`` with all its people, empty for one
/// that is gone; `stamp` is the change of the lookup store that wrote it, so that it is known what is newer than an index.
enum LookupSchema {
  /// Raised whenever the tables change: an older lookup store is thrown away.
  static let version: Int64 = 6

  /// Makes the tables if they are missing or another program's.
  static func prepare(_ database: Database) throws {
    if try Int64.fetchOne(database, sql: "PRAGMA user_version") == version { return }
    try database.inTransaction(.immediate) {
      if try Int64.fetchOne(database, sql: "PRAGMA user_version") != version {
        for table in ["progress", "changed"] + older {
          try database.execute(sql: "DROP TABLE IF EXISTS \(table)")
        }
        try database.execute(sql: tables)
        try database.execute(sql: "PRAGMA user_version = \(version)")
      }
      return .commit
    }
  }

  /// Tables of older programs.
  private static let older = ["household", "person", "former", "phone", "gone"]

  private static let tables = """
    CREATE TABLE progress (
      one INTEGER PRIMARY KEY, position BLOB NOT NULL, done INTEGER NOT NULL, filling INTEGER NOT NULL,
      change INTEGER NOT NULL, indexed INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE changed (
      home BLOB PRIMARY KEY, house BLOB NOT NULL, stamp INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX changed_stamp ON changed (stamp);
    """
}
