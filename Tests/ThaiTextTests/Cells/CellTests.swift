import CThai
import Glibc
import TestSupport
import Testing
import ThaiText

@Suite struct CellTests {
  @Test(arguments: [
    ("น้ำ", 2), ("ผู้นำ", 3), ("กุิ้", 1), ("ที่ปรึกษา", 6), ("ก", 1), ("", 0), ("漢字", 4), ("한국", 4), ("ກຳ", 2), ("é", 1),
    ("e\u{301}", 1), ("่", 1), ("ก ่", 3), ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", 2),
    ("\u{1F1F9}\u{1F1ED}", 2),
    ("ภัทรา\u{200B}", 5), ("\u{1B}[31m", 5), ("1\u{FE0F}\u{20E3}", 1), ("\u{1F44D}\u{1F3FD}", 2),
    ("ก\u{E3B}", 2),
  ])
  func `a text takes the columns that terminals give it`(text: String, expected: Int) {
    #expect(columns(of: text) == expected)
    #expect(textCells(text).reduce(0) { $0 + $1.columns } == expected)
  }

  @Test func `SARA AM starts a cell of its own and marks share one`() {
    let cells = textCells("ก้ำ")
    #expect(cells.map { scalars($0.text) } == [[0xE01, 0xE49], [0xE33]])
    #expect(textCells("ກໍຳ").count == 2)
  }

  @Test func `a fifth mark on a cell is not drawn`() {
    let cells = textCells("ก\u{E48}\u{E49}\u{E4A}\u{E4B}\u{E4C}ข")
    #expect(cells.map { scalars($0.text) } == [[0xE01, 0xE48, 0xE49, 0xE4A, 0xE4B], [0xE02]])
    #expect(cells[0].scalars.count == 5)
  }

  @Test func `a mark with nothing to stand on is shown on a dotted circle`() {
    #expect(scalars(textCells("\u{E48}")[0].text) == [0x25CC, 0xE48])
    #expect(scalars(gated(" \u{E48}")) == [0x20, 0x25CC, 0xE48])
    #expect(TextCell("\u{E49}").columns == 1)
  }

  @Test(
    arguments: [
      ("\u{1B}[2J", [0x241B, 0x5B, 0x32, 0x4A]), ("a\u{0}b", [0x61, 0x2400, 0x62]), ("\u{7F}", [0x2421]),
      ("\t\r\n", [0x2409, 0x240D, 0x240A]), ("\u{9B}31m", [0xFFFD, 0x33, 0x31, 0x6D]), ("\u{E000}", [0xFFFD]),
      ("\u{202E}x", [0xA6, 0x78]), ("ก\u{200B}ข", [0xE01, 0xA6, 0xE02]), ("\u{2028}", [0x2424]),
      ("\u{FEFF}", [0xA6]),
      ("ก\u{E3B}", [0xE01, 0xFFFD]), ("\u{AD}", [0xA6]), ("\u{1F1F9}", [0x54]), ("ok", [0x6F, 0x6B]),
    ] as [(String, [UInt32])])
  func `the gate shows what would harm or hide as a visible sign`(text: String, expected: [UInt32]) {
    #expect(scalars(gated(text)) == expected)
  }

  @Test func `a cell made from any scalar holds nothing that could reach the terminal as a control`() {
    for value: UInt32 in 0..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let cell = TextCell(scalar)
      #expect(cell.columns == 1 || cell.columns == 2)
      #expect(cell.scalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    }
  }

  @Test func `cells of equal scalars are equal, others are not`() {
    #expect(textCells("น้ำ") == textCells("น้ำ"))
    #expect(textCells("ก่")[0] != textCells("ก้")[0])
    #expect(TextCell.blank == TextCell(" "))
    #expect(MemoryLayout<TextCell>.size == 16)
  }

  @Test func `Thai widths are those of the C library`() {
    #expect(unsafe setlocale(LC_ALL, "C.UTF-8") != nil)
    let blocks: [ClosedRange<UInt32>] = [
      0xE00...0xEFF, 0x20...0x7E, 0xC0...0x36F, 0x4E00...0x4E20, 0xAC00...0xAC20, 0x2500...0x257F,
      0x3040...0x30FF,
    ]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = Int(wcwidth(wchar_t(value)))
      if width < 0 {
        #expect(
          scalars(gated(String(scalar))) == [0xFFFD], "unassigned U+\(String(value, radix: 16)) is replaced")
      } else if scalar.columns > 0 || scalars(gated(String(scalar))).contains(value) {
        #expect(scalar.columns == width, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `cells, the gate and the widths agree on any text`(seed: UInt64) {
    var texts = HardText(seed: seed)
    for _ in 0..<50 {
      let text = texts.next()
      let shown = gated(text)
      let cells = textCells(text)
      #expect(scalars(gated(shown)) == scalars(shown), "seed \(seed)")
      #expect(textCells(shown) == cells, "seed \(seed)")
      #expect(cells.reduce(0) { $0 + $1.columns } == shown.unicodeScalars.reduce(0) { $0 + $1.columns })
      #expect(columns(of: text) == shown.unicodeScalars.reduce(0) { $0 + $1.columns }, "seed \(seed)")
      #expect(cellStarts(text).count == cells.count, "seed \(seed)")
      #expect(cellStarts(text).first ?? 0 == 0)
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `cells joined again give back the text`(seed: UInt64) {
    var texts = HardText(seed: seed)
    for _ in 0..<50 {
      let text = gated(texts.next())
      let cells = textCells(text)
      let joined = cells.flatMap { $0.scalars.map(\.value) }
      if cells.allSatisfy({ $0.scalars.count < 5 }) { #expect(joined == scalars(text), "seed \(seed)") }
      let cut = cells.count / 2
      #expect(
        cells[..<cut].map(\.text).joined() + cells[cut...].map(\.text).joined() == cells.map(\.text).joined())
    }
  }
}
