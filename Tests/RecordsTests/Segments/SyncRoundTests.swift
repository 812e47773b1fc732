import Exchange
import Foundation
import PostgresSupport
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

/// A whole sync as an officer asks for it, and what is noted of it.
@Suite struct `A round of sync` {
  let centre: PracticeCentre
  let address: RemoteAddress

  init() throws {
    centre = try PracticeCentre(seed: 451)
    let folder = centre.scratch.file("stick")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    address = .folder(path: folder)
  }

  @Test func `what another desk wrote meanwhile is unsent`() throws {
    let before = try centre.store.digests().entries
    #expect(try centre.store.syncStanding() == SyncStanding(last: nil, unsent: UInt64(before)))
    let desk = try centre.otherDesk()
    let outcome = try SyncRound(centre.store, with: address).run { _ in
      (try? desk.commit(.addKit(code: "OIL", title: "น้ำมัน"), by: centre.at())) != nil
    }
    #expect(outcome.headsEqual && outcome.sentEntries == before)
    #expect(try centre.store.syncStanding().unsent == 1)
    #expect(try SyncRound(centre.store, with: address).run().sentEntries == 1)
    let standing = try centre.store.syncStanding()
    #expect(standing.unsent == 0 && standing.last?.end == .agreed)
    #expect(try centre.store.pastSyncs().map(\.sent) == [1, UInt64(before)])
  }

  @Test func `one that failed or was stopped is noted as that, and nothing of it counts as sent`() throws {
    let nowhere = RemoteAddress.folder(path: centre.scratch.file("none"))
    #expect(throws: RemoteTrouble.self) { try SyncRound(centre.store, with: nowhere).run() }
    #expect(try SyncRound(centre.store, with: address).run { _ in false }.isCancelled)
    #expect(try centre.store.pastSyncs().map(\.end) == [.cancelled, .failed])
    #expect(try centre.store.syncStanding().last == nil)
  }
}

extension `A PostgreSQL server` {
  @Suite struct `that is silent` {
    @Test func `is left at once by whoever stops it, and that is no failure`() async throws {
      let centre = try PracticeCentre(seed: 452)
      let listener = try Listener()
      defer { listener.close() }
      let address = try RemoteAddress("postgres://c@127.0.0.1:\(listener.port)/t")
      let store = centre.store
      let sync = Task { try SyncRound(store, with: address).run() }
      // Stopped while it waits for an answer, not some time later: the server's patience may be over by then.
      #expect(listener.waitForCaller(seconds: 60))
      sync.cancel()
      #expect(try await sync.value.isCancelled)
      #expect(try store.pastSyncs().map(\.end) == [.cancelled])
    }
  }
}
