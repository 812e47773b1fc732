import TestSupport
import Testing
import ThaiText
import Welfare

@Suite struct TicketStateTests {
  private let visit = Identifier<Visit>(high: 1, low: 1)

  @Test func `only the arrows that exist lead on`() {
    let called = Ticket.State.called(counter: 1)
    let serving = Ticket.State.serving(counter: 1, visit: visit)
    #expect(Ticket.State.waiting.after(.called(counter: 1)) == called)
    #expect(called.after(.began(visit: visit)) == serving)
    #expect(serving.after(.served(purpose: "bag", outcome: "advised")) == .served)
    #expect(Ticket.State.missed.after(.transferred(lane: "ก")) == .transferred(lane: "ก"))
    for over in [Ticket.State.served, .left] {
      for step: Ticket.Step in [.called(counter: 1), .recalled, .missed, .left, .parked(reason: "x")] {
        #expect(over.after(step) == nil)
      }
    }
    #expect(Ticket.State.waiting.after(.began(visit: visit)) == nil)
    #expect(serving.after(.left) == nil)
    #expect(Ticket.State.waiting.after(.missed) == nil)
  }
}

@Suite struct QueueOrderTests {
  private let rules = QueueRules(
    lanes: [
      Lane(letter: "ก", title: "ทั่วไป", englishTitle: "General", weight: 0),
      Lane(letter: "พ", title: "พิเศษ", englishTitle: "Priority", weight: 20),
    ], greatestOvertakings: 3, greatestWaitMinutes: 30, recallSeconds: 60, callsBeforeMissed: 3,
    reentryAfter: 2)

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `nobody is overtaken more than three times or past half an hour`(seed: UInt64) {
    var chance = Seeded(seed)
    let now = Instant(milliseconds: 1_763_860_000_000)
    let waiting = (0..<Int.random(in: 1...20, using: &chance)).map { index in
      QueueOrder.Waiting(
        ticket: Identifier(using: &chance), lane: Bool.random(using: &chance) ? "ก" : "พ",
        takenAt: now.adding(minutes: -Int.random(in: 0...45, using: &chance)), number: UInt64(index),
        overtaken: 0, calledSinceReturn: nil)
    }
    let places = QueueOrder(waiting, rules: rules, now: now).places.map(\.ticket)
    #expect(places.count == waiting.count)
    for one in waiting {
      guard let place = places.firstIndex(of: one.ticket) else { continue }
      let later = waiting.filter { ($0.takenAt, $0.number) > (one.takenAt, one.number) }
      let overtakers = later.filter { places[..<place].contains($0.ticket) }
      #expect(overtakers.count <= 3)
      if one.takenAt <= now.adding(minutes: -30) { #expect(overtakers.isEmpty) }
    }
  }
}
