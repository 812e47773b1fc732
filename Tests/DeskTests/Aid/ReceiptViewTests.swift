import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct ReceiptViewTests {
  private func view(_ language: Language = .thai, isReversed: Bool = false) -> ReceiptView {
    ReceiptView(
      AidSample.given(isReversed: isReversed), request: "r2", context: AidSample.context(language))
  }

  private func press(_ view: inout ReceiptView, _ strokes: [Stroke]) -> FormOutcome {
    var outcome = FormOutcome.handled
    for stroke in strokes { outcome = view.update(stroke, AidSample.context()) }
    return outcome
  }

  @Test(arguments: ScreenSample.allCases, Language.allCases)
  func `a receipt is drawn with its facts`(_ screen: ScreenSample, _ language: Language) throws {
    var canvas = Canvas(size: screen.size)
    view(language).draw(on: &canvas, in: Rect(screen.size), AidSample.context(language), isSaving: false)
    try expectGolden(canvas.grid, "Aid/receipt-\(language.rawValue)-\(screen.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `taking back asks, and no is the answer that has the focus`(_ language: Language) throws {
    var view = view(language)
    _ = press(&view, [AidSample.type("1"), AidSample.type("2")])
    var canvas = Canvas(size: ScreenSample.desk80.size)
    view.draw(
      on: &canvas, in: Rect(ScreenSample.desk80.size), AidSample.context(language), isSaving: false)
    try expectGolden(canvas.grid, "Aid/reverse-\(language.rawValue)-80x24")
  }

  @Test func `a coded reason and a second yes take the hand-over back`() {
    var view = view()
    let outcome = press(
      &view,
      [
        AidSample.type("1"), AidSample.type("2"), AidSample.key(.right, at: 9), AidSample.key(.enter, at: 10),
      ])
    #expect(outcome == .propose(.reverseAid(receipt: "A-69/0107", reason: .wrongHousehold)))
  }

  @Test func `Enter alone answers no and goes back to the facts`() {
    var view = view()
    let outcome = press(&view, [AidSample.type("1"), AidSample.type("1"), AidSample.key(.enter, at: 10)])
    #expect(outcome == .handled)
    guard case .reading = view.step else {
      Issue.record("the receipt is not read again: \(view.step)")
      return
    }
  }

  @Test func `the key that opened the question never answers it`() {
    var view = view()
    _ = press(&view, [AidSample.type("1"), AidSample.key(.enter, at: 5)])
    let outcome = press(&view, [AidSample.key(.enter, at: 5)])
    #expect(outcome == .handled)
    guard case .asking = view.step else {
      Issue.record("the question is gone: \(view.step)")
      return
    }
  }

  @Test func `what was taken back cannot be taken back again`() {
    var view = view(isReversed: true)
    #expect(press(&view, [AidSample.type("1")]) == .ignored)
    #expect(press(&view, [AidSample.key(.down), AidSample.key(.enter)]) == .close)
  }
}
