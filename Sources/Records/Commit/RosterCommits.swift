import ThaiText
import Welfare

extension Committing {
  /// A volunteer goes on the roster, if the roster rule agrees.
  mutating func assign(
    _ volunteer: Identifier<Volunteer>, _ duty: Identifier<Duty>, _ day: Day, _ shift: Identifier<Shift>
  ) throws {
    guard let card = try tables.volunteer(volunteer)?.card.current else {
      throw Refusal.notFound(.volunteer, volunteer.hex)
    }
    guard try tables.duty(duty) != nil else { throw Refusal.notFound(.duty, duty.hex) }
    guard let hours = try tables.shift(shift) else { throw Refusal.notFound(.shift, shift.hex) }
    let name = try Vault(tables: tables).volunteer(volunteer)?.fullName ?? ""
    try RosterRule.assign(
      name: name, card: card, day: day, shift: hours,
      booked: try RosterReading(tables: tables).booked(volunteer, on: day))
    try appending.append(
      .assignmentMade(
        AssignmentMade(
          assignment: appending.random.identifier(), volunteer: volunteer, duty: duty, day: day, shift: shift)
      ))
  }

  /// A volunteer goes off the roster.
  mutating func cancel(_ assignment: Identifier<Assignment>) throws {
    guard case .assignment(let state) = try tables.state(of: assignment.of(.assignment)), state.isStanding
    else {
      throw Refusal.notFound(.shift, assignment.hex)
    }
    try appending.append(.assignmentCancelled(assignment: assignment))
  }
}
