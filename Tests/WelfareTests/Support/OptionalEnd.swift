@testable import Welfare

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
  /// How long the state is without the answers, surveys and edits at its end: where it may end sooner, and be another state.
  var lengthsWithoutOptionalEnds: Set<Int> {
    let answers: AnswerPlaces
    let surveys: SurveyPlaces
    var before = CanonicalWriter()
    switch self {
    case .person(let state):
      (answers, surveys) = (state.answers, state.surveys)
      var bare = PersonState()
      (bare.particulars, bare.membership) = (state.particulars, state.membership)
      bare.encode(into: &before)
    case .household(let state):
      (answers, surveys) = (state.answers, state.surveys)
      var bare = HouseholdState()
      bare.particulars = state.particulars
      bare.encode(into: &before)
    case .batch(let state):
      guard !state.undone.items.isEmpty else { return [] }
      var writer = CanonicalWriter()
      state.declared.encode(into: &writer)
      return [writer.bytes.count]
    default: return []
    }
    var answered = CanonicalWriter()
    answers.encode(into: &answered)
    var surveyed = CanonicalWriter()
    answers.encode(into: &surveyed, isFollowed: !surveys.items.isEmpty)
    // Answers alone, where they are not only a sign that something follows.
    let lengths = [0, answered.bytes.count]
    surveys.encode(into: &surveyed)
    return Set((lengths + [surveyed.bytes.count]).map { before.bytes.count + $0 })
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
