import GRDB

/// The tables of `centre.sqlite`, as append-only steps: one is never edited, only followed by another.
///
/// The file's `user_version` counts the steps done. Tables folded from the journal have no CHECK or UNIQUE that
/// an entry of another store could break: limits are rules at commit and findings in `verify`. Ids are 16-byte
/// blobs, days are days since 1970-01-01, times are ms UTC, money is satang. Nothing here is clear personal text.
enum Schema {
  /// Marks the file as ours: "TmbD".
  static let applicationID: Int32 = 0x546D_6244

  /// Every step, oldest first.
  static let steps = [
    journal + folded, issuanceOfTicket, fewerPages, campaignLists, stockByDay, unheldFound, segments,
    conflicts, settlements, syncs, contestedFields, surveys,
    sections, merges, villages, undoneImports, plans, money, cases,
  ]

  /// How many steps this program knows.
  static var version: Int32 { Int32(steps.count) }

  /// Does the steps that are not done yet.
  static func bringUpToDate(_ database: Database) throws {
    try database.inTransaction(.immediate) {
      try doMissingSteps(database)
      return .commit
    }
  }

  /// Does the steps that are not done yet, inside a write transaction.
  static func doMissingSteps(_ database: Database) throws {
    let done = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard done < steps.count else { return }
    for step in steps[done...] { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA user_version = \(steps.count)")
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
  }

  /// Names of the tables that the fold fills and `verify --rebuild` empties.
  static let foldedTables = [
    "subject", "part", "section_part", "exact", "ticket", "membership", "issuance", "stock_move", "running",
    "assignment",
    "rule_book", "met",
    "certified_list", "certified", "list_withdrawn", "family",
    "stock_reversal", "stock_ahead",
    "contested", "apart", "lost", "settled", "survey", "village", "import_page", "undone",
    "plan_item",
    "merged", "told_apart",
    "budget_move", "grant_taken_back", "grant_of",
    "case_row", "case_person", "case_aid",
  ]

  private static let journal = """
    -- What only this device knows: private keys, the fingerprint of the machine, the keys of hashes.
    CREATE TABLE local (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE log (
      id BLOB NOT NULL PRIMARY KEY, descriptor BLOB NOT NULL, certificate BLOB NOT NULL,
      is_own INTEGER NOT NULL, is_closed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    -- Entries may be 128 KiB: in a table without rowids, SQLite 3.40's own check misreads rows that long.
    CREATE TABLE journal (
      log BLOB NOT NULL, seq INTEGER NOT NULL, bytes BLOB NOT NULL, hash BLOB NOT NULL,
      PRIMARY KEY (log, seq, hash)
    ) STRICT;
    -- Entries held whose log met a head that is not held here: kept, counted, and folded when it arrives.
    CREATE TABLE unfolded (
      log BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (log, seq)
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
    -- The state of every subject. `entries` holds the 32-byte fold places (order, log, seq, each big-endian) of
    -- the entries that shaped it, ascending: what it is reduced from again when an earlier one arrives.
    CREATE TABLE subject (
      kind INTEGER NOT NULL, id BLOB NOT NULL, state BLOB NOT NULL, entries BLOB NOT NULL,
      PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID;
    -- Copies of the sealed parts that still hold, so that a card opens without reading its import page.
    CREATE TABLE part (
      kind INTEGER NOT NULL, id BLOB NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, idx INTEGER NOT NULL,
      nonce BLOB NOT NULL, box BLOB NOT NULL, PRIMARY KEY (kind, id, log, seq, idx)
    ) STRICT, WITHOUT ROWID;
    -- Keyed hash (16 bytes) of an ID, a card number, a house code, a house: exact look-up of what is sealed.
    CREATE TABLE exact (
      hash BLOB NOT NULL, kind INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (hash, kind, id)
    ) STRICT, WITHOUT ROWID;
    -- How many people, households and volunteers there are.
    CREATE TABLE tally (kind INTEGER NOT NULL PRIMARY KEY, count INTEGER NOT NULL) STRICT;
    CREATE TABLE ticket (
      day INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (day, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE membership (
      household BLOB NOT NULL, person BLOB NOT NULL, position INTEGER NOT NULL, is_registered INTEGER NOT NULL,
      lives_here INTEGER NOT NULL, PRIMARY KEY (household, person)
    ) STRICT, WITHOUT ROWID;
    -- Where to find a hand-over; what it says stands in its subject.
    CREATE TABLE issuance (
      at INTEGER NOT NULL, id BLOB NOT NULL, household BLOB NOT NULL, campaign BLOB NOT NULL, kit BLOB NOT NULL,
      receipt TEXT NOT NULL, is_reversed INTEGER NOT NULL, PRIMARY KEY (at, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX issuance_household ON issuance (household, at);
    CREATE INDEX issuance_receipt ON issuance (receipt);
    -- What moved, by the entry that tells of it. Balances are plain sums of these.
    CREATE TABLE stock_move (
      log BLOB NOT NULL, seq INTEGER NOT NULL, line INTEGER NOT NULL, lot BLOB NOT NULL, place BLOB NOT NULL,
      quantity INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (log, seq, line)
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
    -- Rule books adopted, in fold order; `hash` is the SHA-256 of the canonical list of files.
    CREATE TABLE rule_book (
      entry_order INTEGER NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,
      PRIMARY KEY (entry_order, log, seq)
    ) STRICT, WITHOUT ROWID;
    -- Heads that a log had met, by the entry that says so: the past of its entries.
    CREATE TABLE met (
      log BLOB NOT NULL, seq INTEGER NOT NULL, other BLOB NOT NULL, other_seq INTEGER NOT NULL,
      PRIMARY KEY (log, seq, other)
    ) STRICT, WITHOUT ROWID;
    """

  private static let issuanceOfTicket = """
    -- The ticket a hand-over was made under, empty for none: what came of a visit.
    ALTER TABLE issuance ADD COLUMN ticket BLOB NOT NULL DEFAULT x'';
    CREATE INDEX issuance_ticket ON issuance (ticket) WHERE ticket <> x'';
    """

  /// A commit costs by the pages it touches: with this a bag touches seven where it touched ten.
  private static let fewerPages = """
    -- Which hand-overs a household had; what they say stands in their subjects.
    DROP TABLE issuance;
    CREATE TABLE issuance (
      household BLOB NOT NULL, at INTEGER NOT NULL, id BLOB NOT NULL, receipt TEXT NOT NULL,
      PRIMARY KEY (household, at, id)
    ) STRICT, WITHOUT ROWID;
    -- What moved, in order of time, by the line of the entry that tells of it. Balances are plain sums of these.
    -- Goods handed over name their issuance and the ticket it was under; empty for none.
    DROP TABLE stock_move;
    CREATE TABLE stock_move (
      at INTEGER NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, line INTEGER NOT NULL, lot BLOB NOT NULL,
      place BLOB NOT NULL, quantity INTEGER NOT NULL, issuance BLOB NOT NULL, ticket BLOB NOT NULL,
      PRIMARY KEY (at, log, seq, line)
    ) STRICT, WITHOUT ROWID;
    -- Numbers that run on, side by side: counts, sums, greatest ones. Each sort is read by its own name.
    DROP TABLE tally;
    DROP TABLE stock_balance;
    DROP TABLE number_given;
    CREATE TABLE running (
      name TEXT NOT NULL, key ANY NOT NULL, detail ANY NOT NULL, value INTEGER NOT NULL,
      PRIMARY KEY (name, key, detail)
    ) STRICT, WITHOUT ROWID;
    CREATE VIEW tally AS SELECT key AS kind, value AS count FROM running WHERE name = 'tally';
    CREATE VIEW stock_balance AS
      SELECT key AS lot, detail AS place, value AS on_hand FROM running WHERE name = 'stock_balance';
    CREATE VIEW number_given AS
      SELECT key AS log, detail AS series, value AS last FROM running WHERE name = 'number_given';
    """

  private static let campaignLists = """
    -- Pages of certified lists, by the entry that brings each.
    CREATE TABLE certified_list (
      list BLOB NOT NULL, page INTEGER NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL,
      entry_order INTEGER NOT NULL, campaign BLOB NOT NULL, body TEXT NOT NULL, document TEXT NOT NULL,
      day INTEGER NOT NULL, file BLOB NOT NULL, PRIMARY KEY (list, page, log, seq)
    ) STRICT, WITHOUT ROWID;
    -- Who stands in which list of a campaign.
    CREATE TABLE certified (
      campaign BLOB NOT NULL, household BLOB NOT NULL, list BLOB NOT NULL, PRIMARY KEY (campaign, household, list)
    ) STRICT, WITHOUT ROWID;
    -- Lists that do not hold any more.
    CREATE TABLE list_withdrawn (list BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
    -- The families that were declared of a household.
    CREATE TABLE family (
      household BLOB NOT NULL, id BLOB NOT NULL, PRIMARY KEY (household, id)
    ) STRICT, WITHOUT ROWID;
    """

  /// As of any day is a sum of days. The newest days stand next to the balances, so that a bag touches no page more:
  /// the key is the day with its sign turned, the detail lot and place.
  private static let stockByDay = """
    CREATE VIEW stock_day AS
      SELECT -key AS day, substr(detail, 1, 16) AS lot, substr(detail, 17) AS place, value AS quantity
      FROM running WHERE name = 'stock_day';
    -- Which entry about goods was taken back by which.
    CREATE TABLE stock_reversal (
      log BLOB NOT NULL, seq INTEGER NOT NULL, by_log BLOB NOT NULL, by_seq INTEGER NOT NULL,
      PRIMARY KEY (log, seq, by_log, by_seq)
    ) STRICT, WITHOUT ROWID;
    -- Goods received ahead of their transfer, by the number of the sender's paper.
    CREATE TABLE stock_ahead (
      paper TEXT NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, quantity INTEGER NOT NULL,
      PRIMARY KEY (paper, log, seq)
    ) STRICT, WITHOUT ROWID;
    """

  /// What was handed over beyond the record is found without looking through all moves; a usual bag is not in it.
  private static let unheldFound = """
    CREATE INDEX stock_move_unheld ON stock_move (at, log, seq) WHERE quantity = 0 AND issuance <> x'';
    """

  private static let segments = """
    -- Runs of a log as they travel: cut once, the same on every remote. Their entries stand in the journal. Whether its keys
    -- are here, as far as there are any, and how many of the subjects born in it have no key any more.
    CREATE TABLE segment (
      log BLOB NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, head BLOB NOT NULL, name BLOB NOT NULL,
      signature BLOB NOT NULL, has_keys INTEGER NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (log, first, head)
    ) STRICT, WITHOUT ROWID;
    -- In which entry a personal subject was born: its key travels beside that entry's segment.
    CREATE TABLE born (
      kind INTEGER NOT NULL, id BLOB NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX born_in ON born (log, seq);
    """

  private static let conflicts = """
    -- Subjects whose state may want a person: a field with two values that differ, an act that did not fit.
    CREATE TABLE contested (kind INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
    -- Hand-overs to one household, assignments of one volunteer on one day, of which neither had seen the other.
    CREATE TABLE apart (
      kind INTEGER NOT NULL, one BLOB NOT NULL, other BLOB NOT NULL, PRIMARY KEY (kind, one, other)
    ) STRICT, WITHOUT ROWID;
    -- Entries of forked logs that are not folded, with what each is about, and the number of the folded entry of its log
    -- that printed the same number; 0 for none.
    CREATE TABLE lost (
      log BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, kind INTEGER NOT NULL, id BLOB NOT NULL,
      twin INTEGER NOT NULL, PRIMARY KEY (log, seq, hash)
    ) STRICT, WITHOUT ROWID;
    """

  private static let settlements = """
    -- Which conflict was settled by which entry.
    CREATE TABLE settled (
      conflict BLOB NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (conflict, log, seq)
    ) STRICT, WITHOUT ROWID;
    """

  private static let sections = """
    -- Copies of the parts that hold a section that an officer wrote; those of files stand in part. Few have any.
    CREATE TABLE section_part (
      kind INTEGER NOT NULL, id BLOB NOT NULL, section INTEGER NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL,
      idx INTEGER NOT NULL, nonce BLOB NOT NULL, box BLOB NOT NULL,
      PRIMARY KEY (kind, id, section, log, seq, idx)
    ) STRICT, WITHOUT ROWID;
    """

  private static let syncs = """
    -- Syncs that are over, as only this device knows them: when, where, entries either way, how it ended (0 both ends held the same), and
    -- which number the own log had come to.
    CREATE TABLE sync_done (
      at INTEGER NOT NULL, remote TEXT NOT NULL, sent INTEGER NOT NULL, received INTEGER NOT NULL,
      ended INTEGER NOT NULL, log BLOB NOT NULL, last INTEGER NOT NULL
    ) STRICT;
    """

  /// Which field it is stands beside the subject, so that nobody's parts are opened to count; and who is found by either of a
  /// pair is forgotten without looking through all of them.
  private static let contestedFields = """
    DROP TABLE contested;
    -- Fields of subjects with two values that differ; field 0: an act that did not fit.
    CREATE TABLE contested (
      kind INTEGER NOT NULL, id BLOB NOT NULL, field INTEGER NOT NULL, PRIMARY KEY (kind, id, field)
    ) STRICT, WITHOUT ROWID;
    -- Besides those above: people, houses and volunteers that carry one number.
    CREATE INDEX apart_other ON apart (kind, other);
    """

  /// Beside the parts that describe a subject, so that its newest one stays the first.
  private static let surveys = """
    -- Copies of the sealed parts that hold of surveys: one source's answers of one year.
    CREATE TABLE survey (
      kind INTEGER NOT NULL, id BLOB NOT NULL, source INTEGER NOT NULL, year INTEGER NOT NULL, log BLOB NOT NULL,
      seq INTEGER NOT NULL, idx INTEGER NOT NULL, nonce BLOB NOT NULL, box BLOB NOT NULL,
      PRIMARY KEY (kind, id, source, year, log, seq, idx)
    ) STRICT, WITHOUT ROWID;
    """

  private static let merges = """
    -- Merges of people and households that hold: who is another name of whom. Chains and circles are resolved when reading.
    CREATE TABLE merged (
      kind INTEGER NOT NULL, alias BLOB NOT NULL, kept BLOB NOT NULL, PRIMARY KEY (kind, alias, kept)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX merged_kept ON merged (kind, kept);
    -- Pairs that look alike and are two.
    CREATE TABLE told_apart (
      kind INTEGER NOT NULL, one BLOB NOT NULL, other BLOB NOT NULL, PRIMARY KEY (kind, one, other)
    ) STRICT, WITHOUT ROWID;
    """

  private static let villages = """
    -- What the registration office counts in each village, by month and the entry that says so.
    CREATE TABLE village (
      code TEXT NOT NULL, year INTEGER NOT NULL, month INTEGER NOT NULL, entry_order INTEGER NOT NULL,
      log BLOB NOT NULL, seq INTEGER NOT NULL, name TEXT NOT NULL, male INTEGER NOT NULL, female INTEGER NOT NULL,
      houses INTEGER NOT NULL, PRIMARY KEY (code, year, month, entry_order, log, seq)
    ) STRICT, WITHOUT ROWID;
    """

  private static let undoneImports = """
    -- The entries that are pages of an import.
    CREATE TABLE import_page (
      batch BLOB NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (batch, log, seq)
    ) STRICT, WITHOUT ROWID;
    -- Imports that were taken back: what their pages say is passed over when a subject is read.
    CREATE TABLE undone (batch BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
    """

  private static let plans = """
    -- The goals of family plans, but for those noted by mistake; what they say stands in their subjects.
    CREATE TABLE plan_item (
      household BLOB NOT NULL, id BLOB NOT NULL, due INTEGER NOT NULL, is_open INTEGER NOT NULL,
      PRIMARY KEY (household, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX plan_item_due ON plan_item (due, id) WHERE is_open = 1;
    """

  private static let money = """
    -- What each entry does to an allotment, satang, on which day, for which grant (x'' for none): left, promised and spent are sums.
    CREATE TABLE budget_move (
      allotment BLOB NOT NULL, day INTEGER NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL, line INTEGER NOT NULL,
      allotted INTEGER NOT NULL, reserved INTEGER NOT NULL, committed INTEGER NOT NULL, spent INTEGER NOT NULL,
      grant_id BLOB NOT NULL, PRIMARY KEY (allotment, day, log, seq, line)
    ) STRICT, WITHOUT ROWID;
    -- Which entry of a grant was taken back by which, and on which day.
    CREATE TABLE grant_taken_back (
      log BLOB NOT NULL, seq INTEGER NOT NULL, by_log BLOB NOT NULL, by_seq INTEGER NOT NULL, day INTEGER NOT NULL,
      PRIMARY KEY (log, seq, by_log, by_seq)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE grant_of (household BLOB NOT NULL, id BLOB NOT NULL, PRIMARY KEY (household, id)) STRICT, WITHOUT ROWID;
    """

  private static let cases = """
    -- Where each case stands; what it says stands in its subject. The agency is that of its newest letter, '' for none.
    CREATE TABLE case_row (
      id BLOB NOT NULL PRIMARY KEY, household BLOB NOT NULL, paper TEXT NOT NULL, opened INTEGER NOT NULL,
      status INTEGER NOT NULL, since INTEGER NOT NULL, agency TEXT NOT NULL, restriction INTEGER NOT NULL,
      is_open INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_household ON case_row (household);
    CREATE INDEX case_paper ON case_row (paper);
    CREATE INDEX case_open ON case_row (opened) WHERE is_open = 1;
    -- Whom each case is about, and who asks.
    CREATE TABLE case_person (
      id BLOB NOT NULL, person BLOB NOT NULL, PRIMARY KEY (id, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_of ON case_person (person);
    -- Money that cases came to, satang.
    CREATE TABLE case_aid (
      id BLOB NOT NULL, line INTEGER NOT NULL, household BLOB NOT NULL, person BLOB NOT NULL, regulation TEXT NOT NULL,
      amount INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (id, line)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_aid_household ON case_aid (household);
    CREATE INDEX case_aid_person ON case_aid (person);
    CREATE INDEX case_aid_day ON case_aid (day);
    """
}
