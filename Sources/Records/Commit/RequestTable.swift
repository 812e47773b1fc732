import ThaiText
import Welfare

/// Table `request`: which entries a request id came to, so that it gets the first answer again.
struct RequestTable {
  /// The connection.
  let tables: Tables
  /// The store's own log.
  let log: LogID

  /// What is kept of a request.
  struct Kept {
    /// The keyed hash of the proposal.
    let proposal: [UInt8]
    /// The first entry's number.
    let first: UInt64
    /// The last entry's number.
    let last: UInt64
  }

  /// A request id is 1–64 printable ASCII characters; `#` stands before the numbers of an act's further entries.
  ///
  /// - Throws: `StoreTrouble.requestForm`.
  static func requireForm(of request: String) throws(StoreTrouble) {
    let bytes = request.utf8
    guard (1...64).contains(bytes.count), bytes.allSatisfy({ (0x20...0x7E).contains($0) && $0 != 0x23 })
    else { throw .requestForm(request) }
  }

  /// What a request id came to; nil for a new one.
  func earlier(_ request: String) throws -> Kept? {
    try tables.first(
      "SELECT proposal, first, last FROM request WHERE log = ? AND id = ?", .id(log), .text(request)
    ) { Kept(proposal: $0.bytes(0), first: $0.unsigned(1), last: $0.unsigned(2)) }
  }

  /// Keeps what a request came to.
  func keep(_ request: String, _ proposal: [UInt8], _ written: [Committed.Written]) throws {
    guard let first = written.first?.entry.seq, let last = written.last?.entry.seq else { return }
    try tables.run(
      "INSERT INTO request (log, id, proposal, first, last) VALUES (?, ?, ?, ?, ?)", .id(log), .text(request),
      .bytes(proposal), .unsigned(first), .unsigned(last))
  }

  /// The first answer, read back from the journal.
  func answerAgain(_ request: String, _ kept: Kept) throws -> Committed {
    let journal = JournalTable(tables: tables)
    var acts: [Committed.Written] = []
    for seq in kept.first...max(kept.first, kept.last) {
      guard let entry = try journal.entry(EntryName(log: log, seq: seq)) else { continue }
      acts.append(
        Committed.Written(
          entry: entry.name, act: try Act(kind: entry.kind, version: entry.version, facts: entry.facts)))
    }
    return Committed(
      request: request, isReplayed: true, acts: acts, remaining: try remaining(after: kept.last, acts))
  }

  /// Kits left after the entry, as this log's moves up to it and everybody else's say.
  private func remaining(after seq: UInt64, _ acts: [Committed.Written]) throws -> Int64? {
    for written in acts {
      switch written.act {
      case .stockReceived(let facts):
        return try AidReading(tables: tables).onHand(of: facts.kit, by: log, after: seq)
      case .aidIssued(let facts), .aidUnheld(let facts):
        return try AidReading(tables: tables).onHand(
          of: facts.kit, carried: facts.carriedIn, by: log, after: seq)
      case .aidReversed(let facts):
        guard let issued = try tables.issuance(facts.issuance)?.issued?.facts else { return nil }
        return try AidReading(tables: tables).onHand(
          of: issued.kit, carried: issued.carriedIn, by: log, after: seq)
      default:
        guard let lot = written.act.stockMoves.first?.lot else { continue }
        guard let kit = try tables.lot(lot)?.kit else { return nil }
        return try AidReading(tables: tables).onHand(of: kit, by: log, after: seq)
      }
    }
    return nil
  }
}
