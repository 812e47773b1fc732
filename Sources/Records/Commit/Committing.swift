import ThaiText
import Welfare

/// One proposal being carried out: facts are loaded, the rule is asked, acts are written.
struct Committing {
  /// The connection, inside a write transaction.
  let tables: Tables
  /// Who, where, when.
  let proposer: Proposer
  /// The rules in force.
  let book: RuleBook
  /// Their hash, 32 bytes.
  let ruleBook: [UInt8]
  /// Where acts go.
  var appending: Appending
  /// What reads a rule book.
  let parseRules: StoreEnvironment.RuleParser
  /// Where pictures and papers of grants lie.
  let evidence: EvidenceFolder

  /// Writes what the proposal comes to.
  ///
  /// - Returns: kits left of the kit handed over, taken back or received; nil for anything else.
  /// - Throws: `Refusal`, and what the tables throw.
  mutating func carryOut(_ proposal: Proposal) throws -> Int64? {
    try tables.require(proposal.roles, of: proposer.officer)
    switch proposal {
    case .takeTicket(let lane, let visitor): try takeTicket(lane, visitor)
    case .walkIn(let lane, let visitor): try walkIn(lane, visitor)
    case .call(let ticket): try call(ticket)
    case .step(let ticket, let request): try step(ticket, request)
    case .identify(let ticket, let household, let person): try identify(ticket, household, person)
    case .undoTicket(let ticket): try undo(ticket)
    case .decide(let request): try decide(request)
    case .addKit(let code, let title, let items, let isNew): try addKit(code, title, items, isNew)
    case .openCampaign(let request): try openCampaign(request)
    case .certify(let request): try certify(request)
    case .withdrawList(let campaign): try withdrawList(of: campaign)
    case .declareFamily(let household, let members): try declareFamily(household, members)
    case .joinFamily(let family): try joinFamily(family)
    case .receiveStock(let request): return try receive(request)
    case .issueAid(let request): return try issue(request)
    case .reverseAid(let receipt, let reason): return try reverse(receipt, reason)
    case .plan(let wish): try carryOut(wish)
    case .imports(let wish): try carryOut(wish)
    case .answer(let request): try answer(request)
    case .stock(let wish): return try carryOut(wish)
    case .register(let wish): try carryOut(wish)
    case .budget(let wish): try carryOut(wish)
    case .grant(let wish): try carryOut(wish)
    case .case(let wish): try carryOut(wish)
    case .assign(let volunteer, let duty, let day, let shift): try assign(volunteer, duty, day, shift)
    case .cancelAssignment(let assignment): try cancel(assignment)
    case .settle(let request): try settle(request)
    case .adoptRules(let files): try adoptRules(files)
    case .recordExport(let what, let rows, let reveal): try recordExport(what, rows, reveal)
    case .reveal(let person, let reason): try reveal(person, reason)
    case .recordPrint(let request): try recordPrint(request)
    case .closeDay(let day, let reason): try closeDay(day, reason)
    }
    return nil
  }

  private mutating func recordExport(_ what: String, _ rows: UInt64, _ reveal: String?) throws {
    guard let centre = try tables.centre()?.centre else { return }
    try appending.append(.exportMade(centre: centre, what: what, rows: rows, reveal: reveal))
  }

  private mutating func reveal(_ person: Identifier<Person>, _ reason: String) throws {
    guard try tables.state(of: person.of(.person)) != nil else { throw Refusal.notFound(.person, person.hex) }
    try appending.append(.identityRevealed(person: person, reason: reason))
  }
}

extension Tables {
  /// Asks whether an officer has one of the roles needed.
  ///
  /// - Throws: `Refusal`: `notFound`, `role`.
  func require(_ needed: [Officer.Role], of id: Identifier<Officer>) throws {
    guard let officer = try officer(id) else { throw Refusal.notFound(.officer, id.hex) }
    guard officer.roles.contains(where: { needed.contains($0) }) else { throw Refusal.role(needed: needed) }
  }
}

extension Proposal {
  /// The roles of which one is enough (DOMAIN, "Officer").
  var roles: [Officer.Role] {
    switch self {
    case .takeTicket, .walkIn, .call, .step, .identify, .undoTicket: [.reception]
    case .addKit, .receiveStock: [.storekeeper]
    case .stock(let wish): wish.roles
    case .decide: PairRule.roles
    case .openCampaign: [.storekeeper, .approver]
    case .adoptRules, .certify, .withdrawList, .settle: [.approver]
    case .declareFamily, .joinFamily: [.reception, .issuer]
    case .issueAid, .reverseAid: [.issuer]
    case .imports(let wish): wish.roles
    case .answer: [.reception, .issuer, .coordinator]
    case .register: RegisterRule.roles
    case .plan: PlanRule.roles
    case .budget: BudgetRule.roles
    case .grant(let wish): wish.roles
    case .case(let wish): wish.roles
    case .assign, .cancelAssignment: [.coordinator]
    case .closeDay: DayRule.roles
    case .recordExport, .reveal, .recordPrint:
      [.reception, .issuer, .storekeeper, .approver, .coordinator, .auditor]
    }
  }
}
