import Testing
import ThaiText
import Welfare

/// Which goals may be noted, and when one may end.
@Suite struct PlanRuleTests {
  private static let today = Sample.day("2026-11-23")

  private static func request(_ goal: String, due: String, responsible: String = "") -> PlanRequest {
    PlanRequest(
      household: Sample.id(1), dimension: .living, goal: goal, due: Sample.day(due), responsible: responsible)
  }

  @Test(
    arguments: [
      (request("ซ่อมห้องน้ำ", due: "2026-12-03"), nil),
      (request("ซ่อมห้องน้ำ", due: "2026-11-23", responsible: "อพม. มาโนช"), nil),
      (request("", due: "2026-12-03"), "plan.no-goal"),
      (request(" \u{200B} ", due: "2026-12-03"), "plan.no-goal"),
      (request("ซ่อมห้องน้ำ", due: "2026-11-22"), "plan.due-past"),
      (request(String(repeating: "ก", count: 300), due: "2026-12-03"), nil),
      (request(String(repeating: "ก", count: 301), due: "2026-12-03"), "register.too-long"),
      (
        request("ก", due: "2026-12-03", responsible: String(repeating: "ข", count: 121)), "register.too-long"
      ),
    ] as [(PlanRequest, String?)])
  func `a goal says something, and is due today or later`(request: PlanRequest, rule: String?) {
    #expect(rule == refused { () throws(Refusal) in try PlanRule.check(request, on: Self.today) })
  }

  @Test(
    arguments: [
      (nil, "2026-11-23", "", nil), (nil, "2026-10-01", "ได้โถใหม่", nil),
      (nil, "2026-11-24", "", "plan.day-future"), ("2026-11-20", "2026-11-23", "", "plan.closed-already"),
      ("2026-11-20", "2026-11-24", "", "plan.closed-already"),
      (nil, "2026-11-23", String(repeating: "ก", count: 2_001), "register.too-long"),
    ] as [(String?, String, String, String?)])
  func `a goal ends once, and on no day to come`(ended: String?, day: String, text: String, rule: String?) {
    let found = refused { () throws(Refusal) in
      try PlanRule.checkClosing(
        ended: ended.map { Sample.day($0) }, on: Sample.day(day), text: text, today: Self.today)
    }
    #expect(found == rule)
  }

  private func refused(_ body: () throws(Refusal) -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return error.rule
    }
  }

  @Test func `open goals stand first, the one due first before the others; then the last that ended`() {
    func line(_ item: UInt64, due: String, ended: String? = nil) -> PlanLine {
      let id: Identifier<PlanItem> = Sample.id(item)
      return PlanLine(
        facts: PlanItemAdded(item: id, household: Sample.id(1), dimension: .health, due: Sample.day(due)),
        goal: "", responsible: "",
        closed: ended.map {
          PlanItemClosed(item: id, household: Sample.id(1), result: .reached, day: Sample.day($0))
        })
    }
    let lines = [
      line(1, due: "2026-12-03", ended: "2026-11-01"), line(2, due: "2026-12-30"),
      line(3, due: "2026-11-23"), line(4, due: "2026-11-02", ended: "2026-11-20"),
    ]
    #expect(lines.sorted(by: PlanLine.standsBefore).map(\.item) == [3, 2, 4, 1].map { Sample.id($0) })
    #expect(lines.map { $0.isDue(on: Self.today) } == [false, false, true, false])
  }
}
