extension Act {
  /// Whether the act can change the state of a subject of `kind` that it touches.
  ///
  /// An entry that only mentions a subject (a bag mentions its lot, a ticket its household) is not reduced into
  /// it, so a place with 100,000 moves is never read again for the next one.
  public func shapes(_ kind: SubjectKind) -> Bool {
    switch self {
    case .registerPage, .surveyPage, .benefitAnswered: kind == .person || kind == .household
    case .personAdded, .personEdited, .membershipChanged, .consentNoted: kind == .person
    case .householdAdded, .householdEdited: kind == .household
    case .noteWritten(let facts): kind == facts.about.subject.kind
    case .merged, .unmerged, .toldApart: kind == .pair
    case .volunteerPage: kind == .volunteer
    case .ticketTaken: kind == .ticket || kind == .visitor
    case .ticketIdentified, .ticketUndone: kind == .ticket
    case .ticketStepped: kind == .ticket || kind == .visit
    case .stockReceived, .lotRecalled, .lotReleased: kind == .lot
    case .aidIssued, .aidUnheld, .aidReversed: kind == .issuance
    case .stockSent, .stockTakenIn: kind == .transfer
    case .carryTaken, .carryReturned: kind == .carrying
    case .stockCounted: kind == .count || kind == .place
    case .stockReversed(let facts): kind == facts.subject?.kind && kind.isOfStock
    case .stockMoved, .stockWrittenOff: false
    case .assignmentMade, .assignmentCancelled: kind == .assignment
    case .planItemAdded, .planItemClosed, .planTakenBack: kind == .planItem
    case .budget(let act): kind == .allotment && act.isOfTerms
    case .grant: kind == .grant
    case .case: kind == .case
    case .kitAdded: kind == .kit
    case .campaignOpened: kind == .campaign
    case .familyDeclared: kind == .family
    case .centreOpened: kind == .centre
    case .officerAdded: kind == .officer
    case .counterAdded: kind == .counter
    case .placeAdded: kind == .place
    case .dutyAdded: kind == .duty
    case .shiftAdded: kind == .shift
    case .importFinished, .importUndone: kind == .batch
    case .conflictSettled(let facts): facts.field != nil && kind == facts.subject.kind
    case .campaignCertified, .listWithdrawn, .rulesAdopted, .exportMade, .identityRevealed, .dayClosed,
      .printMade, .noteOpened, .villagesCounted, .unknown:
      false
    }
  }
}
