import ThaiText
import Welfare

/// A refusal of every case, with ASCII values and the worst of them.
let everyRefusal: [Refusal] =
  chain(nextQueue).map(Refusal.queue) + chain(nextBag).map(Refusal.bag) + chain(nextStock).map(Refusal.stock)
  + chain(nextCampaign).map(Refusal.campaign) + chain(nextRoster).map(Refusal.roster)
  + chain(nextRules).map(Refusal.rules) + chain(nextDay).map(Refusal.day)
  + chain(nextPapers).map(Refusal.papers) + chain(nextConflict).map(Refusal.conflict)
  + chain(nextRegister).map(Refusal.register) + chain(nextDuplicate).map(Refusal.duplicate)
  + chain(nextPlan).map(Refusal.plan) + chain(nextImport).map(Refusal.imports)
  + chain(nextBudget).map(Refusal.budget)
  + chain(nextGrant).map(Refusal.grant) + chain(nextCase).map(Refusal.case) + chain(nextRefusal)
  + notFoundRefusals

private let day = AidSample.day(2026, 11, 23)

private let given = GivenAid(
  issuance: Identifier(high: 7, low: 1), receipt: "A-70/0131", at: Instant(day, minuteOfDay: 614), counter: 2,
  by: "Wipa", recipient: "Nannee", campaign: Identifier(high: 3, low: 1), campaignTitle: "Rain 2569",
  aid: "bag",
  quantity: 1, isReversed: false)

/// What may not be found, each with what somebody typed.
private let notFoundRefusals: [Refusal] = [
  Refusal.Sought.household, .person, .kit, .campaign, .lot, .receipt, .volunteer, .duty, .shift, .officer,
  .counter, .family, .place, .transfer, .carrying, .movement, .conflict, .note, .edit, .batch, .goal,
  .grant, .allotment, .case,
].map { .notFound($0, strayID) }

/// The cases that are no topic's; a topic's case ends the chain at once.
private func nextRefusal(_ refusal: Refusal?) -> Refusal? {
  switch refusal {
  case nil: .unknownChoice(strayID, known: ["bag", "advice"])
  case .unknownChoice: .codeTaken(strayID)
  case .codeTaken: .role(needed: [.issuer, .approver])
  case .role: .notFound(.ticket, strayID)
  case .notFound, .queue, .bag, .stock, .campaign, .roster, .rules, .day, .papers, .conflict, .register,
    .duplicate, .imports, .plan, .budget, .grant, .case:
    nil
  }
}

private func nextQueue(_ refusal: QueueRefusal?) -> QueueRefusal? {
  switch refusal {
  case nil: .nobodyWaiting
  case .nobodyWaiting: .ticketState(label: "A001", state: .served, step: "call")
  case .ticketState: .recallTooSoon(label: "A001", secondsLeft: 45)
  case .recallTooSoon: .callsBeforeMissed(label: "A001", calls: 1, needed: 3)
  case .callsBeforeMissed: .nothingToUndo
  case .nothingToUndo: .unknownLane(strayID, known: ["A", "B"])
  case .unknownLane: .alreadyHere(label: "A001")
  case .alreadyHere: nil
  }
}

private func nextBag(_ refusal: BagRefusal?) -> BagRefusal? {
  switch refusal {
  case nil: .given(campaign: "Rain", perUnit: 1, given: given, possibleFrom: day.adding(days: 30))
  case .given: .withinWindow(days: 30, given: given, possibleFrom: day.adding(days: 30))
  case .withinWindow:
    .campaignNotOpen(campaign: "Rain", from: day.adding(days: 1), to: day.adding(days: 2), on: day)
  case .campaignNotOpen: .noCampaign
  case .noCampaign: .aboveCeiling(lot: "69-07", unitValue: 70_001, ceiling: 70_000)
  case .aboveCeiling: .kitNotInCampaign(campaign: "Rain", lot: "69-07")
  case .kitNotInCampaign: .quantity(4, greatest: 3)
  case .quantity: .recipientNotMember
  case .recipientNotMember: .proxyUnnamed
  case .proxyUnnamed: .proxyUnrelated
  case .proxyUnrelated: .proxyUnexplained
  case .proxyUnexplained: .witnesses(named: 1)
  case .witnesses: .notCertified(campaign: "Rain", by: "Moo 9", on: day)
  case .notCertified: .inclusionUnexplained
  case .inclusionUnexplained: .reversedAlready(receipt: "A-70/0131")
  case .reversedAlready: nil
  }
}

