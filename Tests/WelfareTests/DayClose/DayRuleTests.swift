import Testing
import ThaiText
import Welfare

/// When a day may be closed.
@Suite struct DayRuleTests {
  static let day = Sample.day("2026-11-23")

  static func sheet(tickets: Int = 0, carriers: Int = 0, isClosed: Bool = false) -> DaySheet {
    DaySheet(
      day: day, figures: DayFigures(),
      tickets: (0..<tickets).map {
        DaySheet.OpenTicket(ticket: Sample.id(UInt64($0)), label: "ก00\($0)", state: .waiting)
      },
      carriers: (0..<carriers).map {
        DaySheet.OpenCarrier(
          carrying: SubjectID(kind: SubjectKind(rawValue: 21), high: 0, low: UInt64($0)), name: "",
          quantity: 3)
      }, visits: [],
      close: isClosed
        ? DaySheet.Close(
          at: Instant(day), by: "วิภา",
          facts: DayClosed(centre: Sample.id(1), day: day, figures: DayFigures(), reason: nil), later: 0)
        : nil)
  }

  private func rule(_ sheet: DaySheet, _ reason: DayClosed.Reason? = nil, today: Day = day) -> String? {
    do {
      try DayRule.close(sheet, reason: reason, today: today)
      return nil
    } catch {
      return error.rule
    }
  }

  @Test func `a day is closed when nothing is open, on that day or later`() {
    #expect(rule(Self.sheet()) == nil)
    #expect(rule(Self.sheet(), today: Self.day.adding(days: 400)) == nil)
    #expect(rule(Self.sheet(), today: Self.day.adding(days: -1)) == "day.not-yet")
  }

  @Test(arguments: [nil] + DayClosed.Reason.allCases)
  func `twice is once too often, whatever the reason`(reason: DayClosed.Reason?) {
    #expect(rule(Self.sheet(tickets: 1, isClosed: true), reason) == "day.closed-already")
  }

  @Test(arguments: [(1, 0, "day.tickets-open"), (0, 1, "day.carriers-open"), (2, 2, "day.tickets-open")])
  func `what is open is ended first, or it is told why not`(tickets: Int, carriers: Int, expected: String) {
    let sheet = Self.sheet(tickets: tickets, carriers: carriers)
    #expect(rule(sheet) == expected)
    for reason in DayClosed.Reason.allCases { #expect(rule(sheet, reason) == nil) }
  }

  @Test(arguments: DayClosed.Reason.allCases)
  func `a reason's code reads back`(reason: DayClosed.Reason) {
    #expect(DayClosed.Reason(code: reason.code) == reason)
    #expect(DayClosed.Reason(code: reason.code + "x") == nil)
  }
}
