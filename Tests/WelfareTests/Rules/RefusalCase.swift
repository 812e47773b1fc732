import ThaiText
import Welfare

/// Every refusal: a new case of `Refusal` breaks the build here until it has a sample.
enum RefusalCase: CaseIterable, Sendable {
  case nobodyWaiting, ticketState, recallTooSoon, callsBeforeMissed, nothingToUndo, unknownLane,
    alreadyInQueue
  case unknownChoice
  case bagGivenInCampaign, bagWithinWindow, campaignNotOpen, noCampaign, aboveCeiling, kitNotInCampaign,
    quantity
  case recipientNotMember, proxyUnnamed, stockEmpty, lotExpired, unknownLot, lotDiffers, receivedQuantity
  case unitValue, short, lotRecalled, recallUnchanged, lotAmbiguous, notKeeper, samePlace, notReversible
  case movementReversedAlready, goodsGone, countBelow, momentAhead, ownWitness, oddQuantity, oddExpiry
  case transferDone, beforeTaken, held
  case reversedAlready, codeTaken, campaignEndsBeforeItBegins
  case proxyUnrelated, proxyUnexplained, witnesses, notCertified, inclusionUnexplained
  case listEmpty, listUnsigned, listInFuture, listKnown, noList, listUsed
  case familyMembers, familyOfEveryone, familyOfAnother, familyHasAid
  case cardExpired, doubleBooked
  case noRulesThatDay, rulesUnchanged
  case dayNotYet, dayClosedAlready, ticketsOpen, carriersOpen
  case tooManyCopies
  case conflictSettled, noSuchSide, keepOne, settlementUnexplained
  case idLength, idCheckDigit, idOnlyForPractice, idOfAnother, noNumberUnexplained, birthInFuture,
    birthImpossible
  case noName, phoneLength, noHouse, houseCodeLength, houseCodeOfAnother, textTooLong, nothingChanged
  case alreadyClosed, datesBackwards, dayInFuture, nowhere, noPurpose, noteEmpty, changedSince
  case pairSame, pairNumbers, pairChanged, pairNotMerged, pairLater, pairToldApart
  case noGoal, dueInPast, goalClosed, closingInFuture, goalChangedSince
  case importUndone, importUsed
  case budgetShort, budgetNotKeeper, budgetKeptAlready, budgetOtherScheme, budgetOtherYear
  case budgetYearOver, budgetBelowPromised, budgetAmount, budgetUnsigned, budgetDay, budgetSame
  case grantStep, grantNotLivingHere, grantOpenAlready, grantRepairedRecently, grantSamePart
  case grantDatesBackwards, grantDayToCome, grantNoCap, grantOverCap, grantAmount, grantNoParts
  case grantEvidenceMissing, grantEvidenceGone, grantEvidenceChanged, grantRank, grantUnsigned
  case grantOwnApproval, grantChangedSince, grantOverApproved, grantSum, grantCommittee
  case grantNotInspected, grantPaidAlready, grantOverBill, grantNoPayee, grantWitnesses
  case grantNothingToTakeBack, grantNoPaper
  case caseStep, caseNobody, caseNotHere, caseDied, caseNothingAsked
  case caseActiveAlready, caseCooldown, caseDatesBackwards, caseDayToCome, caseDuePast
  case casePapersMissing, caseNotCertified, caseNoCondition, caseConditionsUntold, caseNotDead
  case caseFuneralGiven, caseFiledLate, caseAge, caseIncome, caseIncomeOver
  case caseCertifiers, caseNoRegulation, caseOverCap
  case caseTimesUsed, caseAmount, caseNotBeneficiary, caseAidUntold, caseAnsweredAlready
  case caseNoLetter, caseSaysNothing, caseRestricted, caseFollowUpDone, caseNothingToTakeBack
  case caseNoPaper
  case notFound, role

