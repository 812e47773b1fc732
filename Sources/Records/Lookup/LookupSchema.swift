import GRDB

/// The tables of the lookup store: a cache in memory of what must be searched, thrown away at will.
///
/// `home` and `no` are the first eight bytes of a household's and a person's id; texts are folded, `plain` ones
/// without tones. `tail`, `backwards` and `reversed` are digits backwards, so that what a number ends with is a range
/// too. `stamp` is the change of the cache that wrote a row after it was filled, so that a name index knows what is newer
/// than itself; `gone` holds people who were taken away. `visited` is the day a household was last seen at the counter, 0 for
/// never; `own` whether it is of the centre's own tambon; `digest` a sum that tells whether a person's row would change.
enum LookupSchema {
  /// Raised whenever the tables change: an older cache is thrown away.
  static let version: Int64 = 4

  /// Makes the tables if they are missing or another program's.
  static func prepare(_ database: Database) throws {
    if try Int64.fetchOne(database, sql: "PRAGMA user_version") == version { return }
    try database.inTransaction(.immediate) {
      if try Int64.fetchOne(database, sql: "PRAGMA user_version") != version {
        for table in ["progress"] + filled { try database.execute(sql: "DROP TABLE IF EXISTS \(table)") }
        try database.execute(sql: tables)
        try database.execute(sql: "PRAGMA user_version = \(version)")
      }
      return .commit
    }
  }

  private static let filled = ["household", "person", "former", "phone", "gone"]

  /// Empties the tables, and takes the indexes away so that they can be made all at once again.
  static let emptying =
    (indexNames + nameTreeNames).map { "DROP INDEX IF EXISTS \($0.name);\n" }.joined()
    + filled.map { "DELETE FROM \($0);\n" }.joined()

  private static let tables = """
    CREATE TABLE progress (
      one INTEGER PRIMARY KEY, position BLOB NOT NULL, stage INTEGER NOT NULL, after BLOB NOT NULL,
      done INTEGER NOT NULL, filling INTEGER NOT NULL, change INTEGER NOT NULL, named INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE household (
      home INTEGER PRIMARY KEY, id BLOB NOT NULL, number TEXT NOT NULL, folded TEXT NOT NULL,
      reversed TEXT NOT NULL, moo INTEGER NOT NULL, village TEXT NOT NULL, code INTEGER NOT NULL,
      own INTEGER NOT NULL, visited INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE person (
      no INTEGER PRIMARY KEY, id BLOB NOT NULL, home INTEGER NOT NULL, name TEXT NOT NULL,
      full TEXT NOT NULL, surname TEXT NOT NULL, plain_full TEXT NOT NULL, plain_surname TEXT NOT NULL,
      number INTEGER NOT NULL, tail INTEGER NOT NULL, birth INTEGER NOT NULL, position INTEGER NOT NULL,
      stamp INTEGER, digest INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE former (
      no INTEGER NOT NULL, line INTEGER NOT NULL, first TEXT NOT NULL, surname TEXT NOT NULL,
      PRIMARY KEY (no, line)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE phone (
      no INTEGER NOT NULL, line INTEGER NOT NULL, digits TEXT NOT NULL, backwards TEXT NOT NULL,
      home INTEGER NOT NULL, PRIMARY KEY (no, line)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE gone (no INTEGER PRIMARY KEY, stamp INTEGER NOT NULL) STRICT;
    """

  private static let indexNames: [(name: String, columns: String)] = [
    ("household_folded", "household (folded, moo)"), ("household_reversed", "household (reversed, moo)"),
    ("household_code", "household (code)"), ("household_moo", "household (moo, folded)"),
    ("person_number", "person (number, home)"), ("person_tail", "person (tail, home)"),
    ("person_home", "person (home, position, birth)"),
    ("person_stamp", "person (stamp) WHERE stamp IS NOT NULL"),
    ("phone_digits", "phone (digits, home)"), ("phone_backwards", "phone (backwards, home)"),
  ]

  private static let nameTreeNames: [(name: String, columns: String)] = [
    ("person_plain_full", "person (plain_full, home)"),
    ("person_plain_surname", "person (plain_surname, plain_full, home)"),
  ]

  /// What the finished tables are searched by; made last, all at once.
  static let indexes = making(indexNames)

  /// What names are searched by where their index cannot be read; made after it, since as long as it can they are
  /// not needed.
  static let nameTrees = making(nameTreeNames)

  private static func making(_ indexes: [(name: String, columns: String)]) -> String {
    indexes.map { "CREATE INDEX IF NOT EXISTS \($0.name) ON \($0.columns);\n" }.joined()
  }

  /// Whether ``nameTrees`` were made.
  static func hasNameTrees(_ cache: Tables) throws -> Bool {
    try cache.first("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'person_plain_surname'") {
      $0.integer(0) > 0
    } ?? false
  }
}
