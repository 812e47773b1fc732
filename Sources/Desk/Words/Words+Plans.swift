public import ThaiText
public import Welfare

/// Family plans.
extension Words {
  /// The plan in one line of a card: แผน  2 ข้อค้าง  ครบกำหนด 3 ธ.ค. 69, with a mark once one is due.
  func planInShort(_ plan: [PlanLine], today: Day) -> String {
    let open = plan.filter(\.isOpen)
    guard let next = open.first else {
      return choose("แผน  ปิดครบ \(number(plan.count)) ข้อ", "Plan  all \(number(plan.count)) goals ended")
    }
    let mark = next.isDue(on: today) ? " !" : ""
    return choose(
      "แผน  \(number(open.count)) ข้อค้าง  ครบกำหนด \(date(next.facts.due))\(mark)",
      "Plan  \(number(open.count)) open  next due \(date(next.facts.due))\(mark)")
  }

  /// แผนครอบครัว.
  var planTitle: String { choose("แผนครอบครัว", "Family plan") }

  /// เสร็จ 1 ใน 3 ข้อ.
  func planDone(_ plan: [PlanLine]) -> String {
    let ended = plan.count { !$0.isOpen }
    return choose(
      "ปิดแล้ว \(number(ended)) ใน \(number(plan.count)) ข้อ", "\(number(ended)) of \(number(plan.count)) ended")
  }

  /// What a goal says.
  public func goal(_ line: PlanLine) -> String { line.goal.isEmpty ? notReadableHere : line.goal }

  /// ซ่อมห้องน้ำ  ผู้รับผิดชอบ อพม. มาโนช.
  func goalAndWho(_ line: PlanLine) -> String {
    guard !line.responsible.isEmpty else { return goal(line) }
    return choose("\(goal(line))  โดย \(line.responsible)", "\(goal(line))  by \(line.responsible)")
  }

  /// ครบกำหนด 30 พ.ย. 69, or that it was due.
  public func planDue(_ line: PlanLine, today: Day) -> String {
    line.isOpen && line.facts.due < today
      ? choose("เลยกำหนด \(date(line.facts.due))", "was due \(date(line.facts.due))")
      : choose("ครบกำหนด \(date(line.facts.due))", "due \(date(line.facts.due))")
  }

  /// The day in full, and whether it is over: ศ. 20 พ.ย. 2569  เลยกำหนดแล้ว.
  func dueInFull(_ line: PlanLine, today: Day) -> String {
    let day = date(line.facts.due, .long)
    return line.isOpen && line.facts.due < today
      ? choose("\(day)  เลยกำหนดแล้ว !", "\(day)  overdue !") : day
  }

  /// Until when it is open, or how it ended and when.
  func dueOrResult(_ line: PlanLine, today: Day) -> String {
    guard let closed = line.closed else { return date(line.facts.due) + (line.isDue(on: today) ? " !" : "") }
    return "\(planResult(closed.result)) \(date(closed.day))"
  }

  /// How a goal ended.
  public func planResult(_ result: PlanItem.Result) -> String {
    switch result {
    case .reached: choose("บรรลุ", "reached")
    case .partly: choose("บรรลุบางส่วน", "partly reached")
    case .missed: choose("ไม่บรรลุ", "not reached")
    case .dropped: choose("ยกเลิก", "dropped")
    }
  }

  /// A goal in a list of the command.
  public func planLine(_ line: PlanLine, today: Day) -> String {
    let head = "\(dimension(line.facts.dimension))  \(goalAndWho(line))  \(planDue(line, today: today))"
    guard let closed = line.closed else { return head }
    let said = line.outcome.isEmpty ? "" : "  " + line.outcome
    return "\(head)  \(planResult(closed.result)) \(date(closed.day))\(said)"
  }

  /// The plan below a card that a command shows; empty if there is none.
  public func planReport(_ plan: [PlanLine], today: Day) -> String {
    guard !plan.isEmpty else { return "" }
    return (["\(planTitle)  \(planDone(plan))"] + plan.map { "  " + planLine($0, today: today) }).joined(
      separator: "\n")
  }

