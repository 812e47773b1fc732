import Screen
import TestSupport
import Testing

@testable import Terminal

@Suite struct DecoderFuzzTests {
  private static let pieces: [[UInt8]] =
    KeyForms.all.map { Array($0.bytes.utf8) }
    + [
      "\u{1B}[200~", "\u{1B}[201~", "ก", "น้ำ", "日", "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]1", "\u{1B}P1",
      "[", "~", ";",
    ]
    .map { Array($0.utf8) }

  private func bytes(_ random: inout Seeded) -> [UInt8] {
    (0..<Int.random(in: 1...60, using: &random)).flatMap { _ in
      Bool.random(using: &random)
        ? Self.pieces.randomElement(using: &random) ?? [] : [UInt8.random(in: 0...255, using: &random)]
    }
  }

  private func isClean(_ input: Input) -> Bool {
    switch input {
    case .text(let text):
      text.unicodeScalars.count == 1
        && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    case .paste(let text):
      text.unicodeScalars.allSatisfy {
        "\n\t".unicodeScalars.contains($0) || $0.properties.generalCategory != .control
      }
    case .key(.function(let number)): (1...24).contains(number)
    case .key(.control(let letter)): ("a"..."z").contains(letter)
    case .unknown(let bytes): !bytes.isEmpty
    default: true
    }
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `no bytes whatever crash the decoder, type a control character, or hold it for ever`(seed: UInt64) {
    var random = Seeded(seed)
    var decoder = KeyDecoder()
    var time: UInt64 = 0
    var strokes: [Stroke] = []
    for _ in 0..<20 {
      time += UInt64.random(in: 0...60, using: &random)
      strokes += decoder.settle(at: time)
      strokes += decoder.feed(bytes(&random), at: time)
    }
    #expect(strokes.allSatisfy { isClean($0.input) })
    while let deadline = decoder.deadline { strokes += decoder.settle(at: deadline) }
    let after = decoder.feed("ก".utf8, at: time + 10_000)
    #expect(after.map(\.input) == [.text("ก")])
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `where the bytes are cut into reads does not matter`(seed: UInt64) {
    var random = Seeded(seed)
    let bytes = bytes(&random)
    var whole = Typing()
    whole.feed(bytes)
    whole.settle()
    var cut = Typing()
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...7, using: &random))
      cut.feed(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
    cut.settle()
    #expect(cut.inputs == whole.inputs, "seed \(seed), bytes \(bytes)")
  }
}
