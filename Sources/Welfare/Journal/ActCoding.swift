extension Act {
  /// The act's kind in the journal.
  public var kind: String {
    switch self {
    case .centreOpened: "centre.opened"
    case .rulesAdopted: "rules.adopted"
    case .officerAdded: "officer.added"
    case .counterAdded: "counter.added"
    case .placeAdded: "place.added"
    case .exportMade: "export.made"
    case .identityRevealed: "identity.revealed"
    case .dayClosed: "day.closed"
    case .printMade: "print.made"
    case .villagesCounted: "villages.counted"
    case .registerPage: "register.page"
    case .volunteerPage: "volunteer.page"
    case .surveyPage: "survey.page"
    case .importFinished: "import.finished"
    case .personAdded: "person.added"
    case .householdAdded: "household.added"
    case .personEdited: "person.edited"
    case .householdEdited: "household.edited"
    case .membershipChanged: "membership.changed"
    case .consentNoted: "consent.noted"
    case .noteWritten: "note.written"
    case .noteOpened: "note.opened"
    case .merged(let facts): facts.pair.kind.name + ".merged"
    case .unmerged(let facts): facts.pair.kind.name + ".unmerged"
    case .toldApart: "pair.told-apart"
    case .importUndone: "import.undone"
    case .planItemAdded: "plan.item-added"
    case .planItemClosed: "plan.item-closed"
    case .planTakenBack: "plan.taken-back"
    case .ticketTaken: "ticket.taken"
    case .ticketIdentified: "ticket.identified"
    case .ticketStepped(_, let step): step.kind
    case .ticketUndone: "ticket.undone"
    case .kitAdded: "kit.added"
    case .campaignOpened: "campaign.opened"
    case .campaignCertified: "campaign.certified"
    case .listWithdrawn: "campaign.list-withdrawn"
    case .familyDeclared: "family.declared"
    case .stockReceived: "stock.received"
    case .aidIssued: "aid.issued"
    case .aidReversed: "aid.reversed"
    case .benefitAnswered: "benefit.answered"
    case .stockMoved: "stock.moved"
    case .stockSent: "stock.sent"
    case .stockTakenIn: "stock.taken-in"
    case .carryTaken: "carry.taken"
    case .carryReturned: "carry.returned"
    case .stockCounted: "stock.counted"
    case .stockWrittenOff: "stock.written-off"
    case .lotRecalled: "lot.recalled"
    case .lotReleased: "lot.released"
    case .aidUnheld: "aid.unheld"
    case .stockReversed: "stock.reversed"
    case .budget(let act): act.kind
    case .grant(let facts): facts.act.kind
    case .case(let facts): facts.act.kind
    case .dutyAdded: "duty.added"
    case .shiftAdded: "shift.added"
    case .assignmentMade: "assignment.made"
    case .assignmentCancelled: "assignment.cancelled"
    case .conflictSettled: "conflict.settled"
    case .unknown(let kind, _, _): kind
    }
  }

  /// The version of the documented field order; 1 for every act this program writes.
  public var version: UInt64 {
    if case .unknown(_, let version, _) = self { version } else { 1 }
  }

  /// The act's fields in their documented order: an entry's `facts`.
  public var facts: [UInt8] {
    var writer = CanonicalWriter(capacity: 160)
    switch self {
    case .centreOpened(let facts): facts.encode(into: &writer)
    case .rulesAdopted(let centre, let files):
      writer.write(centre)
      writer.write(files) { writer, file in
        writer.write(file.name)
        writer.write(file.text)
      }
    case .officerAdded(let officer, let code, let roles):
      writer.write(officer)
      writer.write(code)
      writer.write(roles) { $0.write(UInt64($1.rawValue)) }
    case .counterAdded(let counter, let number):
      writer.write(counter)
      writer.write(number)
    case .placeAdded(let place, let code, let title):
      writer.write(place)
      writer.write(code)
      writer.write(title)
    case .exportMade(let centre, let what, let rows, let reveal):
      writer.write(centre)
      writer.write(what)
      writer.write(rows)
      writer.write(reveal) { $0.write($1) }
    case .identityRevealed(let person, let reason):
      writer.write(person)
      writer.write(reason)
    case .dayClosed(let facts): facts.encode(into: &writer)
    case .printMade(let facts): facts.encode(into: &writer)
    case .villagesCounted(let facts): facts.encode(into: &writer)
    case .registerPage(let facts): facts.encode(into: &writer)
    case .volunteerPage(let facts): facts.encode(into: &writer)
    case .surveyPage(let facts): facts.encode(into: &writer)
    case .importFinished(let facts): facts.encode(into: &writer)
    case .personAdded(let facts): facts.encode(into: &writer)
    case .householdAdded(let facts): facts.encode(into: &writer)
    case .personEdited(let facts): facts.encode(into: &writer)
    case .householdEdited(let facts): facts.encode(into: &writer)
    case .membershipChanged(let facts): facts.encode(into: &writer)
    case .consentNoted(let facts): facts.encode(into: &writer)
    case .noteWritten(let facts): facts.encode(into: &writer)
    case .noteOpened(let facts): facts.encode(into: &writer)
    case .merged(let facts): facts.encode(into: &writer)
    case .unmerged(let facts): facts.encode(into: &writer)
    case .toldApart(let facts): facts.encode(into: &writer)
    case .importUndone(let facts): facts.encode(into: &writer)
    case .planItemAdded(let facts): facts.encode(into: &writer)
    case .planItemClosed(let facts): facts.encode(into: &writer)
    case .planTakenBack(let facts): facts.encode(into: &writer)
    case .ticketTaken(let facts): facts.encode(into: &writer)
    case .ticketIdentified(let ticket, let household, let person):
      writer.write(ticket)
      writer.write(household)
      writer.write(person) { $0.write($1) }
    case .ticketStepped(let ticket, let step):
      writer.write(ticket)
      step.encode(into: &writer)
    case .ticketUndone(let ticket, let step):
      writer.write(ticket)
      writer.write(step.log)
      writer.write(step.seq)
    case .kitAdded(let facts): facts.encode(into: &writer)
    case .campaignOpened(let facts): facts.encode(into: &writer)
    case .campaignCertified(let facts): facts.encode(into: &writer)
    case .listWithdrawn(let campaign, let list):
      writer.write(campaign)
      writer.write(list)
    case .familyDeclared(let facts): facts.encode(into: &writer)
    case .stockReceived(let facts): facts.encode(into: &writer)
    case .aidIssued(let facts): facts.encode(into: &writer)
    case .aidReversed(let facts): facts.encode(into: &writer)
    case .benefitAnswered(let facts): facts.encode(into: &writer)
    case .stockMoved(let facts): facts.encode(into: &writer)
    case .stockSent(let facts): facts.encode(into: &writer)
    case .stockTakenIn(let facts): facts.encode(into: &writer)
    case .carryTaken(let facts): facts.encode(into: &writer)
    case .carryReturned(let facts): facts.encode(into: &writer)
    case .stockCounted(let facts): facts.encode(into: &writer)
    case .stockWrittenOff(let facts): facts.encode(into: &writer)
    case .lotRecalled(let facts): facts.encode(into: &writer)
    case .lotReleased(let lot): writer.write(lot)
    case .aidUnheld(let facts): facts.encode(into: &writer)
    case .stockReversed(let facts): facts.encode(into: &writer)
    case .budget(let act): act.encode(into: &writer)
    case .grant(let facts): facts.encode(into: &writer)
    case .case(let facts): facts.encode(into: &writer)
    case .dutyAdded(let duty, let code, let title):
      writer.write(duty)
      writer.write(code)
      writer.write(title)
    case .shiftAdded(let facts): facts.encode(into: &writer)
    case .assignmentMade(let facts): facts.encode(into: &writer)
    case .assignmentCancelled(let assignment): writer.write(assignment)
    case .conflictSettled(let facts): facts.encode(into: &writer)
    case .unknown(_, _, let facts): writer.write(fixed: facts)
    }
    return writer.bytes
  }

  /// Reads an act. A kind or version that this program does not know is `unknown`, never an error; so are
  /// the fields a newer program added at the end of a known version.
  ///
  /// - Throws: `CanonicalTrouble` if a known act's fields are in any other form.
  public init(kind: String, version: UInt64, facts: [UInt8]) throws(CanonicalTrouble) {
    guard version == 1, let known = try Self.known(kind, facts) else {
      self = .unknown(kind: kind, version: version, facts: facts)
      return
    }
    self = known
  }

  private static func known(_ kind: String, _ facts: [UInt8]) throws(CanonicalTrouble) -> Act? {
    var reader = CanonicalReader(facts)
    switch kind {
    case "centre.opened": return .centreOpened(try CentreOpened(from: &reader))
    case "rules.adopted":
      let centre: Identifier<Centre> = try reader.identifier()
      let files = try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
        RuleFile(name: try r.text(), text: try r.text())
      }
      let pairs = zip(files, files.dropFirst())
      guard pairs.allSatisfy({ $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) else { throw .order }
      return .rulesAdopted(centre: centre, files: files)
    case "officer.added":
      return .officerAdded(
        officer: try reader.identifier(), code: try reader.text(),
        roles: try reader.list { (r: inout CanonicalReader) throws(CanonicalTrouble) in
          try r.code(Officer.Role.self)
        })
    case "counter.added":
      return .counterAdded(counter: try reader.identifier(), number: try reader.unsigned())
    case "place.added":
      return .placeAdded(place: try reader.identifier(), code: try reader.text(), title: try reader.text())
    case "export.made":
      return .exportMade(
        centre: try reader.identifier(), what: try reader.text(), rows: try reader.unsigned(),
        reveal: try reader.optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.text() })
    case "identity.revealed":
      return .identityRevealed(person: try reader.identifier(), reason: try reader.text())
    case "day.closed": return .dayClosed(try DayClosed(from: &reader))
    case "print.made": return .printMade(try PrintMade(from: &reader))
    case "villages.counted": return .villagesCounted(try VillagesCounted(from: &reader))
    case "register.page": return .registerPage(try RegisterPage(from: &reader))
    case "volunteer.page": return .volunteerPage(try VolunteerPage(from: &reader))
    case "survey.page": return .surveyPage(try SurveyPage(from: &reader))
    case "import.finished": return .importFinished(try ImportFinished(from: &reader))
    case "person.added": return .personAdded(try PersonAdded(from: &reader))
    case "household.added": return .householdAdded(try HouseholdWritten(from: &reader))
    case "person.edited": return .personEdited(try PersonEdited(from: &reader))
    case "household.edited": return .householdEdited(try HouseholdWritten(from: &reader))
    case "membership.changed": return .membershipChanged(try MembershipChanged(from: &reader))
    case "consent.noted": return .consentNoted(try ConsentNoted(from: &reader))
    case "note.written": return .noteWritten(try NoteWritten(from: &reader))
    case "note.opened": return .noteOpened(try NoteOpened(from: &reader))
    case "person.merged": return .merged(try Merged(of: .person, from: &reader))
    case "household.merged": return .merged(try Merged(of: .household, from: &reader))
    case "person.unmerged": return .unmerged(try Unmerged(of: .person, from: &reader))
    case "household.unmerged": return .unmerged(try Unmerged(of: .household, from: &reader))
    case "pair.told-apart": return .toldApart(try ToldApart(from: &reader))
    case "import.undone": return .importUndone(try ImportUndone(from: &reader))
    case "plan.item-added": return .planItemAdded(try PlanItemAdded(from: &reader))
    case "plan.item-closed": return .planItemClosed(try PlanItemClosed(from: &reader))
    case "plan.taken-back": return .planTakenBack(try PlanTakenBack(from: &reader))
    case "ticket.taken": return .ticketTaken(try TicketTaken(from: &reader))
    case "ticket.identified":
      return .ticketIdentified(
        ticket: try reader.identifier(), household: try reader.identifier(),
        person: try reader.optionalIdentifier())
    case "ticket.undone":
      return .ticketUndone(
        ticket: try reader.identifier(),
        step: EntryName(log: try reader.identifier(), seq: try reader.unsigned()))
    case "kit.added": return .kitAdded(try KitAdded(from: &reader))
    case "campaign.opened": return .campaignOpened(try CampaignOpened(from: &reader))
    case "campaign.certified": return .campaignCertified(try CampaignCertified(from: &reader))
    case "campaign.list-withdrawn":
      return .listWithdrawn(campaign: try reader.identifier(), list: try reader.identifier())
    case "family.declared": return .familyDeclared(try FamilyDeclared(from: &reader))
    case "stock.received": return .stockReceived(try StockReceived(from: &reader))
    case "aid.issued": return .aidIssued(try AidIssued(from: &reader))
    case "aid.reversed": return .aidReversed(try AidReversed(from: &reader))
    case "benefit.answered": return .benefitAnswered(try BenefitAnswered(from: &reader))
    case "stock.moved": return .stockMoved(try StockMoved(from: &reader))
    case "stock.sent": return .stockSent(try StockSent(from: &reader))
    case "stock.taken-in": return .stockTakenIn(try StockTakenIn(from: &reader))
    case "carry.taken": return .carryTaken(try CarryTaken(from: &reader))
    case "carry.returned": return .carryReturned(try CarryReturned(from: &reader))
    case "stock.counted": return .stockCounted(try StockCounted(from: &reader))
    case "stock.written-off": return .stockWrittenOff(try StockWrittenOff(from: &reader))
    case "lot.recalled": return .lotRecalled(try LotRecalled(from: &reader))
    case "lot.released": return .lotReleased(lot: try reader.identifier())
    case "aid.unheld": return .aidUnheld(try AidIssued(from: &reader))
    case "stock.reversed": return .stockReversed(try StockReversed(from: &reader))
    case "duty.added":
      return .dutyAdded(duty: try reader.identifier(), code: try reader.text(), title: try reader.text())
    case "shift.added": return .shiftAdded(try ShiftAdded(from: &reader))
    case "assignment.made": return .assignmentMade(try AssignmentMade(from: &reader))
    case "conflict.settled": return .conflictSettled(try ConflictSettled(from: &reader))
    case "assignment.cancelled": return .assignmentCancelled(assignment: try reader.identifier())
    default:
      if let act = try BudgetAct(kind: kind, from: &reader) { return .budget(act) }
      if let facts = try GrantFacts(kind: kind, from: &reader) { return .grant(facts) }
      if let facts = try CaseFacts(kind: kind, from: &reader) { return .case(facts) }
      guard Ticket.Step.kinds.contains(kind) else { return nil }
      let ticket: Identifier<Ticket> = try reader.identifier()
      return .ticketStepped(ticket: ticket, step: try Ticket.Step(kind: kind, from: &reader))
    }
  }
}

extension CanonicalReader {
  /// Reads an optional id.
  mutating func optionalIdentifier<Subject>() throws(CanonicalTrouble) -> Identifier<Subject>? {
    try optional { (r: inout CanonicalReader) throws(CanonicalTrouble) in try r.identifier() }
  }
}
