import Exchange
import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// Stores that were copied, moved, restored or cloned never go on with the log they had.
@Suite struct `A store that is not where it was` {
  let centre: PracticeCentre
  let folder: String

  init() throws {
    centre = try PracticeCentre(seed: 421)
    folder = centre.scratch.file("stick")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try DayOfWork.work(on: centre)
  }

  private var remote: FolderRemote { FolderRemote(path: folder) }
  private var visit: any RemoteVisit { get throws { try remote.visit(centre.store.scope) } }

  @discardableResult
  private func sync(_ store: Store) throws -> SyncReport { try Syncing(store, with: remote).run() }

  private func open(_ path: String, seed: UInt64 = 422, machine: String = "machine-1") throws -> Store {
    try Store.open(at: path, environment: .fixed(clock: centre.clock, seed: seed, machine: machine))
  }

  private func copied(_ name: String, seed: UInt64) throws -> Store {
    let copy = centre.scratch.file(name)
    try FileManager.default.copyItem(atPath: centre.store.path, toPath: copy)
    return try open(copy, seed: seed)
  }

  private func addKit(_ code: String, _ store: Store) throws {
    _ = try store.commit(.addKit(code: code, title: code), by: centre.at())
  }

  private func expectEqual(_ stores: [Store]) throws {
    #expect(Set(try stores.map { try $0.digests() }).count == 1)
    for store in stores { #expect(try store.verify().isSound) }
  }

  @Test func `a copy begins a log of its own, says so once, and both go on`() throws {
    let copy = try copied("copy", seed: 423)
    #expect(copy.hasNewLog && !copy.isReadOnly && copy.letter == "B")
    #expect(copy.device != centre.store.device && copy.log.id != centre.store.log.id)
    #expect(try copy.digests() == centre.store.digests())
    #expect(try !open(copy.path).hasNewLog)
    try addKit("OIL", copy)
    try addKit("SALT", centre.store)
    for store in [copy, centre.store, copy] { try sync(store) }
    try expectEqual([copy, centre.store])
  }

  @Test func `it keeps no place until it counts there`() throws {
    let copy = try copied("copy", seed: 424)
    let places = try copy.places()
    #expect(places.allSatisfy { !$0.isKept })
    #expect(try centre.store.places().contains { $0.isKept })
  }

  @Test func `two copies that took one letter find out, and the younger log takes another`() throws {
    let (one, two) = (try copied("one", seed: 425), try copied("two", seed: 426))
    #expect([one.letter, two.letter] == ["B", "B"])
    try addKit("OIL", one)
    try addKit("SALT", two)
    for store in [one, two, one] { try sync(store) }
    let renewals = [try one.renewLog(), try two.renewLog()]
    #expect(renewals.compactMap(\.self) == [.begun(letter: "C")])
    let stores = [try open(one.path, seed: 427), try open(two.path, seed: 428)]
    #expect(Set(stores.map(\.letter)) == ["B", "C"])
    for store in stores { try addKit(store.letter == "B" ? "FISH" : "EGG", store) }
    for store in stores + stores { try sync(store) }
    try expectEqual(stores)
  }

  @Test func `one that another wrote on as well is closed, and begins a new log`() throws {
    // A whole machine was cloned: no mark tells the two apart until they meet.
    let twin = try centre.store.twin(at: centre.scratch.file("twin"), clock: centre.clock, seed: 429)
    #expect(!twin.hasNewLog && twin.log.id == centre.store.log.id)
    try addKit("OIL", twin)
    try addKit("SALT", centre.store)
    for store in [twin, centre.store, twin] { try sync(store) }
    #expect(throws: CommitFailure.trouble(.logClosed)) { try addKit("FISH", twin) }
    #expect(try twin.renewLog() == .begun(letter: "B"))
    let again = try open(twin.path, seed: 430)
    try addKit("FISH", again)
    #expect(throws: CommitFailure.trouble(.logClosed)) { try addKit("EGG", twin) }
    for store in [again, centre.store] { try sync(store) }
    try expectEqual([again, centre.store])
  }

  @Test func `what was not sent before goes on its way under the old log`() throws {
    let other = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 441)
    for store in [centre.store, other] { try sync(store) }
    try addKit("OIL", centre.store)
    // The disk that it was copied from is not there any more.
    let moved = try copied("moved", seed: 442)
    for store in [moved, other] { try sync(store) }
    #expect(try other.kit(code: "OIL") != nil)
    try expectEqual([moved, other])
  }

