import Screen
import Testing
import ThaiText
import Welfare

@testable import Desk

@Suite struct AidPaneTests {
  private func pane(_ standing: AidStanding = AidSample.standing()) -> AidPane {
    var pane = AidPane()
    _ = pane.show(AidSample.household)
    pane.receive(.aid(standing))
    return pane
  }

  private static let reversed = AidSample.given(
    4, receipt: "A-69/0099", at: AidSample.day(2026, 8, 1), isReversed: true)

  /// The pane's place at 80 and 120 columns.
  private static let places = [
    (name: "55x8", size: Size(columns: 55, rows: 8)), (name: "41x36", size: Size(columns: 41, rows: 36)),
    (name: "40x12", size: Size(columns: 40, rows: 12)),
  ]

  @Test(arguments: [0, 1, 2], Language.allCases)
  func `a household that may be given a bag`(_ place: Int, _ language: Language) throws {
    let (name, size) = Self.places[place]
    var canvas = Canvas(size: size)
    pane(AidSample.standing(history: [AidSample.given(), Self.reversed])).draw(
      on: &canvas, in: Rect(size), AidSample.context(language), isFocused: true)
    try expectGolden(canvas.grid, "Aid/pane-allowed-\(language.rawValue)-\(name)")
  }

  @Test(arguments: [0, 1], Language.allCases)
  func `a household that was given its bag says from when again`(_ place: Int, _ language: Language) throws {
    let (name, size) = Self.places[place]
    var canvas = Canvas(size: size)
    pane(AidSample.standing(.refused(AidSample.refusal), history: [])).draw(
      on: &canvas, in: Rect(size), AidSample.context(language), isFocused: false)
    try expectGolden(canvas.grid, "Aid/pane-refused-\(language.rawValue)-\(name)")
  }

  @Test func `another household is asked for, and an old answer is passed over`() {
    var pane = pane()
    let other = Identifier<Household>(high: 1, low: 9)
    #expect(pane.show(other) == .aid(other))
    pane.receive(.aid(AidSample.standing()))
    #expect(pane.standing == nil)
    #expect(pane.show(other) == nil)
  }

  @Test(arguments: ["1", "๑", "ๅ"])
  func `the digit 1 opens the bag on any layout`(_ typed: String) {
    var pane = pane()
    #expect(pane.update(AidSample.type(typed), AidSample.context()) == .open(.bag(AidSample.household)))
  }

  @Test func `a refused bag opens the reason`() {
    var pane = pane(AidSample.standing(.refused(AidSample.refusal)))
    #expect(
      pane.update(AidSample.key(.enter), AidSample.context())
        == .open(.refusal(AidSample.refusal, household: AidSample.household)))
  }

  @Test func `arrows reach every hand-over and Enter opens its receipt`() {
    var pane = pane(AidSample.standing(history: [AidSample.given(), Self.reversed]))
    for _ in 0..<5 { _ = pane.update(AidSample.key(.down), AidSample.context()) }
    #expect(pane.update(AidSample.key(.enter), AidSample.context()) == .open(.receipt(Self.reversed)))
  }

  @Test func `without a household the pane says how to choose one`() {
    var canvas = Canvas(size: Size(columns: 55, rows: 8))
    AidPane().draw(on: &canvas, in: Rect(canvas.size), AidSample.context(), isFocused: true)
    #expect(canvas.grid.text(ofRow: 0).unicodeScalars.starts(with: "ยังไม่ได้เลือกครัวเรือน".unicodeScalars))
  }
}
