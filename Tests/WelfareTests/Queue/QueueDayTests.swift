import Testing
import ThaiText
import Welfare

/// Whole days of chance: the fair order as it is lived, and as it is found out from the tickets.
@Suite struct QueueDayTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `on any day nobody is overtaken more than three times or past half an hour`(seed: UInt64) throws {
    var day = RandomDay(seed: seed)
    for _ in 0..<120 {
      day.wait()
      switch Int.random(in: 0..<10, using: &day.chance) {
      case 0...3: day.arrive()
      case 4...6: try callNext(&day, seed)
      case 7: day.undoCall()
      default: day.happen()
      }
      expectSameCounts(day, seed)
    }
    #expect(!day.calls.isEmpty, "seed \(seed)")
  }

  /// Calls the next in the fair order, and expects that nobody whom it goes past had reached a limit.
  private func callNext(_ day: inout RandomDay, _ seed: UInt64) throws {
    let place = QueueOrder(day.day.waiting, rules: Sample.queue, now: day.now).places.first
    guard let next = place.flatMap({ day.tickets[$0.ticket] }) else {
      #expect(day.waiting.isEmpty, "seed \(seed)")
      return
    }
    let ready = day.waiting.filter { day.calledSinceReturn($0.id).map { $0 >= 2 } ?? true }
    #expect(ready.isEmpty || ready.contains { $0.id == next.id }, "back too early, seed \(seed)")
    for earlier in ready where day.came(earlier) < day.came(next) {
      #expect(day.overtaken(earlier.id) < 3, "seed \(seed)")
      #expect(day.now.milliseconds - earlier.takenAt.milliseconds < 1_800_000, "seed \(seed)")
    }
    try expectReason(#require(place), day, ready, seed)
    day.call(next)
  }

  private func expectReason(
    _ place: QueueOrder.Place, _ day: RandomDay, _ ready: [Ticket], _ seed: UInt64
  ) throws {
    let next = try #require(day.tickets[place.ticket])
    let first = ready.first ?? next
    switch place.why {
    case .longest: #expect(next.id == first.id, "seed \(seed)")
    case .lane(let lane, let before):
      #expect(lane == next.lane && before == first.id && first.id != next.id, "seed \(seed)")
    case .overtaken(let times): #expect(times == day.overtaken(next.id) && times >= 3, "seed \(seed)")
    case .waited(let minutes):
      #expect(minutes >= 30 && next.takenAt <= day.now.adding(minutes: -30), "seed \(seed)")
    case .returned: #expect(day.calledSinceReturn(next.id) != nil, "seed \(seed)")
    }
  }

  private func expectSameCounts(_ day: RandomDay, _ seed: UInt64) {
    let found = day.day.waiting
    #expect(Set(found.map(\.ticket)) == Set(day.waiting.map(\.id)), "seed \(seed)")
    for one in found {
      #expect(one.overtaken == day.overtaken(one.ticket), "seed \(seed)")
      #expect(one.calledSinceReturn == day.calledSinceReturn(one.ticket), "seed \(seed)")
      #expect(one.lane == day.tickets[one.ticket]?.lane && one.takenAt == day.tickets[one.ticket]?.takenAt)
    }
  }

  @Test func `who is put aside is not overtaken meanwhile, and a call taken back overtook nobody`() {
    var first = Ticket(TicketCase.taken(1), at: Sample.noon)
    var later = Ticket(TicketCase.taken(2), at: Sample.noon.adding(minutes: 1))
    func overtaken() -> Int? { QueueDay([later, first]).waiting.first { $0.ticket == first.id }?.overtaken }
    later.add(.called(counter: 1), entry: Sample.name(3), at: Sample.noon.adding(minutes: 5))
    #expect(overtaken() == 1)
    later.undo(Sample.name(3), entry: Sample.name(4))
    #expect(overtaken() == 0)
    first.add(.parked(reason: "wait"), entry: Sample.name(5), at: Sample.noon.adding(minutes: 6))
    later.add(.called(counter: 1), entry: Sample.name(6), at: Sample.noon.adding(minutes: 7))
    first.add(.transferred(lane: "ก"), entry: Sample.name(7), at: Sample.noon.adding(minutes: 8))
    #expect(overtaken() == 0)
  }

  @Test func `who was missed and came back waits for two others from then on`() {
    var missed = TicketCase.ticket(TicketCase.steps(to: .missed))
    var others = (2...4 as ClosedRange<UInt64>).map { Ticket(TicketCase.taken($0), at: Sample.noon) }
    func since() -> Int? {
      QueueDay(others + [missed]).waiting.first { $0.ticket == missed.id }?.calledSinceReturn
    }
    others[0].add(.called(counter: 1), entry: Sample.name(20), at: Sample.noon.adding(minutes: 20))
    missed.add(.transferred(lane: "ก"), entry: Sample.name(21), at: Sample.noon.adding(minutes: 21))
    #expect(since() == 0)
    others[1].add(.called(counter: 1), entry: Sample.name(22), at: Sample.noon.adding(minutes: 21))
    #expect(since() == 1)
    others[2].add(.called(counter: 2), entry: Sample.name(23), at: Sample.noon.adding(minutes: 22))
    #expect(since() == 2)
  }

  @Test func `who came back and was put aside since is in the order like anybody`() {
    var ticket = TicketCase.ticket(TicketCase.steps(to: .missed) + [.transferred(lane: "ก")])
    #expect(QueueDay([ticket]).waiting.first?.calledSinceReturn == 0)
    ticket.add(.parked(reason: "wait"), entry: Sample.name(20), at: Sample.noon.adding(minutes: 20))
    ticket.add(.transferred(lane: "ก"), entry: Sample.name(21), at: Sample.noon.adding(minutes: 21))
    #expect(QueueDay([ticket]).waiting.map(\.calledSinceReturn) == [nil])
  }

  @Test func `tickets that do not wait are not in the order`() {
    let tickets = Ticket.State.Name.allCases.map { TicketCase.ticket(TicketCase.steps(to: $0)) }
    #expect(QueueDay(tickets).waiting.count == 2)
    #expect(QueueDay([]).waiting.isEmpty)
  }
}
