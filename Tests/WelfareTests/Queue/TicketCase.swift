import ThaiText
import Welfare

/// Tickets for tests, each step a minute after the one before.
enum TicketCase {
  static let visit = Sample.id(700, of: Visit.self)
  static let counter: UInt64 = 2

  /// A ticket that took these steps; step `n` is entry `n + 1`, `n` minutes after noon.
  static func ticket(_ steps: [Ticket.Step] = [], lane: String = "ก") -> Ticket {
    var ticket = Ticket(taken(lane: lane), at: Sample.noon)
    for (index, step) in steps.enumerated() {
      ticket.add(step, entry: Sample.name(UInt64(index) + 2), at: Sample.noon.adding(minutes: index + 1))
    }
    return ticket
  }

  static func taken(_ low: UInt64 = 1, lane: String = "ก") -> TicketTaken {
    TicketTaken(
      ticket: Sample.id(low), visitor: Sample.id(300), lane: lane, number: low,
      label: TicketTaken.label(lane: lane, letter: "A", number: low), household: nil, person: nil)
  }

  /// Steps that lead a ticket to a state.
  static func steps(to state: Ticket.State.Name) -> [Ticket.Step] {
    let called = Ticket.Step.called(counter: counter)
    return switch state {
    case .waiting: []
    case .called: [called]
    case .serving: [called, .began(visit: visit)]
    case .parked: [.parked(reason: "papers")]
    case .served: [called, .began(visit: visit), .served(purpose: "bag", outcome: "given")]
    case .missed: [called, .recalled, .recalled, .missed]
    case .left: [.left]
    case .transferred: [.transferred(lane: "พ")]
    }
  }

  /// A step of each kind.
  static let everyStep: [Ticket.Step] = [
    .called(counter: 5), .recalled, .began(visit: visit), .parked(reason: "wait"), .transferred(lane: "พ"),
    .missed, .left, .served(purpose: "advice", outcome: "advised"),
  ]

  /// The arrows that exist (DOMAIN, `Ticket.State`); every other pair is forbidden.
  static let arrows: [Ticket.State.Name: [ActCase: Ticket.State.Name]] = [
    .waiting: [.called: .called, .parked: .parked, .transferred: .transferred, .left: .left],
    .transferred: [.called: .called, .parked: .parked, .transferred: .transferred, .left: .left],
    .called: [
      .recalled: .called, .began: .serving, .parked: .parked, .transferred: .transferred, .missed: .missed,
      .left: .left,
    ],
    .serving: [.parked: .parked, .transferred: .transferred, .served: .served],
    .parked: [.called: .called, .transferred: .transferred, .left: .left],
    .missed: [.called: .called, .transferred: .transferred, .left: .left],
    .served: [:], .left: [:],
  ]
}
