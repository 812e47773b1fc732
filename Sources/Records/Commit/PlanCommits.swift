import ThaiText
import Welfare

extension Committing {
  /// Notes a goal of a family plan, or how one ended.
  mutating func carryOut(_ wish: PlanProposal) throws {
    switch wish {
    case .add(let request): try add(request)
    case .close(let item, let result, let day, let text): try close(item, result, on: day, text)
    }
  }

  /// A goal of a household that another is shown for is a goal of the one that is shown.
  private mutating func add(_ request: PlanRequest) throws {
    guard try tables.household(request.household) != nil else {
      throw Refusal.notFound(.household, request.household.hex)
    }
    try PlanRule.check(request, on: proposer.at.day)
    let household = try tables.root(of: request.household)
    let particulars = PlanParticulars(goal: tidied(request.goal), responsible: tidied(request.responsible))
    try appending.append(
      .planItemAdded(
        PlanItemAdded(
          item: appending.random.identifier(), household: household, dimension: request.dimension,
          due: request.due, responsible: try tables.responsible(particulars.responsible))),
      parts: [PlainPart(household.of(.household)) { particulars.encode(into: &$0) }])
  }

  private mutating func close(
    _ item: Identifier<PlanItem>, _ result: PlanItem.Result, on day: Day, _ text: String
  ) throws {
    guard let state = try tables.planItem(item), let household = state.added.current?.household,
      state.current != .withdrawn
    else { throw Refusal.notFound(.goal, item.hex) }
    let outcome = PlanOutcome(text: tidied(text))
    try PlanRule.checkClosing(
      ended: state.closed?.day, on: day, text: outcome.text, today: proposer.at.day)
    try appending.append(
      .planItemClosed(PlanItemClosed(item: item, household: household, result: result, day: day)),
      parts: outcome.text.isEmpty
        ? [] : [PlainPart(household.of(.household)) { outcome.encode(into: &$0) }])
  }

  /// Takes back what was written of a goal last: a goal that ended is open again, one that was noted is no more.
  mutating func takeBack(
    _ name: EntryName, of item: Identifier<PlanItem>, _ household: Identifier<Household>
  ) throws {
    guard try tables.planItem(item)?.latest == name else { throw Refusal.plan(.changedSince) }
    try appending.append(.planTakenBack(PlanTakenBack(item: item, household: household, undoes: name)))
  }
}

extension Tables {
  /// The one officer or volunteer that words mean: by an officer's code, a volunteer's card, or a name in full. Nil for nobody the
  /// store knows, or several.
  func responsible(_ words: String) throws -> PlanItem.Responsible? {
    guard !words.isEmpty else { return nil }
    let cards = try subjects(.volunteer, by: .card(asciiDigits(words)))
    if cards.count == 1 { return .volunteer(cards[0].identifier()) }
    let vault = Vault(tables: self)
    let name = folded(words)
    var found: [PlanItem.Responsible] = try officers().filter { $0.code == words || folded($0.name) == name }
      .map { .officer($0.id) }
    for (subject, _) in try states(of: .volunteer) {
      let id: Identifier<Volunteer> = subject.identifier()
      guard let volunteer = try vault.volunteer(id) else { continue }
      if folded(volunteer.fullName) == name { found.append(.volunteer(id)) }
    }
    return found.count == 1 ? found[0] : nil
  }
}

extension CanonicalWriter {
  /// Writes what is wanted of a plan, every field.
  mutating func write(_ wish: PlanProposal) {
    switch wish {
    case .add(let request):
      write("add")
      write(request.household)
      write(UInt64(request.dimension.rawValue))
      write(request.goal)
      write(signed: Int64(request.due.number))
      write(request.responsible)
    case .close(let item, let result, let day, let text):
      write("close")
      write(item)
      write(UInt64(result.rawValue))
      write(signed: Int64(day.number))
      write(text)
    }
  }
}
