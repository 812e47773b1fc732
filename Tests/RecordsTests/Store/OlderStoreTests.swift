import Foundation
import GRDB
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `A store of an older program` {
  /// A store with a bag handed over under a ticket, as the program of the first schema left it.
  private func aged() throws -> PracticeCentre {
    let centre = try PracticeCentre()
    let family = try centre.family()
    try centre.receive(2)
    let walk = try centre.commit(.walkIn(lane: nil, visitor: Caller(household: family.household)))
    guard case .ticketTaken(let facts)? = walk.acts.first?.act else { return centre }
    try centre.commit(.issueAid(AidRequest(household: family.household, ticket: facts.ticket)))
    let file = try DatabaseQueue(path: centre.store.path + "/centre.sqlite")
    try file.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          DROP INDEX issuance_ticket; ALTER TABLE issuance DROP COLUMN ticket; PRAGMA user_version = 1;
          """)
    }
    try file.close()
    return centre
  }

  @Test func `is brought up to date when it is opened, with nothing lost`() throws {
    let centre = try aged()
    let store = try centre.otherDesk()
    #expect(try store.verify().isSound)
    #expect(try store.issuances(household: nil, campaign: nil, from: nil, to: nil).count == 1)
    guard case .queue(let board) = try store.answer(.queue, at: centre.clock.now, counter: 1) else { return }
    #expect(board.windows.first?.ticket?.gaveGoods == true)
    #expect(try centre.otherDesk().verify(quick: true).isSound)
  }

  @Test func `says what to do where it may not be written`() throws {
    let centre = try aged()
    let copy = centre.scratch.file("copy")
    try FileManager.default.copyItem(atPath: centre.store.path, toPath: copy)
    #expect(throws: StoreTrouble.older(path: copy)) {
      try Store.open(at: copy, environment: .fixed(clock: centre.clock))
    }
  }
}
