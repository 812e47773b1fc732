import ThaiText

/// What the journal says of a ticket; empty until the entry that took it is folded.
public struct TicketState: Hashable, Sendable {
  /// The ticket.
  public internal(set) var ticket: Ticket?
  /// Entries that came for a ticket nobody had taken yet, ascending.
  public internal(set) var early: [EntryName] = []

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    switch act {
    case .ticketTaken(let facts):
      if ticket == nil { ticket = Ticket(facts, at: place.at) } else { ticket?.setAside(place.name) }
    case .ticketStepped where ticket == nil, .ticketUndone where ticket == nil,
      .ticketIdentified where ticket == nil:
      early.append(place.name)
    case .ticketStepped(_, let step): ticket?.add(step, entry: place.name, at: place.at)
    case .ticketUndone(_, let step): ticket?.undo(step, entry: place.name)
    case .ticketIdentified(_, let household, let person):
      ticket?.identify(household: household, person: person)
    default: break
    }
  }

  func encode(into writer: inout CanonicalWriter) {
    writer.write(early) { $0.write($1) }
    writer.write(ticket) { writer, ticket in
      ticket.taken.encode(into: &writer)
      writer.write(signed: ticket.takenAt.milliseconds)
      writer.write(ticket.steps) { writer, dated in
        writer.write(dated.entry)
        writer.write(signed: dated.at.milliseconds)
        writer.write(dated.step.kind)
        dated.step.encode(into: &writer)
      }
      writer.write(ticket.undone) { $0.write($1) }
      writer.write(ticket.conflicts) { $0.write($1) }
      writer.write(ticket.household) { $0.write($1) }
      writer.write(ticket.person) { $0.write($1) }
    }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    early = try reader.entryNames()
    ticket = try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      let taken = try TicketTaken(from: &r)
      var ticket = Ticket(taken, at: Instant(milliseconds: try r.signed()))
      let steps = try r.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        let name = try r.entryName()
        let at = Instant(milliseconds: try r.signed())
        return Ticket.Dated(entry: name, at: at, step: try Ticket.Step(kind: try r.text(), from: &r))
      }
      ticket.restore(
        steps: steps, undone: try r.entryNames(), conflicts: try r.entryNames(),
        household: try r.optionalIdentifier(), person: try r.optionalIdentifier())
      return ticket
    }
  }
}

/// What the journal says of a visit: which ticket it belongs to. Purpose and outcome stand in the ticket.
public struct VisitState: Hashable, Sendable {
  /// The ticket that began it.
  public internal(set) var ticket = Held<Identifier<Ticket>>()

  mutating func fold(_ act: Act, _ place: EntryPlace) {
    guard case .ticketStepped(let ticket, .began) = act else { return }
    self.ticket.set(ticket, by: place)
  }

  func encode(into writer: inout CanonicalWriter) {
    ticket.encode(into: &writer) { $0.write($1) }
  }

  init() {}

  init(from reader: inout CanonicalReader) throws(CanonicalTrouble) {
    ticket = try Held(from: &reader) { (r: inout CanonicalReader) throws(CanonicalTrouble) in
      try r.identifier()
    }
  }
}

extension CanonicalReader {
  /// Reads a list of entries' names.
  mutating func entryNames() throws(CanonicalTrouble) -> [EntryName] {
    try list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.entryName() }
  }
}
