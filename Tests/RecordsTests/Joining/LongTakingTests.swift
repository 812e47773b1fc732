import Exchange
import Foundation
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// What a device that joins takes, all of it in one transaction.
@Suite struct `A store that is being made` {
  let centre: PracticeCentre
  let other: Store
  let folder: String

  init() throws {
    centre = try PracticeCentre(seed: 421)
    other = try centre.store.sibling(
      at: centre.scratch.file("B"), letter: "B", clock: centre.clock, seed: 422)
    folder = centre.scratch.file("stick")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try sync(centre.store)
    try sync(other)
    for round in 0..<4 as Range<UInt64> {
      for (store, seed) in [(centre.store, 1), (other, 2)] as [(Store, UInt64)] {
        var work = try RandomWork(on: store, clock: centre.clock, seed: seed * 10 + round)
        try work.propose(12)
        try sync(store)
      }
    }
    try sync(centre.store)
  }

  private var remote: FolderRemote { FolderRemote(path: folder) }

  @discardableResult
  private func sync(_ store: Store) throws -> SyncReport { try Syncing(store, with: remote).run() }

  /// Takes the second segment of a log away, and gives what was there.
  private func hide(_ log: LogID) throws -> (file: URL, bytes: Data) {
    let directory = folder + "/tambondesk/practice-650811/" + log.hex + "/"
    let names = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".seg") }
    try #require(names.count > 2)
    let file = URL(filePath: directory + names.sorted()[1])
    let bytes = try Data(contentsOf: file)
    try FileManager.default.removeItem(at: file)
    return (file, bytes)
  }

  private func make(
    _ name: String, seed: UInt64, _ fill: (Store) throws -> Void
  ) throws -> Store {
    let device = try JoiningDevice(
      forStoreAt: centre.scratch.file(name), scope: centre.store.scope,
      environment: .fixed(clock: centre.clock, seed: seed))
    return try device.makeStore(try centre.store.answer(device.ask)) { store in
      #expect(store.isBeingMade)
      try fill(store)
    }
  }

  @Test func `takes all that the others wrote, and is as if it had been folded anew`() throws {
    var isEqual = false
    let store = try make("C", seed: 423) { isEqual = try sync($0).headsEqual }
    #expect(isEqual)
    #expect(!store.isBeingMade)
    #expect(try store.digests() == centre.store.digests())
    let report = try store.verify(quick: false, rebuild: true)
    #expect(report.isSound)
    #expect(try store.officers().map(\.name) == centre.store.officers().map(\.name))
  }

  @Test func `passes by what does not follow, takes the rest, and the missing once it is there`() throws {
    let hidden = try hide(other.log.id)
    let asUsual = try centre.store.sibling(
      at: centre.scratch.file("D"), letter: "D", clock: centre.clock, seed: 424)
    let usual = try sync(asUsual)
    var taken: SyncReport?
    let store = try make("C", seed: 425) { taken = try sync($0) }
    let report = try #require(taken)
    #expect(report.received == usual.received && report.passedBy == usual.passedBy)
    #expect(report.receivedEntries == usual.receivedEntries && report.waiting == usual.waiting)
    #expect(!report.passedBy.isEmpty && report.waiting > 0)
    #expect(try store.digests() == asUsual.digests())
    #expect(try store.verify().isSound)
    try hidden.bytes.write(to: hidden.file)
    #expect(try sync(store).headsEqual)
    #expect(try store.digests() == centre.store.digests())
  }

  @Test func `keeps what came before somebody stopped it`() throws {
    var taken: SyncReport?
    let store = try make("C", seed: 426) { store in
      taken = try Syncing(store, with: remote).run { $0.done < 3 }
    }
    let report = try #require(taken)
    #expect(report.isCancelled && report.received.count == 3)
    #expect(try store.segments().count == 3)
    #expect(try store.verify().isSound)
    #expect(try sync(store).headsEqual)
    #expect(try store.digests() == centre.store.digests())
  }

  @Test func `keeps nothing of a transaction that failed, and can take it again`() throws {
    struct Pulled: Error {}
    let segments = try centre.store.segments().map { try centre.store.held($0) }
    let store = try make("C", seed: 427) { store in
      let before = try store.digests()
      #expect(throws: Pulled.self) {
        try store.takeLong { taking in
          #expect(try taking.take(segments[0]).received == segments[0].entries.count)
          throw Pulled()
        }
      }
      #expect(try store.digests() == before && store.segments().isEmpty)
      #expect(try sync(store).headsEqual)
    }
    #expect(try store.digests() == centre.store.digests())
  }
}
