public import Welfare

extension RuleBook {
  /// The rule book that files hold; files of other names are left alone.
  ///
  /// Unlike settings, rules are taken whole or not at all.
  ///
  /// - Throws: the first thing wrong, by file, line or key.
  public static func parse(files: [RuleFile]) throws(RuleFileTrouble) -> RuleBook {
    var lanes = try open("lanes.toml", of: files)
    var campaigns = try open("campaigns.toml", of: files)
    var purposes = try open("purposes.toml", of: files)
    var roster = try open("roster.toml", of: files)
    let book = RuleBook(
      queue: try queue(&lanes), purposes: try choices("purposes", of: &purposes),
      outcomes: try choices("outcomes", of: &purposes), usualVisits: try usualVisits(&purposes),
      parkReasons: try choices("park_reasons", of: &purposes),
      campaignDefaults: try campaignDefaults(&campaigns), duties: try choices("duties", of: &roster),
      shifts: try shifts(&roster))
    for table in [lanes, campaigns, purposes, roster] { try table.end() }
    for note in [book.usualVisits.talk, book.usualVisits.goods] {
      guard book.purposes.contains(where: { $0.code == note.purpose }) else { throw purposes.bad("usual") }
      guard book.outcomes.contains(where: { $0.code == note.outcome }) else { throw purposes.bad("usual") }
    }
    return book
  }

  private static func open(_ name: String, of files: [RuleFile]) throws(RuleFileTrouble) -> RuleTable {
    guard let file = files.first(where: { $0.name == name }) else { throw .missingFile(name) }
    return try RuleTable(file: name, text: file.text)
  }

  private static func queue(_ file: inout RuleTable) throws(RuleFileTrouble) -> QueueRules {
    var fairness = try file.table("fairness")
    let lanes = try file.list("lanes", lane)
    guard Set(lanes.map(\.letter)).count == lanes.count else { throw file.bad("lanes") }
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
      throw table.bad("letter")
    }
    return Lane(
      letter: letter, title: try table.text("thai"), englishTitle: try table.text("english"),
      weight: try table.number("weight", in: 0...1_000))
  }

  private static func choices(_ key: String, of file: inout RuleTable) throws(RuleFileTrouble) -> [Choice] {
    let choices = try file.list(key, choice)
    guard Set(choices.map(\.code)).count == choices.count else { throw file.bad(key) }
    return choices
  }

  private static func choice(_ table: inout RuleTable) throws(RuleFileTrouble) -> Choice {
    Choice(code: try table.code(), thai: try table.text("thai"), english: try table.text("english"))
  }

  /// Books adopted before visits had usual notes have none.
  private static func usualVisits(_ file: inout RuleTable) throws(RuleFileTrouble) -> UsualVisits? {
    guard var usual = try file.tableIfAny("usual") else { return nil }
    var talk = try usual.table("talk")
    var goods = try usual.table("goods")
    let visits = UsualVisits(talk: try note(&talk), goods: try note(&goods))
    for table in [talk, goods, usual] { try table.end() }
    return visits
  }

  private static func note(_ table: inout RuleTable) throws(RuleFileTrouble) -> VisitNote {
    VisitNote(purpose: try table.code("purpose"), outcome: try table.code("outcome"))
  }

  private static func campaignDefaults(_ file: inout RuleTable) throws(RuleFileTrouble) -> CampaignDefaults {
    var defaults = try file.table("defaults")
    let read = CampaignDefaults(
      ceiling: Satang(try defaults.number("ceiling_satang", in: 1...100_000_000)),
      window: UInt64(try defaults.number("window_days", in: 0...3_660)),
      perUnit: UInt64(try defaults.number("per_unit", in: 1...1_000)))
    try defaults.end()
    return read
  }

  private static func shifts(_ file: inout RuleTable) throws(RuleFileTrouble) -> [ShiftDefault] {
    let shifts = try file.list("shifts", shift)
    guard Set(shifts.map(\.code)).count == shifts.count else { throw file.bad("shifts") }
    return shifts
  }

  private static func shift(_ table: inout RuleTable) throws(RuleFileTrouble) -> ShiftDefault {
    let shift = ShiftDefault(
      code: try table.code(), from: try table.minute("from"), to: try table.minute("to"),
      wanted: UInt64(try table.number("wanted", in: 0...1_000)))
    guard shift.from < shift.to else { throw table.bad("to") }
    return shift
  }
}
