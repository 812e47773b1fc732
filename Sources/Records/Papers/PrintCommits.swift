import Welfare

extension Committing {
  /// A paper is about to be made; its number follows those made before.
  mutating func recordPrint(_ request: PrintRequest) throws {
    let copies = try PrintRule.copies(request.copies)
    try appending.append(
      .printMade(
        PrintMade(
          paper: request.paper.rawValue, subject: request.subject, also: request.also,
          matter: request.matter,
          before: try tables.printed(request.paper.rawValue, of: request.subject, request.matter),
          copies: copies, pages: request.pages)))
  }
}

extension Tables {
  /// How often a paper of a subject was made.
  func printed(_ paper: String, of subject: SubjectID, _ matter: String) throws -> UInt64 {
    try first(
      "SELECT value FROM running WHERE name = 'print' AND key = ? AND detail = ?", .id(subject),
      .text(PrintMade.series(paper, matter))
    ) { $0.unsigned(0) } ?? 0
  }
}

extension Fold {
  /// How often each paper was made: the greatest number that any entry tells of.
  func countPrints(_ arrived: Arrived) throws {
    guard case .printMade(let facts) = arrived.act else { return }
    let (made, overflow) = facts.before.addingReportingOverflow(facts.copies)
    try run(
      on: .print, .id(facts.subject), .text(PrintMade.series(facts.paper, facts.matter)),
      by: overflow ? .max : Int64(clamping: made))
  }
}

extension PrintMade {
  /// The series in which copies of a subject's paper are counted.
  fileprivate static func series(_ paper: String, _ matter: String) -> String {
    matter.isEmpty ? paper : paper + "/" + matter
  }
}
