import Foundation
import Testing
import ThaiText
import Welfare

@testable import Records

/// Tables that say something else than the journal: which one is named, and a rebuild makes them right.
@Suite struct `A table that was changed by hand` {
  let centre: PracticeCentre

  init() throws {
    centre = try PracticeCentre(seed: 4)
    try DayOfWork.work(on: centre)
  }

  private var store: Store { centre.store }

  @Test(arguments: [
    ("subject", "UPDATE subject SET state = zeroblob(3) WHERE kind = 12"),
    ("subject", "UPDATE subject SET state = CAST(state || x'00' AS BLOB) WHERE kind = 1"),
    ("subject", "UPDATE subject SET entries = x'' WHERE kind = 6"),
    ("subject", "DELETE FROM subject WHERE kind = 6"),
    ("part", "UPDATE part SET box = CAST(x'01' || substr(box, 2) AS BLOB)"),
    ("part", "DELETE FROM part WHERE kind = 5"),
    ("exact", "DELETE FROM exact WHERE kind = 2"),
    ("exact", "INSERT INTO exact VALUES (zeroblob(16), 1, zeroblob(16))"),
    ("running", "UPDATE running SET value = value + 1 WHERE name = 'tally'"),
    ("ticket", "UPDATE ticket SET day = day + 1"),
    ("membership", "UPDATE membership SET lives_here = 0"),
    ("issuance", "UPDATE issuance SET receipt = 'A-70/0009'"),
    ("issuance", "DELETE FROM issuance"),
    ("stock_move", "UPDATE stock_move SET at = 0"),
    ("stock_move", "UPDATE stock_move SET ticket = zeroblob(16)"),
    ("assignment", "INSERT INTO assignment VALUES (20000, zeroblob(16), zeroblob(16))"),
    ("running", "UPDATE running SET value = value - 1 WHERE name = 'number_given'"),
    ("running", "DELETE FROM running WHERE name = 'number_given' AND detail LIKE 'receipt/%'"),
    ("rule_book", "UPDATE rule_book SET hash = zeroblob(32)"),
    ("met", "INSERT INTO met VALUES (zeroblob(16), 1, zeroblob(16), 1)"),
    ("unfolded", "INSERT INTO unfolded SELECT log, seq FROM journal WHERE seq = 46"),
  ])
  func `is found by the fold and mended by a rebuild`(table: String, change: String) throws {
    let before = try store.digests()
    try store.tamper(change)
    #expect(try store.firstBad(quick: true) == nil)
    #expect(try store.firstBad(quick: false)?.table == table)
    #expect(try store.verify(rebuild: true).isSound)
    #expect(try store.digests() == before)
  }

  @Test(arguments: [
    ("stock_balance", "UPDATE running SET value = value + 1 WHERE name = 'stock_balance'"),
    ("stock_balance", "DELETE FROM running WHERE name = 'stock_balance'"),
    ("stock_balance", "INSERT INTO running VALUES ('stock_balance', zeroblob(16), zeroblob(16), 5)"),
    ("stock_balance", "UPDATE stock_move SET quantity = -quantity"),
    ("request", "UPDATE request SET last = last + 1000"), ("request", "UPDATE request SET first = last + 1"),
  ])
  func `is found at once where sums and requests do not come out`(table: String, change: String) throws {
    try store.tamper(change)
    for quick in [true, false] { #expect(try store.firstBad(quick: quick)?.table == table) }
  }

  @Test func `is named with the key of the row`() throws {
    try store.tamper("UPDATE running SET value = 9 WHERE name = 'number_given' AND detail = 'receipt/2570'")
    #expect(
      try store.firstBad(quick: false)
        == .table("running", key: "number_given/" + store.log.id.hex + "/receipt/2570"))
  }

  @Test func `is no matter when the journal itself is bad, and then nothing is rebuilt`() throws {
    try store.tamper("UPDATE running SET value = 77 WHERE name = 'tally'")
    try store.tamper("DELETE FROM journal WHERE seq = 30")
    let report = try store.verify(rebuild: true)
    #expect(report.firstBad == .entry(log: store.log.id, seq: 31, .gap))
    #expect(try store.read { try $0.first("SELECT count FROM tally") { $0.integer(0) } } == 77)
  }

  @Test func `does not hide numbers and requests that a log gave wrongly`() throws {
    let day = centre.clock.now.day
    let skipped = try store.verify(quick: true)
    #expect(skipped.isSound)
    try write(.ticketTaken(ticket(number: 9)), request: "a")
    #expect(
      try store.firstBad(quick: true)
        == .table("number_given", key: "ticket/" + day.iso + "/ก/9"))
  }

  @Test func `does not hide a request id that two entries have`() throws {
    try write(.ticketTaken(ticket(number: 4)), request: "twice")
    #expect(try store.firstBad(quick: true) == nil)
    try write(.ticketTaken(ticket(number: 5)), request: "twice")
    #expect(try store.firstBad(quick: true) == .table("request", key: "twice"))
  }

  private func ticket(number: UInt64) -> TicketTaken {
    var random = store.random
    return TicketTaken(
      ticket: random.identifier(), visitor: random.identifier(), lane: "ก", number: number, label: "ก",
      household: nil, person: nil)
  }

  /// Writes an act that no rule was asked about.
  private func write(_ act: Act, request: String) throws {
    try store.write { tables in
      var appending = try Appending(
        to: store.log, in: tables, by: centre.at(), request: request, random: store.random)
      try appending.append(act)
    }
  }
}
