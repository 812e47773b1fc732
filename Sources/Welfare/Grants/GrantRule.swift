public import ThaiText

/// Whether a grant may go on (DOMAIN rule 7); pure, over what is known of the grant, the house and the rules of the day.
public enum GrantRule {
  /// Who may write a step down.
  public static func roles(for request: GrantStepRequest) -> [Officer.Role] {
    switch request {
    case .survey, .meet, .contribute: [.reception, .issuer, .coordinator, .approver]
    case .decide, .bill, .inspect, .handOver: [.issuer, .coordinator, .approver]
    case .approve, .reserve, .close, .cancel, .takeBack: [.approver]
    case .pay: [.issuer, .approver]
    }
  }

  /// Who may write a request down.
  public static let applyRoles: [Officer.Role] = [.reception, .issuer, .coordinator, .approver]

  /// A request: by somebody who lives there, of a house with no open grant of the scheme and none repaired lately.
  ///
  /// - Parameters:
  ///   - name: the applicant's, to be told.
  ///   - livesHere: whether the applicant really lives in the house.
  ///   - others: the house's other grants.
  ///   - years: for how many a house is not repaired again.
  /// - Throws: `Refusal`: `notLivingHere`, `openAlready`, `repairedRecently`, `dayToCome`.
  public static func apply(
    _ request: GrantRequest, name: String, livesHere: Bool, others: [GrantFile], years: Int, today: Day
  ) throws(Refusal) {
    guard livesHere else { throw .grant(.notLivingHere(name: name)) }
    guard request.day <= today else { throw .grant(.dayToCome(request.day)) }
    for other in others where other.application.facts.kind == request.kind && other.step != .cancelled {
      let paper = other.application.facts.paper
      guard let repaired = other.handOver?.facts.day else {
        throw .grant(.openAlready(paper: paper, step: other.step))
      }
      let from = repaired.adding(years: years)
      guard from <= request.day else {
        throw .grant(.repairedRecently(paper: paper, on: repaired, years: years, possibleFrom: from))
      }
    }
  }

  /// A day that a step is written with: not before what came before it, not to come.
  ///
  /// - Throws: `Refusal`: `datesBackwards`, `dayToCome`.
  public static func check(_ day: Day, after file: GrantFile, today: Day) throws(Refusal) {
    guard file.since <= day else { throw .grant(.datesBackwards(day, before: file.since)) }
    guard day <= today else { throw .grant(.dayToCome(day)) }
  }

  /// A survey: some part is unsafe, there is a picture of before, the owner's consent where the land is another's, and no other scheme
  /// repairs the same part.
  ///
  /// - Throws: `Refusal`: `noParts`, `evidenceMissing`, `samePart`.
  public static func survey(_ facts: GrantSurveyed, others: [GrantFile], years: Int) throws(Refusal) {
    guard !facts.parts.isEmpty else { throw .grant(.noParts) }
    guard facts.evidence.contains(where: { $0.moment == .before }) else {
      throw .grant(.evidenceMissing(.before))
    }
    if facts.right == .ownersConsent, !facts.evidence.contains(where: { $0.moment == .document }) {
      throw .grant(.evidenceMissing(.document))
    }
    try apart(facts.parts, from: others, on: facts.day, years: years)
  }

  /// Parts that no other scheme repairs, or repaired within the years.
  ///
  /// - Throws: `Refusal.grant(.samePart)`.
  public static func apart(
    _ parts: [HousingGrant.Part], from others: [GrantFile], on day: Day, years: Int
  ) throws(Refusal) {
    for other in others where other.step != .cancelled {
      if let repaired = other.handOver?.facts.day, repaired.adding(years: years) <= day { continue }
      if let part = parts.first(where: other.parts.contains) {
        throw .grant(.samePart(part, paper: other.application.facts.paper))
      }
    }
  }

  /// A meeting: a rank it can have given, and the number of its minutes.
  ///
  /// - Throws: `Refusal`: `rank`, `unsigned`.
  public static func meet(_ facts: GrantMet) throws(Refusal) {
    guard facts.rank >= 1, facts.rank <= facts.ranked else {
      throw .grant(.rank(facts.rank, of: facts.ranked))
    }
    guard !isBlank(facts.minutes) else { throw .grant(.unsigned) }
  }

  /// A decision: signed by a body and a meeting, of a sum within the cap of its day.
  ///
  /// - Throws: `Refusal`: `amount`, `unsigned`, `noCap`, `overCap`.
  public static func decide(_ facts: GrantDecided, cap: Dated<Satang>?) throws(Refusal) {
    guard facts.amount > 0 else { throw .grant(.amount(facts.amount)) }
    guard !isBlank(facts.body), !isBlank(facts.meeting) else { throw .grant(.unsigned) }
    guard let cap else { throw .grant(.noCap(facts.day)) }
    guard facts.amount <= cap.value else {
      throw .grant(.overCap(asked: facts.amount, cap: cap.value, source: cap.source))
    }
  }

