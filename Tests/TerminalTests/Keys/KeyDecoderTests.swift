import Screen
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  @Test(arguments: KeyForms.all)
  func `every form of a key is that key, whatever TERM says`(form: (bytes: String, key: Key)) {
    #expect(Typing.inputs(of: form.bytes) == [.key(form.key)])
  }

  @Test(arguments: KeyForms.all)
  func `a key that arrives byte by byte is still that key`(form: (bytes: String, key: Key)) {
    var typing = Typing()
    for byte in form.bytes.utf8 { typing.feed([byte]) }
    typing.settle()
    #expect(typing.inputs == [.key(form.key)])
  }

  @Test(arguments: KeyForms.all.filter { $0.bytes != "\u{1B}" })
  func `what follows a key is read for itself`(form: (bytes: String, key: Key)) {
    #expect(Typing.inputs(of: form.bytes + "ก" + form.bytes) == [.key(form.key), .text("ก"), .key(form.key)])
  }

  @Test func `the keypad types its figures and marks in application mode`() {
    let keypad = "pqrstuvwxyjklmnoX".unicodeScalars.map { "\u{1B}O\($0)" }.joined()
    #expect(Typing.inputs(of: keypad) == "0123456789*+,-./=".unicodeScalars.map { .text(String($0)) })
  }

  @Test(arguments: ["ก", "กุิ้", "น้ำ", "é", "日", "😀", "A ก 9"])
  func `text arrives scalar by scalar`(text: String) {
    #expect(Typing.inputs(of: text) == text.unicodeScalars.map { .text(String($0)) })
  }

  @Test func `text cut at any byte is whole again`() {
    let text = "น้ำ é 日 😀"
    let bytes = Array(text.utf8)
    for cut in 0...bytes.count {
      var typing = Typing()
      typing.feed(Array(bytes[..<cut]))
      typing.feed(Array(bytes[cut...]), at: 3)
      #expect(typing.inputs == text.unicodeScalars.map { .text(String($0)) })
    }
  }

  @Test(arguments: ["1", "ก", "x", "\u{1B}", "~", "N"])
  func `Esc and a character at once are Esc, then the character`(next: String) {
    let rest: Input = next == "\u{1B}" ? .key(.escape) : .text(next)
    #expect(Typing.inputs(of: "\u{1B}" + next) == [.key(.escape), rest])
  }

  @Test(arguments: ["[", "O", "P", "]", "_", "^"])
  func `Esc and a character that could begin a sequence are both keys when nothing follows`(next: String) {
    #expect(Typing.inputs(of: "\u{1B}" + next) == [.key(.escape), .text(next)])
  }

  @Test func `Esc, then an arrow, are two keys, also when a multiplexer joins them`() {
    #expect(Typing.inputs(of: "\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    #expect(Typing.inputs(of: "\u{1B}[1;3A") == [.key(.escape), .key(.up)])
    #expect(Typing.inputs(of: "\u{1B}[1;3P") == [.key(.escape), .key(.function(1))])
  }

  @Test func `a lone Esc waits 25 milliseconds and no longer`() {
    var typing = Typing()
    typing.feed("\u{1B}", at: 1_000)
    #expect(typing.deadline == 1_025)
    typing.pass(to: 1_024)
    #expect(typing.inputs == [])
    typing.pass(to: 1_025)
    #expect(typing.strokes == [Stroke(.key(.escape), milliseconds: 1_000)])
    #expect(typing.deadline == nil)
  }

  @Test func `a sequence may come in two pieces`() {
    var typing = Typing()
    typing.feed("\u{1B}[1", at: 0)
    typing.feed("5~", at: 90)
    #expect(typing.inputs == [.key(.function(5))])
  }

  @Test func `an Esc whose time is over is a key even if more arrives with it`() {
    var typing = Typing()
    typing.feed("\u{1B}", at: 0)
    typing.feed("[A", at: 40)
    typing.settle()
    #expect(typing.inputs == [.key(.escape), .text("["), .text("A")])
  }

  @Test func `the window tells of getting and losing the keyboard`() {
    #expect(Typing.inputs(of: "\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
  }
}
