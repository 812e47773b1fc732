import Testing
import ThaiText
import Welfare

/// What regulations want to be true besides their sums.
@Suite struct `A condition of a regulation` {
  private static let person = Sample.id(0x0100, of: Person.self)

  private static func regulation(_ condition: RegulationCondition?) -> Regulation {
    Regulation(
      code: "R", thai: "ก", english: "A", department: "B", cap: nil, timesAYear: nil, condition: condition)
  }

  private static let funeral = regulation(.funeral(RegulationCondition.Funeral(age: 60, months: 6)))
  private static let child = regulation(
    .child(RegulationCondition.Child(bornFrom: Sample.day("2015-10-01"), age: 5, income: 10_000_000)))

  private static func standing(
    born: String? = "1950-01-01", died: Day?? = nil, isBeneficiary: Bool = true, other: String? = nil
  ) -> ConditionRule.Standing {
    ConditionRule.Standing(
      name: "A", birth: born.map { PartialDay(Sample.day($0)) }, died: died, isBeneficiary: isBeneficiary,
      otherCase: other)
  }

  private func rule(
    _ told: CaseCondition, of regulation: Regulation, about standing: ConditionRule.Standing, filed: String
  ) -> String? {
    do throws(Refusal) {
      try ConditionRule.check(
        told, of: regulation, about: standing, filed: Sample.day(filed), on: Sample.day(filed))
      return nil
    } catch {
      return error.rule
    }
  }

  /// Six months from the certificate, the last day included; a month that is shorter ends with its last day.
  @Test(
    arguments: [
      ("2026-01-15", "2026-07-15", nil), ("2026-01-15", "2026-07-16", "case.filed-late"),
      ("2026-08-31", "2027-02-28", nil), ("2026-08-31", "2027-03-01", "case.filed-late"),
      ("2027-08-30", "2028-02-29", nil), ("2026-01-15", "2026-01-14", nil),
      ("2026-01-15", "2026-01-13", "case.dates-backwards"),
    ] as [(String, String, String?)])
  func `of a funeral is asked for in time`(certificate: String, filed: String, rule: String?) {
    let told = CaseCondition.funeral(of: Self.person, certificate: Sample.day(certificate))
    let standing = Self.standing(died: .some(Sample.day(certificate).adding(days: -1)))
    #expect(self.rule(told, of: Self.funeral, about: standing, filed: filed) == rule)
  }

  @Test(
    arguments: [
      // Born, died; who is 60 on that day may.
      ("1966-11-23", "2026-11-23", nil), ("1966-11-24", "2026-11-23", "case.age"),
      (nil, "2026-11-23", "case.age"),
    ] as [(String?, String, String?)])
  func `of a funeral is of an older person`(born: String?, died: String, rule: String?) {
    let told = CaseCondition.funeral(of: Self.person, certificate: Sample.day(died))
    let standing = Self.standing(born: born, died: .some(Sample.day(died)))
    #expect(self.rule(told, of: Self.funeral, about: standing, filed: died) == rule)
  }

  @Test func `of a funeral is of somebody dead, once, and the certificate is not before the death`() {
    let day = Sample.day("2026-11-01")
    let told = CaseCondition.funeral(of: Self.person, certificate: day)
    func rule(_ standing: ConditionRule.Standing) -> String? {
      self.rule(told, of: Self.funeral, about: standing, filed: "2026-11-23")
    }
    #expect(rule(Self.standing()) == "case.not-dead")
    #expect(rule(Self.standing(died: .some(nil))) == nil)
    #expect(rule(Self.standing(died: .some(day), isBeneficiary: false)) == nil)
    #expect(rule(Self.standing(died: .some(day), other: "A-70/C0001")) == "case.funeral-given")
    #expect(rule(Self.standing(died: .some(day.adding(days: 1)))) == "case.dates-backwards")
  }

  /// An average is of everybody, the child too, and rounded up: a satang more is more.
  @Test(
    arguments: [
      (40_000_000, 4, nil), (40_000_001, 4, "case.income-over"), (0, 1, nil), (-1, 4, "case.income"),
      (1, 0, "case.income"), (1, 101, "case.income"), (.max, 4, "case.income"),
    ] as [(Satang, UInt64, String?)])
  func `of a child is of a household of little`(income: Satang, members: UInt64, rule: String?) {
    let told = CaseCondition.child(Self.person, income: income, members: members)
    #expect(
      self.rule(told, of: Self.child, about: Self.standing(born: "2024-05-01"), filed: "2026-11-23") == rule)
  }

  @Test(
    arguments: [
      ("2015-10-01", "2021-09-30", nil), ("2015-09-30", "2021-09-29", "case.age"),
      ("2015-10-01", "2021-10-01", "case.age"), ("2026-11-24", "2026-11-23", "case.age"),
      (nil, "2026-11-23", "case.age"),
    ] as [(String?, String, String?)])
  func `of a child is of an age`(born: String?, filed: String, rule: String?) {
    let told = CaseCondition.child(Self.person, income: 0, members: 3)
    #expect(self.rule(told, of: Self.child, about: Self.standing(born: born), filed: filed) == rule)
  }

  @Test func `of a child is of a living one whom the case is about`() {
    let told = CaseCondition.child(Self.person, income: 0, members: 3)
    func rule(_ standing: ConditionRule.Standing) -> String? {
      self.rule(told, of: Self.child, about: standing, filed: "2026-11-23")
    }
    #expect(rule(Self.standing(born: "2024-05-01", isBeneficiary: false)) == "case.not-beneficiary")
    #expect(rule(Self.standing(born: "2024-05-01", died: .some(nil))) == "case.died")
  }

  @Test func `is asked only by a regulation that has it`() {
    let told = CaseCondition.child(Self.person, income: 0, members: 3)
    for regulation in [Self.funeral, Self.regulation(nil)] {
      #expect(
        rule(told, of: regulation, about: Self.standing(), filed: "2026-11-23") == "case.no-condition")
    }
  }

  @Test(arguments: [(500_000, false), (500_001, true)] as [(Satang, Bool)])
  func `is none of the sum of all regulations, which is a warning above its limit`(
    amount: Satang, isOver: Bool
  ) {
    let day = Sample.day("2026-11-23")
    let given = [(amount - 200_000, "2026-10-01"), (200_000, "2026-11-23"), (900_000, "2026-09-30")].map {
      GivenMoney(
        paper: $1, household: Sample.id(1), day: Sample.day($1),
        aid: CaseAid(regulation: $1, amount: $0, person: Self.person))
    }
    let sum = YearlySum(of: given, limits: DatedRows(always: 500_000), on: day)
    #expect(sum.times == 2 && sum.amount == amount && sum.isOver == isOver)
    #expect(!YearlySum(of: given, limits: DatedRows(), on: day).isOver)
  }
}
