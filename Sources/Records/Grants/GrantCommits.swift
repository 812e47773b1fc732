import ThaiText
import Welfare

extension Committing {
  /// Writes what a wish about a grant comes to.
  mutating func carryOut(_ wish: GrantProposal) throws {
    switch wish {
    case .apply(let request): try apply(request)
    case .follow(let grant, let request):
      guard let file = try grants.file(of: grant) else { throw Refusal.notFound(.grant, grant.hex) }
      try follow(file, request)
    }
  }

  private var grants: GrantReading { GrantReading(tables: tables) }
  private var today: Day { proposer.at.day }

  private mutating func apply(_ request: GrantRequest) throws {
    let household = try tables.root(of: request.household)
    guard try tables.state(of: household.of(.household)) != nil else {
      throw Refusal.notFound(.household, request.household.hex)
    }
    let applicant = try tables.root(of: request.applicant)
    let look = Look(tables: tables)
    guard let name = try look.particulars(of: applicant)?.fullName else {
      throw Refusal.notFound(.person, request.applicant.hex)
    }
    let livesHere = try look.memberships(of: household).contains {
      $0.person == applicant && $0.membership.livesHere
    }
    try GrantRule.apply(
      GrantRequest(household: household, applicant: applicant, kind: request.kind, day: request.day),
      name: name, livesHere: livesHere, others: try grants.files(of: household),
      years: years(on: request.day), today: today)
    let year = UInt64(clamping: FiscalYear(of: today).buddhist)
    let number = try tables.nextNumber(of: NumberSeries.grants(of: year), in: appending.log.id)
    let facts = GrantApplied(
      paper: GrantApplied.paper(letter: appending.log.facts.letter, fiscalYear: year, number: number),
      fiscalYear: year, number: number, kind: request.kind, applicant: applicant, day: request.day)
    try appending.append(
      .grant(
        GrantFacts(grant: appending.random.identifier(), household: household, act: .applied(facts))))
  }

  /// For how many years a house is not repaired again.
  private func years(on day: Day) -> Int { book.housing.yearsBetween.row(on: day)?.value ?? 0 }

  private mutating func follow(_ file: GrantFile, _ request: GrantStepRequest) throws {
    switch request {
    case .survey(let facts): try survey(file, facts)
    case .meet(let facts):
      try require(file, .met(facts), request)
      try GrantRule.check(facts.day, after: file, today: today)
      try GrantRule.meet(facts)
      try append(.met(facts), to: file)
    case .decide(let facts):
      try require(file, .decided(facts), request)
      try GrantRule.check(facts.day, after: file, today: today)
      try GrantRule.decide(facts, cap: book.housing.cap(of: file.application.facts.kind, on: facts.day))
      try requireEvidence(facts.document.map { [$0] } ?? [], of: file)
      try append(.decided(facts), to: file)
    case .approve(let seen): try approve(file, seen: seen, request)
    case .reserve(let allotment): try reserve(file, of: allotment, request)
    case .bill(let lines, let day, let total): try bill(file, lines, on: day, total: total, request)
    case .inspect(let day, let isPassed, let committee, let evidence):
      try inspect(file, on: day, isPassed: isPassed, committee, evidence, request)
    case .pay(let instalment, let amount, let day, let payee):
      try pay(file, instalment: instalment, amount, on: day, to: payee)
    case .contribute(let facts, let from):
      try require(file, .contributed(facts), request)
      guard facts.value >= 0, facts.value <= BudgetRule.greatest else {
        throw Refusal.grant(.amount(facts.value))
      }
      guard facts.value > 0 || facts.tenthsOfDays > 0 else { throw Refusal.grant(.amount(0)) }
      guard facts.day >= file.application.facts.day else {
        throw Refusal.grant(.datesBackwards(facts.day, before: file.application.facts.day))
      }
      guard facts.day <= today else { throw Refusal.grant(.dayToCome(facts.day)) }
      try append(.contributed(facts), to: file, GrantParticulars(names: from.isEmpty ? [] : [from]))
    case .handOver(let facts, let witnesses):
      try require(file, .handedOver(facts), request)
      try GrantRule.check(facts.day, after: file, today: today)
      try GrantRule.handOver(facts, witnesses: witnesses)
      try requireEvidence(file.inspections.flatMap(\.facts.evidence) + facts.evidence, of: file)
      try append(.handedOver(facts), to: file, GrantParticulars(names: witnesses))
    case .close(let day): try close(file, on: day, request)
    case .cancel(let reason, let day, let note):
      let facts = GrantCancelled(day: day, reason: reason, release: file.release)
      try require(file, .cancelled(facts), request)
      try GrantRule.check(day, after: file, today: today)
      try append(.cancelled(facts), to: file, GrantParticulars(names: [], note: note))
    case .takeBack:
      guard file.step != .closed, file.history.count > 1, let newest = file.history.last else {
        throw Refusal.grant(.nothingToTakeBack(paper: file.application.facts.paper))
      }
      if case .cancelled(let facts) = newest.act { try requireRoomAgain(for: file, after: facts) }
      try append(.takenBack(newest.entry), to: file)
    }
  }

