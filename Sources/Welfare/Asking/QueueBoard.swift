public import ThaiText

/// The queue of one day, as the queue pane shows it.
public struct QueueBoard: Hashable, Sendable {
  /// A window and the ticket it has.
  public struct Window: Hashable, Sendable {
    /// The window's number.
    public let number: UInt64
    /// The ticket called to it or being served there.
    public let ticket: QueueRow?

    /// A window and its ticket.
    public init(number: UInt64, ticket: QueueRow?) {
      self.number = number
      self.ticket = ticket
    }
  }

  /// The day.
  public let day: Day
  /// All windows, ascending.
  public let windows: [Window]
  /// Those waiting, in the order they will be called.
  public let waiting: [QueueRow]
  /// พักคิว.
  public let parked: [QueueRow]
  /// ไม่มาตามเรียก.
  public let missed: [QueueRow]
  /// Tickets served today.
  public let served: Int
  /// The mean minutes of service today; nil before the first.
  public let averageMinutes: Int?
  /// Why the first of `waiting` is next.
  public let why: QueueOrder.Why?

  /// A board of these rows.
  public init(
    day: Day, windows: [Window], waiting: [QueueRow], parked: [QueueRow], missed: [QueueRow], served: Int,
    averageMinutes: Int?, why: QueueOrder.Why?
  ) {
    self.day = day
    self.windows = windows
    self.waiting = waiting
    self.parked = parked
    self.missed = missed
    self.served = served
    self.averageMinutes = averageMinutes
    self.why = why
  }
}

/// One ticket in a list.
public struct QueueRow: Hashable, Sendable {
  /// The ticket.
  public let ticket: Identifier<Ticket>
  /// As printed.
  public let label: String
  /// The lane it stands in.
  public let lane: String
  /// Its number of the day.
  public let number: UInt64
  /// Where it stands.
  public let state: Ticket.State
  /// The visitor's name; nil if none was given.
  public let name: String?
  /// The household, if known.
  public let household: Identifier<Household>?
  /// The person, if known.
  public let person: Identifier<Person>?
  /// When it was taken.
  public let takenAt: Instant
  /// When it came to stand where it stands.
  public let since: Instant
  /// How often it was called since it last waited.
  public let calls: Int
  /// How often it was overtaken.
  public let overtaken: Int
  /// Whether goods were handed over in the service that goes on.
  public let gaveGoods: Bool

  /// A row of these facts.
  public init(
    ticket: Identifier<Ticket>, label: String, lane: String, number: UInt64, state: Ticket.State,
    name: String?,
    household: Identifier<Household>?, person: Identifier<Person>?, takenAt: Instant, since: Instant,
    calls: Int, overtaken: Int, gaveGoods: Bool = false
  ) {
    self.ticket = ticket
    self.label = label
    self.lane = lane
    self.number = number
    self.state = state
    self.name = name
    self.household = household
    self.person = person
    self.takenAt = takenAt
    self.since = since
    self.calls = calls
    self.overtaken = overtaken
    self.gaveGoods = gaveGoods
  }
}
