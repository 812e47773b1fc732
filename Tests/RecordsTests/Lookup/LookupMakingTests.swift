import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct LookupMakingTests {
  @Test func `until the lookup store is there whole IDs answer and the page says how far it is`() throws {
    let centre = try CentreUnderTest()
    let rows = inventedRows(1_200, seed: 10)
    try centre.importRegister(rows)
    // One batch, then stop: the next call goes on.
    try centre.store.prepareLookup { _, _ in false }
    let progress = try centre.store.lookupStore.read { try require2(try LookupProgress.read(from: $0)) }
    #expect(!progress.isFinished)
    let row = try require2(rows.first { $0.person.nationalID != nil })
    let page = try centre.lookup(try require2(row.person.nationalID).digits)
    #expect(holds(page, row))
    #expect(page.allHouseholds == Set(rows.map(\.household)).count)
    try centre.store.prepareLookup()
    #expect(try centre.lookup("1").preparing == nil)
  }

  @Test func `a lookup store that is deleted or damaged is made anew`() throws {
    let (centre, rows) = try prepared(200, seed: 12)
    let row = try require2(rows.first)
    let typed = row.person.firstName + " " + row.person.surname
    centre.store.lookupStore.discard()
    #expect(!centre.store.isLookupReady)
    try centre.store.prepareLookup()
    #expect(centre.store.isLookupReady)
    #expect(holds(try centre.lookup(typed, limit: 200), row))
    centre.store.lookupStore.discard()
    let name = LookupStore.name(log: centre.store.log.id, database: centre.store.path + "/centre.sqlite")
    let directory = try require2(MemoryDirectory(name, in: centre.memory.file("run")))
    try Data(repeating: 7, count: 9_000).write(to: URL(fileURLWithPath: directory.path + "/lookup.sqlite"))
    try centre.store.prepareLookup()
    #expect(holds(try centre.lookup(typed, limit: 200), row))
  }

  @Test func `while another desk writes it answers with the rows of a moment ago, and throws nothing away`()
    throws
  {
    let (centre, rows) = try prepared(200, seed: 16)
    let row = try require2(rows.first)
    let typed = row.person.firstName + " " + row.person.surname
    let before = try centre.store.lookupStore.read { try LookupProgress.read(from: $0) }
    let other = try centre.store.lookupStore.separate()
    var person = row.person
    person.phone = "0811112233"
    try centre.importRegister([
      RegisterRow(line: 2, person: person, household: row.household, position: .unknown)
    ])
    try centre.store.lookupStore.write(on: other) { _ in
      let found = try centre.lookup(typed, limit: 200)
      #expect(holds(found, row))
    }
    #expect(try centre.store.lookupStore.read { try LookupProgress.read(from: $0) } == before)
    #expect(holds(try centre.lookup(typed, limit: 200), row))
    let now = try centre.store.lookupStore.read { try LookupProgress.read(from: $0) }
    #expect(now != before && now?.index == before?.index)
  }

  @Test func `two fillings of one desk take turns`() throws {
    let centre = try CentreUnderTest()
    try centre.importRegister(inventedRows(1_500, seed: 17))
    let turns = Mutex(0)
    let store = centre.store
    let fill = { @Sendable in
      try? store.prepareLookup { _, _ in
        turns.withLock { $0 += 1 }
        return true
      }
    }
    DispatchQueue.concurrentPerform(iterations: 3) { _ in fill() }
    #expect(centre.store.isLookupReady && !centre.store.lookupStore.isBeingPrepared)
    let all = turns.withLock { $0 }
    centre.store.lookupStore.discard()
    turns.withLock { $0 = 0 }
    fill()
    #expect(turns.withLock { $0 } == all)
  }

  @Test func `a fresh filling and one brought up to date hold the same`() throws {
    let (centre, rows) = try prepared(400, seed: 14)
    for (index, row) in rows.enumerated() where index % 40 == 0 && row.person.nationalID != nil {
      var person = row.person
      person.phone = "0811112222"
      try centre.importRegister([
        RegisterRow(line: 2, person: person, household: row.household, position: .unknown)
      ])
      try centre.store.prepareLookup()
    }
    let updated = try contents(centre)
    #expect(try centre.store.lookupStore.read { try LookupProgress.read(from: $0)?.done } == 400)
    centre.store.lookupStore.discard()
    try centre.store.prepareLookup()
    #expect(try contents(centre) == updated)
  }

  @Test func `what another desk filled meanwhile is not filled again`() throws {
    let centre = try CentreUnderTest()
    try centre.importRegister(inventedRows(2_600, seed: 15))
    let other = try centre.anotherDesk()
    let turns = Mutex(0)
    try centre.store.prepareLookup { _, _ in
      turns.withLock { $0 += 1 }
      try? other.prepareLookup()
      return true
    }
    #expect(turns.withLock { $0 } == 1)
    let together = try contents(centre)
    #expect(centre.store.isLookupReady && other.isLookupReady)
    centre.store.lookupStore.discard()
    try centre.store.prepareLookup()
    #expect(try contents(centre) == together)
  }

  @Test func `a name is not looked for until there is something to find it by`() throws {
    let (centre, rows) = try prepared(150, seed: 16)
    let row = try #require(rows.first { $0.person.nationalID != nil })
    try centre.store.lookupStore.write { cache in
      var progress = try #require(try LookupProgress.read(from: cache))
      progress.named = -1
      try progress.write(to: cache)
      try cache.run("DROP INDEX person_plain_full")
      try cache.run("DROP INDEX person_plain_surname")
    }
    #expect(!centre.store.isLookupReady)
    let exact = try centre.lookup(try #require(row.person.nationalID).digits)
    #expect(exact.preparing?.all == 150 && holds(exact, row))
    try centre.store.prepareLookup()
    #expect(centre.store.isLookupReady)
    let page = try centre.lookup(row.person.firstName + " " + row.person.surname, limit: 150)
    #expect(page.preparing == nil && holds(page, row))
    #expect(try centre.store.lookupStore.read { try LookupSchema.hasNameTrees($0) })
  }

  private func contents(_ centre: CentreUnderTest) throws -> [[String]] {
    try centre.store.lookupStore.read { cache in
      try cache.rows(
        "SELECT name, full, plain_full, number, tail, home, birth, position, digest FROM person ORDER BY no"
      ) { row in (0..<9).map { row.text($0) } }
        + cache.rows("SELECT no, line, digits, backwards FROM phone ORDER BY no, line") { row in
          (0..<4).map { row.text($0) }
        }
        + cache.rows("SELECT number, folded, moo, village, code, own, visited FROM household ORDER BY home") {
          row in (0..<7).map { row.text($0) }
        }
    }
  }
}

/// A centre with people, its lookup store ready.
func prepared(_ count: Int, seed: UInt64) throws -> (CentreUnderTest, [RegisterRow]) {
  let centre = try CentreUnderTest(seed: seed)
  let rows = inventedRows(count, seed: seed)
  try centre.importRegister(rows)
  try centre.store.prepareLookup()
  return (centre, rows)
}

/// Whether a page shows the person of a row.
func holds(_ page: LookupPage, _ row: RegisterRow) -> Bool {
  page.rows.contains { found in
    found.name == row.person.fullName && found.maskedID == row.person.nationalID?.masked
      && found.houseNumber == row.household.houseNumber && found.moo == row.household.moo
  }
}
