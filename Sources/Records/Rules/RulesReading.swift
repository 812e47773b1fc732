import ThaiText
public import Welfare

/// The rule book in force and its past.
struct RulesReading {
  /// The connection.
  let tables: Tables

  /// What was adopted last; nil in a store without rules.
  func inForce() throws -> RulesInForce? {
    let newest = try tables.first(
      "SELECT hash, log, seq FROM rule_book ORDER BY entry_order DESC, log DESC, seq DESC LIMIT 1"
    ) { (hash: $0.bytes(0), entry: $0.entryName(1)) }
    guard let newest, let entry = try JournalTable(tables: tables).entry(newest.entry),
      case .rulesAdopted(_, let files) = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
    else { return nil }
    return RulesInForce(
      files: files, hash: newest.hash, since: Instant(milliseconds: entry.at),
      by: try Vault(tables: tables).officer(entry.by)?.name ?? "")
  }
}

extension Store {
  /// The files in force, since when and by whom.
  ///
  /// - Throws: `StoreTrouble`; `damaged` if the journal has none.
  public func rulesInForce() throws(StoreTrouble) -> RulesInForce {
    try read { tables in
      guard let rules = try RulesReading(tables: tables).inForce() else {
        throw StoreTrouble.damaged(path: path)
      }
      return rules
    }
  }
}