  /// The case of a refusal.
  init(_ refusal: Refusal) {
    switch refusal {
    case .queue(.nobodyWaiting): self = .nobodyWaiting
    case .queue(.ticketState): self = .ticketState
    case .queue(.recallTooSoon): self = .recallTooSoon
    case .queue(.callsBeforeMissed): self = .callsBeforeMissed
    case .queue(.nothingToUndo): self = .nothingToUndo
    case .queue(.unknownLane): self = .unknownLane
    case .queue(.alreadyHere): self = .alreadyInQueue
    case .unknownChoice: self = .unknownChoice
    case .bag(.given): self = .bagGivenInCampaign
    case .bag(.withinWindow): self = .bagWithinWindow
    case .bag(.campaignNotOpen): self = .campaignNotOpen
    case .bag(.noCampaign): self = .noCampaign
    case .bag(.aboveCeiling): self = .aboveCeiling
    case .bag(.kitNotInCampaign): self = .kitNotInCampaign
    case .bag(.quantity): self = .quantity
    case .bag(.recipientNotMember): self = .recipientNotMember
    case .bag(.proxyUnnamed): self = .proxyUnnamed
    case .stock(.empty): self = .stockEmpty
    case .stock(.lotExpired): self = .lotExpired
    case .stock(.unknownLot): self = .unknownLot
    case .stock(.lotDiffers): self = .lotDiffers
    case .stock(.quantity): self = .receivedQuantity
    case .stock(.unitValue): self = .unitValue
    case .stock(.short): self = .short
    case .stock(.lotRecalled): self = .lotRecalled
    case .stock(.recallUnchanged): self = .recallUnchanged
    case .stock(.lotAmbiguous): self = .lotAmbiguous
    case .stock(.notKeeper): self = .notKeeper
    case .stock(.samePlace): self = .samePlace
    case .stock(.notReversible): self = .notReversible
    case .stock(.reversedAlready): self = .movementReversedAlready
    case .stock(.goodsGone): self = .goodsGone
    case .stock(.countBelow): self = .countBelow
    case .stock(.momentAhead): self = .momentAhead
    case .stock(.ownWitness): self = .ownWitness
    case .stock(.oddQuantity): self = .oddQuantity
    case .stock(.oddExpiry): self = .oddExpiry
    case .stock(.transferDone): self = .transferDone
    case .stock(.beforeTaken): self = .beforeTaken
    case .stock(.held): self = .held
    case .bag(.reversedAlready): self = .reversedAlready
    case .codeTaken: self = .codeTaken
    case .bag(.proxyUnrelated): self = .proxyUnrelated
    case .bag(.proxyUnexplained): self = .proxyUnexplained
    case .bag(.witnesses): self = .witnesses
    case .bag(.notCertified): self = .notCertified
    case .bag(.inclusionUnexplained): self = .inclusionUnexplained
    case .campaign(let refusal): self.init(refusal)
    case .roster(.cardExpired): self = .cardExpired
    case .roster(.doubleBooked): self = .doubleBooked
    case .rules(.noneThatDay): self = .noRulesThatDay
    case .rules(.unchanged): self = .rulesUnchanged
    case .day(.notYet): self = .dayNotYet
    case .day(.closedAlready): self = .dayClosedAlready
    case .day(.ticketsOpen): self = .ticketsOpen
    case .day(.carriersOpen): self = .carriersOpen
    case .papers(.copies): self = .tooManyCopies
    case .conflict(.settled): self = .conflictSettled
    case .conflict(.noSuchSide): self = .noSuchSide
    case .conflict(.keepOne): self = .keepOne
    case .conflict(.unexplained): self = .settlementUnexplained
    case .register(let refusal): self.init(refusal)
    case .duplicate(.same): self = .pairSame
    case .duplicate(.twoNumbers): self = .pairNumbers
    case .duplicate(.changed): self = .pairChanged
    case .duplicate(.notMerged): self = .pairNotMerged
    case .duplicate(.laterActs): self = .pairLater
    case .duplicate(.toldApart): self = .pairToldApart
    case .plan(.noGoal): self = .noGoal
    case .plan(.duePast): self = .dueInPast
    case .plan(.closedAlready): self = .goalClosed
    case .plan(.dayInFuture): self = .closingInFuture
    case .plan(.changedSince): self = .goalChangedSince
    case .imports(.undone): self = .importUndone
    case .imports(.used): self = .importUsed
    case .budget(let refusal): self.init(refusal)
    case .grant(let refusal): self.init(refusal)
    case .case(let refusal): self.init(refusal)
    case .notFound: self = .notFound
    case .role: self = .role
    }
  }

