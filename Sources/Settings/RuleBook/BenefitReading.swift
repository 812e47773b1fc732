import ThaiText
import Welfare

extension RuleBook {
  static func benefits(_ file: inout RuleTable?) throws(RuleFileTrouble) -> BenefitRules {
    guard var table = file else { return BenefitRules() }
    let payers = try choices("payers", of: &table)
    let papers = try choices("papers", of: &table)
    let questions = try table.list("questions", question)
    try table.expectUnique(questions.map(\.code), of: "questions")
    let lists = BenefitLists(payers: payers, papers: papers, questions: questions)
    let rows = try table.datedRows("benefits", by: \.code) {
      (row: inout RuleTable) throws(RuleFileTrouble) in try benefit(&row, of: lists)
    }
    file = table
    return BenefitRules(benefits: rows, questions: questions)
  }

  private static func question(_ table: inout RuleTable) throws(RuleFileTrouble) -> BenefitQuestion {
    let code = try table.code()
    guard code != BenefitQuestion.receives else { throw table.bad("code", .unique) }
    return BenefitQuestion(
      code: code, thai: try table.text("thai"), english: try table.text("english"),
      about: try table.choice("about", RuleTable.words(Benefit.Unit.self)),
      holdsDays: table.has("holds_days") ? try table.number("holds_days", in: 1...36_600) : nil)
  }

  private static func benefit(
    _ row: inout RuleTable, of lists: BenefitLists
  ) throws(RuleFileTrouble) -> Benefit {
    let unit = try row.choice("unit", RuleTable.words(Benefit.Unit.self))
    let asked = unit == .household ? lists.questions.filter { $0.about == .household } : lists.questions
    return Benefit(
      code: try row.code(), thai: try row.text("thai"), english: try row.text("english"), unit: unit,
      payer: try row.listed("payer", in: "payers", lists.payers, \.code),
      paid: try row.choice("paid", RuleTable.words(Benefit.Paid.self)),
      isUnasked: row.has("unasked") ? try row.truth("unasked") : true, member: try member(&row),
      needs: try row.allListed("needs", in: "questions", asked, \.code),
      excludes: try row.allListed("excludes", in: "questions", asked, \.code),
      papers: try row.allListed("papers", in: "papers", lists.papers, \.code),
      amounts: row.has("amounts")
        ? try row.list("amounts") { (table: inout RuleTable) throws(RuleFileTrouble) in
          try amount(&table, asking: asked)
        } : [])
  }

  private static func member(_ row: inout RuleTable) throws(RuleFileTrouble) -> Benefit.Member {
    Benefit.Member(
      ages: try row.ages(), bornFrom: row.has("born_from") ? try row.day("born_from") : nil,
      isRegistered: try row.truth("registered"), livesHere: try row.truth("lives_here"))
  }

  private static func amount(
    _ table: inout RuleTable, asking questions: [BenefitQuestion]
  ) throws(RuleFileTrouble) -> Benefit.Amount {
    Benefit.Amount(
      satang: Satang(try table.number("satang", in: 1...1_000_000_000)),
      isAtMost: try table.truth("at_most"), ages: try table.ages(),
      ifYes: table.has("if_yes") ? try table.listed("if_yes", in: "questions", questions, \.code) : nil)
  }

  static func vulnerability(
    _ file: inout RuleTable?, asking questions: [BenefitQuestion]
  ) throws(RuleFileTrouble) -> DatedRows<VulnerabilityTable> {
    guard var table = file else { return DatedRows() }
    let rows = try table.datedRows("tables") { (row: inout RuleTable) throws(RuleFileTrouble) in
      try vulnerabilityTable(&row, asking: questions)
    }
    file = table
    return rows
  }

  private static func vulnerabilityTable(
    _ row: inout RuleTable, asking questions: [BenefitQuestion]
  ) throws(RuleFileTrouble) -> VulnerabilityTable {
    let ofHouse = questions.filter { $0.about == .household }
    let ofPerson = questions.filter { $0.about == .person }
    let childTo = try row.number("child_to", in: 0...150)
    let elderFrom = try row.number("elder_from", in: 0...150)
    guard elderFrom > childTo else { throw row.bad("elder_from", .after("child_to")) }
    return VulnerabilityTable(
      income: Satang(try row.number("income_satang", in: 1...100_000_000_000)),
      incomeQuestion: try row.listed("income_question", in: "questions", ofHouse, \.code),
      housingQuestion: try row.listed("housing_question", in: "questions", ofHouse, \.code),
      disabilityQuestion: try row.listed("disability_question", in: "questions", ofPerson, \.code),
      childTo: childTo, elderFrom: elderFrom,
      surveyYears: row.has("survey_years") ? try row.number("survey_years", in: 1...20) : 3,
      levels: try row.list("levels", level))
  }

  private static func level(_ table: inout RuleTable) throws(RuleFileTrouble) -> VulnerabilityTable.Level {
    VulnerabilityTable.Level(
      level: try table.number("level", in: 0...3),
      dependantsFrom: table.has("dependants_from") ? try table.number("dependants_from", in: 0...1_000) : 0,
      insecureHousing: try table.truth("insecure_housing"))
  }
}

/// The lists of `benefits.toml` that its rows name by code.
private struct BenefitLists {
  let payers: [Choice]
  let papers: [Choice]
  let questions: [BenefitQuestion]
}

extension RuleTable {
  /// The words of a closed list, for ``choice(_:_:)``.
  static func words<Value: RawRepresentable & CaseIterable>(_: Value.Type) -> [String: Value]
  where Value.RawValue == String {
    Dictionary(uniqueKeysWithValues: Value.allCases.map { ($0.rawValue, $0) })
  }

  /// Whole years from `age_from` to `age_to`, each if it is there.
  mutating func ages() throws(RuleFileTrouble) -> Ages {
    let from = has("age_from") ? try number("age_from", in: 0...150) : nil
    let to = has("age_to") ? try number("age_to", in: 0...150) : nil
    if let from, let to, to < from { throw bad("age_to", .after("age_from")) }
    return Ages(from: from, to: to)
  }

  /// What a code stands for in a list of the file.
  fileprivate mutating func listed<Value>(
    _ key: String, in list: String, _ values: [Value], _ code: (Value) -> String
  ) throws(RuleFileTrouble) -> Value {
    let named = try text(key)
    guard let value = values.first(where: { code($0) == named }) else { throw bad(key, .listed(in: list)) }
    return value
  }

  /// What codes stand for; none if the key is not there. Each may be named once.
  fileprivate mutating func allListed<Value>(
    _ key: String, in list: String, _ values: [Value], _ code: (Value) -> String
  ) throws(RuleFileTrouble) -> [Value] {
    guard has(key) else { return [] }
    var found: [Value] = []
    let named = try texts(key)
    guard Set(named).count == named.count else { throw bad(key, .unique) }
    for name in named {
      guard let value = values.first(where: { code($0) == name }) else {
        throw bad(key, .listed(in: list))
      }
      found.append(value)
    }
    return found
  }
}