  @Test(arguments: [[0, 1, 2], [1, 0, 2], [2, 1, 0]])
  func `what a copy and its original had not sent comes once, whoever sends it first`(order: [Int]) throws {
    let other = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 443)
    for store in [centre.store, other] { try sync(store) }
    try addKit("OIL", centre.store)
    let copy = try copied("copy", seed: 444)
    try addKit("SALT", centre.store)
    let stores = [centre.store, copy, other]
    for _ in 0..<2 { for index in order { try sync(stores[index]) } }
    #expect(try other.kit(code: "OIL") != nil && other.kit(code: "SALT") != nil)
    try expectEqual(stores)
    for store in stores {
      let report = try sync(store)
      #expect(report.headsEqual && report.sent.isEmpty && report.received.isEmpty)
    }
  }

  @Test func `what another desk wrote before the log was closed is sent as well`() throws {
    let other = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 445)
    for store in [centre.store, other] { try sync(store) }
    let twin = try centre.store.twin(at: centre.scratch.file("twin"), clock: centre.clock, seed: 446)
    try addKit("OIL", twin)
    try addKit("SALT", centre.store)
    try centre.store.cut()
    try addKit("EGG", centre.store)
    try twin.cut()
    let theirs = try #require(try twin.segments().last { $0.log == twin.log.id })
    try centre.store.take(try twin.held(theirs))
    #expect(throws: CommitFailure.trouble(.logClosed)) { try addKit("FISH", centre.store) }
    #expect(try centre.store.renewLog() != nil)
    let again = try open(centre.store.path, seed: 447)
    for store in [again, other, again] { try sync(store) }
    try expectEqual([again, other])
  }

  @Test func `a copy of one that asks asks for itself, and is given another log`() throws {
    let other = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 451)
    for store in [centre.store, other, centre.store] { try sync(store) }
    try other.tamper("DELETE FROM local WHERE name = 'root.key'")
    let moved = try open(other.path, seed: 452, machine: "machine-2")
    _ = try visit.renew(moved)
    let path = centre.scratch.file("copy")
    try FileManager.default.copyItem(atPath: moved.path, toPath: path)
    let copy = try open(path, seed: 453, machine: "machine-3")
    _ = try visit.renew(copy)
    #expect(try visit.asks().count == 2)
    _ = try visit.letIn(to: centre.store)
    let renewals = [try visit.renew(moved), try visit.renew(copy)]
    #expect(Set(renewals.compactMap(\.self)) == [.begun(letter: "B"), .begun(letter: "C")])
    let devices = [
      try open(moved.path, seed: 454, machine: "machine-2").device,
      try open(path, machine: "machine-3").device,
    ]
    #expect(devices[0] != devices[1])
  }

  @Test func `one that holds no root key asks at its remote, and writes nothing until it is answered`() throws
  {
    let other = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 431)
    for store in [centre.store, other] { try sync(store) }
    try addKit("SALT", other)
    for store in [other, centre.store] { try sync(store) }
    try other.tamper("DELETE FROM local WHERE name = 'root.key'")
    let moved = try open(other.path, machine: "machine-2")
    #expect(moved.readOnlyReason == .moved(path: other.path))
    let renewal = try visit.renew(moved)
    guard case .asks(let ask) = renewal else { throw Missing() }
    #expect(try visit.renew(moved) == .asks(ask) && visit.asks() == [ask])
    #expect(throws: CommitFailure.trouble(.moved(path: other.path))) { try addKit("OIL", moved) }
    #expect(try visit.letIn(to: centre.store).letIn.count == 1)
    #expect(try visit.renew(moved) == .begun(letter: "C"))
    let again = try open(other.path, machine: "machine-2")
    #expect(!again.isReadOnly && again.letter == "C" && again.log.facts.device == ask.device)
    try addKit("OIL", again)
    for store in [again, centre.store] { try sync(store) }
    try expectEqual([again, centre.store])
    #expect(try visit.renew(again) == nil)
  }
}
