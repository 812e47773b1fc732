import ThaiText
import Welfare

extension RuleBook {
  /// Books adopted before defaults had dates have one table of them, which always held.
  static func campaignDefaults(
    _ file: inout RuleTable
  ) throws(RuleFileTrouble) -> DatedRows<CampaignDefaults> {
    guard file.isTable("defaults") else { return try file.datedRows("defaults", defaults) }
    var table = try file.table("defaults")
    let always = try defaults(&table)
    try table.end()
    return DatedRows(always: always)
  }

  private static func defaults(_ table: inout RuleTable) throws(RuleFileTrouble) -> CampaignDefaults {
    CampaignDefaults(
      ceiling: Satang(try table.number("ceiling_satang", in: 1...100_000_000)),
      window: UInt64(try table.number("window_days", in: 0...3_660)),
      perUnit: UInt64(try table.number("per_unit", in: 1...1_000)))
  }

  static func regulations(_ file: inout RuleTable?) throws(RuleFileTrouble) -> [DatedRows<Regulation>] {
    guard var table = file else { return [] }
    let rows = try table.datedRows("regulations", by: \.code, regulation)
    file = table
    return rows
  }

  private static func regulation(_ table: inout RuleTable) throws(RuleFileTrouble) -> Regulation {
    Regulation(
      code: try table.code(), thai: try table.text("thai"), english: try table.text("english"),
      department: try table.text("department"),
      cap: try table.limit("cap_satang", most: 1_000_000_000).map(Satang.init),
      timesAYear: try table.limit("times_a_year", most: 366),
      scope: table.has("scope")
        ? try table.choice("scope", ["person": Regulation.Scope.person, "household": .household]) : .person,
      needsCertifiers: try table.truth("certifiers"), condition: try condition(&table))
  }

  /// A table `funeral` or `child`, where the regulation has one.
  private static func condition(_ row: inout RuleTable) throws(RuleFileTrouble) -> RegulationCondition? {
    if row.has("funeral") {
      var table = try row.table("funeral")
      let terms = RegulationCondition.Funeral(
        age: try table.number("age_from", in: 0...120), months: try table.number("months", in: 1...120))
      try table.end()
      return .funeral(terms)
    }
    guard row.has("child") else { return nil }
    var table = try row.table("child")
    let terms = RegulationCondition.Child(
      bornFrom: try table.day("born_from"), age: try table.number("age_to", in: 0...120),
      income: Satang(try table.number("income_satang", in: 0...1_000_000_000)))
    try table.end()
    return .child(terms)
  }

  static func deadlines(_ file: inout RuleTable?) throws(RuleFileTrouble) -> [DatedRows<Deadline>] {
    guard var table = file else { return [] }
    let rows = try table.datedRows("deadlines", by: \.client, deadline)
    file = table
    return rows
  }

  private static func deadline(_ table: inout RuleTable) throws(RuleFileTrouble) -> Deadline {
    let clients = Dictionary(uniqueKeysWithValues: Deadline.Client.allCases.map { ($0.rawValue, $0) })
    let client = try table.choice("client", clients)
    let days = try table.number("days", in: 1...366)
    var steps: [Int] = []
    for (key, before) in [("green", ""), ("yellow", "green"), ("orange", "yellow")] {
      let step = try table.number(key, in: 0...366)
      if let last = steps.last, step < last { throw table.bad(key, .after(before)) }
      steps.append(step)
    }
    return Deadline(client: client, days: days, steps: steps)
  }

  static func housing(_ file: inout RuleTable?) throws(RuleFileTrouble) -> HousingRules {
    guard var table = file else { return HousingRules() }
    let rules = HousingRules(
      caps: try table.datedRows("caps", cap), modificationCaps: try table.datedRows("modification_caps", cap),
      yearsBetween: try table.datedRows("years_between") { (row: inout RuleTable) throws(RuleFileTrouble) in
        try row.number("years", in: 0...100)
      }, stepDays: table.has("step_days") ? try table.datedRows("step_days", stepDays) : DatedRows())
    file = table
    return rules
  }

  private static func stepDays(_ row: inout RuleTable) throws(RuleFileTrouble) -> GrantStepDays {
    var days: [HousingGrant.Step: Int] = [:]
    for step in HousingGrant.Step.allCases where !step.isLast {
      let key = step.code.replacing("-", with: "_")
      if row.has(key) { days[step] = try row.number(key, in: 1...3_660) }
    }
    return GrantStepDays(days)
  }

  private static func cap(_ table: inout RuleTable) throws(RuleFileTrouble) -> Satang {
    Satang(try table.number("cap_satang", in: 1...1_000_000_000))
  }

  /// Recommended kits, rows of one code never on the same day.
  static func kits(_ file: inout RuleTable?) throws(RuleFileTrouble) -> [DatedRows<KitRecipe>] {
    guard var table = file else { return [] }
    let rows = try table.datedRows("kits", by: \.code) {
      (row: inout RuleTable) throws(RuleFileTrouble) in
      KitRecipe(
        code: try row.code(), thai: try row.text("thai"), english: try row.text("english"),
        items: try row.list("items") { (item: inout RuleTable) throws(RuleFileTrouble) in
          KitItem(
            title: try item.text("title"), quantity: UInt64(try item.number("quantity", in: 1...100_000)),
            unit: try item.text("unit"))
        })
    }
    file = table
    return rows
  }
}
