import Records
import Settings
import ThaiText
import Welfare

extension Workbench {
  /// `benefits`: the finder alone for a household of 12, and the whole answer as the desk asks it.
  func measureBenefits() throws {
    let rules = try RuleBook.parse(files: ShippedRules.files)
    let today = now().day
    let finder = BenefitFinder(rules: rules.benefits, on: today)
    let members = (0..<12).map { index in
      BenefitFacts.Member(
        person: Identifier(high: 1, low: UInt64(index)),
        birth: PartialDay(
          today.adding(days: -365 * (2 + index * 8)), precision: index % 3 == 0 ? .year : .day))
    }
    let facts = BenefitFacts(members: members)
    var alone = Figure()
    var found = 0
    for _ in 0..<2_000 { found = alone.time { finder.findings(of: facts) }.count }
    alone.print("benefits.finder-of-12")
    print("benefits.findings: \(found)")
    let store = try store()
    var answer = Figure()
    for house in try store.households(limit: 300, at: now()) {
      _ = try answer.time { try store.answer(.benefits(house.household), at: now(), counter: 1) }
    }
    answer.print("benefits.answer")
    var list = Figure()
    let coverage = try list.time { try store.coverage(at: now()) }
    list.print("benefits.coverage")
    print("benefits.coverage-rows: \(coverage.rows) of \(coverage.households) households")
  }
}
