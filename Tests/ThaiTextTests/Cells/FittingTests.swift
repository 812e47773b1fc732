import Testing
import ThaiText

@Suite struct FittingTests {
  @Test(arguments: [
    ("ที่ปรึกษา", 6, "ที่ปรึกษา"), ("ที่ปรึกษา", 5, "ที่ปรึก…"), ("น้ำ", 1, "…"), ("น้ำ", 2, "น้ำ"), ("น้ำใจ", 3, "น้ำ…"),
    ("กก", 0, ""),
    ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"), ("", 3, ""), ("abc", 3, "abc"), ("abcd", 3, "ab…"),
  ])
  func `clipped text ends in an ellipsis`(text: String, width: Int, expected: String) {
    #expect(scalars(clipped(text, columns: width)) == scalars(expected))
  }

  @Test(arguments: [
    (TextAlignment.leading, "นำ   "), (.trailing, "   นำ"), (.center, " นำ  "),
  ])
  func `padded text fills its columns exactly`(alignment: TextAlignment, expected: String) {
    #expect(padded("นำ", columns: 5, alignment: alignment) == expected)
  }

  @Test(arguments: UInt64(1)...30)
  func `clipping never parts a base from its marks nor halves a wide cell`(seed: UInt64) {
    var texts = HardText(seed: seed)
    for round in 0..<40 {
      let text = texts.next()
      let cells = textCells(text)
      let width = round % 14
      let kept = textCells(clipped(text, columns: width))
      let used = kept.reduce(0) { $0 + $1.columns }
      #expect(used <= width, "seed \(seed)")
      #expect(columns(of: padded(text, columns: width)) == width, "seed \(seed)")
      if cells.reduce(0, { $0 + $1.columns }) <= width {
        #expect(kept == cells)
      } else if width > 0 {
        #expect(kept.last == TextCell("…"))
        #expect(Array(kept.dropLast()) == Array(cells.prefix(kept.count - 1)), "seed \(seed)")
        #expect(used >= width - 1)
      }
    }
  }
}
