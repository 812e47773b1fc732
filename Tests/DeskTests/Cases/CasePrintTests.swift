import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// Documents of a case, asked for at its file.
@Suite struct CasePrintTests {
  private func wishes(_ counter: Counter) -> [(wish: PaperWish, form: PaperForm)] {
    counter.told.compactMap {
      if case .makePaper(_, let wish, let form, _) = $0 { (wish, form) } else { nil }
    }
  }

  private func reading(_ counter: Counter) -> [PaperWish] {
    counter.told.compactMap {
      if case .readPaper(_, .whole(let wish)) = $0 { wish } else { nil }
    }
  }

  /// Opens the documents of a case in which so much happened, by arrows and Enter alone.
  private func documents(_ happened: Int) -> Counter {
    var counter = Counter.atCases()
    counter.act(onCase: happened, "")
    counter.press(.end, .up, .enter)
    return counter
  }

  @Test(arguments: [(1, 2), (4, 1), (5, 2)])
  func `exactly the documents that there are by now are offered, before taking back`(
    happened: Int, count: Int
  ) {
    let counter = documents(happened)
    guard case .list(let list)? = counter.desk.layers.last, case .casePapers = list.subject else {
      return #expect(Bool(false))
    }
    #expect(counter.desk.entries(of: list.subject).count == count)
  }

  @Test func `a letter is shown first, then printed, by arrows and Enter alone`() {
    var counter = documents(5)
    counter.press(.down, .enter)
    #expect(wishes(counter).isEmpty)
    let maker = PaperSample.maker(.thai)
    let letter = CaseDocument.letter("A-69/L0001")
    guard let made = maker.caseDocument(letter, of: PaperSample.usualCase(5), on: Sample.now.day) else {
      return #expect(Bool(false))
    }
    counter.read(.pages(maker.pages(of: made)))
    #expect(counter.shows("หนังสือส่งต่อ A-69/L0001  A-70/C0001") && counter.shows("ที่ A-๖๙/L๐๐๐๑"))
    counter.press(.enter, .enter)
    guard case .paper(let screen)? = counter.desk.layers.last else { return #expect(Bool(false)) }
    #expect(wishes(counter).map(\.wish) == [screen.wish])
    guard case .ofCase(_, letter, isOpened: false) = screen.wish else { return #expect(Bool(false)) }
    #expect(wishes(counter).map(\.form) == [.print])
    counter.press(.escape)
    guard case .caseFile? = counter.desk.layers.last else { return #expect(Bool(false)) }
  }

  @Test func `a restricted case is printed where a reason was said, and a draft forgets that one was`() {
    var counter = Counter.atCases()
    counter.caseSheet = Sample.caseSheet(1, restriction: .violence)
    counter.press(.end, .enter)
    counter.type("1")
    guard case .caseFile(let screen)? = counter.desk.layers.last else { return #expect(Bool(false)) }
    #expect(screen.isOpened)
    counter.press(.enter, .end, .up, .enter, .enter)
    #expect(reading(counter) == [.ofCase(screen.subject, .request, isOpened: true)])
    let after = Counter(restoring: counter.draft)
    guard case .paper(let kept)? = after.desk.layers.last else { return #expect(Bool(false)) }
    #expect(kept.wish == .ofCase(screen.subject, .request, isOpened: false))
  }
}
