import ThaiText
import Welfare

/// What moved, newest first, and who was given what of a lot.
struct StockHistory {
  /// The connection.
  let tables: Tables

  /// Moves of a lot, in a place, or of everything; newest first.
  func lines(
    of lot: Identifier<Lot>?, in place: Identifier<Place>?, limit: Int
  ) throws -> [StockHistoryLine] {
    let none = Identifier<Lot>(high: 0, low: 0)
    let moves = try tables.rows(
      """
      SELECT at, log, seq, lot, place, quantity FROM stock_move
      WHERE (? OR lot = ?) AND (? OR place = ?) ORDER BY at DESC, log DESC, seq DESC, line DESC LIMIT ?
      """, .flag(lot == nil), .id(lot ?? none), .flag(place == nil),
      .id(place ?? Identifier(high: 0, low: 0)),
      .integer(Int64(limit))
    ) {
      (
        at: $0.integer(0), entry: $0.entryName(1), lot: $0.identifier(3) as Identifier<Lot>,
        place: $0.identifier(4) as Identifier<Place>, quantity: $0.integer(5)
      )
    }
    var shelves = Shelves(tables: tables)
    let vault = Vault(tables: tables)
    return try moves.compactMap { move in
      guard let entry = try JournalTable(tables: tables).entry(move.entry) else { return nil }
      let act = try Act(kind: entry.kind, version: entry.version, facts: entry.facts)
      return StockHistoryLine(
        entry: move.entry, at: Instant(milliseconds: move.at), by: try vault.officer(entry.by)?.name ?? "",
        kind: entry.kind, lot: try tables.lot(move.lot)?.code ?? "",
        place: try shelves.shelf(move.place).title,
        quantity: move.quantity, isReversed: try isReversed(act, move.entry),
        isReversible: act.isReversedAsStock)
    }
  }

  private func isReversed(_ act: Act, _ entry: EntryName) throws -> Bool {
    if case .aidIssued(let facts) = act { return try tables.issuance(facts.issuance)?.isStanding == false }
    return try tables.isReversedAsStock(entry)
  }

  /// Hand-overs out of a lot that were not taken back, oldest first, with the house each went to.
  func given(of lot: Identifier<Lot>, on day: Day) throws -> [RecallRow] {
    let rows = try tables.rows(
      "SELECT log, seq, issuance FROM stock_move WHERE lot = ? AND issuance <> x'' ORDER BY at, log, seq",
      .id(lot)
    ) { (entry: $0.entryName(0), issuance: $0.identifier(2) as Identifier<Issuance>) }
    let look = Look(tables: tables)
    return try rows.compactMap { row in
      guard let state = try tables.issuance(row.issuance), state.isStanding, let issued = state.issued,
        issued.entry == row.entry, let given = try look.aid.given(row.issuance)
      else { return nil }
      let card = try look.cardOrEmpty(issued.facts.household, on: day)
      return RecallRow(given: given, household: card.household, house: card.particulars)
    }
  }
}

extension Tables {
  /// Whether `stock.reversed` took an entry back.
  func isReversedAsStock(_ entry: EntryName) throws -> Bool {
    try first(
      "SELECT 1 FROM stock_reversal WHERE log = ? AND seq = ?", .id(entry.log), .unsigned(entry.seq)
    ) { _ in true } ?? false
  }
}
