import TestSupport
import Testing
import ThaiText
import Welfare

@Suite struct QueueOrderPropertyTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `nobody is overtaken more than three times or past half an hour`(seed: UInt64) {
    var chance = Seeded(seed)
    let now = Sample.noon
    let waiting = (0..<Int.random(in: 1...20, using: &chance)).map { index in
      QueueOrder.Waiting(
        ticket: Identifier(using: &chance), lane: Bool.random(using: &chance) ? "ก" : "พ",
        takenAt: now.adding(minutes: -Int.random(in: 0...45, using: &chance)), number: UInt64(index),
        overtaken: Int.random(in: 0...3, using: &chance), calledSinceReturn: nil)
    }
    let places = QueueOrder(waiting, rules: Sample.queue, now: now).places.map(\.ticket)
    #expect(Set(places) == Set(waiting.map(\.ticket)) && places.count == waiting.count)
    for one in waiting {
      guard let place = places.firstIndex(of: one.ticket) else { continue }
      let later = waiting.filter { ($0.takenAt, $0.number) > (one.takenAt, one.number) }
      let overtakers = later.filter { places[..<place].contains($0.ticket) }
      #expect(overtakers.count + one.overtaken <= 3, "seed \(seed)")
      if one.takenAt <= now.adding(minutes: -30) { #expect(overtakers.isEmpty, "seed \(seed)") }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `the order is the same however the tickets are given`(seed: UInt64) {
    var chance = Seeded(seed)
    let waiting = (0..<12).map { index in
      QueueOrder.Waiting(
        ticket: Identifier(using: &chance), lane: Bool.random(using: &chance) ? "ก" : "พ",
        takenAt: Sample.noon.adding(minutes: -Int.random(in: 0...40, using: &chance)), number: UInt64(index),
        overtaken: Int.random(in: 0...3, using: &chance),
        calledSinceReturn: Int.random(in: 0...4, using: &chance) == 0 ? 0 : nil)
    }
    let order = QueueOrder(waiting, rules: Sample.queue, now: Sample.noon)
    #expect(QueueOrder(waiting.shuffled(using: &chance), rules: Sample.queue, now: Sample.noon) == order)
  }
}
