public import ThaiText

/// เหตุที่ยังทำไม่ได้: a rule said no. Which rule, the facts it used and when the answer will change.
///
/// A closed list with values, never sentences: `Desk/Words` words each case once for screens and commands. Each topic
/// has its own list beside its rules.
public enum Refusal: Error, Hashable, Sendable {
  /// The queue.
  case queue(QueueRefusal)
  /// A bag handed over, or taken back.
  case bag(BagRefusal)
  /// Goods in and out.
  case stock(StockRefusal)
  /// Campaigns.
  case campaign(CampaignRefusal)
  /// Volunteers on the roster.
  case roster(RosterRefusal)
  /// The rules themselves.
  case rules(RulesRefusal)
  /// The day close.
  case day(DayRefusal)
  /// Papers.
  case papers(PapersRefusal)
  /// Conflicts of devices.
  case conflict(ConflictRefusal)
  /// The register.
  case register(RegisterRefusal)
  /// Two that may be one.
  case duplicate(DuplicateRefusal)
  /// Family plans.
  case plan(PlanRefusal)
  /// Imports as a whole.
  case imports(ImportRefusal)
  /// Money that was allotted.
  case budget(BudgetRefusal)
  /// Money for a house.
  case grant(GrantRefusal)
  /// A family's trouble.
  case `case`(CaseRefusal)

  /// `choice.unknown`: a purpose, outcome or reason that the rule book does not list.
  case unknownChoice(String, known: [String])
  /// `code.taken`: a kit, campaign or place of that code is there.
  case codeTaken(String)
  /// `not-found`: nothing answers to that.
  case notFound(Sought, String)
  /// `role`: the officer has none of the roles that may do this.
  case role(needed: [Officer.Role])

  /// What was looked for.
  public enum Sought: String, Hashable, Sendable {
    /// See `Refusal.notFound`.
    case ticket, household, person, kit, campaign, lot, receipt, volunteer, duty, shift, officer, counter,
      family
    /// See `Refusal.notFound`.
    case place, transfer, carrying, movement, conflict, note, edit, batch, goal, grant, allotment, `case`
  }

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .queue(let refusal): refusal.rule
    case .bag(let refusal): refusal.rule
    case .stock(let refusal): refusal.rule
    case .campaign(let refusal): refusal.rule
    case .roster(let refusal): refusal.rule
    case .rules(let refusal): refusal.rule
    case .day(let refusal): refusal.rule
    case .papers(let refusal): refusal.rule
    case .conflict(let refusal): refusal.rule
    case .register(let refusal): refusal.rule
    case .duplicate(let refusal): refusal.rule
    case .plan(let refusal): refusal.rule
    case .imports(let refusal): refusal.rule
    case .budget(let refusal): refusal.rule
    case .grant(let refusal): refusal.rule
    case .case(let refusal): refusal.rule
    case .unknownChoice: "choice.unknown"
    case .codeTaken: "code.taken"
    case .notFound: "not-found"
    case .role: "role"
    }
  }

  /// The first day on which the answer may be another; nil where no date helps.
  public var possibleFrom: Day? {
    switch self {
    case .bag(let refusal): refusal.possibleFrom
    case .grant(let refusal): refusal.possibleFrom
    case .case(let refusal): refusal.possibleFrom
    default: nil
    }
  }

  /// The earlier hand-over that the rule used, if it used one.
  public var given: GivenAid? {
    switch self {
    case .bag(.given(_, _, let given, _)), .bag(.withinWindow(_, let given, _)): given
    case .stock(.empty(_, _, let last)): last
    default: nil
    }
  }
}
