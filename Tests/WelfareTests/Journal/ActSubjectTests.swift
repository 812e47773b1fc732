import Testing
import Welfare

@Suite struct ActSubjectTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the subjects of any act ascend and none is named twice`(seed: UInt64) {
    var acts = RandomActs(seed: seed)
    for _ in 0..<40 {
      let about = acts.act().about
      #expect(zip(about, about.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func `a subject that an act names twice stands in its list once`() {
    let household = Sample.id(5, of: Household.self)
    let membership = Membership(household: household, position: .head, isRegistered: true, livesHere: true)
    let page = Act.registerPage(
      RegisterPage(
        batch: Sample.id(9), page: 1,
        households: [RegisterPage.HouseholdRow(household: household, line: 2, part: 0)],
        people: [7, 6].map {
          RegisterPage.PersonRow(person: Sample.id($0), line: 2, part: nil, membership: membership)
        }))
    #expect(
      page.about == [
        SubjectID(kind: .person, high: 0, low: 6), SubjectID(kind: .person, high: 0, low: 7),
        SubjectID(kind: .household, high: 0, low: 5), SubjectID(kind: .batch, high: 0, low: 9),
      ])
  }

  @Test(arguments: ActSamples.all)
  func `an act names every subject whose id stands in its facts`(act: Act) {
    let named: Set<SubjectKind>? =
      switch act {
      case .aidIssued(let facts):
        Set<SubjectKind>([.issuance, .household, .campaign, .kit, .lot, .place])
          .union(facts.recipient == nil ? [] : [.person]).union(facts.ticket == nil ? [] : [.ticket])
          .union(facts.circumstances.isOrdinary ? [] : [.family, .volunteer])
      case .campaignCertified: [.campaign, .household]
      case .listWithdrawn: [.campaign]
      case .familyDeclared: [.family, .household, .person]
      case .aidReversed: [.issuance, .household, .lot, .place]
      case .assignmentMade: [.assignment, .volunteer, .duty, .shift]
      case .stockReceived: [.lot, .kit, .place]
      case .stockMoved, .stockWrittenOff: [.place, .lot]
      case .stockSent, .stockTakenIn: [.transfer, .place, .lot]
      case .carryTaken(let facts):
        Set<SubjectKind>([.carrying, .volunteer, .place, .lot]).union(
          facts.campaign == nil ? [] : [.campaign])
      case .carryReturned: [.carrying, .place, .lot]
      case .stockCounted(let facts):
        Set<SubjectKind>([.count, .place, .lot]).union(facts.witness.map { [$0.subject.kind] } ?? [])
      case .lotRecalled, .lotReleased: [.lot]
      case .stockReversed(let facts):
        Set<SubjectKind>([.lot, .place]).union(facts.subject.map { [$0.kind] } ?? [])
      case .grant(let facts):
        switch facts.act {
        case .applied: [.grant, .household, .person]
        case .reserved, .billed, .paid, .closed: [.grant, .household, .allotment]
        case .cancelled(let end): Set([.grant, .household] + (end.release == nil ? [] : [.allotment]))
        default: [.grant, .household]
        }
      case .case(let facts):
        switch facts.act {
        case .opened(let opened): Set([.case, .household] + (opened.people.isEmpty ? [] : [.person]))
        case .moved(let moved): Set([.case, .household] + (moved.aid == nil ? [] : [.person]))
        case .conditioned: [.case, .household, .person]
        case .planned(let planned):
          Set([.case, .household] + (planned.responsible.map { [$0.subject.kind] } ?? []))
        default: [.case, .household]
        }
      case .budget: [.allotment]
      case .conflictSettled(let facts): [facts.subject.kind]
      case .planItemAdded(let facts):
        Set<SubjectKind>([.planItem, .household]).union(facts.responsible.map { [$0.subject.kind] } ?? [])
      case .planItemClosed, .planTakenBack: [.planItem, .household]
      case .personAdded: [.person, .household]
      case .membershipChanged(let facts):
        Set<SubjectKind>([.person]).union(facts.residence.places.isEmpty ? [] : [.household])
      default: nil
      }
    if let named { #expect(Set(act.about.map(\.kind)) == named) }
  }

  /// Which subjects an act changes; others that it names are only mentioned.
  private static let shaped: [String: Set<SubjectKind>] = [
    "centre.opened": [.centre], "rules.adopted": [], "officer.added": [.officer], "counter.added": [.counter],
    "place.added": [.place], "export.made": [], "identity.revealed": [], "print.made": [], "day.closed": [],
    "villages.counted": [],
    "register.page": [.person, .household], "volunteer.page": [.volunteer],
    "survey.page": [.person, .household],
    "import.finished": [.batch], "import.undone": [.batch],
    "ticket.taken": [.ticket, .visitor], "ticket.identified": [.ticket], "ticket.undone": [.ticket],
    "ticket.called": [.ticket], "ticket.recalled": [.ticket], "ticket.began": [.ticket, .visit],
    "ticket.parked": [.ticket], "ticket.transferred": [.ticket], "ticket.missed": [.ticket],
    "ticket.left": [.ticket], "ticket.served": [.ticket], "kit.added": [.kit], "campaign.opened": [.campaign],
    "family.declared": [.family], "campaign.certified": [],
    "campaign.list-withdrawn": [],
    "stock.moved": [], "stock.sent": [.transfer],
    "stock.taken-in": [.transfer], "carry.taken": [.carrying], "carry.returned": [.carrying],
    "stock.counted": [.count, .place], "stock.written-off": [], "lot.recalled": [.lot],
    "lot.released": [.lot], "aid.unheld": [.issuance], "stock.reversed": [.transfer, .carrying, .count],
    "stock.received": [.lot], "aid.issued": [.issuance], "aid.reversed": [.issuance], "duty.added": [.duty],
    "benefit.answered": [.person, .household],
    "person.added": [.person], "household.added": [.household], "person.edited": [.person],
    "household.edited": [.household], "membership.changed": [.person], "consent.noted": [.person],
    "note.written": [.person, .household], "note.opened": [],
    "shift.added": [.shift], "assignment.made": [.assignment], "assignment.cancelled": [.assignment],
    "person.merged": [.pair], "household.merged": [.pair], "person.unmerged": [.pair],
    "household.unmerged": [.pair], "pair.told-apart": [.pair],
    "plan.item-added": [.planItem], "plan.item-closed": [.planItem], "plan.taken-back": [.planItem],
    "budget.allotted": [.allotment], "budget.changed": [], "budget.transferred": [],
    "budget.kept": [.allotment], "budget.carried-over": [.allotment],
    "grant.applied": [.grant], "grant.surveyed": [.grant], "grant.met": [.grant], "grant.decided": [.grant],
    "grant.approved": [.grant], "grant.reserved": [.grant], "grant.billed": [.grant],
    "grant.inspected": [.grant], "grant.paid": [.grant], "grant.contributed": [.grant],
    "grant.handed-over": [.grant], "grant.closed": [.grant], "grant.cancelled": [.grant],
    "grant.taken-back": [.grant],
    "case.opened": [.case], "case.moved": [.case], "case.forwarded": [.case], "case.written": [.case],
    "case.papers-noted": [.case], "case.certified": [.case], "case.diagnosed": [.case],
    "case.follow-up-planned": [.case], "case.followed-up": [.case], "case.restricted": [.case],
    "case.seen": [.case], "case.taken-back": [.case],
    "case.conditions-told": [.case],
    "conflict.settled": [.person, .lot, .household],
  ]

  @Test(arguments: ActSamples.all)
  func `an act changes these of the subjects that it names`(act: Act) {
    let changed = Set(act.about.map(\.kind).filter { act.shapes($0) })
    var expected = Self.shaped[act.kind].map { $0.intersection(act.about.map(\.kind)) }
    // Only the settlement of a field is an edit.
    if case .conflictSettled(let facts) = act, facts.field == nil { expected = [] }
    #expect(changed == expected)
  }
}
