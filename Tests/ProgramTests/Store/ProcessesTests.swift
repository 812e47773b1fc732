import Glibc
import PtySupport
import TestSupport
import Testing
import Welfare

@testable import Records

@Suite struct `Processes on one store` {
  @Test func `four that take 250 tickets each give a thousand numbers without a gap`() throws {
    let place = try ProbedStore()
    let probes = try (0..<4).map { _ in try place.start("take-tickets", "250") }
    for probe in probes { #expect(try probe.waitForEnd(within: .seconds(60)) == .exited(0)) }
    let promises = probes.map { $0.lines.compactMap(Promise.init) }
    #expect(promises.map(\.count) == [250, 250, 250, 250])
    let numbers = promises.map { $0.compactMap { $0.what.split(separator: " ").last.flatMap { UInt64($0) } } }
    #expect(numbers.flatMap(\.self).sorted() == Array(1...1_000))
    for own in numbers { #expect(own == own.sorted()) }
    let store = try place.open()
    #expect(try store.numbersGiven() == ["ก": Array(1...1_000)])
    for promise in promises.joined() { #expect(try promise.isKept(in: store)) }
    #expect(try store.verify().firstBad == nil)
  }

  /// Power cuts do not ask: two desks are killed again and again, together or one after the other, while they open
  /// the store, mend what the last cut left, and commit.
  @Test(arguments: [17] as [UInt64])
  func `that are killed have kept all they promised, forty times over`(seed: UInt64) throws {
    let place = try ProbedStore()
    var chance = Seeded(seed)
    var kept: [Promise] = []
    for round in 0..<40 {
      let probes = try (0..<2).map { _ in try place.start("hand-over", String(chance.next() >> 1)) }
      if round % 4 != 0 { for probe in probes { try probe.waitForLines(1) } }
      for probe in probes {
        usleep(UInt32.random(in: 0...(round % 3 == 0 ? 4_000 : 60_000), using: &chance))
        probe.kill()
      }
      for probe in probes { #expect(try probe.waitForEnd() == .killed(SIGKILL)) }
      let promised = probes.flatMap { $0.lines }.compactMap(Promise.init)
      let store = try place.open()
      #expect(store.readOnlyReason == nil && store.desksRunning().isEmpty)
      #expect(try store.verify(quick: true).firstBad == nil, "seed \(seed), round \(round)")
      for promise in promised {
        #expect(try promise.isKept(in: store), "seed \(seed), round \(round): \(promise)")
      }
      kept += promised
    }
    let store = try place.open()
    #expect(try store.verify().firstBad == nil, "seed \(seed)")
    for promise in kept { #expect(try promise.isKept(in: store)) }
    #expect(Set(kept.map(\.seq)).count == kept.count)
    for (series, numbers) in try store.numbersGiven() {
      #expect(numbers == Array(1...UInt64(numbers.count)), "seed \(seed), \(series)")
    }
    let kinds = Set(kept.map(\.kind))
    #expect(kinds.isSuperset(of: ["ticket.taken", "ticket.began", "aid.issued", "aid.reversed"]))
    #expect(kept.count > 200)
  }
}
