import Welfare

extension Act {
  /// How many bytes the facts have without what stands at their end only where there is something to say; nil for acts
  /// that always end in the same way.
  var lengthWithoutOptionalEnd: Int? {
    switch self {
    case .aidIssued(let facts):
      Act.aidIssued(
        AidIssued(
          issuance: facts.issuance, household: facts.household, recipient: facts.recipient,
          campaign: facts.campaign, kit: facts.kit, lot: facts.lot, place: facts.place,
          quantity: facts.quantity, value: facts.value, receipt: facts.receipt, fiscalYear: facts.fiscalYear,
          number: facts.number, ticket: facts.ticket, venue: facts.venue, proof: facts.proof,
          ruleBook: facts.ruleBook)
      ).facts.count
    default: nil
    }
  }
}

extension SubjectState {
  /// How many bytes a state with answers has without them; nil for any other state.
  var lengthWithoutOptionalEnd: Int? {
    let answers: AnswerPlaces
    switch self {
    case .person(let state): answers = state.answers
    case .household(let state): answers = state.answers
    default: return nil
    }
    guard !answers.items.isEmpty else { return nil }
    var writer = CanonicalWriter()
    answers.encode(into: &writer)
    return bytes.count - writer.bytes.count
  }
}
