import Testing
import ThaiText
import Welfare

/// Who is counted in which group.
@Suite struct TargetGroupTests {
  static let groups = TargetGroups([
    row("children", Ages(from: 0, to: 17)), row("youth", Ages(from: 18, to: 25)),
    DatedRows([
      Dated(
        from: Sample.day("2004-01-01"), to: Sample.day("2026-12-31"), source: "x",
        value: group("older", Ages(from: 60))),
      Dated(from: Sample.day("2027-01-01"), source: "y", value: group("older", Ages(from: 65))),
    ]), row("women", Ages(from: 26, to: 59), .female), row("disability", nil),
  ])

  private static func row(_ code: String, _ ages: Ages?, _ sex: Person.Sex? = nil) -> DatedRows<TargetGroup> {
    DatedRows(always: group(code, ages, sex))
  }

  private static func group(_ code: String, _ ages: Ages?, _ sex: Person.Sex? = nil) -> TargetGroup {
    TargetGroup(code: code, thai: code, english: code, department: "x", ages: ages, sex: sex)
  }

  @Test(
    arguments: [
      // Birth, sex, the day, the group.
      ("2008-11-24", nil, "2026-11-23", "children"), ("2008-11-23", nil, "2026-11-23", "youth"),
      ("2001-11-23", nil, "2026-11-23", "youth"), ("2000-11-23", Person.Sex.male, "2026-11-23", "others"),
      ("2000-11-23", .female, "2026-11-23", "women"), ("2000-11-23", nil, "2026-11-23", "others"),
      ("1966-11-24", .female, "2026-11-23", "women"), ("1966-11-23", .female, "2026-11-23", "older"),
      ("1966-12-31", .male, "2027-01-01", "others"), ("1962-01-01", .male, "2027-01-01", "older"),
      // On 29 February: older on 1 March of a common year.
      ("2008-02-29", nil, "2026-02-28", "children"), ("2008-02-29", nil, "2026-03-01", "youth"),
      // A year alone: only where both its ends agree.
      ("2008", nil, "2026-11-23", "unknown-age"), ("2009", nil, "2026-11-23", "children"),
      ("1960", .male, "2026-11-23", "older"), ("1966", .male, "2026-11-23", "unknown-age"),
      ("2008-11", nil, "2026-11-23", "unknown-age"), ("2008-10", nil, "2026-11-23", "youth"),
      // The year of birth, and a day that has not come.
      ("2026", nil, "2026-11-23", "children"), ("2026-11-24", nil, "2026-11-23", "unknown-age"),
    ] as [(String, Person.Sex?, String, String)])
  func `a person is counted in the first group that fits, and never guessed`(
    birth: String, sex: Person.Sex?, day: String, expected: String
  ) throws {
    let birth = try #require(PartialDay(iso: birth))
    #expect(Self.groups.group(birth: birth, sex: sex, on: Sample.day(day)) == expected)
  }

  @Test func `nothing known is not known`() {
    #expect(Self.groups.group(birth: nil, sex: .female, on: Sample.day("2026-11-23")) == "unknown-age")
    #expect(
      TargetGroups().group(birth: PartialDay(iso: "1950"), sex: nil, on: Sample.day("2026-11-23")) == "others"
    )
  }
}
