import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct BagFormTests {
  private func filled(_ language: Language = .thai) -> BagForm {
    let context = AidSample.context(language)
    var form = BagForm(
      household: AidSample.household, recipient: AidSample.visitor, request: "r1", context: context)
    form.receive(.bag(AidSample.sheet(form.entries.question)), context)
    return form
  }

  @Test(arguments: ScreenSample.allCases, Language.allCases)
  func `the form is drawn as the picture has it`(_ screen: ScreenSample, _ language: Language) throws {
    var canvas = Canvas(size: screen.size)
    filled(language).draw(
      on: &canvas, in: Rect(screen.size), AidSample.context(language), isSaving: false)
    try expectGolden(canvas.grid, "Aid/bag-\(language.rawValue)-\(screen.rawValue)")
  }
}
