/// Why a step of the queue cannot be taken.
public enum QueueRefusal: Hashable, Sendable {
  /// `queue.nobody-waiting`.
  case nobodyWaiting
  /// `queue.state`: the ticket stands where this step does not lead on.
  case ticketState(label: String, state: Ticket.State.Name, step: String)
  /// `queue.recall-too-soon`: calls are some seconds apart.
  case recallTooSoon(label: String, secondsLeft: Int)
  /// `queue.calls-before-missed`: a visitor is called so often before counting as missed.
  case callsBeforeMissed(label: String, calls: Int, needed: Int)
  /// `queue.nothing-to-undo`.
  case nothingToUndo
  /// `queue.unknown-lane`; the letters that exist.
  case unknownLane(String, known: [String])
  /// `queue.already-here`: the household has a ticket of today that is not over.
  case alreadyHere(label: String)

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .nobodyWaiting: "queue.nobody-waiting"
    case .ticketState: "queue.state"
    case .recallTooSoon: "queue.recall-too-soon"
    case .callsBeforeMissed: "queue.calls-before-missed"
    case .nothingToUndo: "queue.nothing-to-undo"
    case .unknownLane: "queue.unknown-lane"
    case .alreadyHere: "queue.already-here"
    }
  }
}
