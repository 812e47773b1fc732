import Welfare

extension RuleBook {
  static func groups(_ file: inout RuleTable?) throws(RuleFileTrouble) -> TargetGroups {
    guard var table = file else { return TargetGroups() }
    let rows = try table.datedRows("groups", by: \.code, group)
    file = table
    return TargetGroups(rows)
  }

  private static func group(_ row: inout RuleTable) throws(RuleFileTrouble) -> TargetGroup {
    let code = try row.code()
    guard code != TargetGroups.others, code != TargetGroups.unknownAge else { throw row.bad("code", .unique) }
    let hasAges = row.has("age_from") || row.has("age_to")
    return TargetGroup(
      code: code, thai: try row.text("thai"), english: try row.text("english"),
      department: try row.text("department"), ages: hasAges ? try row.ages() : nil,
      sex: row.has("sex") ? try row.choice("sex", ["male": Person.Sex.male, "female": .female]) : nil)
  }
}
