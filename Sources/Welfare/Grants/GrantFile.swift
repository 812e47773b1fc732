public import ThaiText

/// แฟ้มเงินซ่อมบ้าน: how far a grant has come, replayed from its acts by the one table of allowed steps.
public struct GrantFile: Hashable, Sendable {
  /// Something that happened: the entry, when, by whom, and what it says.
  public struct Done<Facts: CanonicalFacts>: Hashable, Sendable {
    /// The entry.
    public let entry: EntryName
    /// When.
    public let at: Instant
    /// Who.
    public let by: Identifier<Officer>
    /// What.
    public let facts: Facts

    init(_ told: Told<GrantDeed>, _ facts: Facts) {
      entry = told.entry
      at = told.at
      by = told.by
      self.facts = facts
    }
  }

  /// One thing that happened.
  public struct Deed: Hashable, Sendable {
    /// The entry.
    public let entry: EntryName
    /// When.
    public let at: Instant
    /// Who.
    public let by: Identifier<Officer>
    /// What.
    public let act: GrantAct

    init(_ told: Told<GrantDeed>) {
      entry = told.entry
      at = told.at
      by = told.by
      act = told.facts.act
    }
  }

  /// The grant.
  public let grant: Identifier<HousingGrant>
  /// Whose house, as the first entry says.
  public let household: Identifier<Household>
  /// How far it has come.
  public private(set) var step: HousingGrant.Step = .applied
  /// Since which day it has been there.
  public private(set) var since: Day
  /// คำขอ.
  public private(set) var application: Done<GrantApplied>
  /// The newest survey.
  public private(set) var survey: Done<GrantSurveyed>?
  /// ประชาคม.
  public private(set) var meeting: Done<GrantMet>?
  /// มติของหน่วยงานภายนอก.
  public private(set) var decision: Done<GrantDecided>?
  /// The second officer's check.
  public private(set) var approval: Done<GrantApproved>?
  /// จองงบประมาณ.
  public private(set) var reservation: Done<GrantReserved>?
  /// The newest bill of materials.
  public private(set) var bill: Done<GrantBilled>?
  /// ตรวจรับ, oldest first.
  public private(set) var inspections: [Done<GrantInspected>] = []
  /// งวดที่จ่าย, oldest first.
  public private(set) var payments: [Done<GrantPaid>] = []
  /// What was paid although it did not fit, on two devices apart: it happened all the same.
  public private(set) var paidApart: [Done<GrantPaid>] = []
  /// What was paid and taken back, oldest first: it does not count, and the numbers of its receipts are not used again.
  public private(set) var paidInVain: [Done<GrantPaid>] = []
  /// ส่วนสมทบ, oldest first.
  public private(set) var contributions: [Done<GrantContributed>] = []
  /// ส่งมอบ.
  public private(set) var handOver: Done<GrantHandedOver>?
  /// ปิดเรื่อง.
  public private(set) var closing: Done<GrantClosed>?
  /// ยกเลิก.
  public private(set) var cancelling: Done<GrantCancelled>?
  /// What happened and counts, oldest first: the last one can be taken back.
  public private(set) var history: [Deed] = []
  /// Entries that did not fit when they came: what happened apart on two devices.
  public private(set) var misfits: [EntryName] = []

  /// Replays a grant; nil while nobody applied.
  public init?(_ grant: Identifier<HousingGrant>, _ state: GrantState) {
    guard let household = state.household else { return nil }
    let takenBack = Set(
      state.deeds.compactMap { deed -> EntryName? in
        if case .takenBack(let entry) = deed.facts.act { entry } else { nil }
      })
    let counting = state.deeds.filter { !takenBack.contains($0.entry) }
    guard
      let first = counting.first(where: {
        if case .applied = $0.facts.act { true } else { false }
      }), case .applied(let applied) = first.facts.act
    else { return nil }
    self.grant = grant
    self.household = household
    application = Done(first, applied)
    since = applied.day
    history = [Deed(first)]
    paidInVain = state.deeds.compactMap { deed in
      guard takenBack.contains(deed.entry), case .paid(let facts) = deed.facts.act else { return nil }
      return Done(deed, facts)
    }
    for deed in counting where deed.entry != first.entry {
      if case .takenBack = deed.facts.act { continue }
      if take(deed) {
        history.append(Deed(deed))
      } else {
        misfits.append(deed.entry)
        if case .paid(let facts) = deed.facts.act { paidApart.append(Done(deed, facts)) }
      }
    }
  }

