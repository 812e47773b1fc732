import ThaiText
import Welfare

/// What the tables say of rosters.
struct RosterReading {
  /// The connection.
  let tables: Tables

  /// The standing assignments of a day, in the order made.
  func assignments(on day: Day) throws -> [AssignmentMade] {
    try tables.rows(
      """
      SELECT subject.state, subject.entries FROM assignment
      JOIN subject ON subject.kind = ? AND subject.id = assignment.id WHERE assignment.day = ?
      """, .kind(.assignment), .day(day)
    ) { row -> (made: AssignmentMade, first: [UInt8])? in
      guard case .assignment(let state) = try SubjectState(kind: .assignment, bytes: row.bytes(0)),
        let made = state.made
      else { return nil }
      return (made, Array(row.bytes(1).prefix(32)))
    }.compactMap(\.self).sorted { $0.first.lexicographicallyPrecedes($1.first) }.map(\.made)
  }

  /// The shifts that a volunteer has on a day.
  func booked(_ volunteer: Identifier<Volunteer>, on day: Day) throws -> [RosterRule.Booked] {
    try assignments(on: day).filter { $0.volunteer == volunteer }.compactMap { made in
      guard let shift = try tables.shift(made.shift) else { return nil }
      return RosterRule.Booked(shift: shift, duty: try tables.duty(made.duty)?.title ?? "")
    }
  }
}
