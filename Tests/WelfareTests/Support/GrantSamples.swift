import ThaiText
import Welfare

/// Acts about money and houses whose bytes are kept.
enum GrantSamples {
  static let all: [Act] =
    budgets.map(Act.budget)
    + grants.map {
      .grant(GrantFacts(grant: Sample.id(0x2600), household: Sample.id(0x0200), act: $0))
    }

  private static let allotment = Sample.id(0x2500, of: Allotment.self)
  private static let day = Sample.day("2022-01-14")
  private static let picture = Evidence(
    hash: [UInt8](repeating: 0xA5, count: 32), size: 120_000, moment: .before)
  private static let release = BudgetRelease(allotment: allotment, reserved: 265_000, committed: 1_135_000)

  private static let budgets: [BudgetAct] = [
    .allotted(
      BudgetAllotted(
        allotment: allotment, code: "BPP-65", kind: .sufficientHome, fiscalYear: 2565, amount: 10_000_000,
        source: "พอช.", document: "12/2565", day: day)),
    .changed(allotment, difference: -500_000, document: "13/2565"),
    .transferred(from: allotment, to: Sample.id(0x2501), amount: 1_900_000, document: "14/2565"),
    .kept(allotment),
    .carriedOver(allotment, until: Sample.day("2023-03-31"), document: "15/2565"),
  ]

  private static let grants: [GrantAct] = [
    .applied(
      GrantApplied(
        paper: "A-65/H0001", fiscalYear: 2565, number: 1, kind: .sufficientHome,
        applicant: Sample.id(0x0100), day: day)),
    .surveyed(GrantSurveyed(day: day, parts: [.roof, .floor], right: .ownersConsent, evidence: [picture])),
    .surveyed(GrantSurveyed(day: day, parts: [], right: .ownLand, evidence: [])),
    .met(GrantMet(day: day, rank: 1, ranked: 3, minutes: "3/2565", attendees: 40)),
    .decided(
      GrantDecided(day: day, amount: 1_900_000, body: "คณะทำงาน", meeting: "2/2565", document: nil)),
    .decided(
      GrantDecided(day: day, amount: 1_900_000, body: "คณะทำงาน", meeting: "2/2565", document: picture)),
    .approved(
      GrantApproved(
        decision: EntryName(log: Sample.id(0x0A00), seq: 14), content: [UInt8](repeating: 0x5A, count: 32))),
    .reserved(GrantReserved(allotment: allotment, amount: 1_900_000)),
    .billed(
      GrantBilled(
        allotment: allotment, day: day,
        lines: [
          BillLine(part: .roof, title: "สังกะสี 8 ฟุต", quantity: 6_000, unit: "แผ่น", unitPrice: 18_500)
        ], replaced: 0)),
    .inspected(GrantInspected(instalment: 1, day: day, isPassed: true, evidence: [picture])),
    .paid(
      GrantPaid(
        allotment: allotment, instalment: 1, amount: 500_000, paper: "A-65/P0001", fiscalYear: 2565,
        number: 1, day: day)),
    .contributed(GrantContributed(sort: .labour, tenthsOfDays: 45, value: 150_000, day: day)),
    .handedOver(GrantHandedOver(day: day, proof: .fingerprint, evidence: [picture])),
    .closed(GrantClosed(day: day, release: release)),
    .cancelled(GrantCancelled(day: day, reason: .movedAway, release: nil)),
    .cancelled(GrantCancelled(day: day, reason: .noBudget, release: release)),
    .takenBack(EntryName(log: Sample.id(0x0A00), seq: 20)),
  ]
}
