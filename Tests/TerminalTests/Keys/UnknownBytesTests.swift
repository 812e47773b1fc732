import Screen
import Testing

@testable import Terminal

@Suite struct UnknownBytesTests {
  @Test(arguments: [
    "\u{1B}[?62;22c", "\u{1B}[>41;379;0c", "\u{1B}[24;80R", "\u{1B}[<0;10;5M", "\u{1B}[M !!", "\u{1B}[99~",
    "\u{1B}[E",
    "\u{1B}[1;5P", "\u{1B}[?2026;2$y", "\u{1B}OE", "\u{1B}]11;rgb:1111/1111/1111\u{1B}\\",
    "\u{1B}]10;rgb:dddd/dddd/dddd\u{07}", "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[3647;5u",
  ])
  func `a sequence that means no key is swallowed whole, and the next key is read`(sequence: String) {
    #expect(Typing.inputs(of: sequence + "ก") == [.unknown(Array(sequence.utf8)), .text("ก")])
  }

  @Test(
    arguments: [[0x00], [0x1C], [0x1D], [0x1E], [0x1F], [0x80], [0xC2, 0x9B], [0xFF], [0xC0]] as [[UInt8]])
  func `a byte that is no text and no key is never typed`(bytes: [UInt8]) {
    #expect(Typing.inputs(of: bytes + [0x61]) == [.unknown(bytes), .text("a")])
  }

  @Test(
    arguments: [[0xE0, 0xB8], [0xED, 0xA0, 0x80], [0xE0, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]])
  func `malformed letters never swallow what follows`(bytes: [UInt8]) {
    let inputs = Typing.inputs(of: bytes + [0x61])
    #expect(inputs.last == .text("a"))
    #expect(inputs.dropLast().allSatisfy { if case .unknown = $0 { true } else { false } })
  }

  @Test func `half a letter that never becomes whole is given up after a tenth of a second`() {
    var typing = Typing()
    typing.feed([0xE0, 0xB8], at: 0)
    #expect(typing.deadline == 100)
    typing.settle()
    #expect(typing.inputs == [.unknown([0xE0, 0xB8])])
  }

  @Test func `a sequence without end does not hold the keyboard`() {
    var typing = Typing()
    typing.feed("\u{1B}[" + String(repeating: "1;", count: 500) + "A")
    typing.settle()
    typing.feed("ก", at: 500)
    #expect(typing.inputs.last == .text("ก"))
  }
}
