import ThaiText
import Welfare

/// Every ticket, oldest first, without the visitor's name.
struct QueueExport {
  static let columns = [
    "ticket", "id", "lane", "number", "day", "state", "counter", "waited_seconds", "taken_at", "called_at",
    "began_at", "served_at", "purpose", "outcome", "household",
  ]

  /// The connection.
  let tables: Tables
  /// Who still waits has waited until then.
  let now: Instant

  /// Writes the list.
  func write(to writing: inout ExportWriting) throws {
    let days = try tables.rows("SELECT DISTINCT day FROM ticket ORDER BY day") { $0.day(0) }
    for day in days {
      for standing in try Look(tables: tables).standings(of: day) { try writing.write(row(standing)) }
    }
  }

  private func row(_ standing: TicketStanding) -> [ExportField] {
    let ticket = standing.ticket
    let called = ticket.history.first { if case .called = $0.step.step { true } else { false } }?.step
    let served: (purpose: String, outcome: String)? =
      if case .served(let purpose, let outcome)? = ticket.lastStep?.step { (purpose, outcome) } else { nil }
    let until = called?.at ?? (standing.state.isWaiting ? now : standing.since)
    let waited = max(0, (until.milliseconds - ticket.takenAt.milliseconds) / 1000)
    return ExportField.row(
      Self.columns,
      [
        .text(ticket.taken.label), .text(ticket.id.hex), .text(standing.lane), .unsigned(ticket.taken.number),
        .text(ticket.takenAt.day.iso), .text(standing.state.name.code),
        standing.state.counter.map { .unsigned($0) } ?? .none, .number(waited),
        .text(ticket.takenAt.rfc3339), .optional(called?.at.rfc3339), .optional(standing.beganAt?.rfc3339),
        .optional(standing.servedAt?.rfc3339), .optional(served?.purpose), .optional(served?.outcome),
        .optional(ticket.household?.hex),
      ])
  }
}
