public import Welfare

extension RuleBook {
  /// The rule book that files hold; files of other names are left alone.
  ///
  /// Unlike settings, rules are taken whole or not at all. Files that shipped later may be missing in a book that was
  /// adopted before: what they would say is then not known.
  ///
  /// - Throws: the first thing wrong, by file, line and key.
  public static func parse(files: [RuleFile]) throws(RuleFileTrouble) -> RuleBook {
    var lanes = try open("lanes.toml", of: files)
    var campaigns = try open("campaigns.toml", of: files)
    var purposes = try open("purposes.toml", of: files)
    var roster = try open("roster.toml", of: files)
    var regulations = try openIfAny("regulations.toml", of: files)
    var deadlines = try openIfAny("deadlines.toml", of: files)
    var housing = try openIfAny("housing.toml", of: files)
    var kitFile = try openIfAny("kits.toml", of: files)
    var benefitFile = try openIfAny("benefits.toml", of: files)
    var vulnerability = try openIfAny("vulnerability.toml", of: files)
    var groups = try openIfAny("groups.toml", of: files)
    var caseFile = try openIfAny("cases.toml", of: files)
    let benefits = try Self.benefits(&benefitFile)
    let book = RuleBook(
      queue: try queue(&lanes), purposes: try choices("purposes", of: &purposes),
      outcomes: try choices("outcomes", of: &purposes), usualVisits: try usualVisits(&purposes),
      parkReasons: try choices("park_reasons", of: &purposes),
      campaignDefaults: try campaignDefaults(&campaigns), duties: try choices("duties", of: &roster),
      shifts: try shifts(&roster), regulations: try Self.regulations(&regulations),
      deadlines: try Self.deadlines(&deadlines), housing: try Self.housing(&housing),
      kits: try Self.kits(&kitFile), benefits: benefits,
      vulnerability: try Self.vulnerability(&vulnerability, asking: benefits.questions),
      groups: try Self.groups(&groups), cases: try Self.cases(&caseFile))
    for table in [lanes, campaigns, purposes, roster] { try table.end() }
    for table in [regulations, deadlines, housing, kitFile, benefitFile, vulnerability, groups, caseFile] {
      try table?.end()
    }
    for (key, note) in [("talk", book.usualVisits.talk), ("goods", book.usualVisits.goods)] {
      guard book.purposes.contains(where: { $0.code == note.purpose }) else {
        throw purposes.bad(["usual", key, "purpose"], .listed(in: "purposes"))
      }
      guard book.outcomes.contains(where: { $0.code == note.outcome }) else {
        throw purposes.bad(["usual", key, "outcome"], .listed(in: "outcomes"))
      }
    }
    return book
  }

  private static func open(_ name: String, of files: [RuleFile]) throws(RuleFileTrouble) -> RuleTable {
    guard let table = try openIfAny(name, of: files) else { throw RuleFileTrouble(file: name, .missingFile) }
    return table
  }

  private static func openIfAny(_ name: String, of files: [RuleFile]) throws(RuleFileTrouble) -> RuleTable? {
    guard let file = files.first(where: { $0.name == name }) else { return nil }
    return try RuleTable(file: file.name, text: file.text)
  }
}

extension RuleBook {
  static func queue(_ file: inout RuleTable) throws(RuleFileTrouble) -> QueueRules {
    var fairness = try file.table("fairness")
    let lanes = try file.list("lanes", lane)
    try file.expectUnique(lanes.map(\.letter), of: "lanes")
    let rules = QueueRules(
      lanes: lanes, greatestOvertakings: try fairness.number("greatest_overtakings", in: 0...1_000),
      greatestWaitMinutes: try fairness.number("greatest_wait_minutes", in: 0...1_440),
      recallSeconds: try fairness.number("recall_seconds", in: 0...3_600),
      callsBeforeMissed: try fairness.number("calls_before_missed", in: 1...100),
      reentryAfter: try fairness.number("reentry_after", in: 0...1_000))
    try fairness.end()
    return rules
  }

  private static func lane(_ table: inout RuleTable) throws(RuleFileTrouble) -> Lane {
    let letter = try table.text("letter")
    let scalars = letter.unicodeScalars
    guard scalars.count == 1, scalars.allSatisfy({ ("ก"..."ฮ").contains($0) }) else {
      throw table.bad("letter", .letter)
    }
    return Lane(
      letter: letter, title: try table.text("thai"), englishTitle: try table.text("english"),
      weight: try table.number("weight", in: 0...1_000))
  }

  static func choices(_ key: String, of file: inout RuleTable) throws(RuleFileTrouble) -> [Choice] {
    let choices = try file.list(key, choice)
    try file.expectUnique(choices.map(\.code), of: key)
    return choices
  }

  static func choice(_ table: inout RuleTable) throws(RuleFileTrouble) -> Choice {
    Choice(code: try table.code(), thai: try table.text("thai"), english: try table.text("english"))
  }

  /// Books adopted before visits had usual notes have none.
  static func usualVisits(_ file: inout RuleTable) throws(RuleFileTrouble) -> UsualVisits? {
    guard file.has("usual") else { return nil }
    var usual = try file.table("usual")
    var talk = try usual.table("talk")
    var goods = try usual.table("goods")
    let visits = UsualVisits(talk: try note(&talk), goods: try note(&goods))
    for table in [talk, goods, usual] { try table.end() }
    return visits
  }

  private static func note(_ table: inout RuleTable) throws(RuleFileTrouble) -> VisitNote {
    VisitNote(purpose: try table.code("purpose"), outcome: try table.code("outcome"))
  }

  static func shifts(_ file: inout RuleTable) throws(RuleFileTrouble) -> [ShiftDefault] {
    let shifts = try file.list("shifts", shift)
    try file.expectUnique(shifts.map(\.code), of: "shifts")
    return shifts
  }

  private static func shift(_ table: inout RuleTable) throws(RuleFileTrouble) -> ShiftDefault {
    let shift = ShiftDefault(
      code: try table.code(), from: try table.minute("from"), to: try table.minute("to"),
      wanted: UInt64(try table.number("wanted", in: 0...1_000)))
    guard shift.from < shift.to else { throw table.bad("to", .after("from")) }
    return shift
  }
}
