import ThaiText
import Welfare

extension Tables {
  /// The tickets taken on a day, in no order that means anything.
  func tickets(of day: Day) throws -> [Ticket] {
    try rows(
      """
      SELECT subject.state FROM ticket JOIN subject ON subject.kind = ? AND subject.id = ticket.id
      WHERE ticket.day = ?
      """, .kind(.ticket), .day(day)
    ) { row -> Ticket? in
      guard case .ticket(let state) = try SubjectState(kind: .ticket, bytes: row.bytes(0)) else { return nil }
      return state.ticket
    }.compactMap(\.self)
  }

  /// The number that comes next in a series of a log.
  func nextNumber(of series: String, in log: LogID) throws -> UInt64 {
    let last = try first(
      "SELECT last FROM number_given WHERE log = ? AND series = ?", .id(log), .text(series)
    ) { $0.unsigned(0) }
    return (last ?? 0) + 1
  }

  /// Whether goods were handed over under a ticket and not taken back since.
  func gaveGoods(under ticket: Ticket) throws -> Bool {
    let midnight = Instant(ticket.takenAt.day)
    return try rows(
      "SELECT issuance FROM stock_move WHERE at >= ? AND ticket = ?", .integer(midnight.milliseconds),
      .id(ticket.id)
    ) { $0.identifier(0) as Identifier<Issuance> }
    .contains { (id) throws in try issuance(id)?.isStanding ?? false }
  }
}
