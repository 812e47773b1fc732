public import ThaiText
public import Welfare

/// What F7 would take back.
enum UndoableEntry: Hashable, Sendable {
  /// The last step of a ticket, or the ticket itself if it has none; the entry that tells of it.
  case ticket(Identifier<Ticket>, EntryName)
  /// A hand-over that stands; its receipt and entry.
  case issuance(Identifier<Issuance>, receipt: String, EntryName)
  /// An entry about goods that stands; its act's kind.
  case stock(EntryName, kind: String)
  /// An edit of the register that nothing later touched; its act's kind.
  case edit(EntryName, kind: String)
  /// What was decided of two that may be one, and holds.
  case pair(Pair)
  /// The newest step of a case.
  case caseStep(Identifier<Case>, isRestricted: Bool)
  /// The newest step of a grant.
  case grantStep(Identifier<HousingGrant>)
}

extension Store {
  /// The newest of an officer's own steps, hand-overs, entries about goods, cases and grants, and edits at a window on a day that can still be taken
  /// back.
  ///
  /// - Throws: `StoreTrouble`.
  public func lastUndoable(
    officer: Identifier<Officer>, counter: UInt64, day: Day
  ) throws(StoreTrouble) -> Undoable? {
    try read { tables in
      let last = try UndoReading(tables: tables, log: log.id).last(by: officer, at: counter, on: day) { _ in
        true
      }
      switch last {
      case .ticket(let id, _):
        guard let ticket = try tables.ticket(id) else { return nil }
        return .step(ticket: id, label: ticket.taken.label, state: ticket.state.name)
      case .issuance(let id, let receipt, _):
        return .issuance(receipt: receipt, quantity: try tables.issuance(id)?.issued?.facts.quantity ?? 1)
      case .stock(let entry, let kind): return .stock(entry, kind: kind)
      case .edit(let entry, let kind): return .edit(entry, kind: kind)
      case .pair(let pair): return .pair(pair)
      case .caseStep(let subject, let isRestricted): return .caseStep(subject, isRestricted: isRestricted)
      case .grantStep(let grant): return .grantStep(grant)
      case nil: return nil
      }
    }
  }
}

/// Finds what an officer did last, backwards through this store's own log.
struct UndoReading {
  /// The connection.
  let tables: Tables
  /// The store's own log.
  let log: LogID

  /// The newest undoable act of an officer at a window on a day that `fits`.
  func last(
    by officer: Identifier<Officer>, at counter: UInt64, on day: Day, where fits: (UndoableEntry) -> Bool
  ) throws -> UndoableEntry? {
    let start = Instant(day).milliseconds
    let end = Instant(day.adding(days: 1)).milliseconds
    var below = Int64.max
    while true {
      let page = try tables.rows(
        "SELECT seq, bytes FROM journal WHERE log = ? AND seq < ? ORDER BY seq DESC LIMIT 32", .id(log),
        .integer(below)
      ) { (seq: $0.integer(0), entry: try Entry(bytes: $0.bytes(1))) }
      guard let oldest = page.last else { return nil }
      for (_, entry) in page where entry.by == officer && entry.counter == counter {
        guard entry.at >= start, entry.at < end else { continue }
        if let found = try undoable(entry), fits(found) { return found }
      }
      if oldest.entry.at < start { return nil }
      below = oldest.seq
    }
  }

  private func undoable(_ entry: Entry) throws -> UndoableEntry? {
    let act = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
    switch act {
    case .ticketStepped(let id, _):
      return try tables.ticket(id)?.lastStep?.entry == entry.name ? .ticket(id, entry.name) : nil
    case .ticketTaken(let facts):
      guard let ticket = try tables.ticket(facts.ticket), ticket.lastStep == nil else { return nil }
      return .ticket(facts.ticket, entry.name)
    case .aidIssued(let facts), .aidUnheld(let facts):
      guard let state = try tables.issuance(facts.issuance), state.isStanding else { return nil }
      return .issuance(facts.issuance, receipt: facts.receipt, entry.name)
    case .merged(let facts): return try holds(entry, of: facts.pair) ? .pair(facts.pair) : nil
    case .toldApart(let facts): return try holds(entry, of: facts.pair) ? .pair(facts.pair) : nil
    case .case(let facts):
      let file = try CaseReading(tables: tables).file(of: facts.subject)
      guard let file, file.history.last?.entry == entry.name else { return nil }
      return .caseStep(facts.subject, isRestricted: file.restriction != nil)
    case .grant(let facts):
      let file = try GrantReading(tables: tables).file(of: facts.grant)
      return file?.history.last?.entry == entry.name ? .grantStep(facts.grant) : nil
    case _ where act.isReversedAsStock:
      return try tables.isReversedAsStock(entry.name) ? nil : .stock(entry.name, kind: entry.kind)
    case .personEdited, .householdEdited, .membershipChanged, .planItemAdded, .planItemClosed:
      guard act.undoes == nil, try tables.standsAlone(entry.name, act) else { return nil }
      return .edit(entry.name, kind: entry.kind)
    default: return nil
    }
  }

  private func holds(_ entry: Entry, of pair: Pair) throws -> Bool {
    try tables.pair(pair).verdict.items.last?.entry == entry.name
  }
}
