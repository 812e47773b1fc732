import ThaiText

/// The tickets of one day side by side: who waits, who was overtaken, who came back after being missed.
public struct QueueDay: Hashable, Sendable {
  /// Those who wait, as the fair order sees them, in no order.
  public let waiting: [QueueOrder.Waiting]

  /// The tickets of a day.
  public init(_ tickets: [Ticket]) {
    let lives = tickets.map(Life.init)
    let calls = lives.flatMap { life in life.calls.map { Call(moment: $0, ticket: life.ticket) } }
    waiting = lives.filter(\.ticket.state.isWaiting).map { life in
      QueueOrder.Waiting(
        ticket: life.ticket.id, lane: life.ticket.lane, takenAt: life.ticket.takenAt,
        number: life.ticket.taken.number, overtaken: calls.count { life.isOvertaken(by: $0) },
        calledSinceReturn: life.returned.map { back in
          calls.count { $0.ticket.id != life.ticket.id && back < $0.moment }
        })
    }
  }

  /// When something happened: the clock, then the entry where the clock says the same.
  private struct Moment: Comparable {
    let at: Instant
    let entry: EntryName

    static func < (left: Moment, right: Moment) -> Bool { (left.at, left.entry) < (right.at, right.entry) }
  }

  private struct Call {
    let moment: Moment
    let ticket: Ticket
  }

  /// A ticket's history as the order needs it.
  private struct Life {
    let ticket: Ticket
    /// When it was called out of a queue.
    var calls: [Moment] = []
    /// When it began to wait for the last time, if it came back after being missed.
    var returned: Moment?
    /// When it stopped waiting, and when it waited again.
    private var pauses: [(from: Moment, to: Moment?)] = []

    init(_ ticket: Ticket) {
      self.ticket = ticket
      var before = Ticket.State.waiting
      for (dated, after) in ticket.history {
        let moment = Moment(at: dated.at, entry: dated.entry)
        if before.isWaiting, case .called = dated.step { calls.append(moment) }
        if before.isWaiting, !after.isWaiting { pauses.append((moment, nil)) }
        if !before.isWaiting, after.isWaiting, let last = pauses.indices.last { pauses[last].to = moment }
        if case .transferred = dated.step, !before.isWaiting { returned = before == .missed ? moment : nil }
        before = after
      }
    }

    /// Whether a call went past this one while it waited: to somebody who came later.
    func isOvertaken(by call: Call) -> Bool {
      let came = (ticket.takenAt, ticket.taken.number, ticket.id)
      guard came < (call.ticket.takenAt, call.ticket.taken.number, call.ticket.id) else { return false }
      return !pauses.contains { pause in
        pause.from <= call.moment && (pause.to.map { call.moment < $0 } ?? true)
      }
    }
  }
}
