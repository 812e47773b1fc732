import Settings
import Testing
import Welfare

struct RuleBookTests {
  /// The shipped files, with one text of one of them replaced.
  private func files(_ name: String = "", _ old: String = "", _ new: String = "") -> [RuleFile] {
    ShippedRules.files.map { file in
      file.name == name ? RuleFile(name: name, text: file.text.replacing(old, with: new)) : file
    }
  }

  @Test func `the shipped rules are those of the domain page`() throws {
    let book = try RuleBook.parse(files: ShippedRules.files)
    #expect(book.queue.lanes.map(\.letter) == ["ก", "พ"])
    #expect(book.queue.lanes.map(\.title) == ["ทั่วไป", "พิเศษ"])
    #expect(book.queue.lanes.map(\.weight) == [0, 20])
    #expect(book.queue.greatestOvertakings == 3)
    #expect(book.queue.greatestWaitMinutes == 30)
    #expect(book.queue.recallSeconds == 60)
    #expect(book.queue.callsBeforeMissed == 3)
    #expect(book.queue.reentryAfter == 2)
    #expect(book.campaignDefaults == CampaignDefaults(ceiling: 70_000, window: 30, perUnit: 1))
    #expect(book.outcomes.map(\.thai) == ["ให้คำแนะนำ", "รับคำขอ", "มอบสิ่งของ", "ส่งต่อ", "ขาดเอกสาร นัดใหม่"])
    #expect(
      book.shifts == [
        ShiftDefault(code: "morning", from: 510, to: 720, wanted: 2),
        ShiftDefault(code: "afternoon", from: 780, to: 990, wanted: 2),
      ])
    #expect(!book.purposes.isEmpty && !book.parkReasons.isEmpty && !book.duties.isEmpty)
  }

  @Test func `the files are in order, with line feeds alone`() {
    #expect(
      ShippedRules.files.map(\.name) == ["campaigns.toml", "lanes.toml", "purposes.toml", "roster.toml"])
    for file in ShippedRules.files { #expect(!file.text.unicodeScalars.contains("\r")) }
    let mixed = [RuleFile(name: "b", text: "1\r\n2\r3\n\r\r\n"), RuleFile(name: "a", text: "")]
    #expect(
      ShippedRules.canonical(mixed) == [
        RuleFile(name: "a", text: ""), RuleFile(name: "b", text: "1\n2\r3\n\r\n"),
      ])
  }

  @Test(arguments: [
    (
      "lanes.toml", "weight = 20", "weight = -1",
      RuleFileTrouble.badValue(file: "lanes.toml", key: "lanes[2].weight")
    ),
    ("lanes.toml", "letter = \"พ\"", "letter = \"ก\"", .badValue(file: "lanes.toml", key: "lanes")),
    ("lanes.toml", "letter = \"พ\"", "letter = \"P\"", .badValue(file: "lanes.toml", key: "lanes[2].letter")),
    ("lanes.toml", "reentry_after = 2", "", .missingKey(file: "lanes.toml", key: "fairness.reentry_after")),
    (
      "lanes.toml", "reentry_after = 2", "reentry_after = 2\nbonus = 1",
      .unknownKey(file: "lanes.toml", key: "fairness.bonus")
    ),
    ("lanes.toml", "version = 1", "version = 2", .badValue(file: "lanes.toml", key: "version")),
    ("campaigns.toml", "version = 1", "version = ", .syntax(file: "campaigns.toml", line: 2)),
    (
      "campaigns.toml", "70_000", "\"700\"", .badValue(file: "campaigns.toml", key: "defaults.ceiling_satang")
    ),
    (
      "campaigns.toml", "version = 1", "version = 1\nextra = 1",
      .unknownKey(file: "campaigns.toml", key: "extra")
    ),
    ("roster.toml", "to = \"12:00\"", "to = \"08:30\"", .badValue(file: "roster.toml", key: "shifts[1].to")),
    (
      "roster.toml", "from = \"13:00\"", "from = \"13:60\"",
      .badValue(file: "roster.toml", key: "shifts[2].from")
    ),
    (
      "roster.toml", "from = \"13:00\"", "from = \"+1:00\"",
      .badValue(file: "roster.toml", key: "shifts[2].from")
    ),
    ("purposes.toml", "code = \"cash\"", "code = \"bag\"", .badValue(file: "purposes.toml", key: "purposes")),
    (
      "purposes.toml", "code = \"cash\"", "code = \"เงิน\"",
      .badValue(file: "purposes.toml", key: "purposes[2].code")
    ),
    ("purposes.toml", "thai = \"ส่งต่อ\"", "", .missingKey(file: "purposes.toml", key: "outcomes[4].thai")),
  ])
  func `a rule that cannot be is named by file and key`(
    file: String, old: String, new: String, trouble: RuleFileTrouble
  ) {
    #expect(throws: trouble) { try RuleBook.parse(files: files(file, old, new)) }
  }

  @Test(arguments: ["campaigns.toml", "lanes.toml", "purposes.toml", "roster.toml"])
  func `a book without one of its files is none`(name: String) {
    #expect(throws: RuleFileTrouble.missingFile(name)) {
      try RuleBook.parse(files: ShippedRules.files.filter { $0.name != name })
    }
  }

  @Test func `a file of another name is left alone`() throws {
    let more = ShippedRules.files + [RuleFile(name: "grants.toml", text: "not = [ toml")]
    #expect(try RuleBook.parse(files: more) == RuleBook.parse(files: ShippedRules.files))
  }
}
