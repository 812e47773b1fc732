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

  /// What may be known of others: nothing, one of today, all sorts, more than there is room for.
  private static let others: [(name: String, devices: [Elsewhere.Device])] = [
    ("fresh", [AidSample.device("B")]),
    (
      "sorts",
      [
        AidSample.device("B", days: 3), AidSample.device("C", days: 4), AidSample.device("D", days: nil),
        AidSample.device(
          "E",
          given: [AidSample.given(5, receipt: "E-70/0003", at: AidSample.day(2026, 11, 19))]),
      ]
    ),
    ("many", "BCDEFGHIJK".map { AidSample.device(String($0), days: 5) }),
    ("ahead", [AidSample.device("B", days: -3)]),
  ]

  @Test(arguments: [0, 1, 2, 3], [0, 1, 2])
  func `what others gave is said of each, found first, and how old it is`(_ sort: Int, _ place: Int) throws {
    let (name, size) = Self.places[place]
    let elsewhere = Elsewhere(since: AidSample.day(2026, 10, 1), devices: Self.others[sort].devices)
    for language in Language.allCases {
      var canvas = Canvas(size: size)
      pane(AidSample.standing(elsewhere: elsewhere)).draw(
        on: &canvas, in: Rect(size), AidSample.context(language), isFocused: true)
      try expectGolden(
        canvas.grid, "Aid/pane-elsewhere-\(Self.others[sort].name)-\(language.rawValue)-\(name)")
    }
  }

  @Test(arguments: [0, 1, 2])
  func `a long history scrolls, and what others gave stays in sight`(_ place: Int) {
    let size = Self.places[place].size
    let history = (1...40).map { AidSample.given($0, receipt: "A-69/0\(100 + $0)") }
    var pane = pane(AidSample.standing(history: history))
    for _ in 0..<50 {
      var canvas = Canvas(size: size)
      pane.draw(on: &canvas, in: Rect(size), AidSample.context(), isFocused: true)
      let shown = (0..<size.rows).map { canvas.grid.text(ofRow: $0) }
      #expect(shown.contains { $0.contains("ตำบลอื่น") && $0.contains("ยังไม่ได้ตรวจ") })
      #expect(shown.contains { $0.unicodeScalars.contains(">") }, "\(shown)")
      _ = pane.update(AidSample.key(.down), AidSample.context())
    }
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
