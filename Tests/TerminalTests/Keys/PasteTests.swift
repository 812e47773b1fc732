import Screen
import Testing

@testable import Terminal

@Suite struct PasteTests {
  private func pasted(_ content: String) -> [Input] {
    Typing.inputs(of: "\u{1B}[200~" + content + "\u{1B}[201~")
  }

  @Test(arguments: [
    ("", ""), ("ผู้นำ 9", "ผู้นำ 9"), ("a\rb\r\nc\nd", "a\nb\nc\nd"), ("a\tb", "a\tb"),
    ("\u{1B}[31mแดง\u{07}\u{00}\u{7F}\u{9B}", "[31mแดง"), ("\u{1B}[20~x", "[20~x"),
    ("\u{1B}\u{1B}[201", "[201"),
  ])
  func `a paste is one piece of text without control characters`(content: String, expected: String) {
    #expect(pasted(content) == [.paste(expected)])
  }

  @Test func `a paste cut at any byte is the same paste`() {
    let bytes = Array("ก\u{1B}[200~สวัสดี\r\nครับ\u{1B}[201~ข".utf8)
    for cut in 0...bytes.count {
      var typing = Typing()
      typing.feed(Array(bytes[..<cut]))
      typing.feed(Array(bytes[cut...]), at: 1)
      #expect(typing.inputs == [.text("ก"), .paste("สวัสดี\nครับ"), .text("ข")])
    }
  }

  @Test func `keys inside a paste are data`() {
    #expect(pasted("\u{03}\r\u{1B}[15~q") == [.paste("\n[15~q")])
  }

  @Test func `an endless paste is kept up to the cap, and nothing of it becomes a key`() {
    let inputs = pasted(String(repeating: "ก", count: 40_000))
    #expect(inputs == [.paste(String(repeating: "ก", count: PasteBuffer.cap / 3))])
  }

  @Test func `a paste whose end is lost is given up after three seconds of silence`() {
    var typing = Typing()
    typing.feed("\u{1B}[200~abc", at: 0)
    typing.feed("d", at: 2_000)
    #expect(typing.deadline == 5_000)
    typing.settle()
    typing.feed("x", at: 5_001)
    #expect(typing.inputs == [.paste("abcd"), .text("x")])
  }

  @Test func `malformed bytes in a paste are shown, not lost silently`() {
    let bytes = Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8)
    #expect(Typing.inputs(of: bytes) == [.paste("a\u{FFFD}b")])
  }
}
