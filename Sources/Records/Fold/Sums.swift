import ThaiText
import Welfare

extension Fold {
  /// Goods that moved: the moves by entry, and their sums.
  func moveStock(_ arrived: Arrived) throws {
    let given: AidIssued? =
      switch arrived.act {
      case .aidIssued(let facts), .aidUnheld(let facts): facts
      default: nil
      }
    for (line, move) in arrived.act.stockMoves.enumerated() {
      try tables.run(
        """
        INSERT INTO stock_move (at, log, seq, line, lot, place, quantity, issuance, ticket)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, .integer(arrived.entry.at), .id(arrived.entry.name.log), .unsigned(arrived.entry.name.seq),
        .integer(Int64(line)), .id(move.lot), .id(move.place), .integer(move.quantity),
        .bytes(given?.issuance.bytes ?? []), .bytes(given?.ticket?.bytes ?? []))
      try run(on: .stockBalance, .id(move.lot), .id(move.place), by: move.quantity)
      try run(
        on: .stockDay, .integer(-Int64(arrived.place.at.day.number)),
        .bytes(move.lot.bytes + move.place.bytes), by: move.quantity)
    }
    if case .stockReceived(let facts) = arrived.act, !facts.paper.isEmpty {
      try tables.run(
        "INSERT OR IGNORE INTO stock_ahead (paper, log, seq, quantity) VALUES (?, ?, ?, ?)",
        .text(facts.paper),
        .id(arrived.entry.name.log), .unsigned(arrived.entry.name.seq),
        .unsigned(min(facts.quantity, StockMove.greatestQuantity)))
    }
    guard case .stockReversed(let facts) = arrived.act else { return }
    try tables.run(
      "INSERT OR IGNORE INTO stock_reversal (log, seq, by_log, by_seq) VALUES (?, ?, ?, ?)",
      .id(facts.entry.log),
      .unsigned(facts.entry.seq), .id(arrived.entry.name.log), .unsigned(arrived.entry.name.seq))
  }

  /// Numbers that were given: the greatest of each series of a log.
  func countNumbers(_ arrived: Arrived) throws {
    let given: (series: String, number: UInt64)
    switch arrived.act {
    case .ticketTaken(let facts):
      given = (NumberSeries.tickets(of: arrived.place.at.day, lane: facts.lane), facts.number)
    case .aidIssued(let facts), .aidUnheld(let facts):
      given = (NumberSeries.receipts(of: facts.fiscalYear), facts.number)
    case .stockSent(let facts): given = (NumberSeries.transfers(of: facts.fiscalYear), facts.number)
    case .grant(let facts):
      guard let number = facts.act.number else { return }
      given = number
    case .case(let facts):
      guard let number = facts.act.number else { return }
      given = number
    default: return
    }
    try run(
      on: .numberGiven, .id(arrived.entry.name.log), .text(given.series), by: Int64(clamping: given.number))
  }

  /// A rule book that was adopted.
  func adoptRules(_ arrived: Arrived) throws {
    guard case .rulesAdopted(_, let files) = arrived.act else { return }
    try tables.run(
      "INSERT INTO rule_book (entry_order, log, seq, hash) VALUES (?, ?, ?, ?)",
      .unsigned(arrived.entry.order),
      .id(arrived.entry.name.log), .unsigned(arrived.entry.name.seq), .bytes(RuleFile.hash(of: files)))
  }
}

/// The series in which a log gives numbers without a gap (DOMAIN rule 10).
enum NumberSeries {
  /// Tickets of a lane on a day.
  static func tickets(of day: Day, lane: String) -> String { "ticket/" + day.iso + "/" + lane }

  /// Receipts of a fiscal year, พ.ศ.
  static func receipts(of fiscalYear: UInt64) -> String { "receipt/" + String(fiscalYear) }

  /// Requests for grants of a fiscal year, พ.ศ.
  static func grants(of fiscalYear: UInt64) -> String { "grant/" + String(fiscalYear) }

  /// Cases of a fiscal year, พ.ศ.
  static func cases(of fiscalYear: UInt64) -> String { "case/" + String(fiscalYear) }

  /// หนังสือส่งต่อ of a calendar year, พ.ศ.
  static func letters(of year: UInt64) -> String { "letter/" + String(year) }

  /// ใบสำคัญรับเงิน of a fiscal year, พ.ศ.
  static func payments(of fiscalYear: UInt64) -> String { "payment/" + String(fiscalYear) }

  /// Papers of transfers of a fiscal year, พ.ศ.
  static func transfers(of fiscalYear: UInt64) -> String { "transfer/" + String(fiscalYear) }
}

extension RuleFile {
  /// The rule-book hash that acts name: SHA-256 of the canonical list of files, as `rules.adopted` carries it.
  static func hash(of files: [RuleFile]) -> [UInt8] {
    var writer = CanonicalWriter()
    writer.write(files) { writer, file in
      writer.write(file.name)
      writer.write(file.text)
    }
    return sha256("", writer.bytes)
  }
}
