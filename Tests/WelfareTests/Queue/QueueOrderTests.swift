import Testing
import ThaiText
import Welfare

@Suite struct QueueOrderTests {
  /// A ticket that waits since so many minutes before noon; its number is its id.
  private static func waiting(
    _ low: UInt64, _ lane: String, _ minutes: Int, overtaken: Int = 0, since: Int? = nil
  ) -> QueueOrder.Waiting {
    QueueOrder.Waiting(
      ticket: Sample.id(low), lane: lane, takenAt: Sample.noon.adding(minutes: -minutes), number: low,
      overtaken: overtaken, calledSinceReturn: since)
  }

  private static func places(_ waiting: [QueueOrder.Waiting]) -> [QueueOrder.Place] {
    QueueOrder(waiting, rules: Sample.queue, now: Sample.noon).places
  }

  private static func order(_ waiting: [QueueOrder.Waiting]) -> [UInt64] {
    places(waiting).map(\.ticket.low)
  }

  @Test(
    arguments: [
      (0, 0, 2), (19, 0, 2), (20, 0, 1), (21, 0, 1), (25, 4, 1), (25, 5, 1), (25, 6, 2), (29, 9, 1),
      (29, 10, 2),
      (30, 29, 1), (5, 6, 2),
    ])
  func `the weight 20 is worth 20 minutes, and the earlier goes first where points are equal`(
    general: Int, priority: Int, first: UInt64
  ) {
    let order = Self.order([Self.waiting(1, "ก", general), Self.waiting(2, "พ", priority)])
    #expect(order == [first, 3 - first])
  }

  @Test func `an order of nobody is empty`() {
    #expect(Self.places([]).isEmpty)
  }

  @Test func `nobody is overtaken more than three times`() {
    let priority = (2...7 as ClosedRange<UInt64>).map { Self.waiting($0, "พ", 4) }
    let places = Self.places([Self.waiting(1, "ก", 5)] + priority)
    #expect(places.map(\.ticket.low) == [2, 3, 4, 1, 5, 6, 7])
    #expect(
      places.map(\.why).prefix(5) == [
        .lane("พ", before: Sample.id(1)), .lane("พ", before: Sample.id(1)), .lane("พ", before: Sample.id(1)),
        .overtaken(3), .longest,
      ])
  }

  @Test(
    arguments: [
      (0, [2, 3, 4, 1, 5]), (1, [2, 3, 1, 4, 5]), (2, [2, 1, 3, 4, 5]), (3, [1, 2, 3, 4, 5]),
      (9, [1, 2, 3, 4, 5]),
    ] as [(Int, [UInt64])])
  func `those who overtook earlier count`(overtaken: Int, expected: [UInt64]) {
    let priority = (2...5 as ClosedRange<UInt64>).map { Self.waiting($0, "พ", 4) }
    #expect(Self.order([Self.waiting(1, "ก", 5, overtaken: overtaken)] + priority) == expected)
  }

  @Test(
    arguments: [
      (29, 2, .lane("พ", before: Sample.id(1))), (30, 1, .waited(minutes: 30)), (31, 1, .waited(minutes: 31)),
      (500, 1, .waited(minutes: 500)),
    ] as [(Int, UInt64, QueueOrder.Why)])
  func `nobody is overtaken after half an hour`(minutes: Int, first: UInt64, why: QueueOrder.Why) {
    let places = Self.places([Self.waiting(1, "ก", minutes), Self.waiting(2, "พ", 25)])
    #expect(places.first?.ticket == Sample.id(first))
    #expect(places.first?.why == why)
  }

  @Test func `of several who reached a limit the one who came first goes first`() {
    let waiting = [
      Self.waiting(1, "ก", 10, overtaken: 3), Self.waiting(2, "ก", 40), Self.waiting(3, "พ", 35),
      Self.waiting(4, "พ", 29, overtaken: 4),
    ]
    let places = Self.places(waiting)
    #expect(places.map(\.ticket.low) == [2, 3, 4, 1])
    #expect(places.map(\.why) == [.waited(minutes: 40), .waited(minutes: 35), .overtaken(4), .overtaken(3)])
  }

  @Test(
    arguments: [
      (0, [2, 3, 1, 4]), (1, [2, 1, 3, 4]), (2, [1, 2, 3, 4]), (5, [1, 2, 3, 4]),
    ] as [(Int, [UInt64])])
  func `a missed visitor who came back is called after the next two`(since: Int, expected: [UInt64]) {
    for minutes in [20, 45] {
      let others = (2...4 as ClosedRange<UInt64>).map { Self.waiting($0, "ก", 10) }
      let places = Self.places(others + [Self.waiting(1, "ก", minutes, since: since)])
      #expect(places.map(\.ticket.low) == expected)
      let why = places.first { $0.ticket == Sample.id(1) }?.why
      #expect(why == (minutes < 30 ? .returned : .waited(minutes: 45)))
    }
  }

  @Test func `who came back does not wait for others when there are none`() {
    let places = Self.places([Self.waiting(2, "ก", 5, since: 0), Self.waiting(1, "พ", 6, since: 0)])
    #expect(places.map(\.ticket.low) == [1, 2])
    #expect(places.map(\.why) == [.returned, .returned])
    #expect(Self.order([Self.waiting(1, "ก", 50, since: 0), Self.waiting(2, "ก", 5)]) == [2, 1])
  }

  @Test func `tickets of one moment go by number, then by id, however they are given`() {
    let tickets = [(3, 1), (1, 2), (2, 2), (9, 3)] as [(UInt64, UInt64)]
    let waiting = tickets.map { low, number in
      QueueOrder.Waiting(
        ticket: Sample.id(low), lane: "ก", takenAt: Sample.noon, number: number, overtaken: 0,
        calledSinceReturn: nil)
    }
    for _ in 0..<10 { #expect(Self.order(waiting.shuffled()) == [3, 1, 2, 9]) }
  }

  @Test func `a lane that the rules no longer have weighs nothing, and a clock put back is no wait`() {
    #expect(
      Self.order([Self.waiting(1, "ฮ", 3), Self.waiting(2, "ก", 4), Self.waiting(3, "พ", -90)]) == [3, 2, 1])
  }
}
