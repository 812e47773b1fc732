import Settings
import Testing
import ThaiText
import Welfare

struct RuleBookTests {
  /// The shipped files, with one text of one of them replaced.
  private func files(_ name: String = "", _ old: String = "", _ new: String = "") -> [RuleFile] {
    ShippedRules.files.map { file in
      file.name == name
        ? RuleFile(name: name, text: file.text.replacing(old, with: new, maxReplacements: 1)) : file
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
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    #expect(
      book.campaignDefaults.row(on: day)?.value == CampaignDefaults(ceiling: 70_000, window: 30, perUnit: 1))
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
      ShippedRules.files.map(\.name) == RuleBook.fileNames)
    for file in ShippedRules.files { #expect(!file.text.unicodeScalars.contains("\r")) }
    let mixed = [RuleFile(name: "b", text: "1\r\n2\r3\n\r\r\n"), RuleFile(name: "a", text: "")]
    #expect(
      RuleFile.canonical(mixed) == [
        RuleFile(name: "a", text: ""), RuleFile(name: "b", text: "1\n2\r3\n\r\n"),
      ])
  }

  @Test(arguments: Broken.all)
  func `a rule that cannot be is named by file, line and key`(broken: Broken) {
    #expect(throws: RuleFileTrouble(file: broken.file, line: broken.line, broken.reason)) {
      try RuleBook.parse(files: files(broken.file, broken.old, broken.new))
    }
  }

  @Test(arguments: ["campaigns.toml", "lanes.toml", "purposes.toml", "roster.toml"])
  func `a book without one of its files is none`(name: String) {
    #expect(throws: RuleFileTrouble(file: name, .missingFile)) {
      try RuleBook.parse(files: ShippedRules.files.filter { $0.name != name })
    }
  }

  @Test func `a file of another name is left alone`() throws {
    let more = ShippedRules.files + [RuleFile(name: "grants.toml", text: "not = [ toml")]
    #expect(try RuleBook.parse(files: more) == RuleBook.parse(files: ShippedRules.files))
  }

  @Test(
    arguments: [
      // Code, cap in baht, times a fiscal year; nil for no limit (DOMAIN rule 4).
      ("REG-45", 3_000, nil), ("REG-44", 3_000, 3), ("REG-46", 3_000, 3), ("REG-47", 3_000, 3),
      ("REG-50", 3_000, 3),
      ("REG-52", 3_000, 3), ("REG-51", nil, nil), ("REG-58", 4_000, 1),
      ("FUNERAL", 3_000, nil), ("CHILD", 600, nil),
    ] as [(String, Satang?, Int?)])
  func `the shipped regulations are those of the domain page`(code: String, cap: Satang?, times: Int?) throws
  {
    let book = try RuleBook.parse(files: ShippedRules.files)
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    let row = book.regulations.compactMap { $0.row(on: day)?.value }.first { $0.code == code }
    #expect(row?.cap == cap.map { $0 * 100 })
    #expect(row?.timesAYear == times)
    #expect(book.regulations.count == 10)
  }

  @Test func `two of the shipped regulations want more than a sum`() throws {
    let book = try RuleBook.parse(files: ShippedRules.files)
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    let rows = book.regulations.compactMap { $0.row(on: day)?.value }.filter { $0.condition != nil }
    #expect(rows.map(\.code) == ["FUNERAL", "CHILD"] && rows.map(\.needsCertifiers) == [false, true])
    #expect(rows[0].condition == .funeral(RegulationCondition.Funeral(age: 60, months: 6)))
    let born = try #require(Day(year: 2015, month: 10, day: 1))
    #expect(
      rows[1].condition == .child(RegulationCondition.Child(bornFrom: born, age: 5, income: 10_000_000)))
    #expect(book.cases.yearlySum.row(on: day)?.value == 900_000)
  }

  @Test(
    arguments: [
      // The day of approval, the cap in baht, whether somebody has to confirm it (DOMAIN rule 7).
      ("2016-09-30", nil, false), ("2016-10-01", 18_000, false), ("2018-09-30", 18_000, false),
      ("2018-10-01", 18_000, true), ("2019-10-01", 19_000, false), ("2020-09-30", 19_000, false),
      ("2020-10-01", 19_000, true), ("2026-11-23", 19_000, true),
    ] as [(String, Satang?, Bool)])
  func `the cap of a house is that of its fiscal year`(day: String, cap: Satang?, isToConfirm: Bool) throws {
    let book = try RuleBook.parse(files: ShippedRules.files)
    let row = book.housing.caps.row(on: try #require(Day(iso: day)))
    #expect(row?.value == cap.map { $0 * 100 })
    #expect(row?.isToConfirm ?? false == isToConfirm)
  }

  @Test func `a book adopted before rules had dates is still read`() throws {
    let old = "version = 1\n[defaults]\nceiling_satang = 50_000\nwindow_days = 20\nper_unit = 2\n"
    let kept = ["lanes.toml", "purposes.toml", "roster.toml"]
    let book = try RuleBook.parse(
      files: ShippedRules.files.filter { kept.contains($0.name) } + [
        RuleFile(name: "campaigns.toml", text: old)
      ])
    for day in [Day(number: 0), Day(number: 30_000)] {
      #expect(
        book.campaignDefaults.row(on: day)?.value == CampaignDefaults(ceiling: 50_000, window: 20, perUnit: 2)
      )
    }
    #expect(book.regulations.isEmpty && book.deadlines.isEmpty && book.housing == HousingRules())
    #expect(book.benefits == BenefitRules() && book.vulnerability.rows.isEmpty)
    #expect(book.groups.rows.isEmpty)
  }

  @Test func `rows to confirm are counted by file`() throws {
    let book = try RuleBook.parse(files: ShippedRules.files)
    #expect(RuleBook.fileNames.map { book.rowsToConfirm(in: $0) } == [5, 0, 2, 0, 2, 4, 3, 0, 0, 2, 0, 1])
  }
}
