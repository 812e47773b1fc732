import Testing
import ThaiText

@Suite struct WrappingTests {
  @Test(arguments: [
    ("สวัสดีครับ", 6, ["สวัสดี", "ครับ"]), ("มอบถุงยังชีพ แล้ว", 12, ["มอบถุงยังชีพ", "แล้ว"]),
    ("one two  three", 7, ["one two", "three"]), ("a\nb", 5, ["a", "b"]), ("", 5, [""]),
    ("a\r\n\r\nb", 5, ["a", "", "b"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("漢字漢字", 5, ["漢字", "漢字"]), ("漢", 1, ["…"]), ("abc", 0, []),
    ("น้ำ", 1, ["น้", "ำ"]), ("ab-cd", 4, ["ab-", "cd"]),
  ])
  func `a text is broken into lines`(text: String, width: Int, expected: [String]) {
    #expect(wrapped(text, columns: width).map(scalars) == expected.map(scalars))
  }

  @Test func `lines do not begin with a following vowel nor end with a leading one`() {
    for width in 3...12 {
      let lines = wrapped("ผู้ประสบปัญหาทางสังคมได้รับถุงยังชีพ ฯลฯ แล้วเมื่อวานนี้โดยเจ้าหน้าที่", columns: width)
      for line in lines {
        #expect(!["ะ", "า", "ำ", "ๆ"].contains(line.unicodeScalars.first), "\(width) \(line)")
        #expect(line.unicodeScalars.first != "ฯ" || line.unicodeScalars.starts(with: "ฯลฯ".unicodeScalars))
        #expect(!["เ", "แ", "โ", "ใ", "ไ"].contains(line.unicodeScalars.last), "\(width) \(line)")
      }
    }
  }

  @Test(arguments: UInt64(1)...30)
  func `every line fits, starts no line with a mark and loses nothing but blanks`(seed: UInt64) {
    var texts = HardText(seed: seed)
    for round in 0..<30 {
      let text = texts.next(most: 60)
      let width = round % 12 + 2
      let lines = wrapped(text, columns: width)
      for line in lines { #expect(columns(of: line) <= width, "seed \(seed)") }
      let kept = lines.flatMap { textCells($0) }.filter { $0 != .blank }
      let whole = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        part in
        textCells(String(part)).filter { $0 != .blank }
      }
      if !text.unicodeScalars.contains("\r") { #expect(kept == whole, "seed \(seed)") }
    }
  }

  @Test func `many threads may wrap at once`() async {
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<16 { group.addTask { wrapped("สวัสดีครับ", columns: 6) } }
      for await lines in group { #expect(lines.map(scalars) == ["สวัสดี", "ครับ"].map(scalars)) }
    }
  }
}
