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
    for probe in probes { #expect(try probe.waitForEnd(within: .seconds(300)) == .exited(0)) }
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
      for probe in probes {
        // Every fourth time while they open the store, else in the midst of their work, however fast that is.
        if round % 4 != 0 { try probe.waitForLines(Int.random(in: 1...16, using: &chance)) }
        usleep(UInt32.random(in: 0...(round % 3 == 0 ? 4_000 : 20_000), using: &chance))
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

  @Test func `that are killed while they import leave what they said was saved, and another goes on`() throws
  {
    let place = try ProbedStore(households: 1)
    var saved = 0
    for _ in 0..<3 {
      let probe = try place.start("import", "4000")
      try probe.waitForLines(1)
      probe.kill()
      try probe.waitForEnd()
      let store = try place.open()
      #expect(try store.verify(quick: true).firstBad == nil)
      let said = probe.lines.last { $0.hasPrefix("saved ") }.flatMap { Int($0.dropFirst(6)) } ?? 0
      let held = try store.read { try Look(tables: $0).count(of: .person) } - 1
      #expect(held >= said && held >= saved && said > 0)
      saved = held
    }
    let last = try place.run("import", "4000").last
    #expect(last == "finished \(4_000 - saved) 0 \(saved)")
    #expect(try place.open().verify().firstBad == nil)
  }

  @Test func `that are killed while they prepare the lookup leave it to the next`() throws {
    let place = try ProbedStore(households: 900)
    var chance = Seeded(5)
    for _ in 0..<12 {
      let probes = try (0..<2).map { _ in try place.start("prepare-lookup") }
      usleep(UInt32.random(in: 5_000...60_000, using: &chance))
      for probe in probes { probe.kill() }
      for probe in probes { try probe.waitForEnd() }
    }
    let store = try place.open()
    try store.prepareLookup()
    #expect(store.isLookupReady)
    for number in [1, 450, 900] {
      let page = try store.lookup("คนที่ \(number)", limit: 3, at: place.now)
      #expect(page.rows.first?.name == "คนที่ \(number)")
      #expect(page.preparing == nil)
    }
  }
}
