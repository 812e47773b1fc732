import ThaiText
import Welfare

/// What may follow in a grant.
enum GrantNext: Hashable, Sendable {
  /// A step that a form asks for.
  case form(GrantForm.Kind)
  /// พิมพ์เอกสาร: the papers that there are by now.
  case print
  /// ย้อนขั้นล่าสุด.
  case takeBack
}

extension GrantFile {
  /// Exactly what may follow, what is next first, then printing; taking back and cancelling last.
  var next: [GrantNext] {
    let none = Identifier<Allotment>(high: 0, low: 0)
    let release = BudgetRelease(allotment: none, reserved: 0, committed: 0)
    let inspected = GrantInspected(instalment: nextInstalment, day: since, isPassed: true, evidence: [])
    let paid = GrantPaid(
      allotment: none, instalment: nextInstalment, amount: 1, paper: "", fiscalYear: 0, number: 0, day: since)
    let handedOver = GrantHandedOver(day: since, proof: .signature, evidence: [])
    var kinds: [(GrantForm.Kind, GrantAct)] = [
      (.close, .closed(GrantClosed(day: since, release: release))), (.pay, .paid(paid)),
      (.inspect, .inspected(inspected)), (.handOver, .handedOver(handedOver)),
      (.bill, .billed(GrantBilled(allotment: none, day: since, lines: [], replaced: 0))),
      (.reserve, .reserved(GrantReserved(allotment: none, amount: 0))),
      (
        .approve,
        .approved(GrantApproved(decision: decision?.entry ?? application.entry, content: []))
      ),
      (.decide, .decided(GrantDecided(day: since, amount: 0, body: "", meeting: "", document: nil))),
      (.meet, .met(GrantMet(day: since, rank: 1, ranked: 1, minutes: "", attendees: 0))),
      (.survey, .surveyed(GrantSurveyed(day: since, parts: [], right: .ownLand, evidence: []))),
      (.contribute, .contributed(GrantContributed(sort: .labour, tenthsOfDays: 0, value: 0, day: since))),
    ]
    if unpaid <= 0 { kinds.swapAt(2, 3) }
    var next: [GrantNext] = kinds.filter { kind, act in
      allows(act) && !(kind == .inspect && hasPassed(nextInstalment))
    }.map { .form($0.0) }
    next.append(.print)
    if step != .closed, history.count > 1 { next.append(.takeBack) }
    if allows(.cancelled(GrantCancelled(day: since, reason: .withdrawn, release: nil))) {
      next.append(.form(.cancel))
    }
    return next
  }
}

extension GrantForm.Kind {
  /// Who may save it.
  var roles: [Officer.Role] {
    let day = Day(number: 0)
    let none = Identifier<Allotment>(high: 0, low: 0)
    switch self {
    case .apply: return GrantRule.applyRoles
    case .survey, .meet, .contribute:
      return GrantRule.roles(for: .meet(GrantMet(day: day, rank: 1, ranked: 1, minutes: "", attendees: 0)))
    case .decide, .bill, .inspect, .handOver: return GrantRule.roles(for: .bill([], day: day, total: nil))
    case .approve, .reserve, .close, .cancel: return GrantRule.roles(for: .reserve(none))
    case .pay: return GrantRule.roles(for: .pay(instalment: nil, amount: 0, day: day, payee: ""))
    case .allot, .change, .transfer, .carryOver, .keep: return BudgetRule.roles
    }
  }
}
