import ThaiText
import Welfare

extension Fold {
  /// Brings the tables that show a subject's state from `old` to `new`.
  func project(_ subject: SubjectID, from old: SubjectState, to new: SubjectState, by arrived: Arrived) throws
  {
    switch (old, new) {
    case (.person(let old), .person(let new)):
      try hold(subject, from: old, to: new, by: arrived)
      try place(subject.identifier(), from: old.places, to: new.places)
      try keep(subject, from: old.surveys, to: new.surveys, by: arrived)
    case (.household(let old), .household(let new)):
      try hold(subject, from: old, to: new, by: arrived)
      try keep(subject, from: old.surveys, to: new.surveys, by: arrived)
    case (.visitor(let old), .visitor(let new)):
      try hold(subject, from: old.particulars, to: new.particulars, by: arrived)
    case (.volunteer(let old), .volunteer(let new)):
      try hold(subject, from: old.particulars, to: new.particulars, by: arrived)
    case (.officer(let old), .officer(let new)):
      try hold(subject, from: old.particulars, to: new.particulars, by: arrived)
    case (.ticket(let old), .ticket(let new)): try list(subject, from: old.ticket, to: new.ticket)
    case (.issuance(let old), .issuance(let new)):
      try list(subject, from: old, to: new)
      try countGiven(from: old, to: new)
    case (.family(let old), .family(let new)):
      try list(subject, from: old.facts.current?.household, to: new.facts.current?.household)
    case (.pair(let old), .pair(let new)): try list(from: old, to: new)
    case (.assignment(let old), .assignment(let new)): try list(subject, from: old, to: new)
    case (.planItem(let old), .planItem(let new)): try list(subject, from: old, to: new)
    case (.grant(let old), .grant(let new)): try list(grant: subject, from: old.household, to: new.household)
    case (.case(let old), .case(let new)): try list(case: subject, from: old, to: new)
    default: return
    }
  }

  private func place(_ person: Identifier<Person>, from old: [Membership], to new: [Membership]) throws {
    guard old != new else { return }
    for place in old {
      try tables.run(
        "DELETE FROM membership WHERE household = ? AND person = ?", .id(place.household), .id(person))
    }
    // An entry of another store may name a household twice.
    for place in new {
      try tables.run(
        """
        INSERT OR REPLACE INTO membership (household, person, position, is_registered, lives_here)
        VALUES (?, ?, ?, ?, ?)
        """, .id(place.household), .id(person), .integer(Int64(place.position.rawValue)),
        .flag(place.isRegistered), .flag(place.livesHere))
    }
  }

  private func list(_ subject: SubjectID, from old: Ticket?, to new: Ticket?) throws {
    guard old?.takenAt.day != new?.takenAt.day else { return }
    if let old {
      try tables.run("DELETE FROM ticket WHERE day = ? AND id = ?", .day(old.takenAt.day), .id(subject))
    }
    guard let new else { return }
    try tables.run("INSERT INTO ticket (day, id) VALUES (?, ?)", .day(new.takenAt.day), .id(subject))
  }

  private func list(_ subject: SubjectID, from old: IssuanceState, to new: IssuanceState) throws {
    guard old.issued != new.issued else { return }
    if let was = old.issued {
      try tables.run(
        "DELETE FROM issuance WHERE household = ? AND at = ? AND id = ?", .id(was.facts.household),
        .integer(was.at.milliseconds), .id(subject))
    }
    guard let now = new.issued else { return }
    try tables.run(
      "INSERT INTO issuance (household, at, id, receipt) VALUES (?, ?, ?, ?)", .id(now.facts.household),
      .integer(now.at.milliseconds), .id(subject), .text(now.facts.receipt))
  }

  private func list(_ family: SubjectID, from old: Identifier<Household>?, to new: Identifier<Household>?)
    throws
  {
    guard old != new else { return }
    if let old {
      try tables.run("DELETE FROM family WHERE household = ? AND id = ?", .id(old), .id(family))
    }
    if let new { try tables.run("INSERT INTO family (household, id) VALUES (?, ?)", .id(new), .id(family)) }
  }

  private func list(_ subject: SubjectID, from old: AssignmentState, to new: AssignmentState) throws {
    let was = old.isStanding ? old.made : nil
    let now = new.isStanding ? new.made : nil
    guard was != now else { return }
    if let was {
      try tables.run("DELETE FROM assignment WHERE day = ? AND id = ?", .day(was.day), .id(subject))
    }
    guard let now else { return }
    try tables.run(
      "INSERT INTO assignment (day, id, volunteer) VALUES (?, ?, ?)", .day(now.day), .id(subject),
      .id(now.volunteer))
  }
}
