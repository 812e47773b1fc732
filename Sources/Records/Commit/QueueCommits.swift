import ThaiText
import Welfare

extension Committing {
  /// A visitor takes a ticket.
  mutating func takeTicket(_ lane: String?, _ visitor: Caller) throws {
    _ = try ticketTaken(lane, visitor, among: nil)
  }

  /// Ticket, call and start in one, at the proposer's window.
  mutating func walkIn(_ lane: String?, _ visitor: Caller) throws {
    try requireCounter()
    let today = try tables.tickets(of: proposer.at.day)
    try closeServed(among: today)
    let ticket = try ticketTaken(lane, visitor, among: today)
    try appending.append(.ticketStepped(ticket: ticket, step: .called(counter: proposer.counter)))
    try appending.append(.ticketStepped(ticket: ticket, step: .began(visit: appending.random.identifier())))
  }

  /// Calls the next ticket, or `asked`, to the proposer's window.
  mutating func call(_ asked: Identifier<Ticket>?) throws {
    try requireCounter()
    let today = try tables.tickets(of: proposer.at.day)
    let next: Identifier<Ticket>
    if let asked {
      next = asked
    } else {
      let day = QueueDay(today)
      let order = QueueOrder(day.waiting, rules: book.queue, now: proposer.at)
      guard let first = order.places.first else { throw Refusal.queue(.nobodyWaiting) }
      next = first.ticket
    }
    guard let ticket = today.first(where: { $0.id == next }) else {
      throw Refusal.notFound(.ticket, next.hex)
    }
    let step = try QueueRule.call(ticket, to: proposer.counter)
    try closeServed(among: today.filter { $0.id != next })
    try appending.append(.ticketStepped(ticket: next, step: step))
  }

  /// Moves a ticket on.
  mutating func step(_ id: Identifier<Ticket>, _ request: TicketRequest) throws {
    guard let ticket = try tables.ticket(id) else { throw Refusal.notFound(.ticket, id.hex) }
    let step = try QueueRule.step(
      request, on: ticket, visit: appending.random.identifier(),
      gaveGoods: try tables.gaveGoods(under: ticket),
      book: book, now: proposer.at)
    try appending.append(.ticketStepped(ticket: id, step: step))
  }

  /// The visitor of a ticket is of this household.
  mutating func identify(
    _ id: Identifier<Ticket>, _ household: Identifier<Household>, _ person: Identifier<Person>?
  ) throws {
    guard try tables.ticket(id) != nil else { throw Refusal.notFound(.ticket, id.hex) }
    let known = try known(Caller(household: household, person: person))
    try appending.append(
      .ticketIdentified(ticket: id, household: known.household ?? household, person: known.person))
  }

  /// Takes back a ticket's last step; a ticket just taken is left.
  mutating func undo(_ asked: Identifier<Ticket>?) throws {
    let id: Identifier<Ticket>
    if let asked {
      id = asked
    } else {
      let undoables = UndoReading(tables: tables, log: appending.log.id)
      let found = try undoables.last(by: proposer.officer, at: proposer.counter, on: proposer.at.day) {
        if case .ticket = $0 { true } else { false }
      }
      guard case .ticket(let found, _)? = found else { throw Refusal.queue(.nothingToUndo) }
      id = found
    }
    guard let ticket = try tables.ticket(id) else { throw Refusal.notFound(.ticket, id.hex) }
    if let last = ticket.lastStep {
      try appending.append(.ticketUndone(ticket: id, step: last.entry))
    } else {
      try appending.append(.ticketStepped(ticket: id, step: .left))
    }
  }

  private func requireCounter() throws {
    guard try tables.counters().contains(proposer.counter) else {
      throw Refusal.notFound(.counter, String(proposer.counter))
    }
  }

  /// Closes the ticket being served at the proposer's window, noted as is usual for such a visit.
  private mutating func closeServed(among today: [Ticket]) throws {
    for ticket in today {
      guard case .serving(let counter, let visit) = ticket.state, counter == proposer.counter else {
        continue
      }
      let step = try QueueRule.step(
        .finish(purpose: nil, outcome: nil), on: ticket, visit: visit,
        gaveGoods: try tables.gaveGoods(under: ticket), book: book, now: proposer.at)
      try appending.append(.ticketStepped(ticket: ticket.id, step: step))
    }
  }

  private mutating func ticketTaken(
    _ letter: String?, _ visitor: Caller, among known: [Ticket]?
  ) throws -> Identifier<Ticket> {
    let lane = try QueueRule.lane(letter, of: book.queue)
    let caller = try self.known(visitor)
    if let household = caller.household {
      let today = try known ?? tables.tickets(of: proposer.at.day)
      let homes = Set(try tables.all(of: household))
      if let open = today.first(where: { isOpen($0, for: homes) }) {
        throw Refusal.queue(.alreadyHere(label: open.taken.label))
      }
    }
    let number = try tables.nextNumber(
      of: NumberSeries.tickets(of: proposer.at.day, lane: lane.letter), in: appending.log.id)
    let facts = TicketTaken(
      ticket: appending.random.identifier(), visitor: appending.random.identifier(), lane: lane.letter,
      number: number,
      label: TicketTaken.label(lane: lane.letter, letter: appending.log.facts.letter, number: number),
      household: caller.household, person: caller.person)
    var parts: [PlainPart] = []
    if let name = visitor.name, !name.isEmpty {
      parts = [PlainPart(facts.visitor.of(.visitor)) { VisitorParticulars(name: name).encode(into: &$0) }]
    }
    try appending.append(.ticketTaken(facts), parts: parts)
    return facts.ticket
  }

  /// A ticket of the household that is not over; the one being served at this window was just closed.
  private func isOpen(_ ticket: Ticket, for homes: Set<Identifier<Household>>) -> Bool {
    guard let household = ticket.household, homes.contains(household), !ticket.state.isOver else {
      return false
    }
    return !appending.written.contains {
      if case .ticketStepped(ticket.id, .served) = $0.act { true } else { false }
    }
  }

  /// The household and person of a visitor, both known here; a person's own household if none was named.
  private func known(_ visitor: Caller) throws -> Caller {
    var household = visitor.household
    if let person = visitor.person {
      guard let state = try tables.person(person) else { throw Refusal.notFound(.person, person.hex) }
      household = household ?? state.home?.household
    }
    if let household, try tables.state(of: household.of(.household)) == nil {
      throw Refusal.notFound(.household, household.hex)
    }
    return Caller(name: visitor.name, household: household, person: visitor.person)
  }
}
