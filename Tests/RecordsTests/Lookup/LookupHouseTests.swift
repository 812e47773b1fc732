import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct LookupHouseTests {
  @Test(arguments: [41, 42, 43] as [UInt64])
  func `houses of a number are all that looking at each finds, whole numbers first`(seed: UInt64) throws {
    let centre = try CentreUnderTest(seed: seed)
    let rows = inventedRows(2_400, seed: seed)
    try centre.importRegister(rows)
    try centre.store.prepareLookup()
    let houses = try allHouses(centre)
    var source = Seeded(seed)
    for turn in 0..<120 {
      let row = try #require(rows.randomElement(using: &source))
      let number = HouseNumber.folded(row.household.houseNumber)
      let typed = String(number.prefix(Int.random(in: 1...number.count, using: &source)))
      // Digits alone may be other things too.
      let moo = turn % 3 > 0 || !typed.contains("/") ? row.household.moo : nil
      let text = typed + (moo.map { " ม" + String($0) } ?? "")
      let limit = turn % 2 == 0 ? 20 : 400
      let found = try centre.lookup(text, limit: limit).rows.map(\.household)
      let expected = houses.filter { $0.number.hasPrefix(typed) && (moo == nil || $0.moo == moo) }
        .sorted { one, other in
          if (one.number == typed) != (other.number == typed) { return one.number == typed }
          if one.number != other.number {
            return one.number.utf8.lexicographicallyPrecedes(other.number.utf8)
          }
          return (one.moo, one.home) < (other.moo, other.home)
        }
      #expect(found == expected.prefix(limit).map(\.home), "seed \(seed): \(text)")
    }
  }

  private func allHouses(_ centre: CentreUnderTest) throws -> [(
    home: Identifier<Household>, number: String, moo: UInt64
  )] {
    try centre.store.households(limit: nil, at: centre.clock.now).map {
      ($0.household, HouseNumber.folded($0.particulars.houseNumber), $0.particulars.moo)
    }
  }

  @Test func `who lives in a house is found however many of its number other villages have`() throws {
    let centre = try CentreUnderTest()
    let houses = (0..<230 as Range<UInt64>).map { index in
      HouseholdParticulars(
        houseCode: (0...9).lazy.compactMap { HouseCode(number: (6_508_000_000 + index) * 10 + $0) }
          .first(where: \.isChecked), houseNumber: "9", moo: index == 229 ? 2 : 1)
    }
    try centre.importRegister(
      houses.enumerated().map { index, house in
        RegisterRow(
          line: UInt64(index + 2), person: PersonParticulars(firstName: "มานะ", surname: "ใจดี"),
          household: house, position: .head)
      })
    try centre.store.prepareLookup()
    let page = try centre.lookup("9 ม.2 มานะ")
    #expect(page.rows.map(\.moo) == [2])
    #expect(try centre.lookup("ม.1").households == 229)
    #expect(try centre.lookup("9 มานะ").rows.count == 20)
  }
}
