import Testing
import ThaiText
import Welfare

/// What of a regulation was used in a fiscal year.
@Suite struct `The use of a regulation` {
  private static let one = Sample.id(0x0100, of: Person.self)
  private static let other = Sample.id(0x0101, of: Person.self)
  private static let house = Sample.id(0x0200, of: Household.self)
  private static let elsewhere = Sample.id(0x0201, of: Household.self)

  private static func regulation(_ times: Int?, _ scope: Regulation.Scope) -> [DatedRows<Regulation>] {
    [
      DatedRows(
        always: Regulation(
          code: "R", thai: "ก", english: "A", department: "B", cap: 300_000, timesAYear: times, scope: scope))
    ]
  }

  private static func given(_ day: String, to person: Identifier<Person>, in house: Identifier<Household>)
    -> GivenMoney
  {
    GivenMoney(
      paper: day, household: house, day: Sample.day(day),
      aid: CaseAid(regulation: "R", amount: 200_000, person: person))
  }

  /// The fiscal year begins on 1 October, whatever the calendar year does.
  @Test(arguments: [
    ("2026-09-30", 1), ("2026-10-01", 2), ("2026-12-31", 2), ("2027-01-01", 2), ("2027-09-30", 2),
    ("2027-10-01", 0),
  ])
  func `is counted by the fiscal year`(day: String, count: Int) throws {
    let given = ["2026-09-30", "2026-10-01", "2027-09-30"].map {
      Self.given($0, to: Self.one, in: Self.house)
    }
    let use = try #require(
      RegulationUse.all(
        of: Self.regulation(3, .person), on: Sample.day(day), by: Self.one, given: given, in: [Self.house]
      ).first)
    #expect(use.times.count == count && use.amount == Satang(count) * 200_000)
    #expect(use.timesLeft == 3 - count && use.amountLeft == Satang(3 - count) * 300_000)
  }

  @Test func `of a person follows the person, of a household stays with it`() throws {
    let day = Sample.day("2026-11-01")
    let given = [
      Self.given("2026-10-02", to: Self.one, in: Self.house),
      Self.given("2026-10-03", to: Self.other, in: Self.house),
      Self.given("2026-10-04", to: Self.one, in: Self.elsewhere),
    ]
    func uses(_ scope: Regulation.Scope, _ person: Identifier<Person>?) -> [RegulationUse] {
      RegulationUse.all(
        of: Self.regulation(3, scope), on: day, by: person, given: given, in: [Self.house])
    }
    #expect(uses(.person, Self.one).map(\.times.count) == [2])
    #expect(uses(.person, Self.other).map(\.times.count) == [1])
    #expect(uses(.household, Self.one).map(\.times.count) == [2])
    // Of everybody each stands there by themselves, so that no two limits are taken for one.
    #expect(uses(.person, nil).map(\.person) == [Self.one, Self.other])
    #expect(uses(.person, nil).map(\.timesLeft) == [2, 2])
    #expect(uses(.household, nil).map(\.person) == [nil])
  }

  @Test func `without a limit never ends`() throws {
    let use = try #require(
      RegulationUse.all(
        of: Self.regulation(nil, .person), on: Sample.day("2026-11-01"), by: Self.one,
        given: (1...9).map { Self.given("2026-11-0\($0)", to: Self.one, in: Self.house) },
        in: []
      ).first)
    #expect(use.times.count == 9 && use.timesLeft == nil && !use.isUsedUp && use.amountLeft == nil)
  }
}
