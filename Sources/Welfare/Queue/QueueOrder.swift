public import ThaiText

/// The fair order of those who wait (DOMAIN rule 11).
///
/// A ticket has its lane's weight and one point a minute waited; most points go first, ties by the time
/// taken. Nobody is overtaken more than so many times or after waiting so many minutes: whoever has reached a
/// limit goes before everyone who came later. A missed visitor who came back waits until the next two are
/// called.
public struct QueueOrder: Hashable, Sendable {
  /// A ticket that waits, as the order sees it.
  public struct Waiting: Hashable, Sendable {
    /// The ticket.
    public let ticket: Identifier<Ticket>
    /// The lane it stands in.
    public let lane: String
    /// When it was taken.
    public let takenAt: Instant
    /// Breaks ties between tickets of one moment.
    public let number: UInt64
    /// How often somebody who came later was called first.
    public let overtaken: Int
    /// Tickets called since this visitor came back after being missed; nil if never missed.
    public let calledSinceReturn: Int?

    /// A waiting ticket.
    public init(
      ticket: Identifier<Ticket>, lane: String, takenAt: Instant, number: UInt64, overtaken: Int,
      calledSinceReturn: Int?
    ) {
      self.ticket = ticket
      self.lane = lane
      self.takenAt = takenAt
      self.number = number
      self.overtaken = overtaken
      self.calledSinceReturn = calledSinceReturn
    }
  }

  /// "Why this one next", in one line.
  public enum Why: Hashable, Sendable {
    /// Waited longest.
    case longest
    /// Its lane goes before the one who waited longest, whose ticket this is.
    case lane(String, before: Identifier<Ticket>)
    /// May not be overtaken again.
    case overtaken(Int)
    /// Waited past the limit, minutes.
    case waited(minutes: Int)
    /// Came back after being missed, and the next two were called.
    case returned
  }

  /// A place in the order.
  public struct Place: Hashable, Sendable {
    /// The ticket.
    public let ticket: Identifier<Ticket>
    /// Why it stands before those that follow.
    public let why: Why
  }

  /// The places, first to be called first.
  public let places: [Place]

  /// Puts `waiting` in order, as of `now`.
  public init(_ waiting: [Waiting], rules: QueueRules, now: Instant) {
    var rest = waiting.sorted { ($0.takenAt, $0.number, $0.ticket) < ($1.takenAt, $1.number, $1.ticket) }
      .map { Candidate(waiting: $0, rules: rules, now: now) }
    var places: [Place] = []
    while let choice = Self.next(of: rest, rules: rules) {
      let chosen = rest.remove(at: choice.index)
      for index in rest.indices {
        if index < choice.index { rest[index].overtaken += 1 }
        rest[index].calledSinceReturn += 1
      }
      places.append(Place(ticket: chosen.ticket, why: choice.why))
    }
    self.places = places
  }

  private struct Candidate {
    let ticket: Identifier<Ticket>
    let lane: String
    let minutes: Int
    let points: Int
    var overtaken: Int
    var calledSinceReturn: Int
    let hasReturned: Bool

    init(waiting: Waiting, rules: QueueRules, now: Instant) {
      ticket = waiting.ticket
      lane = waiting.lane
      minutes = max(0, Int((now.milliseconds - waiting.takenAt.milliseconds) / 60_000))
      points = minutes + (rules.lane(waiting.lane)?.weight ?? 0)
      overtaken = waiting.overtaken
      calledSinceReturn = waiting.calledSinceReturn ?? 0
      hasReturned = waiting.calledSinceReturn != nil
    }
  }

  private static func next(of rest: [Candidate], rules: QueueRules) -> (index: Int, why: Why)? {
    guard !rest.isEmpty else { return nil }
    let ready = rest.indices.filter {
      !rest[$0].hasReturned || rest[$0].calledSinceReturn >= rules.reentryAfter
    }
    guard let first = ready.first else { return (0, .returned) }
    let chosen = ready.first { index in
      rest[index].overtaken >= rules.greatestOvertakings || rest[index].minutes >= rules.greatestWaitMinutes
    }
    if let chosen {
      if rest[chosen].overtaken >= rules.greatestOvertakings {
        return (chosen, .overtaken(rest[chosen].overtaken))
      }
      return (chosen, .waited(minutes: rest[chosen].minutes))
    }
    let best = ready.dropFirst().reduce(first) { rest[$1].points > rest[$0].points ? $1 : $0 }
    if rest[best].hasReturned { return (best, .returned) }
    return (best, best == first ? .longest : .lane(rest[best].lane, before: rest[first].ticket))
  }
}