  private init(_ refusal: BudgetRefusal) {
    switch refusal {
    case .short: self = .budgetShort
    case .notKeeper: self = .budgetNotKeeper
    case .keptAlready: self = .budgetKeptAlready
    case .otherScheme: self = .budgetOtherScheme
    case .otherYear: self = .budgetOtherYear
    case .yearOver: self = .budgetYearOver
    case .belowPromised: self = .budgetBelowPromised
    case .amount: self = .budgetAmount
    case .unsigned: self = .budgetUnsigned
    case .day: self = .budgetDay
    case .same: self = .budgetSame
    }
  }

  private init(_ refusal: CaseRefusal) {
    switch refusal {
    case .step: self = .caseStep
    case .nobody: self = .caseNobody
    case .notHere: self = .caseNotHere
    case .died: self = .caseDied
    case .nothingAsked: self = .caseNothingAsked
    case .activeAlready: self = .caseActiveAlready
    case .cooldown: self = .caseCooldown
    case .datesBackwards: self = .caseDatesBackwards
    case .dayToCome: self = .caseDayToCome
    case .duePast: self = .caseDuePast
    case .papersMissing: self = .casePapersMissing
    case .notCertified: self = .caseNotCertified
    case .noCondition: self = .caseNoCondition
    case .conditionsUntold: self = .caseConditionsUntold
    case .notDead: self = .caseNotDead
    case .funeralGiven: self = .caseFuneralGiven
    case .filedLate: self = .caseFiledLate
    case .age: self = .caseAge
    case .income: self = .caseIncome
    case .incomeOver: self = .caseIncomeOver
    case .certifiers: self = .caseCertifiers
    case .noRegulation: self = .caseNoRegulation
    case .overCap: self = .caseOverCap
    case .timesUsed: self = .caseTimesUsed
    case .amount: self = .caseAmount
    case .notBeneficiary: self = .caseNotBeneficiary
    case .aidUntold: self = .caseAidUntold
    case .answeredAlready: self = .caseAnsweredAlready
    case .noLetter: self = .caseNoLetter
    case .saysNothing: self = .caseSaysNothing
    case .restricted: self = .caseRestricted
    case .followUpDone: self = .caseFollowUpDone
    case .nothingToTakeBack: self = .caseNothingToTakeBack
    case .noPaper: self = .caseNoPaper
    }
  }

  private init(_ refusal: GrantRefusal) {
    switch refusal {
    case .step: self = .grantStep
    case .notLivingHere: self = .grantNotLivingHere
    case .openAlready: self = .grantOpenAlready
    case .repairedRecently: self = .grantRepairedRecently
    case .samePart: self = .grantSamePart
    case .datesBackwards: self = .grantDatesBackwards
    case .dayToCome: self = .grantDayToCome
    case .noCap: self = .grantNoCap
    case .overCap: self = .grantOverCap
    case .amount: self = .grantAmount
    case .noParts: self = .grantNoParts
    case .evidenceMissing: self = .grantEvidenceMissing
    case .evidenceGone: self = .grantEvidenceGone
    case .evidenceChanged: self = .grantEvidenceChanged
    case .rank: self = .grantRank
    case .unsigned: self = .grantUnsigned
    case .ownApproval: self = .grantOwnApproval
    case .changedSince: self = .grantChangedSince
    case .overApproved: self = .grantOverApproved
    case .sum: self = .grantSum
    case .committee: self = .grantCommittee
    case .notInspected: self = .grantNotInspected
    case .paidAlready: self = .grantPaidAlready
    case .overBill: self = .grantOverBill
    case .noPayee: self = .grantNoPayee
    case .witnesses: self = .grantWitnesses
    case .nothingToTakeBack: self = .grantNothingToTakeBack
    case .noPaper: self = .grantNoPaper
    }
  }

