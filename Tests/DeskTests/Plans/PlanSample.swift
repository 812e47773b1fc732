import Desk
import Screen
import ThaiText
import Welfare

@testable import Desk

/// A family plan with goals of every sort.
extension Sample {
  static let overdueGoal = goal(
    1, .living, "ซ่อมห้องน้ำให้คุณตานั่งได้ ติดราวจับสองข้าง เปลี่ยนโถเป็นแบบนั่งราบ", due: day(2026, 11, 20),
    by: "นายมาโนช ใจลาภ")

  static let plan = [
    overdueGoal, goal(2, .health, "พาตรวจตา", due: day(2026, 12, 3), by: "หมออนามัย"),
    goal(
      3, .education, "ให้หลานกลับเข้าเรียน", due: day(2026, 11, 1), by: "", .reached, day(2026, 11, 2),
      "เข้า ป.6 แล้ว"
    ),
    goal(
      4, .access, "ทำบัตรคนพิการ", due: day(2026, 10, 1), by: "กุิ้ น้ำผู้นำ ที่ปรึกษา", .partly, day(2026, 10, 20),
      "ยื่นคำขอแล้ว รอแพทย์รับรองความพิการที่โรงพยาบาลจังหวัด นัดวันที่ 15 ธันวาคม ญาติพาไปเอง"),
  ]

  static func goal(
    _ number: UInt64, _ dimension: Survey.Dimension, _ text: String, due: Day, by responsible: String,
    _ result: PlanItem.Result? = nil, _ ended: Day? = nil, _ outcome: String = ""
  ) -> PlanLine {
    let facts = PlanItemAdded(item: id(number), household: id(100), dimension: dimension, due: due)
    return PlanLine(
      facts: facts, goal: text, responsible: responsible,
      closed: result.flatMap { result in
        ended.map { PlanItemClosed(item: facts.item, household: facts.household, result: result, day: $0) }
      }, outcome: outcome, entry: EntryName(log: id(77), seq: number))
  }

  static let plannedWork = TodayWork(
    people: 8_200, households: 2_950, volunteers: 40, lots: [lot],
    missing: [MissingShift(day: now.day, slot: roster.slots[1])], bagsOnHand: 43, campaign: "ฝนปลายปี 2569",
    plans: PlansDue(
      first: [PlansDue.Goal(household: id(100), house: card.particulars, line: overdueGoal)], count: 3))
}

extension HouseholdCard {
  /// The same household with a plan.
  func with(_ plan: [PlanLine]) -> HouseholdCard {
    HouseholdCard(
      household: household, particulars: particulars, members: members, formerMembers: formerMembers,
      families: families, notes: notes, plan: plan)
  }
}

extension Counter {
  /// Opens the card of the household and its plan.
  mutating func openPlan() {
    press(.function(3))
    type("ทรัพย์")
    press(.enter, .enter)
    type("0")
  }

  /// What was wanted of plans.
  var planWishes: [PlanProposal] {
    proposed.compactMap { if case .plan(let wish) = $0.proposal { wish } else { nil } }
  }

  /// The plan on the screen.
  var planScreen: PlanScreen? { if case .plan(let screen)? = desk.layers.last { screen } else { nil } }
}
