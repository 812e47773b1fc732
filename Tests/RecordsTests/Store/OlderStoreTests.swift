import Foundation
import GRDB
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `A store of an older program` {
  /// A store with a bag handed over under a ticket, as the program of an earlier schema left it.
  private func aged(to version: Int) throws -> PracticeCentre {
    let centre = try PracticeCentre()
    let family = try centre.family()
    try centre.receive(2)
    let walk = try centre.commit(.walkIn(lane: nil, visitor: Caller(household: family.household)))
    guard case .ticketTaken(let facts)? = walk.acts.first?.act else { return centre }
    try centre.commit(.issueAid(AidRequest(household: family.household, ticket: facts.ticket)))
    try centre.store.age(to: version)
    return centre
  }

  @Test(arguments: 1..<Schema.steps.count)
  func `is brought up to date when it is opened, with nothing lost`(version: Int) throws {
    let centre = try aged(to: version)
    let store = try centre.otherDesk()
    #expect(try store.verify().isSound)
    #expect(try store.issuances(household: nil, campaign: nil, from: nil, to: nil).count == 1)
    guard case .queue(let board) = try store.answer(.queue, at: centre.clock.now, counter: 1) else { return }
    #expect(board.windows.first?.ticket?.gaveGoods == true)
    #expect(try centre.otherDesk().verify(quick: true).isSound)
  }

  @Test func `says what to do where it may not be written`() throws {
    let centre = try aged(to: 1)
    try centre.store.tamper("DELETE FROM local WHERE name = 'root.key'")
    let copy = centre.scratch.file("copy")
    try FileManager.default.copyItem(atPath: centre.store.path, toPath: copy)
    #expect(throws: StoreTrouble.older(path: copy)) {
      try Store.open(at: copy, environment: .fixed(clock: centre.clock))
    }
  }
}

extension Store {
  /// Makes the file what the program of an earlier schema left: its tables, with the journal and what only this device
  /// knows; the folded ones are empty, as they are made anew anyway.
  fileprivate func age(to version: Int) throws {
    let old = place.database + ".old"
    let queue = try DatabaseQueue(path: old)
    try queue.writeWithoutTransaction { database in
      for step in Schema.steps[..<version] { try database.execute(sql: step) }
      try database.execute(sql: "ATTACH ? AS newer", arguments: [place.database])
      for table in ["local", "log", "journal", "subject_key", "request", "unfolded"] {
        let columns = try database.columns(in: table).map(\.name).joined(separator: ", ")
        try database.execute(sql: "INSERT INTO \(table) (\(columns)) SELECT \(columns) FROM newer.\(table)")
      }
      try database.execute(sql: "DETACH newer; PRAGMA application_id = \(Schema.applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(version)")
    }
    // SQLite's own copy, so that the file stays the one whose fingerprint the store keeps.
    let file = try DatabaseQueue(path: place.database)
    try queue.backup(to: file)
    try file.writeWithoutTransaction { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
    try file.close()
  }
}
