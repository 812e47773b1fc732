import ThaiText
import Welfare

/// Acts of family plans: each kind, and who sees to it both known and not.
enum PlanSamples {
  static let item = Identifier<PlanItem>(high: 0x8000_0000_0000_0000, low: 0x0300)
  static let household = Identifier<Household>(high: .max, low: 0x0200)

  static let all: [Act] = [
    .planItemAdded(
      PlanItemAdded(item: item, household: household, dimension: .living, due: Sample.day("2026-12-03"))),
    .planItemAdded(
      PlanItemAdded(
        item: Sample.id(0x0301), household: household, dimension: .access, due: Sample.day("2027-01-31"),
        responsible: .officer(Sample.id(0x0500)))),
    .planItemAdded(
      PlanItemAdded(
        item: Sample.id(0x0302), household: household, dimension: .health, due: Sample.day("2026-11-30"),
        responsible: .volunteer(Sample.id(0x0400)))),
    .planItemClosed(
      PlanItemClosed(item: item, household: household, result: .partly, day: Sample.day("2026-12-01"))),
    .planTakenBack(
      PlanTakenBack(item: item, household: household, undoes: EntryName(log: Sample.id(1), seq: 300))),
  ]
}