  /// A second officer's check of exactly what stands there.
  ///
  /// - Parameters:
  ///   - content: what stands there by now, 32 bytes.
  ///   - seen: what the officer looked at; nil if they did not say.
  /// - Throws: `Refusal`: `ownApproval`, `changedSince`.
  public static func approve(
    _ decision: GrantFile.Done<GrantDecided>, by officer: Identifier<Officer>, content: [UInt8],
    seen: [UInt8]?
  ) throws(Refusal) {
    guard decision.by != officer else { throw .grant(.ownApproval) }
    if let seen, seen != content { throw .grant(.changedSince) }
  }

  /// A bill of materials: something of it, each of a price, together what was said and no more than what was approved.
  ///
  /// - Throws: `Refusal`: `noParts`, `amount`, `sum`, `overApproved`.
  public static func bill(_ lines: [BillLine], total said: Satang?, approved: Satang) throws(Refusal) {
    guard !lines.isEmpty else { throw .grant(.noParts) }
    for line in lines {
      guard line.unitPrice > 0, line.unitPrice <= BillLine.greatestPrice else {
        throw .grant(.amount(line.unitPrice))
      }
      guard (1...BillLine.greatestQuantity).contains(line.quantity) else {
        throw .grant(.amount(Satang(clamping: line.quantity)))
      }
    }
    let total = BudgetMove.total(lines.map(\.amount))
    if let said, said != total { throw .grant(.sum(said: said, comes: total)) }
    guard total <= approved else { throw .grant(.overApproved(total: total, approved: approved)) }
  }

  /// A committee: three people, each another, none of them the applicant.
  ///
  /// - Throws: `Refusal`: `committee`.
  public static func committee(_ names: [String], applicants: [String]) throws(Refusal) {
    let folded = names.map { NameLetters($0).bytes }
    guard folded.count == 3, Set(folded).count == 3, folded.allSatisfy({ !$0.isEmpty }),
      !applicants.contains(where: { folded.contains(NameLetters($0).bytes) })
    else { throw .grant(.committee) }
  }

  /// An inspection: of work that is accepted there are pictures of after, and of before if the survey has none.
  ///
  /// - Throws: `Refusal`: `evidenceMissing`.
  public static func inspect(isPassed: Bool, evidence: [Evidence], of file: GrantFile) throws(Refusal) {
    guard isPassed else { return }
    let known = (file.survey?.facts.evidence ?? []) + evidence
    guard known.contains(where: { $0.moment == .before }) else { throw .grant(.evidenceMissing(.before)) }
    guard evidence.contains(where: { $0.moment == .after }) else { throw .grant(.evidenceMissing(.after)) }
  }

  /// An instalment: the next one, behind its inspection, of what is left of the bill.
  ///
  /// - Returns: which one it is.
  /// - Throws: `Refusal`: `step`, `paidAlready`, `notInspected`, `amount`, `overBill`, `noPayee`.
  public static func pay(
    instalment: UInt64?, amount: Satang, payee: String, of file: GrantFile
  ) throws(Refusal) -> UInt64 {
    if let instalment, let paid = file.payments.first(where: { $0.facts.instalment == instalment }) {
      throw .grant(
        .paidAlready(instalment: instalment, receipt: paid.facts.paper, on: paid.facts.day))
    }
    guard file.step == .building else { throw step(file, "pay") }
    let instalment = instalment ?? file.nextInstalment
    guard instalment == file.nextInstalment, file.hasPassed(instalment) else {
      throw .grant(.notInspected(instalment: instalment))
    }
    guard amount > 0 else { throw .grant(.amount(amount)) }
    guard amount <= file.unpaid else { throw .grant(.overBill(asked: amount, left: file.unpaid)) }
    guard !isBlank(payee) else { throw .grant(.noPayee) }
    return instalment
  }

  /// A hand-over: by fingerprint only before two witnesses.
  ///
  /// - Throws: `Refusal`: `witnesses`.
  public static func handOver(_ facts: GrantHandedOver, witnesses: [String]) throws(Refusal) {
    guard facts.proof == .fingerprint else { return }
    let named = Set(witnesses.map { NameLetters($0).bytes }.filter { !$0.isEmpty })
    guard named.count >= 2 else { throw .grant(.witnesses) }
  }

  /// The refusal of a step that does not follow.
  public static func step(_ file: GrantFile, _ wanted: String) -> Refusal {
    .grant(.step(paper: file.application.facts.paper, at: file.step, wanted: wanted))
  }

}

extension Day {
  /// The same day some years on; of 29 February in another year, 28 February.
  func adding(years: Int) -> Day {
    Day(year: year + years, month: month, day: dayOfMonth)
      ?? Day(year: year + years, month: month, day: dayOfMonth - 1) ?? self
  }
}
