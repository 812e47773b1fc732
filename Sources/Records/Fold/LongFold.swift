import Welfare

/// What a fold of many entries in one transaction keeps in memory, so that each asks the tables for less and writes less to them.
///
/// `end()` writes what is left. Whoever throws the transaction away lets it go as well.
final class LongFold {
  private let tables: Tables
  private let source: Tables
  private var numbers: [RunningNumber.Key: Int64] = [:]
  private var met: [LogID: (seq: UInt64, heads: [LogID: UInt64])] = [:]
  private var newest: [EntryName]?
  private var nothingWaits: Bool?
  private var begun: Set<SubjectKind> = []

  /// Begins.
  ///
  /// - Parameters:
  ///   - tables: the folded ones.
  ///   - source: where the journal is.
  init(tables: Tables, source: Tables) {
    self.tables = tables
    self.source = source
  }

  /// Brings a running number on, in memory.
  func run(on key: RunningNumber.Key, by value: Int64) {
    numbers[key] = numbers[key].map { key.number.rule.both($0, value) } ?? value
  }

  /// What a log had met by an entry, whose own heads are in the tables. Logs are folded in their order: mostly it is what the
  /// entry before had met, and its own heads.
  func met(by entry: Entry) throws -> [LogID: UInt64] {
    let name = entry.name
    var heads: [LogID: UInt64]
    if let before = met[name.log], before.seq == name.seq - 1 {
      heads = before.heads
      for head in entry.met { heads[head.name.log] = max(heads[head.name.log] ?? 0, head.name.seq) }
    } else {
      heads = try JournalTable(tables: tables).met(by: name)
    }
    met[name.log] = (name.seq, heads)
    return heads
  }

  /// The newest entry of every log that has any.
  func newestEntries() throws -> [EntryName] {
    if let newest { return newest }
    let found = try JournalTable(tables: source).newestEntries()
    newest = found
    return found
  }

  /// Whether no entry waits for a head that is not held here.
  func isNothingWaiting() throws -> Bool {
    if let nothingWaits { return nothingWaits }
    let found = try tables.first("SELECT 1 FROM unfolded LIMIT 1") { _ in true } == nil
    nothingWaits = found
    return found
  }

  /// An entry waits from now on, or waits no more.
  func isWaitingChanged() { nothingWaits = nil }

  /// Whether the subject of this kind that was folded last was a new one: then the next one probably is, and it saves time to write it
  /// without looking for it first.
  func expectsNew(_ kind: SubjectKind) -> Bool { begun.contains(kind) }

  /// A subject of this kind was folded, and was new or was not.
  func expect(_ isNew: Bool, of kind: SubjectKind) {
    if isNew { begun.insert(kind) } else { begun.remove(kind) }
  }

  /// Entries came into the journal.
  func journalGrew() { newest = nil }

  /// The tables were folded anew meanwhile: nothing is left to be written.
  func forget() {
    numbers = [:]
    met = [:]
    newest = nil
    nothingWaits = nil
  }

  /// Writes what is left.
  func end() throws {
    for (key, value) in numbers { try tables.run(on: key, by: value) }
    forget()
  }
}

extension JournalTable {
  /// The newest entry of every log that has any, ascending.
  func newestEntries() throws -> [EntryName] {
    try tables.rows(
      "SELECT id, (SELECT max(seq) FROM journal WHERE journal.log = log.id) FROM log ORDER BY id"
    ) { $0.entryName(0) }.filter { $0.seq > 0 }
  }
}
