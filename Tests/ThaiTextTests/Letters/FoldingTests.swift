import Testing
import ThaiText

@Suite struct FoldingTests {
  @Test(arguments: [
    ("ก\u{E4D}\u{E32}", "ก\u{E33}"), ("น\u{E4D}\u{E49}\u{E32}", "น\u{E49}\u{E33}"),
    ("น\u{E49}\u{E4D}\u{E32}", "น\u{E49}\u{E33}"),
    ("น\u{E33}\u{E49}", "น\u{E49}\u{E33}"), ("ท\u{E48}\u{E35}", "ท\u{E35}\u{E48}"), ("เเม่", "แม่"),
    ("เเเก", "แเก"),
    ("ภัทรา\u{200B} ", "ภัทรา"), ("เ\u{200B}เ", "แ"), ("๑๒/๓", "12/3"),
    ("  Somchai\t\u{A0} JAIDEE ", "somchai jaidee"),
    ("ก\u{E48}\u{E48}", "ก\u{E48}"), ("ก\u{E4C}\u{E38}", "ก\u{E38}\u{E4C}"), ("\u{FEFF}ก", "ก"), ("", ""),
    ("\u{E48}", "\u{E48}"),
    ("ก\u{0}ข", "ก ข"), ("น\u{E4D}\u{E33}", "น\u{E33}"), ("ก\u{2028}ข", "ก ข"),
  ])
  func `a text folds to one form`(text: String, expected: String) {
    #expect(scalars(folded(text)) == scalars(expected))
  }

  @Test func `tones can be left out`() {
    #expect(scalars(foldedWithoutTones("น้ำผึ้ง เก็บ จันทร์")) == scalars("นำผึง เกบ จันทร"))
    #expect(scalars(foldedWithoutTones("เ่เก")) == scalars("แก"))
  }

  @Test(arguments: [
    ("ภัทรา\u{200B} ", "ภัทรา", 1), ("นํ้า ๑๒ Ab", "น้ำ ๑๒ Ab", 0), ("\u{FEFF}\u{202E}ก", "ก", 2), ("", "", 0),
  ])
  func `records keep a tidy text and know what was taken out`(text: String, expected: String, invisible: Int)
  {
    #expect(scalars(tidied(text)) == scalars(expected))
    #expect(invisibleScalars(in: text) == invisible)
  }

  @Test(arguments: UInt64(1)...40)
  func `folding twice changes nothing more`(seed: UInt64) {
    var texts = HardText(seed: seed)
    for _ in 0..<60 {
      let text = texts.next()
      let once = folded(text)
      #expect(scalars(folded(once)) == scalars(once), "seed \(seed) \(scalars(text))")
      #expect(scalars(folded(tidied(text))) == scalars(once), "seed \(seed) \(scalars(text))")
      let toneless = foldedWithoutTones(text)
      #expect(scalars(foldedWithoutTones(toneless)) == scalars(toneless), "seed \(seed) \(scalars(text))")
      #expect(scalars(foldedWithoutTones(once)) == scalars(toneless), "seed \(seed) \(scalars(text))")
    }
  }
}
