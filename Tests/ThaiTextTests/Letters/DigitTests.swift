import Testing
import ThaiText

@Suite struct DigitTests {
  @Test func `ASCII and Thai digits have values`() {
    #expect("0129".unicodeScalars.map { digit(of: $0) } == [0, 1, 2, 9])
    #expect("๐๑๒๙".unicodeScalars.map { digit(of: $0) } == [0, 1, 2, 9])
    #expect("aก/".unicodeScalars.map { digit(of: $0) } == [nil, nil, nil])
  }

  @Test func `the Kedmanee digit row counts where asked for`() {
    #expect("ๅ/-ภถุึคตจ".unicodeScalars.map { digitOrKey(of: $0) } == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
    #expect(digitOrKey(of: "ก") == nil)
  }

  @Test(
    arguments: [
      ("ตุถจคจจจจจจๅๅ", "9650800000011"), ("9650800000011", nil), ("ตุถจคจจจจจจๅ", nil), ("ตุถจคจจจจจจๅก", nil),
      ("", nil),
    ] as [(String, String?)])
  func `thirteen keys of the digit row are an ID`(text: String, expected: String?) {
    #expect(kedmaneeDigits(text) == expected)
  }

  @Test func `digits turn Thai and back`() {
    #expect(scalars(thaiDigits("23 พ.ย. 2569")) == scalars("๒๓ พ.ย. ๒๕๖๙"))
    #expect(asciiDigits("๙-๖๕๐๘-๑๙๗๖๒-๒๕-๑") == "9-6508-19762-25-1")
  }
}
