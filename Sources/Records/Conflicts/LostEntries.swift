import ThaiText
import Welfare

/// Entries of forked logs that stand in a branch that is not folded (JOURNAL, "Fork"): to be entered again.
struct LostEntries {
  /// Where the folded tables are.
  let tables: Tables
  /// Where the journal is.
  let source: Tables

  /// Fills the empty table with those of every closed log.
  func keep() throws {
    let journal = JournalTable(tables: source)
    for log in try journal.logs() where log.isClosed {
      let branches = try Branches(of: log.id, in: journal)
      guard let first = branches.lost.first?.entry.name.seq else { continue }
      var printed: [String: UInt64] = [:]
      for link in branches.folded where link.entry.name.seq >= first {
        if let number = try act(of: link.entry).printedNumber(link.entry) {
          printed[number] = link.entry.name.seq
        }
      }
      for link in branches.lost { try keep(link, printed) }
    }
  }

  private func keep(_ link: Branches.Link, _ printed: [String: UInt64]) throws {
    let act = try act(of: link.entry)
    let about = link.entry.about
    let subject =
      about.first { act.shapes($0.kind) } ?? about.first
      ?? SubjectID(kind: SubjectKind(rawValue: 0), high: 0, low: 0)
    let twin = act.printedNumber(link.entry).flatMap { printed[$0] }
    try tables.run(
      "INSERT INTO lost (log, seq, hash, kind, id, twin) VALUES (?, ?, ?, ?, ?, ?)", .id(link.entry.name.log),
      .unsigned(link.entry.name.seq), .bytes(link.hash), .kind(subject.kind), .id(subject),
      .unsigned(twin ?? 0))
  }

  private func act(of entry: Entry) throws -> Act {
    try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
  }
}

extension Act {
  /// The number as it stands on a paper that the act gave out, told from those of other days; nil if it gave none.
  fileprivate func printedNumber(_ entry: Entry) -> String? {
    switch self {
    case .ticketTaken(let facts): Instant(milliseconds: entry.at).day.iso + " " + facts.label
    case .aidIssued(let facts), .aidUnheld(let facts): facts.receipt
    case .stockSent(let facts): facts.paper
    case .grant(let facts): facts.act.paper
    case .case(let facts): facts.act.paper
    default: nil
    }
  }
}
