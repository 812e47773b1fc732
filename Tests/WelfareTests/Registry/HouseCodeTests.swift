import TestSupport
import Testing
import Welfare

@Suite struct HouseCodeTests {
  @Test(arguments: [
    "65080000066", "6508-000006-6", "6508 000006 6", "HC-65080000066", "๖๕๐๘๐๐๐๐๐๖๖", "๖๕๐๘-๐๐๐๐๐๖-๖",
    " 65080000066", "65080000066 ", "HC65080000066", "รหัส 6508-000006-6",
  ])
  func `a house code is read as people write it`(text: String) throws {
    let code = try #require(HouseCode(text))
    #expect(code.digits == "65080000066")
    #expect(code.dashed == "6508-000006-6")
    #expect(code.isChecked)
  }

  @Test(arguments: [
    "", "-", "HC-", "6508000006", "650800000666", "6508-000006", "6508-000006-66", "6508x0000066",
    "6508000006a", "65080000066x", "6508.000006.6", "6508/000006/6", "65080000066\n",
  ])
  func `ten or twelve digits, or others among them, are no house code`(text: String) {
    #expect(HouseCode(text) == nil)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a wrong check digit is told and never blocks`(seed: UInt64) throws {
    var chance = Seeded(seed)
    let number = UInt64.random(in: 0..<10_000_000_000, using: &chance)
    let codes = try (0...9 as ClosedRange<UInt64>).map { try #require(HouseCode(number: number * 10 + $0)) }
    #expect(codes.count { $0.isChecked } == 1, "seed \(seed)")
    for code in codes {
      #expect(HouseCode(code.digits) == code)
      #expect(HouseCode(code.dashed) == code)
      #expect(code.digits.utf8.count == 11 && code.dashed.utf8.count == 13)
    }
  }

  @Test(arguments: [
    ("65080000066", true), ("65080000060", false), ("00000000001", true), ("00000000000", false),
  ])
  func `the last digit checks the ten before it`(digits: String, isChecked: Bool) throws {
    #expect(try #require(HouseCode(digits)).isChecked == isChecked)
  }

  @Test func `leading zeros stay, and more than eleven digits are no number of a house`() {
    #expect(HouseCode(number: 7)?.digits == "00000000007")
    #expect(HouseCode(number: 7)?.dashed == "0000-000000-7")
    #expect(HouseCode(number: 99_999_999_999)?.digits == "99999999999")
    #expect(HouseCode(number: 100_000_000_000) == nil)
    #expect(HouseCode(number: .max) == nil)
  }
}