private func nextStock(_ refusal: StockRefusal?) -> StockRefusal? {
  switch refusal {
  case nil: .empty(kit: "Elderly", onHand: 0, last: given)
  case .empty: .lotExpired(lot: "69-07", expired: day)
  case .lotExpired: .unknownLot("69-07")
  case .unknownLot: .lotDiffers(lot: "69-07")
  case .lotDiffers: .quantity(0, greatest: 100_000)
  case .quantity: .unitValue(-1, greatest: 10_000_000)
  case .unitValue: .short(lot: "69-07", place: "MAIN", onHand: 1, asked: 2)
  case .short: .lotRecalled(lot: "69-07", reason: .unsafe)
  case .lotRecalled(let lot, let reason):
    LotRecalled.Reason(rawValue: reason.rawValue + 1).map { .lotRecalled(lot: lot, reason: $0) }
      ?? .recallUnchanged(lot: lot, isRecalled: true)
  case .recallUnchanged(let lot, true): .recallUnchanged(lot: lot, isRecalled: false)
  case .recallUnchanged: .lotAmbiguous(lot: "69-07", kits: ["BAG", "BABY"])
  case .lotAmbiguous: .notKeeper(place: "MAIN")
  case .notKeeper: .samePlace("MAIN")
  case .samePlace: .notReversible(entry: "7")
  case .notReversible: .reversedAlready(entry: "7")
  case .reversedAlready: .goodsGone(lot: "69-07", place: "MAIN", onHand: 1, needed: 2)
  case .goodsGone: .countBelow(lot: "69-07", counted: 1, leftSince: 2)
  case .countBelow: .momentAhead(Instant(day))
  case .momentAhead: .ownWitness
  case .ownWitness: .oddQuantity(300, usual: 100)
  case .oddQuantity: .oddExpiry(day)
  case .oddExpiry: .transferDone(paper: "B-70/T0007")
  case .transferDone: .beforeTaken(day)
  case .beforeTaken: .held(lot: "69-07", onHand: 3)
  case .held: nil
  }
}

private func nextCampaign(_ refusal: CampaignRefusal?) -> CampaignRefusal? {
  switch refusal {
  case nil: .endsBeforeItBegins(from: day, to: day.adding(days: -1))
  case .endsBeforeItBegins: .listEmpty
  case .listEmpty: .listUnsigned
  case .listUnsigned: .listInFuture(day)
  case .listInFuture: .listKnown(by: "Moo 9", on: day)
  case .listKnown: .noList
  case .noList: .listUsed(receipt: "A-70/0131")
  case .listUsed: .familyMembers
  case .familyMembers: .familyOfEveryone
  case .familyOfEveryone: .familyOfAnother(name: "Mana")
  case .familyOfAnother: .familyHasAid(receipt: "A-70/0131")
  case .familyHasAid: nil
  }
}

private func nextRoster(_ refusal: RosterRefusal?) -> RosterRefusal? {
  switch refusal {
  case nil: .cardExpired(name: "Mana", expired: day)
  case .cardExpired: .doubleBooked(name: "Mana", shift: "morning", duty: "Front", day: day)
  case .doubleBooked: nil
  }
}

private func nextDay(_ refusal: DayRefusal?) -> DayRefusal? {
  switch refusal {
  case nil: .notYet(day.adding(days: 1), today: day)
  case .notYet: .closedAlready(day, at: given.at, by: "Wipa")
  case .closedAlready: .ticketsOpen(["A001", "A002"])
  case .ticketsOpen: .carriersOpen(2, kits: 7)
  case .carriersOpen: nil
  }
}

private func nextPapers(_ refusal: PapersRefusal?) -> PapersRefusal? {
  switch refusal {
  case nil: .copies(0, greatest: 20)
  case .copies: nil
  }
}

private func nextRules(_ refusal: RulesRefusal?) -> RulesRefusal? {
  switch refusal {
  case nil: .noneThatDay(file: "campaigns.toml", day: day)
  case .noneThatDay: .unchanged
  case .unchanged: nil
  }
}

