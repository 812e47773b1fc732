public import ThaiText

/// เงินซ่อมบ้าน at a glance: every grant, and the money that is still of use.
public struct GrantsBoard: Hashable, Sendable {
  /// Open ones before those that came to an end, the overdue first, then by fiscal year and number.
  public let grants: [GrantLine]
  /// Those of the day's fiscal year or a later one, and older ones of which something is promised; by fiscal year and code.
  public let budgets: [BudgetLine]

  /// A board of a day, of grants and allotments in any order.
  public init(grants: [GrantLine], budgets: [BudgetLine], on day: Day) {
    self.grants = grants.sorted(by: Self.standsBefore)
    let year = UInt64(clamping: FiscalYear(of: day).buddhist)
    self.budgets = budgets.filter { $0.facts.fiscalYear >= year || $0.promised != 0 }.sorted {
      ($0.facts.fiscalYear, $0.facts.code, $0.allotment) < ($1.facts.fiscalYear, $1.facts.code, $1.allotment)
    }
  }

  private static func standsBefore(_ left: GrantLine, _ right: GrantLine) -> Bool {
    if left.file.step.isLast != right.file.step.isLast { return right.file.step.isLast }
    if left.isOverdue != right.isOverdue { return left.isOverdue }
    let (one, other) = (left.file.application.facts, right.file.application.facts)
    return (one.fiscalYear, one.number, one.paper, left.file.grant)
      < (other.fiscalYear, other.number, other.paper, right.file.grant)
  }
}

extension GrantAct {
  /// The day that it says it happened on; nil where it says none but the entry's own.
  public var day: Day? {
    switch self {
    case .applied(let facts): facts.day
    case .surveyed(let facts): facts.day
    case .met(let facts): facts.day
    case .decided(let facts): facts.day
    case .billed(let facts): facts.day
    case .inspected(let facts): facts.day
    case .paid(let facts): facts.day
    case .contributed(let facts): facts.day
    case .handedOver(let facts): facts.day
    case .closed(let facts): facts.day
    case .cancelled(let facts): facts.day
    case .approved, .reserved, .takenBack: nil
    }
  }

  /// The pictures and papers that it names.
  public var evidence: [Evidence] {
    switch self {
    case .surveyed(let facts): facts.evidence
    case .decided(let facts): facts.document.map { [$0] } ?? []
    case .inspected(let facts): facts.evidence
    case .handedOver(let facts): facts.evidence
    default: []
    }
  }
}
