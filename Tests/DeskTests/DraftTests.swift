import Screen
import TestSupport
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct DraftTests {
  @Test func `after a crash the same form, text, caret and screen come back`() {
    var counter = Counter()
    counter.press(.insert)
    counter.type("มานี")
    counter.press(.left)
    let before = counter.screen
    let again = Counter(restoring: counter.draft)
    #expect(again.screen == before)
  }

  @Test func `a bag form saved but not answered comes back with its request id`() {
    var counter = Counter()
    counter.press(.function(6), .enter, .function(4))
    counter.type("1")
    counter.isSlow = true
    counter.press(.function(8))
    var again = Counter(board: counter.board, restoring: counter.draft)
    again.press(.function(8))
    #expect(again.proposed.last?.request == counter.proposed.last?.request)
    #expect(again.proposed.last?.proposal == counter.proposed.last?.proposal)
  }

  @Test func `the household, the member and the query come back`() {
    var counter = Counter()
    counter.press(.function(3))
    counter.type("ทรัพย์")
    counter.press(.enter, .down)
    let again = Counter(restoring: counter.draft)
    #expect(again.desk.lookup.member?.person == counter.desk.lookup.member?.person)
    #expect(again.text[2...12] == counter.text[2...12])
  }

  @Test func `nothing open keeps no draft`() {
    var counter = Counter()
    #expect(counter.draft == nil)
    counter.press(.insert)
    #expect(counter.draft != nil)
    counter.press(.escape)
    #expect(counter.draft == nil)
  }

  @Test func `the draft is kept before a proposal is under way`() {
    var counter = Counter()
    counter.press(.insert)
    let effects = counter.desk.update(.stroke(Stroke(.key(.function(8)), milliseconds: 90_000)))
    let kept = effects.firstIndex { if case .saveDraft = $0 { true } else { false } }
    let proposed = effects.firstIndex { if case .propose = $0 { true } else { false } }
    #expect(proposed != nil)
    if let kept, let proposed { #expect(kept < proposed) }
  }

  @Test(arguments: [[], [0], [99, 1, 2], [UInt8](repeating: 255, count: 64)])
  func `bytes that are no draft are passed over`(bytes: [UInt8]) {
    #expect(Counter(restoring: bytes).screen == Counter().screen)
  }

  @Test(arguments: 0..<30)
  func `whatever is open, its draft comes back as the same draft`(seed: UInt64) {
    var random = Seeded(seed)
    var counter = Counter()
    for _ in 0..<60 { counter.stroke(RandomStrokes.input(&random)) }
    guard let draft = counter.draft else { return }
    let again = Counter(board: counter.board, restoring: draft)
    let kept = again.desk.draft()
    #expect(kept == draft, "seed \(seed)")
    for length in stride(from: 0, to: draft.count, by: 11) { _ = Counter(restoring: Array(draft[..<length])) }
  }
}
