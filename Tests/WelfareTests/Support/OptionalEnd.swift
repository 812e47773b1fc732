import Welfare

extension Act {
  /// How many bytes the facts have without what stands at their end only where there is something to say; nil for acts
  /// that always end in the same way.
  var lengthWithoutOptionalEnd: Int? {
    switch self {
    case .aidIssued(let facts): Act.aidIssued(facts.withoutCircumstances).facts.count
    case .aidUnheld(let facts): Act.aidUnheld(facts.withoutCircumstances).facts.count
    case .kitAdded(let facts):
      Act.kitAdded(KitAdded(kit: facts.kit, code: facts.code, version: facts.version, title: facts.title))
        .facts.count
    case .stockReceived(let facts):
      Act.stockReceived(
        StockReceived(
          lot: facts.lot, kit: facts.kit, code: facts.code, source: facts.source, unitValue: facts.unitValue,
          expires: facts.expires, place: facts.place, quantity: facts.quantity)
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

extension AidIssued {
  fileprivate var withoutCircumstances: AidIssued {
    AidIssued(
      issuance: issuance, household: household, recipient: recipient, campaign: campaign, kit: kit, lot: lot,
      place: place, quantity: quantity, value: value, receipt: receipt, fiscalYear: fiscalYear,
      number: number, ticket: ticket, venue: venue, proof: proof, ruleBook: ruleBook)
  }
}