  private mutating func survey(_ file: GrantFile, _ facts: GrantSurveyed) throws {
    try require(file, .surveyed(facts), .survey(facts))
    try GrantRule.check(facts.day, after: file, today: today)
    let others = try grants.files(of: file.household).filter { $0.grant != file.grant }
    try GrantRule.survey(facts, others: others, years: years(on: facts.day))
    try requireEvidence(facts.evidence, of: file)
    try append(.surveyed(facts), to: file)
  }

  private mutating func approve(_ file: GrantFile, seen: [UInt8]?, _ request: GrantStepRequest) throws {
    guard file.step == .decided, let decision = file.decision else {
      throw GrantRule.step(file, request.code)
    }
    let content = sha256("", file.content)
    try GrantRule.approve(decision, by: proposer.officer, content: content, seen: seen)
    try requireEvidence(file.evidence, of: file)
    try append(.approved(GrantApproved(decision: decision.entry, content: content)), to: file)
  }

  private mutating func reserve(
    _ file: GrantFile, of allotment: Identifier<Allotment>, _ request: GrantStepRequest
  ) throws {
    guard file.step == .approved, let amount = file.approved else {
      throw GrantRule.step(file, request.code)
    }
    let line = try budgetLine(allotment)
    try BudgetRule.reserve(
      amount, of: line, for: file.application.facts.kind, on: today,
      last: amount > line.left ? try budgets.last(of: allotment) : nil)
    try append(.reserved(GrantReserved(allotment: allotment, amount: amount)), to: file)
  }

  private mutating func bill(
    _ file: GrantFile, _ lines: [BillLine], on day: Day, total: Satang?, _ request: GrantStepRequest
  ) throws {
    guard let reservation = file.reservation?.facts else { throw GrantRule.step(file, request.code) }
    let facts = GrantBilled(
      allotment: reservation.allotment, day: day, lines: lines, replaced: file.billed)
    try require(file, .billed(facts), request)
    try GrantRule.check(day, after: file, today: today)
    try GrantRule.bill(lines, total: total, approved: reservation.amount)
    let others = try grants.files(of: file.household).filter { $0.grant != file.grant }
    try GrantRule.apart(lines.map(\.part), from: others, on: day, years: years(on: day))
    let line = try budgetLine(reservation.allotment)
    guard line.isKept else { throw Refusal.budget(.notKeeper(code: line.facts.code)) }
    try append(.billed(facts), to: file)
  }

  private mutating func inspect(
    _ file: GrantFile, on day: Day, isPassed: Bool, _ committee: [String], _ evidence: [Evidence],
    _ request: GrantStepRequest
  ) throws {
    let facts = GrantInspected(
      instalment: file.nextInstalment, day: day, isPassed: isPassed, evidence: evidence)
    try require(file, .inspected(facts), request)
    guard !file.hasPassed(facts.instalment) else { throw GrantRule.step(file, request.code) }
    try GrantRule.check(day, after: file, today: today)
    let applicant = try Look(tables: tables).particulars(of: file.application.facts.applicant)
    try GrantRule.committee(
      committee, applicants: applicant.map { [$0.fullName, $0.firstName + " " + $0.surname] } ?? [])
    try GrantRule.inspect(isPassed: isPassed, evidence: evidence, of: file)
    try requireEvidence(evidence, of: file)
    try append(.inspected(facts), to: file, GrantParticulars(names: committee))
  }