  /// Takes the next act if it fits.
  private mutating func take(_ deed: Told<GrantDeed>) -> Bool {
    let act = deed.facts.act
    guard allows(act) else { return false }
    switch act {
    case .surveyed(let facts):
      survey = Done(deed, facts)
      move(to: .surveyed, on: facts.day)
    case .met(let facts):
      meeting = Done(deed, facts)
      move(to: .met, on: facts.day)
    case .decided(let facts):
      decision = Done(deed, facts)
      move(to: .decided, on: facts.day)
    case .approved(let facts):
      guard facts.decision == decision?.entry, deed.by != decision?.by else { return false }
      approval = Done(deed, facts)
      move(to: .approved, on: deed.at.day)
    case .reserved(let facts):
      reservation = Done(deed, facts)
      move(to: .reserved, on: deed.at.day)
    case .billed(let facts):
      bill = Done(deed, facts)
      move(to: .building, on: facts.day)
    case .inspected(let facts):
      inspections.append(Done(deed, facts))
      since = facts.day
    case .paid(let facts):
      payments.append(Done(deed, facts))
      since = facts.day
    case .contributed(let facts): contributions.append(Done(deed, facts))
    case .handedOver(let facts):
      handOver = Done(deed, facts)
      move(to: .handedOver, on: facts.day)
    case .closed(let facts):
      closing = Done(deed, facts)
      move(to: .closed, on: facts.day)
    case .cancelled(let facts):
      cancelling = Done(deed, facts)
      move(to: .cancelled, on: facts.day)
    case .applied, .takenBack: return false
    }
    return true
  }

  private mutating func move(to next: HousingGrant.Step, on day: Day) {
    step = next
    since = day
  }

  /// The table of steps: whether an act may follow what the grant has come to.
  public func allows(_ act: GrantAct) -> Bool {
    switch act {
    case .applied, .takenBack: false
    case .surveyed: step == .applied || step == .surveyed
    case .met: step == .surveyed || step == .met
    case .decided: step == .met || step == .decided
    case .approved: step == .decided
    case .reserved: step == .approved
    case .billed: step == .reserved || step == .building && inspections.isEmpty
    case .inspected(let facts): step == .building && facts.instalment == nextInstalment
    case .paid(let facts):
      step == .building && facts.instalment == nextInstalment && hasPassed(facts.instalment)
        && facts.amount <= unpaid
    case .contributed: step < .closed
    case .handedOver: step == .building && !payments.isEmpty && !hasPassed(nextInstalment)
    case .closed: step == .handedOver
    case .cancelled: step < .handedOver
    }
  }
}

extension GrantFile {
  /// The instalment that comes next, from 1.
  public var nextInstalment: UInt64 { UInt64(payments.count) + 1 }

  /// Whether the committee accepted the work of an instalment, when it looked last.
  public func hasPassed(_ instalment: UInt64) -> Bool {
    inspections.last { $0.facts.instalment == instalment }?.facts.isPassed ?? false
  }

  /// The newest inspection of an instalment.
  public func inspection(of instalment: UInt64) -> Done<GrantInspected>? {
    inspections.last { $0.facts.instalment == instalment }
  }

  /// What was approved, satang; nil before.
  public var approved: Satang? { approval == nil ? nil : decision?.facts.amount }

  /// What the materials come to, satang.
  public var billed: Satang { bill?.facts.total ?? 0 }

  /// What was paid, satang.
  public var paid: Satang { BudgetMove.total((payments + paidApart).map(\.facts.amount)) }

  /// What of the bill is not paid yet, satang.
  public var unpaid: Satang { billed - paid }

  /// What the community gave beside it, satang.
  public var contributed: Satang { BudgetMove.total(contributions.map(\.facts.value)) }

  /// Days of labour given, in tenths.
  public var labour: UInt64 {
    contributions.reduce(0) { $0 + min($1.facts.tenthsOfDays, 1_000_000) }
  }

  /// What would go back to the allotment if it ended now; nil while nothing is reserved.
  public var release: BudgetRelease? {
    guard let reservation, !step.isLast else { return nil }
    return BudgetRelease(
      allotment: reservation.facts.allotment, reserved: BudgetMove.bounded(reservation.facts.amount) - billed,
      committed: unpaid)
  }

  /// Every picture and paper of it, oldest first.
  public var evidence: [Evidence] {
    (survey?.facts.evidence ?? []) + (decision?.facts.document.map { [$0] } ?? [])
      + inspections.flatMap(\.facts.evidence) + (handOver?.facts.evidence ?? [])
  }

  /// The parts of the house it is for: those of the bill, else those that the survey found unsafe.
  public var parts: [HousingGrant.Part] {
    if let bill { return ascendingOnce(bill.facts.lines.map(\.part)) }
    return survey?.facts.parts ?? []
  }

  /// What a second officer checks, in canonical form: the request, the newest survey, the meeting and the decision with their entries.
  /// SHA-256 of it is what `grant.approved` names.
  public var content: [UInt8] {
    var writer = CanonicalWriter(capacity: 400)
    writer.write(grant)
    writer.write(household)
    func write<Facts>(_ done: Done<Facts>?) {
      writer.write(done) { writer, done in
        writer.write(done.entry)
        done.facts.encode(into: &writer)
      }
    }
    write(application)
    write(survey)
    write(meeting)
    write(decision)
    return writer.bytes
  }
}
