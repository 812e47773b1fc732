import Screen

@testable import Terminal

/// Feeds bytes to a fresh decoder and gives what came out.
struct Typing {
  private var decoder = KeyDecoder()
  private(set) var strokes: [Stroke] = []

  /// The inputs without their times.
  var inputs: [Input] { strokes.map(\.input) }

  /// Bytes that arrive together at `milliseconds`.
  mutating func feed(_ text: String, at milliseconds: UInt64 = 0) {
    feed(Array(text.utf8), at: milliseconds)
  }

  /// Bytes that arrive together at `milliseconds`.
  mutating func feed(_ bytes: [UInt8], at milliseconds: UInt64 = 0) {
    strokes += decoder.feed(bytes, at: milliseconds)
  }

  /// Lets the time of whatever waits run out.
  mutating func settle() {
    guard let deadline = decoder.deadline else { return }
    strokes += decoder.settle(at: deadline)
  }

  /// Lets time pass until `milliseconds`.
  mutating func pass(to milliseconds: UInt64) {
    strokes += decoder.settle(at: milliseconds)
  }

  /// When something that waits will be taken for what it is.
  var deadline: UInt64? { decoder.deadline }

  /// What `text` gives when it arrives at once and nothing follows.
  static func inputs(of text: String) -> [Input] { inputs(of: Array(text.utf8)) }

  /// What `bytes` give when they arrive at once and nothing follows.
  static func inputs(of bytes: [UInt8]) -> [Input] {
    var typing = Typing()
    typing.feed(bytes)
    typing.settle()
    return typing.inputs
  }
}
