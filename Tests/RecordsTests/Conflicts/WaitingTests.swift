import TestSupport
import Testing
import Welfare

@testable import Records

@Suite struct `An entry that waits` {
  @Test func `names the device and the number it waits for`() throws {
    let devices = try ApartDevices(seed: 11)
    let (a, b) = (devices.stores[0], devices.stores[1])
    let newcomer = try devices.newcomer("Z")
    #expect(try newcomer.waiting() == [])
    let copies = [try a.copyOfOwnLog(), try b.copyOfOwnLog()]
    try newcomer.apply(copies[1])
    var waiting = try newcomer.waiting()
    #expect(waiting.map(\.entry.seq) == Array(1...UInt64(copies[1].entries.count)))
    #expect(waiting.allSatisfy { $0.device == .init(log: b.log.id, letter: "B") })
    // Of A not even the descriptor has come.
    #expect(waiting[0].awaited == .init(log: a.log.id, letter: nil))
    let met = try Entry(bytes: copies[1].entries[0]).met[0].name
    #expect(waiting[0].missing == met && waiting[0].held == 0)
    #expect(waiting[1].missing == nil, "it only follows")
    try newcomer.apply(copies[0], 0..<2)
    waiting = try newcomer.waiting()
    #expect(waiting[0].awaited == .init(log: a.log.id, letter: "A") && waiting[0].held == 2)
    try newcomer.apply(copies[0])
    #expect(try newcomer.waiting().allSatisfy { $0.awaited?.letter != "A" })
  }
}
