import Welfare

/// One line of งานวันนี้.
enum TodayLine: Hashable, Sendable {
  /// The register is empty: import it.
  case importRegister
  /// No volunteers are known: import them.
  case importVolunteers
  /// So many people wait.
  case waiting(Int)
  /// No campaign is open.
  case noCampaign
  /// Bags of the open campaign.
  case bags(campaign: String, count: Int64)
  /// A lot that runs out or expires.
  case lot(LotLine)
  /// Kits of a code that run out soon at today's pace.
  case runOut(kit: String, RunOut)
  /// Hand-overs beyond the record that want a count.
  case unheld(Int)
  /// A case that is due.
  case ofCase(CaseLine)
  /// So many more cases that are due.
  case moreCases(Int)
  /// A grant that stands too long.
  case grant(GrantLine)
  /// So many more grants that stand too long.
  case moreGrants(Int)
  /// A shift that lacks people.
  case missing(MissingShift)
  /// A goal of a family plan that is due.
  case goal(PlansDue.Goal)
  /// So many more goals that are due.
  case moreGoals(Int)

  /// Of grants that stand too long so many have a line of their own.
  private static let mostGrants = 3
  /// Of cases that are due so many.
  private static let mostCases = 5

  /// The lines for today's work, what is pressing first.
  static func lines(_ work: TodayWork, waiting: Int) -> [TodayLine] {
    if work.households == 0 { return [.importRegister] + (waiting > 0 ? [.waiting(waiting)] : []) }
    var lines: [TodayLine] = waiting > 0 ? [.waiting(waiting)] : []
    if let campaign = work.campaign {
      lines.append(.bags(campaign: campaign, count: work.bagsOnHand))
    } else {
      lines.append(.noCampaign)
    }
    if work.unheld > 0 { lines.append(.unheld(work.unheld)) }
    lines += work.runOut.sorted { $0.key < $1.key }.map { .runOut(kit: $0.key, $0.value) }
    lines += work.lots.map(TodayLine.lot)
    let cases = work.cases.count > mostCases + 1 ? work.cases.prefix(mostCases) : work.cases[...]
    lines += cases.map(TodayLine.ofCase)
    if cases.count < work.cases.count { lines.append(.moreCases(work.cases.count - cases.count)) }
    let grants = work.grants.count > mostGrants + 1 ? work.grants.prefix(mostGrants) : work.grants[...]
    lines += grants.map(TodayLine.grant)
    if grants.count < work.grants.count { lines.append(.moreGrants(work.grants.count - grants.count)) }
    if work.volunteers > 0 { lines += work.missing.map(TodayLine.missing) }
    lines += work.plans.first.map(TodayLine.goal)
    let more = work.plans.count - work.plans.first.count
    if more > 0 { lines.append(.moreGoals(more)) }
    return work.volunteers == 0 ? lines + [.importVolunteers] : lines
  }

  /// Whether it wants to be looked at.
  var isPressing: Bool {
    switch self {
    case .importRegister, .noCampaign, .missing, .lot, .runOut, .unheld, .goal, .moreGoals, .ofCase,
      .moreCases, .grant,
      .moreGrants:
      true
    case .bags(_, let count): count == 0
    case .importVolunteers, .waiting: false
    }
  }
}
