import Welfare

/// Every kind of act that this program writes: a new case of `Act` breaks the build here until it has samples.
enum ActCase: CaseIterable, Hashable, Sendable {
  case centreOpened, rulesAdopted, officerAdded, counterAdded, placeAdded, exportMade, identityRevealed
  case dayClosed, printMade, villagesCounted
  case registerPage, volunteerPage, surveyPage, importFinished, importUndone
  case personAdded, householdAdded, personEdited, householdEdited, membershipChanged, consentNoted
  case noteWritten, noteOpened
  case planItemAdded, planItemClosed, planTakenBack
  case personMerged, householdMerged, personUnmerged, householdUnmerged, toldApart
  case ticketTaken, ticketIdentified, ticketUndone
  case called, recalled, began, parked, transferred, missed, left, served
  case kitAdded, campaignOpened, campaignCertified, listWithdrawn, familyDeclared, stockReceived, aidIssued,
    aidReversed
  case benefitAnswered
  case stockMoved, stockSent, stockTakenIn, carryTaken, carryReturned, stockCounted, stockWrittenOff
  case lotRecalled, lotReleased, aidUnheld, stockReversed
  case budgetAllotted, budgetChanged, budgetTransferred, budgetKept, budgetCarriedOver
  case grantApplied, grantSurveyed, grantMet, grantDecided, grantApproved, grantReserved, grantBilled
  case grantInspected, grantPaid, grantContributed, grantHandedOver, grantClosed, grantCancelled,
    grantTakenBack
  case caseOpened, caseMoved, caseForwarded, caseWritten, casePapersNoted, caseCertified, caseDiagnosed
  case casePlanned, caseFollowedUp, caseRestricted, caseSeen, caseTakenBack, caseConditioned
  case dutyAdded, shiftAdded, assignmentMade, assignmentCancelled
  case conflictSettled

  /// The case of an act; nil for one that a newer program wrote.
  init?(_ act: Act) {
    switch act {
    case .centreOpened: self = .centreOpened
    case .rulesAdopted: self = .rulesAdopted
    case .officerAdded: self = .officerAdded
    case .counterAdded: self = .counterAdded
    case .placeAdded: self = .placeAdded
    case .exportMade: self = .exportMade
    case .identityRevealed: self = .identityRevealed
    case .dayClosed: self = .dayClosed
    case .printMade: self = .printMade
    case .villagesCounted: self = .villagesCounted
    case .registerPage: self = .registerPage
    case .volunteerPage: self = .volunteerPage
    case .surveyPage: self = .surveyPage
    case .importUndone: self = .importUndone
    case .importFinished: self = .importFinished
    case .personAdded: self = .personAdded
    case .householdAdded: self = .householdAdded
    case .personEdited: self = .personEdited
    case .householdEdited: self = .householdEdited
    case .membershipChanged: self = .membershipChanged
    case .consentNoted: self = .consentNoted
    case .noteWritten: self = .noteWritten
    case .noteOpened: self = .noteOpened
    case .planItemAdded: self = .planItemAdded
    case .planItemClosed: self = .planItemClosed
    case .planTakenBack: self = .planTakenBack
    case .merged(let facts): self = facts.pair.kind == .person ? .personMerged : .householdMerged
    case .unmerged(let facts): self = facts.pair.kind == .person ? .personUnmerged : .householdUnmerged
    case .toldApart: self = .toldApart
    case .ticketTaken: self = .ticketTaken
    case .ticketIdentified: self = .ticketIdentified
    case .ticketStepped(_, let step): self.init(step)
    case .ticketUndone: self = .ticketUndone
    case .kitAdded: self = .kitAdded
    case .campaignOpened: self = .campaignOpened
    case .campaignCertified: self = .campaignCertified
    case .listWithdrawn: self = .listWithdrawn
    case .familyDeclared: self = .familyDeclared
    case .stockReceived: self = .stockReceived
    case .aidIssued: self = .aidIssued
    case .aidReversed: self = .aidReversed
    case .benefitAnswered: self = .benefitAnswered
    case .stockMoved: self = .stockMoved
    case .stockSent: self = .stockSent
    case .stockTakenIn: self = .stockTakenIn
    case .carryTaken: self = .carryTaken
    case .carryReturned: self = .carryReturned
    case .stockCounted: self = .stockCounted
    case .stockWrittenOff: self = .stockWrittenOff
    case .lotRecalled: self = .lotRecalled
    case .lotReleased: self = .lotReleased
    case .aidUnheld: self = .aidUnheld
    case .stockReversed: self = .stockReversed
    case .dutyAdded: self = .dutyAdded
    case .shiftAdded: self = .shiftAdded
    case .assignmentMade: self = .assignmentMade
    case .assignmentCancelled: self = .assignmentCancelled
    case .budget(let act): self.init(act)
    case .grant(let facts): self.init(facts.act)
    case .case(let facts): self.init(facts.act)
    case .conflictSettled: self = .conflictSettled
    case .unknown: return nil
    }
  }

  /// The case of a ticket's step.
  init(_ step: Ticket.Step) {
    switch step {
    case .called: self = .called
    case .recalled: self = .recalled
    case .began: self = .began
    case .parked: self = .parked
    case .transferred: self = .transferred
    case .missed: self = .missed
    case .left: self = .left
    case .served: self = .served
    }
  }

  /// The case of what happened to money.
  init(_ act: BudgetAct) {
    switch act {
    case .allotted: self = .budgetAllotted
    case .changed: self = .budgetChanged
    case .transferred: self = .budgetTransferred
    case .kept: self = .budgetKept
    case .carriedOver: self = .budgetCarriedOver
    }
  }

  /// The case of what happened to a family's case.
  init(_ act: CaseAct) {
    switch act {
    case .opened: self = .caseOpened
    case .moved: self = .caseMoved
    case .forwarded: self = .caseForwarded
    case .written: self = .caseWritten
    case .papersNoted: self = .casePapersNoted
    case .certified: self = .caseCertified
    case .diagnosed: self = .caseDiagnosed
    case .planned: self = .casePlanned
    case .followedUp: self = .caseFollowedUp
    case .restricted: self = .caseRestricted
    case .seen: self = .caseSeen
    case .takenBack: self = .caseTakenBack
    case .conditioned: self = .caseConditioned
    }
  }

  /// The case of what happened to a grant.
  init(_ act: GrantAct) {
    switch act {
    case .applied: self = .grantApplied
    case .surveyed: self = .grantSurveyed
    case .met: self = .grantMet
    case .decided: self = .grantDecided
    case .approved: self = .grantApproved
    case .reserved: self = .grantReserved
    case .billed: self = .grantBilled
    case .inspected: self = .grantInspected
    case .paid: self = .grantPaid
    case .contributed: self = .grantContributed
    case .handedOver: self = .grantHandedOver
    case .closed: self = .grantClosed
    case .cancelled: self = .grantCancelled
    case .takenBack: self = .grantTakenBack
    }
  }
}
