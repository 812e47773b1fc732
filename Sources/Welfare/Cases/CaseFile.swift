public import ThaiText

/// แฟ้มเรื่อง: how far a case has come, replayed from its acts by the one table of arrows (``Case/Status/next``).
public struct CaseFile: Hashable, Sendable {
  /// Something that happened: the entry, when, by whom, and what it says.
  public struct Done<Facts: Hashable & Sendable>: Hashable, Sendable {
    /// The entry.
    public let entry: EntryName
    /// When.
    public let at: Instant
    /// Who.
    public let by: Identifier<Officer>
    /// What.
    public let facts: Facts

    init(_ told: Told<CaseDeed>, _ facts: Facts) {
      entry = told.entry
      at = told.at
      by = told.by
      self.facts = facts
    }
  }

  /// หนังสือส่งต่อ, and the answer if one came.
  public struct Letter: Hashable, Sendable {
    /// What left.
    public let sent: Done<CaseForwarded>
    /// What came back; nil while none did.
    public internal(set) var answer: Done<CaseMoved>?
  }

  /// Something to be done on a day, and what came of it.
  public struct FollowUp: Hashable, Sendable {
    /// What was planned; nil where somebody was visited without a plan.
    public let planned: Done<FollowUpPlanned>?
    /// What came of it; nil while it is to be done.
    public internal(set) var done: Done<FollowedUp>?

    /// What sort.
    public var sort: Case.FollowUpSort? { done?.facts.sort ?? planned?.facts.sort }
    /// The day it is due; nil once it is done.
    public var due: Day? { done == nil ? planned?.facts.due : nil }
  }

  /// คำวินิจฉัย of an officer, with those that it took the place of.
  public struct Diagnosis: Hashable, Sendable {
    /// Whose: only that officer replaces it.
    public var by: Identifier<Officer> { versions[0].by }
    /// The entries, oldest first; the last one holds.
    public internal(set) var versions: [Done<CaseAct>]
  }

  /// The case.
  public let subject: Identifier<Case>
  /// Whose trouble, as the first entry says.
  public let household: Identifier<Household>
  /// What was told.
  public let opening: Done<CaseOpened>
  /// What it is now.
  public private(set) var status: Case.Status
  /// Since which day.
  public private(set) var since: Day
  /// The day an officer took it on: the clock counts from it; nil while nobody did.
  public private(set) var started: Day?
  /// Its changes of status, oldest first.
  public private(set) var moves: [Done<CaseMoved>] = []
  /// Letters, oldest first.
  public private(set) var letters: [Letter] = []
  /// The entry that holds each section that was written.
  public private(set) var sections: [Case.Section: EntryName] = [:]
  /// The checklist, as far as it was gone through.
  public private(set) var papers: [String: Case.PaperStanding] = [:]
  /// The two who certify it.
  public private(set) var certification: Done<CaseCertified>?
  /// What a regulation wants to be true besides its sums, as told last.
  public private(set) var condition: Done<CaseCondition>?
  /// What officers make of it, by who wrote first.
  public private(set) var diagnoses: [Diagnosis] = []
  /// Follow-ups, oldest first.
  public private(set) var followUps: [FollowUp] = []
  /// Why only those who say why may see it; nil: it is a case like any other.
  public private(set) var restriction: Case.Restriction?
  /// Money that was given although it did not fit, on two devices apart: it happened all the same.
  public private(set) var aidApart: [Done<CaseMoved>] = []
  /// What happened and counts, oldest first, but for who looked: the last one can be taken back.
  public private(set) var history: [Done<CaseAct>] = []
  /// Entries that did not fit when they came: what happened apart on two devices.
  public private(set) var misfits: [EntryName] = []

  /// Replays a case; nil while nobody opened it, or where it was opened by mistake.
  public init?(_ subject: Identifier<Case>, _ state: CaseState) {
    guard let household = state.household else { return nil }
    let takenBack = Set(
      state.deeds.compactMap { deed -> EntryName? in
        if case .takenBack(let entry) = deed.facts.act { entry } else { nil }
      })
    let counting = state.deeds.filter { !takenBack.contains($0.entry) }
    guard
      let first = counting.first(where: {
        if case .opened = $0.facts.act { true } else { false }
      }), case .opened(let opened) = first.facts.act
    else { return nil }
    self.subject = subject
    self.household = household
    opening = Done(first, opened)
    status = opened.status
    since = opened.day
    started = opened.status == .accepted ? opened.day : nil
    restriction = opened.restriction
    history = [Done(first, first.facts.act)]
    for deed in counting where deed.entry != first.entry {
      switch deed.facts.act {
      case .takenBack, .seen: continue
      case let act where take(deed): history.append(Done(deed, act))
      case .moved(let facts) where facts.aid != nil:
        misfits.append(deed.entry)
        aidApart.append(Done(deed, facts))
      default: misfits.append(deed.entry)
      }
    }
  }

