import TestSupport
import ThaiText
import Welfare

/// A day at one window: visitors arrive, are called in the fair order, and do what visitors do.
///
/// Keeps its own count of who was overtaken, by walking through the day; `QueueDay` finds it out from the tickets.
struct RandomDay {
  /// A call out of the queue that went past those who came earlier.
  struct Called {
    let ticket: Identifier<Ticket>
    let past: Set<Identifier<Ticket>>
  }

  var chance: Seeded
  private(set) var now = Instant(Sample.day("2026-11-23"), minuteOfDay: 510)
  private(set) var tickets: [Identifier<Ticket>: Ticket] = [:]
  /// Calls out of the queue so far, less those taken back.
  private(set) var calls: [Called] = []
  /// For those who came back after being missed: how many calls there were before.
  private(set) var returned: [Identifier<Ticket>: Int] = [:]
  private var seq: UInt64 = 0
  private var numbers: [String: UInt64] = [:]

  init(seed: UInt64) {
    chance = Seeded(seed)
  }

  /// The tickets side by side.
  var day: QueueDay { QueueDay(Array(tickets.values)) }

  /// Those who wait, by when they came.
  var waiting: [Ticket] {
    tickets.values.filter(\.state.isWaiting).sorted { came($0) < came($1) }
  }

  /// How often somebody who came later was called while the ticket waited.
  func overtaken(_ ticket: Identifier<Ticket>) -> Int { calls.count { $0.past.contains(ticket) } }

  /// Calls since the ticket came back; nil if it was never missed.
  func calledSinceReturn(_ ticket: Identifier<Ticket>) -> Int? {
    returned[ticket].map { before in calls.dropFirst(before).count { $0.ticket != ticket } }
  }

  func came(_ ticket: Ticket) -> (Int64, UInt64, Identifier<Ticket>) {
    (ticket.takenAt.milliseconds, ticket.taken.number, ticket.id)
  }

  /// Time goes on: often not at all, at most a few minutes.
  mutating func wait() {
    guard Int.random(in: 0..<4, using: &chance) > 0 else { return }
    now = now.adding(milliseconds: .random(in: 0...240_000, using: &chance))
  }

  mutating func arrive() {
    let lane = Int.random(in: 0..<3, using: &chance) == 0 ? "พ" : "ก"
    numbers[lane, default: 0] += 1
    let taken = TicketTaken(
      ticket: Identifier(using: &chance), visitor: Sample.id(1), lane: lane, number: numbers[lane] ?? 0,
      label: "",
      household: nil, person: nil)
    tickets[taken.ticket] = Ticket(taken, at: now)
  }

  /// Calls `ticket` out of the queue.
  mutating func call(_ ticket: Ticket) {
    let past = waiting.filter { came($0) < came(ticket) }.map(\.id)
    step(.called(counter: 1), ticket.id)
    calls.append(Called(ticket: ticket.id, past: Set(past)))
  }

  /// Takes the last call back, if nothing happened to its ticket since.
  mutating func undoCall() {
    guard let last = calls.last, let entry = tickets[last.ticket]?.lastStep?.entry,
      tickets[last.ticket]?.state.name == .called, tickets[last.ticket]?.calls == 1,
      returned.values.allSatisfy({ $0 < calls.count })
    else { return }
    seq += 1
    tickets[last.ticket]?.undo(entry, entry: Sample.name(seq))
    calls.removeLast()
  }

  mutating func step(_ step: Ticket.Step, _ ticket: Identifier<Ticket>) {
    seq += 1
    if case .transferred = step {
      let state = tickets[ticket]?.state
      if state == .missed {
        returned[ticket] = calls.count
      } else if state?.isWaiting == false {
        returned[ticket] = nil
      }
    }
    tickets[ticket]?.add(step, entry: Sample.name(seq), at: now)
  }

  /// Something happens to a ticket that does not wait, or to one that does and grows tired.
  mutating func happen() {
    let open = tickets.values.filter { !$0.state.isOver }.sorted { came($0) < came($1) }
    guard !open.isEmpty else { return }
    let ticket = open[Int.random(in: open.indices, using: &chance)]
    let steps: [Ticket.Step] =
      switch ticket.state.name {
      case .waiting, .transferred: [.left, .parked(reason: "wait"), .transferred(lane: "พ")]
      case .called:
        [.began(visit: TicketCase.visit), .began(visit: TicketCase.visit), .missed, .parked(reason: "wait")]
      case .serving: [.served(purpose: "bag", outcome: "given"), .transferred(lane: "ก")]
      case .parked: [.transferred(lane: ticket.lane), .called(counter: 1)]
      case .missed: [.transferred(lane: ticket.lane), .transferred(lane: ticket.lane), .left]
      case .served, .left: []
      }
    guard !ticket.state.isWaiting || Int.random(in: 0..<6, using: &chance) == 0 else { return }
    guard !steps.isEmpty else { return }
    step(steps[Int.random(in: steps.indices, using: &chance)], ticket.id)
  }
}
