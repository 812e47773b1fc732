public import ThaiText
public import Welfare

extension Tables {
  /// A goal; nil if nothing is known of it.
  func planItem(_ id: Identifier<PlanItem>) throws -> PlanItemState? {
    guard case .planItem(let state) = try state(of: id.of(.planItem)) else { return nil }
    return state
  }
}

extension Fold {
  /// Lists a goal of a plan.
  func list(_ subject: SubjectID, from old: PlanItemState, to new: PlanItemState) throws {
    let (was, now) = (old.row, new.row)
    guard was != now else { return }
    if let was {
      try tables.run(
        "DELETE FROM plan_item WHERE household = ? AND id = ?", .id(was.household), .id(subject))
    }
    guard let now else { return }
    try tables.run(
      "INSERT INTO plan_item (household, id, due, is_open) VALUES (?, ?, ?, ?)", .id(now.household),
      .id(subject), .day(now.due), .flag(now.isOpen))
  }
}

extension PlanItemState {
  fileprivate struct Row: Hashable {
    let household: Identifier<Household>
    let due: Day
    let isOpen: Bool
  }

  /// What table `plan_item` says of it; nil where it was a mistake.
  fileprivate var row: Row? {
    guard let facts = added.current, current != .withdrawn else { return nil }
    return Row(household: facts.household, due: facts.due, isOpen: closed == nil)
  }
}

extension Look {
  /// So many goals that are due are named among today's work.
  private static let dueNamed = 20

  /// The plan of households that are one.
  func plan(ofAll households: [Identifier<Household>]) throws -> [PlanLine] {
    try households.flatMap { household in
      try tables.rows("SELECT id FROM plan_item WHERE household = ?", .id(household)) {
        $0.identifier(0) as Identifier<PlanItem>
      }.compactMap { try planLine($0) }
    }.sorted(by: PlanLine.standsBefore)
  }

  /// Open goals that are due on `day` or were due, those due first before the others; at most so many are named.
  func plansDue(on day: Day, naming limit: Int = dueNamed) throws -> PlansDue {
    let items = try tables.rows(
      "SELECT id FROM plan_item WHERE is_open = 1 AND due <= ? ORDER BY due, id", .day(day)
    ) { $0.identifier(0) as Identifier<PlanItem> }
    var first: [PlansDue.Goal] = []
    var count = items.count
    for item in items where first.count < limit {
      guard let line = try planLine(item), let goal = try goal(line) else {
        // Of a household that no entry tells of any more.
        count -= 1
        continue
      }
      first.append(goal)
    }
    return PlansDue(first: first, count: count)
  }

  private func goal(_ line: PlanLine) throws -> PlansDue.Goal? {
    let all = try tables.all(of: line.facts.household)
    guard try tables.household(all[0]) != nil, var house = try particulars(ofAll: all) else { return nil }
    if house.villageName.isEmpty { house.villageName = try villageName(house.villageCode) ?? "" }
    return PlansDue.Goal(household: all[0], house: house, line: line)
  }

  /// A goal with its words; nil for one that was a mistake.
  private func planLine(_ item: Identifier<PlanItem>) throws -> PlanLine? {
    guard let state = try tables.planItem(item), let facts = state.added.current,
      state.current != .withdrawn
    else { return nil }
    let household = facts.household.of(.household)
    let opening = BeforeEdit(tables: tables)
    var words = PlanParticulars(goal: "", responsible: "")
    if let part = state.goal.partNames.last, let plain = try opening.opened(part, of: household) {
      var reader = CanonicalReader(plain)
      words = try PlanParticulars(from: &reader)
    }
    var outcome = ""
    if let part = state.outcome, let plain = try opening.opened(part, of: household) {
      var reader = CanonicalReader(plain)
      outcome = try PlanOutcome(from: &reader).text
    }
    return PlanLine(
      facts: facts, goal: words.goal,
      responsible: try facts.responsible.flatMap { try name(of: $0) } ?? words.responsible,
      closed: state.closed, outcome: outcome, entry: state.latest)
  }

  /// The name of an officer or volunteer; nil where it cannot be opened here.
  func name(of responsible: PlanItem.Responsible) throws -> String? {
    switch responsible {
    case .officer(let id): try vault.officer(id)?.name
    case .volunteer(let id): try vault.volunteer(id)?.fullName
    }
  }
}

extension Store {
  /// Open goals of every plan that are due on `day` or were due, those due first before the others.
  ///
  /// - Throws: `StoreTrouble`.
  public func plansDue(on day: Day) throws(StoreTrouble) -> [PlansDue.Goal] {
    try read { try Look(tables: $0).plansDue(on: day, naming: .max).first }
  }
}