  /// Takes the next act if it fits.
  private mutating func take(_ deed: Told<CaseDeed>) -> Bool {
    guard allows(deed.facts.act, by: deed.by) else { return false }
    switch deed.facts.act {
    case .opened, .seen, .takenBack: return false
    case .moved(let facts):
      let done = Done(deed, facts)
      moves.append(done)
      if let letter = letters.firstIndex(where: { $0.sent.entry == facts.letter }) {
        letters[letter].answer = done
      }
      move(to: facts.status, on: facts.day)
    case .forwarded(let facts):
      letters.append(Letter(sent: Done(deed, facts)))
      move(to: .forwarded, on: facts.day)
    case .written(let section): sections[section] = deed.entry
    case .papersNoted(let noted): for paper in noted { papers[paper.code] = paper.standing }
    case .certified(let facts): certification = Done(deed, facts)
    case .conditioned(let facts): condition = Done(deed, facts)
    case .diagnosed(let replaces):
      let done = Done(deed, deed.facts.act)
      if let index = diagnosis(replaces) {
        diagnoses[index].versions.append(done)
      } else {
        diagnoses.append(Diagnosis(versions: [done]))
      }
    case .planned(let facts): followUps.append(FollowUp(planned: Done(deed, facts)))
    case .followedUp(let facts):
      let done = Done(deed, facts)
      if let index = followUps.firstIndex(where: {
        $0.planned?.entry == facts.planned && facts.planned != nil
      }) {
        followUps[index].done = done
      } else {
        followUps.append(FollowUp(planned: nil, done: done))
      }
    case .restricted(let restriction): self.restriction = restriction
    }
    return true
  }

  private mutating func move(to next: Case.Status, on day: Day) {
    status = next
    since = day
    if next == .accepted, started == nil { started = day }
  }

  private func diagnosis(_ entry: EntryName?) -> Int? {
    guard let entry else { return nil }
    return diagnoses.firstIndex { $0.versions.last?.entry == entry }
  }

  /// The table of steps: whether an act may follow what the case has come to.
  public func allows(_ act: CaseAct, by officer: Identifier<Officer>) -> Bool {
    switch act {
    case .opened: false
    case .moved(let facts): allows(facts)
    case .forwarded: status == .forwarded || status.next.contains(.forwarded)
    case .written, .papersNoted, .certified, .conditioned: !status.isLast
    case .diagnosed(let replaces):
      replaces == nil || diagnosis(replaces).map { diagnoses[$0].by == officer } ?? false
    case .planned, .restricted, .seen, .takenBack: true
    case .followedUp(let facts):
      facts.planned == nil
        || followUps.contains { $0.planned?.entry == facts.planned && $0.done == nil }
    }
  }

  private func allows(_ facts: CaseMoved) -> Bool {
    guard facts.aid == nil || facts.status == .helped else { return false }
    guard let letter = facts.letter else {
      // While an agency has it, it moves by what the agency answers, or is taken on here again.
      guard status != .forwarded || facts.status == .accepted || unanswered.isEmpty else { return false }
      return facts.status != .forwarded && status.next.contains(facts.status)
    }
    // An agency may answer that it has only just begun.
    return letters.contains { $0.sent.entry == letter && $0.answer == nil }
      && (facts.status == status || status.next.contains(facts.status))
  }
}

extension CaseFile {
  /// Its number.
  public var paper: String { opening.facts.paper }

  /// Letters that nobody answered.
  public var unanswered: [Letter] { letters.filter { $0.answer == nil } }

  /// Follow-ups that are to be done, those due first before the others.
  public var toDo: [FollowUp] {
    followUps.filter { $0.due != nil }.sorted {
      ($0.due ?? Day(number: .max)) < ($1.due ?? Day(number: .max))
    }
  }

  /// Whether anything is still to be done about it.
  public var isOpen: Bool { !status.isLast || !toDo.isEmpty }

  /// Money it came to, oldest first; more than one only where two devices gave it apart.
  public var aid: [Done<CaseMoved>] { moves.filter { $0.facts.aid != nil } + aidApart }

  /// The day on which the clock stood still; nil while it runs.
  private var stopped: Day? { status.stopsClock ? since : nil }

  /// How long it has taken by a day; nil while nobody took it on or where the rules name no deadline.
  public func clock(on day: Day, rules: [DatedRows<Deadline>]) -> CaseClock? {
    guard let started else { return nil }
    let client: Deadline.Client = opening.facts.isKnownClient ? .known : .new
    let rows = rules.lazy.compactMap { $0.row(on: started)?.value }
    guard let deadline = rows.first(where: { $0.client == client }) else { return nil }
    return CaseClock(
      elapsed: max(0, started.days(until: stopped ?? day)), deadline: deadline, isRunning: stopped == nil,
      last: started.adding(days: deadline.days))
  }

  /// The first day on which something of it is due; nil where nothing is.
  public func due(on day: Day, rules: [DatedRows<Deadline>]) -> Day? {
    let clock = clock(on: day, rules: rules)
    return
      ([clock.flatMap { $0.isRunning ? $0.last : nil }] + unanswered.map(\.sent.facts.due) + toDo.map(\.due))
      .compactMap(\.self).min()
  }
}
