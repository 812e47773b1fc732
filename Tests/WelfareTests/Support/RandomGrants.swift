import ThaiText
import Welfare

/// Acts about money and houses.
extension RandomActs {
  mutating func budget(_ kind: ActCase) -> BudgetAct {
    switch kind {
    case .budgetAllotted:
      .allotted(
        BudgetAllotted(
          allotment: id(), code: text(), kind: one(of: HousingGrant.Kind.allCases), fiscalYear: number(),
          amount: amount(), source: text(), document: text(), day: day()))
    case .budgetChanged: .changed(id(), difference: amount(), document: text())
    case .budgetTransferred: .transferred(from: id(), to: id(), amount: amount(), document: text())
    case .budgetKept: .kept(id())
    default: .carriedOver(id(), until: day(), document: text())
    }
  }

  mutating func grant(_ kind: ActCase) -> GrantAct {
    switch kind {
    case .grantApplied:
      .applied(
        GrantApplied(
          paper: text(), fiscalYear: number(), number: number(), kind: one(of: HousingGrant.Kind.allCases),
          applicant: id(), day: day()))
    case .grantSurveyed:
      .surveyed(
        GrantSurveyed(
          day: day(), parts: list { $0.one(of: HousingGrant.Part.allCases) },
          right: one(of: HousingGrant.RightToStay.allCases), evidence: list { $0.evidence() }))
    case .grantMet:
      .met(GrantMet(day: day(), rank: number(), ranked: number(), minutes: text(), attendees: number()))
    case .grantDecided:
      .decided(
        GrantDecided(
          day: day(), amount: amount(), body: text(), meeting: text(), document: maybe { $0.evidence() }))
    case .grantApproved: .approved(GrantApproved(decision: entry(), content: bytes(32)))
    case .grantReserved: .reserved(GrantReserved(allotment: id(), amount: amount()))
    case .grantBilled:
      .billed(
        GrantBilled(
          allotment: id(), day: day(),
          lines: list {
            BillLine(
              part: $0.one(of: HousingGrant.Part.allCases), title: $0.text(), quantity: $0.number(),
              unit: $0.text(), unitPrice: $0.amount())
          }, replaced: amount()))
    case .grantInspected:
      .inspected(
        GrantInspected(
          instalment: UInt64.random(in: 0...3, using: &chance), day: day(), isPassed: flag(),
          evidence: list { $0.evidence() }))
    default: grantEnd(kind)
    }
  }

  private mutating func grantEnd(_ kind: ActCase) -> GrantAct {
    switch kind {
    case .grantPaid:
      .paid(
        GrantPaid(
          allotment: id(), instalment: UInt64.random(in: 0...3, using: &chance), amount: amount(),
          paper: text(), fiscalYear: number(), number: number(), day: day()))
    case .grantContributed:
      .contributed(
        GrantContributed(
          sort: one(of: HousingGrant.ContributionSort.allCases), tenthsOfDays: number(), value: amount(),
          day: day()))
    case .grantHandedOver:
      .handedOver(
        GrantHandedOver(
          day: day(), proof: one(of: AidIssued.Proof.allCases), evidence: list { $0.evidence() }))
    case .grantClosed: .closed(GrantClosed(day: day(), release: release()))
    case .grantCancelled:
      .cancelled(
        GrantCancelled(
          day: day(), reason: one(of: HousingGrant.CancelReason.allCases), release: maybe { $0.release() }))
    default: .takenBack(entry())
    }
  }

  private mutating func evidence() -> Evidence {
    Evidence(hash: bytes(32), size: number(), moment: one(of: Evidence.Moment.allCases))
  }

  private mutating func release() -> BudgetRelease {
    BudgetRelease(allotment: id(), reserved: amount(), committed: amount())
  }

  private mutating func entry() -> EntryName {
    EntryName(
      log: LogID(high: one(of: [1, 2]), low: 0), seq: UInt64.random(in: 1...40, using: &chance))
  }
}
