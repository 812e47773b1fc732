import PtySupport
import Testing

@Suite struct EmulatorTests {
  private func rows(_ written: String, columns: Int = 8, rows: Int = 3) -> [String] {
    var emulator = Emulator(columns: columns, rows: rows)
    for byte in written.utf8 { emulator.feed(CollectionOfOne(byte)) }
    #expect(emulator.surprises == [])
    return (0..<rows).map { emulator.screen.text(ofRow: $0) }
  }

  @Test(arguments: [
    ("ab\r\ncd", ["ab", "cd", ""]), ("น้ำx", ["น้ำx", "", ""]), ("12345678ก็9", ["12345678", "ก็9", ""]),
    ("1234567ก็", ["1234567ก็", "", ""]), ("日本\u{1B}[1;2HX", [" X本", "", ""]),
    ("ab\u{1B}[3bc", ["abbbbc", "", ""]),
    ("abcdef\u{1B}[1;3H\u{1B}[2X", ["ab  ef", "", ""]), ("abcdef\u{1B}[1;3H\u{1B}[2P", ["abef", "", ""]),
    ("abcdef\u{1B}[1;3H\u{1B}[2@", ["ab  cdef", "", ""]), ("a\r\nb\r\nc\r\nd", ["b", "c", "d"]),
    ("a\r\nb\r\nc\u{1B}[2;3r\u{1B}[S", ["a", "c", ""]),
    ("a\r\nb\r\nc\u{1B}[1;2r\u{1B}[H\u{1B}M", ["", "a", "c"]),
    ("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[L", ["a", "", "b"]), ("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[M", ["a", "c", ""]),
    ("\u{1B}(0qx\u{1B}(Bq\u{1B})0\u{0E}l\u{0F}l", ["─│q┌l", "", ""]), ("a\u{1B}[2J", ["", "", ""]),
    ("one\u{1B}[?1049htwo\u{1B}[?1049l", ["one", "", ""]), ("a\tb\u{1B}[1Z", ["a      b", "", ""]),
    ("ab\u{1B}7\u{1B}[3;3Hx\u{1B}8c", ["abc", "", "  x"]), ("abc\u{1B}[1;2H\u{1B}[1K", ["  c", "", ""]),
  ])
  func `the emulator shows what a terminal would`(written: String, expected: [String]) {
    let seen = rows(written)
    #expect(zip(seen, expected).allSatisfy { $0.unicodeScalars.elementsEqual($1.unicodeScalars) }, "\(seen)")
  }

  @Test func `colours and attributes are kept by cell`() {
    var emulator = Emulator(columns: 8, rows: 1)
    emulator.feed("\u{1B}[1;38;5;231;48;5;24ma\u{1B}[0;7mb\u{1B}[mc\u{1B}[94md".utf8)
    let looks = emulator.screen.cells[0].map(\.rendition)
    #expect(looks[0].isBold && looks[0].foreground == .palette(231) && looks[0].background == .palette(24))
    #expect(looks[1].isReversed && !looks[1].isBold)
    #expect(looks[2] == Rendition())
    #expect(looks[3].foreground == .palette(12))
  }
}
