import TestSupport
import Testing
import Welfare

@testable import Records

/// Three devices of one centre that work apart and hear of each other now and then.
struct ThreeDevices {
  let scratch: ScratchDirectory
  let clock: Clock
  let stores: [Store]

  /// They know the same register, and each has gone its own way for a while.
  init(seed: UInt64) throws {
    let first = try PracticeCentre(seed: seed)
    (scratch, clock) = (first.scratch, first.clock)
    try DayOfWork.work(on: first)
    let founding = try first.store.copyOfOwnLog()
    stores =
      try [first.store]
      + ["B", "C"].enumerated().map { index, letter in
        let sibling = try first.store.sibling(
          at: first.scratch.file(letter), letter: letter, clock: first.clock,
          seed: seed &* 31 &+ UInt64(index))
        try sibling.apply(founding)
        return sibling
      }
    var chance = Seeded(seed)
    for round in 0..<8 {
      for (index, store) in stores.enumerated() {
        var work = try RandomWork(on: store, clock: clock, seed: seed &+ UInt64(100 * round + index))
        try work.propose(Int.random(in: 2...14, using: &chance))
      }
      try hear(using: &chance)
    }
  }

  /// One device takes what another has of its own log, or the beginning of it.
  private func hear(using chance: inout Seeded) throws {
    let (from, to) = (
      stores[Int.random(in: 0..<3, using: &chance)], stores[Int.random(in: 0..<3, using: &chance)]
    )
    guard from !== to else { return }
    let copy = try from.copyOfOwnLog()
    let held = try to.held(of: from.log.id)
    try to.apply(copy, held..<Int.random(in: held...copy.entries.count, using: &chance))
  }

  /// A store that has heard of nothing.
  func newcomer(_ name: String) throws -> Store {
    try stores[0].sibling(at: scratch.file(name), letter: "Z", clock: clock, seed: 77)
  }
}

