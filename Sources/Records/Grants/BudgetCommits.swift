import ThaiText
import Welfare

extension Committing {
  /// Writes what a wish about money comes to.
  mutating func carryOut(_ wish: BudgetProposal) throws {
    switch wish {
    case .allot(let request): try allot(request)
    case .change(let allotment, let amount, let document):
      let line = try budgetLine(allotment)
      try BudgetRule.change(line, to: amount, document: document)
      try append(.changed(allotment, difference: amount - line.allotted, document: document))
    case .transfer(let from, let to, let amount, let document):
      let source = try budgetLine(from)
      try BudgetRule.transfer(
        amount, from: source, to: try budgetLine(to), document: document,
        last: amount > source.left ? try budgets.last(of: from) : nil)
      try append(.transferred(from: from, to: to, amount: amount, document: document))
    case .keep(let allotment):
      let line = try budgetLine(allotment)
      guard !line.isKept else { throw Refusal.budget(.keptAlready(code: line.facts.code)) }
      try append(.kept(allotment))
    case .carryOver(let allotment, let day, let document):
      try BudgetRule.carryOver(try budgetLine(allotment), until: day, document: document)
      try append(.carriedOver(allotment, until: day, document: document))
    }
  }

  private mutating func allot(_ request: BudgetRequest) throws {
    try BudgetRule.allot(request, today: proposer.at.day)
    for line in try budgets.lines(on: proposer.at.day) {
      guard !line.facts.code.unicodeScalars.elementsEqual(request.code.unicodeScalars) else {
        throw Refusal.codeTaken(request.code)
      }
    }
    try append(
      .allotted(
        BudgetAllotted(
          allotment: appending.random.identifier(), code: request.code, kind: request.kind,
          fiscalYear: request.fiscalYear, amount: request.amount, source: request.source,
          document: request.document, day: request.day)))
  }

  private mutating func append(_ act: BudgetAct) throws {
    try appending.append(.budget(act))
  }

  /// What the tables say of allotments.
  var budgets: BudgetReading { BudgetReading(tables: tables, log: appending.log.id) }

  /// An allotment as it stands, moves of every day counted.
  ///
  /// - Throws: `Refusal.notFound`.
  func budgetLine(_ allotment: Identifier<Allotment>) throws -> BudgetLine {
    guard let line = try budgets.line(allotment, on: Day(number: .max)) else {
      throw Refusal.notFound(.allotment, allotment.hex)
    }
    return line
  }
}