  private init(_ refusal: RegisterRefusal) {
    switch refusal {
    case .idLength: self = .idLength
    case .idCheckDigit: self = .idCheckDigit
    case .idOnlyForPractice: self = .idOnlyForPractice
    case .idOfAnother: self = .idOfAnother
    case .noNumberUnexplained: self = .noNumberUnexplained
    case .birthInFuture: self = .birthInFuture
    case .birthImpossible: self = .birthImpossible
    case .noName: self = .noName
    case .phoneLength: self = .phoneLength
    case .noHouse: self = .noHouse
    case .houseCodeLength: self = .houseCodeLength
    case .houseCodeOfAnother: self = .houseCodeOfAnother
    case .tooLong: self = .textTooLong
    case .nothingChanged: self = .nothingChanged
    case .alreadyClosed: self = .alreadyClosed
    case .datesBackwards: self = .datesBackwards
    case .dayInFuture: self = .dayInFuture
    case .nowhere: self = .nowhere
    case .noPurpose: self = .noPurpose
    case .noteEmpty: self = .noteEmpty
    case .changedSince: self = .changedSince
    }
  }

  private init(_ refusal: CampaignRefusal) {
    switch refusal {
    case .endsBeforeItBegins: self = .campaignEndsBeforeItBegins
    case .listEmpty: self = .listEmpty
    case .listUnsigned: self = .listUnsigned
    case .listInFuture: self = .listInFuture
    case .listKnown: self = .listKnown
    case .noList: self = .noList
    case .listUsed: self = .listUsed
    case .familyMembers: self = .familyMembers
    case .familyOfEveryone: self = .familyOfEveryone
    case .familyOfAnother: self = .familyOfAnother
    case .familyHasAid: self = .familyHasAid
    }
  }

