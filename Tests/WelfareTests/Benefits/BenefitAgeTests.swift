import TestSupport
import Testing
import ThaiText
import Welfare

@Suite struct BenefitAgeTests {
  @Test(
    arguments: [
      // Birth, the day, how it stands (nil: nothing found), least and greatest amount in baht.
      ("1966-11-24", "2026-11-23", nil, 0, 0), ("1966-11-23", "2026-11-23", .likely, 600, 600),
      ("1966-11-22", "2026-11-23", .likely, 600, 600),
      // The steps: the day before each birthday, and the day.
      ("1956-11-24", "2026-11-23", .likely, 600, 600), ("1956-11-23", "2026-11-23", .likely, 700, 700),
      ("1946-11-24", "2026-11-23", .likely, 700, 700), ("1946-11-23", "2026-11-23", .likely, 800, 800),
      ("1936-11-24", "2026-11-23", .likely, 800, 800), ("1936-11-23", "2026-11-23", .likely, 1_000, 1_000),
      ("1910-01-01", "2026-11-23", .likely, 1_000, 1_000),
      // Both year ends, and both ends of the fiscal year.
      ("1966-12-31", "2026-12-30", nil, 0, 0), ("1966-12-31", "2026-12-31", .likely, 600, 600),
      ("1967-01-01", "2026-12-31", nil, 0, 0), ("1967-01-01", "2027-01-01", .likely, 600, 600),
      ("1966-09-30", "2026-09-30", .likely, 600, 600), ("1966-10-01", "2026-09-30", nil, 0, 0),
      ("1966-10-01", "2026-10-01", .likely, 600, 600),
      // Born on a leap day: a year older on 1 March of a common year, on 29 February of a leap year.
      ("1968-02-29", "2028-02-28", nil, 0, 0), ("1968-02-29", "2028-02-29", .likely, 600, 600),
      ("1964-02-29", "2034-02-28", .likely, 600, 600), ("1964-02-29", "2034-03-01", .likely, 700, 700),
      // The month is known: likely once its last day is 60 years ago, asked from its first.
      ("1966-11", "2026-10-31", nil, 0, 0), ("1966-11", "2026-11-01", .ask, 600, 600),
      ("1966-11", "2026-11-29", .ask, 600, 600), ("1966-11", "2026-11-30", .likely, 600, 600),
      ("1968-02", "2028-02-28", .ask, 600, 600), ("1968-02", "2028-02-29", .likely, 600, 600),
      // The year alone.
      ("1966", "2025-12-31", nil, 0, 0), ("1966", "2026-01-01", .ask, 600, 600),
      ("1966", "2026-12-30", .ask, 600, 600), ("1966", "2026-12-31", .likely, 600, 600),
      ("1956", "2026-06-30", .likely, 600, 700), ("1936", "2026-12-31", .likely, 1_000, 1_000),
      // Born on the day, and not yet born.
      ("2026-11-23", "2026-11-23", nil, 0, 0), ("2027-01-01", "2026-11-23", nil, 0, 0),
    ] as [(String, String, BenefitFinding.Standing?, Satang, Satang)])
  func `the old-age allowance is likely from the birthday on`(
    birth: String, day: String, standing: BenefitFinding.Standing?, least: Satang, greatest: Satang
  ) {
    let found = BenefitSample.findings(
      BenefitSample.rules(BenefitSample.oldAge), of: [BenefitSample.member(birth)], on: day)
    #expect(found.first?.standing == standing)
    if standing != nil { #expect(found.first?.amount == least * 100...greatest * 100) }
  }

  @Test(
    arguments: [
      // Birth, the day, how it stands where the household's income is low.
      ("2015-09-30", "2017-01-01", nil), ("2015-10-01", "2017-01-01", .likely),
      ("2015-10", "2017-01-01", .likely), ("2015-09", "2017-01-01", nil), ("2015", "2017-01-01", .ask),
      ("2020-11-24", "2026-11-23", .likely), ("2020-11-23", "2026-11-23", nil),
      ("2020", "2026-11-23", .ask), ("2020", "2026-12-31", nil), ("2020", "2025-12-31", .likely),
      ("2020-02-29", "2026-02-28", .likely), ("2020-02-29", "2026-03-01", nil),
      ("2026-11-23", "2026-11-23", .likely), ("2026-11-24", "2026-11-23", nil),
      ("2026", "2026-01-01", .likely), ("2027", "2026-12-31", nil), (nil, "2026-11-23", .ask),
    ] as [(String?, String, BenefitFinding.Standing?)])
  func `the child grant lasts until the sixth birthday, for those born since October 2015`(
    birth: String?, day: String, standing: BenefitFinding.Standing?
  ) {
    let found = BenefitSample.findings(
      BenefitSample.rules(BenefitSample.child), of: [BenefitSample.member(birth)], on: day,
      saying: BenefitSample.said(BenefitSample.income, .yes, day))
    #expect(found.first?.standing == standing)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is likely with a birth date half known is likely on every day it may have been`(seed: UInt64) {
    var chance = Seeded(seed)
    let today = Day(number: Int32.random(in: 16_000...24_000, using: &chance))
    let born = today.adding(days: -Int.random(in: 0...36_600, using: &chance))
    let partial = PartialDay(born, precision: Bool.random(using: &chance) ? .year : .month)
    let rules = BenefitSample.rules(BenefitSample.oldAge, BenefitSample.child)
    let standings = { (birth: PartialDay) in
      let member = BenefitFacts.Member(person: Sample.id(1), birth: birth)
      return BenefitFinder(rules: rules, on: today).findings(
        of: BenefitFacts(
          members: [member],
          answers: KeptAnswers([
            KeptAnswer(benefit: "", question: BenefitSample.income.code, reply: .yes, day: today)
          ]))
      ).reduce(into: [:]) { $0[$1.benefit.code] = $1.standing }
    }
    let found = standings(partial)
    var every: Set<[String: BenefitFinding.Standing]> = []
    for number in partial.day.number...min(partial.last, today).number {
      every.insert(standings(PartialDay(Day(number: number))))
    }
    for code in [BenefitSample.oldAge.code, BenefitSample.child.code] {
      switch found[code] {
      case .likely: #expect(every.allSatisfy { $0[code] == .likely }, "seed \(seed)")
      case .ask: #expect(every.contains { $0[code] == .likely }, "seed \(seed)")
      default: #expect(every.allSatisfy { $0[code] == nil }, "seed \(seed)")
      }
    }
  }
}
