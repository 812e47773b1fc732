import Foundation
import Testing
import ThaiText
import Welfare

@Suite struct RefusalTests {
  /// Every rule's id, as scripts know it.
  static let rules: [String] = [
    "queue.nobody-waiting", "queue.state", "queue.recall-too-soon", "queue.calls-before-missed",
    "queue.nothing-to-undo", "queue.unknown-lane", "queue.already-here", "choice.unknown",
    "bag.once", "bag.window", "bag.campaign-dates", "bag.no-campaign", "bag.ceiling", "bag.kit",
    "bag.quantity", "bag.not-a-member", "bag.no-proxy-name",
    "stock.empty", "stock.lot-expired", "stock.unknown-lot", "stock.lot-differs", "stock.quantity",
    "stock.value",
    "stock.short", "stock.lot-recalled", "stock.recall-unchanged", "stock.lot-ambiguous", "stock.not-keeper",
    "stock.same-place", "stock.not-reversible", "stock.reversed-already", "stock.goods-gone",
    "stock.count-below", "stock.future", "stock.own-witness", "stock.odd-quantity", "stock.odd-expiry",
    "stock.transfer-done", "stock.before-taken", "stock.held",
    "aid.reversed-already", "code.taken", "campaign.dates",
    "bag.no-proxy-relation", "bag.no-proxy-reason", "bag.witnesses", "bag.not-certified",
    "bag.no-inclusion-reason",
    "campaign.list-empty", "campaign.list-unsigned", "campaign.list-early", "campaign.list-known",
    "campaign.no-list", "campaign.list-used",
    "family.members", "family.everyone", "family.of-another", "family.has-aid",
    "roster.card-expired", "roster.double-booked",
    "rules.none-that-day", "rules.unchanged",
    "day.not-yet", "day.closed-already", "day.tickets-open", "day.carriers-open", "print.copies",
    "conflict.settled", "conflict.no-such-side", "conflict.keep-one", "conflict.unexplained",
    "register.id-length", "register.id-check-digit", "register.id-practice",
    "register.id-of-another", "register.no-number-reason", "register.birth-future",
    "register.birth-impossible", "register.no-name", "register.phone-length", "register.no-house",
    "register.house-code-length", "register.house-code-of-another", "register.too-long",
    "register.nothing-changed", "register.already-closed", "register.dates-backwards",
    "register.day-future", "register.nowhere", "register.no-purpose", "register.note-empty",
    "register.changed-since",
    "duplicate.same", "duplicate.two-numbers", "duplicate.changed", "duplicate.not-merged",
    "duplicate.later-acts", "duplicate.told-apart",
    "plan.no-goal", "plan.due-past", "plan.closed-already", "plan.day-future", "plan.changed-since",
    "import.undone", "import.used",
    "budget.short", "budget.not-keeper", "budget.kept-already", "budget.other-scheme", "budget.other-year",
    "budget.year-over",
    "budget.below-promised", "budget.amount", "budget.unsigned", "budget.day", "budget.same",
    "grant.step", "grant.not-living-here", "grant.open-already", "grant.repaired-recently", "grant.same-part",
    "grant.dates-backwards", "grant.day-future", "grant.no-cap", "grant.over-cap", "grant.amount",
    "grant.no-parts", "grant.evidence-missing", "grant.evidence-gone", "grant.evidence-changed", "grant.rank",
    "grant.unsigned", "grant.own-approval", "grant.changed-since", "grant.over-approved", "grant.sum",
    "grant.committee", "grant.not-inspected", "grant.paid-already", "grant.over-bill", "grant.no-payee",
    "grant.witnesses", "grant.nothing-to-take-back", "grant.no-paper",
    "case.step", "case.nobody", "case.not-here", "case.died", "case.nothing-asked",
    "case.active-already", "case.cooldown", "case.dates-backwards", "case.day-future", "case.due-past",
    "case.papers-missing", "case.not-certified", "case.no-condition", "case.conditions-untold",
    "case.not-dead", "case.funeral-given", "case.filed-late", "case.age", "case.income", "case.income-over",
    "case.certifiers", "case.no-regulation", "case.over-cap",
    "case.times-used", "case.amount", "case.not-beneficiary", "case.aid-untold", "case.answered-already",
    "case.no-letter", "case.says-nothing", "case.restricted", "case.follow-up-done",
    "case.nothing-to-take-back", "case.no-paper",
    "not-found", "role",
  ]

  @Test func `every refusal has an id of its own that does not change`() {
    #expect(RefusalCase.allCases.map { $0.sample.rule } == Self.rules)
    #expect(Set(Self.rules).count == Self.rules.count)
  }

  @Test(arguments: RefusalCase.allCases)
  func `a sample is of its case`(refusal: RefusalCase) {
    #expect(RefusalCase(refusal.sample) == refusal)
  }

  @Test func `the README lists these ids and no others`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "refusals carry are stable: ")).upperBound
    let end = try #require(readme.range(of: ".\n", range: start..<readme.endIndex)).lowerBound
    let listed = readme[start..<end].split(separator: ",").map { $0.filter { !"` \n".contains($0) } }
    #expect(listed == Self.rules)
  }

  @Test func `a day helps only with rules that time lifts`() {
    for refusal in RefusalCase.allCases {
      let isDated = [
        .bagGivenInCampaign, .bagWithinWindow, .campaignNotOpen, .grantRepairedRecently,
        .caseCooldown, .caseTimesUsed,
      ].contains(refusal)
      #expect((refusal.sample.possibleFrom != nil) == isDated, "\(refusal)")
    }
  }

  @Test func `an earlier hand-over is named by the rules that used one`() {
    for refusal in RefusalCase.allCases {
      let isNamed = [.bagGivenInCampaign, .bagWithinWindow, .stockEmpty].contains(refusal)
      #expect((refusal.sample.given != nil) == isNamed, "\(refusal)")
    }
  }

  @Test(
    arguments: [("2026-10-31", "2026-11-01"), ("2026-11-01", nil), ("2027-01-01", nil)] as [(String, String?)]
  )
  func `a campaign that has ended does not come back`(day: String, possible: String?) {
    let refusal = Refusal.bag(
      .campaignNotOpen(
        campaign: "", from: Sample.day("2026-11-01"), to: Sample.day("2026-12-31"), on: Sample.day(day)))
    #expect(refusal.possibleFrom?.iso == possible)
  }
}
