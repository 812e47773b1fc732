public import ThaiText

/// What may happen to a ticket, asked at commit.
public enum QueueRule {
  /// The step that `request` comes to.
  ///
  /// Where the clock was put back since the last call, nobody knows how long ago it was, and the number may be
  /// called again.
  ///
  /// - Parameters:
  ///   - visit: the id that a visit beginning now would have.
  ///   - gaveGoods: whether goods were handed over under the ticket and not taken back: what a visit is noted as when
  ///     nobody says otherwise depends on it.
  ///   - book: the rules in force.
  /// - Throws: `Refusal`: `ticketState`, `recallTooSoon`, `callsBeforeMissed`, `unknownLane`, `unknownChoice`.
  public static func step(
    _ request: TicketRequest, on ticket: Ticket, visit: Identifier<Visit>, gaveGoods: Bool = false,
    book: RuleBook, now: Instant
  ) throws(Refusal) -> Ticket.Step {
    let usual = gaveGoods ? book.usualVisits.goods : book.usualVisits.talk
    let step = try asked(request, visit: visit, usual: usual, book: book)
    guard ticket.state.after(step) != nil else {
      throw .queue(.ticketState(label: ticket.taken.label, state: ticket.state.name, step: request.code))
    }
    switch request {
    case .recall:
      let elapsed = now.milliseconds - (ticket.lastStep?.at.milliseconds ?? 0)
      let left = book.queue.recallSeconds - Int(elapsed / 1000)
      if elapsed >= 0, left > 0 { throw .queue(.recallTooSoon(label: ticket.taken.label, secondsLeft: left)) }
    case .miss where ticket.calls < book.queue.callsBeforeMissed:
      throw .queue(
        .callsBeforeMissed(
          label: ticket.taken.label, calls: ticket.calls, needed: book.queue.callsBeforeMissed))
    default: break
    }
    return step
  }

  /// Whether `ticket` may be called to a window now.
  ///
  /// - Throws: `Refusal.queue(.ticketState)`.
  public static func call(_ ticket: Ticket, to counter: UInt64) throws(Refusal) -> Ticket.Step {
    let step = Ticket.Step.called(counter: counter)
    guard ticket.state.after(step) != nil else {
      throw .queue(.ticketState(label: ticket.taken.label, state: ticket.state.name, step: "call"))
    }
    return step
  }

  private static func asked(
    _ request: TicketRequest, visit: Identifier<Visit>, usual: VisitNote, book: RuleBook
  ) throws(Refusal) -> Ticket.Step {
    switch request {
    case .recall: return .recalled
    case .serve: return .began(visit: visit)
    case .park(let reason): return .parked(reason: try choice(reason, of: book.parkReasons))
    case .transfer(let letter):
      guard let lane = book.queue.lane(letter) else {
        throw .queue(.unknownLane(letter, known: book.queue.lanes.map(\.letter)))
      }
      return .transferred(lane: lane.letter)
    case .miss: return .missed
    case .leave: return .left
    case .finish(let purpose, let outcome):
      return .served(
        purpose: try choice(purpose ?? usual.purpose, of: book.purposes),
        outcome: try choice(outcome ?? usual.outcome, of: book.outcomes))
    }
  }

  private static func choice(_ code: String, of choices: [Choice]) throws(Refusal) -> String {
    guard choices.contains(where: { $0.code == code }) else {
      throw .unknownChoice(code, known: choices.map(\.code))
    }
    return code
  }

  /// The lane that `letter` names; nil takes the first.
  ///
  /// - Throws: `Refusal.queue(.unknownLane)`.
  public static func lane(_ letter: String?, of rules: QueueRules) throws(Refusal) -> Lane {
    let known = rules.lanes.map(\.letter)
    guard let letter else {
      guard let first = rules.lanes.first else { throw .queue(.unknownLane("", known: known)) }
      return first
    }
    guard let lane = rules.lane(letter) else { throw .queue(.unknownLane(letter, known: known)) }
    return lane
  }
}
