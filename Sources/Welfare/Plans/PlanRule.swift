public import ThaiText

/// What somebody wants of a family plan: an act before the rule was asked.
public enum PlanProposal: Hashable, Sendable {
  /// A new goal.
  case add(PlanRequest)
  /// A goal came to an end; `text` is what came of it, as typed.
  case close(Identifier<PlanItem>, PlanItem.Result, on: Day, text: String)
}

/// A goal that somebody wants to note.
public struct PlanRequest: Hashable, Sendable {
  /// Whose plan.
  public let household: Identifier<Household>
  /// มิติ.
  public let dimension: Survey.Dimension
  /// เป้าหมาย, as typed.
  public let goal: String
  /// กำหนด: the last day.
  public let due: Day
  /// ผู้รับผิดชอบ: words, an officer's code or a volunteer's card; empty if nobody is named.
  public let responsible: String

  /// A goal.
  public init(
    household: Identifier<Household>, dimension: Survey.Dimension, goal: String, due: Day,
    responsible: String = ""
  ) {
    self.household = household
    self.dimension = dimension
    self.goal = goal
    self.due = due
    self.responsible = responsible
  }
}

/// Why a plan cannot be written so.
public enum PlanRefusal: Hashable, Sendable {
  /// `plan.no-goal`: it says nothing.
  case noGoal
  /// `plan.due-past`: it would be due before it is noted.
  case duePast(Day)
  /// `plan.closed-already`: it came to an end that day.
  case closedAlready(Day)
  /// `plan.day-future`: it cannot have ended on a day to come.
  case dayInFuture(Day)
  /// `plan.changed-since`: something later was written of the goal.
  case changedSince

  /// The rule's stable id.
  public var rule: String {
    switch self {
    case .noGoal: "plan.no-goal"
    case .duePast: "plan.due-past"
    case .closedAlready: "plan.closed-already"
    case .dayInFuture: "plan.day-future"
    case .changedSince: "plan.changed-since"
    }
  }
}

/// Whether a plan can be written so.
public enum PlanRule {
  /// Who may write a plan: whoever may write the register.
  public static let roles: [Officer.Role] = RegisterRule.roles
  /// The most characters of a goal.
  public static let longestGoal = 300

  /// A goal says something, and is due on `day` or later.
  ///
  /// - Throws: `Refusal`: `plan.no-goal`, `register.too-long`, `plan.due-past`.
  public static func check(_ request: PlanRequest, on day: Day) throws(Refusal) {
    guard !tidied(request.goal).isEmpty else { throw .plan(.noGoal) }
    try check(request.goal, atMost: longestGoal)
    try check(request.responsible, atMost: RegisterRule.longestText)
    guard day <= request.due else { throw .plan(.duePast(request.due)) }
  }

  /// A goal ends once, and not on a day to come.
  ///
  /// - Parameter ended: when it did; nil while it is open.
  /// - Throws: `Refusal`: `plan.closed-already`, `plan.day-future`, `register.too-long`.
  public static func checkClosing(
    ended: Day?, on closing: Day, text: String = "", today: Day
  ) throws(Refusal) {
    if let ended { throw .plan(.closedAlready(ended)) }
    guard closing <= today else { throw .plan(.dayInFuture(closing)) }
    try check(text, atMost: RegisterRule.longestNote)
  }

  private static func check(_ text: String, atMost limit: Int) throws(Refusal) {
    guard text.unicodeScalars.count <= limit else { throw .register(.tooLong(limit: limit)) }
  }
}
