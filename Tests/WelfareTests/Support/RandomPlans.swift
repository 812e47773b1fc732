import Welfare

/// Acts of family plans.
extension RandomActs {
  mutating func plan(_ kind: ActCase) -> Act {
    switch kind {
    case .planItemAdded:
      .planItemAdded(
        PlanItemAdded(
          item: id(), household: id(), dimension: one(of: Survey.Dimension.allCases), due: day(),
          responsible: maybe { $0.flag() ? .officer($0.id()) : .volunteer($0.id()) }))
    case .planItemClosed:
      .planItemClosed(
        PlanItemClosed(
          item: id(), household: id(), result: one(of: PlanItem.Result.allCases), day: day()))
    default:
      .planTakenBack(
        PlanTakenBack(item: id(), household: id(), undoes: EntryName(log: id(), seq: number())))
    }
  }
}