private func nextRegister(_ refusal: RegisterRefusal?) -> RegisterRefusal? {
  switch refusal {
  case nil: .idLength(12)
  case .idLength: .idCheckDigit(swapAt: 5)
  case .idCheckDigit: .idOnlyForPractice
  case .idOnlyForPractice: .idOfAnother(name: "Mana")
  case .idOfAnother: .noNumberUnexplained
  case .noNumberUnexplained: .birthInFuture(PartialDay(day))
  case .birthInFuture: .birthImpossible(PartialDay(day, precision: .year))
  case .birthImpossible: .noName
  case .noName: .phoneLength(8)
  case .phoneLength: .noHouse
  case .noHouse: .houseCodeLength
  case .houseCodeLength: .houseCodeOfAnother(HouseholdParticulars(houseNumber: "12/1", moo: 3))
  case .houseCodeOfAnother: .tooLong(limit: 120)
  case .tooLong: .nothingChanged
  case .nothingChanged: .alreadyClosed(name: "Mana", .died, day)
  case .alreadyClosed: .datesBackwards(day.adding(days: -1), before: day)
  case .datesBackwards: .dayInFuture(day)
  case .dayInFuture: .nowhere
  case .nowhere: .noPurpose
  case .noPurpose: .noteEmpty
  case .noteEmpty: .changedSince
  case .changedSince: nil
  }
}

private func nextConflict(_ refusal: ConflictRefusal?) -> ConflictRefusal? {
  switch refusal {
  case nil: .settled(device: "B", by: "Wipa")
  case .settled: .noSuchSide(strayID, sides: ["A", "B"])
  case .noSuchSide: .keepOne(sides: ["A", "B"])
  case .keepOne: .unexplained
  case .unexplained: nil
  }
}

private func nextDuplicate(_ refusal: DuplicateRefusal?) -> DuplicateRefusal? {
  switch refusal {
  case nil: .same
  case .same: .twoNumbers("965xxxxxx0001", "965xxxxxx0002")
  case .twoNumbers: .changed(at: given.at)
  case .changed: .notMerged
  case .notMerged: .laterActs(kind: "aid.issued", at: given.at)
  case .laterActs: .toldApart
  case .toldApart: nil
  }
}

private func nextImport(_ refusal: ImportRefusal?) -> ImportRefusal? {
  switch refusal {
  case nil: .undone
  case .undone:
    .used(
      .assignmentCancelled(assignment: Identifier(high: 0, low: 1)), day: Day(number: 20_780))
  case .used: nil
  }
}

private func nextPlan(_ refusal: PlanRefusal?) -> PlanRefusal? {
  switch refusal {
  case nil: .noGoal
  case .noGoal: .duePast(day)
  case .duePast: .closedAlready(day)
  case .closedAlready: .dayInFuture(day)
  case .dayInFuture: .changedSince
  case .changedSince: nil
  }
}

private func nextBudget(_ refusal: BudgetRefusal?) -> BudgetRefusal? {
  switch refusal {
  case nil:
    .short(
      code: "BPP", left: 1, asked: 2,
      last: BudgetTaking(paper: "A-65/H0001", amount: 1_900_000, at: given.at, counter: 2, by: "Wipa"))
  case .short: .notKeeper(code: "BPP")
  case .notKeeper: .keptAlready(code: "BPP")
  case .keptAlready: .otherScheme(code: "BPP", .elderlyHome)
  case .otherScheme: .otherYear(2565, 2566)
  case .otherYear: .yearOver(code: "BPP", lastDay: day)
  case .yearOver: .belowPromised(code: "BPP", wanted: 1, taken: 2)
  case .belowPromised: .amount(0)
  case .amount: .unsigned
  case .unsigned: .day(day)
  case .day: .same
  case .same: nil
  }
}

