import Settings
import Testing
import ThaiText
import Welfare

struct BenefitRulesTests {
  private let day = Day(iso: "2026-11-23") ?? Day(number: 0)

  @Test(
    arguments: [
      // Code, baht from–to at that age, paid, rows to confirm (notes on entitlements the counter is asked about).
      ("old-age-allowance", 60, 600, .month, false), ("old-age-allowance", 69, 600, .month, false),
      ("old-age-allowance", 70, 700, .month, false), ("old-age-allowance", 80, 800, .month, false),
      ("old-age-allowance", 89, 800, .month, false), ("old-age-allowance", 90, 1_000, .month, false),
      ("disability-allowance", 17, 1_000, .month, true), ("disability-allowance", 18, 1_000, .month, true),
      ("child-grant", 0, 600, .month, false), ("older-in-hardship", 60, 3_000, .time, false),
      ("home-modification-older", nil, 40_000, .once, false),
      ("home-modification-disabled", nil, 40_000, .once, true), ("funeral-aid", nil, 3_000, .once, true),
      ("older-persons-loan", 60, 30_000, .loan, true), ("welfare-card", nil, nil, .month, true),
    ] as [(String, Int?, Satang?, Benefit.Paid, Bool)])
  func `the shipped amounts are those of the notes`(
    code: String, age: Int?, baht: Satang?, paid: Benefit.Paid, isToConfirm: Bool
  ) throws {
    let row = try #require(RuleBook.parse(files: ShippedRules.files).benefits.row(code, on: day))
    let amount = row.value.amounts.first { amount in age.map { amount.ages.contains($0) } ?? true }
    #expect(amount?.satang == baht.map { $0 * 100 })
    #expect(row.value.paid == paid)
    #expect(row.isToConfirm == isToConfirm)
  }

  @Test func `every benefit has a payer, papers in two languages and a source`() throws {
    let rules = try RuleBook.parse(files: ShippedRules.files).benefits
    #expect(rules.benefits.count == 9 && rules.rows(on: day).count == 9)
    for row in rules.rows(on: day) {
      #expect(!row.value.papers.isEmpty && !row.source.isEmpty)
      for choice in row.value.papers + [row.value.payer] {
        #expect(choice.english.unicodeScalars.allSatisfy { !("\u{E00}"..."\u{E7F}").contains($0) })
      }
    }
  }

  @Test func `home is modified up to the cap of the housing file`() throws {
    let book = try RuleBook.parse(files: ShippedRules.files)
    let cap = try #require(book.housing.modificationCaps.row(on: day)?.value)
    for code in ["home-modification-older", "home-modification-disabled"] {
      #expect(
        book.benefits.row(code, on: day)?.value.amounts.map(\.satang)
          == [cap])
    }
  }

  @Test(arguments: ["benefits.toml", "vulnerability.toml"])
  func `nothing in the files says that anything is approved`(name: String) throws {
    let text = try #require(ShippedRules.files.first { $0.name == name }?.text)
    #expect(!text.contains("อนุมัติ") && !text.lowercased().contains("approv"))
  }

  @Test func `the shipped levels are those of the notes`() throws {
    let row = try #require(RuleBook.parse(files: ShippedRules.files).vulnerability.row(on: day))
    #expect(row.isToConfirm)
    #expect(row.value.income == 10_000_000)
    #expect(row.value.incomeQuestion.code == "income-low")
    #expect(
      row.value.levels == [
        VulnerabilityTable.Level(level: 3, dependantsFrom: 3),
        VulnerabilityTable.Level(level: 2, dependantsFrom: 1),
        VulnerabilityTable.Level(level: 1, insecureHousing: true), VulnerabilityTable.Level(level: 0),
      ])
  }

  @Test(arguments: ["benefits.toml", "vulnerability.toml"])
  func `a book adopted before benefits shipped is still read`(name: String) throws {
    let book = try RuleBook.parse(
      files: ShippedRules.files.filter { ![name, "vulnerability.toml"].contains($0.name) })
    #expect(book.vulnerability.rows.isEmpty)
    #expect(book.benefits.benefits.isEmpty == (name == "benefits.toml"))
  }

  @Test func `levels that ask what no benefit file lists are refused`() {
    let files = ShippedRules.files.filter { $0.name != "benefits.toml" }
    #expect(
      throws: RuleFileTrouble(
        file: "vulnerability.toml", line: 10,
        .badValue("tables[1].income_question", .listed(in: "questions")))
    ) { try RuleBook.parse(files: files) }
  }
}
