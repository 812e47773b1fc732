import Welfare

/// A shipped rule file with one text replaced, and what reading it then says.
struct Broken: Sendable {
  let file: String
  let old: String
  let new: String
  let line: Int
  let reason: RuleFileTrouble.Reason

  private init(_ file: String, _ old: String, _ new: String, _ line: Int, _ reason: RuleFileTrouble.Reason) {
    (self.file, self.old, self.new, self.line, self.reason) = (file, old, new, line, reason)
  }

  static let all: [Broken] = [
    Broken("lanes.toml", "weight = 20", "weight = -1", 16, .badValue("lanes[2].weight", .number(0...1_000))),
    Broken("lanes.toml", "letter = \"พ\"", "letter = \"ก\"", 12, .badValue("lanes[2]", .unique)),
    Broken("lanes.toml", "letter = \"พ\"", "letter = \"P\"", 13, .badValue("lanes[2].letter", .letter)),
    Broken("lanes.toml", "reentry_after = 2", "", 18, .missingKey("fairness.reentry_after")),
    Broken(
      "lanes.toml", "reentry_after = 2", "reentry_after = 2\nbonus = 1", 27, .unknownKey("fairness.bonus")),
    Broken("lanes.toml", "version = 1", "version = 2", 2, .badValue("version", .number(1...1))),
    Broken("campaigns.toml", "version = 1", "version = ", 2, .syntax),
    Broken(
      "campaigns.toml", "70_000", "\"700\"", 8,
      .badValue("defaults[1].ceiling_satang", .number(1...100_000_000))),
    Broken("campaigns.toml", "version = 1", "version = 1\nextra = 1", 3, .unknownKey("extra")),
    Broken("campaigns.toml", "from = 2020-01-01", "from = \"2020\"", 6, .badValue("defaults[1].from", .day)),
    Broken(
      "campaigns.toml", "from = 2020-01-01", "from = 2020-01-01\nto = 2019-12-31", 7,
      .badValue("defaults[1].to", .after("from"))),
    Broken("campaigns.toml", "from = 2020-01-01", "", 5, .missingKey("defaults[1].from")),
    Broken("roster.toml", "to = \"12:00\"", "to = \"08:30\"", 23, .badValue("shifts[1].to", .after("from"))),
    Broken("roster.toml", "from = \"13:00\"", "from = \"13:60\"", 28, .badValue("shifts[2].from", .minute)),
    Broken("roster.toml", "from = \"13:00\"", "from = \"+1:00\"", 28, .badValue("shifts[2].from", .minute)),
    Broken("purposes.toml", "code = \"cash\"", "code = \"bag\"", 19, .badValue("purposes[2]", .unique)),
    Broken("purposes.toml", "code = \"cash\"", "code = \"เงิน\"", 20, .badValue("purposes[2].code", .code)),
    Broken("purposes.toml", "thai = \"ส่งต่อ\"", "", 74, .missingKey("outcomes[4].thai")),
    Broken(
      "purposes.toml", "outcome = \"advised\"", "outcome = \"sung\"", 7,
      .badValue("usual.talk.outcome", .listed(in: "outcomes"))),
    Broken(
      "regulations.toml", "times_a_year = -1", "times_a_year = 0", 12,
      .badValue("regulations[1].times_a_year", .number(1...366))),
    Broken(
      "regulations.toml", "code = \"REG-44\"", "code = \"REG-45\"", 15, .overlap("regulations[2]", other: 5)),
    Broken(
      "deadlines.toml", "client = \"new\"", "client = \"old\"", 15,
      .badValue("deadlines[2].client", .choice(["known", "new"]))),
    Broken(
      "deadlines.toml", "orange = 15", "orange = 10", 20, .badValue("deadlines[2].orange", .after("yellow"))),
    Broken("housing.toml", "to = 2020-09-30", "to = 2020-10-01", 24, .overlap("caps[4]", other: 18)),
    Broken(
      "housing.toml", "years = 5", "years = 5.5", 39, .badValue("years_between[1].years", .number(0...100))),
    Broken("housing.toml", "confirm = true", "confirm = 1", 16, .badValue("caps[2].confirm", .truth)),
  ]
}
