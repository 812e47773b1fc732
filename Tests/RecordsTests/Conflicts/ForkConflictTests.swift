import TestSupport
import Testing
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
}
