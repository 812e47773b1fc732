import ArgumentParser
import Desk
import Records
import ThaiText
import Welfare

extension HouseholdCommand {
  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "แผนครอบครัว · The family plan: list, add a goal, or end one.",
      discussion: """
        ไม่ใส่อะไร แสดงข้อที่ครบหรือเลยกำหนดของทุกครัวเรือน  H แสดงแผนของครัวเรือน  --add เพิ่มข้อ  --close ITEM ปิดข้อ
        ย้อนได้ด้วย household take-back ENTRY
        Without a household, goals of all that are due or were.  H: its plan.  --add: a goal.  --close ITEM: it ended.
        household take-back ENTRY takes either back.
        """)
    @Argument(help: ArgumentHelp("ครัวเรือน · A household.", valueName: "household"))
    var household: String?
    @Flag(help: "เพิ่มข้อ · Add a goal.")
    var add = false
    @Option(help: ArgumentHelp("มิติ health, living, education, income, access", valueName: "code"))
    var dimension: DimensionArgument?
    @Option(help: ArgumentHelp("เป้าหมาย · What is to be reached.", valueName: "t"))
    var goal: String?
    @Option(help: ArgumentHelp("กำหนด · When it is due.", valueName: "d"))
    var due: DayArgument?
    @Option(
      help: ArgumentHelp(
        "ผู้รับผิดชอบ ชื่อ รหัสเจ้าหน้าที่ หรือเลขบัตร อพม. · Who sees to it: words, an officer's code or a volunteer's card.",
        valueName: "t"))
    var responsible: String?
    @Option(help: ArgumentHelp("ปิดข้อ · The goal that ended.", valueName: "item"))
    var close: String?
    @Option(help: ArgumentHelp("reached, partly, missed, dropped", valueName: "code"))
    var result: PlanResultArgument?
    @Option(help: ArgumentHelp("ผลเป็นข้อความ · What came of it.", valueName: "t"))
    var text: String?
    @Option(help: ArgumentHelp("ปิดเมื่อวันที่ · When it ended.", valueName: "d"))
    var day: DayArgument?
    @OptionGroup var common: CommonOptions

    func validate() throws {
      if add, close != nil { throw ValidationError("--add | --close ITEM") }
      if household == nil, add || close != nil { throw ValidationError("<household>") }
      let isAdding = dimension != nil || goal != nil || due != nil || responsible != nil
      if add, dimension == nil { throw ValidationError("--dimension health|living|education|income|access") }
      if add, due == nil { throw ValidationError("--due D") }
      if !add, isAdding { throw ValidationError("--add --dimension D --goal T --due D") }
      let isClosing = result != nil || text != nil || day != nil
      if close != nil, result == nil { throw ValidationError("--result reached|partly|missed|dropped") }
      if close == nil, isClosing { throw ValidationError("--close ITEM --result R") }
    }

    func run() throws {
      let session = try Session(common)
      guard let household else { return try listDue(session) }
      let id = try session.household(household)
      if add { return try add(to: id, session) }
      let plan = try session.read { () throws(StoreTrouble) in
        try session.store.card(of: id, at: session.now)?.plan ?? []
      }
      if let close { return try end(close, of: plan, session) }
      for line in plan {
        session.output.row(
          line.fields, session.words.planLine(line, today: session.today) + "  " + line.item.hex)
      }
      if plan.isEmpty { session.output.say(session.words.noPlan) }
    }

    private func listDue(_ session: Session) throws {
      let goals = try session.read { () throws(StoreTrouble) in
        try session.store.plansDue(on: session.today)
      }
      for goal in goals {
        var fields = goal.line.fields
        fields["household"] = .text(goal.household.hex)
        fields["house_no"] = .text(goal.house.houseNumber)
        fields["moo"] = JSON(goal.house.moo)
        session.output.row(fields, session.words.dueGoal(goal, today: session.today))
      }
      if goals.isEmpty { session.output.say(session.words.noGoalDue) }
    }

    private func add(to household: Identifier<Household>, _ session: Session) throws {
      guard let dimension, let due else { return }
      let committed = try session.commit(
        .plan(
          .add(
            PlanRequest(
              household: household, dimension: dimension.dimension, goal: goal ?? "", due: due.day,
              responsible: responsible ?? ""))))
      session.done(committed, fields: [:])
    }

    private func end(_ item: String, of plan: [PlanLine], _ session: Session) throws {
      guard let line = plan.first(where: { $0.item.hex == item }), let result else {
        throw session.fail(.notFound(.goal, item))
      }
      let committed = try session.commit(
        .plan(.close(line.item, result.result, on: day?.day ?? session.today, text: text ?? "")))
      session.done(committed, fields: [:])
    }
  }
}

/// A dimension by its code.
struct DimensionArgument: ExpressibleByArgument {
  let dimension: Survey.Dimension

  init?(argument: String) {
    guard let dimension = Survey.Dimension.allCases.first(where: { $0.planCode == argument }) else {
      return nil
    }
    self.dimension = dimension
  }
}

/// How a goal ended, by its code.
struct PlanResultArgument: ExpressibleByArgument {
  let result: PlanItem.Result

  init?(argument: String) {
    guard let result = PlanItem.Result.allCases.first(where: { $0.code == argument }) else { return nil }
    self.result = result
  }
}

extension Survey.Dimension {
  /// The stable name in plans.
  var planCode: String { self == .income ? "income" : code }
}

extension PlanLine {
  /// The goal as scripts read it.
  var fields: [String: JSON] {
    [
      "item": .text(item.hex), "household": .text(facts.household.hex),
      "dimension": .text(facts.dimension.planCode), "goal": .text(goal), "due": .text(facts.due.iso),
      "responsible": .text(responsible), "responsible_id": JSON(facts.responsible?.subject.text),
      "result": JSON(closed?.result.code), "ended": JSON(closed?.day.iso), "text": .text(outcome),
      "entry": JSON(entry?.text),
    ]
  }
}