private func nextCase(_ refusal: CaseRefusal?) -> CaseRefusal? {
  switch refusal {
  case nil: .step(paper: "A-70/C0001", at: .accepted, wanted: "paying")
  case .step: .nobody
  case .nobody: .notHere(name: "A")
  case .notHere: .died(name: "A", on: day)
  case .died: .nothingAsked
  case .nothingAsked: .activeAlready(paper: "A-70/C0001", status: .accepted, name: "A")
  case .activeAlready: .cooldown(paper: "A-70/C0001", on: day, days: 30, possibleFrom: day)
  case .cooldown: .datesBackwards(day, before: day)
  case .datesBackwards: .dayToCome(day)
  case .dayToCome: .duePast(day)
  case .duePast: .papersMissing([Choice(code: "id-card", thai: "ก", english: "A")])
  case .papersMissing: .notCertified(regulation: "REG-45")
  case .notCertified: .noCondition(regulation: "REG-45")
  case .noCondition:
    .conditionsUntold(.funeral(RegulationCondition.Funeral(age: 60, months: 6)), regulation: "FUNERAL")
  case .conditionsUntold: .notDead(name: "A")
  case .notDead: .funeralGiven(name: "A", paper: "A-70/C0001")
  case .funeralGiven: .filedLate(certificate: day, last: day)
  case .filedLate: .age(name: "A", age: 59, ages: Ages(from: 60), bornFrom: nil)
  case .age: .income
  case .income: .incomeOver(average: 11_000_000, most: 10_000_000, regulation: "CHILD")
  case .incomeOver: .certifiers
  case .certifiers: .noRegulation("REG-1", on: day, known: ["REG-45"])
  case .noRegulation: .overCap(asked: 400_000, cap: 300_000, regulation: "REG-45")
  case .overCap: .timesUsed(use, possibleFrom: day)
  case .timesUsed: .amount(0)
  case .amount: .notBeneficiary
  case .notBeneficiary: .aidUntold(regulation: "REG-45")
  case .aidUntold: .answeredAlready(letter: "A-69/L0001", on: day)
  case .answeredAlready: .noLetter("A-69/L0009")
  case .noLetter: .saysNothing
  case .saysNothing: .restricted(paper: "A-70/C0001")
  case .restricted: .followUpDone(on: day)
  case .followUpDone: .nothingToTakeBack
  case .nothingToTakeBack: .noPaper(.caseLetter, paper: "A-70/C0001", letter: nil)
  case .noPaper(.caseLetter, _, nil): .noPaper(.caseLetter, paper: "A-70/C0001", letter: "A-69/L0009")
  case .noPaper(.caseLetter, _, _): .noPaper(.caseChecklist, paper: "A-70/C0001", letter: nil)
  case .noPaper: nil
  }
}

private let use = RegulationUse(
  regulation: Regulation(
    code: "REG-44", thai: strayID, english: strayID, department: "B", cap: 300_000, timesAYear: 3),
  year: FiscalYear(of: day), times: [RegulationUse.Time(paper: "A-70/C0001", day: day, amount: 300_000)])

private func nextGrant(_ refusal: GrantRefusal?) -> GrantRefusal? {
  switch refusal {
  case nil: .step(paper: "A-65/H0001", at: .applied, wanted: "pay")
  case .step: .notLivingHere(name: "A")
  case .notLivingHere: .openAlready(paper: "A-65/H0001", step: .met)
  case .openAlready: .repairedRecently(paper: "A-65/H0001", on: day, years: 5, possibleFrom: day)
  case .repairedRecently: .samePart(.roof, paper: "A-65/H0001")
  case .samePart: .datesBackwards(day, before: day)
  case .datesBackwards: .dayToCome(day)
  case .dayToCome: .noCap(day)
  case .noCap: .overCap(asked: 2_000_000, cap: 1_900_000, source: "S")
  case .overCap: .amount(0)
  case .amount: .noParts
  case .noParts: .evidenceMissing(.after)
  case .evidenceMissing: .evidenceGone(hash: "a5a5a5")
  case .evidenceGone: .evidenceChanged(hash: "a5a5a5")
  case .evidenceChanged: .rank(4, of: 3)
  case .rank: .unsigned
  case .unsigned: .ownApproval
  case .ownApproval: .changedSince
  case .changedSince: .overApproved(total: 2_000_000, approved: 1_900_000)
  case .overApproved: .sum(said: 1, comes: 2)
  case .sum: .committee
  case .committee: .notInspected(instalment: 1)
  case .notInspected: .paidAlready(instalment: 1, receipt: "A-65/P0001", on: day)
  case .paidAlready: .overBill(asked: 2, left: 1)
  case .overBill: .noPayee
  case .noPayee: .witnesses
  case .witnesses: .nothingToTakeBack(paper: "A-65/H0001")
  case .nothingToTakeBack: .noPaper(.grantMinutes, paper: "A-65/H0001", at: .surveyed, instalment: nil)
  case .noPaper(.grantMinutes, _, _, _):
    .noPaper(.grantReceipt, paper: "A-65/H0001", at: .building, instalment: 2)
  case .noPaper(.grantReceipt, _, _, _):
    .noPaper(.grantInspection, paper: "A-65/H0001", at: .building, instalment: nil)
  case .noPaper(.grantInspection, _, _, _):
    .noPaper(.grantHandOver, paper: "A-65/H0001", at: .cancelled, instalment: nil)
  case .noPaper: nil
  }
}
