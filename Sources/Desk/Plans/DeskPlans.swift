import Screen
import Welfare

/// แผนครอบครัว, from a household's card and from today's work.
extension Desk {
  /// Opens the plan of the household shown.
  mutating func openPlan() {
    guard let card = lookup.card else { return }
    push(.plan(PlanScreen(card.household, card: card)))
  }

  /// Opens a household and its plan, with the focus on a goal.
  mutating func openPlan(_ goal: PlansDue.Goal) {
    openHousehold(goal.household, person: nil, ticket: nil)
    push(.plan(PlanScreen(goal.household, on: goal.line.item)))
  }

  /// Opens a form over the plan.
  mutating func openPlanForm(_ kind: PlanForm.Kind, of household: Identifier<Household>) {
    let screen = planScreen
    push(
      .planForm(
        PlanForm(kind, of: household, card: screen?.card, request: ids.mint(), context: context)))
  }

  /// The plan that is open.
  private var planScreen: PlanScreen? {
    layers.reversed().lazy.compactMap { if case .plan(let screen) = $0 { screen } else { nil } }.first
  }

  /// A goal of the plan that is open.
  func planLine(of item: Identifier<PlanItem>) -> PlanLine? {
    planScreen?.lines.first { $0.item == item }
  }

  /// Opens a goal again: its end is taken back, whoever wrote it and however long ago.
  mutating func reopenGoal(_ item: Identifier<PlanItem>, request: String) {
    guard let line = planLine(of: item), let closed = line.closed, let entry = line.entry else { return }
    propose(
      .register(.takeBack(entry)), for: .undo(.edit(entry, kind: Act.planItemClosed(closed).kind)),
      request: request)
  }

  /// A goal that was added has the focus.
  mutating func followPlan(_ committed: Committed) {
    guard case .planItemAdded(let facts)? = committed.acts.last?.act else { return }
    for index in layers.indices {
      guard case .plan(var screen) = layers[index] else { continue }
      screen.stand(on: facts.item)
      layers[index] = .plan(screen)
    }
  }

  /// Asks for whose plan it is, unless the card shows them.
  mutating func refreshPlan(_ household: Identifier<Household>) {
    if lookup.card?.household != household, opening?.household != household { ask(.household(household)) }
  }
}
