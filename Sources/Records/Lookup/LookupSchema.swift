import GRDB

/// The tables of the lookup store: a cache in memory of what must be searched, thrown away at will.
///
/// `home` and `no` are the first eight bytes of a household's and a person's id; a person's texts are folded.
/// `plain` texts are without tones. `tail` is the last five digits of an ID, backwards, so that what an ID ends
/// with is a range too.
enum LookupSchema {
  /// Raised whenever the tables change: an older cache is thrown away.
  static let version: Int64 = 1

  /// Makes the tables if they are missing or another program's.
  static func prepare(_ database: Database) throws {
    if try Int64.fetchOne(database, sql: "PRAGMA user_version") == version { return }
    try database.inTransaction(.immediate) {
      if try Int64.fetchOne(database, sql: "PRAGMA user_version") != version {
        try database.execute(sql: drop + tables)
        try database.execute(sql: "PRAGMA user_version = \(version)")
      }
      return .commit
    }
  }

  private static let drop = """
    DROP TABLE IF EXISTS progress;
    DROP TABLE IF EXISTS household;
    DROP TABLE IF EXISTS person;
    """

  /// Empties the tables, and takes the indexes away so that they can be made all at once again.
  static let emptying = """
    DROP INDEX IF EXISTS household_folded;
    DROP INDEX IF EXISTS household_code;
    DROP INDEX IF EXISTS person_full;
    DROP INDEX IF EXISTS person_surname;
    DROP INDEX IF EXISTS person_plain_full;
    DROP INDEX IF EXISTS person_plain_surname;
    DROP INDEX IF EXISTS person_number;
    DROP INDEX IF EXISTS person_tail;
    DROP INDEX IF EXISTS person_phone;
    DROP INDEX IF EXISTS person_home;
    DELETE FROM household;
    DELETE FROM person;
    """

  private static let tables = """
    CREATE TABLE progress (
      one INTEGER PRIMARY KEY, position BLOB NOT NULL, stage INTEGER NOT NULL, after BLOB NOT NULL,
      done INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE household (
      home INTEGER PRIMARY KEY, id BLOB NOT NULL, number TEXT NOT NULL, folded TEXT NOT NULL,
      moo INTEGER NOT NULL, village TEXT NOT NULL, code INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE person (
      no INTEGER PRIMARY KEY, id BLOB NOT NULL, home INTEGER NOT NULL, name TEXT NOT NULL,
      full TEXT NOT NULL, surname TEXT NOT NULL, plain_full TEXT NOT NULL, plain_surname TEXT NOT NULL,
      number INTEGER NOT NULL, tail INTEGER NOT NULL, phone TEXT NOT NULL, birth INTEGER NOT NULL,
      position INTEGER NOT NULL
    ) STRICT;
    """

  /// What the finished tables are searched by; made last, all at once.
  static let indexes = """
    CREATE INDEX IF NOT EXISTS household_folded ON household (folded, moo);
    CREATE INDEX IF NOT EXISTS household_code ON household (code);
    CREATE INDEX IF NOT EXISTS person_full ON person (full, home);
    CREATE INDEX IF NOT EXISTS person_surname ON person (surname, full, home);
    CREATE INDEX IF NOT EXISTS person_plain_full ON person (plain_full, home);
    CREATE INDEX IF NOT EXISTS person_plain_surname ON person (plain_surname, plain_full, home);
    CREATE INDEX IF NOT EXISTS person_number ON person (number, home);
    CREATE INDEX IF NOT EXISTS person_tail ON person (tail, home);
    CREATE INDEX IF NOT EXISTS person_phone ON person (phone, home);
    CREATE INDEX IF NOT EXISTS person_home ON person (home, position, birth);
    """
}