@Suite struct `Entries of several logs` {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `fold to the same tables in whatever order they arrive`(seed: UInt64) throws {
    let devices = try ThreeDevices(seed: seed)
    let copies = try devices.stores.map { try $0.copyOfOwnLog() }
    for store in devices.stores { for copy in copies { try store.apply(copy) } }
    let agreed = try devices.stores[0].digests()
    #expect(try devices.stores[0].contradictions() > 0, "seed \(seed): nothing was done twice")
    for store in devices.stores { #expect(try store.digests() == agreed) }
    for arrival in 0..<4 as Range<UInt64> {
      let newcomer = try devices.newcomer("Z\(arrival)")
      let areKeysLate = arrival % 2 == 1
      let waited = try newcomer.take(
        areKeysLate ? copies.map { $0.withoutKeys } : copies, inOrderOf: seed &* 100 &+ arrival)
      #expect(try newcomer.digests() == agreed, "seed \(seed), arrival \(arrival)")
      if areKeysLate { for copy in copies { try newcomer.apply(copy, 0..<0) } }
      #expect(waited > 0, "seed \(seed), arrival \(arrival): no entry ever waited for another")
      #expect(try newcomer.digests() == agreed, "seed \(seed), arrival \(arrival)")
      let report = try newcomer.verify()
      #expect(report.firstBad == nil && report.waiting == 0, "seed \(seed), arrival \(arrival)")
    }
    for store in devices.stores { #expect(try store.verify().firstBad == nil) }
  }

  @Test func `that were taken already are passed over`() throws {
    let devices = try ThreeDevices(seed: 9)
    let copy = try devices.stores[1].copyOfOwnLog()
    try devices.stores[0].apply(copy)
    let digests = try devices.stores[0].digests()
    #expect(try devices.stores[0].apply(copy).received == 0)
    #expect(try devices.stores[0].apply(copy, 3..<7).received == 0)
    #expect(try devices.stores[0].digests() == digests)
  }

  @Test func `wait for a head that is not here, with all that follows them`() throws {
    let devices = try ThreeDevices(seed: 10)
    let (a, b) = (devices.stores[0], devices.stores[1])
    let founding = try a.copyOfOwnLog()
    try b.apply(founding)
    let before = try b.held(of: b.log.id)
    _ = try b.commit(.takeTicket(lane: nil, visitor: Caller()), by: devices.proposer(on: b))
    _ = try b.commit(.takeTicket(lane: nil, visitor: Caller()), by: devices.proposer(on: b))
    let newcomer = try devices.newcomer("Z")
    // C's log is met by the others only in part; without A's, nothing of B's can be folded.
    let copies = try [b, devices.stores[2]].map { try $0.copyOfOwnLog() }
    for copy in copies { try newcomer.apply(copy) }
    var report = try newcomer.verify()
    #expect(report.isSound && report.waiting == copies.map(\.entries.count).reduce(0, +))
    #expect(try newcomer.read { try $0.first("SELECT count(*) FROM subject") { $0.integer(0) } } == 0)
    try newcomer.tamper("DELETE FROM unfolded WHERE seq = 2")
    #expect(try newcomer.firstBad(quick: false)?.table == "unfolded")
    #expect(try newcomer.verify(rebuild: true).isSound)
    try newcomer.apply(founding, 0..<founding.entries.count - 1)
    report = try newcomer.verify()
    #expect(report.isSound && report.waiting >= 2, "B's newest entries had met A's last one")
    #expect(try newcomer.apply(founding).waiting == 0)
    #expect(try newcomer.verify().firstBad == nil)
    #expect(try newcomer.held(of: b.log.id) == before + 2)
  }

  @Test func `can be written after at once, and the next entry has met them`() throws {
    let devices = try ThreeDevices(seed: 11)
    let (a, b) = (devices.stores[0], devices.stores[1])
    try a.apply(try b.copyOfOwnLog())
    let written = try a.commit(.takeTicket(lane: nil, visitor: Caller()), by: devices.proposer(on: a))
    let name = try #require(written.acts.first?.entry)
    let entry = try #require(try a.read { try JournalTable(tables: $0).entry(name) })
    let head = try #require(try b.heads().first { $0.head.name.log == b.log.id }?.head)
    #expect(entry.met.contains(head))
    #expect(try a.verify().isSound)
    let next = try a.commit(.takeTicket(lane: nil, visitor: Caller()), by: devices.proposer(on: a))
    let after = try #require(next.acts.first?.entry)
    #expect(try a.read { try JournalTable(tables: $0).entry(after) }?.met == [])
  }
}

extension ThreeDevices {
  func proposer(on store: Store) throws -> Proposer {
    Proposer(officer: try #require(try store.officer(code: "practice")).id, counter: 1, at: clock.now)
  }
}

extension Store {
  /// Takes all of several logs, a few entries of one or another at a time; how often an entry had to wait.
  func take(_ copies: [LogCopy], inOrderOf seed: UInt64) throws -> Int {
    var chance = Seeded(seed)
    var next = copies.map { _ in 0 }
    var waited = 0
    while true {
      let open = copies.indices.filter { next[$0] < copies[$0].entries.count }
      guard let log = open.randomElement(using: &chance) else { return waited }
      let end = min(copies[log].entries.count, next[log] + Int.random(in: 1...12, using: &chance))
      if try apply(copies[log], next[log]..<end).waiting > 0 { waited += 1 }
      next[log] = end
    }
  }

  /// Steps that did not fit, reversals that came twice, and fields with two values.
  func contradictions() throws -> Int {
    try read { tables in
      var count = 0
      for kind in [SubjectKind.ticket, .issuance, .assignment, .person, .volunteer] {
        for (_, state) in try tables.states(of: kind) {
          switch state {
          case .ticket(let state): count += state.ticket?.conflicts.count ?? 0
          case .issuance(let state): count += max(0, state.reversals.count - 1)
          case .assignment(let state): count += state.conflicts.count
          case .person(let state): count += state.particulars.isConflict ? 1 : 0
          case .volunteer(let state): count += state.card.isConflict ? 1 : 0
          default: break
          }
        }
      }
      return count
    }
  }
}