  /// A refusal of this case.
  var sample: Refusal {
    let day = Sample.day("2026-11-01")
    let use = RegulationUse(
      regulation: Regulation(
        code: "REG-44", thai: "ก", english: "A", department: "B", cap: 300_000, timesAYear: 3),
      year: FiscalYear(of: day), times: [RegulationUse.Time(paper: "A-70/C0001", day: day, amount: 300_000)])
    let given = BagCase.given("2026-11-20")
    return switch self {
    case .nobodyWaiting: .queue(.nobodyWaiting)
    case .ticketState: .queue(.ticketState(label: "ก001", state: .served, step: "call"))
    case .recallTooSoon: .queue(.recallTooSoon(label: "ก001", secondsLeft: 5))
    case .callsBeforeMissed: .queue(.callsBeforeMissed(label: "ก001", calls: 1, needed: 3))
    case .nothingToUndo: .queue(.nothingToUndo)
    case .unknownLane: .queue(.unknownLane("ฮ", known: ["ก"]))
    case .alreadyInQueue: .queue(.alreadyHere(label: "ก001"))
    case .unknownChoice: .unknownChoice("x", known: ["bag"])
    case .bagGivenInCampaign:
      .bag(.given(campaign: "ฝน", perUnit: 1, given: given, possibleFrom: day))
    case .bagWithinWindow: .bag(.withinWindow(days: 30, given: given, possibleFrom: day))
    case .campaignNotOpen:
      .bag(.campaignNotOpen(campaign: "ฝน", from: day, to: day, on: day.adding(days: -1)))
    case .noCampaign: .bag(.noCampaign)
    case .aboveCeiling: .bag(.aboveCeiling(lot: "L1", unitValue: 2, ceiling: 1))
    case .kitNotInCampaign: .bag(.kitNotInCampaign(campaign: "ฝน", lot: "L1"))
    case .quantity: .bag(.quantity(2, greatest: 1))
    case .recipientNotMember: .bag(.recipientNotMember)
    case .proxyUnnamed: .bag(.proxyUnnamed)
    case .stockEmpty: .stock(.empty(kit: "ถุง", onHand: 0, last: given))
    case .lotExpired: .stock(.lotExpired(lot: "L1", expired: day))
    case .unknownLot: .stock(.unknownLot("L1"))
    case .lotDiffers: .stock(.lotDiffers(lot: "L1"))
    case .receivedQuantity: .stock(.quantity(0, greatest: 1))
    case .unitValue: .stock(.unitValue(-1, greatest: 1))
    case .short: .stock(.short(lot: "L1", place: "MAIN", onHand: 1, asked: 2))
    case .lotRecalled: .stock(.lotRecalled(lot: "L1", reason: .unsafe))
    case .recallUnchanged: .stock(.recallUnchanged(lot: "L1", isRecalled: true))
    case .lotAmbiguous: .stock(.lotAmbiguous(lot: "L1", kits: ["A", "B"]))
    case .notKeeper: .stock(.notKeeper(place: "MAIN"))
    case .samePlace: .stock(.samePlace("MAIN"))
    case .notReversible: .stock(.notReversible(entry: "7"))
    case .movementReversedAlready: .stock(.reversedAlready(entry: "7"))
    case .goodsGone: .stock(.goodsGone(lot: "L1", place: "MAIN", onHand: 1, needed: 2))
    case .countBelow: .stock(.countBelow(lot: "L1", counted: 1, leftSince: 2))
    case .momentAhead: .stock(.momentAhead(Instant(day)))
    case .ownWitness: .stock(.ownWitness)
    case .oddQuantity: .stock(.oddQuantity(300, usual: 100))
    case .oddExpiry: .stock(.oddExpiry(day))
    case .transferDone: .stock(.transferDone(paper: "B-70/T0007"))
    case .beforeTaken: .stock(.beforeTaken(day))
    case .held: .stock(.held(lot: "L1", onHand: 3))
    case .reversedAlready: .bag(.reversedAlready(receipt: "A-70/0001"))
    case .codeTaken: .codeTaken("BAG")
    case .campaignEndsBeforeItBegins: .campaign(.endsBeforeItBegins(from: day, to: day.adding(days: -1)))
    case .proxyUnrelated: .bag(.proxyUnrelated)
    case .proxyUnexplained: .bag(.proxyUnexplained)
    case .witnesses: .bag(.witnesses(named: 1))
    case .notCertified: .bag(.notCertified(campaign: "ฝน", by: "ประชาคม", on: day))
    case .inclusionUnexplained: .bag(.inclusionUnexplained)
    case .listEmpty: .campaign(.listEmpty)
    case .listUnsigned: .campaign(.listUnsigned)
    case .listInFuture: .campaign(.listInFuture(day))
    case .listKnown: .campaign(.listKnown(by: "ประชาคม", on: day))
    case .noList: .campaign(.noList)
    case .listUsed: .campaign(.listUsed(receipt: "A-70/0001"))
    case .familyMembers: .campaign(.familyMembers)
    case .familyOfEveryone: .campaign(.familyOfEveryone)
    case .familyOfAnother: .campaign(.familyOfAnother(name: "มานะ"))
    case .familyHasAid: .campaign(.familyHasAid(receipt: "A-70/0001"))
    case .cardExpired: .roster(.cardExpired(name: "มานะ", expired: day))
    case .doubleBooked: .roster(.doubleBooked(name: "มานะ", shift: "morning", duty: "ต้อนรับ", day: day))
    case .noRulesThatDay: .rules(.noneThatDay(file: "campaigns.toml", day: day))
    case .rulesUnchanged: .rules(.unchanged)
    case .dayNotYet: .day(.notYet(day.adding(days: 1), today: day))
    case .dayClosedAlready: .day(.closedAlready(day, at: Instant(day), by: "วิภา"))
    case .ticketsOpen: .day(.ticketsOpen(["ก001"]))
    case .carriersOpen: .day(.carriersOpen(1, kits: 2))
    case .tooManyCopies: .papers(.copies(0, greatest: 20))
    case .conflictSettled: .conflict(.settled(device: "B", by: "วิภา"))
    case .noSuchSide: .conflict(.noSuchSide("C", sides: ["A", "B"]))
    case .keepOne: .conflict(.keepOne(sides: ["A", "B"]))
    case .settlementUnexplained: .conflict(.unexplained)
    case .idLength: .register(.idLength(12))
    case .idCheckDigit: .register(.idCheckDigit(swapAt: 5))
    case .idOnlyForPractice: .register(.idOnlyForPractice)
    case .idOfAnother: .register(.idOfAnother(name: "มานะ"))
    case .noNumberUnexplained: .register(.noNumberUnexplained)
    case .birthInFuture: .register(.birthInFuture(PartialDay(day)))
    case .birthImpossible: .register(.birthImpossible(PartialDay(day, precision: .year)))
    case .noName: .register(.noName)
    case .phoneLength: .register(.phoneLength(8))
    case .noHouse: .register(.noHouse)
    case .houseCodeLength: .register(.houseCodeLength)
    case .houseCodeOfAnother:
      .register(.houseCodeOfAnother(HouseholdParticulars(houseNumber: "12/1", moo: 3)))
    case .textTooLong: .register(.tooLong(limit: 120))
    case .nothingChanged: .register(.nothingChanged)
    case .alreadyClosed: .register(.alreadyClosed(name: "มานะ", .died, day))
    case .datesBackwards: .register(.datesBackwards(day.adding(days: -1), before: day))
    case .dayInFuture: .register(.dayInFuture(day))
    case .nowhere: .register(.nowhere)
    case .noPurpose: .register(.noPurpose)
    case .noteEmpty: .register(.noteEmpty)
    case .changedSince: .register(.changedSince)
    case .pairSame: .duplicate(.same)
    case .pairNumbers: .duplicate(.twoNumbers("965xxxxxx0001", "965xxxxxx0002"))
    case .pairChanged: .duplicate(.changed(at: Instant(day)))
    case .pairNotMerged: .duplicate(.notMerged)
    case .pairLater: .duplicate(.laterActs(kind: "aid.issued", at: Instant(day)))
    case .pairToldApart: .duplicate(.toldApart)
    case .noGoal: .plan(.noGoal)
    case .dueInPast: .plan(.duePast(day))
    case .goalClosed: .plan(.closedAlready(day))
    case .closingInFuture: .plan(.dayInFuture(day))
    case .goalChangedSince: .plan(.changedSince)
    case .importUndone: .imports(.undone)
    case .importUsed: .imports(.used(.counterAdded(counter: Sample.id(1), number: 1), day: day))
    case .budgetShort: .budget(.short(code: "BPP", left: 1, asked: 2, last: nil))
    case .budgetNotKeeper: .budget(.notKeeper(code: "BPP"))
    case .budgetKeptAlready: .budget(.keptAlready(code: "BPP"))
    case .budgetOtherScheme: .budget(.otherScheme(code: "BPP", .elderlyHome))
    case .budgetOtherYear: .budget(.otherYear(2565, 2566))
    case .budgetYearOver: .budget(.yearOver(code: "BPP", lastDay: day))
    case .budgetBelowPromised: .budget(.belowPromised(code: "BPP", wanted: 1, taken: 2))
    case .budgetAmount: .budget(.amount(0))
    case .budgetUnsigned: .budget(.unsigned)
    case .budgetDay: .budget(.day(day))
    case .budgetSame: .budget(.same)
    case .grantStep: .grant(.step(paper: "A-65/H0001", at: .applied, wanted: "pay"))
    case .grantNotLivingHere: .grant(.notLivingHere(name: "A"))
    case .grantOpenAlready: .grant(.openAlready(paper: "A-65/H0001", step: .met))
    case .grantRepairedRecently:
      .grant(.repairedRecently(paper: "A-65/H0001", on: day, years: 5, possibleFrom: day))
    case .grantSamePart: .grant(.samePart(.roof, paper: "A-65/H0001"))
    case .grantDatesBackwards: .grant(.datesBackwards(day, before: day))
    case .grantDayToCome: .grant(.dayToCome(day))
    case .grantNoCap: .grant(.noCap(day))
    case .grantOverCap: .grant(.overCap(asked: 2_000_000, cap: 1_900_000, source: "S"))
    case .grantAmount: .grant(.amount(0))
    case .grantNoParts: .grant(.noParts)
    case .grantEvidenceMissing: .grant(.evidenceMissing(.after))
    case .grantEvidenceGone: .grant(.evidenceGone(hash: "a5a5a5"))
    case .grantEvidenceChanged: .grant(.evidenceChanged(hash: "a5a5a5"))
    case .grantRank: .grant(.rank(4, of: 3))
    case .grantUnsigned: .grant(.unsigned)
    case .grantOwnApproval: .grant(.ownApproval)
    case .grantChangedSince: .grant(.changedSince)
    case .grantOverApproved: .grant(.overApproved(total: 2_000_000, approved: 1_900_000))
    case .grantSum: .grant(.sum(said: 1, comes: 2))
    case .grantCommittee: .grant(.committee)
    case .grantNotInspected: .grant(.notInspected(instalment: 1))
    case .grantPaidAlready: .grant(.paidAlready(instalment: 1, receipt: "A-65/P0001", on: day))
    case .grantOverBill: .grant(.overBill(asked: 2, left: 1))
    case .grantNoPayee: .grant(.noPayee)
    case .grantWitnesses: .grant(.witnesses)
    case .grantNothingToTakeBack: .grant(.nothingToTakeBack(paper: "A-65/H0001"))
    case .grantNoPaper:
      .grant(.noPaper(.grantReceipt, paper: "A-65/H0001", at: .building, instalment: 1))
    case .caseStep: .case(.step(paper: "A-70/C0001", at: .accepted, wanted: "paying"))
    case .caseNobody: .case(.nobody)
    case .caseNotHere: .case(.notHere(name: "A"))
    case .caseDied: .case(.died(name: "A", on: day))
    case .caseNothingAsked: .case(.nothingAsked)
    case .caseActiveAlready: .case(.activeAlready(paper: "A-70/C0001", status: .accepted, name: "A"))
    case .caseCooldown: .case(.cooldown(paper: "A-70/C0001", on: day, days: 30, possibleFrom: day))
    case .caseDatesBackwards: .case(.datesBackwards(day, before: day))
    case .caseDayToCome: .case(.dayToCome(day))
    case .caseDuePast: .case(.duePast(day))
    case .casePapersMissing: .case(.papersMissing([Choice(code: "id-card", thai: "ก", english: "A")]))
    case .caseNotCertified: .case(.notCertified(regulation: "REG-45"))
    case .caseNoCondition: .case(.noCondition(regulation: "REG-45"))
    case .caseConditionsUntold:
      .case(
        .conditionsUntold(.funeral(RegulationCondition.Funeral(age: 60, months: 6)), regulation: "FUNERAL"))
    case .caseNotDead: .case(.notDead(name: "A"))
    case .caseFuneralGiven: .case(.funeralGiven(name: "A", paper: "A-70/C0001"))
    case .caseFiledLate: .case(.filedLate(certificate: day, last: day))
    case .caseAge: .case(.age(name: "A", age: 59, ages: Ages(from: 60), bornFrom: nil))
    case .caseIncome: .case(.income)
    case .caseIncomeOver: .case(.incomeOver(average: 11_000_000, most: 10_000_000, regulation: "CHILD"))
    case .caseCertifiers: .case(.certifiers)
    case .caseNoRegulation: .case(.noRegulation("REG-1", on: day, known: ["REG-45"]))
    case .caseOverCap: .case(.overCap(asked: 400_000, cap: 300_000, regulation: "REG-45"))
    case .caseTimesUsed: .case(.timesUsed(use, possibleFrom: day))
    case .caseAmount: .case(.amount(0))
    case .caseNotBeneficiary: .case(.notBeneficiary)
    case .caseAidUntold: .case(.aidUntold(regulation: "REG-45"))
    case .caseAnsweredAlready: .case(.answeredAlready(letter: "A-69/L0001", on: day))
    case .caseNoLetter: .case(.noLetter("A-69/L0009"))
    case .caseSaysNothing: .case(.saysNothing)
    case .caseRestricted: .case(.restricted(paper: "A-70/C0001"))
    case .caseFollowUpDone: .case(.followUpDone(on: day))
    case .caseNothingToTakeBack: .case(.nothingToTakeBack)
    case .caseNoPaper: .case(.noPaper(.caseLetter, paper: "A-70/C0001", letter: nil))
    case .notFound: .notFound(.household, "x")
    case .role: .role(needed: [.issuer])
    }
  }
}
