import Screen
import Testing

@testable import Terminal

@Suite struct BurstTests {
  /// Types `text` with `gap` milliseconds between scalars, then `end` after another gap.
  private func strokes(_ text: String, gap: UInt64, end: String) -> [Stroke] {
    var typing = Typing()
    var time: UInt64 = 10_000
    for scalar in text.unicodeScalars {
      typing.feed(String(scalar), at: time)
      time += gap
    }
    typing.feed(end, at: time)
    return typing.strokes
  }

  @Test(arguments: ["\r", "\n", "\t", "\r\n"], [0, 5, 20] as [UInt64])
  func `the end of a scanner's burst is marked`(end: String, gap: UInt64) {
    let strokes = strokes("9650800012345", gap: gap, end: end)
    #expect(strokes.count == 14)
    #expect(strokes.last?.endsBurst == true)
    #expect(strokes.dropLast().allSatisfy { !$0.endsBurst })
  }

  @Test func `fingers are no burst`() {
    #expect(strokes("9650800012345", gap: 21, end: "\r").last?.endsBurst == false)
  }

  @Test(arguments: [(5, false), (6, true)])
  func `a burst has six scalars at least`(count: Int, isBurst: Bool) {
    #expect(strokes(String(repeating: "9", count: count), gap: 1, end: "\r").last?.endsBurst == isBurst)
  }

  @Test func `a second Enter after a burst is a person's`() {
    var typing = Typing()
    typing.feed("965080\r", at: 0)
    typing.feed("\r", at: 5)
    #expect(typing.strokes.map(\.endsBurst).suffix(2) == [true, false])
  }

  @Test func `a key among the scalars ends the counting`() {
    var typing = Typing()
    typing.feed("965\u{1B}[D080\r", at: 0)
    #expect(typing.strokes.allSatisfy { !$0.endsBurst })
  }

  @Test(arguments: [(0, 1), (20, 1), (21, 2)] as [(UInt64, Int)])
  func `CR and LF within 20 milliseconds are one Enter`(gap: UInt64, enters: Int) {
    var typing = Typing()
    typing.feed("\r", at: 1_000)
    typing.feed("\n", at: 1_000 + gap)
    #expect(typing.inputs == Array(repeating: .key(.enter), count: enters))
  }

  @Test func `two CR are two Enters, and so are LF and CR`() {
    #expect(Typing.inputs(of: "\r\r\n\n").count == 3)
    #expect(Typing.inputs(of: "\n\r").count == 2)
  }
}
