import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `A forked log's other branch` {
  @Test func `is listed act by act, with the numbers it printed a second time`() throws {
    let devices = try ApartDevices(seed: 9)
    let original = devices.stores[0]
    let fork = try original.copyOfOwnLog().entries.count
    let twin = try original.twin(
      at: devices.centre.scratch.file("twin"), clock: devices.centre.clock, seed: 5)
    try devices.issue(0)
    _ = try twin.commit(.takeTicket(lane: nil, visitor: Caller()), by: devices.centre.at())
    _ = try twin.commit(
      .issueAid(AidRequest(household: devices.family.household)), by: devices.centre.at())
    let branches = [try original.copyOfOwnLog(), try twin.copyOfOwnLog()]
    let hashes = branches.map { Entry.hash($0.entries[fork]) }
    let loser = hashes[0].lexicographicallyPrecedes(hashes[1]) ? 1 : 0
    let lost = try branches[loser].entries[fork...].map { try Entry(bytes: $0) }
    for store in devices.stores[1...] { for branch in branches { try store.apply(branch) } }
    let listed = try devices.stores[1].conflicts()
    let again = listed.filter { $0.kind == .enterAgain }
    #expect(again.count == lost.count)
    #expect(Set(again.flatMap { $0.sides.map(\.entry) }) == Set(lost.map(\.name)))
    #expect(again.allSatisfy { $0.sides.map(\.device) == ["A"] })
    // The receipt A-70/0001 stands on two papers.
    let numbers = listed.filter { $0.kind == .numberTwice }
    #expect(numbers.map { $0.sides.count } == [2])
    #expect(listed.count == again.count + numbers.count)
    #expect(try devices.stores[2].conflicts() == listed)
    let newcomer = try devices.newcomer("Z")
    _ = try newcomer.take(
      branches.reversed() + devices.stores[1...].map { try $0.copyOfOwnLog() }, inOrderOf: 3)
    #expect(try newcomer.conflicts() == listed)
    #expect(try newcomer.verify().firstBad == nil)
  }

  @Test func `names a grant's number that stands on two papers`() throws {
    let devices = try ApartDevices(seed: 10)
    let original = devices.stores[0]
    let fork = try original.copyOfOwnLog().entries.count
    let twin = try original.twin(
      at: devices.centre.scratch.file("twin"), clock: devices.centre.clock, seed: 6)
    let request = GrantRequest(
      household: devices.family.household, applicant: devices.family.people[0], kind: .sufficientHome,
      day: devices.now.day)
    let papers = try [original, twin].map { store in
      let done = try store.commit(.grant(.apply(request)), by: devices.centre.at())
      guard case .grant(let facts)? = done.acts.last?.act else { throw StoreTrouble.logClosed }
      return facts.act.paper
    }
    #expect(papers == ["A-70/H0001", "A-70/H0001"])
    for branch in [try original.copyOfOwnLog(), try twin.copyOfOwnLog()] {
      try devices.stores[1].apply(branch)
    }
    let numbers = try devices.stores[1].conflicts().filter { $0.kind == .numberTwice }
    #expect(numbers.count == 1)
    #expect(numbers.first?.sides.map(\.entry.seq) == Array(repeating: UInt64(fork) + 1, count: 2))
  }
}