  /// A goal that is due, with its house.
  public func dueGoal(_ goal: PlansDue.Goal, today: Day) -> String {
    "\(house(goal.house))  \(planLine(goal.line, today: today))"
  }

  /// No plan yet.
  public var noPlan: String { choose("ยังไม่มีแผนครอบครัว", "There is no family plan yet") }

  /// Nothing is due.
  public var noGoalDue: String { choose("ไม่มีข้อที่ครบกำหนด", "No goal is due") }

  // Today's work

  /// A goal among today's work.
  func todayGoal(_ goal: PlansDue.Goal) -> String {
    choose(
      "แผน \(house(goal.house)): \(self.goal(goal.line))",
      "Plan, \(house(goal.house)): \(self.goal(goal.line))")
  }

  /// Goals that are due beyond those named.
  func todayMoreGoals(_ count: Int) -> String {
    choose(
      "แผนอื่นที่ครบกำหนด \(number(count)) ข้อ: tambondesk household plan",
      "\(number(count)) more goals due: tambondesk household plan")
  }

  // The list and the forms

  func planScreenTitle(_ house: String?) -> String {
    house.map { choose("แผนครอบครัว  \($0)", "Family plan  \($0)") } ?? planTitle
  }

  var planFooter: String {
    choose(
      "Enter ปิดหรือเปิดข้อ  Insert เพิ่มข้อ  F7 ย้อน  Esc กลับ", "Enter end or reopen  Insert add  F7 undo  Esc back")
  }

  var planColumns: [String] {
    [planDimensionField, planGoalField, planResponsibleField, choose("กำหนด / ผล", "Due / result")]
  }

  var addGoal: String { choose("+ เพิ่มข้อ", "+ Add a goal") }
  var nobodyNamed: String { choose("ยังไม่ได้ระบุ", "nobody named") }

  func planFormTitle(_ kind: PlanForm.Kind, _ house: String) -> String {
    switch kind {
    case .add: choose("เพิ่มข้อในแผนครอบครัว  \(house)", "New goal  \(house)")
    case .close: choose("ปิดข้อในแผนครอบครัว  \(house)", "A goal ended  \(house)")
    }
  }

  /// The title of what can be done with a goal that ended.
  func endedGoalTitle(_ line: PlanLine?) -> String {
    let goal = line.map { self.goal($0) } ?? ""
    return choose("ข้อที่ปิดแล้ว  \(goal)", "A goal that ended  \(goal)")
  }

  var reopenGoal: String { choose("เปิดเป้าหมายอีกครั้ง", "Open the goal again") }

  var planDimensionField: String { choose("มิติ", "Dimension") }
  var planGoalField: String { choose("เป้าหมาย", "Goal") }
  var planGoalHint: String { choose("เช่น ซ่อมห้องน้ำ", "such as: mend the toilet") }
  var planResponsibleField: String { choose("ผู้รับผิดชอบ", "Responsible") }
  var planResponsibleHint: String { choose("ชื่อ หรือเลขบัตร อพม.", "name, or volunteer's card") }
  var planDueField: String { choose("กำหนด", "Due") }
  var planDueHint: String { choose("เช่น 30/11/2569", "such as 30/11/2026") }
  var planResultField: String { choose("ผล", "Result") }
  var planDayField: String { choose("วันที่", "On") }
  var planOutcomeField: String { choose("รายละเอียด", "In words") }
  var planOutcomeHint: String { choose("ถ้ามี", "if any") }
  var planDayMissing: String { choose("ต้องมีวันที่", "a date is needed") }

  // What was written

  func planDeed(_ act: Act) -> String {
    switch act {
    case .planItemAdded(let facts):
      choose(
        "เพิ่มข้อในแผนครอบครัว ครบกำหนด \(date(facts.due))", "a goal of the family plan, due \(date(facts.due))")
    case .planItemClosed(let facts):
      choose(
        "ปิดข้อในแผนครอบครัว (\(planResult(facts.result)))",
        "a goal of the family plan ended (\(planResult(facts.result)))")
    default: choose("ย้อนรายการในแผนครอบครัว", "an entry of the family plan taken back")
    }
  }

  func savedPlan(_ act: Act) -> String { choose("บันทึกแล้ว  \(planDeed(act))", "Saved  \(planDeed(act))") }
}
