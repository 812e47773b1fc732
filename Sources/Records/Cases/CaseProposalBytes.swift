import ThaiText
import Welfare

extension CanonicalWriter {
  /// A wish about a case in canonical form.
  mutating func write(_ wish: CaseProposal) {
    switch wish {
    case .open(let request):
      write("open")
      write(request)
    case .follow(let subject, let request):
      write("follow")
      write(subject)
      write(request.code)
      write(request)
    }
  }

  private mutating func write(_ request: CaseRequest) {
    write(request.household)
    write(request.applicant) { $0.write($1) }
    write(request.beneficiaries) { $0.write($1) }
    write(signed: Int64(request.day.number))
    write(request.isAccepted)
    write(UInt64(request.channel.rawValue))
    write(UInt64(request.informant.rawValue))
    write(request.isAnonymous)
    write(request.problems) { $0.write($1) }
    write(request.wishes) { $0.write($1) }
    write(request.regulation) { $0.write($1) }
    write(request.urgency) { $0.write(UInt64($1.rawValue)) }
    write(request.restriction) { $0.write(UInt64($1.rawValue)) }
    request.story.encode(into: &self)
  }

  private mutating func write(_ request: CaseStepRequest) {
    switch request {
    case .move(let status, let day, let letter, let aid, let note):
      write(UInt64(status.rawValue))
      write(signed: Int64(day.number))
      write(letter) { $0.write($1) }
      write(aid) { $1.encode(into: &$0) }
      write(note)
    case .forward(let agency, let day, let due, let note):
      write(agency)
      write(signed: Int64(day.number))
      write(due) { $0.write(signed: Int64($1.number)) }
      write(note)
    case .write(let section, let text):
      write(UInt64(section.rawValue))
      write(text)
    case .notePapers(let papers): write(papers) { $1.encode(into: &$0) }
    case .certify(let facts, let names):
      facts.encode(into: &self)
      write(names) { $0.write($1) }
    case .tellCondition(let told): told.encode(into: &self)
    case .diagnose(let text): write(text)
    case .plan(let sort, let due, let responsible, let text):
      write(UInt64(sort.rawValue))
      write(signed: Int64(due.number))
      write(responsible)
      write(text)
    case .followUp(let planned, let sort, let day, let outcome, let text, let next):
      write(planned) { $0.write($1) }
      write(UInt64(sort.rawValue))
      write(signed: Int64(day.number))
      write(UInt64(outcome.rawValue))
      write(text)
      write(next) { $0.write(signed: Int64($1.number)) }
    case .restrict(let restriction): write(restriction) { $0.write(UInt64($1.rawValue)) }
    case .see(let reason): write(UInt64(reason.rawValue))
    case .takeBack: break
    }
  }
}
