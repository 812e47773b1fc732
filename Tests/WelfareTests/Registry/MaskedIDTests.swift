import TestSupport
import Testing
import Welfare

@Suite struct MaskedIDTests {
  @Test(
    arguments: [
      ("9650800000160", "965xxxxxx0160"), ("9-6508-00000-16-0", "9-65xx-xxxx0-16-0"),
      ("9 6508 00000 16 0", "9 65xx xxxx0 16 0"), ("๙๖๕๐๘๐๐๐๐๐๑๖๐", "๙๖๕xxxxxx๐๑๖๐"),
      ("เลข 9650800000160 ค่ะ", "เลข 965xxxxxx0160 ค่ะ"),
      ("9650800000160,9650800000011", "965xxxxxx0160,965xxxxxx0011"),
      ("9650800000161", "965xxxxxx0161"), ("(9650800000160)", "(965xxxxxx0160)"),
      ("9650800000160 ID", "965xxxxxx0160 ID"), ("ก9650800000160", "ก965xxxxxx0160"),
      ("ID9650800000160", "ID965xxxxxx0160"), ("9650800000160a9650800000160", "965xxxxxx0160a965xxxxxx0160"),
    ])
  func `the middle of an ID in a text is masked`(text: String, masked: String) {
    #expect(utf8(maskingIDs(text)) == utf8(masked))
  }

  @Test(arguments: [
    "", "นายมานะ", "965080000016", "96508000001600", "262/29 ม.9", "0812345678", "65080000066",
    "6508-000006-6",
    "abc9650800000160fed0000000000000", "0123456789abcdef0123456789012abc/42",
    "00000000000000010000000000000002",
    "9.6508.00000.16.0", "9--6508--00000--16--0",
  ])
  func `what is no row of thirteen digits stays as it is`(text: String) {
    #expect(utf8(maskingIDs(text)) == utf8(text))
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `a masked ID is as the ID masks itself, and stays so`(seed: UInt64) throws {
    var chance = Seeded(seed)
    let text = InventedID(&chance).text
    let masked = try NationalID(text, inPractice: true).masked
    #expect(maskingIDs(text) == masked)
    #expect(maskingIDs("x \(text) y") == "x \(masked) y")
    #expect(maskingIDs(masked) == masked)
  }
}
