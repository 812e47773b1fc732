import ThaiText
import Welfare

extension RuleBook {
  static func cases(_ file: inout RuleTable?) throws(RuleFileTrouble) -> CaseRules {
    guard var table = file else { return CaseRules() }
    let problems = try table.list("problems", problem)
    let wishes = try table.list("wishes", wish)
    let papers = try table.list("papers", paper)
    let agencies = try table.list("agencies", agency)
    try table.expectUnique(problems.map(\.choice.code), of: "problems")
    try table.expectUnique(wishes.map(\.choice.code), of: "wishes")
    try table.expectUnique(papers.map(\.choice.code), of: "papers")
    try table.expectUnique(agencies.map(\.choice.code), of: "agencies")
    let known = wishes.map(\.choice.code)
    for (index, paper) in papers.enumerated() where !paper.wishes.allSatisfy(known.contains) {
      throw table.bad(["papers", String(index + 1), "wishes"], .listed(in: "wishes"))
    }
    let rules = CaseRules(
      problems: problems, wishes: wishes, papers: papers, agencies: agencies,
      cooldown: try table.datedRows("cooldown", days), answerDays: try table.datedRows("answer_days", days),
      yearlySum: table.has("yearly_sum") ? try table.datedRows("yearly_sum", sum) : DatedRows())
    file = table
    return rules
  }

  private static func days(_ row: inout RuleTable) throws(RuleFileTrouble) -> Int {
    try row.number("days", in: 0...366)
  }

  private static func sum(_ row: inout RuleTable) throws(RuleFileTrouble) -> Satang {
    Satang(try row.number("satang", in: 1...1_000_000_000))
  }

  private static func problem(_ row: inout RuleTable) throws(RuleFileTrouble) -> CaseProblem {
    CaseProblem(
      choice: try choice(&row), thaiHead: try row.text("thai_head"),
      englishHead: try row.text("english_head"))
  }

  private static func wish(_ row: inout RuleTable) throws(RuleFileTrouble) -> CaseWish {
    CaseWish(choice: try choice(&row), isMoney: try row.truth("money"))
  }

  private static func paper(_ row: inout RuleTable) throws(RuleFileTrouble) -> CasePaperKind {
    CasePaperKind(choice: try choice(&row), wishes: row.has("wishes") ? try row.texts("wishes") : [])
  }

  private static func agency(_ row: inout RuleTable) throws(RuleFileTrouble) -> Agency {
    let sorts = Dictionary(uniqueKeysWithValues: Agency.Sort.allCases.map { ($0.rawValue, $0) })
    return Agency(
      choice: try choice(&row), sort: try row.choice("sort", sorts),
      phone: row.has("phone") ? try row.text("phone") : "")
  }
}
