import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct RefusalDialogTests {
  private func dialog(_ language: Language = .thai, offersForm: Bool = false) -> RefusalDialog {
    RefusalDialog(
      AidSample.refusal, household: AidSample.household, card: AidSample.card, offersForm: offersForm,
      context: AidSample.context(language))
  }

  @Test(arguments: ScreenSample.allCases, Language.allCases)
  func `a refusal is drawn as the picture has it`(_ screen: ScreenSample, _ language: Language) throws {
    var canvas = Canvas(size: screen.size)
    dialog(language).draw(on: &canvas, in: Rect(screen.size), AidSample.context(language))
    try expectGolden(canvas.grid, "Aid/refusal-\(language.rawValue)-\(screen.rawValue)")
  }

  @Test func `1 shows the earlier receipt`() {
    var dialog = dialog()
    let outcome = dialog.update(AidSample.type("๑"), AidSample.context())
    #expect(AidSample.refusal.given.map { FormOutcome.open(.receipt($0)) } == outcome)
  }

  @Test func `Esc closes and saves nothing`() {
    var dialog = dialog()
    #expect(dialog.update(AidSample.key(.escape), AidSample.context()) == .close)
  }

  @Test func `a refusal without an earlier hand-over offers only the way back`() {
    var dialog = RefusalDialog(.bag(.noCampaign), context: AidSample.context())
    #expect(dialog.menu.entries.map(\.id) == ["back"])
    #expect(dialog.update(AidSample.key(.enter), AidSample.context()) == .close)
  }

  @Test func `the form opens all the same where another campaign may be chosen`() {
    var dialog = dialog(offersForm: true)
    #expect(dialog.update(AidSample.type("6"), AidSample.context()) == .open(.bag(AidSample.household)))
  }

  @Test func `a scanner's Enter chooses nothing`() {
    var dialog = dialog()
    let burst = Stroke(.key(.enter), milliseconds: 5, endsBurst: true)
    #expect(dialog.update(burst, AidSample.context()) == .handled)
  }
}
