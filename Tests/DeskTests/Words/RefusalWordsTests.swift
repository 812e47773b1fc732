import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct RefusalWordsTests {
  /// What there is to say beside the four sentences that every refusal has.
  private func lines(_ part: RefusalText.Part?) -> [String] { part.map { [$0.label] + $0.lines } ?? [] }

  @Test(arguments: everyRefusal)
  func `a refusal says what, why, what instead, and what to tell the visitor`(refusal: Refusal) {
    for words in everyWords {
      let text = words.refusal(refusal, centre: "Din Thong", position: .resident)
      for sentence in [text.title, text.because, text.instead, text.tell] { expectSentence(sentence, words) }
      for line in lines(text.facts) + lines(text.possible) {
        #expect(!line.isEmpty && !line.contains("Optional("), "\(line)")
      }
      #expect(text.lines.prefix(2) == [text.title, text.because] && text.lines.last == text.instead)
    }
  }

  @Test(arguments: everyWords)
  func `no two refusals say the same`(words: Words) {
    expectDistinct(everyRefusal.map { words.refusal($0).title + "\n" + words.refusal($0).because })
  }

  @Test(arguments: everyRefusal)
  func `a refusal is told in two languages, each with its own sentences`(refusal: Refusal) {
    let (thai, english) = (Words(.thai).refusal(refusal), Words(.english).refusal(refusal))
    #expect(thai.tell != english.tell && thai.title != english.title && thai.because != english.because)
    #expect((thai.facts == nil) == (english.facts == nil))
    #expect(thai.facts?.lines.count == english.facts?.lines.count)
    #expect((thai.possible == nil) == (english.possible == nil))
  }

  @Test(arguments: everyRefusal)
  func `the aid pane has a few words for every refusal, and a day only where one helps`(refusal: Refusal) {
    for words in everyWords {
      expectSentence(words.shortRefusal(refusal), words)
      #expect(words.shortPossible(refusal).isEmpty == (refusal.possibleFrom == nil))
    }
  }

  @Test func `a hand-over whose recipient and window are not known is told all the same`() {
    let bare = GivenAid(
      issuance: Identifier(high: 7, low: 1), receipt: "A-70/0131", at: AidSample.now, counter: 0, by: "Wipa",
      recipient: "", campaign: Identifier(high: 3, low: 1), campaignTitle: "Rain", aid: "bag", quantity: 1,
      isReversed: false)
    for words in everyWords {
      for refusal in [
        Refusal.bag(.withinWindow(days: 30, given: bare, possibleFrom: AidSample.now.day)),
        .bag(.given(campaign: "Rain", perUnit: 1, given: bare, possibleFrom: AidSample.now.day)),
        .stock(.empty(kit: "Elderly", onHand: 2, last: bare)),
        .stock(.empty(kit: "Elderly", onHand: 0, last: nil)),
      ] {
        let text = words.refusal(refusal)
        for sentence in [text.title, text.because, text.instead, text.tell] {
          expectSentence(sentence, words)
        }
        #expect(lines(text.facts).allSatisfy { !$0.isEmpty })
      }
    }
  }

  @Test(arguments: Ticket.State.Name.allCases)
  func `a step that does not lead on is explained from every state`(state: Ticket.State.Name) {
    let steps = ["call", "recall", "serve", "park", "transfer", "miss", "leave", "done"]
    for words in everyWords {
      let texts = steps.map { words.refusal(.queue(.ticketState(label: "A001", state: state, step: $0))) }
      for text in texts { for line in text.lines { expectSentence(line, words) } }
      expectDistinct(texts.map(\.title))
    }
  }

  @Test func `an ID that was typed comes back masked`() {
    for text in [strayID, "9-6508-00000-16-0", "๙๖๕๐๘๐๐๐๐๐๑๖๐", "ID \(strayID)?"] {
      let said = Words(.english).refusal(.notFound(.household, text)).lines.joined()
      #expect(said.unicodeScalars.contains("x"), "\(said)")
      #expect(!said.contains("50800000") && !said.contains("08-00000") && !said.contains("๕๐๘๐๐"), "\(said)")
    }
  }
}
