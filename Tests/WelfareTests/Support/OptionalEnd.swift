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
    case .importFinished(let facts):
      Act.importFinished(
        ImportFinished(
          batch: facts.batch, source: facts.source, rows: facts.rows, new: facts.new, changed: facts.changed,
          same: facts.same, warned: facts.warned, rejected: facts.rejected)
      ).facts.count
    default: nil
    }
  }
}

extension SubjectState {
  /// How long the state is without the answers and surveys at its end: where it may end sooner, and be another state.
  var lengthsWithoutOptionalEnds: Set<Int> {
    let (answers, surveys): (AnswerPlaces, SurveyPlaces)
    switch self {
    case .person(let state): (answers, surveys) = (state.answers, state.surveys)
    case .household(let state): (answers, surveys) = (state.answers, state.surveys)
    default: return []
    }
    guard !answers.items.isEmpty || !surveys.items.isEmpty else { return [] }
    var writer = CanonicalWriter()
    answers.encode(into: &writer, isFollowed: !surveys.items.isEmpty)
    let answered = writer.bytes.count
    surveys.encode(into: &writer)
    return [bytes.count - writer.bytes.count, bytes.count - writer.bytes.count + answered]
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
