public import ThaiText

/// Everything that the rule of the day close reads, and the screen shows.
public struct DaySheet: Hashable, Sendable {
  /// A ticket that is not over.
  public struct OpenTicket: Hashable, Sendable {
    /// The ticket.
    public let ticket: Identifier<Ticket>
    /// As printed.
    public let label: String
    /// Where it stands.
    public let state: Ticket.State.Name

    /// A ticket.
    public init(ticket: Identifier<Ticket>, label: String, state: Ticket.State.Name) {
      self.ticket = ticket
      self.label = label
      self.state = state
    }
  }

  /// Goods that are still with somebody who carries them.
  public struct OpenCarrier: Hashable, Sendable {
    /// The place that the carrying is: the same bits.
    public let carrying: SubjectID
    /// Who carries; empty if the name cannot be opened here.
    public let name: String
    /// Kits.
    public let quantity: Int64

    /// A carrier.
    public init(carrying: SubjectID, name: String, quantity: Int64) {
      self.carrying = carrying
      self.name = name
      self.quantity = quantity
    }
  }

  /// The close of the day, where there is one.
  public struct Close: Hashable, Sendable {
    /// When.
    public let at: Instant
    /// Who closed it.
    public let by: String
    /// What it said.
    public let facts: DayClosed
    /// Entries about that day which came after.
    public let later: UInt64

    /// A close.
    public init(at: Instant, by: String, facts: DayClosed, later: UInt64) {
      self.at = at
      self.by = by
      self.facts = facts
      self.later = later
    }
  }

  /// The day.
  public let day: Day
  /// What it comes to now.
  public let figures: DayFigures
  /// Tickets that are not over, in the order taken.
  public let tickets: [OpenTicket]
  /// Goods that are not back.
  public let carriers: [OpenCarrier]
  /// Visits by why and what came of it, in the order they first came.
  public let visits: [VisitCount]
  /// How it was closed; nil while it is open.
  public let close: Close?

  /// Visits of one purpose and outcome.
  public struct VisitCount: Hashable, Sendable {
    /// Why, and what came of it.
    public let note: VisitNote
    /// How many.
    public let count: UInt64

    /// So many visits.
    public init(note: VisitNote, count: UInt64) {
      self.note = note
      self.count = count
    }
  }

  /// A sheet.
  public init(
    day: Day, figures: DayFigures, tickets: [OpenTicket], carriers: [OpenCarrier], visits: [VisitCount],
    close: Close?
  ) {
    self.day = day
    self.figures = figures
    self.tickets = tickets
    self.carriers = carriers
    self.visits = visits
    self.close = close
  }
}

/// When a day may be closed.
public enum DayRule {
  /// The roles of which one is enough to close a day (DOMAIN, "Officer").
  public static let roles: [Officer.Role] = [.reception, .issuer, .storekeeper, .approver]

  /// Whether the day may be closed now.
  ///
  /// A day is closed once, not before it has come; tickets that are not over and goods that are not back are ended
  /// first, or it is told why not.
  ///
  /// - Throws: `Refusal`: `day.not-yet`, `day.closed-already`, `day.tickets-open`, `day.carriers-open`.
  public static func close(
    _ sheet: DaySheet, reason: DayClosed.Reason?, today: Day
  ) throws(Refusal) {
    if today < sheet.day { throw .day(.notYet(sheet.day, today: today)) }
    if let close = sheet.close { throw .day(.closedAlready(sheet.day, at: close.at, by: close.by)) }
    guard reason == nil else { return }
    if !sheet.tickets.isEmpty { throw .day(.ticketsOpen(sheet.tickets.map(\.label))) }
    if !sheet.carriers.isEmpty {
      throw .day(.carriersOpen(sheet.carriers.count, kits: sheet.carriers.reduce(0) { $0 + $1.quantity }))
    }
  }
}

/// Why a day is not closed.
public enum DayRefusal: Hashable, Sendable {
  /// `day.not-yet`: it has not come.
  case notYet(Day, today: Day)
  /// `day.closed-already`: it was closed.
  case closedAlready(Day, at: Instant, by: String)
  /// `day.tickets-open`: tickets of these labels are not over, and nobody said why.
  case ticketsOpen([String])
  /// `day.carriers-open`: so many carriers have kits with them, and nobody said why.
  case carriersOpen(Int, kits: Int64)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .notYet: "day.not-yet"
    case .closedAlready: "day.closed-already"
    case .ticketsOpen: "day.tickets-open"
    case .carriersOpen: "day.carriers-open"
    }
  }
}
