import ThaiText
import Welfare

extension CanonicalWriter {
  /// A wish about money in canonical form.
  mutating func write(_ wish: BudgetProposal) {
    switch wish {
    case .allot(let request):
      write("allot")
      write(request.code)
      write(UInt64(request.kind.rawValue))
      write(request.fiscalYear)
      write(signed: request.amount)
      write(request.source)
      write(request.document)
      write(signed: Int64(request.day.number))
    case .change(let allotment, let amount, let document):
      write("change")
      write(allotment)
      write(signed: amount)
      write(document)
    case .transfer(let from, let to, let amount, let document):
      write("transfer")
      write(from)
      write(to)
      write(signed: amount)
      write(document)
    case .keep(let allotment):
      write("keep")
      write(allotment)
    case .carryOver(let allotment, let day, let document):
      write("carryOver")
      write(allotment)
      write(signed: Int64(day.number))
      write(document)
    }
  }

  /// A wish about a grant in canonical form.
  mutating func write(_ wish: GrantProposal) {
    switch wish {
    case .apply(let request):
      write("apply")
      write(request.household)
      write(request.applicant)
      write(UInt64(request.kind.rawValue))
      write(signed: Int64(request.day.number))
    case .follow(let grant, let request):
      write("follow")
      write(grant)
      write(request.code)
      write(request)
    }
  }

  private mutating func write(_ request: GrantStepRequest) {
    switch request {
    case .survey(let facts): facts.encode(into: &self)
    case .meet(let facts): facts.encode(into: &self)
    case .decide(let facts): facts.encode(into: &self)
    case .approve(let content): write(content ?? [])
    case .reserve(let allotment): write(allotment)
    case .bill(let lines, let day, let total):
      write(lines) { $1.encode(into: &$0) }
      write(signed: Int64(day.number))
      write(total) { $0.write(signed: $1) }
    case .inspect(let day, let isPassed, let committee, let evidence):
      write(signed: Int64(day.number))
      write(isPassed)
      write(committee) { $0.write($1) }
      write(evidence) { $1.encode(into: &$0) }
    case .pay(let instalment, let amount, let day, let payee):
      write(instalment) { $0.write($1) }
      write(signed: amount)
      write(signed: Int64(day.number))
      write(payee)
    case .contribute(let facts, let from):
      facts.encode(into: &self)
      write(from)
    case .handOver(let facts, let witnesses):
      facts.encode(into: &self)
      write(witnesses) { $0.write($1) }
    case .close(let day): write(signed: Int64(day.number))
    case .cancel(let reason, let day, let note):
      write(UInt64(reason.rawValue))
      write(signed: Int64(day.number))
      write(note)
    case .takeBack: break
    }
  }
}
