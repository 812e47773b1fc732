import GRDB

/// The tables of `centre.sqlite`, as append-only migrations: one is never edited, only followed by another.
///
/// Tables folded from the journal have no CHECK or UNIQUE that an entry of another store could break: limits
/// are rules at commit and findings in `verify`. Ids are 16-byte blobs, days are days since 1970-01-01,
/// times are ms UTC, money is satang. Nothing here is clear personal text.
enum Schema {
  /// Every migration, oldest first.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 journal") { try $0.execute(sql: journal) }
    migrator.registerMigration("2 folded tables") { try $0.execute(sql: folded) }
    return migrator
  }

  /// Names of the tables that the fold fills and `verify --rebuild` empties.
  static let foldedTables = [
    "subject", "about", "part", "id_hash", "ticket", "membership", "issuance", "stock_move", "stock_balance",
    "assignment", "number_given", "rule_book",
  ]

  private static let journal = """
    -- What only this device knows: private keys, the fingerprint of the machine, the key of hashes.
    CREATE TABLE local (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE log (
      id BLOB NOT NULL PRIMARY KEY, descriptor BLOB NOT NULL, certificate BLOB NOT NULL,
      is_own INTEGER NOT NULL, is_closed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE journal (
      log BLOB NOT NULL, seq INTEGER NOT NULL, bytes BLOB NOT NULL, hash BLOB NOT NULL,
      PRIMARY KEY (log, seq, hash)
    ) STRICT, WITHOUT ROWID;
    -- One random 256-bit key for each personal subject. Never in an entry.
    CREATE TABLE subject_key (
      kind INTEGER NOT NULL, id BLOB NOT NULL, key BLOB NOT NULL, PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID;
    -- A keyed hash of each proposal, so that the same request gets the first answer again.
    CREATE TABLE request (
      log BLOB NOT NULL, id TEXT NOT NULL, proposal BLOB NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
      PRIMARY KEY (log, id)
    ) STRICT, WITHOUT ROWID;
    """

  private static let folded = """
    -- The state of every subject, and the entry reduced last.
    CREATE TABLE subject (
      kind INTEGER NOT NULL, id BLOB NOT NULL, state BLOB NOT NULL,
      entry_order INTEGER NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID;
    -- Which entries shape a subject, in fold order.
    CREATE TABLE about (
      kind INTEGER NOT NULL, id BLOB NOT NULL, entry_order INTEGER NOT NULL, log BLOB NOT NULL,
      seq INTEGER NOT NULL, PRIMARY KEY (kind, id, entry_order, log, seq)
    ) STRICT, WITHOUT ROWID;
    -- Copies of the sealed parts that still hold, so that a card opens without reading its import page.
    CREATE TABLE part (
      kind INTEGER NOT NULL, id BLOB NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, idx INTEGER NOT NULL,
      nonce BLOB NOT NULL, box BLOB NOT NULL, PRIMARY KEY (kind, id, log, seq, idx)
    ) STRICT, WITHOUT ROWID;
    -- HMAC-SHA256 (16 bytes) of a national ID or card number, for exact look-up.
    CREATE TABLE id_hash (
      hash BLOB NOT NULL, kind INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (hash, kind, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ticket (
      day INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (day, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE membership (
      household BLOB NOT NULL, person BLOB NOT NULL, position INTEGER NOT NULL, is_registered INTEGER NOT NULL,
      lives_here INTEGER NOT NULL, PRIMARY KEY (household, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX membership_person ON membership (person);
    CREATE TABLE issuance (
      id BLOB NOT NULL PRIMARY KEY, household BLOB NOT NULL, campaign BLOB NOT NULL, kit BLOB NOT NULL,
      lot BLOB NOT NULL, place BLOB NOT NULL, quantity INTEGER NOT NULL, value INTEGER NOT NULL,
      receipt TEXT NOT NULL, at INTEGER NOT NULL, day INTEGER NOT NULL, is_reversed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX issuance_household ON issuance (household, at);
    CREATE INDEX issuance_receipt ON issuance (receipt);
    CREATE INDEX issuance_kit ON issuance (kit, at);
    -- What moved, by the entry that tells of it. Balances are plain sums of these.
    CREATE TABLE stock_move (
      log BLOB NOT NULL, seq INTEGER NOT NULL, line INTEGER NOT NULL, lot BLOB NOT NULL, place BLOB NOT NULL,
      quantity INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (log, seq, line)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE stock_balance (
      lot BLOB NOT NULL, place BLOB NOT NULL, on_hand INTEGER NOT NULL, PRIMARY KEY (lot, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE assignment (
      day INTEGER NOT NULL, id BLOB NOT NULL, volunteer BLOB NOT NULL, PRIMARY KEY (day, id)
    ) STRICT, WITHOUT ROWID;
    -- The greatest number given in a series: ticket/<day>/<lane>, receipt/<fiscal year>.
    CREATE TABLE number_given (
      log BLOB NOT NULL, series TEXT NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (log, series)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE rule_book (
      entry_order INTEGER NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,
      PRIMARY KEY (entry_order, log, seq)
    ) STRICT, WITHOUT ROWID;
    """
}
