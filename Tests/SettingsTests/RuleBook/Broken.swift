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

  static let all: [Broken] =
    [
      Broken(
        "lanes.toml", "weight = 20", "weight = -1", 16, .badValue("lanes[2].weight", .number(0...1_000))),
      Broken("lanes.toml", "letter = \"พ\"", "letter = \"ก\"", 12, .badValue("lanes[2]", .unique)),
      Broken("lanes.toml", "letter = \"พ\"", "letter = \"P\"", 13, .badValue("lanes[2].letter", .letter)),
      Broken("lanes.toml", "reentry_after = 2", "", 18, .missingKey("fairness.reentry_after")),
      Broken(
        "lanes.toml", "reentry_after = 2", "reentry_after = 2\nbonus = 1", 27, .unknownKey("fairness.bonus")),
      Broken(
        "lanes.toml", "reentry_after = 2", "rentry_after = 2", 26,
        .unknownKey("fairness.rentry_after", meant: "reentry_after")),
      Broken(
        "campaigns.toml", "from = 2020-01-01", "form = 2020-01-01", 6,
        .unknownKey("defaults[1].form", meant: "from")),
      Broken("lanes.toml", "version = 1", "version = 2", 2, .badValue("version", .number(1...1))),
      Broken("campaigns.toml", "version = 1", "version = ", 2, .syntax),
      Broken(
        "campaigns.toml", "70_000", "\"700\"", 8,
        .badValue("defaults[1].ceiling_satang", .number(1...100_000_000))),
      Broken("campaigns.toml", "version = 1", "version = 1\nextra = 1", 3, .unknownKey("extra")),
      Broken(
        "campaigns.toml", "from = 2020-01-01", "from = \"2020\"", 6, .badValue("defaults[1].from", .day)),
      Broken(
        "campaigns.toml", "from = 2020-01-01", "from = 2020-01-01\nto = 2019-12-31", 7,
        .badValue("defaults[1].to", .after("from"))),
      Broken("campaigns.toml", "from = 2020-01-01", "", 5, .missingKey("defaults[1].from")),
      Broken(
        "roster.toml", "to = \"12:00\"", "to = \"08:30\"", 23, .badValue("shifts[1].to", .after("from"))),
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
        "regulations.toml", "code = \"REG-44\"", "code = \"REG-45\"", 15, .overlap("regulations[2]", other: 5)
      ),
      Broken(
        "deadlines.toml", "client = \"new\"", "client = \"old\"", 15,
        .badValue("deadlines[2].client", .choice(["known", "new"]))),
      Broken(
        "deadlines.toml", "orange = 15", "orange = 10", 20, .badValue("deadlines[2].orange", .after("yellow"))
      ),
      Broken(
        "groups.toml", "age_to = 17", "age_to = -1", 13, .badValue("groups[1].age_to", .number(0...150))),
      Broken(
        "groups.toml", "age_from = 18", "age_from = 26", 23, .badValue("groups[2].age_to", .after("age_from"))
      ),
      Broken(
        "groups.toml", "sex = \"female\"", "sex = \"f\"", 43,
        .badValue("groups[4].sex", .choice(["female", "male"]))),
      Broken("groups.toml", "code = \"youth\"", "code = \"children\"", 16, .overlap("groups[2]", other: 6)),
      Broken(
        "groups.toml", "code = \"youth\"", "code = \"others\"", 17, .badValue("groups[2].code", .unique)),
      Broken("housing.toml", "to = 2020-09-30", "to = 2020-10-01", 24, .overlap("caps[4]", other: 18)),
      Broken(
        "housing.toml", "years = 5", "years = 5.5", 39, .badValue("years_between[1].years", .number(0...100))),
      Broken("housing.toml", "confirm = true", "confirm = 1", 16, .badValue("caps[2].confirm", .truth)),
      Broken("housing.toml", "met = 60", "met = 0", 48, .badValue("step_days[1].met", .number(1...3_660))),
    ] + benefits

  private static let benefits: [Broken] = [
    Broken(
      "benefits.toml", "unit = \"person\"", "unit = \"people\"", 181,
      .badValue("benefits[1].unit", .choice(["household", "person"]))),
    Broken(
      "benefits.toml", "payer = \"children\"", "payer = \"nobody\"", 229,
      .badValue("benefits[3].payer", .listed(in: "payers"))),
    Broken(
      "benefits.toml", "needs = [\"house-insecure\"]", "needs = [\"state-pension\"]", 264,
      .badValue("benefits[5].needs", .listed(in: "questions"))),
    Broken(
      "benefits.toml", "papers = [\"id-card\"]", "papers = [\"id-card\", \"id-card\"]", 250,
      .badValue("benefits[4].papers", .unique)),
    Broken(
      "benefits.toml", "age_to = 79", "age_to = 790", 193,
      .badValue("benefits[1].amounts[2].age_to", .number(0...150))),
    Broken(
      "benefits.toml", "age_to = 79", "age_from = 80\nage_to = 79", 194,
      .badValue("benefits[1].amounts[2].age_to", .after("age_from"))),
    Broken(
      "benefits.toml", "satang = 60_000", "satang = 600.5", 191,
      .badValue("benefits[1].amounts[1].satang", .number(1...1_000_000_000))),
    Broken(
      "benefits.toml", "satang = 60_000", "satang = 60_000\nmonthly = true", 192,
      .unknownKey("benefits[1].amounts[1].monthly")),
    Broken(
      "benefits.toml", "if_yes = \"welfare-card\"", "if_yes = \"welfare\"", 218,
      .badValue("benefits[2].amounts[2].if_yes", .listed(in: "questions"))),
    Broken(
      "benefits.toml", "code = \"disability-allowance\"", "code = \"old-age-allowance\"", 201,
      .overlap("benefits[2]", other: 176)),
    Broken(
      "benefits.toml", "code = \"house-insecure\"", "code = \"receives\"", 115,
      .badValue("questions[2].code", .unique)),
    Broken(
      "benefits.toml", "code = \"house-insecure\"", "code = \"income-low\"", 114,
      .badValue("questions[2]", .unique)),
    Broken("benefits.toml", "paid = \"month\"", "", 176, .missingKey("benefits[1].paid")),
    Broken(
      "vulnerability.toml", "elder_from = 65", "elder_from = 14", 15,
      .badValue("tables[1].elder_from", .after("child_to"))),
    Broken(
      "vulnerability.toml", "income_question = \"income-low\"", "income_question = \"disability-card\"", 10,
      .badValue("tables[1].income_question", .listed(in: "questions"))),
    Broken(
      "vulnerability.toml", "level = 3", "level = 4", 21,
      .badValue("tables[1].levels[1].level", .number(0...3))),
    Broken(
      "vulnerability.toml", "insecure_housing = true", "insecure = true", 28,
      .unknownKey("tables[1].levels[3].insecure")),
    Broken(
      "kits.toml", "quantity = 5", "quantity = 0", 13,
      .badValue("kits[1].items[1].quantity", .number(1...100_000))),
    Broken("kits.toml", "code = \"INFANT\"", "code = \"BAG\"", 33, .overlap("kits[2]", other: 4)),
    Broken("kits.toml", "title = \"ข้าวสาร\"", "", 11, .missingKey("kits[1].items[1].title")),
  ]
}
