extension GrantProposal {
  /// The wish with pictures and papers that were kept for it; one that names none stays as it is.
  public func adding(_ evidence: [Evidence]) -> GrantProposal {
    guard case .follow(let grant, let request) = self else { return self }
    return .follow(grant, request.adding(evidence))
  }
}

extension GrantStepRequest {
  /// The step with pictures and papers that were kept for it; one that names none stays as it is.
  public func adding(_ evidence: [Evidence]) -> GrantStepRequest {
    switch self {
    case .survey(let facts):
      .survey(
        GrantSurveyed(
          day: facts.day, parts: facts.parts, right: facts.right, evidence: facts.evidence + evidence))
    case .decide(let facts):
      .decide(
        GrantDecided(
          day: facts.day, amount: facts.amount, body: facts.body, meeting: facts.meeting,
          document: evidence.first ?? facts.document))
    case .inspect(let day, let isPassed, let committee, let named):
      .inspect(day: day, isPassed: isPassed, committee: committee, evidence: named + evidence)
    case .handOver(let facts, let witnesses):
      .handOver(
        GrantHandedOver(day: facts.day, proof: facts.proof, evidence: facts.evidence + evidence),
        witnesses: witnesses)
    case .meet, .approve, .reserve, .bill, .pay, .contribute, .close, .cancel, .takeBack: self
    }
  }
}
