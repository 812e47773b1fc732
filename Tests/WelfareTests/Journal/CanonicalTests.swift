import TestSupport
import Testing
import Welfare

@Suite struct CanonicalTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func `what is written is read back, and in no other form`(seed: UInt64) throws {
    var acts = RandomActs(seed: seed)
    let (number, amount, text, flag) = (acts.number(), acts.amount(), acts.text(), acts.flag())
    let (string, list, optional) = (acts.bytes(7), acts.list { $0.number() }, acts.maybe { $0.text() })
    var writer = CanonicalWriter()
    writer.write(number)
    writer.write(signed: amount)
    writer.write(text)
    writer.write(flag)
    writer.write(string)
    writer.write(list) { $0.write($1) }
    writer.write(optional) { $0.write($1) }
    var reader = CanonicalReader(writer.bytes)
    #expect(try reader.unsigned() == number)
    #expect(try reader.signed() == amount)
    #expect(try utf8(reader.text()) == utf8(text))
    #expect(try reader.boolean() == flag)
    #expect(try reader.string() == string)
    #expect(
      try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.unsigned() } == list)
    #expect(
      try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() } == optional)
    try reader.finish()
  }

  @Test(
    arguments: [
      (0, "00"), (1, "01"), (127, "7f"), (128, "8001"), (300, "ac02"), (16_383, "ff7f"), (16_384, "808001"),
      (UInt64(Int64.max), "ffffffffffffffff7f"), (1 << 63, "80808080808080808001"),
      (.max, "ffffffffffffffffff01"),
    ] as [(UInt64, String)])
  func `a number has these bytes`(number: UInt64, hex: String) throws {
    var writer = CanonicalWriter()
    writer.write(number)
    #expect(hexadecimal(writer.bytes) == hex)
    var reader = CanonicalReader(writer.bytes)
    #expect(try reader.unsigned() == number)
  }

  @Test(
    arguments: [
      (0, "00"), (-1, "01"), (1, "02"), (-2, "03"), (63, "7e"), (-64, "7f"), (64, "8001"),
      (Int64(Int32.min), "ffffffff0f"), (Int64(Int32.max), "feffffff0f"), (.max, "feffffffffffffffff01"),
      (.min, "ffffffffffffffffff01"),
    ] as [(Int64, String)])
  func `an amount that may be negative has these bytes`(amount: Int64, hex: String) throws {
    var writer = CanonicalWriter()
    writer.write(signed: amount)
    #expect(hexadecimal(writer.bytes) == hex)
    var reader = CanonicalReader(writer.bytes)
    #expect(try reader.signed() == amount)
  }

  @Test(
    arguments: [
      ("8000", .integerForm), ("ff00", .integerForm), ("808000", .integerForm),
      ("ffffffffffffffffff02", .integerForm), ("ffffffffffffffffff7f", .integerForm),
      ("80808080808080808080", .integerForm), ("8080808080808080808001", .integerForm),
      ("ffffffffffffffffff81", .integerForm), ("", .tooShort), ("80", .tooShort),
      ("ffffffffffffffffff", .tooShort),
    ] as [(String, CanonicalTrouble)])
  func `a number in any other form is refused`(hex: String, trouble: CanonicalTrouble) throws {
    var reader = CanonicalReader(try #require(bytes(hex: hex[...])))
    #expect(throws: trouble) { try reader.unsigned() }
  }

  @Test func `a Boolean is 0 or 1, and so is the mark of an optional`() {
    for byte in 2...0xFF as ClosedRange<UInt8> {
      var reader = CanonicalReader([byte, 0])
      #expect(throws: CanonicalTrouble.booleanForm) { try reader.boolean() }
      var optional = CanonicalReader([byte, 0])
      #expect(throws: CanonicalTrouble.booleanForm) {
        try optional.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.unsigned() }
      }
    }
  }

  @Test(arguments: [
    "01ff", "01c3", "02c328", "02c080", "03e0b8", "03eda080", "04f4908080", "04e0b881ff", "01b8",
  ])
  func `a text that is not UTF-8 is refused`(hex: String) throws {
    var reader = CanonicalReader(try #require(bytes(hex: hex[...])))
    #expect(throws: (hex == "03e0b8" ? CanonicalTrouble.tooShort : .textForm)) { try reader.text() }
  }

  @Test func `a text is kept as typed, not normalised`() throws {
    for text in [
      "\u{E19}\u{E49}\u{E33}", "\u{E19}\u{E4D}\u{E49}\u{E32}", "é", "e\u{301}", "\u{FEFF}ก", "\u{0}",
    ] {
      var writer = CanonicalWriter()
      writer.write(text)
      #expect(Array(writer.bytes.dropFirst()) == utf8(text))
      var reader = CanonicalReader(writer.bytes)
      #expect(try utf8(reader.text()) == utf8(text))
    }
  }

  @Test(
    arguments: [
      [0x02, 0x01], [0xFF, 0x01], [0x80, 0x80, 0x80, 0x80, 0x08], [UInt8](repeating: 0xFF, count: 9) + [0x01],
    ] as [[UInt8]])
  func `a length or a count beyond the bytes at hand is refused before room is made`(bytes: [UInt8]) {
    var string = CanonicalReader(bytes)
    #expect(throws: CanonicalTrouble.tooShort) { try string.string() }
    var list = CanonicalReader(bytes)
    #expect(throws: CanonicalTrouble.tooShort) {
      try list.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.unsigned() }
    }
    var fixed = CanonicalReader(bytes)
    #expect(throws: CanonicalTrouble.tooShort) { try fixed.fixed(bytes.count + 1) }
  }

  @Test func `bytes left over are refused where none may be, and taken where they may`() throws {
    var reader = CanonicalReader([1, 2, 3])
    _ = try reader.unsigned()
    #expect(reader.remaining == 2 && !reader.isAtEnd)
    #expect(throws: CanonicalTrouble.trailing) { try reader.finish() }
    #expect(reader.rest() == [2, 3])
    try reader.finish()
  }
}
