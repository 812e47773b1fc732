import TestSupport
import Testing
import Welfare

@testable import Records

/// A store that was copied and went on as if it were the original: two hashes for one number.
@Suite struct `A forked log` {
  let devices: ThreeDevices
  /// The original and its copy.
  let keepers: [Store]
  /// The log as both of its keepers have it; they differ from `fork` on.
  let branches: [LogCopy]
  let fork: Int

  init() throws {
    devices = try ThreeDevices(seed: 21)
    let original = devices.stores[0]
    fork = try original.copyOfOwnLog().entries.count
    let twin = try original.twin(at: devices.scratch.file("twin"), clock: devices.clock, seed: 555)
    keepers = [original, twin]
    for (index, store) in keepers.enumerated() {
      var work = try RandomWork(on: store, clock: devices.clock, seed: UInt64(500 + index))
      try work.propose(40)
    }
    branches = try keepers.map { try $0.copyOfOwnLog() }
    // Each of the others hears of another branch, and goes on.
    for (store, branch) in zip(devices.stores[1...], branches) {
      try store.apply(branch)
      var work = try RandomWork(on: store, clock: devices.clock, seed: 600)
      try work.propose(10)
    }
  }

  /// Both branches, each from number 1, and the logs that met them.
  private func everything() throws -> [LogCopy] {
    try branches + devices.stores[1...].map { try $0.copyOfOwnLog() }
  }

  @Test func `has the same beginning and another end`() {
    #expect(branches[0].entries[..<fork] == branches[1].entries[..<fork])
    #expect(branches[0].entries[fork] != branches[1].entries[fork])
  }

  @Test func `is kept whole, and folded the same in whatever order it arrives`() throws {
    let everything = try everything()
    var agreed: Digests?
    for arrival in 0..<4 as Range<UInt64> {
      let newcomer = try devices.newcomer("Z\(arrival)")
      _ = try newcomer.take(everything, inOrderOf: 700 + arrival)
      let digests = try newcomer.digests()
      #expect(digests == agreed ?? digests, "arrival \(arrival)")
      agreed = digests
      let report = try newcomer.verify()
      #expect(report.firstBad == nil && report.waiting == 0, "arrival \(arrival)")
      let log = devices.stores[0].log.id
      #expect(try newcomer.held(of: log) == branches.map(\.entries.count).reduce(0, +) - fork)
      #expect(try newcomer.heads().filter { $0.head.name.log == log }.count == 2)
    }
  }

  @Test func `is folded along the branch whose first differing hash is smaller`() throws {
    let newcomer = try self.newcomer("Z")
    for branch in branches { try newcomer.apply(branch) }
    #expect(try newcomer.verify().waiting == 0)
    let hashes = branches.map { Entry.hash($0.entries[fork]) }
    let winner = hashes[0].lexicographicallyPrecedes(hashes[1]) ? 0 : 1
    for (index, branch) in branches.enumerated() {
      let tickets = try branch.entries[fork...].compactMap { bytes -> Identifier<Ticket>? in
        let entry = try Entry(bytes: bytes)
        guard case .ticketTaken(let facts) = try Act(kind: entry.kind, version: 1, facts: entry.facts) else {
          return nil
        }
        return facts.ticket
      }
      #expect(!tickets.isEmpty)
      for ticket in tickets {
        #expect(try newcomer.read { try $0.ticket(ticket) != nil } == (index == winner))
      }
    }
  }

  /// A store that has the other logs, and waits for this one.
  private func newcomer(_ name: String) throws -> Store {
    let newcomer = try devices.newcomer(name)
    for store in devices.stores[1...] { try newcomer.apply(try store.copyOfOwnLog()) }
    return newcomer
  }

  @Test func `is closed for both of its keepers`() throws {
    for (keeper, other) in zip(keepers, branches.reversed()) {
      let before = try keeper.entries().count
      let applied = try keeper.apply(other)
      #expect(applied.isForked && applied.received == other.entries.count - fork)
      #expect(throws: CommitFailure.trouble(.logClosed)) {
        try keeper.commit(.takeTicket(lane: nil, visitor: Caller()), by: devices.proposer(on: keeper))
      }
      #expect(try keeper.entries().count == before + applied.received)
      #expect(try keeper.verify().firstBad == nil)
      #expect(try keeper.apply(other).received == 0)
    }
  }

  @Test func `goes on to be taken, branch by branch, after it was closed`() throws {
    let newcomer = try self.newcomer("Z")
    try newcomer.apply(branches[0], 0..<fork + 2)
    #expect(try newcomer.apply(branches[1], fork..<fork + 1).isForked)
    try newcomer.apply(branches[0], fork + 2..<branches[0].entries.count)
    try newcomer.apply(branches[1], fork + 1..<branches[1].entries.count)
    let straight = try self.newcomer("straight")
    for branch in branches { try straight.apply(branch) }
    #expect(try newcomer.digests() == (try straight.digests()))
    #expect(try newcomer.verify().firstBad == nil)
  }

  @Test func `is found by verify where only a hand made it`() throws {
    let store = devices.stores[1]
    let stranger = branches[1].entries[fork]
    try store.tamper(
      "INSERT INTO journal (log, seq, bytes, hash) VALUES (?, ?, ?, ?)", .id(devices.stores[0].log.id),
      .integer(Int64(fork + 1)), .bytes(stranger), .bytes(Entry.hash(stranger)))
    #expect(
      try store.firstBad(quick: true)
        == .entry(log: devices.stores[0].log.id, seq: UInt64(fork + 1), .gap))
  }
}
