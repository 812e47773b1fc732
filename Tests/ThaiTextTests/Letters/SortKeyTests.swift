import Testing
import ThaiText

@Suite struct SortKeyTests {
  @Test(arguments: [
    ["กก", "กข", "เก", "แก", "ไก", "ขก"], ["กา", "ก่า", "ก้า", "ก๊า", "ก๋า", "กาก", "ก้าก"],
    ["1", "2", "ก", "ฮ", "a", "z"],
    ["", "-", "9", "กระ", "รส", "ฤดี", "ลม", "ฦ", "วัน"],
    ["กัน", "กำ", "กิน", "กี", "กึ", "กุ", "กู", "เกม", "แกง", "โกน", "ใกล้", "ไกล"],
    ["สม ใจ", "สมใจ", "สมชาย ใจดี", "สมชาย ใจร้าย"], ["เก็บ", "เกษ"],
  ])
  func `texts sort as in a dictionary`(sorted: [String]) {
    let again = sorted.reversed().sorted { sortKey($0).lexicographicallyPrecedes(sortKey($1)) }
    #expect(again == sorted)
  }

  @Test func `equal texts in different spelling have the same key`() {
    #expect(sortKey("นํ้า") == sortKey("น้ำ"))
    #expect(sortKey("Ab  ๑") == sortKey("ab 1"))
    #expect(sortKey("漢") != sortKey("字"))
  }
}
