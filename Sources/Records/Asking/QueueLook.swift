import ThaiText
import Welfare

extension Look {
  /// The queue of a day, as the queue pane shows it.
  func board(_ day: Day, rules: QueueRules, now: Instant) throws -> QueueBoard {
    let tickets = try standings(of: day)
    let waiting = QueueDay(tickets.map(\.ticket)).waiting
    let order = QueueOrder(waiting, rules: rules, now: now)
    let overtaken = Dictionary(waiting.map { ($0.ticket, $0.overtaken) }, uniquingKeysWith: max)
    let byTicket = Dictionary(tickets.map { ($0.ticket.id, $0) }, uniquingKeysWith: { first, _ in first })
    let row = { (standing: TicketStanding) throws in
      try self.row(standing, overtaken: overtaken[standing.ticket.id] ?? 0)
    }
    let busy = tickets.filter { $0.state.counter != nil }.sorted { $0.since > $1.since }
    return QueueBoard(
      day: day,
      windows: try tables.counters().map { number in
        QueueBoard.Window(
          number: number, ticket: try busy.first { $0.state.counter == number }.map { try row($0) })
      },
      waiting: try order.places.compactMap { byTicket[$0.ticket] }.map { try row($0) },
      parked: try tickets.filter { $0.state.name == .parked }.map { try row($0) },
      missed: try tickets.filter { $0.state == .missed }.map { try row($0) },
      served: tickets.count { $0.state == .served },
      averageMinutes: TicketStanding.averageMinutes(of: tickets),
      why: order.places.first?.why)
  }

  /// A day's tickets in the order taken; only those that stand in `state`, if one is given.
  func queueRows(_ day: Day, state: Ticket.State.Name? = nil) throws -> [QueueRow] {
    let tickets = try standings(of: day)
    let waiting = QueueDay(tickets.map(\.ticket)).waiting
    let overtaken = Dictionary(waiting.map { ($0.ticket, $0.overtaken) }, uniquingKeysWith: max)
    return try tickets.filter { state == nil || $0.state.name == state }
      .map { try row($0, overtaken: overtaken[$0.ticket.id] ?? 0) }
  }

  /// A day's tickets in the order taken.
  func standings(of day: Day) throws -> [TicketStanding] {
    try tables.tickets(of: day).map(TicketStanding.init).sorted { $0.isBefore($1) }
  }

  private func row(_ standing: TicketStanding, overtaken: Int) throws -> QueueRow {
    let ticket = standing.ticket
    return QueueRow(
      ticket: ticket.id, label: ticket.taken.label, lane: standing.lane, number: ticket.taken.number,
      state: standing.state, name: try name(of: ticket),
      household: try ticket.household.map { (id) throws in try tables.root(of: id) },
      person: try ticket.person.map { (id) throws in try tables.root(of: id) },
      takenAt: ticket.takenAt, since: standing.since, calls: standing.calls, overtaken: overtaken,
      gaveGoods: standing.state.name == .serving ? try tables.gaveGoods(under: ticket) : false)
  }

  /// Who the visitor is: the person known, else the name told, else the head of the household.
  private func name(of ticket: Ticket) throws -> String? {
    if let person = ticket.person, let name = try callName(of: person) { return name }
    if let name = try vault.visitor(ticket.taken.visitor)?.name, !name.isEmpty { return name }
    guard let household = ticket.household, let head = try aid.head(of: household) else { return nil }
    return try callName(of: head)
  }

  /// First name and surname, as a queue shows and calls them: without a title.
  private func callName(of person: Identifier<Person>) throws -> String? {
    guard let particulars = try vault.person(person) else { return nil }
    return particulars.surname.isEmpty
      ? particulars.firstName : particulars.firstName + " " + particulars.surname
  }
}
