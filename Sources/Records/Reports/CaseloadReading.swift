import ThaiText
import Welfare

extension ReportReading {
  /// Cases as they stood when a period ended, and the money of its fiscal year: what was written later, taking back among it, changes
  /// nothing but that a case which was restricted since is hidden in what was before.
  ///
  /// Money counts by the day it was given (DOMAIN rule 4), also where that was written down after the period.
  mutating func caseload(in period: ReportPeriod) throws -> CaseloadFacts {
    let year = FiscalYear(of: period.last)
    let start = min(period.start, Instant(year.first))
    let today = min(today ?? Day(number: .max), period.end.day)
    let open = Set(
      try tables.rows("SELECT id FROM case_row WHERE is_open = 1") { $0.identifier(0) as Identifier<Case> })
    var cases: [CaseloadFacts.Standing] = []
    var money: [CaseloadFacts.Money] = []
    for (subject, state) in try tables.states(of: .case) {
      let subject: Identifier<Case> = subject.identifier()
      // One that is at its end now, and that nobody touched since, was at its end then; a visit may have been made before it was due.
      guard case .case(let state) = state,
        open.contains(subject)
          || state.deeds.contains(where: { $0.at >= start || $0.facts.isDue(in: period) })
      else { continue }
      let now = CaseFile(subject, state)
      let then =
        state.deeds.contains { $0.at >= period.end } ? CaseFile(subject, state.before(period.end)) : now
      let isRestricted = now?.restriction != nil || then?.restriction != nil
      guard let household = (now ?? then).map({ aliases.root(of: $0.household) }) else { continue }
      let village = isRestricted ? nil : try village(of: household)
      if let then {
        cases.append(
          CaseloadFacts.Standing(
            file: then, village: village, clock: then.clock(on: today, rules: deadlines)))
      }
      for (paper, given) in Self.given(then: then, now: now, after: period.end) {
        guard let aid = given.facts.aid, year.first <= given.facts.day, given.facts.day <= period.last else {
          continue
        }
        let day = given.facts.day
        money.append(
          CaseloadFacts.Money(
            entry: given.entry, at: given.at.day == day ? given.at : Instant(day), paper: paper,
            regulation: aid.regulation, amount: aid.amount, person: try tables.root(of: aid.person),
            household: household, village: village))
      }
    }
    return CaseloadFacts(
      cases: cases.sorted {
        ($0.file.opening.at, $0.file.subject) < ($1.file.opening.at, $1.file.subject)
      }, money: money.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }, today: today)
  }

  /// Money of a case with its number: what stood then, and what was written down since, unless it takes the place of what stood.
  private static func given(
    then: CaseFile?, now: CaseFile?, after end: Instant
  ) -> [(paper: String, CaseFile.Done<CaseMoved>)] {
    let stood = then?.aid ?? []
    let counts = Set((now?.aid ?? []).map(\.entry))
    let late = stood.allSatisfy { counts.contains($0.entry) } ? now?.aid.filter { $0.at >= end } ?? [] : []
    let paper = (then ?? now)?.paper ?? ""
    return (stood + late).map { (paper, $0) }
  }
}

extension CaseDeed {
  /// Whether it plans something for a day of a period.
  fileprivate func isDue(in period: ReportPeriod) -> Bool {
    guard case .planned(let facts) = act else { return false }
    return period.start <= Instant(facts.due) && facts.due <= period.last
  }
}
