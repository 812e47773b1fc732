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
    // Stopped after what is read at once.
    try centre.store.prepareLookup { done, _ in done == 0 }
    let progress = try centre.store.lookupStore.read { try require2(try LookupProgress.read(from: $0)) }
    #expect(progress.index == nil && progress.done > 0)
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

  @Test func `however many desks fill it at once, it is filled once`() throws {
    let centre = try CentreUnderTest()
    try centre.importRegister(inventedRows(1_500, seed: 17))
    let told = Mutex(0)
    let stores = [centre.store, centre.store, try centre.anotherDesk(), try centre.anotherDesk()]
    DispatchQueue.concurrentPerform(iterations: stores.count) { desk in
      try? stores[desk].prepareLookup { _, _ in
        told.withLock { $0 += 1 }
        return true
      }
    }
    #expect(stores.allSatisfy { $0.isLookupReady && !$0.lookupStore.isBeingPrepared })
    let all = told.withLock { $0 }
    centre.store.lookupStore.discard()
    told.withLock { $0 = 0 }
    try centre.store.prepareLookup { _, _ in
      told.withLock { $0 += 1 }
      return true
    }
    #expect(told.withLock { $0 } == all)
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

  @Test(arguments: [[60, 700], [700, 60]])
  func `whoever changed is searched beside the index until they are many, then in a new one`(batches: [Int])
    throws
  {
    let (centre, rows) = try prepared(1_300, seed: 15)
    let other = try centre.anotherDesk()
    #expect(holds(try centre.lookup(rows[0].person.firstName, limit: 1_000, in: other), rows[0]))
    for count in batches {
      let before = try #require(try centre.store.lookupStore.searched()).progress.index
      try centre.importRegister(
        rows.prefix(count).enumerated().map { index, row in
          var person = row.person
          person.phone = "08" + String(10_000_000 + index + count)
          return RegisterRow(
            line: UInt64(index + 2), person: person, household: row.household, position: .unknown)
        })
      try centre.store.prepareLookup()
      let now = try #require(try centre.store.lookupStore.searched())
      #expect((now.progress.index == before) == (count == 60))
      #expect(now.indexes.parts.count == (count == 60 ? 2 : 1))
      #expect(now.progress.done == 1_300)
      for desk in [centre.store, other] {
        for index in 0..<20 where rows[index].person.nationalID != nil {
          #expect(holds(try centre.lookup("08" + String(10_000_000 + index + count), in: desk), rows[index]))
        }
      }
    }
  }

  private func contents(_ centre: CentreUnderTest) throws -> Set<UInt64> {
    let indexes = try #require(try centre.store.lookupStore.searched()).indexes
    return Set(
      indexes.parts.flatMap { part in
        (0..<part.index.houses.high.count).filter { part.shows(UInt32($0)) }.map {
          part.index.houses.digests[$0]
        }
      })
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
