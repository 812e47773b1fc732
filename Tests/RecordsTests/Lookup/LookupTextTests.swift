import Testing

@testable import Records

@Suite struct LookupTextTests {
  @Test(
    arguments: [
      ("262/29", "262/29", nil), ("262/29 ม9", "262/29", 9), ("262/29 ม.9", "262/29", 9),
      ("262/29 ม. 9", "262/29", 9),
      ("262/29 หมู่ 9", "262/29", 9), ("262/29 หมู่9", "262/29", 9), ("262/29 หมู่ที่ ๙", "262/29", 9),
      ("262/29 m9", "262/29", 9), ("262/29 Moo 9", "262/29", 9), ("262/29 9", "262/29", 9),
      ("262/29ม9", "262/29", 9),
      ("๒๖๒/๒๙ ม๙", "262/29", 9), ("ม.9 262/29", "262/29", 9), ("หมู่ 9 262/29", "262/29", 9),
      ("บ้านเลขที่ 12 หมู่ 11", "12", 11), ("เลขที่12ก", "12ก", nil), ("12 3", "12", 3), ("93", "93", nil),
    ] as [(String, String, UInt64?)])
  func `a house number is read with its village`(text: String, number: String, moo: UInt64?) {
    #expect(LookupText(text).house == LookupText.House(number: number, moo: moo))
  }

  @Test(arguments: ["สมชาย", "สมชาย 12 34 56", "ม 9", ""])
  func `other texts mean no house`(text: String) {
    #expect(LookupText(text).house == nil)
  }

  @Test(
    arguments: [
      ("สมชาย ม.3", nil, 3, "สมชาย"), ("ม. 3 สม ใจ", nil, 3, "สม ใจ"), ("12/1 สมชาย", "12/1", nil, "สมชาย"),
      ("สมชาย 12 ม.3", "12", 3, "สมชาย"), ("สมชาย 12 3", "12", 3, "สมชาย"), ("262/29 ม", "262/29", nil, ""),
    ] as [(String, String?, UInt64?, String)])
  func `a place is read with who is looked for there`(
    text: String, house: String?, moo: UInt64?, name: String
  ) {
    #expect(
      LookupText(text).place
        == LookupText.Place(house: house, village: moo.map { VillageText.moo($0) }, name: name))
  }

  @Test(arguments: [
    ("9-6508-00000-01-1", "9650800000011"), ("๙๖๕๐๘๐๐๐๐๐๐๑๑", "9650800000011"),
    ("081 837 7915", "0818377915"),
  ])
  func `digits are read through dashes and blanks`(text: String, digits: String) {
    #expect(LookupText(text).digits == digits)
  }

  @Test(arguments: [
    ("นายสมชาย", "สมชาย"), ("นาย สมชาย", "สมชาย"), ("นางสาวสมใจ", "สมใจ"), ("น.ส.สมใจ", "สมใจ"),
    ("น.ส. สมใจ", "สมใจ"),
    ("ด.ช.ธีรพงษ์", "ธีรพงษ์"), ("เด็กหญิง แก้ว", "แก้ว"), ("ด.ญ. แก้ว", "แก้ว"), ("นส สมใจ", "สมใจ"),
  ])
  func `a title before a name is passed over`(text: String, name: String) {
    let names = LookupText(text).names
    #expect(names.contains { $0.utf8.elementsEqual(name.utf8) })
    #expect(names.count >= 2)
  }

  @Test func `a name that begins like a title is also looked for as typed`() {
    #expect(LookupText("นางนวล").names.first == "นางนวล")
  }
}
