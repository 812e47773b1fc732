import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

/// Papers of a grant, asked for at its file.
@Suite struct GrantPrintTests {
  private func wishes(_ counter: Counter) -> [(wish: PaperWish, form: PaperForm)] {
    counter.told.compactMap {
      if case .makePaper(_, let wish, let form, _) = $0 { (wish, form) } else { nil }
    }
  }

  /// Opens the papers of a grant in which so much happened, by arrows and Enter alone.
  private func papers(_ happened: Int) -> Counter {
    var counter = Counter.atGrants()
    counter.act(on: happened, "")
    while counter.focusedLabel?.contains("พิมพ์เอกสาร") != true { counter.press(.down) }
    counter.press(.enter)
    return counter
  }

  @Test(arguments: [(1, 1), (3, 2), (8, 3), (9, 4), (12, 5)])
  func `exactly the papers that there are by now are offered`(happened: Int, count: Int) {
    let counter = papers(happened)
    guard case .list(let list)? = counter.desk.layers.last else { return #expect(Bool(false)) }
    #expect(counter.desk.entries(of: list.subject).count == count)
    #expect(!counter.desk.entries(of: list.subject).map(\.isEnabled).contains(false))
  }

  @Test func `a paper is shown first, then printed or kept, by arrows and Enter alone`() {
    var counter = papers(9)
    counter.press(.down, .down, .enter)
    #expect(wishes(counter).isEmpty)
    let maker = PaperSample.maker(.thai)
    let paper = GrantPaper.inspection(instalment: 1)
    guard let made = maker.grantPaper(paper, of: PaperSample.usualSheet(9)) else {
      return #expect(Bool(false))
    }
    counter.read(.pages(maker.pages(of: made)))
    #expect(counter.shows("ใบตรวจรับงาน งวดที่ 1  A-70/H0001") && counter.shows("เลขเรื่อง A-๗๐/H๐๐๐๑"))
    counter.press(.enter)
    #expect(counter.shows("เก็บข้อความ"))
    counter.press(.down, .enter)
    #expect(wishes(counter).map(\.wish) == [.grant(Sample.grant, paper)])
    #expect(wishes(counter).map(\.form) == [.text])
    counter.press(.enter, .enter)
    #expect(wishes(counter).map(\.form) == [.text, .print])
    counter.press(.escape, .escape)
    guard case .grants? = counter.desk.layers.last else { return #expect(Bool(false)) }
  }

  @Test func `a closed grant still has its papers, and nothing else`() {
    var counter = Counter.atGrants()
    counter.act(on: 12, "")
    guard case .list(let list)? = counter.desk.layers.last else { return #expect(Bool(false)) }
    #expect(counter.desk.entries(of: list.subject).map(\.label) == ["พิมพ์เอกสาร"])
    counter.type("1")
    counter.press(.end, .enter)
    #expect(counter.shows("ใบส่งมอบงานและรับมอบบ้าน"))
  }
}

extension Counter {
  /// What the chosen line of the list on top says.
  fileprivate var focusedLabel: String? {
    guard case .list(let list)? = desk.layers.last else { return nil }
    let entries = desk.entries(of: list.subject)
    return entries.indices.contains(list.list.focus) ? entries[list.list.focus].label : nil
  }
}