  private mutating func pay(
    _ file: GrantFile, instalment: UInt64?, _ amount: Satang, on day: Day, to payee: String
  ) throws {
    let instalment = try GrantRule.pay(instalment: instalment, amount: amount, payee: payee, of: file)
    try GrantRule.check(day, after: file, today: today)
    guard let reservation = file.reservation?.facts else { throw GrantRule.step(file, "pay") }
    let line = try budgetLine(reservation.allotment)
    guard line.isKept else { throw Refusal.budget(.notKeeper(code: line.facts.code)) }
    try BudgetRule.spend(of: line, on: today)
    let pictures = file.survey.map(\.facts.evidence) ?? []
    try requireEvidence(pictures + (file.inspection(of: instalment)?.facts.evidence ?? []), of: file)
    let year = UInt64(clamping: FiscalYear(of: today).buddhist)
    let number = try tables.nextNumber(of: NumberSeries.payments(of: year), in: appending.log.id)
    let facts = GrantPaid(
      allotment: reservation.allotment, instalment: instalment, amount: amount,
      paper: GrantPaid.paper(letter: appending.log.facts.letter, fiscalYear: year, number: number),
      fiscalYear: year, number: number, day: day)
    try append(.paid(facts), to: file, GrantParticulars(names: [payee]))
  }

  private mutating func close(_ file: GrantFile, on day: Day, _ request: GrantStepRequest) throws {
    guard file.step == .handedOver, let release = file.release else {
      throw GrantRule.step(file, request.code)
    }
    try GrantRule.check(day, after: file, today: today)
    try append(.closed(GrantClosed(day: day, release: release)), to: file)
  }

  /// A grant that goes on after all needs its money again, and no other may have taken its place.
  private func requireRoomAgain(for file: GrantFile, after facts: GrantCancelled) throws {
    let others = try grants.files(of: file.household).filter {
      $0.grant != file.grant && $0.application.facts.kind == file.application.facts.kind
        && $0.step != .cancelled && $0.handOver == nil
    }
    if let other = others.first {
      throw Refusal.grant(.openAlready(paper: other.application.facts.paper, step: other.step))
    }
    guard let release = facts.release else { return }
    let line = try budgetLine(release.allotment)
    let amount = release.reserved + release.committed
    try BudgetRule.reserve(
      amount, of: line, for: file.application.facts.kind, on: today,
      last: amount > line.left ? try budgets.last(of: release.allotment) : nil)
  }

  private func require(_ file: GrantFile, _ act: GrantAct, _ request: GrantStepRequest) throws {
    guard file.allows(act) else { throw GrantRule.step(file, request.code) }
  }

  /// Every file that was noted is here and is what was noted.
  private func requireEvidence(_ evidence: [Evidence], of file: GrantFile) throws {
    let key = try Vault(tables: tables).key(of: file.household.of(.household))
    for piece in evidence {
      let name = String(hexadecimal(piece.hash).prefix(12))
      switch self.evidence.standing(of: piece.hash, in: file.household, key: key) {
      case .whole: continue
      case .gone: throw Refusal.grant(.evidenceGone(hash: name))
      case .changed: throw Refusal.grant(.evidenceChanged(hash: name))
      }
    }
  }

  private mutating func append(
    _ act: GrantAct, to file: GrantFile, _ particulars: GrantParticulars = GrantParticulars(names: [])
  ) throws {
    let parts =
      particulars.isEmpty
      ? [] : [PlainPart(file.household.of(.household)) { particulars.encode(into: &$0) }]
    try appending.append(
      .grant(GrantFacts(grant: file.grant, household: file.household, act: act)), parts: parts)
  }
}
