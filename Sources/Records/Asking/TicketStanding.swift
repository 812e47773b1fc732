import ThaiText
import Welfare

/// A ticket with what its history tells, worked out once.
struct TicketStanding {
  /// The ticket.
  let ticket: Ticket
  /// Where it stands.
  private(set) var state = Ticket.State.waiting
  /// When it came to stand there.
  private(set) var since: Instant
  /// The lane it stands in.
  private(set) var lane: String
  /// How often it was called since it last waited.
  private(set) var calls = 0
  /// When service began, if it did.
  private(set) var beganAt: Instant?
  /// When it was served, if it was.
  private(set) var servedAt: Instant?

  /// Works out where `ticket` stands.
  init(_ ticket: Ticket) {
    self.ticket = ticket
    since = ticket.takenAt
    lane = ticket.taken.lane
    for (dated, next) in ticket.history { take(dated, to: next) }
  }

  private mutating func take(_ dated: Ticket.Dated, to next: Ticket.State) {
    state = next
    switch dated.step {
    case .recalled:
      calls += 1
      return
    case .called: calls += 1
    case .transferred(let lane):
      self.lane = lane
      calls = 0
    case .began:
      beganAt = dated.at
      calls = 0
    case .served:
      servedAt = dated.at
      calls = 0
    case .parked, .missed, .left: calls = 0
    }
    since = dated.at
  }

  /// Whether the ticket was taken before `other`.
  func isBefore(_ other: TicketStanding) -> Bool {
    (ticket.takenAt, ticket.taken.number, ticket.id)
      < (other.ticket.takenAt, other.ticket.taken.number, other.ticket.id)
  }

  /// The mean minutes from the beginning of service to its end, rounded; nil before the first.
  static func averageMinutes(of tickets: [TicketStanding]) -> Int? {
    let lengths = tickets.compactMap { standing -> Int64? in
      guard let began = standing.beganAt, let served = standing.servedAt else { return nil }
      return max(0, served.milliseconds - began.milliseconds)
    }
    guard !lengths.isEmpty else { return nil }
    return Int((lengths.reduce(0, +) / Int64(lengths.count) + 30_000) / 60_000)
  }
}
