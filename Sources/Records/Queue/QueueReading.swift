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
  func gaveGoods(under ticket: Identifier<Ticket>) throws -> Bool {
    try first("SELECT 1 FROM issuance WHERE ticket = ? AND ticket <> x'' AND is_reversed = 0", .id(ticket)) {
      _ in true
    } ?? false
  }
}
