import Testing
import ThaiText
import Welfare

@testable import Records

@Suite struct `Reading a certified list` {
  private static let options = ImportOptions(
    tambonCode: "650811", tambonName: "ดินทอง", isPractice: true,
    today: Day(year: 2026, month: 11, day: 23) ?? Day(number: 0))

  private func read(_ text: String, only: [CertifiedFile.Selection] = []) throws -> ParsedFile<CertifiedRow> {
    try CertifiedFile.read(Array(text.utf8), path: "list.csv", options: Self.options, only: only)
  }

  @Test func `rows are selected by columns of any name, in any digits`() throws {
    let text =
      "รหัสบ้าน,บ้านเลขที่,หมู่ที่,ที่อยู่อาศัย,ปี\n" + "65080000066,262/29,9,ไม่มั่นคง,๒๕๖๘\n"
      + "65080000023,93,4,มั่นคง,2568\n" + ",,,ไม่มั่นคง,2567\n"
    let parsed = try read(
      text, only: [.init(column: "ที่อยู่อาศัย", value: "ไม่มั่นคง"), .init(column: "5", value: "2568")])
    #expect(parsed.rows.filter(\.isSelected).map(\.line) == [2])
    #expect(parsed.setAside.isEmpty && parsed.rowCount == 3)
    #expect(try read(text).setAside.map(\.reason) == [.houseMissing])
    #expect(throws: FileTrouble.noSuchColumn("สี", known: ["รหัสบ้าน", "บ้านเลขที่", "หมู่ที่", "ที่อยู่อาศัย", "ปี"])) {
      try read(text, only: [.init(column: "สี", value: "แดง")])
    }
  }

  @Test(arguments: [
    ("ชื่อ\nมานะ\n", FileTrouble.noHeader(path: "list.csv")), ("หมู่ที่\n4\n", .missingColumns([.houseCode])),
    ("รหัสบ้าน\n", .noRows(path: "list.csv")),
  ])
  func `a file that names no household is none`(text: String, trouble: FileTrouble) {
    #expect(throws: trouble) { try read(text) }
  }

  @Test func `a household is found by its code, its place or a member's ID, once, and others are set aside`()
    throws
  {
    let centre = try PracticeCentre(seed: 32)
    let families = try centre.register([
      (
        HouseholdParticulars(
          houseCode: HouseCode(number: 65_080_000_066), houseNumber: "262/29", moo: 9, tambonName: "ดินทอง",
          villageCode: "65081109"), [PersonParticulars(firstName: "มานะ")]
      ),
      (
        HouseholdParticulars(houseNumber: "93", moo: 4, tambonName: "ดินทอง", villageCode: "65081104"),
        [PersonParticulars(firstName: "ปิติ", nationalID: NationalID(number: 9_650_800_000_160))]
      ),
    ])
    let text =
      "รหัสบ้าน,บ้านเลขที่,หมู่ที่,เลขบัตรประชาชน\n" + "65080000066,,,\n" + ",93,4,\n" + ",,,9650800000160\n"
      + ",93,5,\n" + "65080000015,,,\n" + ",,,9650800000161\n"
    let parsed = try read(text)
    let match = try centre.store.match(parsed)
    #expect(match.households == families.map(\.household))
    #expect(match.selected == 5)
    #expect(
      match.setAside.map(\.line) == [5, 6] && match.setAside.allSatisfy { $0.reason == .householdUnknown })
    #expect(parsed.setAside.map(\.line) == [7])
  }
}
